"""Changes to the directory."""

from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Membership, Organisation


class OrganisationExists(Exception):
    """An organisation of that name is there already; the message says what to do."""


@transaction.atomic
def found_organisation(*, name: str, by: Any, capacity: str) -> Organisation:
    """Add an organisation, with the person who does so as its first member.

    Raises OrganisationExists: a name alone gives no right to act for an organisation that is already there.
    """
    name = " ".join(name.split())
    if Organisation.objects.filter(name__iexact=name).exists():
        raise OrganisationExists(
            _(
                "%(name)s is already registered. Ask a colleague who applied before, or the secretariat, "
                "to add you as a member."
            )
            % {"name": name}
        )
    organisation = Organisation.objects.create(name=name)
    Membership.objects.create(organisation=organisation, user=by, capacity=capacity)
    record(verb="organisation.founded", on=organisation, by=by)
    return organisation
