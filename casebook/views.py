"""What the casebook gives beside its pages: what was found as a table."""

import csv
import io
from collections.abc import Iterator
from dataclasses import replace

from django.http import HttpRequest, HttpResponse
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from praktijkpodium.casebook.facets import Address, known_words
from praktijkpodium.casebook.finding import EXPORT_AT_MOST, search_request
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.casebook.overview import LONG
from praktijkpodium.home.editorial.spreadsheets import BOM, plain_text
from praktijkpodium.search.queries import search

# Looked up together.
AT_ONCE = 200


@require_safe
def export(request: HttpRequest) -> HttpResponse:
    """What fits the question of the address, in the order of its page, as CSV with semicolons: as Excel here expects.

    It is in the memory at once: some hundreds of bytes a line.
    """
    address = Address(request.path, request.GET, known_words())
    table = io.StringIO(newline="")
    table.write(BOM)
    lines = csv.writer(table, delimiter=";", quoting=csv.QUOTE_ALL)
    lines.writerow(
        [
            _("Title"),
            _("Organisation"),
            _("Year"),
            _("Region"),
            _("Sector"),
            _("Themes"),
            _("Web address"),
            _("Introduction"),
        ]
    )
    for page in _found(address):
        lines.writerow([plain_text(cell) for cell in _cells(page, request)])
    headers = {"Content-Disposition": f'attachment; filename="{_("case-studies")}.csv"', "X-Robots-Tag": "noindex"}
    return HttpResponse(table.getvalue(), content_type="text/csv; charset=utf-8", headers=headers)


def _found(address: Address) -> Iterator[CaseStudy]:
    """The case studies above the divide, in their order."""
    wanted = replace(search_request(address.params, facets=False), limit=AT_ONCE)
    rows = CaseStudy.objects.live().public().select_related("organisation", "region", "sector").defer(*LONG)
    for offset in range(0, EXPORT_AT_MOST, AT_ONCE):
        answer = search(replace(wanted, offset=offset))
        keys = [int(hit.key) for hit in answer.hits if hit.fits]
        pages = rows.prefetch_related("themes").in_bulk(keys)
        yield from (pages[key] for key in keys if key in pages)
        if offset + AT_ONCE >= answer.total:
            return


def _cells(page: CaseStudy, request: HttpRequest) -> Iterator[str]:
    yield page.title
    yield from (str(value or "") for value in (page.organisation, page.year, page.region, page.sector))
    yield ", ".join(theme.name for theme in page.themes.all())
    yield page.get_full_url(request) or ""
    yield page.introduction
