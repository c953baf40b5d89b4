"""Who may do what with late links: the secretariat gives them, and the members of an organisation use theirs."""

from typing import Any

import rules

from praktijkpodium.home.accounts.rules import is_secretariat, is_signed_in
from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.rules import organisations_of


@rules.predicate
def is_for_its_organisation(user: Any, link: LateLink) -> bool:
    return link.organisation_id in organisations_of(user)


@rules.predicate
def is_open(user: Any, link: LateLink) -> bool:
    return link.is_open


may_see_late_links = is_secretariat
# Nobody lets in an organisation that one acts for.
may_give = is_secretariat & ~is_for_its_organisation
may_take_back = is_secretariat & is_open
may_use = is_signed_in & is_for_its_organisation


def visible_late_links(user: Any) -> Any:
    """Those that `may_see_late_links` lets a person see, as one query."""
    return LateLink.objects.all() if is_secretariat(user) else LateLink.objects.none()
