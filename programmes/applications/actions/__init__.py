"""Everything that changes an application on its organisation's side."""

from praktijkpodium.programmes.applications.actions.changing import (
    keep_as_it_was,
    put_back_what_was_handed_in,
    reopen,
)
from praktijkpodium.programmes.applications.actions.copying import copy
from praktijkpodium.programmes.applications.actions.documents import (
    ACCEPTED_TYPES,
    MAX_DOCUMENTS,
    MAX_VERSIONS,
    add_document,
    check_addition,
    remove_document,
)
from praktijkpodium.programmes.applications.actions.drafts import Saved, save_draft, start
from praktijkpodium.programmes.applications.actions.locking import locked, locked_role
from praktijkpodium.programmes.applications.actions.numbering import give_number
from praktijkpodium.programmes.applications.actions.places import (
    accept_offer,
    keep_places,
    offer_free_places,
    put_on_the_reserve,
)
from praktijkpodium.programmes.applications.actions.scanning import scan_pending
from praktijkpodium.programmes.applications.actions.submitting import submit, withdraw

__all__ = [
    "ACCEPTED_TYPES",
    "MAX_DOCUMENTS",
    "MAX_VERSIONS",
    "Saved",
    "accept_offer",
    "add_document",
    "check_addition",
    "copy",
    "give_number",
    "keep_as_it_was",
    "keep_places",
    "locked",
    "locked_role",
    "offer_free_places",
    "put_back_what_was_handed_in",
    "put_on_the_reserve",
    "remove_document",
    "reopen",
    "save_draft",
    "scan_pending",
    "start",
    "submit",
    "withdraw",
]
