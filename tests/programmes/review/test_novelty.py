"""Is this new? What the screen of a file shows of what is like it, to whom, and what it costs."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.novelty import novelty
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.search.indexing import keeping
from tests.casebook.factories import make_case_study
from tests.home.factories import committee_member, secretariat
from tests.programmes.factories import make_draft, make_role

pytestmark = pytest.mark.django_db

IDEA = "Bewoners en begeleiders van de woongroep maken samen het rooster, en ruilen hun diensten onderling."


def handed_in(role: Role, title: str, summary: str = IDEA) -> Application:
    draft = make_draft(role)
    applying.save_draft(application=draft, by=draft.started_by, title=title, summary=summary)
    return applying.submit(application=draft, by=draft.started_by)


def in_review(role: Role, title: str, summary: str = IDEA) -> Application:
    return reviewing.pass_on(application=handed_in(role, title, summary), by=secretariat())


def screen(user: Any, application: Application) -> BeautifulSoup:
    client = Client()
    client.force_login(user)
    return BeautifulSoup(client.get(f"/admin/aanmeldingen/{application.pk}/").content, "html.parser")


def titles(page: BeautifulSoup, heading: str) -> list[str]:
    return [each.text for each in page.select(f"{heading}.podium-near__title")]


def test_what_is_nearest_with_the_passages_side_by_side() -> None:
    role = make_role()
    make_case_study("Samen roosteren", approach=f"<p>{IDEA}</p>")
    make_case_study("Een koor", approach="<p>Er wordt gezongen in de kapel.</p>")
    mine, earlier = in_review(role, "Roostertafel"), in_review(role, "Wij roosteren")
    keeping.keep()
    page = screen(committee_member(), mine)
    assert titles(page, "h3") == ["Samen roosteren"]
    assert titles(page, "h4") == ["Wij roosteren"]
    assert page.select_one("h4 a")["href"].endswith(f"{earlier.pk}/")  # type: ignore[index, union-attr]
    ours, theirs = page.select(".podium-near__item")[0].select(".podium-beside__text")
    for passage in (ours, theirs):
        assert {"rooster", "diensten"} <= {mark.text for mark in passage.select("mark")}


def test_nobody_learns_of_a_file_that_may_not_be_read() -> None:
    role = make_role()
    mine, secret = in_review(role, "Roostertafel"), in_review(role, "Kwartelkoning")
    waiting = handed_in(role, "Roerdomp")
    keeping.keep()
    judge = committee_member()
    assert titles(screen(judge, mine), "h4") == ["Kwartelkoning"]
    judge.praktijkpodium_memberships.create(organisation=secret.organisation)
    text = str(screen(type(judge).objects.get(pk=judge.pk), mine))
    assert "Kwartelkoning" not in text
    assert "Roerdomp" not in text
    assert str(waiting.pk) not in text
    assert set(titles(screen(secretariat(), mine), "h4")) == {"Kwartelkoning", "Roerdomp"}


def test_a_hidden_file_moves_no_number() -> None:
    role = make_role()
    mine, _other = in_review(role, "Roostertafel"), in_review(role, "Wij roosteren")
    keeping.keep()
    judge = committee_member()
    before = novelty(mine, judge)
    for number in range(6):
        handed_in(role, f"Verborgen {number}")
    keeping.keep()
    after = novelty(mine, judge)
    assert before is not None
    assert after is not None
    assert [each.similar for each in before.applications] == [each.similar for each in after.applications]
    assert [each.similar for each in before.case_studies] == [each.similar for each in after.case_studies]


def test_what_all_answer_alike_says_nothing() -> None:
    role = make_role()
    # The answers of the factory are the same for all.
    ideas = ("Zingen in de kapel", "Fietsen langs de dijk", "Koken met kruiden", "Tuinieren op het dak", "Lezen in bed")
    found = [in_review(role, idea, idea) for idea in ideas]
    keeping.keep()
    seen = novelty(found[0], committee_member())
    assert seen is not None
    assert seen.applications == []


def test_without_an_index_it_says_so() -> None:
    application = in_review(make_role(), "Roostertafel")
    section = screen(committee_member(), application).select_one("[aria-labelledby=novelty]")
    assert section is not None
    assert section.select_one(".help-warning")
    assert novelty(application, committee_member()) is None


def test_it_costs_as_much_with_many() -> None:
    role, judge = make_role(), committee_member()
    mine = in_review(role, "Roostertafel")
    make_case_study("Samen roosteren", approach=f"<p>{IDEA}</p>")

    def cost() -> int:
        keeping.keep()
        novelty(mine, judge)
        with CaptureQueriesContext(connection) as captured:
            found = novelty(mine, judge)
        assert found is not None
        assert found.case_studies
        return len(captured)

    for number in range(4):
        in_review(role, f"Roosteren {number}")
    few = cost()
    for number in range(25):
        in_review(role, f"Roosteren nog eens {number}")
        make_case_study(f"Samen roosteren {number}", approach=f"<p>{IDEA}</p>")
    assert cost() <= few
