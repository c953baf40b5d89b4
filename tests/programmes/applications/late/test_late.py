"""Late links: who gives them, who uses them, once, until when."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late import actions as late
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.applications.rules import may_submit
from praktijkpodium.programmes.calls.models import Call, Role
from tests.home.factories import OrganisationFactory, chair, editor, member_of, secretariat
from tests.programmes.factories import make_draft, make_role, make_submitted, pdf
from tests.programmes.moments import moment

pytestmark = pytest.mark.django_db

DAY = datetime.timedelta(days=1)


def closed_role() -> Role:
    """Of a call that closed yesterday."""
    now = timezone.now()
    return make_role(opening=now - 30 * DAY, deadline=now - DAY)


def in_a_week() -> datetime.date:
    return timezone.localdate() + 7 * DAY


def given(role: Role, organisation: Any = None, **fields: Any) -> LateLink:
    organisation = organisation or member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation
    fields = {"last_day": in_a_week(), "reason": "De site lag plat.", "by": secretariat(), **fields}
    return late.give(role=role, organisation=organisation, **fields)


def member(link: LateLink) -> Any:
    return link.organisation.memberships.first().user


def test_the_whole_way():
    role = closed_role()
    link = given(role)
    user = member(link)
    assert Mail.objects.get(kind="application.late_link").recipient == user.email
    assert f"/mijn/laat/{link.pk}/" in Mail.objects.get(kind="application.late_link").text
    application = late.use(link=link, by=user)
    actions.save_draft(
        application=application,
        by=user,
        title="Toch nog",
        summary="Kort.",
        answers={str(criterion.pk): "Ja." for criterion in role.criteria.all()},
    )
    actions.add_document(application=application, upload=pdf(), by=user)
    assert actions.submit(application=application, by=user).state == State.SUBMITTED
    verbs = TimelineEntry.objects.about(link).order_by("pk").values_list("verb", flat=True)
    assert next(iter(verbs)) == "late_link.given"
    assert "late_link.used" in verbs
    assert TimelineEntry.objects.about(application).filter(verb="application.let_in_late").exists()


def test_it_works_once():
    link = given(closed_role())
    user = member(link)
    first = late.use(link=link, by=user)
    assert late.use(link=link, by=user) == first
    actions.withdraw(application=first, by=user)
    # Who withdraws does not come in by it a second time.
    assert late.use(link=link, by=user).pk == first.pk
    assert Application.objects.get().state == State.WITHDRAWN


def test_a_draft_that_was_begun_in_time_goes_on():
    role = make_role()
    draft = make_draft(role)
    Call.objects.update(deadline=timezone.now() - DAY, opening=timezone.now() - 30 * DAY)
    Application.objects.update(created_at=timezone.now() - 2 * DAY)
    draft = Application.objects.get()
    assert not may_submit(draft.started_by, draft)
    link = given(Role.objects.get(pk=role.pk), draft.organisation)
    assert late.use(link=link, by=draft.started_by) == draft
    assert actions.submit(application=draft, by=draft.started_by).state == State.SUBMITTED


@pytest.mark.parametrize("night", [(2026, 3, 29), (2026, 10, 25), (2026, 6, 1)])
def test_it_ends_with_its_last_day_here(at, night):
    """Also when that day has 23 or 25 hours."""
    last_day = moment(*night)
    at(last_day - 5 * DAY)
    role = make_role(opening=last_day - 30 * DAY, deadline=last_day - 6 * DAY)
    link = given(role, last_day=last_day.date())
    user, other = member(link), given(role, last_day=last_day.date())
    end = moment(*night[:2], night[2] + 1) if night != (2026, 10, 25) else moment(2026, 10, 26)
    assert (link.until, link.last_day) == (end, last_day.date())
    application = late.use(link=link, by=user)
    at(end - datetime.timedelta(seconds=1))
    assert may_submit(user, Application.objects.get(pk=application.pk))
    assert other.is_open
    at(end)
    assert not may_submit(user, Application.objects.get(pk=application.pk))
    with pytest.raises(NotPossible):
        late.use(link=other, by=member(other))


def test_only_members_of_that_organisation_use_it():
    link = given(closed_role())
    for stranger in (member_of(OrganisationFactory()), secretariat(), chair()):
        with pytest.raises(PermissionDenied):
            late.use(link=link, by=stranger)
    assert not Application.objects.exists()


def test_only_the_secretariat_gives_and_takes_back():
    role, organisation = closed_role(), member_of(OrganisationFactory()).praktijkpodium_memberships.get().organisation
    own = secretariat()
    Membership.objects.create(organisation=organisation, user=own)
    for by in (editor(), chair(), member_of(OrganisationFactory()), own):
        with pytest.raises(PermissionDenied), transaction.atomic():
            given(role, organisation, by=by)
    link = given(role, organisation)
    with pytest.raises(PermissionDenied):
        late.take_back(link=link, by=member(link))
    late.take_back(link=link, by=secretariat())
    with pytest.raises(NotPossible):
        late.use(link=link, by=member(link))
    with pytest.raises(PermissionDenied):  # pressed twice
        late.take_back(link=link, by=secretariat())
    assert given(role, organisation).is_open  # and a new one can be given


def test_what_was_used_is_not_taken_back():
    link = given(closed_role())
    late.use(link=link, by=member(link))
    with pytest.raises(PermissionDenied):
        late.take_back(link=link, by=secretariat())


WRONG = {
    "no reason": lambda role: given(role, reason=" \n"),
    "a day before the deadline": lambda role: given(role, last_day=role.call.last_day),
    "nobody to use it": lambda role: given(role, OrganisationFactory()),
    "a call that is not public": lambda role: (Call.objects.update(live=False), given(role)),
}


@pytest.mark.parametrize("wrong", WRONG.values(), ids=WRONG)
def test_what_is_not_given(wrong):
    role = closed_role()
    with pytest.raises(NotPossible):
        wrong(role)
    assert not LateLink.objects.exists()
    assert not Mail.objects.exists()


def test_not_to_who_applied_and_not_twice():
    submitted = make_submitted()
    Call.objects.update(deadline=timezone.now() - DAY, opening=timezone.now() - 30 * DAY)
    role = Role.objects.get(pk=submitted.role_id)
    with pytest.raises(NotPossible):
        given(role, submitted.organisation)
    link = given(role)
    with pytest.raises(NotPossible):
        given(role, link.organisation)


def test_who_applied_meanwhile_does_not_come_in_again():
    """The deadline was moved, and the organisation applied without its link."""
    role = closed_role()
    link = given(role)
    Call.objects.update(deadline=timezone.now() + DAY)
    user = member(link)
    application = actions.start(role=Role.objects.get(pk=role.pk), organisation=link.organisation, by=user)
    Application.objects.update(state=State.SUBMITTED, submitted_at=timezone.now(), title="Idee", summary="Kort.")
    with pytest.raises(NotPossible):
        late.use(link=link, by=user)
    assert LateLink.objects.get().is_open
    assert Application.objects.get(pk=application.pk).late_until is None
