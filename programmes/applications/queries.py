"""What is read of applications."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import Max, QuerySet
from django.utils import timezone

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.answers import as_text, in_words, is_asked
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, ApplicationQuerySet, State
from praktijkpodium.programmes.applications.validators import answer_field
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind, Role
from praktijkpodium.programmes.calls.queries import open_calls


@dataclass(frozen=True)
class Answered:
    """A question, what was answered, and the documents that came with it."""

    asked: Asked
    answer: Any
    words: str
    documents: tuple[ApplicationDocument, ...] = ()


def answered(application: Application) -> list[Answered]:
    """What was asked, given the other answers, each with its answer; in the order of the form."""
    everything = {each.key: each for each in application.asked}
    by_question: dict[str, list[ApplicationDocument]] = {}
    if any(each.kind == QuestionKind.DOCUMENT for each in everything.values()):
        for document in application.documents.exclude(question=""):
            by_question.setdefault(document.question, []).append(document)
    return [
        Answered(
            asked,
            application.answer_to(asked.key),
            in_words(asked, application.answer_to(asked.key)),
            tuple(by_question.get(asked.key, ())),
        )
        for asked in everything.values()
        if is_asked(asked, application.answers, everything)
    ]


def values_of(application: Application) -> dict[str, Any]:
    """Everything that was filled in, by the name of the form field."""
    answers = {
        answer_field(each.key): application.answer_to(each.key)
        for each in application.asked
        if each.kind != QuestionKind.DOCUMENT
    }
    return {"title": application.title, "summary": application.summary, **answers}


def mark(value: Any) -> str:
    """By which a form remembers what it showed, without carrying that along. Nothing is nothing, of any kind."""
    return hashlib.sha256(as_text(value or "").encode()).hexdigest()[:16]


def marks_of(application: Application) -> Mapping[str, str]:
    return {name: mark(value) for name, value in values_of(application).items()}


def mark_of_everything(application: Application) -> str:
    """By which one sees whether an application is still as somebody saw it, its documents too."""
    documents = sorted(map(str, application.documents.values_list("pk", flat=True)))
    return mark([values_of(application), documents])


def roles_to_copy_to(application: Application) -> QuerySet[Role]:
    """The open roles for which its organisation could begin one, or has a draft; the first deadline first."""
    own = Application.objects.filter(organisation=application.organisation_id)
    handed_in = own.running().exclude(state=State.DRAFT)
    return (
        Role.objects.filter(call__in=open_calls().order_by().values("pk"))
        .exclude(pk=application.role_id)
        .exclude(applications__in=handed_in)
        .select_related("call")
        .order_by("call__deadline", "sort_order", "pk")
    )


def places_left(role: Role) -> int:
    """How many places of a role have not been given. Under the role's lock this holds until the commit."""
    return role.places - Application.objects.filter(role=role).holding_a_place().count()


def undecided_for(role: Role) -> int:
    """How many applications for a role were handed in and have no decision yet."""
    on_their_way = (State.SUBMITTED, State.INCOMPLETE, State.IN_REVIEW)
    return Application.objects.filter(role=role, state__in=on_their_way, decision=None).count()


def reserves_in_turn(role: Role) -> ApplicationQuerySet:
    """Those who wait for a place, and know it: whose turn it is first."""
    return Application.objects.with_texts().filter(role=role, state=State.RESERVE).order_by("reserve_rank")


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
    waiting = Application.objects.with_texts().filter(state=State.RESERVE)
    return waiting.order_by("role").values_list("role", flat=True).distinct()


def has_running(organisation: Organisation) -> bool:
    """Whether an organisation has an application of which something still comes, or to which it is held."""
    running = Application.objects.filter(organisation=organisation).running()
    return running.exclude(state=State.DECLINED).exists()
