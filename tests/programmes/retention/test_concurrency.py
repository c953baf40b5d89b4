"""Many ticks at once, and people who are busy with an application at the moment that its term is over."""

import datetime

import pytest
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.files.holding.actions import delete_gone
from praktijkpodium.home.files.holding.models import GoneFile
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.retention.actions import forget_applications
from tests.concurrency import at_once
from tests.home.factories import OrganisationFactory
from tests.programmes.cast import make_old
from tests.programmes.factories import make_draft, make_role
from tests.remains import is_stored

pytestmark = [pytest.mark.django_db(transaction=True), pytest.mark.postgresql]


def test_each_is_forgotten_once() -> None:
    role = make_role()
    for _number in range(12):
        make_old(State.DECLINED, role=role, organisation=OrganisationFactory())
    drafts = [make_draft(role) for _number in range(3)]
    keys = [str(each.file.name) for each in ApplicationDocument.every.all()]
    assert all(map(is_stored, keys))
    long_ago = timezone.now() - datetime.timedelta(days=800)
    Call.objects.update(opening=long_ago - datetime.timedelta(days=1), deadline=long_ago)
    Application.objects.exclude(state=State.DRAFT).update(submitted_at=long_ago)
    assert sum(at_once(forget_applications, 8)) == 12 + len(drafts)
    assert TimelineEntry.objects.filter(verb="application.anonymised").count() == 12
    assert TimelineEntry.objects.filter(verb="application.deleted").count() == len(drafts)
    at_once(delete_gone, 4)
    assert not GoneFile.objects.exists()
    assert not any(map(is_stored, keys))
    assert not Application.objects.with_texts().exists()
