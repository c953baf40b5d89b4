"""Everything that changes an application on its organisation's side."""

from praktijkpodium.programmes.applications.actions.documents import (
    ACCEPTED_TYPES,
    MAX_DOCUMENTS,
    add_document,
    remove_document,
    scan_pending,
)
from praktijkpodium.programmes.applications.actions.drafts import Saved, save_draft, start
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.actions.places import (
    accept_offer,
    keep_places,
    offer_free_places,
    put_on_the_reserve,
)
from praktijkpodium.programmes.applications.actions.submitting import submit, withdraw

__all__ = [
    "ACCEPTED_TYPES",
    "MAX_DOCUMENTS",
    "Saved",
    "accept_offer",
    "add_document",
    "keep_places",
    "locked",
    "locked_role",
    "offer_free_places",
    "put_on_the_reserve",
    "remove_document",
    "save_draft",
    "scan_pending",
    "start",
    "submit",
    "withdraw",
]
