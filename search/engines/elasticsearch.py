"""The engine in Elasticsearch, for sites that are large. It ranks by itself (elasticsearch_query.py).

The index in the database is kept as well: it shows what was found, knows at once what is no longer to be found, and
answers when this one cannot.
"""

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import InitVar, dataclass, field
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils import timezone
from elasticsearch import Elasticsearch

from praktijkpodium.search import elastic, facets, language, showing, suggestions
from praktijkpodium.search.elastic import ElasticsearchProblem, RequestRefused
from praktijkpodium.search.engines import elasticsearch_index as index
from praktijkpodium.search.engines import elasticsearch_rebuild as rebuild
from praktijkpodium.search.engines import ranking
from praktijkpodium.search.engines.base import DocumentsRefused, Progress
from praktijkpodium.search.engines.breaker import Breaker
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.engines.elasticsearch_clauses import Counts, Word
from praktijkpodium.search.engines.elasticsearch_mapping import FACETS
from praktijkpodium.search.engines.elasticsearch_query import Answer, Search
from praktijkpodium.search.indexing.state import DATABASE, state_of
from praktijkpodium.search.models import IndexedDocument
from praktijkpodium.search.requests import FacetCount, SearchAnswer, SearchRequest
from praktijkpodium.search.snippets import Marker
from praktijkpodium.search.steering.queries import Steering, steering_at

logger = logging.getLogger("praktijkpodium.search")

# Elasticsearch pages no further than this; what is beyond it comes from the database.
DEEPEST = 10_000

searching = Breaker("searching with Elasticsearch")
writing = Breaker("writing to Elasticsearch")
# What this process was told by the server.
_versions: dict[str, str] = {}
_names: dict[str, tuple[UUID, frozenset[str]]] = {}


class ElasticsearchEngine:
    """Answers from Elasticsearch, and keeps an index there."""

    name = index.NAME

    def search(self, request: SearchRequest, steering: Steering | None = None) -> SearchAnswer:
        """Find what is asked for among the public documents."""
        if request.offset + request.limit > DEEPEST:
            return DatabaseEngine().search(request, steering)
        if not searching.may_try():
            raise ElasticsearchProblem("Elasticsearch did not answer a moment ago.")
        try:
            answer = _Asking(request, steering).answer()
        except RequestRefused as error:
            # The next one may well be answered.
            logger.error("Elasticsearch was asked something wrong: %s", error)  # noqa: TRY400 - the database answers
            raise
        except ElasticsearchProblem as error:
            searching.failed(error)
            # Another version may come in its place.
            _versions.clear()
            raise
        searching.succeeded()
        return answer

    def put(self, kind: str, keys: Iterable[str]) -> None:
        if not writing.may_try():
            raise ElasticsearchProblem("Elasticsearch could not be written to a moment ago.")
        try:
            refused = index.put(kind, keys)
        except ElasticsearchProblem as error:
            writing.failed(error)
            raise
        writing.succeeded()
        if refused:
            raise DocumentsRefused(refused)

    def is_current(self) -> bool:
        """Whether its indexes were built as they would be now."""
        return rebuild.is_current()

    def rebuild(self, progress: Progress = lambda done, total: None) -> int:
        """Build both indexes anew, from those in the database."""
        return rebuild.rebuild(progress)

    def repair(self) -> int:
        """Mend what differs from the index in the database."""
        return rebuild.repair()

    def status(self) -> Iterator[str]:
        """A line for each index."""
        return rebuild.status()


@dataclass
class _Asking:
    """One search."""

    request: SearchRequest
    steering: InitVar[Steering | None] = None
    counts: Counts = field(default_factory=Counts)

    def __post_init__(self, steering: Steering | None) -> None:
        self._until = time.monotonic() + settings.ELASTICSEARCH_TIMEOUT
        self._check_version()
        state = state_of(DATABASE, private=False)
        self.slot, steering = int(state.serving), steering or steering_at(state.steering)
        self.query = language.parse(self.request.text, self._facet_names(), steering.synonyms)
        self.effect = steering.effect(self.query)
        wanted = {word.stem: word for word in reversed(self.query.informative)}
        self.words = [Word(word) for word in reversed(wanted.values())]

    def answer(self) -> SearchAnswer:
        self._count()
        found = self._found(loosely=False)
        if not found.some and self.words:
            found = self._found(loosely=True)
        return SearchAnswer(
            hits=showing.hits(self._marker(), self._items(found)),
            total=found.total,
            others=found.others,
            facets=self._facets(found),
            suggestion=self._suggestion(found),
            engine=index.NAME,
        )

    def _found(self, *, loosely: bool) -> Answer:
        asked = Search(self.request, self.query, self.words, self.counts, self.effect, loosely=loosely)
        answer = self._search(asked.body(timezone.localdate()))
        with elastic.understood():
            return Answer.read(answer, self.request.facets, asked.extra)

    def _ask(self, ask: Callable[[Elasticsearch], Any]) -> Any:
        """Ask the server something, in the time that is left."""
        left = self._until - time.monotonic()
        with elastic.understood():
            if left <= 0:
                raise TimeoutError
            client = elastic.client(left)
            return elastic.within(left, lambda: ask(client))

    def _search(self, body: dict[str, Any]) -> Any:
        # Half an answer is none: then the database has a whole one.
        how: Any = {"index": index.alias(private=False), "allow_partial_search_results": False}
        return self._ask(lambda client: client.search(body=body, **how))

    def _check_version(self) -> None:
        if settings.ELASTICSEARCH_URL not in _versions:
            _versions[settings.ELASTICSEARCH_URL] = self._ask(lambda client: elastic.server_version(lambda: client))

    def _facet_names(self) -> frozenset[str]:
        """The facets that documents have. Asked once for each version of the index."""
        stamp = state_of(index.NAME, private=False).stamp
        if (known := _names.get(index.alias(private=False))) is not None and known[0] == stamp:
            return known[1]
        answer = self._ask(lambda client: client.indices.get_mapping(index=index.alias(private=False)))
        with elastic.understood():
            (mapping,) = answer.values()
            names = frozenset(mapping["mappings"]["properties"][FACETS].get("properties", {}))
        _names[index.alias(private=False)] = stamp, names
        return names

    def _count(self) -> None:
        """In how many documents the words are, and what those that are in none were meant to be."""
        if not self.words:
            return
        self._ask_counts(self.words)
        unknown = [word for word in self.words if self.counts.unknown(word)]
        for word in unknown:
            word.corrections = suggestions.corrections(word.wanted.exact, slot=self.slot)
        if corrected := [word for word in unknown if word.corrections]:
            self._ask_counts(corrected)

    def _ask_counts(self, words: Sequence[Word]) -> None:
        answer = self._search(self.counts.ask(words))
        with elastic.understood():
            self.counts.read(answer)

    def _items(self, found: Answer) -> list[showing.Item]:
        """The hits that are in the index of the database too: what was taken off the site is gone there at once."""
        keys: dict[str, list[str]] = {}
        for kind, key, *_ in found.hits:
            keys.setdefault(kind, []).append(key)
        rows = IndexedDocument.objects.filter(slot=self.slot, private=False)
        known = {
            (document.kind, document.key): document
            for kind, of_kind in keys.items()
            for document in map(
                ranking.Document._make,
                rows.filter(kind=kind, key__in=of_kind).values_list(*ranking.Document._fields),
            )
        }
        return [
            showing.Item(document, score, fits, self._positions(document.terms), pinned)
            for kind, key, score, fits, pinned in found.hits
            if (document := known.get((kind, key))) is not None
        ]

    def _positions(self, terms: str) -> dict[str, frozenset[int]]:
        """Where the words are in a document; where one is not, what stands for it."""
        found = showing.positions(terms, [(word.wanted.stem, word.wanted) for word in self.words])
        missing = [word for word in self.words if not found[word.wanted.stem]]
        instead = [(word.wanted.stem, one) for word in missing for each in word.alternatives for one in each.words]
        return found | showing.positions(terms, instead)

    def _marker(self) -> Marker:
        instead = [(word.wanted, one) for word in self.words for each in word.corrections for one in each.words]
        unknown = [word.wanted.exact for word in self.words if self.counts.unknown(word) and not word.corrections]
        return Marker.of(self.query, instead, unknown)

    def _facets(self, found: Answer) -> Mapping[str, tuple[FacetCount, ...]]:
        filters = self.request.filters
        return {name: facets.in_order(counts, filters.get(name, ())) for name, counts in found.facets.items()}

    def _suggestion(self, found: Answer) -> str:
        if found.fits <= found.as_typed:
            return ""
        better = {word.wanted.exact: word.corrections[0].words[0].written for word in self.words if word.corrections}
        return suggestions.respelled(self.query, better)
