"""Who may do what with an organisation and its members, on the site. In the admin its own rules hold."""

from typing import Any

import rules
from allauth.account.models import EmailAddress

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.directory.models import Invitation, Membership, Organisation


@rules.predicate
def acts_for(user: Any, organisation: Organisation) -> bool:
    return organisation.memberships.filter(user_id=user.pk).exists()


@rules.predicate
def is_single_person(user: Any, organisation: Organisation) -> bool:
    return organisation.is_single_person


# Somebody who applies alone stays alone.
may_see_organisation = is_signed_in & acts_for
may_invite = may_see_organisation & ~is_single_person


@rules.predicate
def is_own(user: Any, membership: Membership) -> bool:
    return membership.user_id == user.pk


@rules.predicate
def is_of_several(user: Any, membership: Membership) -> bool:
    return not membership.organisation.is_single_person


@rules.predicate
def is_contact_person_there(user: Any, membership: Membership) -> bool:
    contacts = Membership.objects.filter(capacity=Membership.Capacity.CONTACT, user_id=user.pk)
    return contacts.filter(organisation_id=membership.organisation_id).exists()


# A contact person looks after who is in: colleagues leave without a word.
may_hand_on = is_signed_in & is_own & is_of_several
may_end_membership = is_signed_in & (is_own | is_contact_person_there) & is_of_several


@rules.predicate
def may_change_invitation(user: Any, invitation: Invitation) -> bool:
    return bool(may_invite(user, invitation.organisation))


@rules.predicate
def is_asked(user: Any, invitation: Invitation) -> bool:
    """Whether an invitation is for the address of this account. That its mail was received, the link in it shows."""
    addresses = {str(getattr(user, user.get_email_field_name()) or "").lower()}
    addresses |= {each.lower() for each in _proven(user)}
    return invitation.email.lower() in addresses


def _proven(user: Any) -> list[str]:
    return list(EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True))


may_accept = is_signed_in & is_asked
