"""Who somebody is: the words from which the rules of all rooms are composed with `&`, `|` and `~`."""

from typing import Any

import rules
from django.conf import settings

from praktijkpodium.home.accounts import groups


def _group_names(user: Any) -> set[str]:
    """The groups of a user, asked from the database once for each user object, so once for each request."""
    if not getattr(user, "is_authenticated", False) or not user.is_active:
        return set()
    if not hasattr(user, "_podium_groups"):
        user._podium_groups = set(user.groups.values_list("name", flat=True))
    names: set[str] = user._podium_groups
    return names


@rules.predicate
def is_signed_in(user: Any) -> bool:
    return bool(getattr(user, "is_authenticated", False) and user.is_active)


@rules.predicate
def is_staff(user: Any) -> bool:
    """Works in an admin, ours or that of a host: who can be asked for a second factor."""
    return bool(is_signed_in(user) and (getattr(user, "is_staff", False) or user.has_perm("wagtailadmin.access_admin")))


@rules.predicate
def must_have_factor(user: Any) -> bool:
    """Whether the site asks this person for a second factor."""
    return bool(settings.REQUIRE_SECOND_FACTOR and is_staff(user))


@rules.predicate
def is_author(user: Any) -> bool:
    """Writes pages, and leaves publishing to an editor."""
    return groups.AUTHORS in _group_names(user)


@rules.predicate
def is_editor(user: Any) -> bool:
    """Writes pages, approves those of authors, and publishes."""
    return groups.EDITORS in _group_names(user)


@rules.predicate
def is_secretariat(user: Any) -> bool:
    return groups.SECRETARIAT in _group_names(user)


@rules.predicate
def is_committee_member(user: Any) -> bool:
    return groups.COMMITTEE in _group_names(user)


@rules.predicate
def is_chair(user: Any) -> bool:
    return groups.CHAIR in _group_names(user)


@rules.predicate
def is_manager(user: Any) -> bool:
    """A manager of the site: sees the timeline and looks after organisations. Superusers are managers.

    Accounts are looked after by superusers only: in Wagtail, who may change an account may make it a superuser.
    """
    return groups.MANAGERS in _group_names(user) or bool(is_signed_in(user) and user.is_superuser)
