"""At the same moment: never more places than there are, never two submissions of one draft."""

import threading

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.db import connection

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Decision, State
from praktijkpodium.programmes.applications.queries import marks_of, places_left
from praktijkpodium.programmes.review import actions
from tests.home.factories import chair, secretariat
from tests.programmes.cast import fresh, quickly_in_review
from tests.programmes.factories import make_draft, make_role, pdf

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]


def at_once(*acts):
    """What came of each when all are done at the same moment, each on a connection of its own."""
    ready, outcomes = threading.Barrier(len(acts)), [None] * len(acts)

    def run(index, act):
        try:
            connection.ensure_connection()
            ready.wait(20)
            outcomes[index] = act()
        except Exception as error:  # noqa: BLE001 - to be looked at by the test
            outcomes[index] = error
        finally:
            connection.close()

    threads = [threading.Thread(target=run, args=each) for each in enumerate(acts)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(60)
    return outcomes


def grant(application, by):
    return lambda: actions.decide(application=application, outcome="granted", reason="Past.", by=by)


def kinds(outcomes):
    return sorted(type(outcome).__name__ for outcome in outcomes)


def test_ten_chairs_give_no_more_places_than_there_are():
    for _ in range(3):
        role = make_role(places=3)
        applications, chairs = quickly_in_review(role, 10), [chair() for _ in range(10)]
        outcomes = at_once(*(grant(each, by) for each, by in zip(applications, chairs, strict=True)))
        assert kinds(outcomes) == ["Decision"] * 3 + [NotPossible.__name__] * 7
        assert Decision.objects.filter(application__role=role).count() == 3
        # Who was too late can still be declined: nothing is half done.
        undecided = Application.objects.filter(role=role, decision=None)
        assert {type(each.current_workflow_task_state.task.specific).__name__ for each in undecided} == {"ChairTask"}


def test_one_application_gets_one_decision():
    [application] = quickly_in_review(make_role(places=3), 1)
    outcomes = at_once(*(grant(application, chair()) for _ in range(4)))
    assert kinds(outcomes) == ["Decision"] + [PermissionDenied.__name__] * 3
    assert TimelineEntry.objects.about(application).filter(verb="decision.taken").count() == 1


def test_pressing_submit_twice_submits_once():
    draft = make_draft()
    by = draft.started_by
    outcomes = at_once(*(lambda: applying.submit(application=fresh(draft), by=by) for _ in range(2)))
    assert kinds(outcomes) == ["Application", "Application"]
    assert {each.state for each in outcomes} == {State.SUBMITTED}
    stored = fresh(draft)
    assert (stored.workflow_states.count(), stored.revisions.count()) == (1, 1)
    assert [message.subject for message in mail.outbox] == ["We hebben je aanmelding ontvangen"]
    verbs = TimelineEntry.objects.about(draft).values_list("verb", flat=True)
    assert sorted(verbs).count("application.submitted") == 1


def test_starting_twice_starts_one_draft():
    role, other = make_role(), make_draft()
    by, organisation = other.started_by, other.organisation
    outcomes = at_once(*(lambda: applying.start(role=role, organisation=organisation, by=by) for _ in range(4)))
    assert len({outcome.pk for outcome in outcomes}) == 1
    assert Application.objects.filter(role=role).count() == 1


def test_a_case_study_is_drafted_once():
    role = make_role()
    [application] = quickly_in_review(role, 1)
    actions.decide(application=application, outcome="granted", reason="Past.", by=chair())
    actions.announce(application=application, by=secretariat())
    people = [secretariat() for _ in range(4)]
    outcomes = at_once(*(lambda by=by: actions.make_case_study(application=fresh(application), by=by) for by in people))
    assert kinds(outcomes) == ["CaseStudy"] + [PermissionDenied.__name__] * 3
    assert CaseStudy.objects.count() == 1


def test_uploading_twice_keeps_one_document_and_one_file():
    draft = make_draft(complete=False)
    by = draft.started_by
    outcomes = at_once(
        *(lambda: applying.add_document(application=fresh(draft), upload=pdf(), by=by) for _ in range(4))
    )
    assert len({outcome.pk for outcome in outcomes}) == draft.documents.count() == 1
    assert TimelineEntry.objects.about(draft).filter(verb="document.added").count() == 1
    document = draft.documents.get()
    assert document.file.storage.exists(document.file.name)


def test_two_members_who_save_at_once_lose_nothing():
    draft = make_draft()
    by, seen = draft.started_by, marks_of(draft)
    outcomes = at_once(
        lambda: applying.save_draft(application=fresh(draft), by=by, title="Van de ene", seen=seen),
        lambda: applying.save_draft(application=fresh(draft), by=by, summary="Van de andere", seen=seen),
        lambda: applying.save_draft(application=fresh(draft), by=by, title="Van nog een", seen=seen),
    )
    stored = fresh(draft)
    assert stored.summary == "Van de andere"
    assert stored.title in {"Van de ene", "Van nog een"}
    assert sorted(outcome.conflicts for outcome in outcomes) == [(), (), ("title",)]


def test_a_disturbed_moderation_is_taken_up_once():
    [application] = quickly_in_review(make_role(), 1)
    application.current_workflow_state.cancel(user=None)
    assert sorted(at_once(*[actions.restore_moderation] * 3)) == [0, 0, 1]
    assert application.workflow_states.active().count() == 1


def test_withdrawing_and_granting_at_once_leaves_a_row_that_makes_sense():
    [application] = quickly_in_review(make_role(places=1), 1)
    by, deciding = application.started_by, chair()
    withdrawn, granted = at_once(
        lambda: applying.withdraw(application=application, by=by), grant(application, deciding)
    )
    assert isinstance(withdrawn, Application)
    assert isinstance(granted, Decision | PermissionDenied)
    stored = fresh(application)
    assert (stored.state, stored.current_workflow_state) == (State.WITHDRAWN, None)
    assert places_left(stored.role) == 1
