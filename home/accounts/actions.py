"""Changes to accounts."""

from typing import Any

from allauth.account.models import EmailAddress
from django.db import transaction

from praktijkpodium.home.audit.actions import record


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
