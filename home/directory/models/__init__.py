"""Who and what pages speak of: organisations, partners, contact people, and the terms that pages are found by."""

from praktijkpodium.home.directory.models.contacts import ContactPerson, Partner, PartnerPlacement
from praktijkpodium.home.directory.models.invitations import Invitation
from praktijkpodium.home.directory.models.organisations import EarlierName, Membership, Organisation
from praktijkpodium.home.directory.models.terms import Perspective, Province, Region, Sector, Theme

__all__ = [
    "ContactPerson",
    "EarlierName",
    "Invitation",
    "Membership",
    "Organisation",
    "Partner",
    "PartnerPlacement",
    "Perspective",
    "Province",
    "Region",
    "Sector",
    "Theme",
]
