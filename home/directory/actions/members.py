"""Members who hand on what they do, or leave."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory import emails
from praktijkpodium.home.directory.engagements import is_engaged
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.rules import may_end_membership, may_hand_on


class Needed(Exception):
    """Without this member nobody could be reached while something runs; the message says what to do."""


def locked(organisation_pk: int) -> Organisation:
    """An organisation, locked until the end of the transaction: whoever changes its members waits for others.

    Before a role and an application. What only refers to the organisation does not wait for it.
    """
    return Organisation.objects.select_for_update(no_key=True).get(pk=organisation_pk)


@transaction.atomic
def hand_on(*, membership: Membership, to: Any, by: Any) -> None:
    """Give what one does to a colleague who acts for the organisation already. Raises PermissionDenied."""
    organisation = locked(membership.organisation_id)
    current = Membership.objects.filter(pk=membership.pk).select_related("organisation", "user").first()
    is_colleague = to.pk != by.pk and to.is_active and organisation.memberships.filter(user_id=to.pk).exists()
    if current is None or not may_hand_on(by, current) or not is_colleague:
        raise PermissionDenied
    move(current, to=to, by=by)
    emails.handed_on(organisation, capacity=current.capacity, to=to, by=by)


def move(membership: Membership, *, to: Any, by: Any) -> None:
    """Under the lock: what somebody did is done by somebody else from now on."""
    organisation, before = membership.organisation, membership.user_id
    if organisation.memberships.filter(user_id=to.pk, capacity=membership.capacity).exists():
        Membership.objects.filter(pk=membership.pk).delete()
    else:
        Membership.objects.filter(pk=membership.pk).update(user=to)
    told = {"from": str(before), "to": str(to.pk), "capacity": membership.capacity}
    record(verb="membership.handed_on", on=organisation, by=by, **told)


@transaction.atomic
def end_membership(*, membership: Membership, by: Any) -> None:
    """Leave, or take out a colleague who left. Raises Needed or PermissionDenied; a second click does nothing."""
    organisation = locked(membership.organisation_id)
    current = Membership.objects.filter(pk=membership.pk).select_related("organisation", "user").first()
    if current is None:
        return
    if not may_end_membership(by, current):
        raise PermissionDenied
    if why := why_needed(current):
        raise Needed(why)
    current.delete()
    is_own = current.user_id == by.pk
    verb = "membership.left" if is_own else "membership.removed"
    record(verb=verb, on=organisation, by=by, user=str(current.user_id), capacity=current.capacity)
    if not is_own and not organisation.memberships.filter(user_id=current.user_id).exists():
        emails.removed(organisation, from_it=current.user, by=by)


def why_needed(membership: Membership) -> str:
    """Why a member cannot leave now; empty when nothing stands in the way.

    As long as something runs, a contact person stays, and in an organisation that never had one, a member.
    """
    organisation = membership.organisation
    others = organisation.memberships.exclude(pk=membership.pk).filter(user__is_active=True)
    is_contact = membership.capacity == Membership.Capacity.CONTACT
    if is_contact:
        others = others.filter(capacity=Membership.Capacity.CONTACT)
    if others.exists() or not is_engaged(organisation):
        return ""
    if is_contact:
        return _(
            "As long as applications of %(organisation)s run, it needs a contact person. Hand this on to a colleague "
            "first, or withdraw the applications."
        ) % {"organisation": organisation}
    return _(
        "As long as applications of %(organisation)s run, somebody must act for it. Hand this on to a colleague first, "
        "or withdraw the applications."
    ) % {"organisation": organisation}


def record_members(*, organisation: Organisation, before: set[tuple[Any, str]], by: Any) -> None:
    """Add to the timeline who came and who went, since the members were `before`."""
    after = organisation.members()
    for verb, changed in (("membership.removed", before - after), ("membership.added", after - before)):
        for user_pk, capacity in sorted(changed, key=str):
            record(verb=verb, on=organisation, by=by, user=str(user_pk), capacity=capacity)
