"""Who may do what with taking part: the secretariat keeps it, and the institution reads its own."""

from typing import Any

import rules
from django.db.models import QuerySet

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.applications.rules import may_read_file, may_read_own, visible_files
from praktijkpodium.programmes.participations.models import CommitmentLetter


@rules.predicate
def may_keep(user: Any, participation: Participation) -> bool:
    """Read it in the admin, and change it: not when somebody acts for the institution itself."""
    return bool(is_secretariat(user) and may_read_file(user, participation.application))


@rules.predicate
def may_download(user: Any, letter: CommitmentLetter) -> bool:
    participation = letter.participation
    return bool(may_keep(user, participation) or may_read_own(user, participation.application))


def visible_participations(user: Any) -> QuerySet[Participation]:
    """Those that `may_keep` lets a person keep, as one query."""
    everything = Participation.objects.all()
    if not is_secretariat(user):
        return everything.none()
    return everything.filter(application__in=visible_files(user).order_by().values("pk"))
