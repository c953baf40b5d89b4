"""The engine in the database of the site: nothing else is needed, and all others fall back on it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from django.db import DatabaseError
from django.utils import timezone

from praktijkpodium.search import facets, language, showing, suggestions
from praktijkpodium.search.engines import bitsets, ranking
from praktijkpodium.search.engines.base import EngineProblem, Progress
from praktijkpodium.search.engines.finding import GRAM_UNIT, Finder, phrase
from praktijkpodium.search.engines.found import Found
from praktijkpodium.search.engines.postings import EXACT, PUBLIC, STEM, TITLE, TITLE_EXACT, postings
from praktijkpodium.search.engines.snapshot import Snapshot, snapshot
from praktijkpodium.search.indexing import actions, rebuild
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.language import KIND_FACET, Query, Strict
from praktijkpodium.search.requests import SearchAnswer, SearchRequest, Sort
from praktijkpodium.search.steering.models import DocumentId
from praktijkpodium.search.steering.queries import Effect, Steering, steering_at

# So many are looked at closely; those after them stay in coarse order, which hardly anybody pages to.
CLOSELY = 150


@dataclass
class Look:
    """What there is of a request in the index, and what was looked at closely."""

    query: Query
    found: Found
    # The documents that the filters of the request leave.
    chosen: int
    effect: Effect
    # What editors put first, of what is there and is left.
    pins: list[int]
    documents: dict[int, ranking.Document] = field(default_factory=dict)
    scores: dict[int, ranking.Score] = field(default_factory=dict)

    @property
    def snapshot(self) -> Snapshot:
        return self.found.snapshot

    def read(self, places: Iterable[int]) -> None:
        """Score these documents, except for those that are gone meanwhile."""
        new = [place for place in places if place not in self.scores]
        base, today = self.snapshot.base, timezone.localdate()
        grams = bitsets.Reader(self.found.grams, self.snapshot.size)
        for document in ranking.load(new, self.snapshot):
            place = document.pk - base
            self.documents[place] = document
            self.scores[place] = ranking.score(document, self.found, grams=grams.number(place) / GRAM_UNIT, today=today)

    def ranked(self, among: int, count: int) -> list[int]:
        """The best of a set of documents: those that may be, looked at closely, and then others in coarse order."""
        head = self._coarse_order(among, CLOSELY)
        self.read(head)
        newest = self.snapshot.rank_by_date
        # What is gone meanwhile has no score.
        ranked = sorted(
            (place for place in head if place in self.scores),
            key=lambda place: (-self.scores[place].total, newest[place]),
        )
        if count > len(head):
            done = bitsets.from_ids(head, 0, self.snapshot.size)
            ranked += self._coarse_order(among & ~done, count - len(head))
        return ranked[:count]

    def _coarse_order(self, among: int, count: int) -> list[int]:
        best = bitsets.best(self.found.coarse, among, count)
        reader = bitsets.Reader(self.found.coarse, self.snapshot.size)
        newest = self.snapshot.rank_by_date
        return sorted(bitsets.members(best), key=lambda place: (-reader.number(place), newest[place]))[:count]


class DatabaseEngine:
    """Answers from SQLite or PostgreSQL. Which of the two, only the postings know."""

    name = DATABASE

    def search(self, request: SearchRequest, steering: Steering | None = None) -> SearchAnswer:
        """Find what is asked for among the public documents."""
        try:
            return self._search(request, steering)
        except DatabaseError as error:
            raise EngineProblem(f"The database cannot search: {error}") from error

    def put(self, kind: str, keys: Iterable[str]) -> None:
        actions.write(kind=kind, keys=keys)

    def is_current(self) -> bool:
        return rebuild.is_current()

    def rebuild(self, progress: Progress = lambda done, total: None) -> int:
        return rebuild.rebuild(progress)

    def repair(self) -> int:
        return rebuild.repair()

    def status(self) -> Iterator[str]:
        return rebuild.status()

    def _search(self, request: SearchRequest, steering: Steering | None) -> SearchAnswer:
        look = look_at(request, steering=steering)
        fits, others = look.found.fits & look.chosen, look.found.others & look.chosen
        places = list(_page(look, request, fits, others))
        look.read(place for place, _ in places)
        first = look.pins if request.sort == Sort.RELEVANCE else ()
        items = [
            showing.Item(
                look.documents[place], look.scores[place].total, is_fit, look.scores[place].positions, place in first
            )
            for place, is_fit in places
            if place in look.documents
        ]
        return SearchAnswer(
            hits=showing.hits(look.found.marker(look.query), items, with_snippets=bool(look.found.words)),
            total=fits.bit_count(),
            others=others.bit_count(),
            facets=facets.counts(look.snapshot.facets, request.facets, request.filters, look.found.fits),
            suggestion=suggestions.better_spelling(look.query, look.found),
            engine=self.name,
        )


def look_at(request: SearchRequest, *, steering: Steering | None = None) -> Look:
    """What there is of a request among public documents, before anything is put in order."""
    state = state_of(DATABASE, private=False)
    now = snapshot(state)
    steering = steering or steering_at(state.steering)
    query = language.parse(request.text, now.facets.keys(), steering.synonyms)
    finder = Finder(postings(PUBLIC, now.slot), now)
    effect = steering.effect(query)

    def correct(word: str) -> Sequence[language.Alternative]:
        return suggestions.corrections(word, slot=now.slot)

    allowed = _strict(query, finder, now) & ~_among(now, effect.excluded)
    if request.kinds:
        allowed &= facets.having(now.facets.get(KIND_FACET, {}), request.kinds)
    found = finder.find(query, allowed, correct)
    if not query.words and (query.is_strict or not query.text):
        found.fits = allowed
    chosen = facets.allowed(now.facets, request.filters, now.everything)
    _pin(found, _among(now, effect.pinned) & allowed)
    left = bitsets.Member(found.pinned & chosen, now.size)
    places = [now.places[document] for document in effect.pinned if document in now.places]
    return Look(query, found, chosen, effect, [place for place in places if place in left])


def _among(now: Snapshot, documents: Iterable[DocumentId]) -> int:
    """The set of the documents that are in the index."""
    places = [place for document in documents if (place := now.places.get(document)) is not None]
    return bitsets.from_ids(places, 0, now.size)


def _pin(found: Found, pinned: int) -> None:
    """What editors put first fits, whatever it says."""
    found.pinned = pinned
    found.fits |= pinned
    found.fits_as_typed |= pinned
    found.others &= ~pinned


def _page(look: Look, request: SearchRequest, fits: int, others: int) -> Iterator[tuple[int, bool]]:
    """The documents of the page that is asked for: what fits, and below it what does not quite."""
    offset, count = max(request.offset, 0), max(request.limit, 0)
    if request.sort == Sort.RELEVANCE and look.pins:
        first = look.pins[offset : offset + count]
        yield from ((place, True) for place in first)
        offset, count = max(offset - len(look.pins), 0), count - len(first)
        fits &= ~bitsets.from_ids(look.pins, 0, look.snapshot.size)
    for among, is_fit in ((fits, True), (others, False)):
        size = among.bit_count()
        if offset < size and count:
            if request.sort == Sort.RELEVANCE and look.found.words:
                places = look.ranked(among, offset + count)[offset:]
            else:
                sort = Sort.NEWEST if request.sort == Sort.RELEVANCE else request.sort
                members = bitsets.Member(among, look.snapshot.size)
                places = list(
                    islice((place for place in look.snapshot.order(sort) if place in members), offset, offset + count)
                )
            yield from ((place, is_fit) for place in places)
            count -= len(places)
        offset = max(offset - size, 0)


def _strict(query: Query, finder: Finder, now: Snapshot) -> int:
    """What all that is strict in a query leaves."""
    wanted = [phrase(EXACT, words) for words in query.phrases] + _terms(query.title, TITLE, TITLE_EXACT)
    unwanted = _terms(query.without, STEM, EXACT) + _terms(query.without_title, TITLE, TITLE_EXACT)
    finder.look_up([*wanted, *unwanted])
    allowed = now.everything
    for term in wanted:
        allowed &= finder.set(term)
    for term in unwanted:
        allowed &= ~finder.set(term)
    by_facet: dict[tuple[str, bool], int] = {}
    for each in query.fields:
        sets = now.facets.get(each.name, {})
        key = (each.name, each.excludes)
        by_facet[key] = by_facet.get(key, 0) | facets.having(sets, facets.meant(each, sets))
    for (_, excludes), bits in by_facet.items():
        allowed &= ~bits if excludes else bits
    return allowed


def _terms(strict: Strict, stems: str, exact: str) -> list[str]:
    return [stems + stem for stem in strict.stems] + [phrase(exact, words) for words in strict.phrases]
