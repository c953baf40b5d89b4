"""Several processes write at once, while the index is built anew: at the end it is as if one had."""

import threading
from typing import Any

import pytest
from django.db import connections

from praktijkpodium.search.indexing import actions, rebuild
from praktijkpodium.search.models import IndexedDocument, Passage, PendingChange, Word
from tests.search.collection import collection, text
from tests.search.engines.test_database import found


@pytest.mark.django_db(transaction=True)
def test_writers_and_a_rebuild_at_once() -> None:
    with collection() as proof:
        names = [f"n{number}" for number in range(12)]
        proof.put(**{name: text(f"Oud {name}", "zorg in de wijk") for name in names})
        proof.documents |= {name: text(f"Nieuw {name}", "zorg thuis") for name in names}
        keys = [proof.key(name) for name in names]
        failed: list[BaseException] = []

        def run(do: Any) -> None:
            try:
                do()
            except BaseException as error:  # noqa: BLE001 - of whatever kind: it must be seen
                failed.append(error)
            finally:
                connections.close_all()

        writers = [
            lambda some=keys[start::3]: [actions.write(kind="proef", keys=[key]) for key in some] for start in range(3)
        ]
        threads = [threading.Thread(target=run, args=[do]) for do in (*writers, rebuild.rebuild)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert not failed
        assert sorted(found(proof, "nieuw")) == sorted(found(proof, "thuis")) == sorted(names)
        assert found(proof, "oud") == found(proof, "wijk") == []
        assert IndexedDocument.objects.count() == Passage.objects.count() == len(names)
        assert dict(Word.objects.filter(count__gt=0).values_list("word", "count"))["zorg"] == len(names)
        assert not Word.objects.filter(word="oud", count__gt=0).exists()
        assert not PendingChange.objects.exists()
        assert rebuild.repair() == 0
