"""Whether an application is complete, and what happens when it is not."""

import datetime
from collections.abc import Collection, Mapping
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails, moderation
from praktijkpodium.programmes.applications.actions import locked
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, State
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.actions.steps import current_task
from praktijkpodium.programmes.review.completeness import Item, Verdict, items_of
from praktijkpodium.programmes.review.exceptions import DAY_IS_PAST, MISSING_WHAT
from praktijkpodium.programmes.review.models import CompletenessCheck
from praktijkpodium.programmes.review.validators import written
from praktijkpodium.programmes.review.workflow import CompletenessTask


@transaction.atomic
def check_completeness(*, application: Application, verdicts: Mapping[str, Verdict], by: Any) -> int:
    """Keep what was found of each item, by its name; how many verdicts changed.

    An item with no verdict is one that has to be looked at still.
    """
    current = locked(application)
    if not rules.may_check_completeness(by, current):
        raise PermissionDenied
    changed = [_check(item, verdicts.get(item.name), current, by) for item in items_of(current)]
    if any(changed):
        record(verb="completeness.checked", on=current, by=by)
    return sum(changed)


def _check(item: Item, verdict: Verdict | None, application: Application, by: Any) -> bool:
    """Whether this verdict differs from the one that stood."""
    if verdict == item.verdict:
        return False
    if verdict is None:
        CompletenessCheck.objects.filter(application=application, item=item.name).delete()
        return True
    reason = "" if verdict.is_in_order else written(verdict.reason, MISSING_WHAT)
    CompletenessCheck.objects.update_or_create(
        application=application,
        item=item.name,
        defaults={"is_in_order": verdict.is_in_order, "reason": reason, "mark": item.mark, "by": by},
    )
    return True


@transaction.atomic
def pass_on(*, application: Application, by: Any) -> Application:
    """Find an application complete, and give it to the committee."""
    current = locked(application)
    if not rules.may_check_completeness(by, current):
        raise PermissionDenied
    task_state = current_task(current, CompletenessTask)
    current.state = State.IN_REVIEW
    current.save(update_fields=["state"])
    record(verb="application.taken_into_review", on=current, by=by)
    task_state.approve(user=by)
    return current


@transaction.atomic
def send_back(
    *,
    application: Application,
    missing: str,
    by: Any,
    items: Collection[str] = (),
    until: datetime.date | None = None,
) -> Application:
    """Ask the applicant to complete an application; `missing` says what is needed, to the applicant.

    Only the named items can be changed then; when none is named, everything. `until` is the last day for it.
    """
    current = locked(application)
    if not rules.may_check_completeness(by, current):
        raise PermissionDenied
    task_state = current_task(current, CompletenessTask)
    known = [item.name for item in items_of(current)]
    if not set(items) <= set(known):
        raise NotPossible(_("Not all of this is asked any more. Look again at what the applicant may change."))
    current.state = State.INCOMPLETE
    current.repair_request = missing = written(missing, MISSING_WHAT)
    current.reopened = [name for name in known if name in items]
    current.repair_until = _end_of(until)
    current.save(update_fields=["state", "repair_request", "reopened", "repair_until"])
    record(verb="application.sent_back", on=current, by=by, items=current.reopened)
    task_state.reject(user=by, comment=missing)
    emails.sent_back(current)
    return current


def _end_of(day: datetime.date | None) -> datetime.datetime | None:
    """The end of the last day of a term, in our own time zone. Raises NotPossible when it is over."""
    if day is None:
        return None
    if day < timezone.localdate():
        raise NotPossible(str(DAY_IS_PAST))
    return timezone.make_aware(datetime.datetime.combine(day + datetime.timedelta(days=1), datetime.time.min))


@transaction.atomic
def extend_repair(*, application: Application, until: datetime.date | None, by: Any) -> Application:
    """Give another last day to complete what was sent back, or none at all; the applicant gets a mail."""
    current = locked(application)
    if not rules.may_manage_repair(by, current):
        raise PermissionDenied
    current.repair_until = _end_of(until)
    current.save(update_fields=["repair_until"])
    record(verb="application.repair_extended", on=current, by=by)
    emails.repair_extended(current)
    return current


@transaction.atomic
def take_as_it_is(*, application: Application, by: Any) -> Application:
    """Go on with an application that was sent back, as it stands now, because its applicant does not."""
    current = locked(application)
    if not rules.may_manage_repair(by, current):
        raise PermissionDenied
    if not (current.title.strip() and current.summary.strip()):
        raise NotPossible(_("It has no title or no summary now. Without these nobody can judge it."))
    current.state = State.SUBMITTED
    current.repair_request, current.reopened, current.repair_until = "", [], None
    current.save(update_fields=["state", "repair_request", "reopened", "repair_until"])
    current.save_revision(user=by, log_action=False)
    record(verb="application.taken_as_it_is", on=current, by=by)
    moderation.enter(current)
    emails.taken_as_it_is(current)
    return current
