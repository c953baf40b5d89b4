"""What `programmes` knows of one person: applications, documents, ideas, and what one wrote as a reviewer."""

from collections.abc import Iterable
from typing import Any

from django.db.models import QuerySet
from django.utils.translation import gettext as _

from praktijkpodium.home.directory.actions import forget_single_person
from praktijkpodium.home.directory.actions import locked as locked_organisation
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.home.outbox.actions import take_back
from praktijkpodium.home.privacy.people import Person, Room
from praktijkpodium.home.privacy.rooms import to_addresses
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Decision, State
from praktijkpodium.programmes.applications.queries import answered
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from praktijkpodium.programmes.ideas.rules import visible_questions
from praktijkpodium.programmes.retention import terms
from praktijkpodium.programmes.retention.actions import forget_application
from praktijkpodium.programmes.retention.terms import Kind
from praktijkpodium.programmes.review.models import Assessment, Note


def _applications(person: Person, by: Any) -> QuerySet[Application]:
    """Those of the organisations that somebody acts for; of somebody else as far as one may read them."""
    own = Application.objects.of_applicant(person.user).with_texts()
    may_read = own if by.pk == person.user.pk else own.filter(pk__in=visible_files(by).order_by().values("pk"))
    return may_read.with_names().order_by("created_at", "pk")


def _tell(person: Person, by: Any) -> dict[str, Any]:
    is_own = person.user is not None and by.pk == person.user.pk
    ideas = IdeaQuestion.objects.filter(to_addresses("email", person))
    if not is_own:
        ideas = ideas.filter(pk__in=visible_questions(by).order_by().values("pk"))
    told: dict[str, Any] = {
        "questions_about_ideas": list(
            ideas.values("title", "idea", "question", "name", "email", "created_at", "answer", "done_at")
        )
    }
    if person.user is None:
        return told
    told["applications"] = [_application(each) for each in _applications(person, by)]
    told["documents"] = list(
        _documents(person, by).values("name", "size", "content_type", "uploaded_at", "sha256", "application__number")
    )
    if is_own:
        told["advice_given"] = list(
            Assessment.objects.filter(member=person.user).values("application__number", "advice", "explanation")
        )
        told["notes"] = list(Note.objects.filter(by=person.user).values("application__number", "text", "at"))
        told["decisions"] = list(
            Decision.objects.filter(decided_by=person.user).values("application__number", "outcome", "reason")
        )
    return told


def _application(application: Application) -> dict[str, Any]:
    return {
        "number": application.number,
        "call": application.call.title,
        "role": application.role.name,
        "organisation": application.organisation.name,
        "state": application.get_state_display(),
        "begun_at": application.created_at,
        "handed_in_at": application.submitted_at,
        "title": application.title,
        "summary": application.summary,
        "answers": [{"question": each.asked.text, "answer": each.words} for each in answered(application)],
    }


def _documents(person: Person, by: Any) -> QuerySet[ApplicationDocument]:
    """Those that somebody uploaded, or that belong with an application of that person alone."""
    documents = ApplicationDocument.every.filter(application__in=_applications(person, by).order_by().values("pk"))
    return documents.filter(uploaded_by=person.user).order_by("uploaded_at", "pk")


def _files(person: Person, by: Any) -> Iterable[PrivateFile]:
    if person.user is None:
        return
    for document in _documents(person, by).select_related("application__role__call", "application__organisation"):
        if document.may_be_downloaded_by(by):
            yield document


def _alone(person: Person) -> list[Organisation]:
    """As whom somebody applies alone."""
    if person.user is None:
        return []
    return list(Organisation.objects.of_member(person.user).filter(kind=Organisation.Kind.PERSON).order_by("pk"))


def _obstacles(person: Person) -> list[str]:
    """A draft is nobody else's business: it goes along."""
    running = Application.objects.filter(organisation__in=_alone(person)).running().with_texts()
    if not running.exclude(state=State.DECLINED).exclude(terms.is_of(Kind.NEVER_HANDED_IN)).exists():
        return []
    return [
        _(
            "An application of yours still runs. Withdraw it first. If you take part and cannot withdraw any more, we "
            "keep what was agreed until its term is over."
        )
    ]


def _forget(person: Person) -> None:
    for organisation in _alone(person):
        locked_organisation(organisation.pk)
        for application in Application.objects.filter(organisation=organisation).order_by("role_id", "pk"):
            forget_application(application)
        if not Application.objects.filter(organisation=organisation).exists():
            left = Organisation.objects.filter(pk=organisation.pk).first()
            if left is not None:
                forget_single_person(organisation=left, keep_figures=False)
    asked = list(IdeaQuestion.objects.filter(to_addresses("email", person)).values_list("pk", flat=True))
    take_back(about=IdeaQuestion, keys=asked)
    IdeaQuestion.objects.filter(pk__in=asked).delete()


ROOM = Room(tell=_tell, files=_files, obstacles=_obstacles, forget=_forget)
