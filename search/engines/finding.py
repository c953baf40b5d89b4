"""The first stage of a search in the database: what is there of the query, for all documents at once.

For each word the documents that have it; from these, as sets, how many words each document covers, what fits, and a
coarse score that is good enough to choose whom the second stage (ranking.py) looks at closely.
"""

from collections.abc import Callable, Iterable, Sequence

from praktijkpodium.search import scoring
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.engines import bitsets
from praktijkpodium.search.engines.found import AlternativeFound, Found, WordFound
from praktijkpodium.search.engines.postings import EXACT, GRAM, OFTEN, PART, STEM, TITLE, Postings
from praktijkpodium.search.engines.snapshot import Snapshot
from praktijkpodium.search.language import Alternative, Query, Wanted

# Coarse scores are whole numbers: so much for 1.
UNIT = 20
# Those of grams are read from them in the second stage too.
GRAM_UNIT = 200
# The worth, in the coarse score, of a word that is in the title or often in the text, as BM25 mostly gives it.
_IN_TITLE, _OFTEN = 2.0, 0.6
# A document with so much of a word's grams looks like it.
_LOOKS_LIKE = 0.4

Correct = Callable[[str], Sequence[Alternative]]


class Finder:
    """Looks up words in one index."""

    def __init__(self, postings: Postings, snapshot: Snapshot) -> None:
        self._postings, self._snapshot = postings, snapshot
        self._sets: dict[str, int] = {}

    def look_up(self, terms: Iterable[str], most: int | None = None) -> None:
        """Look up what was not looked up before, all at once: terms, and phrases as terms with spaces between."""
        new = [term for term in dict.fromkeys(terms) if term not in self._sets]
        if not new:
            return
        for term, ids in zip(new, self._postings.find([term.split(" ") for term in new], most), strict=True):
            # What is in too many documents counts as in none.
            self._sets[term] = self._snapshot.set_of(ids) if most is None or len(ids) < most else 0

    def set(self, term: str) -> int:
        """The documents with a term, or a phrase, that was looked up."""
        return self._sets[term]

    def find(self, query: Query, allowed: int, correct: Correct) -> Found:
        """What there is of the words of a query. `correct` gives what an unknown word may have been meant to be."""
        found = Found(self._snapshot, allowed)
        found.words = self._words(list({word.stem: word for word in reversed(query.informative)}.values())[::-1])
        self._correct(found.words, correct)
        self._grams(found)
        _divide(found)
        for word in found.words:
            _score(found, word)
        return found

    def find_words(self, words: Sequence[Wanted], allowed: int) -> Found:
        """What there is of words, without a divide and without pieces of words: for comparing texts."""
        found = Found(self._snapshot, allowed, self._words(words))
        for word in found.words:
            _score(found, word)
        return found

    def _words(self, wanted: Sequence[Wanted]) -> list[WordFound]:
        self.look_up(term for word in wanted for term in _terms(word))
        return [self._word(word) for word in wanted]

    def _word(self, wanted: Wanted) -> WordFound:
        """What there is of a word whose terms were looked up."""
        documents = self._snapshot.statistics.documents

        def says(bits: int) -> float:
            return scoring.idf(bits.bit_count(), documents)

        word = WordFound(
            wanted,
            exact=self.set(EXACT + wanted.exact),
            stem=self.set(STEM + wanted.stem),
            parts=[self.set(PART + part) for part in wanted.parts],
            title=self.set(TITLE + wanted.stem),
            often=self.set(OFTEN + wanted.stem),
            size=self._snapshot.size,
        )
        word.exact_idf, word.stem_idf = says(word.exact), says(word.stem)
        word.part_idfs = [says(bits) for bits in word.parts]
        word.synonyms = self._alternatives(wanted.synonyms)
        return word

    def _alternatives(self, alternatives: Iterable[Alternative]) -> list[AlternativeFound]:
        found = []
        for each in alternatives:
            words = [self._word(one) for one in each.words]
            documents = words[0].itself if len(words) == 1 else self.set(phrase(EXACT, each.words))
            found.append(AlternativeFound(each, words, documents, self._snapshot.size))
        return found

    def _correct(self, words: Iterable[WordFound], correct: Correct) -> None:
        """Read words that are in no document as words that look like them."""
        for word in words:
            if word.covered:
                continue
            alternatives = correct(word.wanted.exact)
            self.look_up(term for each in alternatives for term in _alternative_terms(each))
            word.corrections = self._alternatives(alternatives)

    def _grams(self, found: Found) -> None:
        documents = self._snapshot.statistics.documents
        by_word = [(word, [GRAM + gram for gram in grams(word.wanted.exact)]) for word in found.words]
        most = int(documents * scoring.GRAMS_AT_MOST) + 2
        self.look_up((term for _, terms in by_word for term in terms), most)
        for word, terms in by_word:
            counts: bitsets.Slices = []
            for term in terms:
                if bits := self.set(term) & found.allowed:
                    weight = scoring.GRAMS * scoring.idf(bits.bit_count(), documents) / len(terms)
                    bitsets.add(found.grams, bits, round(GRAM_UNIT * weight))
                    bitsets.add(counts, bits, 1)
            enough = max(2, round(_LOOKS_LIKE * len(terms)))
            word.looks_like = bitsets.at_least(counts, enough, found.allowed) if counts else 0


def _terms(word: Wanted) -> Iterable[str]:
    yield from (EXACT + word.exact, STEM + word.stem, TITLE + word.stem, OFTEN + word.stem)
    yield from (PART + part for part in word.parts)
    for alternative in word.synonyms:
        yield from _alternative_terms(alternative)


def _alternative_terms(alternative: Alternative) -> Iterable[str]:
    for one in alternative.words:
        yield from _terms(one)
    if len(alternative.words) > 1:
        yield phrase(EXACT, alternative.words)


def phrase(channel: str, words: Iterable[Wanted | str]) -> str:
    """Words next to each other, for looking up."""
    return " ".join(channel + (word if isinstance(word, str) else word.exact) for word in words)


def _divide(found: Found) -> None:
    covered: bitsets.Slices = []
    as_typed: bitsets.Slices = []
    for word in found.words:
        bitsets.add(covered, word.covered & found.allowed, 1)
        bitsets.add(as_typed, word.covered_as_typed & found.allowed, 1)
    if found.words:
        enough = scoring.need(len(found.words))
        found.fits = bitsets.at_least(covered, enough, found.allowed)
        found.fits_as_typed = bitsets.at_least(as_typed, enough, found.allowed)
    some = bitsets.union(word.covered | word.looks_like for word in found.words)
    found.others = some & found.allowed & ~found.fits
    if not found.fits | found.others:
        # Better what has a piece of a word than nothing.
        found.others = bitsets.union(found.grams) & found.allowed


def _score(found: Found, word: WordFound) -> None:
    def add(bits: int, weight: float) -> None:
        bitsets.add(found.coarse, bits & found.allowed, round(UNIT * weight))

    add(word.exact, scoring.EXACT * word.exact_idf)
    add(word.stem, scoring.STEM * word.stem_idf)
    add(word.title, _IN_TITLE * (scoring.EXACT + scoring.STEM) * word.stem_idf)
    add(word.often, _OFTEN * (scoring.EXACT + scoring.STEM) * word.stem_idf)
    for bits, says in zip(word.parts, word.part_idfs, strict=True):
        add(bits, scoring.PARTS * says / len(word.parts))
    for each in word.alternatives:
        says = sum(one.stem_idf for one in each.words) / len(each.words)
        add(each.documents & ~word.itself, each.alternative.weight * (scoring.EXACT + scoring.STEM) * says)
