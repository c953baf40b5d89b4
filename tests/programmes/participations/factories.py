"""Those who take part, to test with. As rows: how they got their places is tried elsewhere."""

from typing import Any

from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.calls.models import Role
from tests.home.factories import OrganisationFactory, member_of
from tests.programmes.cast import make_old
from tests.programmes.factories import make_role


def make_participation(*, role: Role | None = None, title: str = "Samen roosteren", **fields: Any) -> Participation:
    """An institution with a place, and one member who acts for it."""
    organisation = OrganisationFactory()
    user = member_of(organisation)
    application = make_old(
        State.GRANTED, role=role or make_role(), organisation=organisation, title=title, started_by=user
    )
    return fresh(Participation.objects.create(application=application, **fields))


def many_participations(number: int, **fields: Any) -> list[Participation]:
    """Of one role."""
    role = fields.pop("role", None) or make_role()
    return [make_participation(role=role, title=f"Idee {index}", **fields) for index in range(number)]


def fresh(participation: Participation) -> Participation:
    return Participation.objects.select_related("application__role__call").get(pk=participation.pk)


def member(participation: Participation) -> Any:
    """Somebody who acts for the institution."""
    return participation.application.organisation.memberships.order_by("pk")[0].user
