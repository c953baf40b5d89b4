"""Things of `home` to test with."""

from typing import Any

import factory
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.models import Membership, Organisation


class UserFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = get_user_model()
        skip_postgeneration_save = True

    username = factory.Sequence(lambda n: f"persoon{n}")
    email = factory.LazyAttribute(lambda user: f"{user.username}@example.org")


class OrganisationFactory(factory.django.DjangoModelFactory):
    class Meta:
        model = Organisation

    name = factory.Sequence(lambda n: f"Zorginstelling {n}")


def person(*group_names: str, **fields: Any) -> Any:
    """Somebody in these groups."""
    user = UserFactory(**fields)
    user.groups.set(Group.objects.filter(name__in=group_names))
    return user


def editor() -> Any:
    return person(groups.EDITORS)


def secretariat() -> Any:
    return person(groups.SECRETARIAT)


def committee_member() -> Any:
    return person(groups.COMMITTEE)


def chair() -> Any:
    return person(groups.CHAIR)


def manager() -> Any:
    return person(groups.MANAGERS)


def member_of(organisation: Organisation, **fields: Any) -> Any:
    """Somebody who acts for an organisation."""
    user = UserFactory(**fields)
    Membership.objects.create(organisation=organisation, user=user)
    return user
