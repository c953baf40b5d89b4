"""Applications, their documents, the decision on them and what they become."""

from praktijkpodium.programmes.applications.models.applications import Application, ApplicationQuerySet
from praktijkpodium.programmes.applications.models.decisions import Decision
from praktijkpodium.programmes.applications.models.documents import ApplicationDocument
from praktijkpodium.programmes.applications.models.numbers import NumberSeries
from praktijkpodium.programmes.applications.models.participations import Participation
from praktijkpodium.programmes.applications.models.states import (
    EDITABLE,
    FROM_THE_RESERVE,
    OVER,
    WITH_THE_COMMITTEE,
    Channel,
    State,
)

__all__ = [
    "EDITABLE",
    "FROM_THE_RESERVE",
    "OVER",
    "WITH_THE_COMMITTEE",
    "Application",
    "ApplicationDocument",
    "ApplicationQuerySet",
    "Channel",
    "Decision",
    "NumberSeries",
    "Participation",
    "State",
]
