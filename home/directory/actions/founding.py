"""Adding an organisation, an initiative, or a person who applies alone."""

from typing import Any

from django.contrib.auth import get_user_model
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
def found_organisation(*, name: str, by: Any, capacity: str, kind: str = "") -> Organisation:
    """Add an organisation, with the person who does so as its first member.

    Raises OrganisationExists: a name alone gives no right to act for an organisation that is already there. Who is
    among its members gets it as it is: that was a second click.
    """
    organisation = _named(name, kind)
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


@transaction.atomic
def as_single_person(*, name: str, by: Any) -> Organisation:
    """Somebody who applies alone: a name, and nothing else. Everybody is there once; a second time it is the first.

    Raises NameRefused.
    """
    # Two clicks at once wait for each other.
    get_user_model()._default_manager.select_for_update().get(pk=by.pk)
    there = Organisation.objects.of_member(by).filter(kind=Organisation.Kind.PERSON).first()
    if there is not None:
        return there
    person = _named(name, Organisation.Kind.PERSON)
    person.save()
    Membership.objects.create(organisation=person, user=by, capacity=Membership.Capacity.CONTACT)
    record(verb="organisation.founded", on=person, by=by)
    return person


def _named(name: str, kind: str) -> Organisation:
    organisation = Organisation(name=" ".join(name.split()), kind=kind)
    try:
        organisation.clean_fields(exclude=["name_key"])
    except ValidationError as problem:
        raise NameRefused(" ".join(problem.messages)) from problem
    return organisation
