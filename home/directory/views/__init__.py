"""The pages of members about their organisation, below /mijn/."""

from praktijkpodium.home.directory.views.invitations import again, invitation, take_back
from praktijkpodium.home.directory.views.organisations import end_membership, hand_on, organisation

__all__ = ["again", "end_membership", "hand_on", "invitation", "organisation", "take_back"]
