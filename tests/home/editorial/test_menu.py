"""The menu of the admin: each group sees what it can use, and each line of it opens."""

import json
import re

import pytest

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage
from praktijkpodium.site.tree import make_tree
from tests.home.factories import person
from tests.programmes.factories import make_submitted

pytestmark = pytest.mark.django_db

DIRECTORY = "Gids"
TERMS = {"Thema's", "Sectoren", "Regio's", "Perspectieven"}
# The lines of the menu, with those below them.
EXPECTED = {
    groups.AUTHORS: {"Pagina's", DIRECTORY, "Afbeeldingen", "Documenten", "Help"},
    groups.EDITORS: {"Pagina's", DIRECTORY, "Afbeeldingen", "Documenten", "Registers", "Rapporten", "Vinden", "Help"},
    groups.SECRETARIAT: {
        "Aanmeldingen",
        "Te laat aanmelden",
        "Deelnames",
        "Organisaties",
        "Registers",
        "Vragen over ideeën",
        "Help",
    },
    groups.COMMITTEE: {"Aanmeldingen", "Help"},
    groups.CHAIR: {"Aanmeldingen", "Help"},
    groups.MANAGERS: {DIRECTORY, "Organisaties", "Afbeeldingen", "Registers", "Instellingen", "Vinden", "Help"},
}


def props(client):
    html = client.get("/admin/").content.decode()
    return json.loads(
        re.search(r'id="wagtail-sidebar-props" type="application/json">(.*?)</script>', html, re.DOTALL)[1]
    )


def lines(packed):
    """Label, address and submenu of each line, wherever Wagtail's packing put it."""
    if isinstance(packed, dict):
        arguments = packed.get("_args") or []
        if str(packed.get("_type", "")).endswith("MenuItem"):
            yield arguments[0], [line for each in arguments[1:] for line in lines(each)]
        else:
            for each in packed.values():
                yield from lines(each)
    elif isinstance(packed, list):
        for each in packed:
            yield from lines(each)


def menu(client):
    module = next(each for each in props(client)["modules"] if each["_type"].endswith("MainMenuModule"))
    return list(lines(module["_args"][0]))


@pytest.mark.parametrize("name", groups.ALL)
def test_each_group_sees_what_it_can_use(name, client):
    client.force_login(person(name))
    assert {item["label"] for item, _ in menu(client)} == EXPECTED[name]


@pytest.mark.parametrize("name", groups.ALL)
def test_each_line_of_the_menu_opens(name, client):
    make_tree()
    client.force_login(person(name))
    addresses = [item["url"] for item, below in menu(client) for item, _ in (below or [(item, None)]) if "url" in item]
    assert addresses
    for address in addresses:
        if not address.startswith("#"):
            assert client.get(address).status_code == 200, address


@pytest.mark.parametrize("name", groups.ALL)
def test_the_search_field_is_for_who_works_on_pages(name, client):
    client.force_login(person(name))
    searches = any(each["_type"].endswith("SearchModule") for each in props(client)["modules"])
    works_on_pages = name in {groups.AUTHORS, groups.EDITORS}
    assert searches == (works_on_pages or name == groups.MANAGERS)  # these search images
    assert 'role="search"' not in client.get("/admin/").content.decode()


def test_help_leads_nowhere_else(client):
    client.force_login(person(groups.EDITORS))
    assert "wagtail.org" not in json.dumps(props(client))


def test_what_upper_floors_add_stands_in_the_directory(client):
    client.force_login(person(groups.EDITORS))
    below = next(below for item, below in menu(client) if item["label"] == DIRECTORY)
    assert [item["label"] for item, _ in below][:4] == ["Thema's", "Sectoren", "Regio's", "Perspectieven"]
    assert {"Locaties", "Koplopers"} <= {item["label"] for item, _ in below}


def test_the_register_of_applications_says_states_with_a_capital(client):
    make_submitted()
    client.force_login(person(groups.SECRETARIAT))
    html = client.get("/admin/aanmeldingen/").content.decode()
    assert re.search(r">\s*Ingediend\s*<", html)
    assert NewsIndexPage.objects.exists()
