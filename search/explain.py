"""Why a document was found, and why it stands where it does: for editors."""

from dataclasses import dataclass

from praktijkpodium.search import scoring
from praktijkpodium.search.engines.database import look_at
from praktijkpodium.search.engines.found import WordFound
from praktijkpodium.search.engines.ranking import WordScore
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.search.steering.models import DocumentId
from praktijkpodium.search.steering.queries import Steering


@dataclass(frozen=True, slots=True)
class WordExplained:
    """A word of the query: how it was read, and what it brought."""

    written: str
    stem: str
    # Of a compound, what it is made of.
    parts: tuple[str, ...]
    # Too common to say anything: it was not looked for.
    is_stop_word: bool
    # Words that may stand in its place, and those that it was read as, for want of itself.
    synonyms: tuple[str, ...] = ()
    corrections: tuple[str, ...] = ()
    # In how many documents it is, and in how many what may stand for it.
    documents: int = 0
    covered: int = 0
    # In the document: how often in title, lead and body, and the points by channel.
    is_covered: bool = False
    instead: str = ""
    zones: tuple[int, int, int] = (0, 0, 0)
    exact: float = 0.0
    by_stem: float = 0.0
    by_parts: float = 0.0

    @property
    def points(self) -> float:
        return self.exact + self.by_stem + self.by_parts


@dataclass(frozen=True, slots=True)
class Explanation:
    """The score of a document, taken apart: (points of words + neighbours + pieces) x coverage x age."""

    kind: str
    key: str
    words: tuple[WordExplained, ...]
    # How many words a document must have to stand above the divide, and how many this one has.
    needed: int
    covered: int
    fits: bool
    # Whether all that is strict in the query and the filters let it through.
    allowed: bool
    # The decisions of editors (their rows) by which it stands first, or is not found.
    pinned: bool
    pinned_in: int | None
    excluded: bool
    excluded_in: int | None
    neighbours: float
    pieces: float
    coverage: float
    age: float
    total: float


def explain(request: SearchRequest, kind: str, key: str, *, steering: Steering | None = None) -> Explanation | None:
    """What a public document scores for a request; None when it is not in the index."""
    look, document = look_at(request, steering=steering), DocumentId(kind, key)
    place = look.snapshot.places.get(document)
    if place is None:
        return None
    look.read([place])
    if place not in look.scores:
        return None
    score, bit = look.scores[place], 1 << place
    found = {word.wanted.stem: word for word in look.found.words}
    scores = {word.word.stem: word for word in score.words}
    words = tuple(
        _word(found[word.stem], scores[word.stem], bit)
        if word.informative
        else WordExplained(word.written, word.stem, (), is_stop_word=True)
        for word in look.query.words
    )
    return Explanation(
        kind=kind,
        key=key,
        words=words,
        needed=scoring.need(len(found)),
        covered=score.covered,
        fits=bool(look.found.fits & look.chosen & bit),
        allowed=bool(look.found.allowed & look.chosen & bit),
        pinned=place in look.pins,
        pinned_in=look.effect.pinned.get(document),
        excluded=document in look.effect.excluded,
        excluded_in=look.effect.excluded.get(document),
        neighbours=score.phrase,
        pieces=score.grams,
        coverage=score.coverage,
        age=score.decay,
        total=score.total,
    )


def _word(found: WordFound, score: WordScore, bit: int) -> WordExplained:
    wanted = found.wanted
    return WordExplained(
        written=wanted.written,
        stem=wanted.stem,
        parts=tuple(part for part in wanted.parts if part != wanted.stem),
        is_stop_word=False,
        synonyms=tuple(" ".join(one.exact for one in each.words) for each in wanted.synonyms),
        corrections=tuple(each.words[0].wanted.written for each in found.corrections),
        documents=found.itself.bit_count(),
        covered=found.covered.bit_count(),
        is_covered=bool(found.covered & bit),
        instead=score.instead,
        zones=score.zones,
        exact=score.exact,
        by_stem=score.stem,
        by_parts=score.parts,
    )
