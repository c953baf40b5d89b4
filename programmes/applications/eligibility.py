"""For whom a role is open: an organisation, whoever applies for it, an initiative, a person alone."""

from collections.abc import Iterable

from django.utils.translation import gettext as _

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.calls.models import OF_AN_ORGANISATION, Applicant, Role

Kind = Organisation.Kind
# Residents may have a foundation, or nothing but each other: they apply as either.
_AS_INITIATIVE = (Kind.INITIATIVE, Kind.RESIDENTS)
_AS_ORGANISATION_NEVER = (Kind.INITIATIVE, Kind.PERSON)
# What each capacity counts as.
_OF_CAPACITY = {Membership.Capacity.HR: Applicant.HR, Membership.Capacity.WORKS_COUNCIL: Applicant.WORKS_COUNCIL}


def is_open_to(role: Role, organisation: Organisation, capacities: Iterable[str]) -> bool:
    """Whether somebody who acts for an organisation in these capacities may apply for a role."""
    if organisation.kind == Kind.PERSON:
        return Applicant.PERSON in role.applicants
    if organisation.kind in _AS_INITIATIVE and Applicant.INITIATIVE in role.applicants:
        return True
    if organisation.kind in _AS_ORGANISATION_NEVER:
        return False
    counted = {_OF_CAPACITY.get(Membership.Capacity(each)) for each in capacities} | {Applicant.ORGANISATION}
    return any(each in role.applicants for each in counted)


def new_kinds(role: Role) -> list[Applicant]:
    """As what somebody can begin who is not here yet: an organisation, an initiative, a person."""
    found = [each for each in (Applicant.INITIATIVE, Applicant.PERSON) if each in role.applicants]
    of_organisation = (Applicant.ORGANISATION, *OF_AN_ORGANISATION)
    return [Applicant.ORGANISATION] * any(each in role.applicants for each in of_organisation) + found


def capacities_for(role: Role) -> list[Membership.Capacity]:
    """In which capacities somebody of an organisation may apply for a role."""
    if Applicant.ORGANISATION in role.applicants:
        return list(Membership.Capacity)
    return [capacity for capacity, kind in _OF_CAPACITY.items() if kind in role.applicants]


def not_open_message(role: Role, organisation: Organisation) -> str:
    """Why somebody who acts for this organisation cannot apply for a role, and what to do."""
    words = {"organisation": organisation, "who": role.applicants_in_words}
    only_others_of_it = any(is_open_to(role, organisation, [each]) for each in Membership.Capacity)
    if only_others_of_it:
        return (
            _(
                "This role is for: %(who)s. You act for %(organisation)s as something else. On the page of your "
                "organisation you can invite the colleague who may apply."
            )
            % words
        )
    return _("This role is for: %(who)s. %(organisation)s cannot apply for it.") % words
