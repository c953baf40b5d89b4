"""The pieces of which questions to Elasticsearch are made, and counting words with it."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from praktijkpodium.search import scoring
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.engines.elasticsearch_mapping import (
    EXACT,
    FACET_NUMBERS,
    FACET_WORDS,
    FACETS,
    GAP,
    GRAMS,
    PARTS,
    STEM,
    Json,
    id_of,
)
from praktijkpodium.search.language import Alternative, FieldFilter, Query, Strict, Wanted
from praktijkpodium.search.steering.models import DocumentId

NOTHING: Json = {"match_none": {}}
EVERYTHING: Json = {"match_all": {}}


def term(field_name: str, value: str) -> Json:
    return {"term": {field_name: {"value": value}}}


def phrase(field_name: str, words: Iterable[str], slop: int = 0) -> Json:
    return {"match_phrase": {field_name: {"query": " ".join(words), "slop": slop}}}


def any_of(queries: Sequence[Json], least: int = 1) -> Json:
    if not queries or least > len(queries):
        return NOTHING
    return queries[0] if len(queries) == 1 else {"bool": {"should": list(queries), "minimum_should_match": least}}


def all_of(queries: Sequence[Json]) -> Json:
    return {"bool": {"filter": list(queries)}} if queries else EVERYTHING


def none_of(queries: Sequence[Json]) -> Json:
    return {"bool": {"must_not": list(queries)}}


def these(documents: Iterable[DocumentId]) -> Json:
    return {"ids": {"values": [id_of(*document) for document in documents]}}


def worth(query: Json, boost: float) -> Json:
    """The same score for all that it finds."""
    return {"constant_score": {"filter": query, "boost": boost}}


def strict(query: Query, kinds: Collection[str]) -> list[Json]:
    """What a document must have, whatever else is asked for."""
    filters = [phrase(EXACT, words) for words in query.phrases] + _terms(query.title, "title_stem", "title_exact")
    unwanted = _terms(query.without, STEM, EXACT) + _terms(query.without_title, "title_stem", "title_exact")
    by_facet: dict[str, list[Json]] = {}
    for each in query.fields:
        if each.excludes:
            unwanted.append(_field_filter(each))
        else:
            by_facet.setdefault(each.name, []).append(_field_filter(each))
    filters += [any_of(each) for each in by_facet.values()]
    if unwanted:
        filters.append(none_of(unwanted))
    if kinds:
        filters.append({"terms": {"kind": sorted(kinds)}})
    return filters


def _terms(strict_: Strict, stems: str, exact: str) -> list[Json]:
    return [term(stems, stem) for stem in strict_.stems] + [phrase(exact, words) for words in strict_.phrases]


def _field_filter(found: FieldFilter) -> Json:
    if found.words:
        # All words in one value, in any order.
        return phrase(f"{FACET_WORDS}.{found.name}", found.words, slop=GAP // 2 if len(found.words) > 1 else 0)
    ends = {"gte": found.low, "lte": found.high}
    return {"range": {f"{FACET_NUMBERS}.{found.name}": {name: end for name, end in ends.items() if end is not None}}}


def chosen(filters: Mapping[str, Collection[str]], but: str = "") -> list[Json]:
    """The filters of a request, those on one facet left out."""
    return [
        {"terms": {f"{FACETS}.{name}": sorted(values)}} for name, values in filters.items() if values and name != but
    ]


def itself(word: Wanted) -> Json:
    """The documents that have a word, or all that it is made of."""
    found = [term(EXACT, word.exact), term(STEM, word.stem), term(PARTS, word.stem)]
    if word.leaves and word.leaves != (word.stem,):
        found.append(all_of([term(PARTS, leaf) for leaf in word.leaves]))
    return any_of(found)


def instead(alternative: Alternative) -> Json:
    if len(alternative.words) == 1:
        return itself(alternative.words[0])
    return phrase(EXACT, [word.exact for word in alternative.words])


@dataclass
class Word:
    """An informative word of the query, with what it may have been meant to be when nobody has it."""

    wanted: Wanted
    corrections: Sequence[Alternative] = ()

    @property
    def covered_as_typed(self) -> Json:
        return any_of([itself(self.wanted), *map(instead, self.wanted.synonyms)])

    @property
    def covered(self) -> Json:
        return any_of([itself(self.wanted), *map(instead, self.alternatives)])

    @property
    def alternatives(self) -> Sequence[Alternative]:
        return (*self.wanted.synonyms, *self.corrections)

    @property
    def all(self) -> Iterator[Wanted]:
        yield self.wanted
        for alternative in self.alternatives:
            yield from alternative.words


@dataclass
class Counts:
    """In how many documents words are."""

    documents: int = 0
    by_term: dict[str, int] = field(default_factory=dict)

    def of(self, channel: str, value: str) -> int:
        return self.by_term.get(f"{channel} {value}", 0)

    def idf(self, channel: str, value: str) -> float:
        return scoring.idf(self.of(channel, value), self.documents)

    def ask(self, words: Iterable[Word]) -> Json:
        """The body of the request that counts what was not counted before."""
        terms = {
            f"{channel} {value}": term(channel, value)
            for word in words
            for channel, value in _channels(word)
            if f"{channel} {value}" not in self.by_term
        }
        filters = terms | {f"? {word.wanted.stem}": word.covered_as_typed for word in words}
        return {"size": 0, "track_total_hits": True, "aggs": {"counts": {"filters": {"filters": filters}}}}

    def read(self, answer: Any) -> None:
        self.documents = int(answer["hits"]["total"]["value"])
        for name, bucket in answer["aggregations"]["counts"]["buckets"].items():
            self.by_term[name] = int(bucket["doc_count"])

    def unknown(self, word: Word) -> bool:
        """Whether no document has the word, or what stands for it."""
        return not self.by_term.get(f"? {word.wanted.stem}", 0)


def _channels(word: Word) -> Iterator[tuple[str, str]]:
    for one in word.all:
        yield EXACT, one.exact
        yield STEM, one.stem
        yield from ((PARTS, part) for part in one.parts)
    yield from ((GRAMS, gram) for gram in grams(word.wanted.exact))
