"""The applicant's pages, below /mijn/."""

from praktijkpodium.programmes.applications.views.documents import download, remove_document
from praktijkpodium.programmes.applications.views.starting import mine, start
from praktijkpodium.programmes.applications.views.states import accept_offer, withdraw
from praktijkpodium.programmes.applications.views.writing import application

__all__ = ["accept_offer", "application", "download", "mine", "remove_document", "start", "withdraw"]
