"""The report of what people search, and what could be done about it."""

import csv
import datetime
from collections.abc import Iterator
from typing import Any

from django.core.paginator import Paginator
from django.http import HttpRequest, StreamingHttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.functional import cached_property
from django.utils.http import urlencode
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.editorial.spreadsheets import plain_text
from praktijkpodium.home.steering.views import EditorsView
from praktijkpodium.search.statistics import queries
from praktijkpodium.search.statistics.queries import Period
from praktijkpodium.search.statistics.rules import RARE

_A_PAGE = 50
# The weeks that one may choose, with the words for them; months come after them.
WEEKS = {"1": _("this week"), "4": _("the last 4 weeks"), "13": _("the last 13 weeks"), "52": _("the last year")}
_FIRST = "4"


class Echo:
    """A file that gives back what is written to it."""

    def write(self, line: str) -> str:
        return line


class ReportView(EditorsView):
    template_name = "praktijkpodium/found/report.html"
    page_title = _("What people search")
    header_icon = "table"

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if request.GET.get("export") == "csv":
            return self._download()
        return super().get(request, *args, **kwargs)

    @cached_property
    def months(self) -> dict[str, datetime.date]:
        return {f"{first:%Y-%m}": first for first in queries.months()}

    @cached_property
    def chosen(self) -> str:
        asked = self.request.GET.get("periode", "")
        return asked if asked in WEEKS or asked in self.months else _FIRST

    @cached_property
    def period(self) -> Period:
        if self.chosen in self.months:
            return queries.month(self.months[self.chosen])
        return queries.last_weeks(int(self.chosen))

    @cached_property
    def places(self) -> list[str]:
        return queries.places()

    @cached_property
    def place(self) -> str:
        asked = self.request.GET.get("plek", "")
        return asked if asked in self.places else ""

    @cached_property
    def only_empty(self) -> bool:
        return bool(self.request.GET.get("leeg"))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        periods = [(value, str(capfirst(words))) for value, words in WEEKS.items()]
        periods += [(value, str(capfirst(date_format(first, "F Y")))) for value, first in self.months.items()]
        asked = queries.asked(self.period, self.place, only_empty=self.only_empty)
        page = Paginator(asked, _A_PAGE).get_page(self.request.GET.get("p"))
        now = {"periode": self.chosen, "plek": self.place, "leeg": "1" if self.only_empty else ""}
        context |= {
            "periods": periods,
            "chosen": self.chosen,
            "places": self.places,
            "place": self.place,
            "only_empty": self.only_empty,
            "page_obj": page,
            "rows": [{**row, **links(row["text"])} for row in page],
            "totals": queries.totals(self.period, self.place),
            "weeks": list(queries.by_week(self.period, self.place)),
            "ranks": queries.by_rank(self.period, self.place),
            "suggestions": suggestions(self.period),
            "rare": RARE,
            "download": "?" + urlencode({**now, "export": "csv"}),
        }
        return context

    def _download(self) -> StreamingHttpResponse:
        rows = queries.asked(self.period, self.place, only_empty=self.only_empty)
        response = StreamingHttpResponse(self._lines(rows), content_type="text/csv; charset=utf-8")
        name = f"zoekvragen-{timezone.localdate():%Y-%m-%d}.csv"
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    def _lines(self, rows: Any) -> Iterator[str]:
        write = csv.writer(Echo())
        head = ("Question", "Searches", "Found nothing", "Followed (%)", "Mean rank")
        # A mark, by which spreadsheet programs know that this is UTF-8.
        yield "\ufeff" + write.writerow([gettext(word) for word in head])
        for row in rows.iterator(chunk_size=1000):
            rank = "" if row["mean_rank"] is None else round(row["mean_rank"], 1)
            followed = round(row["followed_rate"] or 0.0, 1)
            yield write.writerow([plain_text(row["text"]), row["all_searches"], row["all_empty"], followed, rank])


def links(text: str) -> dict[str, str]:
    """What one may do about a question."""
    return {
        "synonym_url": f"{reverse('praktijkpodium_synonyms:add')}?{urlencode({'woorden': text})}",
        "pin_url": f"{reverse('praktijkpodium_pins:add')}?{urlencode({'vraag': text})}",
        "try_url": f"{reverse('praktijkpodium_try:index')}?{urlencode({'q': text})}",
    }


def suggestions(period: Period, most: int = 5) -> list[dict[str, Any]]:
    """The questions that found nothing most often."""
    return [{**row, **links(row["text"])} for row in queries.found_nothing(period)[:most]]
