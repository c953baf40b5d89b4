"""Case studies, the publications that they stand in, and who was named a frontrunner."""

from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.casebook.following.models import Alert, Follower, SavedSearch
from praktijkpodium.casebook.models.case_studies import CasebookPage, CaseStudy, CaseStudyPartner
from praktijkpodium.casebook.models.publications import Publication, PublicationIndexPage
from praktijkpodium.casebook.models.recognitions import Recognition
from praktijkpodium.casebook.questions.models import Question

__all__ = [
    "Adoption",
    "Alert",
    "CaseStudy",
    "CaseStudyPartner",
    "CasebookPage",
    "Follower",
    "Publication",
    "PublicationIndexPage",
    "Question",
    "Recognition",
    "SavedSearch",
]
