"""The register as a table: what is in it, and that its texts stay texts."""

import csv
import datetime
from decimal import Decimal
from io import BytesIO, StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from openpyxl import load_workbook

from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Question, QuestionKind, Role
from tests.home.factories import OrganisationFactory, secretariat
from tests.programmes.cast import make_old
from tests.programmes.factories import make_draft, make_role, make_submitted
from tests.programmes.review.test_admin import REGISTER, signed_in

pytestmark = pytest.mark.django_db


@pytest.fixture
def office():
    return signed_in(secretariat())


def content_of(client, query=""):
    response = client.get(f"{REGISTER}tabel/{query}")
    assert response.status_code == 200
    return b"".join(response)


def rows_of(client, query=""):
    text = content_of(client, query).decode("utf-8-sig")
    return list(csv.DictReader(StringIO(text, newline=""), delimiter=";"))


def sheet_of(client, query=""):
    sheet = load_workbook(BytesIO(content_of(client, f"?format=xlsx{query}"))).active
    heading, *rows = sheet.iter_rows()
    return [{name.value: cell for name, cell in zip(heading, row, strict=True)} for row in rows]


def with_questions(**answers):
    """A submitted application whose form asks a question of each of these kinds."""
    role = make_role(requirements=0, preferences=0)
    for number, kind in enumerate(answers):
        choices = "ja\nnee" if kind == "choice" else ""
        Question.objects.create(role=role, kind=kind, text=f"Vraag {kind}", choices=choices, sort_order=number)
    draft = make_draft(Role.objects.get(pk=role.pk))
    given = {f"q{question.pk}": answers[question.kind] for question in role.questions.all()}
    applying.save_draft(application=draft, by=draft.started_by, answers=given)
    return applying.submit(application=Application.objects.get(pk=draft.pk), by=draft.started_by)


def test_it_has_a_line_for_each_application_and_a_column_for_each_question(office):
    application = with_questions(short="Kort", choice="ja")
    make_submitted(title="Iets anders")
    found = {row["Titel"]: row for row in rows_of(office)}
    assert set(found) == {application.title, "Iets anders"}
    line = found[application.title]
    assert (line["Vraag short"], line["Vraag choice"]) == ("Kort", "ja")
    assert line["Organisatie"] == application.organisation.name
    assert "formulier.pdf" in line.values()
    assert found["Iets anders"]["Vraag short"] == ""


def test_only_what_was_found_or_ticked_is_in_it(office):
    one, two = make_submitted(title="Een"), make_submitted(title="Twee")
    assert [row["Titel"] for row in rows_of(office, f"?pk={one.pk}")] == ["Een"]
    assert [row["Titel"] for row in rows_of(office, f"?role={two.role_id}")] == ["Twee"]
    assert rows_of(office, f"?role={two.role_id}&pk={one.pk}") == []
    # What means nothing finds nothing, and does not find everything.
    for query in ("?state=onzin", "?role=x", "?pk=onzin"):
        assert rows_of(office, query) == [], query


# Texts that a spreadsheet program would take for a formula, or for another cell.
FORMULAS = ["=1+1", "+1+cmd", "-1+2", "@SUM(A1)", "\t=1", "\n=1", " =1+1", "＝1+1", '=HYPERLINK("https://x.example")']


@pytest.mark.parametrize("formula", FORMULAS)
def test_what_looks_like_a_formula_is_a_text(formula, office):
    application = with_questions(short=formula, long=formula)
    title = formula.strip() or formula
    Application.objects.filter(pk=application.pk).update(title=title)
    application.organisation.name = f"={application.organisation.name}"
    application.organisation.save()
    [line] = rows_of(office)
    for name in ("Titel", "Vraag short", "Vraag long", "Organisatie"):
        assert line[name].startswith("'"), name
    [cells] = sheet_of(office)
    for name in ("Titel", "Vraag short", "Vraag long", "Organisatie"):
        cell = cells[name]
        assert (cell.data_type, cell.quotePrefix) == ("s", True), name
        assert not str(cell.value).startswith("'")


def test_a_heading_is_no_formula_either(office):
    role = make_role(requirements=0, preferences=0)
    Question.objects.create(role=role, kind="short", text="=1+1", sort_order=1)
    make_submitted(Role.objects.get(pk=role.pk))
    assert "'=1+1" in rows_of(office)[0]
    sheet = load_workbook(BytesIO(content_of(office, "?format=xlsx"))).active
    assert {cell.data_type for cell in sheet[1]} == {"s"}


def test_numbers_and_days_are_what_one_can_count_with(office):
    with_questions(number="-12", money="€ 1.250,50", date="15-04-2026")
    [line] = rows_of(office)
    assert (line["Vraag number"], line["Vraag money"], line["Vraag date"]) == ("-12", "1250,50", "2026-04-15")
    [cells] = sheet_of(office)
    assert Decimal(str(cells["Vraag money"].value)) == Decimal("1250.5")
    assert cells["Vraag number"].value == -12
    assert cells["Vraag date"].value == datetime.datetime(2026, 4, 15)  # noqa: DTZ001 - a day


@pytest.mark.parametrize("number", ["9" * 400, "veel", "=1"])
def test_what_is_no_number_to_count_with_is_a_text(number, office):
    application = with_questions(number="1")
    key = next(iter(application.answers))
    Application.objects.filter(pk=application.pk).update(answers={key: number})
    [cells] = sheet_of(office)
    assert (cells["Vraag number"].value, cells["Vraag number"].data_type) == (number, "s")


def test_a_text_that_is_too_long_for_excel_is_cut_off_and_says_so(office):
    application = make_submitted()
    members = [{"name": "N" * 900, "function": "F" * 900, "part": "P" * 900}] * 30
    role = application.role
    question = Question.objects.create(role=role, kind=QuestionKind.TEAM, text="Team", sort_order=5)
    Application.objects.filter(pk=application.pk).update(form=None, answers={f"q{question.pk}": members})
    [cells] = sheet_of(office)
    assert len(cells["Team"].value) < 32_767
    assert cells["Team"].value.endswith("[…]")


def test_the_same_question_of_two_roles_says_which_role(office):
    for name in ("Pilot", "Klankbord"):
        role = make_role(requirements=0, preferences=0)
        Role.objects.filter(pk=role.pk).update(name=name)
        Question.objects.create(role=role, kind="short", text="Waarom?", sort_order=1)
        make_submitted(Role.objects.get(pk=role.pk))
    assert {"Waarom? (Pilot)", "Waarom? (Klankbord)"} <= set(rows_of(office)[0])


def test_a_question_that_was_not_asked_has_no_answer(office):
    role = make_role(requirements=0, preferences=0)
    first = Question.objects.create(role=role, kind="choice", text="Team?", choices="ja\nnee", sort_order=1)
    after = Question.objects.create(role=role, kind="short", text="Wie?", only_if=1, only_if_answer="ja", sort_order=2)
    draft = make_draft(Role.objects.get(pk=role.pk))
    answers = {f"q{first.pk}": "nee", f"q{after.pk}": "Fatima"}
    applying.save_draft(application=draft, by=draft.started_by, answers=answers)
    applying.submit(application=Application.objects.get(pk=draft.pk), by=draft.started_by)
    assert rows_of(office)[0]["Wie?"] == ""


def test_it_costs_the_same_for_one_and_for_thirty(office):
    role = make_role(places=100)

    def add(number):
        form = make_submitted(role).form
        for index in range(number):
            made = make_old("submitted", role=role, organisation=OrganisationFactory(), form=form)
            if index % 2:
                Application.objects.filter(pk=made.pk).update(form=None)

    def costs():
        found = []
        for query in ("", "?format=xlsx"):
            with CaptureQueriesContext(connection) as queries:
                content_of(office, query)
            found.append(len(queries))
        return found

    add(2)
    costs()
    before = costs()
    add(28)
    assert costs() == before
