"""Applications, their documents, the decision on them and what they become."""

from praktijkpodium.programmes.applications.models.applications import (
    EDITABLE,
    FROM_THE_RESERVE,
    OVER,
    WITH_THE_COMMITTEE,
    Application,
    ApplicationQuerySet,
    State,
)
from praktijkpodium.programmes.applications.models.decisions import Decision, Participation
from praktijkpodium.programmes.applications.models.documents import ApplicationDocument

__all__ = [
    "EDITABLE",
    "FROM_THE_RESERVE",
    "OVER",
    "WITH_THE_COMMITTEE",
    "Application",
    "ApplicationDocument",
    "ApplicationQuerySet",
    "Decision",
    "Participation",
    "State",
]
