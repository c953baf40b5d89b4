"""Case studies, the publications that they stand in, and who was named a frontrunner."""

from praktijkpodium.casebook.models.case_studies import CasebookPage, CaseStudy, CaseStudyPartner
from praktijkpodium.casebook.models.publications import Publication, PublicationIndexPage
from praktijkpodium.casebook.models.recognitions import Recognition

__all__ = [
    "CaseStudy",
    "CaseStudyPartner",
    "CasebookPage",
    "Publication",
    "PublicationIndexPage",
    "Recognition",
]
