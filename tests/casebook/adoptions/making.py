"""Adoptions to test with, in each state they can be in."""

from typing import Any

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption, Stage
from praktijkpodium.casebook.models import CaseStudy
from tests.home.factories import editor


def told(name: str = "De Linde", **fields: Any) -> actions.Told:
    return actions.Told(**{"stage": Stage.DOES, "organisation_name": name, "region": None, **fields})


def say(case_study: CaseStudy, name: str = "De Linde", email: str = "anke@linde.example", **fields: Any) -> Adoption:
    return actions.say(
        case_study=case_study, told=told(name, **fields), contact_name="Anke Vos", email=email, language="nl"
    )


def confirmed(case_study: CaseStudy, name: str = "De Linde", **fields: Any) -> Adoption:
    adoption = say(case_study, name, **fields)
    actions.confirm(adoption=adoption)
    adoption.refresh_from_db()
    return adoption


def shown(case_study: CaseStudy, name: str = "De Linde", by: Any = None, **fields: Any) -> Adoption:
    return actions.approve(adoption=confirmed(case_study, name, **fields), by=by or editor())
