"""One late link, pressed by many at the same moment, on PostgreSQL."""

import datetime
from collections import Counter

import pytest
from django.core.exceptions import PermissionDenied
from django.utils import timezone

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.directory.models import Membership
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late import actions as late
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Role
from tests.home.factories import OrganisationFactory, person, secretariat
from tests.programmes.factories import make_role
from tests.programmes.rush import all_at_once

pytestmark = [pytest.mark.postgresql, pytest.mark.django_db(transaction=True)]

MEMBERS, WORKERS = 40, 20
DAY = datetime.timedelta(days=1)


def given(role: Role) -> LateLink:
    organisation = OrganisationFactory()
    Membership.objects.bulk_create([Membership(organisation=organisation, user=person()) for _ in range(MEMBERS)])
    last_day = timezone.localdate() + 7 * DAY
    return late.give(role=role, organisation=organisation, last_day=last_day, reason="Storing.", by=secretariat())


def closed_role() -> Role:
    return make_role(opening=timezone.now() - 30 * DAY, deadline=timezone.now() - DAY)


def test_all_members_at_once_give_one_application() -> None:
    links = [given(closed_role()) for _ in range(3)]
    presses = [
        lambda link=link, user=membership.user: late.use(link=link, by=user)
        for link in links
        for membership in link.organisation.memberships.select_related("user")
    ]
    outcomes = all_at_once(presses, WORKERS)
    assert len(outcomes) == len(links) * MEMBERS
    assert {type(each) for each in outcomes} == {Application}
    assert Counter(outcomes) == dict.fromkeys(Application.objects.all(), MEMBERS)
    assert Application.objects.count() == len(links)
    for link in LateLink.objects.all():
        assert link.application is not None
        assert TimelineEntry.objects.about(link).filter(verb="late_link.used").count() == 1


def test_taken_back_and_used_at_once_it_is_one_of_both() -> None:
    role, by = closed_role(), secretariat()
    for _ in range(5):
        link = given(role)
        presses = [
            lambda link=link, user=membership.user: late.use(link=link, by=user)
            for membership in link.organisation.memberships.select_related("user")
        ]
        presses.insert(MEMBERS // 2, lambda link=link: late.take_back(link=link, by=by))
        outcomes = all_at_once(presses, WORKERS)
        now = LateLink.objects.get(pk=link.pk)
        began = Application.objects.filter(organisation=link.organisation).count()
        assert (now.used_at is None) != (now.revoked_at is None)
        assert began == (now.used_at is not None)
        wrong = {type(each) for each in outcomes if isinstance(each, Exception)}
        assert wrong <= ({PermissionDenied} if began else {NotPossible})


def test_giving_the_same_link_at_once_gives_one() -> None:
    role, by = closed_role(), secretariat()
    organisation = OrganisationFactory()
    Membership.objects.create(organisation=organisation, user=person())
    give = lambda: late.give(  # noqa: E731
        role=role, organisation=organisation, last_day=timezone.localdate() + 7 * DAY, reason="Storing.", by=by
    )
    outcomes = all_at_once([give] * WORKERS, WORKERS)
    assert Counter(type(each) for each in outcomes) == {LateLink: 1, NotPossible: WORKERS - 1}
    assert LateLink.objects.count() == 1
