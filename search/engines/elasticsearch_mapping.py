"""How documents are kept in Elasticsearch: analysed words only, in a field for each zone and channel.

Elasticsearch splits at spaces and no more: words were read by search/analysis, as the database has them, so that it
needs no dictionaries. Original texts are not sent: they are shown from the database.
"""

import hashlib
import json
from collections.abc import Iterator, Sequence
from typing import Any

from django.conf import settings

from praktijkpodium.search import scoring, terms
from praktijkpodium.search.analysis.grams import grams
from praktijkpodium.search.analysis.stopwords import STOP_WORDS
from praktijkpodium.search.indexing.building import reading_version
from praktijkpodium.search.language import KIND_FACET, exact_words
from praktijkpodium.search.models import IndexedDocument

# Fields of the whole document, and of a zone ("title_stem").
EXACT, STEM, PARTS, GRAMS = "exact", "stem", "parts", "grams"
# Values of facets: as they are, as words, and as numbers where they are.
FACETS, FACET_WORDS, FACET_NUMBERS = "facets", "facet_words", "facet_numbers"
# In characters: Elasticsearch refuses longer words in fields to sort and filter by.
_LONGEST = 8000
# Between parts of a document, and between values: no phrase runs over it.
GAP = 100

Json = dict[str, Any]


def zone_field(zone: str, channel: str) -> str:
    return f"{zone}_{channel}"


def _text(keeps: str, *, ranks: bool) -> Json:
    return {
        "type": "text",
        "analyzer": "whitespace",
        "index_options": keeps,
        "norms": ranks,
        "position_increment_gap": GAP,
    }


def _mappings() -> Json:
    keyword = {"type": "keyword", "ignore_above": _LONGEST}
    fields: Json = dict.fromkeys(("kind", "key", "digest", "title"), keyword)
    fields |= {"date": {"type": "date", "format": "strict_date"}}
    fields |= {EXACT: _text("positions", ranks=False), STEM: _text("positions", ranks=False)}
    fields |= {PARTS: _text("docs", ranks=False), GRAMS: _text("docs", ranks=False)}
    for zone in scoring.ZONES:
        for channel in (EXACT, STEM, PARTS):
            # The very words of a title are asked for as phrases.
            keeps = "positions" if (zone, channel) == ("title", EXACT) else "freqs"
            fields[zone_field(zone, channel)] = _text(keeps, ranks=True)
    fields |= {name: {"type": "object", "dynamic": True} for name in (FACETS, FACET_WORDS, FACET_NUMBERS)}
    dynamic = {
        FACETS: keyword,
        FACET_WORDS: _text("positions", ranks=False),
        FACET_NUMBERS: {"type": "long"},
    }
    return {
        "dynamic": "strict",
        "_source": {"enabled": False},
        "dynamic_templates": [{name: {"path_match": f"{name}.*", "mapping": kind}} for name, kind in dynamic.items()],
        "properties": fields,
    }


MAPPINGS = _mappings()
SIMILARITY: Json = {"default": {"type": "BM25", "k1": scoring.K1, "b": scoring.B}}


def index_settings() -> Json:
    """Of an index that is being built: seen by nobody yet, so without copies and without refreshing."""
    return {
        "number_of_shards": settings.ELASTICSEARCH_SHARDS,
        "number_of_replicas": 0,
        "refresh_interval": "-1",
        # For so long a deletion is remembered, so that an older version of the document does not come back.
        "gc_deletes": "10m",
        "similarity": SIMILARITY,
    }


def serving_settings() -> Json:
    # Without an interval of its own an index that was not asked for a while refreshes during the next search.
    return {"number_of_replicas": settings.ELASTICSEARCH_REPLICAS, "refresh_interval": "1s"}


def fingerprint() -> str:
    """What an index must be built anew for when it differs."""
    content = [reading_version(), MAPPINGS, SIMILARITY, settings.ELASTICSEARCH_SHARDS]
    return hashlib.sha256(json.dumps(content, sort_keys=True).encode()).hexdigest()[:10]


def id_of(kind: str, key: str) -> str:
    return f"{kind}:{key}"


def of_id(id_: str) -> tuple[str, str]:
    kind, _, key = id_.partition(":")
    return kind, key


def document(row: IndexedDocument) -> Json:
    """A document of the database's index, as Elasticsearch is given it."""
    places: dict[int, terms.Line] = {}
    zones: list[dict[int, terms.Line]] = [{} for _ in scoring.ZONES]
    pieces: set[str] = set()
    for line in terms.lines(row.terms):
        start = 0
        for zone, count in zip(zones, line.frequencies, strict=True):
            zone.update(dict.fromkeys(line.positions[start : start + count], line))
            start += count
        places.update(dict.fromkeys(line.positions, line))
        if line.exact not in STOP_WORDS:
            pieces.update(grams(line.exact))
    runs = list(_runs(places))
    found: Json = {
        "kind": row.kind,
        "key": row.key,
        "digest": row.digest,
        "title": row.title.casefold()[:_LONGEST],
        "date": row.date.isoformat() if row.date else None,
        EXACT: [" ".join(line.exact for line in run) for run in runs],
        STEM: [" ".join(line.stem for line in run) for run in runs],
        PARTS: " ".join(dict.fromkeys(part for line in places.values() for part in line.parts)),
        GRAMS: " ".join(sorted(pieces)),
    }
    for name, of_zone in zip(scoring.ZONES, zones, strict=True):
        in_order = [of_zone[place] for place in sorted(of_zone)]
        found[zone_field(name, EXACT)] = " ".join(line.exact for line in in_order)
        found[zone_field(name, STEM)] = " ".join(line.stem for line in in_order)
        found[zone_field(name, PARTS)] = " ".join(part for line in in_order for part in line.parts)
    return found | _facets(row)


def _runs(places: dict[int, terms.Line]) -> Iterator[Sequence[terms.Line]]:
    """What stands next to each other."""
    run: list[terms.Line] = []
    last = -1
    for place in sorted(places):
        if run and place != last + 1:
            yield run
            run = []
        run.append(places[place])
        last = place
    if run:
        yield run


def _facets(row: IndexedDocument) -> Json:
    values = {**row.facets, KIND_FACET: [row.kind]}
    return {
        FACETS: values,
        FACET_WORDS: {
            name: [" ".join(exact_words(value.replace("-", " "))) for value in of_facet]
            for name, of_facet in values.items()
        },
        FACET_NUMBERS: {
            name: [number for number in map(_number, of_facet) if number is not None]
            for name, of_facet in values.items()
        },
    }


def _number(value: str) -> int | None:
    return int(value[:18]) if value.isascii() and value.isdecimal() else None
