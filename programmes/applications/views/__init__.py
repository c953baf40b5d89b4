"""The applicant's pages, below /mijn/."""

from praktijkpodium.programmes.applications.views.copying import copy_application, download_receipt
from praktijkpodium.programmes.applications.views.documents import download, remove_document, replace_document
from praktijkpodium.programmes.applications.views.history import history
from praktijkpodium.programmes.applications.views.pieces import begin_upload, upload
from praktijkpodium.programmes.applications.views.starting import mine, start
from praktijkpodium.programmes.applications.views.states import accept_offer, change, keep, withdraw
from praktijkpodium.programmes.applications.views.writing import application, application_step

__all__ = [
    "accept_offer",
    "application",
    "application_step",
    "begin_upload",
    "change",
    "copy_application",
    "download",
    "download_receipt",
    "history",
    "keep",
    "mine",
    "remove_document",
    "replace_document",
    "start",
    "upload",
    "withdraw",
]
