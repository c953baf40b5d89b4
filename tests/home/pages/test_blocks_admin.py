"""Editing a text in Wagtail, and what of it is kept in the database and in migrations."""

import json

import pytest
from django.db.migrations.writer import MigrationWriter
from wagtail.models import Page
from wagtail.test.utils.form_data import nested_form_data, rich_text, streamfield

from praktijkpodium.home.pages.models import StandardPage
from tests.home.pages.parts import BODY, PARTS, WAGTAIL_LEAVES_FILES_OPEN, body, make_partner, partners

pytestmark = [pytest.mark.django_db, WAGTAIL_LEAVES_FILES_OPEN]


def address():
    return f"/admin/pages/add/praktijkpodium_home/standardpage/{Page.objects.get(depth=2).pk}/"


def save(client, text, *, publish=True):
    """Send the form with one part, a text."""
    content = {"title": "Over ons", "slug": "over", "body": streamfield([("text", text)]), "related": streamfield([])}
    action = {"action-publish": "yes"} if publish else {}
    formset = {"comments-TOTAL_FORMS": 0, "comments-INITIAL_FORMS": 0}
    return client.post(address(), {**nested_form_data(content), **action, **formset})


def test_the_form_offers_all_parts(admin_client):
    form = admin_client.get(address()).content.decode()
    for name in BODY.child_blocks:
        assert f"&quot;{name}&quot;" in form


def test_what_somebody_forges_is_no_script_and_no_title(admin_client):
    def line(kind, words, **more):
        return {"key": words[:2], "type": kind, "text": words, "entityRanges": [], "inlineStyleRanges": [], **more}

    link = {"type": "LINK", "mutability": "MUTABLE", "data": {"url": "javascript:alert(1)"}}
    lines = [
        line("header-one", "Titel"),
        line("header-two", "Kop"),
        line("unstyled", "<script>alert(1)</script>", entityRanges=[{"offset": 0, "length": 3, "key": 0}]),
    ]
    save(admin_client, json.dumps({"blocks": lines, "entityMap": {"0": link}}))
    stored = StandardPage.objects.get(title="Over ons").body.raw_data[0]["value"]
    for forbidden in ("<h1", "<script", "javascript:"):
        assert forbidden not in stored
    assert "Kop</h2>" in stored


def test_an_editor_reads_what_is_wrong_with_the_headings(admin_client):
    wrong = rich_text("<h3>Te diep</h3>", features=["h2", "h3"])
    answer = save(admin_client, wrong)
    assert not StandardPage.objects.filter(title="Over ons").exists()
    assert "Te diep" in answer.content.decode()
    save(admin_client, wrong, publish=False)
    assert not StandardPage.objects.get(title="Over ons").live


def test_migrations_hold_blocks_of_wagtail_only():
    field = StandardPage._meta.get_field("body")
    written, imports = MigrationWriter.serialize(field)
    assert "praktijkpodium" not in written.replace("praktijkpodium_home.Partner", "")
    assert not [line for line in imports if "praktijkpodium" in line]


@pytest.mark.parametrize("make", PARTS.values(), ids=PARTS)
def test_what_a_part_says_is_found_by_search(make):
    assert "Vindplaats" in " ".join(BODY.get_searchable_content(body(make("Vindplaats"))))


def test_a_partner_is_found_by_name():
    assert "Vilans" in " ".join(BODY.get_searchable_content(body(partners("", make_partner("Vilans")))))
