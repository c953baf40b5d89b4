"""The walk of an application through the actions, without a browser."""

import pytest
from django.core import mail
from wagtail.models import WorkflowState

from praktijkpodium.programmes.applications.models import Application, Participation, State
from praktijkpodium.programmes.review import actions as reviewing
from tests.home.factories import secretariat
from tests.programmes.factories import make_announced, make_decided

pytestmark = pytest.mark.django_db


def test_a_granted_application_becomes_a_case_study_draft(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        application = make_announced()
    assert application.state == State.GRANTED
    assert [m.subject for m in mail.outbox][-1] == "De uitslag van je aanmelding"
    case_study = reviewing.make_case_study(application=application, by=secretariat())
    assert not case_study.live
    assert Participation.objects.get().case_study == case_study


def test_the_row_is_the_truth_and_never_live():
    application = make_decided()
    stored = Application.objects.get(pk=application.pk)
    assert (stored.state, stored.live) == (State.IN_REVIEW, False)
    assert stored.workflow_states.get().status == WorkflowState.STATUS_APPROVED


def test_nothing_is_told_before_it_is_announced(django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        make_decided()
    assert [m.subject for m in mail.outbox] == ["We hebben je aanmelding ontvangen"]
