"""The secretariat's list and screen of who takes part: who sees them, what can be done, what they cost."""

import csv
import datetime
import io
from decimal import Decimal
from typing import Any

import openpyxl
import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils.translation import gettext

from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application, Participation
from praktijkpodium.programmes.participations import actions
from praktijkpodium.programmes.participations.models import CommitmentLetter
from tests.home.factories import chair, committee_member, editor, manager, person, secretariat
from tests.programmes.factories import make_event, pdf
from tests.programmes.participations.factories import fresh, make_participation, many_participations, member

pytestmark = pytest.mark.django_db

LIST = "/admin/deelnames/"
DAY = datetime.date(2027, 3, 1)


def screen(participation: Participation) -> str:
    return reverse("praktijkpodium_participations:inspect", args=[participation.pk])


def client_of(user: Any) -> Client:
    client = Client()
    client.force_login(user)
    return client


def named(participation: Participation, name: str) -> Participation:
    organisation = participation.application.organisation
    organisation.name = name
    organisation.save()
    return fresh(participation)


def so_many(used: int, total: int) -> str:
    return gettext("%(used)s of %(total)s") % {"used": used, "total": total}


def page_of(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def test_only_the_secretariat_sees_it() -> None:
    participation = named(make_participation(), "Kwartelkoning")
    for user in (person(), committee_member(), chair(), editor(), manager(), person(is_superuser=True, is_staff=True)):
        for url in (LIST, f"{LIST}results/", f"{LIST}?export=csv", screen(participation)):
            response = client_of(user).get(url)
            assert response.status_code == 302, (user, url)
        client_of(user).post(screen(participation), {"action": "member", "member-name": "Ans"})
    assert not participation.team.exists()
    for url in (LIST, f"{LIST}results/?q=kwartel", screen(participation)):
        assert "Kwartelkoning" in client_of(secretariat()).get(url).content.decode(), url


def test_who_acts_for_the_institution_itself_does_not_keep_it() -> None:
    participation, me = named(make_participation(), "Kwartelkoning"), secretariat()
    Membership.objects.create(organisation=participation.application.organisation, user=me)
    client = client_of(me)
    assert client.get(screen(participation)).status_code == 404
    assert client.post(screen(participation), {"action": "member", "member-name": "Ans"}).status_code == 404
    for url in (LIST, f"{LIST}?export=csv"):
        response = client.get(url)
        text = b"".join(response.streaming_content) if response.streaming else response.content
        assert b"Kwartelkoning" not in text


def test_filters_and_search() -> None:
    me = secretariat()
    paid, open_one, gone = (named(make_participation(), name) for name in ("Kwartel", "Merel", "Specht"))
    amount: Any = {"contribution": Decimal(5500), "by": me}
    actions.change_contribution(participation=paid, invoiced_on=DAY, paid_on=DAY, **amount)
    actions.change_contribution(participation=open_one, invoiced_on=DAY, paid_on=None, **amount)
    actions.add_member(participation=paid, name="Ans", function="", is_works_council=True, by=me)
    actions.choose_adviser(participation=paid, adviser=actions.Adviser(20, adviser_name="Jan"), by=me)
    Participation.objects.filter(pk=paid.pk).update(signed_on=DAY)
    Participation.objects.filter(pk=gone.pk).update(contribution=Decimal(100))
    applying.withdraw(application=gone.application, by=member(gone))
    client = client_of(me)

    def listed(query: str) -> set[str]:
        text = client.get(f"{LIST}results/?{query}").content.decode()
        return {name for name in ("Kwartel", "Merel", "Specht") if name in text}

    assert listed("") == {"Kwartel", "Merel", "Specht"}
    assert listed("contribution=paid") == {"Kwartel"}
    assert listed("contribution=invoiced") == {"Merel"}
    assert listed("contribution=not_invoiced") == {"Specht"}
    for name in ("works_council", "signed", "advised"):
        assert (listed(f"{name}=yes"), listed(f"{name}=no")) == ({"Kwartel"}, {"Merel", "Specht"}), name
    assert (listed("running=yes"), listed("running=no")) == ({"Kwartel", "Merel"}, {"Specht"})
    assert listed(f"role={paid.application.role_id}") == {"Kwartel"}
    assert listed(f"call={open_one.application.role.call_id}") == {"Merel"}
    assert listed("q=mer") == {"Merel"}
    assert listed("contribution=onzin") == {"Kwartel", "Merel", "Specht"}


def test_the_sums_are_those_of_the_list() -> None:
    me = secretariat()
    one, two = make_participation(contribution=Decimal(5500)), make_participation(contribution=Decimal("250.50"))
    actions.change_contribution(participation=one, contribution=one.contribution, invoiced_on=DAY, paid_on=None, by=me)
    actions.add_visit(participation=two, on=DAY, half_days=3, about="", by=me)
    client = client_of(me)

    def sums(query: str) -> list[str]:
        return [each.text for each in page_of(client.get(f"{LIST}results/?{query}")).select(".podium-file__facts dd")]

    assert sums("") == ["2", "€ 5.750,50", "€ 5.500,00", "€ 0,00", "€ 5.500,00", so_many(3, 40)]
    assert sums(f"role={two.application.role_id}") == ["1", "€ 250,50", "€ 0,00", "€ 0,00", "€ 0,00", so_many(3, 20)]


def test_as_a_spreadsheet_texts_are_no_formulas() -> None:
    participation = make_participation(contribution=Decimal("5500.50"))
    Application.objects.filter(pk=participation.application_id).update(title="=1+1")
    Participation.objects.update(adviser_name="@SOM(A1)", presentation="+31")
    client = client_of(secretariat())
    text = b"".join(client.get(f"{LIST}?export=csv").streaming_content).decode()
    row = next(csv.DictReader(io.StringIO(text)))
    assert {"'=1+1", "'@SOM(A1)", "'+31", "5500.50"} <= set(row.values())
    sheet = openpyxl.load_workbook(io.BytesIO(b"".join(client.get(f"{LIST}?export=xlsx").streaming_content))).active
    assert sheet is not None
    cells = {cell.value: cell.data_type for cell in sheet[2]}
    assert cells["=1+1"] == cells["@SOM(A1)"] == "s"


def sent(participation: Participation, client: Client, name: str, /, **fields: Any) -> Any:
    told = {f"{name}-{field}": value for field, value in fields.items() if field != "seen"}
    return client.post(screen(participation), {"action": name, "seen": fields.get("seen", "0"), **told})


def test_everything_from_the_screen() -> None:
    participation, client = make_participation(), client_of(secretariat())
    event = make_event("Startdag")

    def done(name: str, /, **fields: Any) -> None:
        response = sent(participation, client, name, **fields)
        assert (response.status_code, response.url) == (302, f"{screen(participation)}#{name}"), name

    done("contribution", contribution="€ 5.500,50", invoiced_on="2027-02-01", paid_on="2027-03-01")
    done("commitment", signed_by="M. de Vries", signed_on="2027-03-01", upload=pdf("brief.pdf"))
    done("member", name="Ans", function="Planner", is_works_council="on")
    done("adviser", adviser_name="Jan", adviser_organisation="Bureau J", adviser_chosen="own", half_days="20")
    done("visit", on="2027-03-02", half_days="2", about="Roosters")
    done("meeting", event=str(event.pk), people="3")
    done("closing", presentation="Zo kan het", chapter="Roosteren", chapter_on="2027-03-03")
    found = fresh(participation)
    assert (found.contribution, found.paid_on) == (Decimal("5500.50"), DAY)
    page = page_of(client.get(screen(participation)))
    for words in ("5.500,50", "brief.pdf", "Ans, Planner", "Jan, Bureau J", so_many(2, 20), "Roosters", "Startdag"):
        assert words in page.text, words
    rows = {"remove_member": found.team, "remove_visit": found.visits, "remove_meeting": found.meetings}
    for action, there in rows.items():
        client.post(screen(participation), {"action": action, "key": there.get().pk})
        assert not there.exists()
    client.post(screen(participation), {"action": "remove_letter", "key": "0"})
    assert not CommitmentLetter.objects.exists()
    for strange in ({"action": "iets"}, {"action": "remove_member", "key": "x"}, {}):
        assert client.post(screen(participation), strange).status_code == 302


def test_what_is_wrong_comes_back_with_what_was_typed() -> None:
    participation, client = make_participation(half_days=1), client_of(secretariat())
    for name, fields, typed in (
        ("contribution", {"contribution": "veel"}, "veel"),
        ("contribution", {"contribution": "12", "paid_on": "2027-03-01"}, "2027-03-01"),
        ("commitment", {"signed_by": "M. de Vries"}, "M. de Vries"),
        ("commitment", {"signed_on": "2027-03-01", "upload": pdf("x.pdf", b"geen pdf")}, "2027-03-01"),
        ("member", {"name": "", "function": "Planner"}, "Planner"),
        ("adviser", {"adviser_name": "Jan", "half_days": "201"}, "Jan"),
        ("visit", {"on": "2027-03-01", "half_days": "2", "about": "Te veel"}, "Te veel"),
        ("meeting", {"title": "Zonder dag", "people": "1"}, "Zonder dag"),
    ):
        response = sent(participation, client, name, **fields)
        page = page_of(response)
        opened = page.select("details[open]")
        assert (response.status_code, len(opened)) == (422, 1), name
        assert opened[0].select(".errorlist"), name
        assert typed in str(opened[0]), name
    assert not participation.team.exists()
    assert not participation.visits.exists()


def test_nothing_of_a_colleague_is_written_over_unseen() -> None:
    participation, client = make_participation(), client_of(secretariat())
    seen = page_of(client.get(screen(participation))).select_one("input[name=seen]")
    assert seen is not None
    colleague = secretariat()
    adviser = actions.Adviser(20, adviser_name="Jan")
    actions.choose_adviser(participation=participation, adviser=adviser, by=colleague)
    # Another part may be changed; this one shows first what happened.
    assert sent(participation, client, "closing", presentation="Zo", seen=seen["value"]).status_code == 302
    response = sent(participation, client, "adviser", adviser_name="Piet", half_days="20", seen=seen["value"])
    assert response.status_code == 409
    assert fresh(participation).adviser_name == "Jan"
    again = page_of(response)
    assert again.select_one("input[name=adviser-adviser_name]")["value"] == "Piet"
    now = again.select_one("input[name=seen]")["value"]
    assert sent(participation, client, "adviser", adviser_name="Piet", half_days="20", seen=now).status_code == 302
    assert fresh(participation).adviser_name == "Piet"


def queries_of(client: Client, url: str) -> int:
    with CaptureQueriesContext(connection) as captured:
        response = client.get(url)
        assert response.status_code == 200
        if response.streaming:
            list(response.streaming_content)
    return len(captured)


@pytest.mark.parametrize("url", [LIST, f"{LIST}results/?contribution=not_invoiced", f"{LIST}?export=csv"])
def test_queries_of_the_list_stay_the_same(url: str) -> None:
    me = secretariat()
    client = client_of(me)
    first = make_participation(contribution=Decimal(10))
    queries_of(client, url)
    one = queries_of(client, url)
    for row in many_participations(29, role=first.application.role):
        Participation.objects.filter(pk=row.pk).update(contribution=Decimal(10))
        actions.add_member(participation=row, name="Ans", function="", is_works_council=True, by=me)
        actions.add_visit(participation=row, on=DAY, half_days=1, about="", by=me)
    assert queries_of(client, url) == one


def test_queries_of_the_screen_stay_the_same() -> None:
    me = secretariat()
    client, participation = client_of(me), make_participation(half_days=100)

    def add(number: int) -> None:
        actions.add_member(participation=participation, name=f"P{number}", function="", is_works_council=False, by=me)
        actions.add_visit(participation=participation, on=DAY, half_days=1, about="", by=me)
        actions.add_meeting(participation=participation, title=f"Dag {number}", on=DAY, people=1, by=me)

    add(0)
    queries_of(client, screen(participation))
    one = queries_of(client, screen(participation))
    for number in range(1, 30):
        add(number)
    assert queries_of(client, screen(participation)) == one


def test_the_list_has_pages() -> None:
    many_participations(51)
    page = page_of(client_of(secretariat()).get(LIST))
    assert len(page.select("tbody tr")) == 50
