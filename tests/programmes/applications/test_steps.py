"""The steps of the form: which there are, how far one is, and what can be changed in them."""

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import PermissionDenied
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.steps import Step, items_of, progress
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.calls.models import Question, QuestionKind, Role
from tests.programmes.cast import fresh, make_incomplete
from tests.programmes.factories import make_draft, make_role, make_submitted, pdf

pytestmark = pytest.mark.django_db


def page_of(application: Application, step: str = "") -> str:
    return f"/mijn/aanmelding/{application.pk}/" + (f"{step}/" if step else "")


def ask(role: Role, number: int, **fields: Any) -> Question:
    return Question.objects.create(role=role, sort_order=number, **{"kind": QuestionKind.LONG, **fields})


def signed_in(application: Application) -> Client:
    client = Client()
    client.force_login(application.started_by)
    return client


def shown(response: Any) -> BeautifulSoup:
    return BeautifulSoup(response.content, "html.parser")


def steps_of(application: Application) -> dict[str, bool]:
    return {each.step.value: each.is_done for each in progress(application, submission_problems(application))}


def test_there_are_no_empty_steps() -> None:
    draft = make_draft(make_role(requirements=0, preferences=0), complete=False)
    assert list(steps_of(draft)) == ["idee", "documenten", "controleren"]
    client = signed_in(draft)
    assert client.get(page_of(draft, "vragen")).url == page_of(draft)
    assert client.get(page_of(draft, "verzonnen")).status_code == 404


def test_a_step_is_done_when_nothing_is_missing_in_it() -> None:
    draft = make_draft(make_role(requirements=1, preferences=0), complete=False)
    assert not any(steps_of(draft).values())
    by, criterion = draft.started_by, draft.role.criteria.get()
    actions.save_draft(application=draft, by=by, title="Een", summary="Twee", answers={str(criterion.pk): "Ja"})
    assert steps_of(fresh(draft)) == {"idee": True, "criteria": True, "documenten": False, "controleren": False}
    actions.add_document(application=draft, upload=pdf(), by=by)
    assert steps_of(fresh(draft))["documenten"]


def test_one_goes_on_where_something_is_missing() -> None:
    draft = make_draft(complete=False)
    client = signed_in(draft)
    assert client.get(page_of(draft)).url == page_of(draft, "idee")
    actions.save_draft(application=draft, by=draft.started_by, title="Een", summary="Twee")
    assert client.get(page_of(draft)).url == page_of(draft, "criteria")
    draft = make_draft(draft.role)
    assert signed_in(draft).get(page_of(draft)).url == page_of(draft, "controleren")


@pytest.mark.parametrize(
    ("go", "step"), [("criteria", "criteria"), ("controleren", "controleren"), ("nergens", "idee")]
)
def test_any_button_saves_first(go: str, step: str) -> None:
    draft = make_draft(complete=False)
    response = signed_in(draft).post(page_of(draft, "idee"), {"title": "Bewaard", "summary": "", "go": go})
    assert response.url == page_of(draft, step)
    assert fresh(draft).title == "Bewaard"


def test_what_cannot_be_saved_keeps_one_at_the_step() -> None:
    draft = make_draft(complete=False)
    response = signed_in(draft).post(page_of(draft, "idee"), {"title": "x" * 201, "summary": "Wel", "go": "criteria"})
    assert response.status_code == 422
    assert fresh(draft).summary == "Wel"


def test_a_step_touches_only_its_own_fields() -> None:
    draft = make_draft()
    client, before = signed_in(draft), fresh(draft).answers
    typed = {f"answer_{key}": "" for key in before}
    client.post(page_of(draft, "idee"), {"title": "Anders", "summary": "Kort", **typed, "save": "draft"})
    assert fresh(draft).answers == before
    client.post(page_of(draft, "criteria"), {"title": "", **typed, "save": "draft"})
    assert (fresh(draft).title, fresh(draft).answers) == ("Anders", {})


def test_what_depends_on_a_choice_is_on_the_page_and_says_when() -> None:
    role = make_role(requirements=0, preferences=0)
    ask(role, 0, kind=QuestionKind.CHOICE, text="Doe je mee?", choices="Ja\nNee", is_required=True)
    ask(role, 1, text="Waarom?", only_if=1, only_if_answer="Ja", is_required=True)
    ask(role, 2, kind=QuestionKind.DOCUMENT, text="De brief", only_if=1, only_if_answer="Ja", is_required=True)
    draft = make_draft(role, complete=False)
    client = signed_in(draft)
    first, second, letter = draft.asked
    part = shown(client.get(page_of(draft, "vragen"))).select_one("[data-only-if]")
    assert part["data-only-if"] == f"answer_{first.key}"
    assert part["data-only-if-answer"] == "Ja"
    assert "Alleen als je hierboven “Ja” koos." in part.get_text()
    # On another step it is there only when it is asked.
    assert "De brief" not in client.get(page_of(draft, "documenten")).content.decode()
    actions.save_draft(application=draft, by=draft.started_by, answers={first.key: "Ja"})
    assert "De brief" in client.get(page_of(draft, "documenten")).content.decode()
    assert {f"answer_{second.key}", f"answer_{letter.key}"} <= set(submission_problems(fresh(draft)))


def test_words_are_counted_on_the_page() -> None:
    role = make_role(requirements=0, preferences=0)
    ask(role, 0, text="Wat loop je tegenaan?", most_words=5)
    draft = make_draft(role, complete=False)
    key = draft.asked[0].key
    actions.save_draft(application=draft, by=draft.started_by, answers={key: "een twee  drie\nvier vijf zes"})
    part = shown(signed_in(draft).get(page_of(draft, "vragen"))).select_one("[data-most-words='5']")
    assert part.select_one(".podium-field__count").get_text().split()[0] == "6"
    assert "6 woorden" in submission_problems(fresh(draft))[f"answer_{key}"]


# --- sent back


def sent_back(*reopened: str) -> Application:
    application = make_incomplete()
    Application.objects.filter(pk=application.pk).update(reopened=list(reopened))
    return fresh(application)


def test_only_what_is_asked_for_has_a_field() -> None:
    application = sent_back("summary")
    client = signed_in(application)
    assert client.get(page_of(application)).url == page_of(application, "idee")
    html = shown(client.get(page_of(application, "idee")))
    assert html.select_one("[name=summary]")
    assert not html.select_one("[name=title]")
    assert application.title in html.select_one(".podium-panel").get_text()
    for step in ("criteria", "documenten"):
        response = client.get(page_of(application, step))
        assert not shown(response).select("main textarea, main input[type=file], main button[form^=remove]")
    assert "Ja, want wij willen dit." in client.get(page_of(application, "criteria")).content.decode()
    assert "formulier.pdf" in client.get(page_of(application, "documenten")).content.decode()


def test_the_rest_stays_whatever_is_sent() -> None:
    application = sent_back("summary")
    client, key = signed_in(application), str(application.role.criteria.first().pk)
    client.post(page_of(application, "idee"), {"title": "Anders", "summary": "Beter.", "save": "draft"})
    client.post(page_of(application, "criteria"), {f"answer_{key}": "Anders", "save": "draft"})
    client.post(page_of(application, "documenten"), {"document": pdf("ander.pdf"), "save": "upload"})
    stored = fresh(application)
    assert (stored.title, stored.summary) == (application.title, "Beter.")
    assert stored.answers == application.answers
    assert stored.documents.count() == 1
    with pytest.raises(PermissionDenied):
        actions.save_draft(application=stored, by=stored.started_by, title="Anders")


def test_one_goes_on_where_something_is_asked_for() -> None:
    application = sent_back("document")
    assert signed_in(application).get(page_of(application)).url == page_of(application, "documenten")
    html = shown(signed_in(application).get(page_of(application, "documenten")))
    assert html.select_one("input[type=file][name=document]")


# --- checking


def test_the_summary_has_everything_that_counts() -> None:
    draft = make_draft()
    html = shown(signed_in(draft).get(page_of(draft, "controleren")))
    text = html.select_one("main").get_text()
    for words in ("Samen roosteren", "Ons idee.", "Eis 0", "Ja, want wij willen dit.", "formulier.pdf"):
        assert words in text
    assert not html.select(".podium-overview__problem")
    assert {each["href"] for each in html.select(".podium-overview__head a")} == {
        page_of(draft, step) for step in ("idee", "criteria", "documenten")
    }


def test_what_is_handed_in_has_no_steps_any_more() -> None:
    application = make_submitted()
    client = signed_in(application)
    for step in Step.values:
        assert client.get(page_of(application, step)).url == page_of(application)
    assert application.number in client.get(page_of(application)).content.decode()


def test_the_number_of_queries_does_not_grow_with_the_form() -> None:
    counts = {}
    for many in (1, 30):
        role = make_role(slug=f"rol-{many}", requirements=many, preferences=0)
        for number in range(many):
            ask(role, number, text=f"Vraag {number}")
        draft = make_draft(role)
        client = signed_in(draft)
        for step in Step.values:
            client.get(page_of(draft, step))  # what is remembered between requests
            with CaptureQueriesContext(
                connection,
            ) as queries:
                assert client.get(page_of(draft, step)).status_code == 200
            counts.setdefault(step, []).append(len(queries))
    assert all(few == lots for few, lots in counts.values()), counts
    assert max(few for few, _lots in counts.values()) < 30, counts


def test_everything_is_asked_somewhere() -> None:
    role = make_role()
    for number, kind in enumerate(QuestionKind):
        ask(role, number, kind=kind, text=f"Vraag {kind}", choices="Ja\nNee")
    draft = make_draft(role, complete=False)
    found = [item.asked.key for step in Step for item in items_of(draft, step) if item.asked]
    assert sorted(found) == sorted(each.key for each in draft.asked)
    assert draft.state == State.DRAFT
