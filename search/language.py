"""What somebody typed, read as a query. There are no mistakes in it: what is no operator is a word.

    zelf roosteren              wanted: the more of them, the better
    "zelf roosteren"            these words, in this order, next to each other
    -gemeente  -"raad van toezicht"   without these
    titel:roosteren  titel:"zelf roosteren"   in the title
    jaar:2016  jaar:2015..2017  thema:dementie  -regio:gelderland   by a facet; of one facet any will do

Words are read as search/analysis reads those of documents.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from functools import cache

from praktijkpodium.search import analysis

# In characters. Longer input is cut: nobody types more, and a long query only costs time.
MAX_LENGTH = 200
TITLE_FIELDS = frozenset({"titel", "title"})
# The kind of a document, as a facet that all have.
KIND_FACET = "soort"

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»″", '"'))
_PIECE = re.compile(
    r"""(?P<minus>(?<!\S)-(?=[^\s-]))?      # only before a word, not within one
        (?:(?P<field>[^\W\d_]+):(?=[^\s:]))?
        (?:"(?P<phrase>[^"]*)"|(?P<word>[^\s"]+|"))""",
    re.VERBOSE,
)
_RANGE = re.compile(r"(\d{0,9})\.\.\.?(\d{0,9})")


@dataclass(frozen=True, slots=True)
class FieldFilter:
    """A facet that must have a value: one with all these words, or one within the range."""

    name: str
    words: tuple[str, ...] = ()
    low: int | None = None
    high: int | None = None
    excludes: bool = False

    def fits(self, value: str) -> bool:
        """Whether a value of the facet is meant. Values are words with hyphens, or numbers."""
        if self.words:
            return set(self.words) <= set(exact_words(value.replace("-", " ")))
        if not value.isascii() or not value.isdecimal():
            return False
        return (self.low is None or self.low <= int(value)) and (self.high is None or int(value) <= self.high)


@dataclass(frozen=True, slots=True)
class Wanted:
    """A word, by all the channels through which it can be found."""

    exact: str
    stem: str
    # What it is made of, and itself: any of these may be a part of a word in a document.
    parts: tuple[str, ...]
    # In the query, counting all words.
    position: int = 0
    # Whether it says what is asked for; a stop word does not.
    informative: bool = True
    synonyms: tuple["Alternative", ...] = ()
    # As it stands in the text that it was read from.
    written: str = ""

    @property
    def leaves(self) -> tuple[str, ...]:
        """The smallest parts of a compound: of "mantelzorg", "mantel" and "zorg" the last two. Else the word itself."""
        return tuple(part for part in self.parts if not any(other != part and other in part for other in self.parts))


@dataclass(frozen=True, slots=True)
class Alternative:
    """What may stand in the place of a word: a word, or several next to each other."""

    words: tuple[Wanted, ...]
    # How much of the score of these words counts for the word.
    weight: float


@dataclass(frozen=True, slots=True)
class Strict:
    """What must be there, or must not: words by their stems, and phrases by their very words."""

    stems: tuple[str, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.stems or self.phrases)


@dataclass(frozen=True, slots=True)
class Query:
    """A query, read. Words are wished for; all else is strict."""

    # As it was typed, cleaned.
    text: str = ""
    # In their order, those of phrases among them. Where nothing is informative, all is.
    words: tuple[Wanted, ...] = ()
    phrases: tuple[tuple[str, ...], ...] = ()
    without: Strict = Strict()
    title: Strict = Strict()
    without_title: Strict = Strict()
    fields: tuple[FieldFilter, ...] = ()

    @property
    def informative(self) -> tuple[Wanted, ...]:
        return tuple(word for word in self.words if word.informative)

    @property
    def is_strict(self) -> bool:
        return bool(self.phrases or self.without or self.title or self.without_title or self.fields)


def clean(text: str) -> str:
    """What somebody typed, without the control characters that databases refuse, and cut to a sane length."""
    printable = "".join(character if character.isprintable() else " " for character in text)
    return " ".join(printable[:MAX_LENGTH].split())


@dataclass
class _Read:
    """What was read so far."""

    wanted: list[str]
    phrases: list[tuple[str, ...]]
    strict: dict[str, tuple[list[str], list[tuple[str, ...]]]]
    fields: list[FieldFilter]

    def add_strict(self, name: str, text: str, *, is_phrase: bool) -> bool:
        """Whether there is a word in the text at all."""
        tokens = analysis.analyse(text)
        stems, phrases = self.strict[name]
        if is_phrase or len(tokens) > 1:  # "e-health" is two words, and meant as one
            phrases += [tuple(token.exact for token in tokens)] * bool(tokens)
        else:
            stems += [token.stem for token in tokens]
        return bool(tokens)


def parse(text: str, facets: Collection[str] = (), synonyms: analysis.Synonyms | None = None) -> Query:
    """Read a query. `facets` are the names that can be filtered on; a name that is not among them is a word.

    `synonyms` are those of editors and ours; only ours when there are none.
    """
    cleaned = clean(text)
    read = _Read([], [], {name: ([], []) for name in ("without", "title", "without_title")}, [])
    for piece in _PIECE.finditer(cleaned.translate(_QUOTES)):
        _take(read, piece, {*facets, KIND_FACET})
    strict = {name: Strict(tuple(stems), tuple(phrases)) for name, (stems, phrases) in read.strict.items()}
    return Query(
        text=cleaned,
        words=wanted(" ".join(read.wanted), synonyms),
        phrases=tuple(read.phrases),
        fields=tuple(read.fields),
        **strict,
    )


def _take(read: _Read, piece: re.Match[str], facets: Collection[str]) -> None:
    minus, name, phrase = bool(piece["minus"]), (piece["field"] or "").lower(), piece["phrase"]
    text = piece["word"] if phrase is None else phrase
    if name in TITLE_FIELDS:
        if read.add_strict("without_title" if minus else "title", text, is_phrase=phrase is not None):
            return
    elif name in facets:
        if (found := _field_filter(name, text, excludes=minus)) is not None:
            read.fields.append(found)
            return
    elif name:
        text = f"{name} {text}"
    if minus:
        read.add_strict("without", text, is_phrase=phrase is not None)
        return
    read.wanted.append(text)
    if phrase is not None and not name and (words := exact_words(phrase)):
        read.phrases.append(words)


def _field_filter(name: str, text: str, *, excludes: bool) -> FieldFilter | None:
    if (ends := _RANGE.fullmatch(text)) and (ends[1] or ends[2]):
        low, high = (int(end) if end else None for end in ends.groups())
        return FieldFilter(name, low=low, high=high, excludes=excludes)
    words = exact_words(text.replace("-", " "))
    return FieldFilter(name, words=words, excludes=excludes) if words else None


def exact_words(text: str) -> tuple[str, ...]:
    return tuple(token.exact for token in analysis.analyse(text))


def wanted(text: str, synonyms: analysis.Synonyms | None = None) -> tuple[Wanted, ...]:
    """The words of a running text, as they are looked for."""
    tokens = analysis.analyse(text)
    all_stop = all(token.stop for token in tokens)
    instead: dict[int, list[Alternative]] = {}
    for found in (synonyms or own_synonyms()).alternatives(tokens):
        words = tuple(_wanted(token, token.exact) for token in found.tokens)
        # What stands for more words together counts for each of them in part.
        alternative = Alternative(words, found.weight / (found.end - found.start))
        for place in range(found.start, found.end):
            instead.setdefault(place, []).append(alternative)
    return tuple(
        _wanted(
            token,
            text[token.start : token.end],
            informative=all_stop or not token.stop,
            synonyms=tuple(instead.get(place, ())),
        )
        for place, token in enumerate(tokens)
    )


def _wanted(
    token: analysis.Token, written: str, *, informative: bool = True, synonyms: tuple[Alternative, ...] = ()
) -> Wanted:
    parts = tuple(dict.fromkeys([*token.parts, token.stem]))
    return Wanted(token.exact, token.stem, parts, token.position, informative, synonyms, written)


@cache
def own_synonyms() -> analysis.Synonyms:
    """Those that come with us."""
    return analysis.Synonyms.base()
