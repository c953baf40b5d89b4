"""Who may do what with an application, for applicants and readers. What reviewers may is in `review/rules.py`."""

from typing import Any

import rules
from django.utils import timezone

from praktijkpodium.home.accounts.rules import is_chair, is_committee_member, is_secretariat, is_signed_in
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.models import (
    OVER,
    WITH_THE_COMMITTEE,
    Application,
    ApplicationDocument,
    ApplicationQuerySet,
    State,
)
from praktijkpodium.programmes.calls.models import Role


def organisations_of(user: Any) -> set[int]:
    """The organisations that a person acts for, asked once for each user object, so once for each request."""
    if not hasattr(user, "_podium_organisations"):
        user._podium_organisations = set(user.praktijkpodium_memberships.values_list("organisation_id", flat=True))
    organisations: set[int] = user._podium_organisations
    return organisations


@rules.predicate
def acts_for_its_organisation(user: Any, application: Application) -> bool:
    return application.organisation_id in organisations_of(user)


@rules.predicate
def is_editable(user: Any, application: Application) -> bool:
    return application.is_editable


@rules.predicate
def is_handed_in(user: Any, application: Application) -> bool:
    return application.submitted_at is not None


@rules.predicate
def reached_the_committee(user: Any, application: Application) -> bool:
    """Where places go in order of receipt, there is nothing to judge."""
    return application.state in WITH_THE_COMMITTEE and not application.role.is_by_receipt


@rules.predicate
def is_not_over(user: Any, application: Application) -> bool:
    return application.state not in (*OVER, State.DECLINED)


@rules.predicate
def is_anonymised(user: Any, application: Application) -> bool:
    """Only figures are left of it: nothing can be done with it."""
    return application.anonymised_at is not None


@rules.predicate
def has_case_study(user: Any, application: Application) -> bool:
    """Taking part is done when it became a case study."""
    participation = getattr(application, "participation", None)
    return participation is not None and participation.case_study_id is not None


@rules.predicate
def is_offered_a_place(user: Any, application: Application) -> bool:
    return application.offered_until is not None and timezone.now() < application.offered_until


@rules.predicate
def is_in_time(user: Any, application: Application) -> bool:
    """What was sent back has a term of its own."""
    if application.state == State.INCOMPLETE:
        return application.repair_until is None or timezone.now() < application.repair_until
    return application.call.live and application.call.opening <= timezone.now() < application.closes_at


@rules.predicate
def can_be_changed(user: Any, application: Application) -> bool:
    """Whether its call leaves it open until the deadline. A place by order of receipt has been given already."""
    call = application.call
    is_waiting = application.state == State.SUBMITTED and not application.role.is_by_receipt
    return is_waiting and call.may_be_changed and call.is_open()


@rules.predicate
def is_being_changed(user: Any, application: Application) -> bool:
    return application.state == State.DRAFT and application.handed_in_before is not None


# Somebody who acts for the organisation itself reads it as its applicant, never as its judge.
may_read_file = (
    is_signed_in
    & ~acts_for_its_organisation
    & ((is_secretariat & is_handed_in) | ((is_committee_member | is_chair) & reached_the_committee))
)
may_read_own = is_signed_in & acts_for_its_organisation
may_edit = may_read_own & is_editable & ~is_anonymised
may_submit = may_edit & is_in_time
may_reopen = may_read_own & can_be_changed
may_keep_as_it_was = may_read_own & is_being_changed
may_withdraw = may_read_own & is_not_over & ~has_case_study & ~is_anonymised
may_accept_offer = may_read_own & is_offered_a_place


@rules.predicate
def may_download(user: Any, document: ApplicationDocument) -> bool:
    """An applicant gets back what was uploaded; the others only what no scanner has still to look at."""
    if may_read_own(user, document.application):
        return True
    # What was replaced or removed the secretariat may need to tell what changed; the committee judges what is there.
    if document.scan_state == PrivateFile.ScanState.PENDING or (document.gone_at and not is_secretariat(user)):
        return False
    return bool(may_read_file(user, document.application))


def visible_files(user: Any) -> ApplicationQuerySet:
    """The applications that `may_read_file` lets a person read, as one query."""
    everything = Application.objects.handed_in()
    if not is_signed_in(user):
        return everything.none()
    if is_secretariat(user):
        seen = everything
    elif is_committee_member(user) or is_chair(user):
        seen = everything.filter(state__in=WITH_THE_COMMITTEE, role__allocation=Role.Allocation.COMMITTEE)
    else:
        return everything.none()
    return seen.exclude(organisation__memberships__user_id=user.pk)
