"""Changes to accounts."""

from typing import Any

from allauth.account.models import EmailAddress
from allauth.mfa.models import Authenticator
from django.conf import settings
from django.contrib.sessions.models import Session
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.outbox.actions import send


@transaction.atomic
def forget_old_addresses(*, user: Any, by: Any) -> None:
    """Let an account that got another address be opened by that one only.

    allauth keeps addresses of its own, and would still let the old one in. As long as its main address is that of the
    account nothing was changed, and others that somebody proved to have stay.
    """
    address = getattr(user, user.get_email_field_name()) or ""
    known = EmailAddress.objects.filter(user=user)
    if known.filter(primary=True, email__iexact=address).exists():
        return
    deleted, _ = known.exclude(email__iexact=address).delete()
    if deleted:
        # Of an account `str` is often a person's name or address, and the timeline holds neither.
        record(verb="account.address_changed", on=type(user)(pk=user.pk), by=by)


@transaction.atomic
def remove_factors(*, user: Any) -> int:
    """Take away every authenticator app, passkey and recovery code of somebody who lost them; how many there were.

    Who asks for it was known by other means than this site. The person is told, in case it was somebody else.
    """
    deleted, _by_model = Authenticator.objects.filter(user=user).delete()
    if deleted:
        record(verb="account.factors_removed", on=type(user)(pk=user.pk))
        address = EmailAddress.objects.get_primary_email(user) or getattr(user, user.get_email_field_name())
        send(
            kind="account.factors_removed",
            to=address,
            subject=_("Your second step was removed"),
            template="praktijkpodium/mail/factors_removed.txt",
            context={},
            secret=True,
        )
    return deleted


def forget_old_sessions() -> int:
    """Delete the sessions that have had their term: what somebody typed may be kept in them; how many."""
    if settings.SESSION_ENGINE != "django.contrib.sessions.backends.db":
        return 0  # each store has its own way
    deleted, _by_model = Session.objects.filter(expire_date__lt=timezone.now()).delete()
    return deleted
