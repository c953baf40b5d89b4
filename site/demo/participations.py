"""Taking part in the demo: what the secretariat wrote down about those who got a place."""

import datetime
from typing import Any

from django.utils import timezone

from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.applications.models import Participation, State
from praktijkpodium.programmes.participations import actions, letters, queries
from praktijkpodium.site.demo.accounts import account

ADVISER = "Marieke van Dalen"
# Days ago, half-days, about what.
VISITS = (
    (40, 2, "Kennismaken met het team, en het plan doornemen"),
    (26, 1, "De eerste proef met het rooster"),
    (5, 1, "Wat ging er goed, en wat niet?"),
)


def make_participations() -> None:
    """For whoever has a place and nothing written down yet."""
    by = account("secretariaat")[0]
    for row in Participation.objects.filter(application__state=State.GRANTED).order_by("pk"):
        if not queries.timeline(row).exists():
            _fill_in(row, by)


def _fill_in(row: Participation, by: Any) -> None:
    told: dict[str, Any] = {"participation": row, "by": by}
    if not row.contribution:  # a session at a parade: nobody is invoiced or advised
        actions.change_closing(**told, closing=actions.Closing(presentation=row.application.title))
        return
    actions.change_contribution(**told, contribution=row.contribution, invoiced_on=_days_ago(45), paid_on=_days_ago(20))
    letters.sign(**told, signed_by="H. Postma, bestuurder", signed_on=_days_ago(50))
    actions.add_member(**told, name="Ans de Boer", function="teamleider", is_works_council=False)
    actions.add_member(**told, name="Bo Jansen", function="verpleegkundige", is_works_council=True)
    marieke = ContactPerson.objects.filter(name=ADVISER).first()
    name = "" if marieke else ADVISER
    adviser = actions.Adviser(row.half_days, marieke, name, adviser_chosen=Participation.Chosen.SUGGESTED)
    actions.choose_adviser(**told, adviser=adviser)
    for days, half_days, about in VISITS:
        actions.add_visit(**told, on=_days_ago(days), half_days=half_days, about=about)
    actions.add_meeting(**told, title="Startbijeenkomst", on=_days_ago(42), people=3)


def _days_ago(days: int) -> datetime.date:
    return timezone.localdate() - datetime.timedelta(days=days)
