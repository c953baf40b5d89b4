"""Programmes and calls for front ends."""

import datetime
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone
from wagtail.models import PageViewRestriction

from praktijkpodium.programmes.calls.models import (
    Call,
    CallDownload,
    Definition,
    Programme,
    ProgrammePartner,
    Role,
    Series,
    SubProject,
)
from tests.home.news.factories import make_item
from tests.home.pages.parts import WAGTAIL_LEAVES_FILES_OPEN, make_document, make_image, make_partner
from tests.programmes.factories import in_days, make_call, make_programme
from tests.programmes.reading import queries

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]
CALLS, PROGRAMMES = "/api/v1/oproepen", "/api/v1/programmas"


def found(client: Client, address: str) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = client.get(address).json()["resultaten"]
    return rows


def moment(*args: int) -> datetime.datetime:
    return datetime.datetime(*args, tzinfo=timezone.get_default_timezone())


def test_a_call_in_a_list(client: Client) -> None:
    call = make_call(opening=moment(2018, 3, 1), deadline=moment(2018, 4, 16), grace_hours=24)
    (row,) = found(client, CALLS)
    role = call.roles.get()
    assert (row["soort"], row["status"], row["programma"]) == ("oproep", "gesloten", "Praktijknetwerken")
    # RFC 3339; midnight in the Netherlands.
    assert (row["opening"], row["deadline"]) == ("2018-02-28T23:00:00Z", "2018-04-15T22:00:00Z")
    assert (row["laatsteDag"], row["respijtTot"]) == ("2018-04-15", "2018-04-16T22:00:00Z")
    assert row["rollen"] == [{"id": role.pk, "naam": "Pilot-instelling", "plaatsen": 6}]


def test_a_whole_call(client: Client) -> None:
    call = make_call(
        kick_off_when="eind mei",
        kick_off_place="Utrecht",
        closing="<p>Met een boek.</p>",
        hashtag="#samen",
        body=[("text", "<p>Doe mee.</p>")],
    )
    Role.objects.update(own_contribution="1250.50", who_may_apply="P&O", description="<p>Jij.</p>")
    Role.objects.update(applicants=["hr", "person"])
    CallDownload.objects.create(call=call, document=make_document("Formulier"), title="")
    body = client.get(f"{CALLS}/{call.pk}").json()
    assert body["status"] == "open"
    (role,) = body["rollen"]
    assert (role["eigenBijdrage"], role["wieMagAanmelden"], role["omschrijving"]) == (1250.5, "P&O", "<p>Jij.</p>")
    assert role["aanvragers"] == ["personeelszaken", "persoon"]
    assert [(each["soort"], each["tekst"]) for each in role["criteria"]] == [
        ("eis", "Eis 0"),
        ("eis", "Eis 1"),
        ("voorkeur", "Voorkeur 0"),
    ]
    (download,) = body["downloads"]
    assert (download["titel"], download["type"]) == ("Formulier", "PDF")
    assert body["kickOff"] == {"dag": None, "wanneer": "eind mei", "plaats": "Utrecht"}
    assert (body["afsluiting"], body["hashtag"]) == ("<p>Met een boek.</p>", "#samen")
    assert body["hoortBij"]["pad"] == call.get_parent().get_url()
    assert body["tekst"][0]["waarde"]["html"] == "<p>Doe mee.</p>"


@pytest.mark.parametrize(
    ("asked", "titles"),
    [
        ("", ["Komt nog", "Open lang", "Open kort", "Gesloten"]),
        ("?status=open", ["Open kort", "Open lang"]),
        ("?status=komend", ["Komt nog"]),
        ("?status=gesloten", ["Gesloten"]),
        ("?programma=ander-programma", ["Open kort"]),
        ("?programma=ander-programma&status=komend", []),
        ("?programma=onbekend", []),
    ],
)
def test_what_is_asked_is_found(client: Client, asked: str, titles: list[str]) -> None:
    programme = make_programme()
    make_call(below=programme, title="Open lang", deadline=in_days(9))
    make_call(below=make_programme("Ander programma"), title="Open kort", deadline=in_days(2))
    make_call(below=programme, title="Komt nog", opening=in_days(5), deadline=in_days(30))
    make_call(below=programme, title="Gesloten", opening=in_days(-9), deadline=in_days(-1))
    make_call(below=programme, title="Concept", live=False)
    assert [row["titel"] for row in found(client, f"{CALLS}{asked}")] == titles


def test_what_stands_below_a_private_programme_is_private(client: Client) -> None:
    call = make_call()
    PageViewRestriction.objects.create(page=call.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    assert found(client, CALLS) == found(client, PROGRAMMES) == []
    assert client.get(f"{CALLS}/{call.pk}").status_code == 404


def test_a_call_below_a_draft_does_not_tell_of_it(client: Client) -> None:
    call = make_call()
    Programme.objects.update(live=False)
    body = client.get(f"{CALLS}/{call.pk}").json()
    assert (body["programma"], body["hoortBij"]) == ("", None)


def test_nothing_of_the_committee_is_told(client: Client) -> None:
    call = make_call()
    text = client.get(f"{CALLS}/{call.pk}").content.decode()
    assert "advices" not in text
    assert "adviezen" not in text
    assert Call.objects.get().advices_needed == 1


def test_a_programme(client: Client) -> None:
    linked = None
    programme = make_programme(
        leading_question="Wat werkt?",
        reason="<p>Omdat.</p>",
        aims="<p>Leren.</p>",
        body=[("text", "<p>Zo gaat het.</p>")],
        definitions=[Definition(term="Pilot", meaning="Proef", source="Van Dale")],
        partners=[ProgrammePartner(partner=make_partner(logo=make_image()))],
        series=[Series(title="Eerste reeks", first_year=2014, last_year=2016)],
    )
    linked, hidden = make_item("Deel"), make_item("Besloten", live=False)
    SubProject.objects.create(page=programme, title="Met pagina", link=linked)
    SubProject.objects.create(page=programme, title="Zonder", link=hidden)
    (row,) = found(client, PROGRAMMES)
    assert (row["soort"], row["slug"], row["leidendeVraag"]) == ("programma", "praktijknetwerken", "Wat werkt?")
    body = client.get(f"{PROGRAMMES}/{programme.pk}").json()
    assert (body["aanleiding"], body["doelen"]) == ("<p>Omdat.</p>", "<p>Leren.</p>")
    assert body["begrippen"] == [{"begrip": "Pilot", "betekenis": "Proef", "bron": "Van Dale"}]
    assert [each["naam"] for each in body["partners"]] == ["Vilans"]
    assert [(each["titel"], (each["pagina"] or {}).get("titel")) for each in body["deelprojecten"]] == [
        ("Met pagina", "Deel"),
        ("Zonder", None),
    ]
    assert body["reeksen"] == [{"titel": "Eerste reeks", "vanafJaar": 2014, "totJaar": 2016, "tekst": ""}]


def test_thirty_calls_take_as_many_queries_as_one(client: Client) -> None:
    programme = make_programme()
    make_call(below=programme, image=make_image(description="Een team"))
    one = queries(lambda: client.get(f"{CALLS}?aantal=30"))
    for number in range(29):
        make_call(below=programme, title=f"Oproep {number}", image=make_image(description="Een team"))
    assert len(found(client, f"{CALLS}?aantal=30")) == 30
    assert queries(lambda: client.get(f"{CALLS}?aantal=30")) == one


def test_thirty_programmes_take_as_many_queries_as_one(client: Client) -> None:
    make_programme(image=make_image(description="Een team"))
    one = queries(lambda: client.get(f"{PROGRAMMES}?aantal=30"))
    for number in range(29):
        make_programme(f"Programma {number}", image=make_image(description="Een team"))
    assert len(found(client, f"{PROGRAMMES}?aantal=30")) == 30
    assert queries(lambda: client.get(f"{PROGRAMMES}?aantal=30")) == one
