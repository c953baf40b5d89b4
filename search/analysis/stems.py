"""Stems: what the forms of a word have in common. Porter's rules for Dutch, and what they miss.

Never Snowball's "dutch": that is another algorithm by now, which turns `gemeente` into `meen`.
"""

import re
from collections.abc import Mapping
from functools import cache

from snowballstemmer.dutch_porter_stemmer import DutchPorterStemmer

from praktijkpodium.search.analysis.lexicon import NO_VERB, OWN_EN, VERB, known_words, read

# In front of a verb. Those that may come before "ge" too (uitgezocht), and those that may not (bezocht).
_LOOSE = (
    "samen|tegen|terug|tussen|achter|buiten|binnen|onder|boven|neder|rond|door|over|voort|voor|weder|weer|toe|weg|mee|"
    "bij|aan|uit|open|vast|vol|deel|plaats|af|op|om|in|na"
)
_BOUND = "be|ge|her|mis|ont|ver"
_BEGIN = re.compile(f"({_LOOSE}|{_BOUND}|er)(?=.{{3}})")
_PARTICIPLE = re.compile(f"({_LOOSE})?ge")
# What these begin has no "ge" in its participle: verbeterd.
_WITHOUT_GE = re.compile(f"{_BOUND}|er|onder|over|voor|door|weer|vol|om")
_ENDINGS = ("den", "ten", "de", "te", "d", "t", "e", "")
MIN_LENGTH = 3
MIN_IE = 4  # "instanties" is a plural, "Fries" is not
# One syllable with one short vowel, as Porter leaves it.
_SHORT = re.compile(r"([^aeiouy]*)([aeou])[^aeiouywxj]")
# Porter leaves sociaal beside social(e).
_AFTER_VOWEL = re.compile(r"([aeiou])([aeou])\2([^aeiouy])$")
_VOWELS = frozenset("aeiouy")
_VOICELESS = {"v": "f", "z": "s"}


@cache
def _irregular() -> tuple[dict[str, str], dict[str, str]]:
    """The stem of each irregular word, and the infinitive of each irregular form of a verb."""
    words: dict[str, str] = {}
    verbs: dict[str, str] = {}
    target = words
    for line in read("stems.txt").decode().splitlines():
        if line.startswith("["):
            target = words if line == "[words]" else verbs
        elif line and not line.startswith("#"):
            first, *forms = line.split()
            target.update(dict.fromkeys([first, *forms], first))
    return words, verbs


def stem(word: str) -> str:
    """The stem of a folded word. What is no word, such as a number, stays as it is."""
    if not word.isalpha() or not word.isascii():
        return word
    words, verbs = _irregular()
    if word in words:
        return words[word]
    if word in verbs:
        return regular(verbs[word])
    begin = _BEGIN.match(word)
    if begin and word[begin.end() :] in verbs:
        return regular(begin.group() + verbs[word[begin.end() :]])
    word = _of_verb(word) or _without_s(word)
    return word if known_words().get(word, 0) & OWN_EN else regular(word)


def _of_verb(word: str) -> str:
    """The verb of which `word` is a regular form, without its ending; nothing when there is none."""
    known = known_words()
    return "" if known.get(word, 0) & NO_VERB else looks_like_verb(word, known)


def looks_like_verb(word: str, known: Mapping[str, int]) -> str:
    """As `_of_verb`, but of every word that looks like such a form."""
    for ending in _ENDINGS:
        if not word.endswith(ending):
            continue
        core = word.removesuffix(ending)
        bare = ending in ("e", "")  # gericht(e): a d or t that is there already is not written twice
        participle = _PARTICIPLE.match(core)
        if participle and (not bare or core[-1:] in "dt") and known.get(core[participle.end() :], 0) & VERB:
            return _infinitive((participle[1] or "") + core[participle.end() :])
        if bare or (ending == "d" and not _WITHOUT_GE.match(core)):
            continue
        begin = _BEGIN.match(core)
        if (known.get(core, 0) | (known.get(core[begin.end() :], 0) if begin else 0)) & VERB:
            return _infinitive(core)
    return ""


def _infinitive(verb: str) -> str:
    """Only where Porter would take the -en of "herken" for an ending."""
    return f"{verb}nen" if verb.endswith("en") else verb


def _without_s(word: str) -> str:
    """`fotos` is the plural of a known word, `foto`; Porter leaves an s after a vowel alone."""
    known = known_words()
    one = word.removesuffix("s")
    if len(one) < MIN_LENGTH or one == word:
        return word
    if word[-2] not in _VOWELS and word in known and one not in known:
        return f"{word}en"  # the s of "grens" belongs to it; Porter knows that of "grensen"
    plural = word not in known and one in known if word[-2] in _VOWELS else known.get(one, 0) & OWN_EN
    return one if plural or (one.endswith("ie") and len(one) > MIN_IE) else word


def regular(word: str) -> str:
    """Porter's stem, with long vowels (zaken, zaak) kept apart from short ones (zakken, zak), and a voiceless end."""
    # A stemmer keeps the word that it works on: one for all threads would mix them up.
    porter: str = _AFTER_VOWEL.sub(r"\1\2\3", DutchPorterStemmer().stemWord(word))
    short = _SHORT.fullmatch(porter)
    if short:
        before, vowel = short.groups()
        at = len(before)
        if word[at : at + 2] == vowel * 2 or word[at + 2 : at + 3] in _VOWELS:
            porter = before + vowel + porter[at:]
    if len(porter) < MIN_LENGTH:
        return porter
    if porter[-1] == porter[-2] and porter[-1] not in _VOWELS:  # Porter leaves oploss(en) as it is
        porter = porter[:-1]
    return porter[:-1] + _VOICELESS.get(porter[-1], porter[-1])
