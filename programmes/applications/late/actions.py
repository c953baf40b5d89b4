"""Giving, using and taking back late links. The lock of the role makes those who use one at the same moment queue."""

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.pages.visitors import tidy
from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions.drafts import begin
from praktijkpodium.programmes.applications.actions.locking import locked_role
from praktijkpodium.programmes.applications.eligibility import is_open_to, not_open_message
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.late.rules import may_give, may_take_back, may_use
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.calls.models import Role


@transaction.atomic
def give(*, role: Role, organisation: Organisation, last_day: datetime.date, reason: str, by: Any) -> LateLink:
    """Let an organisation in after the deadline, until the end of a day. Its members get the link by mail."""
    role = locked_role(role.pk)
    day_after = datetime.datetime.combine(last_day + datetime.timedelta(days=1), datetime.time.min)
    link = LateLink(role=role, organisation=organisation, until=timezone.make_aware(day_after), given_by=by)
    link.reason = tidy(reason).strip()
    if not may_give(by, link):
        raise PermissionDenied
    _check(link)
    link.save(force_insert=True)
    record(verb="late_link.given", on=link, by=by, until=link.until.isoformat())
    emails.late_link(link)
    return link


def _check(link: LateLink) -> None:
    if not link.reason:
        raise NotPossible(_("Write why this organisation may apply late."))
    if link.until <= max(timezone.now(), link.role.call.deadline):
        raise NotPossible(_("Choose a day after the deadline that is not over yet."))
    if not link.role.call.live:
        raise NotPossible(_("This call is not public any more, so nobody can apply for it."))
    if not emails.addresses_of(link.organisation):
        raise NotPossible(_("Nobody acts for this organisation here yet. Add a member to it first."))
    if not is_open_to(link.role, link.organisation, _capacities(link)):
        raise NotPossible(not_open_message(link.role, link.organisation))
    if (other := unused_link(link.role, link.organisation)) is not None and other.is_open:
        raise NotPossible(_("This organisation has a late link for this role already."))
    running = Application.objects.filter(role=link.role, organisation=link.organisation).running()
    if running.exclude(state=State.DRAFT).exists():
        raise NotPossible(_("This organisation has applied for this role already."))


def _capacities(link: LateLink, by: Any = None) -> list[str]:
    """In which capacities people act for the organisation, or one of them."""
    members = link.organisation.memberships.filter(user__is_active=True)
    return list((members.filter(user=by) if by else members).values_list("capacity", flat=True))


def unused_link(role: Role, organisation: Organisation) -> LateLink | None:
    """The last link of an organisation that it did not use, open or over. Call it under the lock of the role."""
    links = LateLink.objects.filter(role=role, organisation=organisation, used_at=None, revoked_at=None)
    return links.order_by("until").last()


@transaction.atomic
def use(*, link: LateLink, by: Any) -> Application:
    """Come in by a late link: begin an application, or go on with the draft that was begun in time.

    It is used once. Who opens it again, or a colleague who does so at the same moment, gets that one application.
    """
    locked_role(link.role_id)
    current = _locked(link)
    if not may_use(by, current):
        raise PermissionDenied
    if current.application is not None:
        return current.application
    if not current.is_open:
        raise NotPossible(_("This link does not work any more. Questions? Contact the secretariat."))
    if not current.role.call.live:
        raise NotPossible(_("This call is not public any more."))
    if not is_open_to(current.role, current.organisation, _capacities(current, by)):
        raise NotPossible(not_open_message(current.role, current.organisation))
    application = begin(role=current.role, organisation=current.organisation, by=by)
    if application.state != State.DRAFT:
        raise NotPossible(_("Your organisation has applied for this role already. See it under “My applications”."))
    application.late_until = current.until
    application.save(update_fields=["late_until"])
    spend(current, application)
    record(verb="late_link.used", on=current, by=by, application=str(application.pk))
    record(verb="application.let_in_late", on=application, by=by, until=current.until.isoformat())
    return application


def spend(current: LateLink, application: Application) -> None:
    """Let a link count as used for an application. Call it under the lock of the role."""
    current.used_at, current.application = timezone.now(), application
    current.save(update_fields=["used_at", "application"])


@transaction.atomic
def take_back(*, link: LateLink, by: Any) -> LateLink:
    """Let a link that nobody used work no longer."""
    locked_role(link.role_id)
    current = _locked(link)
    if not may_take_back(by, current):
        raise PermissionDenied
    current.revoked_at = timezone.now()
    current.save(update_fields=["revoked_at"])
    record(verb="late_link.taken_back", on=current, by=by)
    return current


def _locked(link: LateLink) -> LateLink:
    return (
        LateLink.objects.select_for_update(of=("self",))
        .select_related("role__call", "organisation", "application")
        .get(pk=link.pk)
    )
