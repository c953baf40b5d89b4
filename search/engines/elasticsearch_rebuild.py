"""Building the indexes in Elasticsearch anew, and mending them."""

import re
import uuid
from collections.abc import Iterable, Iterator
from typing import Any

from django.db import router, transaction
from django.utils import timezone
from elasticsearch import Elasticsearch

from praktijkpodium.search import elastic
from praktijkpodium.search.elastic import ElasticsearchProblem
from praktijkpodium.search.engines import elasticsearch_mapping as mapping
from praktijkpodium.search.engines.base import Progress
from praktijkpodium.search.engines.elasticsearch_index import MUCH_PATIENCE, NAME, alias, batches, rows, send
from praktijkpodium.search.indexing.state import changed, state_of
from praktijkpodium.search.models import IndexState


def is_current() -> bool:
    """Whether both indexes were built as they would be now."""
    return all(
        state_of(NAME, private=private).analysis == mapping.fingerprint()
        and state_of(NAME, private=private).serving.startswith(alias(private=private))
        for private in (False, True)
    )


def rebuild(progress: Progress = lambda done, total: None) -> int:
    """Build both indexes anew, beside those that serve until then."""
    total = sum(rows(private=private).count() for private in (False, True))
    done = 0
    for private in (False, True):
        with elastic.understood():
            done = _Rebuild(private=private, done=done, total=total, progress=progress).run()
    return done


class _Rebuild:
    """One index, being built."""

    def __init__(self, *, private: bool, done: int, total: int, progress: Progress) -> None:
        self.private, self.done, self.total, self.progress = private, done, total, progress
        moment = f"{timezone.now():%Y%m%d%H%M%S}{uuid.uuid4().hex[:4]}"
        self.alias = alias(private=private)
        self.name = f"{self.alias}-{mapping.fingerprint()}-{moment}"
        self.client = elastic.client(MUCH_PATIENCE)

    def run(self) -> int:
        self._begin()
        keys = list(rows(private=self.private).order_by("pk").values_list("kind", "key"))
        for some in batches(keys):
            self._write(some)
            self.done += len(some)
            self.progress(self.done, self.total)
        self.client.indices.refresh(index=self.name)
        # What changed meanwhile was written here too; this is for what went wrong.
        while wrong := list(_differences(self.client, self.name, private=self.private)):
            self._write(wrong)
            self.client.indices.refresh(index=self.name)
        self._switch()
        return self.done

    def _begin(self) -> None:
        """Whoever began last goes on: what others left half done goes away."""
        for left in _indexes(self.client, self.alias):
            if self.alias not in left[1]:
                self.client.indices.delete(index=left[0], ignore_unavailable=True)
        self.client.indices.create(
            index=self.name,
            mappings=mapping.MAPPINGS,
            settings=mapping.index_settings(),
            aliases={alias(private=self.private, building=True): {}},
        )
        with transaction.atomic(using=router.db_for_write(IndexState)):
            state = state_of(NAME, private=self.private, lock=True)
            state.building = self.name
            state.save()

    def _write(self, keys: Iterable[tuple[str, str]]) -> None:
        by_kind: dict[str, list[str]] = {}
        for kind, key in keys:
            by_kind.setdefault(kind, []).append(key)
        for kind, of_kind in by_kind.items():
            refused = send(
                alias(private=self.private, building=True), kind, of_kind, private=self.private, serving=False
            )
            if refused:
                raise ElasticsearchProblem(f"Elasticsearch refuses documents: {sorted(refused.items())[:3]}")

    def _switch(self) -> None:
        self.client.indices.put_settings(index=self.name, settings=mapping.serving_settings())
        old = [name for name, aliases in _indexes(self.client, self.alias) if self.alias in aliases]
        with transaction.atomic(using=router.db_for_write(IndexState)):
            state = state_of(NAME, private=self.private, lock=True)
            if state.building != self.name:
                raise ElasticsearchProblem("Another rebuild of the index began; this one stops.")
            self.client.indices.update_aliases(
                actions=[
                    *({"remove": {"index": name, "alias": self.alias}} for name in old),
                    {"add": {"index": self.name, "alias": self.alias}},
                    {"remove": {"index": self.name, "alias": alias(private=self.private, building=True)}},
                ]
            )
            state.serving, state.building = self.name, ""
            state.analysis, state.built_at = mapping.fingerprint(), timezone.now()
            changed(state, removed=True)
        for name in old:
            self.client.indices.delete(index=name, ignore_unavailable=True)


def _indexes(client: Elasticsearch, of: str) -> list[tuple[str, set[str]]]:
    """Our own indexes behind an alias, served or left, with the aliases that they have now."""
    ours = re.compile(rf"{re.escape(of)}-[0-9a-f]{{10}}-[0-9a-f]{{18}}")
    answer: Any = client.indices.get_alias(index=f"{of}-*", expand_wildcards="open,closed")
    return [(name, set(each["aliases"])) for name, each in answer.items() if ours.fullmatch(name)]


def _differences(client: Elasticsearch, name: str, *, private: bool) -> Iterator[tuple[str, str]]:
    """What an index has otherwise than the database, has and should not, or has not."""
    expected = {
        mapping.id_of(kind, key): digest
        for kind, key, digest in rows(private=private).values_list("kind", "key", "digest")
    }
    after: list[str] = []
    while True:
        answer: Any = client.search(
            index=name,
            size=2000,
            sort=[{"kind": "asc"}, {"key": "asc"}],
            search_after=after or None,
            docvalue_fields=[{"field": "digest"}],
            source=False,
        )
        hits = answer["hits"]["hits"]
        if not hits:
            break
        for hit in hits:
            if expected.pop(hit["_id"], "") != hit["fields"]["digest"][0]:
                yield mapping.of_id(hit["_id"])
        after = hits[-1]["sort"]
    yield from (mapping.of_id(id_) for id_ in expected)


def repair() -> int:
    """Mend what differs from the database, and clean up what a rebuild has left. One that is under way stops."""
    mended = 0
    with elastic.understood():
        client = elastic.client(MUCH_PATIENCE)
        for private in (False, True):
            of = alias(private=private)
            wrong = list(_differences(client, of, private=private))
            mended += len(wrong)
            for kind, key in wrong:
                send(of, kind, [key], private=private, anyhow=True)
            with transaction.atomic(using=router.db_for_write(IndexState)):
                state = state_of(NAME, private=private, lock=True)
                state.building = ""
                state.save()
            for name, aliases in _indexes(client, of):
                if of not in aliases:
                    client.indices.delete(index=name, ignore_unavailable=True)
    return mended


def status() -> Iterator[str]:
    """A line for each index."""
    for private in (False, True):
        try:
            with elastic.understood():
                client = elastic.client()
                count = client.count(index=alias(private=private))["count"]
                health = client.cluster.health(index=alias(private=private))["status"]
            yield f"{alias(private=private)}: {count} documents, {health}"
        except ElasticsearchProblem as problem:
            yield f"{alias(private=private)}: {problem}"
