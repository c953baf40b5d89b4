"""Copying a call to the next round: everything that editors made of it, and nothing of what happened in it."""

import datetime
from typing import Any

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.text import slugify
from wagtail.coreutils import find_available_slug

from praktijkpodium.programmes.calls.models import Call

# What is of one round only.
OF_ONE_ROUND: dict[str, Any] = {"kick_off_date": None, "kick_off_when": "", "kick_off_place": ""}


def may_copy(user: Any, call: Call) -> bool:
    """Who may edit it, and may add a page beside it."""
    permissions = call.permissions_for_user(user)
    return bool(permissions.can_edit() and permissions.can_copy_to(call.get_parent()))


@transaction.atomic
def copy_to_next_round(
    *, call: Call, title: str, opening: datetime.datetime, deadline: datetime.datetime, by: Any
) -> Call:
    """A draft beside the call, as its last published or saved version is: roles, criteria, questions and downloads too.

    Applications, late links and dates stay where they are.
    """
    if not may_copy(by, call):
        raise PermissionDenied
    slug = find_available_slug(call.get_parent(), slugify(title) or call.slug)
    of_the_next = {"title": title, "draft_title": title, "slug": slug, "opening": opening, "deadline": deadline}
    copied: Call = call.specific.copy(
        copy_revisions=False, keep_live=False, user=by, update_attrs={**OF_ONE_ROUND, **of_the_next}
    )
    return copied
