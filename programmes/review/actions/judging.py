"""What the committee and the chair do, and what comes of it."""

from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _

from praktijkpodium.casebook.actions import draft_case_study
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.audit.actions import record
from praktijkpodium.programmes.applications import emails
from praktijkpodium.programmes.applications.actions import locked, locked_role, put_on_the_reserve
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.actions.steps import current_task, open_the_chairs_step
from praktijkpodium.programmes.review.exceptions import MISSING_EXPLANATION, MISSING_REASON
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.queries import who_have_the_places
from praktijkpodium.programmes.review.validators import written
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask


@transaction.atomic
def assess(*, application: Application, advice: str, explanation: str, by: Any) -> Assessment:
    """Give one's advice, or change it as long as nothing is decided. Enough advice opens the chair's step."""
    current = locked(application)
    if not rules.may_assess(by, current):
        raise PermissionDenied
    task_state = current_task(current, CommitteeTask, ChairTask)
    defaults = {"advice": advice, "explanation": written(explanation, MISSING_EXPLANATION)}
    assessment, created = Assessment.objects.update_or_create(application=current, member=by, defaults=defaults)
    record(verb="assessment.given" if created else "assessment.changed", on=current, by=by)
    if isinstance(task_state.task.specific, CommitteeTask) and rules.has_enough_advice(by, current):
        open_the_chairs_step(task_state, by)
    return assessment


@transaction.atomic
def decide(
    *, application: Application, outcome: str, reason: str, by: Any, reserve_rank: int | None = None
) -> Decision:
    """Take the decision. It stays between reviewers until it is announced.

    `reserve_rank` is the number on the reserve list, the last one when it is not given. Raises NotPossible when a grant
    would give away more places than the role has, or the number was told to somebody else.
    """
    # The role's lock comes first: it makes chairs who decide at the same moment count places one after the other.
    role = locked_role(application.role_id)
    current = locked(application)
    if not rules.may_decide(by, current):
        raise PermissionDenied
    task_state = current_task(current, CommitteeTask, ChairTask)
    if outcome == Decision.Outcome.GRANTED and places_left(role) < 1:
        raise NotPossible(_no_place(role, by))
    reason = written(reason, MISSING_REASON)
    if outcome == Decision.Outcome.RESERVE:
        put_on_the_reserve(current, reserve_rank)
    decision = Decision.objects.create(application=current, outcome=outcome, reason=reason, decided_by=by)
    record(verb="decision.taken", on=current, by=by)
    if outcome != Decision.Outcome.DECLINED:
        # Two steps, when the chair decides as soon as the call turns out to need less advice.
        while (running := current.current_workflow_task_state) is not None:
            running.approve(user=by)
    else:
        # Wagtail's "reject" means "needs changes"; a decline ends the moderation.
        task_state.workflow_state.cancel(user=by)
    return decision


def _no_place(role: Role, by: Any) -> str:
    words = _("All %(places)s places for “%(role)s” have been given.") % {"places": role.places, "role": role}
    if organisations := who_have_the_places(role, by):
        words += " " + _("They are for: %(organisations)s.") % {"organisations": "; ".join(organisations)}
    return words


@transaction.atomic
def announce(*, application: Application, by: Any) -> Application:
    """Tell the applicant the outcome: it shows at once, and the mail leaves when this has been committed."""
    current = locked(application)
    if not rules.may_announce(by, current):
        raise PermissionDenied
    decision = current.decision
    decision.announced_at = timezone.now()
    decision.save(update_fields=["announced_at"])
    current.state = State(decision.outcome)
    current.save(update_fields=["state"])
    if decision.outcome == Decision.Outcome.GRANTED:
        Participation.objects.create(application=current)
    record(verb="application.announced", on=current, by=by, outcome=decision.outcome)
    emails.outcome(current)
    return current


@transaction.atomic
def make_case_study(*, application: Application, by: Any) -> CaseStudy:
    """Put a draft of the case study in the casebook, with what the organisation wrote about its idea."""
    current = locked(application)
    if not rules.may_make_case_study(by, current):
        raise PermissionDenied
    participation = current.participation
    participation.case_study = draft_case_study(
        title=current.title,
        introduction="",
        question=current.summary,
        organisation=current.organisation,
        belongs_to=current.call.get_parent(),
        by=by,
    )
    participation.save(update_fields=["case_study"])
    record(verb="case_study.drafted", on=current, by=by)
    return participation.case_study
