"""Applications with a word in every field in which somebody can write something."""

import datetime
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import timezone
from wagtail.models import ModelLogEntry, TaskState

from praktijkpodium.home.directory.actions import as_single_person
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.files.kinds import DOCUMENTS
from praktijkpodium.home.files.uploads import actions as uploading
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Participation
from praktijkpodium.programmes.calls.models import Question, QuestionKind, Role
from praktijkpodium.programmes.participations import actions as taking_part
from praktijkpodium.programmes.participations import letters
from praktijkpodium.programmes.participations.models import Attendance, Visit
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.programmes.review.models import CompletenessCheck
from tests.home.factories import chair, committee_member, secretariat
from tests.programmes.factories import PDF, make_role

WORD = "kwibusflonk"
DAY = datetime.timedelta(days=1)


def a_file(name: str = f"{WORD}.pdf", more: str = "") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, PDF + f"% {WORD} {more}\n".encode(), content_type="application/pdf")


def open_role() -> Role:
    """For somebody alone, with questions of many kinds."""
    role = make_role(requirements=1, preferences=1)
    role.applicants = ["person", "organisation", "initiative"]
    role.questions = [
        Question(kind=QuestionKind.SHORT, text="Waarom?"),
        Question(kind=QuestionKind.LONG, text="Hoe?"),
        Question(kind=QuestionKind.TEAM, text="Met wie?"),
        Question(kind=QuestionKind.DOCUMENT, text="Welk plan?"),
    ]
    role.save()
    return role


def full_draft(role: Role, user: Any, organisation: Organisation | None = None) -> Application:
    """A draft of somebody who applies alone, or of an organisation: with texts, documents, and a file on its way."""
    organisation = organisation or as_single_person(name=f"Dirk {WORD}", by=user)
    application = applying.start(role=role, organisation=organisation, by=user)
    answers: dict[str, Any] = {each.key: f"Antwoord {WORD}" for each in application.asked}
    for each in application.asked:
        if each.kind == QuestionKind.TEAM:
            answers[each.key] = [{"name": f"An {WORD}", "function": WORD, "part": WORD}]
        if each.kind == QuestionKind.DOCUMENT:
            del answers[each.key]
    applying.save_draft(application=application, title=f"Idee {WORD}", summary=f"Kort {WORD}", answers=answers, by=user)
    first = applying.add_document(application=application, upload=a_file(more="een"), by=user)
    applying.add_document(application=application, upload=a_file(more="twee"), by=user, replaces=first)
    applying.add_document(application=application, upload=a_file("weg.pdf", more="drie"), by=user)
    purpose = {"application": str(application.pk), "question": "", "replaces": ""}
    coming = uploading.begin(name=f"{WORD}2.pdf", size=100, purpose=purpose, accepted=DOCUMENTS, by=user)
    uploading.add_piece(upload=coming, start=0, content=WORD.encode(), by=user)
    return Application.objects.get(pk=application.pk)


def full_submitted(role: Role, user: Any, organisation: Organisation | None = None) -> Application:
    """Handed in, sent back, changed and handed in again; with notes, checks, mails and a late link."""
    application, by = full_draft(role, user, organisation), secretariat()
    applying.submit(application=application, by=user)
    application = Application.objects.get(pk=application.pk)
    reviewing.add_note(application=application, text=f"Notitie {WORD}", by=by)
    CompletenessCheck.objects.create(application=application, item="title", is_in_order=False, reason=WORD, mark="x")
    reviewing.send_back(application=application, missing=f"Het plan {WORD}", by=by)
    gone = ApplicationDocument.objects.get(application=application, name="weg.pdf")
    applying.remove_document(document=gone, by=user)
    applying.submit(application=Application.objects.get(pk=application.pk), by=user)
    application = Application.objects.get(pk=application.pk)
    LateLink.objects.create(
        role=role,
        organisation=application.organisation,
        until=timezone.now() + DAY,
        reason=f"Reden {WORD}",
        used_at=timezone.now(),
        application=application,
    )
    of_model = ContentType.objects.get_for_model(Application)
    ModelLogEntry.objects.create(
        content_type=of_model,
        object_id=str(application.pk),
        label=WORD,
        action="wagtail.edit",
        timestamp=timezone.now(),
    )
    return application


def full_outcome(role: Role, user: Any, outcome: str, organisation: Organisation | None = None) -> Application:
    """Judged, and told so."""
    application, by = full_submitted(role, user, organisation), secretariat()
    application = reviewing.pass_on(application=application, by=by)
    TaskState.objects.update(comment=f"Commentaar {WORD}")
    reviewing.assess(application=application, advice="grant", explanation=f"Advies {WORD}", by=committee_member())
    application = Application.objects.get(pk=application.pk)
    reviewing.decide(application=application, outcome=outcome, reason=f"Besluit {WORD}", by=chair())
    return reviewing.announce(application=Application.objects.get(pk=application.pk), by=by)


def taking_part_fully(role: Role, user: Any, organisation: Organisation | None = None) -> Application:
    """With a letter, a team, an adviser, half-days, a meeting and a chapter."""
    application, by = full_outcome(role, user, "granted", organisation), secretariat()
    participation, on = Participation.objects.get(application=application), timezone.localdate()
    letters.sign(participation=participation, signed_by=f"J. {WORD}", signed_on=on, upload=a_file(), by=by)
    taking_part.add_member(participation=participation, name=WORD, function=WORD, is_works_council=True, by=by)
    adviser = taking_part.Adviser(half_days=20, adviser_name=WORD, adviser_organisation=WORD)
    taking_part.choose_adviser(participation=participation, adviser=adviser, by=by)
    Visit.objects.create(participation=participation, about=WORD)
    Attendance.objects.create(participation=participation, title=WORD, on=on)
    Participation.objects.filter(pk=participation.pk).update(presentation=WORD, chapter=WORD)
    return application


def keys_of(application: Application) -> list[str]:
    """Of everything that is stored of it."""
    keys = [str(each.file.name) for each in ApplicationDocument.every.filter(application=application)]
    participation = Participation.objects.filter(application=application).first()
    if participation is not None and hasattr(participation, "letter"):
        keys.append(str(participation.letter.file.name))
    return keys
