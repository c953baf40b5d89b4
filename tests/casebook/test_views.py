"""What was found as a table."""

import csv
import io

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from praktijkpodium.casebook import views
from praktijkpodium.home.directory.models import Region, Sector, Theme
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.finding import indexed
from tests.home.factories import OrganisationFactory

pytestmark = pytest.mark.django_db

ADDRESS = "/praktijkvoorbeelden.csv"


@pytest.fixture(autouse=True)
def tree():
    return make_tree()


def table(client, query=""):
    indexed()
    response = client.get(f"{ADDRESS}?{query}")
    assert response.status_code == 200
    content = response.content.decode()
    assert content.startswith("\ufeff")  # for Excel
    return list(csv.reader(io.StringIO(content[1:], newline=""), delimiter=";"))


def titles(client, query=""):
    return [row[0] for row in table(client, query)[1:]]


def test_a_line_for_each_with_what_one_sorts_by(client):
    make_case_study(
        'Koken; "samen"',
        introduction="Eén pan,\nveel buren.",
        organisation=OrganisationFactory(name="De Linde"),
        region=Region.objects.create(name="Twente"),
        sector=Sector.objects.create(name="Welzijn"),
        themes=[Theme.objects.create(name="Eten"), Theme.objects.create(name="Buren")],
        year=2012,
    )
    head, line = table(client)
    assert len(head) == len(line)
    assert line == [
        'Koken; "samen"',
        "De Linde",
        "2012",
        "Twente",
        "Welzijn",
        "Buren, Eten",
        f"{Site.objects.get().root_url}/praktijkvoorbeelden/koken-samen/",
        "Eén pan,\nveel buren.",
    ]
    response = client.get(ADDRESS)
    assert response.headers["Content-Type"] == "text/csv; charset=utf-8"
    assert response.headers["Content-Disposition"].startswith("attachment;")
    assert response.headers["X-Robots-Tag"] == "noindex"


def test_what_the_address_asks_for_above_the_divide_in_its_order(client):
    for year, title in ((2014, "Dementie thuis"), (2016, "Thuis met dementie"), (2015, "Dementie elders")):
        make_case_study(title, year=year)
    make_case_study("Dementie thuis, concept", live=False)
    assert titles(client, "q=dementie+thuis&sorteer=oudste") == ["Dementie thuis", "Thuis met dementie"]
    assert titles(client, "tot=2015&thema=onbekend&sorteer=titel") == ["Dementie elders", "Dementie thuis"]
    assert titles(client, "q=olifant") == []


def test_no_more_than_the_limit_and_all_below_it(client, monkeypatch):
    for number in range(7):
        make_case_study(f"Voorbeeld {number}")
    monkeypatch.setattr(views, "AT_ONCE", 2)
    assert len(titles(client)) == len(set(titles(client))) == 7
    monkeypatch.setattr(views, "EXPORT_AT_MOST", 4)
    assert len(titles(client, "q=voorbeeld")) == 4


def test_a_longer_table_costs_no_more_queries(client):
    def queries():
        table(client)
        with CaptureQueriesContext(connection) as captured:
            client.get(ADDRESS)
        return len(captured)

    theme = Theme.objects.create(name="Eten")
    make_case_study("Eerste", themes=[theme], organisation=OrganisationFactory())
    before = queries()
    for number in range(30):
        make_case_study(f"Voorbeeld {number}", themes=[theme], organisation=OrganisationFactory())
    assert queries() == before


def test_cells_of_editors_are_made_safe(client):
    make_case_study("=HYPERLINK()", introduction="@nu")
    assert titles(client) == ["'=HYPERLINK()"]
    assert table(client)[1][-1] == "'@nu"


def test_only_reading(client):
    assert client.post(ADDRESS).status_code == 405
