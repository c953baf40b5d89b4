"""Programmes and their calls."""

from praktijkpodium.programmes.calls.models.calls import Call, CallDownload
from praktijkpodium.programmes.calls.models.programmes import (
    Definition,
    Programme,
    ProgrammeIndexPage,
    ProgrammePartner,
    Series,
    SubProject,
)
from praktijkpodium.programmes.calls.models.questions import WITH_CHOICES, FormVersion, Question, QuestionKind
from praktijkpodium.programmes.calls.models.roles import Criterion, Role

__all__ = [
    "WITH_CHOICES",
    "Call",
    "CallDownload",
    "Criterion",
    "Definition",
    "FormVersion",
    "Programme",
    "ProgrammeIndexPage",
    "ProgrammePartner",
    "Question",
    "QuestionKind",
    "Role",
    "Series",
    "SubProject",
]
