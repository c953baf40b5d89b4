"""What pages can be asked about, and who is asked."""

from praktijkpodium.casebook.citing.queries import readable
from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.casebook.models.publications import Publication
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.pages.queries import public_page


def askable(page_id: int) -> CaseStudy | Publication | None:
    """The page with this number, if everybody may read it, it is of a kind that has questions, and has who is asked."""
    page = readable(page_id)
    return page if page is not None and contact_of(page) else None


def contact_of(page: CaseStudy | Publication) -> ContactPerson | None:
    """Who is asked about a page: its own contact person, or that of the page that it belongs to."""
    own: ContactPerson | None = page.contact_person
    if own is not None and own.email:
        return own
    above = public_page(page.belongs_to_id)
    of_above: ContactPerson | None = getattr(above.specific, "contact_person", None) if above is not None else None
    return of_above if of_above is not None and of_above.email else None
