"""Suggestions from the words of the public index: a better spelling, and how a word may go on."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from praktijkpodium.search import analysis, language, scoring
from praktijkpodium.search.analysis.stopwords import STOP_WORDS
from praktijkpodium.search.engines.postings import WORDS, postings
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.language import Alternative, Query
from praktijkpodium.search.models import Word

if TYPE_CHECKING:
    from praktijkpodium.search.engines.found import Found

# Candidates are words that share pieces with the one that was typed; pieces of more words than this say nothing.
_PIECE_AT_MOST = 4000
_CANDIDATES = 80
_CORRECTIONS = 3
# A word of so many letters may have so many mistakes.
_MISTAKES = ((4, 1), (7, 2), (12, 3))


def word_grams(word: str) -> tuple[str, ...]:
    """Pieces of three letters, by which words that look like each other are found. A 0 is where the word ends."""
    padded = f"0{word}0"
    return tuple(dict.fromkeys(padded[start : start + 3] for start in range(len(padded) - 2)))


def distance(one: str, other: str, most: int) -> int:
    """How many letters to add, leave out, change, or swap with the next one; `most` + 1 for anything more."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        before, last, row = row, before, [i]
        for j, another in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != another))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == another:
                cost = min(cost, last[j - 2] + 1)
            row.append(cost)
        if min(row) > most:
            return most + 1
    return row[-1]


def most_mistakes(word: str) -> int:
    return max((mistakes for letters, mistakes in _MISTAKES if len(word) >= letters), default=0)


def similar_words(word: str, *, slot: int) -> list[tuple[int, Word]]:
    """Words of the index that are spelled nearly so, with the number of mistakes: the best first."""
    most = most_mistakes(word)
    if not most or word.isdigit():
        return []
    pieces = word_grams(word)
    shared: Counter[int] = Counter()
    for ids in postings(WORDS, slot).find([[piece] for piece in pieces], _PIECE_AT_MOST):
        if len(ids) < _PIECE_AT_MOST:
            shared.update(ids)
    keys = [key for key, _ in shared.most_common(_CANDIDATES)]
    candidates = Word.objects.filter(pk__in=keys, slot=slot, count__gt=0)
    found = [(distance(word, each.word, most), each) for each in candidates]
    near = [(mistakes, each) for mistakes, each in found if 0 < mistakes <= most]
    return sorted(near, key=lambda pair: (pair[0], pair[1].word[0] != word[0], -pair[1].count, pair[1].word))


def corrections(word: str, *, slot: int) -> Sequence[Alternative]:
    """What a word that is in no document was probably meant to be: the words with the fewest mistakes."""
    near = similar_words(word, slot=slot)
    best = [each for mistakes, each in near if mistakes == near[0][0]][:_CORRECTIONS]
    found = []
    for each in best:
        words = language.wanted(each.written)
        if len(words) == 1:
            found.append(Alternative(words, scoring.CORRECTION))
    return found


def better_spelling(query: Query, found: "Found") -> str:
    """What was typed with its unknown words spelled as they were probably meant, when that finds more."""
    if found.fits.bit_count() <= found.fits_as_typed.bit_count():
        return ""
    better = {
        word.wanted.exact: word.corrections[0].words[0].wanted.written
        for word in found.words
        if word.corrections and not word.covered_as_typed
    }
    return respelled(query, better)


def respelled(query: Query, better: Mapping[str, str]) -> str:
    """What was typed with some of its words spelled otherwise; nothing when that is the same."""
    text, shift = query.text, 0
    for token in analysis.analyse(query.text):
        if (written := better.get(token.exact)) is not None:
            start, end = token.start + shift, token.end + shift
            text = text[:start] + written + text[end:]
            shift += len(written) - (end - start)
    return text if text != query.text else ""


def completions(text: str, most: int = 8) -> list[tuple[str, int]]:
    """How a text may go on that is being typed: with its last word completed, and how many documents have that."""
    tokens = analysis.analyse(text)
    if not tokens or not text[-1:].isalnum():
        return []
    last = tokens[-1]
    before, prefix = text[: last.start], last.exact
    words = Word.objects.filter(slot=int(state_of(DATABASE, private=False).serving or 0), count__gt=0)
    found = words.filter(word__startswith=prefix).exclude(word__in=STOP_WORDS).order_by("-count", "word")[: most + 1]
    return [(before + each.written, each.count) for each in found if each.word != prefix or before][:most]


def alike(text: str, most: int = 6) -> list[str]:
    """Words of the index that are spelled nearly as those of a text that are in no document: for editors."""
    slot = int(state_of(DATABASE, private=False).serving or 0)
    words = list(dict.fromkeys(token.exact for token in analysis.analyse(text) if not token.stop))[:_CORRECTIONS]
    known = set(Word.objects.filter(slot=slot, word__in=words, count__gt=0).values_list("word", flat=True))
    found = [each.written for word in words if word not in known for _, each in similar_words(word, slot=slot)]
    return list(dict.fromkeys(found))[:most]
