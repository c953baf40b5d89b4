"""Who walks through the site, whom they may not know, and the directory."""

from typing import Any

from allauth.mfa.models import Authenticator
from django.contrib.auth.models import Group

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.accounts import groups
from praktijkpodium.home.directory.actions import invite
from praktijkpodium.home.directory.emails import PURPOSE
from praktijkpodium.home.directory.models import (
    ContactPerson,
    Membership,
    Organisation,
    Partner,
    Perspective,
    Region,
    Sector,
    Theme,
)
from praktijkpodium.home.pages.links import signed
from tests.access.world import World
from tests.home.factories import person
from tests.programmes.factories import make_venue


def make_people(world: World) -> None:
    ours, theirs = (Organisation.objects.create(name=name) for name in ("Stichting Aanvrager", "Stichting Elders"))
    people = world.people = {
        "visitor": None,
        "applicant": person(),
        "elsewhere": person(),
        "author": person(groups.AUTHORS),
        "editor": person(groups.EDITORS),
        "secretariat": person(groups.SECRETARIAT),
        "member": person(groups.COMMITTEE),
        "conflicted": person(groups.COMMITTEE),
        "chair": person(groups.CHAIR),
        "manager": person(groups.MANAGERS),
        "superuser": person(is_superuser=True, is_staff=True),
    }
    for organisation, name in ((ours, "applicant"), (ours, "conflicted"), (theirs, "elsewhere")):
        Membership.objects.create(organisation=organisation, user=people[name])
    name, address = world.secret("the name of an account", "Roerdomp"), world.secret("an address", "wielewaal")
    account = person(first_name="Robin", last_name=name, email=f"{address.split()[1]}@example.org")
    member = person(email=f"{world.secret('the address of a member', 'waterhoen').split()[1]}@example.org")
    Membership.objects.create(organisation=ours, user=member)
    passkey = world.secret("the name of a passkey", "Spotlijster")
    factor = Authenticator.objects.create(
        user=account, type=Authenticator.Type.WEBAUTHN, data={"name": passkey, "credential": {}}
    )
    world.things |= {
        "an account": {"pk": account.pk},
        "a factor of somebody else": {"pk": factor.pk},
        "a group": {"pk": Group.objects.get(name=groups.EDITORS).pk},
        "the organisation": {"pk": ours.pk},
        "the applicant's membership": {"pk": Membership.objects.get(user=people["applicant"]).pk},
    }
    invitation = invite(organisation=ours, email=people["elsewhere"].email, capacity="hr", by=people["applicant"])
    world.things["an invitation"] = {"pk": invitation.pk, "token": signed(PURPOSE, invitation.pk)}


def make_directory(world: World) -> None:
    theme = Theme.objects.create(name="Mantelzorg", slug="mantelzorg")
    rows: dict[str, Any] = {
        "theme": theme,
        "sector": Sector.objects.create(name="Zorg", slug="zorg"),
        "region": Region.objects.create(name="Twente", slug="twente", province="overijssel"),
        "perspective": Perspective.objects.create(name="Bewoner", slug="bewoner"),
        "partner": Partner.objects.create(name="Vilans"),
        "contactperson": ContactPerson.objects.create(name="Contact"),
        "venue": make_venue(),
        "recognition": Recognition.objects.create(
            organisation=Organisation.objects.get(name="Stichting Elders"), reason="Het werkt."
        ),
    }
    world.things |= {f"a {name}": {"pk": row.pk, "slug": getattr(row, "slug", "")} for name, row in rows.items()}
