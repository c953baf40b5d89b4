"""Tags: the answer "nothing changed", and never for something that did."""

import datetime
from typing import Any
from unittest import mock

import pytest
from django.db import connection
from django.test import Client
from django.utils import timezone
from wagtail.models import Page

from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.home.freshness import memo, watching
from praktijkpodium.home.freshness.actions import content_changed
from praktijkpodium.search.engines.database import DatabaseEngine
from praktijkpodium.search.indexing import actions
from praktijkpodium.site.api import freshness
from praktijkpodium.site.tree import make_tree
from tests.casebook.factories import make_case_study
from tests.finding import indexed
from tests.programmes.factories import make_call

pytestmark = pytest.mark.django_db
LIST = "/api/v1/praktijkvoorbeelden"


@pytest.fixture(autouse=True)
def noticed() -> None:
    """Changes are noticed, as on a site that runs."""
    watching.watch_connection(connection)
    memo._kept.clear()
    make_tree()
    content_changed()


@pytest.fixture
def case_study() -> CaseStudy:
    page = make_case_study()
    indexed()
    return page


def tag(client: Client, address: str = LIST) -> str:
    return str(client.get(address).headers["ETag"])


def again(client: Client, held: str, address: str = LIST) -> Any:
    return client.get(address, headers={"If-None-Match": held})


def test_nothing_changed_takes_one_query(client: Client, case_study: CaseStudy, django_assert_num_queries: Any) -> None:
    for address in (LIST, f"{LIST}/{case_study.pk}", "/api/v1/paginas?pad=/", "/api/v1/oproepen?status=open"):
        held = tag(client, address)
        with django_assert_num_queries(1):
            answer = again(client, held, address)
        assert (answer.status_code, answer.content) == (304, b"")
        assert answer.headers["ETag"] == held
        assert answer.headers["API-Version"] == "1.2.0"
        assert answer.headers["Access-Control-Allow-Origin"] == "*"
        assert answer.headers["Cache-Control"] == "no-cache"


def test_the_tag_stays_while_nothing_changes(client: Client, case_study: CaseStudy) -> None:
    assert tag(client) == tag(client) == str(client.head(LIST).headers["ETag"])
    held = tag(client)
    case_study.title = "Concept"
    case_study.save_revision()
    assert again(client, held).status_code == 304


def test_a_change_is_seen_at_once(client: Client, case_study: CaseStudy) -> None:
    held = tag(client)
    CaseStudy.objects.update(year=1999)
    answer = again(client, held)
    assert answer.status_code == 200
    assert answer.json()["resultaten"][0]["jaar"] == 1999
    assert answer.headers["ETag"] != held
    held = tag(client, f"{LIST}/{case_study.pk}")
    Page.objects.filter(pk=case_study.pk).update(live=False)
    assert again(client, held, f"{LIST}/{case_study.pk}").status_code == 404


def test_a_tag_is_of_one_question(client: Client, case_study: CaseStudy) -> None:
    held = tag(client)
    for address in (f"{LIST}?aantal=5", f"{LIST}?pagina=1", f"{LIST}/{case_study.pk}", "/api/v1/nieuws"):
        assert again(client, held, address).status_code == 200
    assert client.get(LIST, headers={"If-None-Match": held, "Host": "localhost"}).status_code == 200
    assert again(client, held, f"{LIST}?foo=1").status_code == 400


@pytest.mark.parametrize("form", ["W/{}", '"other", {}', "{}, W/{}"])
def test_the_forms_of_the_question(
    client: Client, case_study: CaseStudy, form: str, django_assert_num_queries: Any
) -> None:
    held = tag(client)
    with django_assert_num_queries(1):
        assert again(client, form.format(held, held)).status_code == 304


def test_whatever_somebody_has(client: Client, case_study: CaseStudy) -> None:
    assert again(client, "*").status_code == 304
    assert again(client, "*", f"{LIST}/999999").status_code == 404


@pytest.mark.parametrize("held", ['"x"', '"-"', '"x-99999999999"', '"x-²"', "x", "", '"x-9999999999999999999999"'])
def test_the_tags_of_others(client: Client, case_study: CaseStudy, held: str) -> None:
    assert again(client, held).status_code == 200


def test_a_tag_with_another_moment_does_not_hold(client: Client, case_study: CaseStudy) -> None:
    """Nobody can make their tag last longer."""
    held = tag(client)
    digest, _, moment = held.strip('"').rpartition("-")
    assert again(client, f'"{digest}-{int(moment) + 1}"').status_code == 200


def test_a_tag_ends_at_the_next_moment(client: Client) -> None:
    """A call that opens and closes, without a change."""
    now = timezone.now()
    call = make_call(opening=now + datetime.timedelta(minutes=1), deadline=now + datetime.timedelta(minutes=2))
    address = f"/api/v1/oproepen/{call.pk}"
    statuses, held = [], ""
    for minutes in (0, 1.5, 2.5):
        with mock.patch("django.utils.timezone.now", lambda minutes=minutes: now + datetime.timedelta(minutes=minutes)):
            answer = again(client, held, address)
            assert answer.status_code == 200
            statuses.append(answer.json()["status"])
            held = answer.headers["ETag"]
            assert again(client, held, address).status_code == 304
    assert statuses == ["komend", "open", "gesloten"]


def test_a_new_release_has_new_tags(client: Client, case_study: CaseStudy, monkeypatch: pytest.MonkeyPatch) -> None:
    held = tag(client)
    monkeypatch.setattr(freshness, "_release", lambda: "next")
    assert again(client, held).status_code == 200


SEARCHES = [
    f"{LIST}?q=roosteren",
    f"{LIST}?facetten=jaar",
    "/api/v1/zoekresultaten?q=roosteren",
    "/api/v1/suggesties?q=roo",
]


@pytest.mark.parametrize("address", SEARCHES)
def test_the_index_is_part_of_the_version(
    client: Client, case_study: CaseStudy, address: str, django_assert_num_queries: Any
) -> None:
    held = tag(client, address)
    with django_assert_num_queries(1):
        assert again(client, held, address).status_code == 304
    make_case_study("Nog eens roosteren")
    before = tag(client, address)
    indexed()
    answer = again(client, before, address)
    assert answer.status_code == 200
    assert b"Nog eens" in answer.content or b'"aantal":2' in answer.content


@pytest.mark.parametrize("address", SEARCHES[:3])
def test_what_another_engine_finds_has_a_tag_of_its_content(
    client: Client, case_study: CaseStudy, address: str, settings: Any
) -> None:
    """Its index has no version. Here the database answers, because nothing listens there."""
    settings.ELASTICSEARCH_URL = "http://127.0.0.1:9"
    held = tag(client, address)
    content_changed()
    assert again(client, held, address).status_code == 304
    make_case_study("Nog eens roosteren")
    actions.drain(DatabaseEngine())
    assert again(client, held, address).status_code == 200


def test_where_changes_are_not_noticed_the_tag_is_of_the_content(
    client: Client, case_study: CaseStudy, settings: Any
) -> None:
    """As in a host without our middleware."""
    settings.MIDDLEWARE = [each for each in settings.MIDDLEWARE if "freshness" not in each]
    held = tag(client)
    assert again(client, held).status_code == 304
    CaseStudy.objects.update(year=1999)
    assert again(client, held).status_code == 200


def test_errors_have_no_tag(client: Client) -> None:
    for address in (f"{LIST}?foo=1", f"{LIST}/999999", "/api/v1/nothing"):
        assert "ETag" not in client.get(address).headers
        assert again(client, "*", address).status_code in {400, 404}
