"""What the rooms of `programmes` hold, for Django."""

from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Decision, Participation
from praktijkpodium.programmes.calls.models import (
    Call,
    CallDownload,
    Criterion,
    Definition,
    FormVersion,
    Programme,
    ProgrammeIndexPage,
    ProgrammePartner,
    Question,
    Role,
    Series,
    SubProject,
)
from praktijkpodium.programmes.events.models import (
    AgendaPage,
    EventPage,
    ParadeDayPage,
    ParadePage,
    ParadePartner,
    Venue,
)
from praktijkpodium.programmes.ideas.models import IdeaQuestion
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask

__all__ = [
    "AgendaPage",
    "Application",
    "ApplicationDocument",
    "Assessment",
    "Call",
    "CallDownload",
    "ChairTask",
    "CommitteeTask",
    "CompletenessTask",
    "Criterion",
    "Decision",
    "Definition",
    "EventPage",
    "FormVersion",
    "IdeaQuestion",
    "ParadeDayPage",
    "ParadePage",
    "ParadePartner",
    "Participation",
    "Programme",
    "ProgrammeIndexPage",
    "ProgrammePartner",
    "Question",
    "Role",
    "Series",
    "SubProject",
    "Venue",
]
