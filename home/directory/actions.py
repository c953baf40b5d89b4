"""Changes to the directory."""

from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.validators import name_key


class OrganisationExists(Exception):
    """An organisation of that name is there already; the message says what to do."""


class NameRefused(OrganisationExists):
    """No organisation can have that name; the message says why. For views it is the same: ask for another name."""


@transaction.atomic
def found_organisation(*, name: str, by: Any, capacity: str) -> Organisation:
    """Add an organisation, with the person who does so as its first member.

    Raises OrganisationExists: a name alone gives no right to act for an organisation that is already there. Who is
    among its members gets it as it is: that was a second click.
    """
    organisation = Organisation(name=" ".join(name.split()))
    try:
        organisation.clean_fields(exclude=["name_key"])
    except ValidationError as problem:
        raise NameRefused(" ".join(problem.messages)) from problem
    try:
        # No look before: somebody else could be first after it.
        with transaction.atomic():
            organisation.save()
    except IntegrityError:
        return _namesake(organisation.name, by)
    Membership.objects.create(organisation=organisation, user=by, capacity=capacity)
    record(verb="organisation.founded", on=organisation, by=by)
    return organisation


def _namesake(name: str, by: Any) -> Organisation:
    existing = Organisation.objects.of_member(by).filter(name_key=name_key(name)).first()
    if existing is None:
        raise OrganisationExists(
            _(
                "%(name)s is already registered. Ask a colleague who applied before, or the secretariat, "
                "to add you as a member."
            )
            % {"name": name}
        )
    return existing


def record_members(*, organisation: Organisation, before: set[tuple[Any, str]], by: Any) -> None:
    """Add to the timeline who came and who went, since the members were `before`."""
    after = organisation.members()
    for verb, changed in (("membership.removed", before - after), ("membership.added", after - before)):
        for user_pk, capacity in sorted(changed, key=str):
            record(verb=verb, on=organisation, by=by, user=str(user_pk), capacity=capacity)
