"""The register as a table: what every application has, and a column for each thing that their forms asked."""

import csv
import datetime
import io
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from typing import Any, BinaryIO

from django.utils import timezone
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import ILLEGAL_CHARACTERS_RE

from praktijkpodium.home.editorial.spreadsheets import BOM, plain_text
from praktijkpodium.programmes.applications.answers import date_in, in_words, is_asked, number_in
from praktijkpodium.programmes.applications.models import Application, ApplicationQuerySet
from praktijkpodium.programmes.calls.form_versions import Asked, asked_by, asked_in
from praktijkpodium.programmes.calls.models import FormVersion, QuestionKind, Role
from praktijkpodium.programmes.review.selection import COMPLETENESS, with_completeness

Cell = str | int | Decimal | datetime.date | datetime.datetime | None

AT_ONCE = 200
# Excel takes no longer texts, and calculates with no larger numbers.
_LONGEST, _LARGEST = 32_000, Decimal(10) ** 15


@dataclass(frozen=True)
class Form:
    """What the form of some applications asked, by the keys of the answers."""

    asked: Mapping[str, Asked]
    role: str


@dataclass(frozen=True)
class Table:
    headings: list[str]
    rows: Iterator[list[Cell]]


def table_of(applications: ApplicationQuerySet) -> Table:
    """All of it in a fixed number of queries for each `AT_ONCE` rows."""
    forms = _forms(applications)
    asked = _columns(forms.values())
    rows = with_completeness(applications).select_related("role__call", "organisation").prefetch_related("documents")
    # The form of a row is among those above, and is long.
    fixed = [
        str(capfirst(_("application number"))),
        *(_("Call"), _("Role"), _("Organisation"), _("State"), _("How it came"), _("Submitted on")),
        *(_("Complete"), _("What is missing"), _("Number on the reserve list"), _("Title"), _("The idea in short")),
        _("Documents"),
    ]
    return Table([*fixed, *asked.values()], (_row(row, forms, asked) for row in rows.iterator(chunk_size=AT_ONCE)))


def _key(application: Application) -> tuple[str, int]:
    """Of its form; who began before there were versions of forms has what the role asks now."""
    return ("form", application.form_id) if application.form_id else ("role", application.role_id)


def _forms(applications: ApplicationQuerySet) -> dict[tuple[str, int], Form]:
    used = applications.order_by()
    versions = FormVersion.objects.filter(pk__in=used.values("form")).select_related("role").order_by("role", "number")
    roles = Role.objects.filter(pk__in=used.filter(form=None).values("role")).order_by("pk")
    found = {("form", each.pk): Form(_by_key(asked_in(each)), each.role.name) for each in versions}
    for role in roles.prefetch_related("questions", "criteria"):
        found["role", role.pk] = Form(_by_key(asked_by(role)), role.name)
    return found


def _by_key(asked: Iterable[Asked]) -> dict[str, Asked]:
    return {each.key: each for each in asked}


def _columns(forms: Iterable[Form]) -> dict[str, str]:
    """The heading of each thing that was asked, by its key. What two roles ask alike says of which role it is."""
    texts: dict[str, tuple[str, str]] = {}
    for form in forms:  # the newest version of a form comes last, and has the words that count
        texts |= {key: (asked.text, form.role) for key, asked in form.asked.items()}
    every = [text for text, _role in texts.values()]
    return {key: f"{text} ({role})" if every.count(text) > 1 else text for key, (text, role) in texts.items()}


def _row(application: Application, forms: Mapping[tuple[str, int], Form], columns: Iterable[str]) -> list[Cell]:
    form = forms[_key(application)].asked
    answers = {key: _answer(application, form[key], form) if key in form else None for key in columns}
    completeness: Any = application
    submitted = application.submitted_at
    return [
        application.number,
        application.call.title,
        application.role.name,
        application.organisation.name,
        str(capfirst(application.get_state_display())),
        str(capfirst(application.get_channel_display())),
        timezone.localtime(submitted).replace(tzinfo=None, microsecond=0) if submitted else None,
        str(capfirst(COMPLETENESS[completeness.completeness])),
        application.repair_request,
        application.reserve_rank,
        application.title,
        application.summary,
        _documents(application, ""),
        *answers.values(),
    ]


def _answer(application: Application, asked: Asked, form: Mapping[str, Asked]) -> Cell:
    if not is_asked(asked, application.answers, form):
        return None
    answer = application.answer_to(asked.key)
    if asked.kind == QuestionKind.DOCUMENT:
        return _documents(application, asked.key)
    if asked.kind in (QuestionKind.NUMBER, QuestionKind.MONEY):
        number = number_in(answer)
        return answer if number is None or abs(number) >= _LARGEST else number
    if asked.kind == QuestionKind.DATE:
        return date_in(answer) or answer
    return in_words(asked, answer)


def _documents(application: Application, question: str) -> str:
    return "\n".join(each.name for each in application.documents.all() if each.question == question)


def csv_of(table: Table) -> Iterator[bytes]:
    """Line by line, with semicolons, as Excel expects here. Texts are no formulas."""
    yield BOM.encode()
    yield _csv_line(table.headings)
    for cells in table.rows:
        yield _csv_line(cells)


def _csv_line(cells: Iterable[Cell]) -> bytes:
    line = io.StringIO(newline="")
    csv.writer(line, delimiter=";", quoting=csv.QUOTE_ALL).writerow([_for_csv(cell) for cell in cells])
    return line.getvalue().encode()


def _for_csv(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        return plain_text(cell)
    if isinstance(cell, Decimal):
        return f"{cell:f}".replace(".", ",")
    return str(cell)


def write_xlsx(table: Table, target: BinaryIO) -> None:
    """A workbook with one sheet. Texts are cells of text, which are no formulas, and stay so when they are changed."""
    workbook = Workbook(write_only=True)
    sheet = workbook.create_sheet(title=_("Applications"))
    sheet.freeze_panes = "B2"
    sheet.append([_xlsx_cell(sheet, heading) for heading in table.headings])
    for row in table.rows:
        sheet.append([_xlsx_cell(sheet, cell) for cell in row])
    workbook.save(target)


def _xlsx_cell(sheet: Any, value: Cell) -> WriteOnlyCell:
    if not isinstance(value, str):
        return WriteOnlyCell(sheet, value)
    text = ILLEGAL_CHARACTERS_RE.sub("", value)
    cell = WriteOnlyCell(sheet, text if len(text) <= _LONGEST else f"{text[:_LONGEST]} […]")
    if plain_text(text) != text:
        cell.data_type, cell.quotePrefix = "s", True
    return cell
