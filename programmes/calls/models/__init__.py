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
from praktijkpodium.programmes.calls.models.roles import Criterion, Role

__all__ = [
    "Call",
    "CallDownload",
    "Criterion",
    "Definition",
    "Programme",
    "ProgrammeIndexPage",
    "ProgrammePartner",
    "Role",
    "Series",
    "SubProject",
]
