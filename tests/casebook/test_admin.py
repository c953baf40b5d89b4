"""The register of recognitions: to look at and to take along, and nothing else."""

import csv
import datetime
from io import BytesIO, StringIO

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from openpyxl import load_workbook
from wagtail.admin.admin_url_finder import AdminURLFinder

from praktijkpodium.casebook.models import CasebookPage, CaseStudy, Recognition
from praktijkpodium.home.accounts import groups
from praktijkpodium.site.tree import make_tree
from tests.home.factories import OrganisationFactory, person

pytestmark = pytest.mark.django_db

REGISTER = "/admin/registers/koplopers/"


def recognise(title="Koploper", year=2024, **fields):
    fields = {"organisation": OrganisationFactory(), "reason": "Een mooi voorbeeld.", **fields}
    return Recognition.objects.create(title=title, date=datetime.date(year, 3, 1), **fields)


def recognised_page(**fields):
    make_tree()
    page = CasebookPage.objects.get().add_child(instance=CaseStudy(year=2024, question="<p>Hoe?</p>", **fields))
    return recognise(page=page, organisation=None)


@pytest.fixture
def editing(client):
    user = person(groups.EDITORS)
    client.force_login(user)
    return user


@pytest.mark.parametrize("name", groups.ALL)
def test_editors_and_managers_look(name, client):
    recognise("Voorloper")
    client.force_login(person(name))
    response = client.get(REGISTER)
    sees = name in {groups.EDITORS, groups.MANAGERS}
    assert (response.status_code == 200) == sees
    assert ("Voorloper" in response.content.decode()) == sees
    assert (client.get(f"{REGISTER}?export=csv").status_code == 200) == sees


def test_it_tells_what_to_whom_when_and_by_whom(client, editing):
    recognise(awarded_by="Actie Leer Netwerk", network="Koplopernetwerk", organisation=OrganisationFactory(name="Zorg"))
    recognised_page(title="Samen roosteren")
    page = client.get(REGISTER).content.decode()
    for words in ("Zorg", "Samen roosteren", "Actie Leer Netwerk", "Koplopernetwerk", "1 maart 2024"):
        assert words in page


def test_the_titles_of_drafts_are_not_in_it(client):
    recognised_page(title="Nog geheim", live=False)
    client.force_login(person(groups.MANAGERS))
    for address in (REGISTER, f"{REGISTER}?export=csv"):
        response = client.get(address)
        content = b"".join(response) if response.streaming else response.content
        assert "Nog geheim" not in content.decode()
        assert "een pagina die niet op de site staat" in content.decode()


def test_one_looks_and_no_more(client, editing):
    recognition = recognise()
    for action in ("create", "edit", "delete", "inspect", "history"):
        with pytest.raises(NoReverseMatch):
            reverse(f"praktijkpodium_casebook_recognition_modeladmin_{action}")
    for rest in ("create/", f"edit/{recognition.pk}/", f"delete/{recognition.pk}/"):
        assert client.get(REGISTER + rest).status_code == 404
        assert client.post(REGISTER + rest).status_code == 404
    # Where it is edited.
    assert "/snippets/" in AdminURLFinder(editing).get_edit_url(recognition)


def test_one_year_of_it(client, editing):
    recognise("Van toen", 2018)
    recognise("Van nu", 2024)
    page = client.get(f"{REGISTER}?jaar=2018").content.decode()
    assert "Van toen" in page
    assert "Van nu" not in page
    assert client.get(f"{REGISTER}?jaar=onzin").status_code == 200


# Texts that a spreadsheet program would take for a formula.
FORMULAS = ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"]


@pytest.mark.parametrize("formula", FORMULAS)
def test_texts_are_no_formulas_in_a_spreadsheet(formula, client, editing):
    recognise(formula, awarded_by=formula, network="Gewoon - netwerk")
    answer = client.get(f"{REGISTER}?export=csv")
    assert 'filename="koplopers.csv"' in answer.headers["Content-Disposition"]
    (row,) = list(csv.DictReader(StringIO(b"".join(answer).decode(), newline="")))
    values = list(row.values())
    assert values.count(f"'{formula}") == 2
    assert "Gewoon - netwerk" in values
    sheet = load_workbook(BytesIO(b"".join(client.get(f"{REGISTER}?export=xlsx")))).active
    types = {cell.data_type for cell in sheet[2]}
    assert "f" not in types


@pytest.mark.parametrize(
    "lookup", ["page__owner__password__startswith=pbkdf2", "organisation__name__startswith=Q", "x=1"]
)
def test_what_is_in_the_address_is_no_way_to_guess_what_is_not_shown(lookup, client, editing):
    recognise("Voorloper")
    response = client.get(f"{REGISTER}?{lookup}", follow=True)
    assert response.status_code == 200
    assert "Voorloper" in response.content.decode()


def test_it_costs_the_same_for_one_and_for_thirty(client, editing):
    def cost():
        with CaptureQueriesContext(connection) as queries:
            assert client.get(REGISTER).status_code == 200
        return len(queries)

    recognised_page(title="Een")
    recognise()
    cost()
    before = cost()
    for number in range(15):
        recognised_page(title=f"Verhaal {number}")
        recognise()
    assert cost() == before
