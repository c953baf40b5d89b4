"""Who moderates what organisations say that they do too, and when."""

from typing import Any

import rules
from django.db.models import QuerySet

from praktijkpodium.casebook.adoptions.models import Adoption, State
from praktijkpodium.home.editorial.queries import publishes_pages


@rules.predicate
def may_moderate(user: Any) -> bool:
    """Who publishes pages: what is approved stands on one."""
    return publishes_pages(user)


@rules.predicate
def is_confirmed(user: Any, adoption: Adoption) -> bool:
    return adoption.state != State.UNCONFIRMED


@rules.predicate
def is_shown(user: Any, adoption: Adoption) -> bool:
    return adoption.state == State.SHOWN


@rules.predicate
def is_declined(user: Any, adoption: Adoption) -> bool:
    return adoption.state == State.DECLINED


# What nobody confirmed is no one's business yet.
may_correct = may_moderate & is_confirmed
may_approve = may_moderate & is_confirmed & ~is_shown
# Also what stands on the page already.
may_decline = may_moderate & is_confirmed & ~is_declined


def visible_adoptions(user: Any) -> QuerySet[Adoption]:
    """What a person reads in the admin."""
    found = Adoption.objects.exclude(state=State.UNCONFIRMED)
    return found if may_moderate(user) else found.none()
