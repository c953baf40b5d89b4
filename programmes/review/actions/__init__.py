"""Everything that changes an application on the side of the secretariat, the committee and the chair.

Locks are taken in one order: call, role, application. Each verb checks its rule on the locked row.
"""

from praktijkpodium.programmes.review.actions.completeness import (
    check_completeness,
    extend_repair,
    pass_on,
    send_back,
    take_as_it_is,
)
from praktijkpodium.programmes.review.actions.judging import announce, assess, decide, make_case_study
from praktijkpodium.programmes.review.actions.notes import add_note, remove_note
from praktijkpodium.programmes.review.actions.steps import restore_moderation

__all__ = [
    "add_note",
    "announce",
    "assess",
    "check_completeness",
    "decide",
    "extend_repair",
    "make_case_study",
    "pass_on",
    "remove_note",
    "restore_moderation",
    "send_back",
    "take_as_it_is",
]
