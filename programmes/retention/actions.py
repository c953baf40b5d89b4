"""Deleting applications, or what they tell of people, when their term is over or somebody asks for it.

Of what was handed in figures stay: which role, which organisation, and what came of it. What never was goes as a whole.
"""

import logging
from typing import Any
from uuid import UUID

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.utils import timezone
from wagtail.models import ModelLogEntry

from praktijkpodium.home.audit.actions import record, redact
from praktijkpodium.home.directory.actions import forget_single_person
from praktijkpodium.home.directory.actions import locked as locked_organisation
from praktijkpodium.home.files.actions import discard
from praktijkpodium.home.files.uploads.models import Upload
from praktijkpodium.home.outbox.actions import is_sending, take_back
from praktijkpodium.programmes.applications.actions import locked, locked_role
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import (
    Application,
    ApplicationDocument,
    Decision,
    Participation,
    State,
)
from praktijkpodium.programmes.participations.due import forget_all
from praktijkpodium.programmes.retention import terms
from praktijkpodium.programmes.retention.terms import Kind
from praktijkpodium.programmes.review.models import Assessment, CompletenessCheck, Note

logger = logging.getLogger("praktijkpodium.retention")

# As many as a run of `podium_tick` does: it should be ready within its minute.
BATCH = 100
# What stands in the place of a reason that had to be given.
_GONE = "-"


class NotAllForgotten(Exception):
    """Some could not be deleted or anonymised now: the log says which. They are tried again."""


def forget_applications() -> int:
    """Delete or anonymise what has had its term; how many applications. One that fails does not stop the others."""
    done, failed = _forget_links(), 0
    for kind in Kind:
        for pk in list(terms.due(kind).values_list("pk", flat=True)[: 10 * BATCH]):
            if done >= BATCH:
                break
            try:
                done += _forget_due(pk, kind)
            except Exception:  # of whatever kind: the others are not to suffer from it
                logger.exception("an application could not be forgotten", extra={"application": str(pk)})
                failed += 1
    if failed:
        raise NotAllForgotten(f"{failed} of {failed + done}")
    return done


@transaction.atomic
def _forget_due(pk: UUID, kind: Kind) -> int:
    row = Application.objects.filter(pk=pk).first()
    if row is None:
        return 0
    _lock_around(row)
    try:
        current = locked(Application(pk=pk))
    except Application.DoesNotExist:  # another run was first
        return 0
    # Asked again, under the lock: somebody may have done something with it a moment ago.
    if not terms.due(kind).filter(pk=pk).exists() or is_sending(about=Application, keys=[pk]):
        return 0
    _forget(current, kind)
    return 1


@transaction.atomic
def forget_application(application: Application) -> None:
    """Delete or anonymise one before its term, because its applicant asks for it."""
    _lock_around(application)
    current = locked(application)
    kind = next(kind for kind in Kind if Application.objects.filter(terms.is_of(kind), pk=current.pk).exists())
    if current.anonymised_at is None:
        _forget(current, kind)


def _lock_around(application: Application) -> None:
    """What comes before the application, in the order in which everybody locks: organisation, role, late link."""
    locked_organisation(application.organisation_id)
    locked_role(application.role_id)
    list(LateLink.objects.select_for_update(of=("self",)).filter(application=application.pk))


def _forget(current: Application, kind: Kind) -> None:
    """Under the lock: everything that was written with it, and the texts themselves."""
    organisation = current.organisation
    _forget_around(current)
    if kind == Kind.NEVER_HANDED_IN:
        record(verb="application.deleted", on=current, term=kind)
        current.delete()
    else:
        _empty(current)
        record(verb="application.anonymised", on=current, term=kind)
    others = Application.objects.filter(organisation=organisation)
    if organisation.is_single_person and not others.with_texts().exists():
        forget_single_person(organisation=organisation, keep_figures=others.exists())
    logger.info("application forgotten", extra={"kind": kind, "call": current.role.call_id})


def _forget_around(current: Application) -> None:
    for document in ApplicationDocument.every.filter(application=current):
        discard(document)
    Upload.objects.filter(purpose__application=str(current.pk)).delete()
    for model in (Note, CompletenessCheck, Assessment):
        model.objects.filter(application=current).delete()
    Decision.objects.filter(application=current).update(reason=_GONE, decided_by=None)
    participation = Participation.objects.select_for_update().filter(application=current).first()
    if participation is not None:
        forget_all(participation)
    _forget_link_rows(list(LateLink.objects.filter(application=current)))
    # The snapshots, and the moderation with what reviewers wrote in it.
    current.workflow_states.all().delete()
    current.revisions.all().delete()
    _forget_told(Application, [current.pk])


def _forget_told(model: type[Any], keys: list[Any]) -> None:
    """What mails, the timeline and Wagtail's log tell of some rows."""
    take_back(about=model, keys=keys)
    redact(about=model, keys=keys)
    of_model = ContentType.objects.get_for_model(model, for_concrete_model=False)
    ModelLogEntry.objects.filter(content_type=of_model, object_id__in=[str(key) for key in keys]).delete()


def _empty(current: Application) -> None:
    """What stays says which role, which organisation and what came of it."""
    current.title = current.summary = current.repair_request = ""
    current.answers, current.reopened = {}, []
    current.started_by = current.latest_revision = None
    if current.handed_in_before is not None:
        current.submitted_at, current.handed_in_before = current.handed_in_before, None
    if current.state in (State.DRAFT, State.SUBMITTED, State.INCOMPLETE, State.IN_REVIEW, State.OFFERED):
        # Nobody gave it an outcome: it waits for none any more.
        current.state, current.offered_until = State.WITHDRAWN, None
    current.anonymised_at = timezone.now()
    current.save()


def _forget_links() -> int:
    links = terms.unused_links()
    return sum(_forget_unused(link) for link in links[:BATCH])


@transaction.atomic
def _forget_unused(link: LateLink) -> int:
    locked_role(link.role_id)
    current = LateLink.objects.select_for_update(of=("self",)).filter(pk=link.pk, application=None).first()
    if current is None:
        return 0
    _forget_link_rows([current])
    return 1


def _forget_link_rows(links: list[LateLink]) -> None:
    keys = [link.pk for link in links]
    if keys:
        LateLink.objects.filter(pk__in=keys).delete()
        _forget_told(LateLink, keys)
