"""What of an application that was sent back can be changed, and until when."""

import datetime

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.queries import values_of
from praktijkpodium.programmes.applications.reopening import is_reopened, reopened_items
from praktijkpodium.programmes.calls.models import Question, QuestionKind, Role
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import secretariat
from tests.programmes.cast import fresh
from tests.programmes.factories import PDF, make_draft, make_role, make_submitted, pdf

pytestmark = pytest.mark.django_db


def sent_back(application: Application, *items: str, days: int | None = None) -> Application:
    until = None if days is None else timezone.localdate() + datetime.timedelta(days=days)
    return reviewing.send_back(application=application, missing="Vul aan.", by=secretariat(), items=items, until=until)


def with_a_plan(**fields) -> tuple[Application, str]:
    """An application whose form asks for a document, and the key of that question."""
    role = make_role(**fields)
    question = Question.objects.create(role=role, kind=QuestionKind.DOCUMENT, text="Het plan", sort_order=1)
    draft, key = make_draft(Role.objects.get(pk=role.pk)), f"q{question.pk}"
    plan = pdf("plan.pdf", PDF + b"%")
    actions.add_document(application=draft, upload=plan, by=draft.started_by, question=key)
    return actions.submit(application=draft, by=draft.started_by), key


def test_a_draft_and_what_was_sent_back_without_names_can_be_changed_as_a_whole():
    assert reopened_items(make_draft()) is None
    application = sent_back(make_submitted())
    assert reopened_items(application) is None
    actions.save_draft(application=application, title="Anders", by=application.started_by)
    assert fresh(application).title == "Anders"


def test_only_what_was_named_can_be_changed_and_nothing_is_saved_of_a_form_with_more():
    application = sent_back(make_submitted(title="Samen roosteren"), "summary")
    by, key = application.started_by, next(iter(application.answers))
    before = values_of(application)
    for fields in ({"title": "Anders"}, {"answers": {key: "Anders."}}, {"summary": "Beter.", "title": "Anders"}):
        with pytest.raises(PermissionDenied):
            actions.save_draft(application=application, by=by, **fields)
    assert values_of(fresh(application)) == before
    # What is sent along unchanged is no change.
    actions.save_draft(application=application, by=by, title="Samen roosteren", summary="Beter.", answers={})
    assert fresh(application).summary == "Beter."


def test_one_answer_can_be_reopened():
    application = make_submitted()
    first, second = sorted(application.answers)[:2]
    application, by = sent_back(application, f"answer_{first}"), application.started_by
    actions.save_draft(application=application, by=by, answers={first: "Uitgelegd."})
    with pytest.raises(PermissionDenied):
        actions.save_draft(application=application, by=by, answers={second: "Uitgelegd."})
    assert fresh(application).answers[first] == "Uitgelegd."


def test_documents_are_reopened_for_each_question_apart():
    application, key = with_a_plan()
    by = application.started_by
    plan, other = application.documents.get(question=key), application.documents.get(question="")
    sent_back(application, "document")
    application = fresh(application)
    with pytest.raises(PermissionDenied):
        actions.remove_document(document=plan, by=by)
    with pytest.raises(PermissionDenied):
        actions.add_document(application=application, upload=pdf("nieuw.pdf"), by=by, question=key)
    actions.remove_document(document=other, by=by)
    actions.add_document(application=application, upload=pdf("nieuw.pdf"), by=by)
    assert {each.name for each in application.documents.all()} == {"plan.pdf", "nieuw.pdf"}


def test_a_plan_that_was_asked_for_again_can_be_put_in():
    application, key = with_a_plan()
    sent_back(application, f"document_{key}")
    application, by = fresh(application), application.started_by
    actions.remove_document(document=application.documents.get(question=key), by=by)
    actions.add_document(application=application, upload=pdf("beter.pdf"), by=by, question=key)
    with pytest.raises(PermissionDenied):
        actions.remove_document(document=application.documents.get(question=""), by=by)


def test_what_depends_on_a_reopened_answer_is_reopened_too():
    role = make_role()
    first = Question.objects.create(role=role, kind=QuestionKind.CHOICE, text="Team?", choices="ja\nnee", sort_order=1)
    after = Question.objects.create(
        role=role, kind=QuestionKind.SHORT, text="Wie?", is_required=True, only_if=1, only_if_answer="ja", sort_order=2
    )
    draft = make_draft(Role.objects.get(pk=role.pk))
    actions.save_draft(application=draft, by=draft.started_by, answers={f"q{first.pk}": "nee"})
    application = actions.submit(application=fresh(draft), by=draft.started_by)
    application, by = sent_back(application, f"answer_q{first.pk}"), draft.started_by
    assert is_reopened(application, f"answer_q{after.pk}")
    assert not is_reopened(application, "title")
    actions.save_draft(application=application, by=by, answers={f"q{first.pk}": "ja"})
    with pytest.raises(NotComplete):
        actions.submit(application=fresh(application), by=by)
    actions.save_draft(application=application, by=by, answers={f"q{after.pk}": "Fatima"})
    assert actions.submit(application=fresh(application), by=by).state == State.SUBMITTED


def test_what_would_keep_it_from_being_handed_in_can_be_changed_though_nobody_named_it():
    application = sent_back(make_submitted(), "title")
    application.documents.all().delete()  # as the virus scanner does
    assert is_reopened(application, "document")
    actions.add_document(application=application, upload=pdf("opnieuw.pdf"), by=application.started_by)
    assert actions.submit(application=fresh(application), by=application.started_by).state == State.SUBMITTED


def test_handing_in_again_closes_it():
    application = sent_back(make_submitted(), "title", days=3)
    assert (application.reopened, application.last_day_of_repair) == (
        ["title"],
        timezone.localdate() + datetime.timedelta(days=3),
    )
    actions.submit(application=fresh(application), by=application.started_by)
    application = fresh(application)
    assert (application.reopened, application.repair_until, application.repair_request) == ([], None, "")


def test_after_the_last_day_it_is_too_late_and_what_was_written_is_kept():
    application, by = sent_back(make_submitted(), days=0), secretariat()
    actions.save_draft(application=application, title="Beter", by=application.started_by)
    Application.objects.filter(pk=application.pk).update(repair_until=timezone.now())
    with pytest.raises(NotPossible) as problem:
        actions.submit(application=fresh(application), by=application.started_by)
    assert f"{fresh(application).last_day_of_repair:%d-%m-%Y}" in str(problem.value)
    assert (fresh(application).title, fresh(application).state) == ("Beter", State.INCOMPLETE)
    reviewing.extend_repair(application=application, until=timezone.localdate(), by=by)
    assert actions.submit(application=fresh(application), by=application.started_by).state == State.SUBMITTED
