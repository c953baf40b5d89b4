"""Is my idea new? What visitors see, and that nothing of it is kept."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.sessions.models import Session
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from praktijkpodium.home.outbox.limits import MAILS_A_DAY
from praktijkpodium.home.pages.next_steps import offered
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.ideas.models import IdeaQuestion, State
from praktijkpodium.search.indexing import keeping
from tests.casebook.factories import make_case_study
from tests.home.factories import OrganisationFactory, member_of
from tests.programmes.factories import make_call
from tests.programmes.ideas.factories import IDEA, make_asked

pytestmark = pytest.mark.django_db

PAGE = "/is-mijn-idee-nieuw/"
ROSTER = "<p>Begeleiders en bewoners van de woongroep maken samen het rooster. Zij verdelen de diensten.</p>"
ASKED = {"title": "Rooster", "idea": IDEA, "name": "Loes", "email": "Loes@example.org", "question": "Kan dit?"}


@pytest.fixture
def call() -> Any:
    made = make_call(title="Word pilot")
    make_case_study("Samen roosteren", approach=ROSTER, question="<p>Wie maakt het rooster?</p>")
    make_case_study("Een koor", approach="<p>Er wordt gezongen in de kapel met een dirigent.</p>")
    keeping.keep()
    return made


def html(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def compare(client: Client, **typed: str) -> Any:
    return client.post(PAGE, {"do": "compare", "title": "", "idea": IDEA, **typed})


def test_the_nearest_examples_with_what_matches(client: Client, call: Any) -> None:
    response = compare(client)
    items = html(response).select(".podium-near__item")
    assert [item.h3.text for item in items if item.h3] == ["Samen roosteren"]
    assert {"rooster", "bewoners"} <= {mark.text.lower() for mark in items[0].select("mark")}
    assert re.search(r"\d+ van 100|\d+ of 100", items[0].text)
    assert response.status_code == 200


def test_nothing_is_like_it(client: Client, call: Any) -> None:
    response = compare(client, idea="Zonnepanelen op gymnasia verkopen stroom")
    assert html(response).select(".podium-near__item") == []
    assert "uitkomst" in response.content.decode()


def test_without_an_index_it_says_so_and_keeps_what_was_typed(client: Client) -> None:
    make_call()
    response = compare(client)
    page = html(response)
    assert page.select_one("#uitkomst .utrecht-alert--warning")
    assert page.select_one("textarea[name=idea]").text.strip() == IDEA  # type: ignore[union-attr]


def test_nothing_is_kept_of_what_is_compared(client: Client, call: Any) -> None:
    with CaptureQueriesContext(connection) as queries:
        response = compare(client, idea="Een kwartelkoning in de woongroep zingt met bewoners")
    assert response.status_code == 200
    written = [query["sql"].lower() for query in queries if query["sql"].startswith(("INSERT", "UPDATE"))]
    assert not any("kwartel" in sql for sql in written)
    assert not IdeaQuestion.objects.exists()
    assert not Session.objects.exists()
    assert "no-store" in response.headers["Cache-Control"]


def test_an_idea_is_taken_by_post_only(client: Client, call: Any) -> None:
    page = html(client.get(f"{PAGE}?idea=kwartel&title=kwartel&q=kwartel"))
    assert "kwartel" not in str(page.main)
    for form in html(compare(client)).select("main form"):
        assert form["method"] == "post"
        assert "?" not in str(form.get("action"))


def test_the_call_from_which_one_comes_is_chosen(client: Client, call: Any) -> None:
    chosen = html(client.get(f"{PAGE}?oproep={call.pk}")).select_one("[name=oproep]")
    page = html(compare(client, oproep=chosen["value"]))  # type: ignore[index, arg-type]
    assert page.select_one("[name=call] [selected]")["value"] == str(call.pk)  # type: ignore[index]
    assert html(compare(client, oproep="<b>")).select_one("[name=oproep]") is None


@pytest.mark.parametrize("idea", ["", "   ", "Een rooster", "x " * 3000])
def test_what_cannot_be_compared_comes_back(client: Client, idea: str) -> None:
    response = compare(client, idea=idea)
    assert response.status_code == 422
    assert html(response).select_one("#error-summary-title")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_in_both_languages(client: Client, call: Any, language: str) -> None:
    response = client.get(PAGE, headers={"accept-language": language})
    assert f'lang="{language}"' in response.content.decode()


def test_queries_stay_the_same(client: Client, call: Any) -> None:
    def queries() -> int:
        with CaptureQueriesContext(connection) as captured:
            assert compare(client).status_code == 200
        return len(captured)

    compare(client)
    few = queries()
    for number in range(30):
        make_case_study(f"Samen roosteren {number}", approach=ROSTER, question="<p>Wie maakt het rooster?</p>")
    keeping.keep()
    compare(client)
    assert len(html(compare(client)).select(".podium-near__item")) == 5
    assert queries() <= few


# Asking.


def test_the_whole_walk(client: Client, call: Any, django_capture_on_commit_callbacks: Callable[..., Any]) -> None:
    with django_capture_on_commit_callbacks(execute=True):
        response = client.post(PAGE, {"do": "ask", **ASKED, "call": call.pk})
    assert response.headers["Location"] == reverse("praktijkpodium:idea_asked")
    assert client.get(response.headers["Location"]).status_code == 200
    question = IdeaQuestion.objects.get()
    assert (question.title, question.call_id, question.email) == ("Rooster", call.pk, "loes@example.org")
    (message,) = mail.outbox
    (link,) = re.findall(r"https?://[^/]+(/is-mijn-idee-nieuw/bevestigen/\S+)", str(message.body))
    # Who looks into mails opens the link; only the button does it.
    assert IDEA in client.get(link).content.decode()
    question.refresh_from_db()
    assert question.state == State.UNCONFIRMED
    for _ in range(2):
        assert client.post(link, follow=True).status_code == 200
    question.refresh_from_db()
    assert question.state == State.WAITING


@pytest.mark.parametrize(("field", "value"), [("name", ""), ("email", ""), ("email", "loes@"), ("nogmaals", "hallo")])
def test_what_is_wrong_comes_back_and_nothing_is_kept(client: Client, call: Any, field: str, value: str) -> None:
    response = client.post(PAGE, {"do": "ask", **ASKED, field: value})
    assert response.status_code == 422
    assert "Kan dit?" in response.content.decode()
    assert html(response).select(".podium-near__item")
    assert not IdeaQuestion.objects.exists()


def test_nobody_gets_many_of_these_mails(client: Client, call: Any) -> None:
    cache.clear()
    for number in range(MAILS_A_DAY):
        assert client.post(PAGE, {"do": "ask", **ASKED, "idea": f"{IDEA} {number}"}).status_code == 302
    assert client.post(PAGE, {"do": "ask", **ASKED}).status_code == 422
    assert IdeaQuestion.objects.count() == MAILS_A_DAY


@pytest.mark.parametrize("token", ["x", "Imtl:1vabc:def"])
def test_a_link_that_does_not_work(client: Client, token: str) -> None:
    assert client.get(reverse("praktijkpodium:idea_confirm", args=[token])).status_code == 404


def test_a_link_of_what_is_gone(client: Client) -> None:
    from praktijkpodium.home.pages.links import signed
    from praktijkpodium.programmes.ideas.emails import PURPOSE

    question = make_asked()
    link = reverse("praktijkpodium:idea_confirm", args=[signed(PURPOSE, question.pk)])
    other = reverse("praktijkpodium:idea_confirm", args=[signed("adoption.confirm", question.pk)])
    assert client.get(other).status_code == 404
    question.delete()
    assert client.get(link).status_code == 410


# Going on with it.


def test_applying_with_it(client: Client, call: Any) -> None:
    role = call.roles.get()
    response = client.post(PAGE, {"do": f"start-{role.pk}", "title": "Rooster", "idea": IDEA})
    start = reverse("praktijkpodium:start_application", args=[role.pk])
    assert response.headers["Location"] == start
    user = member_of(OrganisationFactory())
    client.force_login(user)
    assert client.get(start).status_code == 200
    chosen = {"organisation": user.praktijkpodium_memberships.get().organisation_id}
    client.post(start, chosen)
    application = Application.objects.get()
    assert (application.title, application.summary) == ("Rooster", IDEA)
    # Once: what is written in a draft is not written over.
    client.post(PAGE, {"do": f"start-{role.pk}", "title": "Anders", "idea": f"{IDEA} Anders."})
    client.post(start, chosen)
    application.refresh_from_db()
    assert application.title == "Rooster"


@pytest.mark.parametrize("role", ["0", "x", "", "99999999999999999999"])
def test_a_role_that_is_not_there(client: Client, call: Any, role: str) -> None:
    assert client.post(PAGE, {"do": f"start-{role}", "title": "", "idea": IDEA}).status_code == 404


def test_where_one_comes_from(client: Client, call: Any) -> None:
    assert f'href="{PAGE}?oproep={call.pk}"' in client.get(call.url).content.decode()
    client.force_login(member_of(OrganisationFactory()))
    start = reverse("praktijkpodium:start_application", args=[call.roles.get().pk])
    assert f'href="{PAGE}?oproep={call.pk}"' in client.get(start).content.decode()
    assert PAGE in [each.url for each in offered("rooster maken")]
