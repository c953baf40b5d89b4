"""What the rooms of `programmes` hold, for Django."""

from praktijkpodium.programmes.applications.late.models import LateLink
from praktijkpodium.programmes.applications.models import (
    Application,
    ApplicationDocument,
    Decision,
    NumberSeries,
    Participation,
)
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
from praktijkpodium.programmes.participations.models import Attendance, CommitmentLetter, TeamMember, Visit
from praktijkpodium.programmes.review.models import Assessment, CompletenessCheck, Note
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask

__all__ = [
    "AgendaPage",
    "Application",
    "ApplicationDocument",
    "Assessment",
    "Attendance",
    "Call",
    "CallDownload",
    "ChairTask",
    "CommitmentLetter",
    "CommitteeTask",
    "CompletenessCheck",
    "CompletenessTask",
    "Criterion",
    "Decision",
    "Definition",
    "EventPage",
    "FormVersion",
    "IdeaQuestion",
    "LateLink",
    "Note",
    "NumberSeries",
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
    "TeamMember",
    "Venue",
    "Visit",
]
