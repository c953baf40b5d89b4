"""Entering an application that came by e-mail or on paper, on behalf of an organisation."""

import datetime
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.files.uploadedfile import UploadedFile
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.files.actions import received, stored
from praktijkpodium.programmes.applications.actions import ACCEPTED_TYPES, MAX_DOCUMENTS, locked_role
from praktijkpodium.programmes.applications.actions.submitting import hand_in
from praktijkpodium.programmes.applications.eligibility import is_open_to, not_open_message
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.late.actions import spend, unused_link
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.validators import submission_problems, tidied
from praktijkpodium.programmes.calls.form_versions import current_version
from praktijkpodium.programmes.calls.models import Call, Role
from praktijkpodium.programmes.review.entering.rules import may_enter


@dataclass(frozen=True)
class Paper:
    """What came, and how. The answers go by the key of what was asked; what is not on paper is left out."""

    channel: str
    received_on: datetime.date
    title: str
    summary: str
    answers: Mapping[str, Any]


@dataclass(frozen=True)
class Enclosed:
    """A file that came with it, and the key of the question that it answers; empty for the mail or the letter."""

    upload: UploadedFile
    question: str = ""


def enter(
    *, role: Role, organisation: Organisation, paper: Paper, enclosed: Sequence[Enclosed], by: Any
) -> tuple[Application, Mapping[str, str]]:
    """Hand in what came on paper; the application, and what is still open in it by the name of the field.

    What is missing may be asked for later: the secretariat can send it back. Raises NotPossible, or FileRefused.
    Looking into the files, scanning and storing come before the transaction: they take time.
    """
    if not may_enter(by, organisation):
        raise PermissionDenied
    _check(role, organisation, paper, enclosed)
    application = Application(
        role=role, organisation=organisation, channel=paper.channel, received_on=paper.received_on, started_by=by
    )
    application.title, application.summary = tidied(paper.title).strip(), tidied(paper.summary).strip()
    application.answers = {key: tidied(answer) for key, answer in paper.answers.items() if answer}
    with ExitStack() as kept:
        documents = [_stored(application, each, by, kept) for each in enclosed]
        with transaction.atomic():
            return _entered(application, documents, by)


def _stored(application: Application, each: Enclosed, by: Any, kept: ExitStack) -> ApplicationDocument:
    fields = received(each.upload, accepted=ACCEPTED_TYPES, by=by)
    document = ApplicationDocument(application=application, question=each.question, **fields)
    kept.enter_context(stored(document, each.upload))
    return document


def _entered(
    application: Application, documents: Sequence[ApplicationDocument], by: Any
) -> tuple[Application, Mapping[str, str]]:
    role = locked_role(application.role_id)
    link = unused_link(role, application.organisation)
    _check_day(role.call, application.received_on, link.last_day if link else None)
    if Application.objects.filter(role=role, organisation=application.organisation).running().exists():
        raise NotPossible(_("This organisation has an application for this role already, or has begun one."))
    application.form = current_version(role)
    application.save(force_insert=True)
    for document in documents:
        document.save(force_insert=True)
    if link is not None and application.received_on and application.received_on > role.call.last_day:
        spend(link, application)
    problems = submission_problems(application)
    told = {"channel": application.channel, "received_on": str(application.received_on), "open": sorted(problems)}
    record(verb="application.entered", on=application, by=by, **told)
    return hand_in(application, by=by, verb="application.submitted"), problems


def _check(role: Role, organisation: Organisation, paper: Paper, enclosed: Sequence[Enclosed]) -> None:
    if not role.call.live:
        raise NotPossible(_("This call is not public any more, so nobody can apply for it."))
    if not (paper.title.strip() and paper.summary.strip()):
        raise NotPossible(_("Fill in a title and the idea in short: without them nobody can find or read it."))
    if not enclosed:
        raise NotPossible(_("Add what came: the form, the letter or the e-mail."))
    if len(enclosed) > MAX_DOCUMENTS:
        raise NotPossible(_("At most %(max)s documents can be added.") % {"max": MAX_DOCUMENTS})
    if not is_open_to(role, organisation, list(Membership.Capacity)):
        raise NotPossible(not_open_message(role, organisation))


def _check_day(call: Call, day: datetime.date | None, late_day: datetime.date | None) -> None:
    """Paper is in time on the day on which it came, whenever somebody enters it."""
    if day is None or day > timezone.localdate():
        raise NotPossible(_("Fill in the day on which it came. That is not after today."))
    if day < timezone.localtime(call.opening).date():
        raise NotPossible(_("It came before the call opened."))
    if day > max(call.last_day, late_day or call.last_day):
        words = _(
            "It came after the last day, %(day)s. To take it all the same, give the organisation a late link first."
        )
        raise NotPossible(words % {"day": f"{call.last_day:%d-%m-%Y}"})
