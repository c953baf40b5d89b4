"""The indexes in Elasticsearch, and writing into them.

They are made from the index in the database, which has the documents read already. Two aliases name those that serve,
<prefix>-public and <prefix>-private; one that is being built has an alias too, and is written to as well, so that
nothing is missing when it takes over. Each document has the version of the row that it was made from: what is sent
late, or twice, never undoes what is newer.
"""

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any, TypeVar

from django.conf import settings
from django.db import router, transaction
from django.db.models import QuerySet

from praktijkpodium.search import elastic
from praktijkpodium.search.documents import kind_named
from praktijkpodium.search.elastic import ElasticsearchProblem
from praktijkpodium.search.engines import elasticsearch_mapping as mapping
from praktijkpodium.search.indexing import actions
from praktijkpodium.search.indexing.state import DATABASE, changed, state_of
from praktijkpodium.search.models import IndexedDocument, IndexState

T = TypeVar("T")

NAME = "elasticsearch"
# Seconds, for a request that writes. An editor waits for it.
PATIENCE = 5.0
# When nobody waits.
MUCH_PATIENCE = 60.0
_BATCH = 200
_CONFLICT, _NOT_FOUND = 409, 404
# The server cannot take anything now: too busy, too full, read-only, or without a place for it.
_NOT_NOW = {403, 408, 429, 500, 502, 503, 504}


def alias(*, private: bool, building: bool = False) -> str:
    return f"{settings.ELASTICSEARCH_PREFIX}-{'private' if private else 'public'}{'-building' if building else ''}"


def demand_index() -> None:
    """Raises ElasticsearchProblem when the server has no index that answers."""
    with elastic.understood():
        exists = elastic.client().indices.exists_alias(name=alias(private=False))
    if not exists:
        raise ElasticsearchProblem("Elasticsearch has no index yet: manage.py podium_index rebuild.")


def rows(*, private: bool) -> QuerySet[IndexedDocument]:
    """The documents that serve in the database."""
    slot = int(state_of(DATABASE, private=private).serving)
    return IndexedDocument.objects.filter(slot=slot, private=private)


def put(kind: str, keys: Iterable[str]) -> dict[str, str]:
    """Bring documents up to date; why some were refused, by key."""
    wanted, private = sorted(set(keys)), kind_named(kind).private
    # First the database: what comes from there is never older than the change that this is about.
    actions.write(kind=kind, keys=wanted)
    refused = send(alias(private=private), kind, wanted, private=private)
    if state_of(NAME, private=private).building:
        send(alias(private=private, building=True), kind, wanted, private=private, serving=False)
    with transaction.atomic(using=router.db_for_write(IndexState)):
        changed(state_of(NAME, private=private, lock=True))
    return refused


def send(
    to: str, kind: str, keys: Iterable[str], *, private: bool, serving: bool = True, anyhow: bool = False
) -> dict[str, str]:
    """Write documents, and take out those that the database does not have. `anyhow`: whatever their versions."""
    refused: dict[str, str] = {}
    client = elastic.client(PATIENCE if serving else MUCH_PATIENCE)
    with elastic.understood():
        # `require_alias` below is not for deletions: these would make an index with the name of the alias.
        if not client.indices.exists_alias(name=to):
            if serving:
                raise ElasticsearchProblem("Elasticsearch has no index yet.")
            return {}
    for some in batches(keys):
        version = state_of(DATABASE, private=private).version
        found = {row.key: row for row in rows(private=private).filter(kind=kind, key__in=some)}
        operations: list[dict[str, Any]] = []
        for key in some:
            row = found.get(key)
            header: dict[str, Any] = {"_id": mapping.id_of(kind, key)}
            if not anyhow:
                header |= {"version_type": "external_gte", "version": row.version if row else version}
            operations += [{"index": header}, mapping.document(row)] if row else [{"delete": header}]
        with elastic.understood():
            # Not by the name of an index: one that is gone would be made again, without our mapping.
            result = client.bulk(index=to, operations=operations, require_alias=True, refresh=serving)
            for (item,) in (each.values() for each in result["items"]):
                if why := _why(item, serving=serving):
                    refused[mapping.of_id(item["_id"])[1]] = why
    return refused


def batches(items: Iterable[T]) -> Iterator[list[T]]:
    rest = iter(items)
    while some := list(islice(rest, _BATCH)):
        yield some


def _why(item: dict[str, Any], *, serving: bool) -> str:
    """Why a document was not taken; nothing if it was, or if a newer one is there."""
    status, error = int(item["status"]), item.get("error")
    if error is None or status == _CONFLICT:
        return ""
    reason = f"{error['type']}: {error['reason']}"
    if status == _NOT_FOUND and not serving:  # of a rebuild that was stopped
        return ""
    if status in _NOT_NOW or status == _NOT_FOUND:
        raise ElasticsearchProblem(f"Elasticsearch takes no documents now: {reason}")
    return reason[:500]
