"""Elasticsearch with its analyzer `dutch`, as a developer with some experience would set it up.

Dutch stems and no stop words, in a field for each part and in one for all of it; also with letters folded (`é` to `e`).
Several ways to ask, most of them from Elasticsearch's documentation: what does best on the dev half is the baseline.
"""

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from django.utils.html import strip_tags
from elasticsearch import Elasticsearch
from elasticsearch.helpers import bulk

from benchmarks.search_quality.systems.system import System

URL = os.environ.get("BASELINE_ELASTICSEARCH_URL", "")
INDEX = "quality-dutch"
TEXTS = ("question", "approach", "results", "success_factors", "lessons")
FIELDS = ["title^3", "introduction^2", "body", "facts"]
ALL = "everything"
SETTINGS = {
    # With several shards each would count the words of its own documents only.
    "number_of_shards": 1,
    "analysis": {
        "analyzer": {
            "folded": {
                "type": "custom",
                "tokenizer": "standard",
                "filter": ["lowercase", "no_stop_words", "asciifolding", "dutch_stems"],
            }
        },
        "filter": {
            "no_stop_words": {"type": "stop", "stopwords": "_dutch_"},
            "dutch_stems": {"type": "stemmer", "language": "dutch"},
        },
    },
}
ANALYSED = {"type": "text", "analyzer": "dutch", "fields": {"folded": {"type": "text", "analyzer": "folded"}}}
MAPPINGS = {
    "properties": {name: {**ANALYSED, "copy_to": ALL} for name in ("title", "introduction", "body", "facts")}
    | {ALL: ANALYSED}
}
Query = dict[str, Any]


def document(page: Any) -> dict[str, str]:
    """The texts of a case study, and what it is classified by."""
    terms = [*page.themes.all(), *page.perspectives.all(), page.sector, page.region, page.organisation]
    partners = [placement.partner for placement in page.partners.all()]
    return {
        "title": page.title,
        "introduction": page.introduction,
        # A space between the tags, or the last word of a paragraph grows into the first of the next.
        "body": " ".join(strip_tags(getattr(page, name).replace("<", " <")) for name in TEXTS),
        "facts": " ".join([*(each.name for each in (*terms, *partners) if each), str(page.year)]),
    }


@dataclass(kw_only=True)
class Dutch(System):
    ask: Callable[[str], Query]
    name: str = "Elasticsearch, dutch"

    def absent(self) -> str:
        return "" if URL else "no BASELINE_ELASTICSEARCH_URL; see baseline_plugin/"

    def prepare(self, pages: Sequence[Any]) -> None:
        self.server = Elasticsearch(URL)
        self.server.indices.delete(index=INDEX, ignore_unavailable=True)
        self.server.indices.create(index=INDEX, mappings=MAPPINGS, settings=SETTINGS)
        bulk(self.server, ({"_index": INDEX, "_id": page.pk, **document(page)} for page in pages), refresh=True)

    def search(self, text: str, size: int) -> list[int]:
        answer = self.server.search(index=INDEX, query=self.ask(text), size=size, source=False)
        return [int(hit["_id"]) for hit in answer["hits"]["hits"]]


def in_fields(kind: str, **settings: Any) -> Callable[[str], Query]:
    return lambda text: {"multi_match": {"query": text, "type": kind, "fields": FIELDS, **settings}}


def in_one(field: str = ALL, **settings: Any) -> Callable[[str], Query]:
    return lambda text: {"match": {field: {"query": text, **settings}}}


def in_one_and_better_in(boosts: dict[str, float], phrases: float = 0) -> Callable[[str], Query]:
    """Found in the one field, and higher with the words in some of the others, or next to each other."""

    def ask(text: str) -> Query:
        better: list[Query] = [{"match": {name: {"query": text, "boost": boost}}} for name, boost in boosts.items()]
        if phrases:
            better.append({"match_phrase": {ALL: {"query": text, "slop": 2, "boost": phrases}}})
        return {"bool": {"must": {"match": {ALL: {"query": text}}}, "should": better}}

    return ask


SYSTEMS = [
    Dutch(variant="best fields", ask=in_fields("best_fields")),
    Dutch(variant="best fields, tie breaker 0.3", ask=in_fields("best_fields", tie_breaker=0.3)),
    Dutch(variant="most fields", ask=in_fields("most_fields")),
    Dutch(variant="most fields, fuzzy", ask=in_fields("most_fields", fuzziness="AUTO")),
    Dutch(variant="most fields, half of the words", ask=in_fields("most_fields", minimum_should_match="2<50%")),
    Dutch(variant="cross fields", ask=in_fields("cross_fields")),
    Dutch(variant="cross fields, tie breaker 0.3", ask=in_fields("cross_fields", tie_breaker=0.3)),
    Dutch(variant="cross fields, all words", ask=in_fields("cross_fields", operator="and")),
    Dutch(variant="one field", ask=in_one()),
    Dutch(variant="one field, folded", ask=in_one(f"{ALL}.folded")),
    Dutch(variant="one field, folded, fuzzy", ask=in_one(f"{ALL}.folded", fuzziness="AUTO")),
    Dutch(variant="one field, fuzzy", ask=in_one(fuzziness="AUTO")),
    Dutch(variant="one field, half of the words", ask=in_one(minimum_should_match="2<50%")),
    Dutch(variant="one field, title helps", ask=in_one_and_better_in({"title": 0.5})),
    Dutch(
        variant="one field, title and introduction help", ask=in_one_and_better_in({"title": 0.3, "introduction": 0.2})
    ),
    Dutch(variant="one field, phrases help", ask=in_one_and_better_in({}, phrases=0.5)),
]
