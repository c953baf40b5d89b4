"""What Elasticsearch is asked: the formula of scoring.py in its own query language.

Two requests make a search. The first counts the documents that have each word: from this follows which words nobody
has, which pieces of words say nothing, and what a phrase is worth. The second finds, ranks and counts.
"""

import datetime
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from praktijkpodium.search import scoring
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.engines.elasticsearch_clauses import (
    EVERYTHING,
    NOTHING,
    Counts,
    Word,
    all_of,
    any_of,
    chosen,
    instead,
    none_of,
    phrase,
    strict,
    term,
    these,
    worth,
)
from praktijkpodium.search.engines.elasticsearch_mapping import (
    EXACT,
    FACETS,
    GRAMS,
    PARTS,
    STEM,
    Json,
    of_id,
    zone_field,
)
from praktijkpodium.search.language import Query, Wanted
from praktijkpodium.search.requests import SearchRequest, Sort
from praktijkpodium.search.steering.models import DocumentId
from praktijkpodium.search.steering.queries import Effect

# Added to the score of what stands above the divide, so that it comes first. (A score has 24 bits: what is below it is
# still told apart to 1/1000.)
ABOVE = 8192.0
# Added for each place of what an editor put first, which is above the divide too.
PINNED = 4 * ABOVE
# Values of one facet that are counted, at most.
_VALUES = 2000
# What a word in a text is mostly worth in all zones and mentions together, where an average mention is 1.
_USUAL = 1.5
_NEXT = 3
_LOOKS_LIKE = 0.6

_ORDERS: Mapping[Sort, list[Json]] = {
    Sort.NEWEST: [{"date": {"order": "desc", "missing": "_last"}}],
    Sort.OLDEST: [{"date": {"order": "asc", "missing": "_last"}}],
    Sort.TITLE: [{"title": "asc"}, {"date": {"order": "desc", "missing": "_last"}}],
}


@dataclass
class Search:
    """A request, ready to be asked."""

    request: SearchRequest
    query: Query
    words: Sequence[Word]
    counts: Counts
    effect: Effect
    # Whether a piece of a word is enough to be among the others.
    loosely: bool = False

    @property
    def is_ranked(self) -> bool:
        return bool(self.words) and self.request.sort == Sort.RELEVANCE

    def body(self, today: datetime.date) -> Json:
        request = self.request
        fits = self._fits()
        some = any_of([self._some(), these(self.effect.pinned)]) if self.effect.pinned else self._some()
        found: Json = {"filter": [*strict(self.query, request.kinds), some], "should": [worth(fits, ABOVE)]}
        found["must_not"] = [these(self.effect.excluded)] if self.effect.excluded else []
        if self.is_ranked:
            found["must"] = [_faded(self._covering(self._scored()), today)]
            found["should"] += [worth(these([each]), extra) for each, extra in self.extra.items()]
        sort = Sort.NEWEST if request.sort == Sort.RELEVANCE else request.sort
        return {
            "query": {"bool": found},
            "post_filter": all_of(chosen(request.filters)),
            "sort": [{"_score": "desc"}, *_ORDERS[sort], {"kind": "asc"}, {"key": "asc"}],
            "from": max(request.offset, 0),
            "size": max(request.limit, 0),
            "track_total_hits": True,
            "track_scores": True,
            "aggs": self._aggregations(fits),
        }

    @property
    def extra(self) -> Mapping[DocumentId, float]:
        """What is added to the scores of what an editor put first, so that it comes in that order."""
        if not self.is_ranked:
            return {}
        return {each: PINNED * (place + 1) for place, each in enumerate(reversed([*self.effect.pinned]))}

    def _fits(self, covered: Callable[[Word], Json] = lambda word: word.covered) -> Json:
        """What stands above the divide."""
        if self.words:
            enough = any_of([covered(word) for word in self.words], scoring.need(len(self.words)))
            return any_of([enough, these(self.effect.pinned)]) if self.effect.pinned else enough
        asked = not self.query.words and (self.query.is_strict or not self.query.text)
        return EVERYTHING if asked else NOTHING

    def _some(self) -> Json:
        """What has anything to do with the question."""
        if not self.words:
            return self._fits()
        return any_of([any_of([word.covered, self._looks_like(word)]) for word in self.words])

    def _grams(self, word: Word) -> tuple[list[str], int]:
        """The pieces of a word that say something, and how many it has in all."""
        pieces = grams(word.wanted.exact)
        most = int(self.counts.documents * scoring.GRAMS_AT_MOST) + 2
        return [gram for gram in pieces if 0 < self.counts.of(GRAMS, gram) < most], len(pieces)

    def _looks_like(self, word: Word) -> Json:
        pieces, of = self._grams(word)
        enough = 1 if self.loosely else max(2, round(_LOOKS_LIKE * of))
        return any_of([term(GRAMS, gram) for gram in pieces], enough)

    def _scored(self) -> Json:
        clauses = [self._word(word) for word in self.words] + list(self._phrases())
        for word in self.words:
            pieces, of = self._grams(word)
            clauses += [worth(term(GRAMS, gram), scoring.GRAMS * self.counts.idf(GRAMS, gram) / of) for gram in pieces]
        return {"bool": {"filter": [EVERYTHING], "should": clauses}}

    def _word(self, word: Word) -> Json:
        found = [self._itself(word.wanted, 1.0)]
        for alternative in word.alternatives:
            share = alternative.weight / len(alternative.words)
            clauses = [self._itself(one, share) for one in alternative.words]
            found.append({"bool": {"filter": [instead(alternative)], "should": clauses}})
        return found[0] if len(found) == 1 else {"dis_max": {"queries": found}}

    def _itself(self, word: Wanted, share: float) -> Json:
        asked = [(EXACT, word.exact, scoring.EXACT), (STEM, word.stem, scoring.STEM)]
        asked += [(PARTS, part, scoring.PARTS / len(word.parts)) for part in word.parts]
        return any_of([_zoned(*each, share) for each in asked if self.counts.of(each[0], each[1])])

    def _phrases(self) -> Iterator[Json]:
        """Words next to each other, in order: about half of what the lesser of the two is worth."""
        known = [word for word in self.words if self.counts.of(STEM, word.wanted.stem)]
        in_order = sorted((word.wanted for word in known), key=lambda word: word.position)
        for first, second in pairwise(in_order):
            distance = second.position - first.position
            if distance <= _NEXT:
                says = min(self._usual(first), self._usual(second))
                yield worth(phrase(STEM, [first.stem, second.stem], slop=distance - 1), scoring.PHRASE * says)

    def _usual(self, word: Wanted) -> float:
        parts = sum(self.counts.idf(PARTS, part) for part in word.parts) / len(word.parts)
        channels = (
            scoring.EXACT * self.counts.idf(EXACT, word.exact) * bool(self.counts.of(EXACT, word.exact)),
            scoring.STEM * self.counts.idf(STEM, word.stem),
            scoring.PARTS * parts,
        )
        return _USUAL * sum(channels)

    def _covering(self, query: Json) -> Json:
        each = scoring.COVERAGE / len(self.words)
        functions: list[Json] = [{"filter": word.covered, "weight": each} for word in self.words]
        return _times(query, [{"filter": EVERYTHING, "weight": 1.0}, *functions])

    def _aggregations(self, fits: Json) -> Json:
        """Numbers of what fits: in all, and by facet without the facet's own filter."""
        filters = self.request.filters
        counted: Json = {"total": {"filter": all_of(chosen(filters))}}
        for name in self.request.facets:
            values: Json = {"terms": {"field": f"{FACETS}.{name}", "size": _VALUES}}
            counted[f"facet {name}"] = {"filter": all_of(chosen(filters, but=name)), "aggs": {"values": values}}
        found: Json = {"fits": {"filter": fits, "aggs": counted}, "some": {"filter": self._some()}}
        if any(word.corrections for word in self.words):
            found["as_typed"] = {"filter": self._fits(lambda word: word.covered_as_typed)}
        return found


def _zoned(channel: str, value: str, weight: float, share: float) -> Json:
    """The score of a word in all zones together. Cross fields: how much it says is the same in each of them."""
    fields = [f"{zone_field(zone, channel)}^{of_zone}" for zone, of_zone in scoring.ZONES.items()]
    asked = {"query": value, "type": "cross_fields", "tie_breaker": 1.0, "fields": fields, "boost": weight * share}
    return {"multi_match": asked}


def _times(query: Json, functions: Sequence[Json]) -> Json:
    """The score of a query times the sum of these."""
    how = {"score_mode": "sum", "boost_mode": "multiply"}
    return {"function_score": {"query": query, "functions": list(functions), **how}}


def _faded(query: Json, today: datetime.date) -> Json:
    """`scoring.decay`: by the year; what has no date counts as one half-life old."""
    most, day = scoring.DECAY_AT_MOST, today.isoformat()
    by_year = {"origin": day, "scale": f"{round(365.25 * scoring.DECAY_HALF_LIFE)}d", "decay": 0.5}
    return _times(
        query,
        [
            {"filter": EVERYTHING, "weight": 1 - most},
            {"filter": {"range": {"date": {"lte": day}}}, "exp": {"date": by_year}, "weight": most},
            {"filter": {"range": {"date": {"gt": day}}}, "weight": most},
            {"filter": none_of([{"exists": {"field": "date"}}]), "weight": most / 2},
        ],
    )


@dataclass
class Answer:
    """What Elasticsearch said, read."""

    # Kind, key, score, whether it fits, and whether it was put first.
    hits: list[tuple[str, str, float, bool, bool]]
    total: int
    others: int
    facets: Mapping[str, Mapping[str, int]]
    # How many fit whatever the filters of the request, and how many if no word were read as another one.
    fits: int
    as_typed: int
    # How many have anything to do with the question by themselves, whatever the filters.
    some: int

    @classmethod
    def read(cls, answer: Any, names: Iterable[str], extra: Mapping[DocumentId, float]) -> "Answer":
        found = answer["aggregations"]
        fits = found["fits"]
        total = int(fits["total"]["doc_count"])
        found_hits = [(DocumentId(*of_id(hit["_id"])), float(hit["_score"])) for hit in answer["hits"]["hits"]]
        hits = [(each, score - extra.get(each, 0.0)) for each, score in found_hits]
        counts = {name: fits[f"facet {name}"]["values"]["buckets"] for name in names}
        return cls(
            hits=[(*each, score - ABOVE * (score >= ABOVE), score >= ABOVE, each in extra) for each, score in hits],
            total=total,
            others=int(answer["hits"]["total"]["value"]) - total,
            facets={name: {each["key"]: int(each["doc_count"]) for each in some} for name, some in counts.items()},
            fits=int(fits["doc_count"]),
            as_typed=int(found.get("as_typed", fits)["doc_count"]),
            some=int(found["some"]["doc_count"]),
        )
