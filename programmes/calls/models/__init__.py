"""Programmes and their calls."""

from praktijkpodium.programmes.calls.models.applicants import OF_AN_ORGANISATION, Applicant
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
    "OF_AN_ORGANISATION",
    "WITH_CHOICES",
    "Applicant",
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
