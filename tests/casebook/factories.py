"""Things of `casebook` to test with, in the tree of `make_tree`."""

from typing import Any

from praktijkpodium.casebook.models import CasebookPage, CaseStudy, Publication, PublicationIndexPage


def new_case_study(title: str = "Samen roosteren", **fields: Any) -> CaseStudy:
    """One that is not in the database yet."""
    many = {name: fields.pop(name) for name in ("themes", "perspectives", "partners") if name in fields}
    case_study = CaseStudy(**{"title": title, "year": 2016, "question": "<p>Hoe dan?</p>", **fields})
    for name, values in many.items():
        setattr(case_study, name, values)
    return case_study


def make_case_study(title: str = "Samen roosteren", **fields: Any) -> CaseStudy:
    return CasebookPage.objects.get().add_child(instance=new_case_study(title, **fields))


def make_publication(title: str = "Implementeren", **fields: Any) -> Publication:
    publication = Publication(title=title, **{name: value for name, value in fields.items() if name != "themes"})
    publication.themes = fields.get("themes", [])
    return PublicationIndexPage.objects.get().add_child(instance=publication)
