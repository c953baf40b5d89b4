"""The editors' side: the register, the screen to decide, and the dashboard."""

import datetime
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Region
from praktijkpodium.site.tree import make_tree
from tests.casebook.adoptions.making import confirmed, say, shown
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory, editor, person

pytestmark = pytest.mark.django_db

REGISTER = "/admin/registers/wij-doen-dit-ook/"


@pytest.fixture
def case_study() -> CaseStudy:
    make_tree()
    return make_case_study()


@pytest.fixture
def editing(client: Client) -> Any:
    user = editor()
    client.force_login(user)
    return user


def screen(adoption: Adoption) -> str:
    return reverse("praktijkpodium_adoptions:inspect", args=[adoption.pk])


def names(client: Client, query: str = "") -> list[str]:
    html = BeautifulSoup(client.get(f"{REGISTER}{query}").content, "html.parser")
    return [" ".join(title.get_text().split()) for title in html.select("table.listing tbody .title-wrapper")]


@pytest.mark.parametrize("group", groups.ALL)
def test_for_who_publishes(client: Client, case_study: CaseStudy, group: str) -> None:
    adoption = confirmed(case_study)
    client.force_login(person(group))
    sees = group == groups.EDITORS
    assert (client.get(REGISTER).status_code == 200) == sees
    assert (client.get(screen(adoption)).status_code == 200) == sees
    client.post(screen(adoption), {"action": "approve"})
    adoption.refresh_from_db()
    assert (adoption.state == State.SHOWN) == sees
    assert ('id="podium-adoptions"' in client.get("/admin/").content.decode()) is False


def test_the_register_is_filtered_searched_and_sorted(client: Client, case_study: CaseStudy, editing: Any) -> None:
    twente = Region.objects.create(name="Twente")
    confirmed(case_study, "Wacht", stage=Stage.WANTS)
    shown(case_study, "Staat er", editing, region=twente)
    actions.decline(adoption=confirmed(make_case_study("Soep koken"), "Afgewezen"), reason="Nee", by=editing)
    say(case_study, "Onbevestigd")
    assert set(names(client)) == {"Wacht", "Staat er", "Afgewezen"}
    assert names(client, "?state=waiting") == ["Wacht"]
    assert names(client, "?stage=wants") == ["Wacht"]
    assert names(client, f"?region={twente.pk}") == ["Staat er"]
    assert names(client, "?q=soep") == ["Afgewezen"]
    assert names(client, "?ordering=organisation_name") == ["Afgewezen", "Staat er", "Wacht"]
    assert set(names(client, "?state=unconfirmed")) <= {"Wacht", "Staat er", "Afgewezen"}


def test_the_register_and_the_dashboard_cost_no_more_for_many(
    client: Client, case_study: CaseStudy, editing: Any
) -> None:
    def add(number: int) -> None:
        OrganisationFactory(name=f"Linde {number}")
        region = Region.objects.create(name=f"Streek {number}")
        confirmed(make_case_study(f"Verhaal {number}"), f"Linde {number}", region=region)

    def queries(address: str) -> int:
        client.get(address)
        with CaptureQueriesContext(connection) as captured:
            assert client.get(address).status_code == 200
        return len(captured)

    add(0)
    for_one = [queries(address) for address in (REGISTER, "/admin/")]
    for number in range(1, 30):
        add(number)
    assert [queries(address) for address in (REGISTER, "/admin/")] == for_one


def test_the_register_is_cut_into_pages(client: Client, case_study: CaseStudy, editing: Any) -> None:
    now = timezone.now()
    Adoption.objects.bulk_create(
        Adoption(
            case_study=case_study,
            organisation_name=f"Linde {number}",
            name_key=f"linde {number}",
            stage=Stage.DOES,
            state=State.WAITING,
            confirmed_at=now - datetime.timedelta(minutes=number),
            contact_name="Bo",
            email="bo@linde.example",
            language="nl",
        )
        for number in range(60)
    )
    assert (len(names(client)), len(names(client, "?p=2"))) == (50, 10)


def test_what_waits_stands_on_the_dashboard(client: Client, case_study: CaseStudy, editing: Any) -> None:
    first, second = confirmed(case_study, "Eerst"), confirmed(case_study, "Daarna")
    shown(case_study, "Staat er", editing)
    panel = BeautifulSoup(client.get("/admin/").content, "html.parser").select_one("#podium-adoptions")
    links = [(link.get_text(), link["href"]) for link in panel.select("a.podium-work__title")]
    assert links == [("Eerst", screen(first)), ("Daarna", screen(second))]


def test_an_editor_decides(client: Client, case_study: CaseStudy, editing: Any) -> None:
    adoption = confirmed(case_study, learned="Begin klein.")
    page = client.get(screen(adoption)).content.decode()
    for words in ("De Linde", "Begin klein.", "Anke Vos", "anke@linde.example", case_study.title):
        assert words in page
    assert client.post(screen(adoption), {"action": "decline", "decline-reason": " "}).status_code == 422
    too_long = client.post(screen(adoption), {"action": "decline", "decline-reason": "x" * 601})
    assert too_long.status_code == 422
    assert "x" * 601 in too_long.content.decode()
    assert client.post(screen(adoption), {"action": "decline", "decline-reason": "Vertel meer."}).status_code == 302
    assert client.post(screen(adoption), {"action": "decline", "decline-reason": "Nog eens."}).status_code == 302
    adoption.refresh_from_db()
    assert (adoption.state, adoption.reason) == (State.DECLINED, "Vertel meer.")
    assert client.post(screen(adoption), {"action": "approve"}).status_code == 302
    adoption.refresh_from_db()
    assert adoption.state == State.SHOWN
    assert client.post(screen(adoption), {"action": "vanish"}).status_code == 302


def test_an_editor_mends_typing_errors(client: Client, case_study: CaseStudy, editing: Any) -> None:
    shown(case_study, "De Linde", editing)
    adoption = confirmed(case_study, "De Lnide")
    fields = {"correct-stage": "did", "correct-organisation_name": "De Eik", "correct-region": "heel-nederland"}
    sent = {"action": "correct", **fields, "correct-learned": "Veel."}
    assert client.post(screen(adoption), {**sent, "correct-learned": ""}).status_code == 422
    assert client.post(screen(adoption), sent).status_code == 302
    adoption.refresh_from_db()
    assert (adoption.name, adoption.stage, adoption.learned, adoption.state) == (
        "De Eik",
        "did",
        "Veel.",
        State.WAITING,
    )
    actions.approve(adoption=adoption, by=editing)
    taken = client.post(screen(adoption), {**sent, "correct-organisation_name": "De Linde"})
    assert taken.status_code == 422
    adoption.refresh_from_db()
    assert adoption.name == "De Eik"


def test_it_says_that_it_replaces_another(client: Client, case_study: CaseStudy, editing: Any) -> None:
    shown(case_study, "De Linde", editing)
    again, other = confirmed(case_study, "de linde"), confirmed(case_study, "De Eik")
    assert "podium-file__note" in client.get(screen(again)).content.decode()
    assert "podium-file__note" not in client.get(screen(other)).content.decode()


def test_what_is_not_confirmed_has_no_screen(client: Client, case_study: CaseStudy, editing: Any) -> None:
    assert client.get(screen(say(case_study))).status_code == 404
