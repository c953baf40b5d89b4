"""Who may enter what came on paper: the secretariat, but not for an organisation that one acts for."""

from typing import Any

import rules

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.rules import organisations_of


@rules.predicate
def acts_for(user: Any, organisation: Organisation) -> bool:
    return organisation.pk in organisations_of(user)


may_enter_any = is_secretariat
may_enter = is_secretariat & ~acts_for
