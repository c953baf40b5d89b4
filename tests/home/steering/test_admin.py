"""The screens in which editors steer."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.freshness.queries import current_version
from praktijkpodium.search.models import Exclusion, PinnedResults, SynonymGroup
from praktijkpodium.search.queries import search
from praktijkpodium.search.requests import SearchRequest
from praktijkpodium.search.steering import actions
from praktijkpodium.site.tree import make_tree
from tests.home.factories import editor, person
from tests.search.collection import Collection, collection, text

pytestmark = pytest.mark.django_db
SYNONYMS, PINS, EXCLUSIONS = (f"/admin/zoeken/{each}/" for each in ("synoniemen", "vastgezet", "uitgesloten"))
TRY = "/admin/zoeken/proef/"
TOO_MANY = "\n".join("abcdefghijklmnopqrstuvwxyz012345")


@pytest.fixture(autouse=True)
def tree() -> None:
    make_tree()


@pytest.fixture
def shelf(db: None) -> Iterator[Collection]:
    with collection() as proof:
        fill(proof)
        yield proof


def fill(proof: Collection) -> None:
    proof.put(
        thuis=text("Dementie thuis", "Wonen met dementie, thuis."),
        wijk=text("Het wijkteam", "Ook bij dementie komen wij thuis."),
        fiets=text("Fietsen maken", "In de schuur."),
    )


def value(of: Collection, name: str) -> str:
    return f"{of.kind.name}:{of.key(name)}"


def found(asked: str) -> list[str]:
    return [hit.title.text for hit in search(SearchRequest(asked, kinds=("proef",))).hits if hit.fits]


def chosen(response: Any) -> list[str]:
    return re.findall(r'name="documents" value="([^"]+)"', response.content.decode())


def sides(response: Any) -> list[list[str]]:
    """What the preview shows: before, and after."""
    lists = re.findall(r"<ol>(.*?)</ol>", response.content.decode(), re.DOTALL)
    return [re.findall(r'__title">(.*?) <small', each) for each in lists]


@pytest.mark.parametrize("group", groups.ALL)
def test_editors_and_managers_steer(client: Client, group: str) -> None:
    client.force_login(person(group))
    sees = group in {groups.EDITORS, groups.MANAGERS}
    for address in (SYNONYMS, PINS, EXCLUSIONS, TRY, f"{SYNONYMS}nieuw/"):
        assert client.get(address).status_code == (200 if sees else 302)
    for fields in ({"words": "oud\nbejaard", "how": "="}, {"words": "oud", "do": "look"}):
        client.post(f"{SYNONYMS}nieuw/", fields, headers={"X-Requested-With": "XMLHttpRequest"})
    assert SynonymGroup.objects.count() == sees
    assert (TRY in client.get("/admin/account/").content.decode()) is sees


def test_synonyms_work_at_once_and_the_timeline_says_who_made_them(client: Client, shelf: Collection) -> None:
    by = editor()
    client.force_login(by)
    before = current_version()
    assert found("rijwiel") == []
    client.post(f"{SYNONYMS}nieuw/", {"words": "rijwiel\r\nfietsen\r\n", "how": "="})
    made = SynonymGroup.objects.get()
    assert made.words == "rijwiel\nfietsen"
    assert found("rijwiel") == ["Fietsen maken"]
    assert current_version() != before, "kept pages are old now"
    client.post(f"{SYNONYMS}{made.pk}/", {"words": "rijwiel\nwijkteam", "how": "="})
    assert found("rijwiel") == ["Het wijkteam"]
    client.post(f"{SYNONYMS}{made.pk}/weg/")
    assert found("rijwiel") == []
    told = TimelineEntry.objects.order_by("pk").filter(verb__startswith="search.")
    assert [(entry.verb.partition("_")[2], entry.by_id) for entry in told] == [
        ("added", by.pk),
        ("changed", by.pk),
        ("removed", by.pk),
    ]


@pytest.mark.parametrize("words", ["", "oud", "oud\nOUDE", "oud\n???", "oud\n" + "x" * 101, TOO_MANY])
def test_synonyms_are_at_least_two_words(client: Client, words: str) -> None:
    client.force_login(editor())
    response = client.post(f"{SYNONYMS}nieuw/", {"words": words, "how": "="})
    assert (response.status_code, SynonymGroup.objects.count()) == (200, 0)
    assert "error-message" in response.content.decode()


def test_a_pin_is_put_together_by_buttons_and_then_saved(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    fiets, wijk = value(shelf, "fiets"), value(shelf, "wijk")
    fields: dict[str, Any] = {"questions": "dementie thuis", "until": "", "zoek": "wijkteam", "proef": ""}
    response = client.post(f"{PINS}nieuw/", {**fields, "do": "look"})
    assert f'value="add {wijk}"' in response.content.decode()
    response = client.post(f"{PINS}nieuw/", {**fields, "documents": [fiets], "do": f"add {wijk}"})
    assert chosen(response) == [fiets, wijk]
    assert f'value="add {wijk}"' not in response.content.decode()
    for what, order in (("up", [wijk, fiets]), ("down", [fiets, wijk]), ("drop", [fiets])):
        assert (
            chosen(client.post(f"{PINS}nieuw/", {**fields, "documents": [fiets, wijk], "do": f"{what} {wijk}"}))
            == order
        )
    assert not PinnedResults.objects.exists()
    client.post(f"{PINS}nieuw/", {**fields, "documents": [fiets, wijk]})
    assert found("Thuis dementie")[:2] == ["Fietsen maken", "Het wijkteam"]
    made = PinnedResults.objects.get()
    assert [each["title"] for each in made.documents] == ["Fietsen maken", "Het wijkteam"]
    assert chosen(client.get(f"{PINS}{made.pk}/")) == [fiets, wijk]


def test_the_effect_is_shown_before_it_is_saved(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    fields = {"questions": "dementie thuis", "documents": value(shelf, "wijk"), "do": "look"}
    for headers in ({}, {"X-Requested-With": "XMLHttpRequest"}):
        response = client.post(f"{PINS}nieuw/", fields, headers=headers)
        before, after = sides(response)
        assert (before[:2], after[:2]) == (["Dementie thuis", "Het wijkteam"], ["Het wijkteam", "Dementie thuis"])
        assert ("<html" in response.content.decode()) is not bool(headers)
    before, after = sides(client.post(f"{SYNONYMS}nieuw/", {"words": "rijwiel\nfietsen", "how": "=", "do": "look"}))
    assert (before, after) == ([], ["Fietsen maken"])
    fields = {"questions": "", "documents": value(shelf, "wijk"), "proef": "dementie", "do": "look"}
    before, after = sides(client.post(f"{EXCLUSIONS}nieuw/", fields))
    assert (len(before), after) == (2, ["Dementie thuis"])
    assert found("dementie thuis")[0] == "Dementie thuis"
    assert not PinnedResults.objects.exists()
    assert not Exclusion.objects.exists()


def test_only_what_is_there_can_be_chosen(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    for documents in ([], ["proef:999999"], ["onzin"], ["user:1"], [":"]):
        response = client.post(f"{PINS}nieuw/", {"questions": "iets", "documents": documents})
        assert (response.status_code, PinnedResults.objects.count()) == (200, 0)
        assert "id_documents-errors" in response.content.decode()
    assert client.post(f"{PINS}nieuw/", {"questions": "iets", "do": "add onzin"}).status_code == 200


def test_what_is_gone_keeps_its_title(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    fiets, wijk = value(shelf, "fiets"), value(shelf, "wijk")
    client.post(f"{PINS}nieuw/", {"questions": "iets", "documents": [fiets, wijk]})
    shelf.remove("fiets")
    made = PinnedResults.objects.get()
    assert "Fietsen maken" in client.get(f"{PINS}{made.pk}/").content.decode()
    client.post(f"{PINS}{made.pk}/", {"questions": "iets anders", "documents": [wijk, fiets]})
    made.refresh_from_db()
    assert [each["title"] for each in made.documents] == ["Het wijkteam", "Fietsen maken"]


def test_a_result_is_explained(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    shelf_kind = {"q": "de dementei thuis", "soort": "proef"}
    page = client.get(TRY, shelf_kind).content.decode()
    assert "Dementie" in page
    page = client.get(TRY, {**shelf_kind, "waarom": value(shelf, "thuis")}).content.decode()
    assert "podium-steering__why" in page
    for word in ("“de”", "“dementei”", "“thuis”"):
        assert word in page
    for wrong in ("onzin", "proef:999", "auth.user:1", ":"):
        assert "podium-steering__why" not in client.get(TRY, {**shelf_kind, "waarom": wrong}).content.decode()
    for number in ("0", "-1", "9999", "x"):
        assert client.get(TRY, {**shelf_kind, "p": number}).status_code == 200


def test_what_editors_decided_is_explained_too(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    documents = [{"kind": "proef", "key": shelf.key("fiets"), "title": "Fietsen maken"}]
    pin = PinnedResults(questions="dementie", documents=documents)
    actions.save(thing=pin)
    asked = {"q": "dementie", "soort": "proef", "waarom": value(shelf, "fiets")}
    assert f"{PINS}{pin.pk}/" in client.get(TRY, asked).content.decode()
    exclusion = Exclusion(questions="", documents=documents)
    actions.save(thing=exclusion)
    page = client.get(TRY, asked).content.decode()
    assert f"{EXCLUSIONS}{exclusion.pk}/" in page
    assert f"{PINS}{pin.pk}/" not in page


def test_texts_are_shown_as_texts(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    evil = "<script>alert(1)</script>"
    shelf.put(evil=text(evil, evil))
    actions.save(thing=SynonymGroup(words=f"{evil}\nzorg"))
    fields = {"questions": evil, "documents": value(shelf, "evil"), "zoek": "alert", "proef": "alert", "do": "look"}
    pages = [client.get(SYNONYMS), client.get(TRY, {"q": evil, "waarom": value(shelf, "evil")})]
    for response in [*pages, client.post(f"{PINS}nieuw/", fields)]:
        assert "<script>alert(1)" not in response.content.decode()


def test_lists_cost_as_many_queries_for_one_as_for_thirty(client: Client, shelf: Collection) -> None:
    client.force_login(editor())
    documents = [{"kind": "proef", "key": shelf.key(name), "title": name} for name in ("fiets", "wijk")]
    made = ((SYNONYMS, SynonymGroup, {}), (PINS, PinnedResults, documents), (EXCLUSIONS, Exclusion, documents))
    for address, model, which in made:
        counts = []
        for number in (1, 30):
            for each in range(number):
                lines = {"words": f"a{each}\nb{each}"} if model is SynonymGroup else {"questions": f"vraag {each}"}
                actions.save(thing=model(**lines, **({"documents": which} if which else {})))
            client.get(address)
            with CaptureQueriesContext(connection) as queries:
                assert client.get(address).status_code == 200
            counts.append(len(queries))
        assert counts[0] == counts[1], address
