"""When its term is over, nothing is left of what somebody wrote: in no table, and in no file."""

import datetime
from collections.abc import Callable
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import WorkflowState

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files.holding.actions import delete_gone
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Decision, State
from praktijkpodium.programmes.participations.due import forget_people
from praktijkpodium.programmes.retention.actions import forget_applications
from praktijkpodium.search.indexing import keeping
from tests.home.factories import OrganisationFactory, member_of, person
from tests.programmes.retention import full
from tests.programmes.retention.full import WORD
from tests.remains import files_with, is_stored, tables_with

pytestmark = pytest.mark.django_db

LONG = datetime.timedelta(days=800)

MAKERS: dict[str, Callable[..., Application]] = {
    "draft": full.full_draft,
    "submitted": full.full_submitted,
    "declined": lambda role, user, organisation=None: full.full_outcome(role, user, "declined", organisation),
    "reserve": lambda role, user, organisation=None: full.full_outcome(role, user, "reserve", organisation),
    "granted": full.taking_part_fully,
}


@pytest.mark.parametrize("alone", [True, False], ids=["alone", "organisation"])
@pytest.mark.parametrize("name", list(MAKERS))
def test_nothing_is_left(name: str, alone: bool, at: Any, django_capture_on_commit_callbacks: Any) -> None:
    user = person() if alone else member_of(OrganisationFactory())
    before = files_with(WORD)
    organisation = None if alone else user.praktijkpodium_memberships.get().organisation
    with django_capture_on_commit_callbacks(execute=True):
        application = MAKERS[name](full.open_role(), user, organisation)
    keeping.keep()
    stored = full.keys_of(application)
    there = tables_with(WORD)
    # That it is seen where it is, so that not seeing it says something.
    assert {"praktijkpodium_programmes_application", "praktijkpodium_programmes_applicationdocument"} <= there
    assert stored
    assert all(map(is_stored, stored))
    if name != "draft":
        assert {"wagtailcore_revision", "wagtailcore_modellogentry", "praktijkpodium_home_mail"} <= there
        assert any("search" in table for table in there)

    at(timezone.now() + LONG)
    with django_capture_on_commit_callbacks(execute=True):
        forget_people()
        assert forget_applications() == 1
    delete_gone()
    keeping.keep()
    assert tables_with(WORD) == set()
    assert files_with(WORD) == before
    assert not any(map(is_stored, stored))
    assert not ApplicationDocument.every.exists()
    assert not WorkflowState.objects.exists()
    assert forget_applications() == 0

    left = Application.objects.first()
    if name == "draft":
        assert left is None
        assert Organisation.objects.filter(kind=Organisation.Kind.PERSON).count() == 0
        return
    assert left is not None
    assert (left.started_by, left.answers, left.number) == (None, {}, application.number)
    assert left.state == {"submitted": State.WITHDRAWN}.get(name, application.state)
    assert left.organisation.kind == (Organisation.Kind.PERSON if alone else "")
    if alone:
        assert not left.organisation.memberships.exists()
    if name != "submitted":
        assert Decision.objects.get().outcome == name
    # What happened, and when, is still told; not by whom.
    lines = TimelineEntry.objects.about(left)
    assert "application.submitted" in set(lines.values_list("verb", flat=True))
    assert not lines.exclude(by=None).exists()
