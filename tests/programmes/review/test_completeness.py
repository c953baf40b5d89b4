"""Checking completeness, item by item; sending back what is missing, and what follows."""

import datetime

import pytest
from bs4 import BeautifulSoup
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.utils import formats, timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.review import actions
from praktijkpodium.programmes.review.completeness import Verdict, items_of
from praktijkpodium.programmes.review.models import CompletenessCheck
from praktijkpodium.programmes.review.queries import waiting_for
from tests.home.factories import committee_member, secretariat
from tests.programmes.cast import STATES, cast, fresh
from tests.programmes.factories import make_role, make_submitted, pdf
from tests.programmes.review.test_admin import cost, file, signed_in

pytestmark = pytest.mark.django_db

WRONG, RIGHT = Verdict(is_in_order=False, reason="Te kort."), Verdict(is_in_order=True)


def verdicts(application):
    return {item.name: item.verdict for item in items_of(fresh(application))}


def in_days(days):
    return timezone.localdate() + datetime.timedelta(days=days)


def test_there_is_something_to_say_of_each_answer_and_of_the_documents():
    application = make_submitted(make_role(requirements=2, preferences=1))
    names = [item.name for item in items_of(application)]
    criteria = [f"answer_{criterion.pk}" for criterion in application.role.criteria.all()]
    assert names == ["title", "summary", *criteria, "document"]
    assert [item.words for item in items_of(application)][-1] == "formulier.pdf"


def test_a_verdict_is_kept_can_be_changed_and_can_be_taken_back():
    application, by = make_submitted(), secretariat()
    assert actions.check_completeness(application=application, verdicts={"title": WRONG, "summary": RIGHT}, by=by) == 2
    assert verdicts(application)["title"] == WRONG
    # The same again is nothing new.
    lines = TimelineEntry.objects.count()
    assert actions.check_completeness(application=application, verdicts={"title": WRONG, "summary": RIGHT}, by=by) == 0
    assert TimelineEntry.objects.count() == lines
    actions.check_completeness(application=application, verdicts={"title": RIGHT}, by=by)
    assert (verdicts(application)["title"], verdicts(application)["summary"]) == (RIGHT, None)


def test_not_in_order_says_why():
    with pytest.raises(NotPossible):
        actions.check_completeness(
            application=make_submitted(), verdicts={"title": Verdict(is_in_order=False, reason=" ")}, by=secretariat()
        )
    assert not CompletenessCheck.objects.exists()


@pytest.mark.parametrize("state", ["draft", "submitted", "incomplete", "in review", "withdrawn"])
def test_only_the_secretariat_checks_extends_and_goes_on_and_only_when_it_is_its_turn(state):
    application = fresh(STATES[state]())
    done = {}
    for who, user in cast(application).items():
        for name, act in {
            "check": lambda by: actions.check_completeness(application=application, verdicts={"title": RIGHT}, by=by),
            "extend": lambda by: actions.extend_repair(application=application, until=None, by=by),
        }.items():
            try:
                act(user)
            except PermissionDenied:
                continue
            done.setdefault(who, set()).add(name)
    expected = {"submitted": {"secretariat": {"check"}}, "incomplete": {"secretariat": {"extend"}}}
    assert done == expected.get(state, {})


def test_an_answer_that_was_changed_has_to_be_looked_at_again_and_the_others_not():
    application, by = make_submitted(), secretariat()
    actions.check_completeness(application=application, verdicts={"title": WRONG, "summary": RIGHT}, by=by)
    actions.send_back(application=application, missing="De titel.", by=by, items=["title"], until=in_days(2))
    applying.save_draft(application=application, title="Een betere titel", by=application.started_by)
    applying.submit(application=fresh(application), by=application.started_by)
    found = {item.name: item for item in items_of(fresh(application))}
    assert (found["title"].verdict, found["title"].is_changed) == (None, True)
    assert (found["summary"].verdict, found["summary"].is_changed) == (RIGHT, False)


def test_another_document_has_to_be_looked_at_again():
    application, by = make_submitted(), secretariat()
    actions.check_completeness(application=application, verdicts={"document": RIGHT}, by=by)
    actions.send_back(application=application, missing="Nog een stuk.", by=by)
    applying.add_document(application=fresh(application), upload=pdf("meer.pdf"), by=application.started_by)
    applying.submit(application=fresh(application), by=application.started_by)
    assert {item.name: item.is_changed for item in items_of(fresh(application))}["document"]


def test_the_applicant_reads_what_to_do_and_until_when(django_capture_on_commit_callbacks):
    application = make_submitted()
    mail.outbox.clear()
    with django_capture_on_commit_callbacks(execute=True):
        actions.send_back(
            application=application, missing="Noem het team.", by=secretariat(), items=["summary"], until=in_days(5)
        )
    [sent] = mail.outbox
    assert "Noem het team." in sent.body
    assert formats.date_format(in_days(5), "j F Y") in sent.body


def test_what_nobody_asks_cannot_be_reopened_nor_a_day_that_is_over_be_given():
    application = make_submitted()
    for wrong in ({"items": ["answer_999"]}, {"items": ["title", "state"]}, {"until": in_days(-1)}):
        with pytest.raises(NotPossible):
            actions.send_back(application=application, missing="Het plan.", by=secretariat(), **wrong)
    assert fresh(application).state == State.SUBMITTED


def test_what_was_not_completed_in_time_waits_for_the_secretariat_which_may_go_on_with_it():
    application, by = make_submitted(), secretariat()
    actions.send_back(application=application, missing="Het plan.", by=by, items=["document"], until=in_days(1))
    assert application not in waiting_for(by)
    Application.objects.filter(pk=application.pk).update(repair_until=timezone.now())
    assert application in waiting_for(by)
    actions.take_as_it_is(application=application, by=by)
    current = fresh(application)
    assert (current.state, current.repair_request, current.reopened) == (State.SUBMITTED, "", [])
    assert actions.pass_on(application=current, by=by).state == State.IN_REVIEW


def test_without_a_title_nobody_can_go_on_with_it():
    application = actions.send_back(application=make_submitted(), missing="De titel.", by=secretariat())
    applying.save_draft(application=application, title="", by=application.started_by)
    with pytest.raises(NotPossible):
        actions.take_as_it_is(application=application, by=secretariat())


# --- on the screen


def test_what_was_found_missing_is_filled_in_when_sending_back():
    application, client = make_submitted(), signed_in(secretariat())
    fields = {"action": "check", "check-title": "no", "check-title-reason": "Te vaag.", "check-summary": "yes"}
    assert client.post(file(application), fields).status_code == 302
    shown = BeautifulSoup(client.get(file(application)).content, "html.parser")
    ticked = [box["value"] for box in shown.select("[name=send_back-items][checked]")]
    assert ticked == ["title"]
    assert shown.select_one("[name=send_back-missing]").text.strip() == "- Titel: Te vaag."
    assert shown.select_one("[name=send_back-until]")["value"] == in_days(14).isoformat()
    fields = {
        "action": "send_back",
        "send_back-items": ticked,
        "send_back-missing": "De titel.",
        "send_back-until": in_days(3).isoformat(),
    }
    assert client.post(file(application), fields).status_code == 302
    current = fresh(application)
    assert (current.state, current.reopened, current.last_day_of_repair) == (State.INCOMPLETE, ["title"], in_days(3))
    content = client.get(file(application)).content.decode()
    assert "De titel." in content
    assert formats.date_format(in_days(3), "j F Y") in content


def test_a_reason_that_is_missing_is_asked_for_and_what_was_typed_stays():
    application, client = make_submitted(), signed_in(secretariat())
    fields = {"action": "check", "check-title": "no", "check-summary": "no", "check-summary-reason": "Een lang verhaal"}
    content = client.post(file(application), fields).content.decode()
    assert "Een lang verhaal" in content
    assert not CompletenessCheck.objects.exists()


def test_what_was_found_comes_back_when_it_is_too_late():
    application, client = make_submitted(), signed_in(secretariat())
    actions.pass_on(application=application, by=secretariat())
    fields = {"action": "check", "check-title": "no", "check-title-reason": "Een lang verhaal"}
    response = client.post(file(application), fields)
    assert (response.status_code, "Een lang verhaal" in response.content.decode()) == (409, True)


def test_the_committee_does_not_see_what_the_secretariat_found():
    application = make_submitted()
    actions.check_completeness(application=application, verdicts={"title": WRONG}, by=secretariat())
    actions.pass_on(application=application, by=secretariat())
    assert "Te kort." not in signed_in(committee_member()).get(file(application)).content.decode()


def test_a_file_costs_the_same_with_one_verdict_and_with_all(django_assert_max_num_queries):
    application = make_submitted(make_role(requirements=10, preferences=10))
    client, by = signed_in(secretariat()), secretariat()
    actions.check_completeness(application=application, verdicts={"title": RIGHT}, by=by)
    before = cost(client, file(application))
    every = {item.name: WRONG for item in items_of(application)}
    actions.check_completeness(application=application, verdicts=every, by=by)
    assert cost(client, file(application)) == before
