"""What is read of applications."""

import hashlib
from dataclasses import dataclass

from django.db.models import Max, QuerySet
from django.utils import timezone

from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet, State
from praktijkpodium.programmes.applications.validators import answer_field
from praktijkpodium.programmes.calls.models import Criterion, Role


@dataclass(frozen=True)
class AnsweredCriterion:
    criterion: Criterion
    answer: str


def answered_criteria(application: Application) -> list[AnsweredCriterion]:
    """The criteria of the role, each with what the applicant answered."""
    return [
        AnsweredCriterion(criterion, application.answer_to(criterion.pk))
        for criterion in application.role.criteria.all()
    ]


def texts_of(application: Application) -> dict[str, str]:
    """Everything that was written in an application, by the name of the form field."""
    answers = {answer_field(each.pk): application.answer_to(each.pk) for each in application.role.criteria.all()}
    return {"title": application.title, "summary": application.summary, **answers}


def mark(text: str) -> str:
    """By which a form remembers which text it showed, without carrying that text along."""
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def marks_of(application: Application) -> dict[str, str]:
    return {name: mark(text) for name, text in texts_of(application).items()}


def places_left(role: Role) -> int:
    """How many places of a role have not been given. Under the role's lock this holds until the commit."""
    return role.places - Application.objects.filter(role=role).holding_a_place().count()


def undecided_for(role: Role) -> int:
    """How many applications for a role were handed in and have no decision yet."""
    on_their_way = (State.SUBMITTED, State.INCOMPLETE, State.IN_REVIEW)
    return Application.objects.filter(role=role, state__in=on_their_way, decision=None).count()


def reserves_in_turn(role: Role) -> ApplicationQuerySet:
    """Those who wait for a place, and know it: whose turn it is first."""
    return Application.objects.filter(role=role, state=State.RESERVE).order_by("reserve_rank")


def reserve_position(application: Application) -> int:
    """How many turns it takes: 1 is the next one."""
    before = reserves_in_turn(application.role).filter(reserve_rank__lt=application.reserve_rank)
    return before.count() + 1


def next_reserve_rank(role: Role) -> int:
    """The last number on the reserve list. Numbers are not used again."""
    last = Application.objects.filter(role=role).aggregate(last=Max("reserve_rank"))["last"]
    return (last or 0) + 1


def lapsed_offers() -> ApplicationQuerySet:
    """Offers of a place to which nobody said yes in time."""
    return Application.objects.filter(state=State.OFFERED, offered_until__lte=timezone.now()).order_by("pk")


def roles_with_reserves() -> QuerySet[Application, int]:
    """The keys of the roles for which somebody waits."""
    return Application.objects.filter(state=State.RESERVE).order_by("role").values_list("role", flat=True).distinct()
