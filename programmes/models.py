"""What the rooms of `programmes` hold, for Django."""

from .applications.models import Application, ApplicationDocument, Decision, Participation
from .calls.models import Call, Criterion, Programme, ProgrammeIndexPage, Role
from .review.models import Assessment
from .review.workflow import ChairTask, CommitteeTask, CompletenessTask

__all__ = [
    "Application",
    "ApplicationDocument",
    "Assessment",
    "Call",
    "ChairTask",
    "CommitteeTask",
    "CompletenessTask",
    "Criterion",
    "Decision",
    "Participation",
    "Programme",
    "ProgrammeIndexPage",
    "Role",
]
