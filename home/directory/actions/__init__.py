"""Changes to the directory."""

from praktijkpodium.home.directory.actions.forgetting import forget_single_person
from praktijkpodium.home.directory.actions.founding import (
    NameRefused,
    OrganisationExists,
    as_single_person,
    found_organisation,
)
from praktijkpodium.home.directory.actions.inviting import (
    NotInvited,
    accept,
    forget_old_invitations,
    invite,
    invite_again,
    take_back,
)
from praktijkpodium.home.directory.actions.members import (
    Needed,
    end_membership,
    hand_on,
    locked,
    record_members,
    why_needed,
)

__all__ = [
    "NameRefused",
    "Needed",
    "NotInvited",
    "OrganisationExists",
    "accept",
    "as_single_person",
    "end_membership",
    "forget_old_invitations",
    "forget_single_person",
    "found_organisation",
    "hand_on",
    "invite",
    "invite_again",
    "locked",
    "record_members",
    "take_back",
    "why_needed",
]
