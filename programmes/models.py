"""What the rooms of `programmes` hold, for Django."""

from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, Decision, Participation
from praktijkpodium.programmes.calls.models import Call, Criterion, Programme, ProgrammeIndexPage, Role
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.programmes.review.workflow import ChairTask, CommitteeTask, CompletenessTask

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
