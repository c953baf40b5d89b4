"""Asking people by mail to act for an organisation."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory import emails
from praktijkpodium.home.directory.actions.members import locked, move
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation
from praktijkpodium.home.directory.models.invitations import WORKS_FOR
from praktijkpodium.home.directory.rules import may_accept, may_change_invitation, may_hand_on, may_invite
from praktijkpodium.home.outbox.actions import take_back as take_mails_back

# Nobody can have us write to half the country.
MOST_OPEN = 25


class NotInvited(Exception):
    """Somebody cannot be invited (any more); the message says why."""


@transaction.atomic
def invite(
    *,
    organisation: Organisation,
    email: str,
    capacity: str,
    by: Any,
    language: str = "",
    takes_over: Membership | None = None,
) -> Invitation:
    """Ask somebody to act for an organisation, or to take over what one does there oneself. The link goes by mail.

    Who was asked already gets the mail again, with a new term. Raises NotInvited or PermissionDenied.
    """
    current, email = locked(organisation.pk), email.strip().lower()
    if not may_invite(by, current) or (takes_over is not None and not may_hand_on(by, takes_over)):
        raise PermissionDenied
    forget_old_invitations()
    there = current.invitations.filter(email=email, capacity=capacity).first()
    if there is None and current.invitations.count() >= MOST_OPEN:
        raise NotInvited(
            _("There are %(count)d open invitations already. Take some of them back first.") % {"count": MOST_OPEN}
        )
    invitation = there or Invitation(organisation=current, email=email, capacity=capacity)
    if there is None or takes_over is not None:
        invitation.takes_over = takes_over
    invitation.invited_by, invitation.language, invitation.sent_at = by, language, timezone.now()
    invitation.save()
    record(verb="membership.invited", on=current, by=by, capacity=capacity)
    emails.invited(invitation)
    return invitation


@transaction.atomic
def invite_again(*, invitation: Invitation, by: Any) -> Invitation:
    """Send the mail once more, with a new term. Raises NotInvited or PermissionDenied."""
    current = _locked(invitation)
    if not may_change_invitation(by, current):
        raise PermissionDenied
    current.sent_at = timezone.now()
    current.save(update_fields=["sent_at"])
    emails.invited(current)
    return current


@transaction.atomic
def take_back(*, invitation: Invitation, by: Any) -> None:
    """Its link does nothing any more. Raises NotInvited or PermissionDenied."""
    current = _locked(invitation)
    if not may_change_invitation(by, current):
        raise PermissionDenied
    _forget([current])
    record(verb="membership.invitation_taken_back", on=current.organisation, by=by, capacity=current.capacity)


@transaction.atomic
def accept(*, invitation: Invitation, by: Any) -> Organisation:
    """Act for the organisation from now on. It works once. Raises NotInvited or PermissionDenied."""
    organisation = locked(invitation.organisation_id)
    current = _locked(invitation)
    if not may_accept(by, current):
        raise PermissionDenied
    handed_on = current.takes_over
    if handed_on is not None and handed_on.user_id != by.pk:
        move(handed_on, to=by, by=by)
    else:
        Membership.objects.get_or_create(organisation=organisation, user=by, capacity=current.capacity)
        record(verb="membership.added", on=organisation, by=by, user=str(by.pk), capacity=current.capacity)
    Invitation.objects.filter(pk=current.pk).delete()
    return organisation


def _locked(invitation: Invitation) -> Invitation:
    """An invitation as it is now, as long as it can be accepted. Its organisation is locked first where both are."""
    current = (
        Invitation.objects.open()
        .select_for_update(of=("self",))
        .select_related("organisation", "takes_over__organisation")
        .filter(pk=invitation.pk)
        .first()
    )
    if current is None:
        raise NotInvited(_("This invitation was used, taken back, or is too old."))
    return current


def forget_old_invitations() -> int:
    """Delete what is too old, and the mails about it; how many."""
    return _forget(list(Invitation.objects.filter(sent_at__lte=timezone.now() - WORKS_FOR)))


@transaction.atomic
def _forget(invitations: list[Invitation]) -> int:
    if not invitations:
        return 0
    keys = [invitation.pk for invitation in invitations]
    take_mails_back(about=Invitation, keys=keys)
    Invitation.objects.filter(pk__in=keys).delete()
    return len(invitations)
