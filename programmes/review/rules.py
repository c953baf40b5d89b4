"""Who may do what in the review."""

from typing import Any

import rules

from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat
from praktijkpodium.programmes.applications.models import Application, Decision, Participation, State
from praktijkpodium.programmes.applications.rules import may_read_file


@rules.predicate
def is_submitted(user: Any, application: Application) -> bool:
    return application.state == State.SUBMITTED


@rules.predicate
def is_sent_back(user: Any, application: Application) -> bool:
    return application.state == State.INCOMPLETE


@rules.predicate
def is_in_review(user: Any, application: Application) -> bool:
    return application.state == State.IN_REVIEW


@rules.predicate
def is_decided(user: Any, application: Application) -> bool:
    return Decision.objects.filter(application=application).exists()


@rules.predicate
def has_enough_advice(user: Any, application: Application) -> bool:
    return application.assessments.count() >= application.call.advices_needed


@rules.predicate
def is_participation_without_case_study(user: Any, application: Application) -> bool:
    return Participation.objects.filter(application=application, case_study=None).exists()


may_check_completeness = may_read_file & is_secretariat & is_submitted
may_manage_repair = may_read_file & is_secretariat & is_sent_back
may_keep_notes = may_read_file & is_secretariat
may_assess = may_read_file & is_committee_member & is_in_review & ~is_decided
may_decide = may_read_file & is_chair & is_in_review & ~is_decided & has_enough_advice
may_see_advice = may_read_file & (is_chair | is_secretariat)
may_announce = may_read_file & (is_secretariat | is_chair) & is_in_review & is_decided
may_make_case_study = may_read_file & is_secretariat & is_participation_without_case_study
