"""Who may ask for all that is kept of somebody, and who may have it forgotten."""

from typing import Any

import rules

from praktijkpodium.home.accounts.rules import is_manager, is_secretariat, is_signed_in, is_staff

# Somebody asked for it by letter or telephone: who looks after that.
handles_requests = is_manager | is_secretariat


@rules.predicate
def is_oneself(user: Any, other: Any) -> bool:
    return other is not None and user.pk == other.pk


@rules.predicate
def works_in_the_admin(user: Any, other: Any) -> bool:
    return other is not None and bool(is_staff(other))


@rules.predicate
def is_superuser(user: Any, other: Any) -> bool:
    return bool(is_signed_in(user) and user.is_superuser)


# Of somebody else each gets no more than one may read elsewhere.
may_export = is_signed_in & (is_oneself | (handles_requests & (~works_in_the_admin | is_superuser)))
# Accounts for work are for superusers only, and nobody takes away the own one of those: somebody must be left.
may_forget = is_signed_in & (
    (is_oneself & ~works_in_the_admin) | (is_manager & ~is_oneself & (~works_in_the_admin | is_superuser))
)
