"""Changes to the casebook."""

from typing import Any

from django.db import transaction
from django.utils import timezone
from django.utils.html import format_html_join
from django.utils.translation import gettext as _
from wagtail.models import Page

from praktijkpodium.casebook.models import CasebookPage, CaseStudy
from praktijkpodium.home.audit.actions import record
from praktijkpodium.home.directory.models import Organisation

# A title becomes part of an address; Wagtail keeps at most 255 characters of it.
_TITLE_LENGTH = 200


class NoCasebook(Exception):
    """There is no casebook page to put a case study in; the message says what to do."""


def _paragraphs(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return format_html_join("", "<p>{}</p>", ((line,) for line in lines))


@transaction.atomic
def draft_case_study(
    *,
    title: str,
    introduction: str,
    question: str,
    organisation: Organisation | None,
    belongs_to: Page | None = None,
    year: int | None = None,
    by: Any,
) -> CaseStudy:
    """Put a draft in the casebook, for an editor to complete and publish. Plain texts in, none of it public yet.

    Raises NoCasebook.
    """
    casebook = CasebookPage.objects.order_by("path").first()
    if casebook is None:
        raise NoCasebook(_("There is no casebook yet. Ask an editor to add a page of the type “casebook”."))
    # Two drafts at once below one parent would get the same place in the tree.
    Page.objects.select_for_update().get(pk=casebook.pk)
    casebook.refresh_from_db()
    case_study = CaseStudy(
        title=title[:_TITLE_LENGTH],
        introduction=introduction[:600],
        organisation=organisation,
        region=organisation.region if organisation else None,
        belongs_to=belongs_to,
        year=year or timezone.localdate().year,
        question=_paragraphs(question),
        live=False,
        owner=by,
    )
    casebook.add_child(instance=case_study)
    case_study.save_revision(user=by)
    record(verb="case_study.drafted", on=case_study, by=by)
    return case_study
