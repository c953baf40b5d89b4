"""Handing out a private file: after the rule, with a line, as an attachment."""

import urllib.request

import pytest
from django.urls import reverse
from django.utils.translation import gettext

from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.files.models import PrivateFile
from praktijkpodium.programmes.applications.actions import add_document
from tests.programmes.cast import APPLICANTS, STATES, cast
from tests.programmes.factories import PDF, make_draft, make_in_review, pdf

pytestmark = pytest.mark.django_db

COMMITTEE = {"member", "chair", "chairing member"}
# Who gets a document, by the state of its application.
ALLOWED = {
    "draft": APPLICANTS,
    "submitted": APPLICANTS | {"secretariat"},
    "incomplete": APPLICANTS | {"secretariat"},
    "in review": APPLICANTS | {"secretariat"} | COMMITTEE,
    "granted": APPLICANTS | {"secretariat"} | COMMITTEE,
    "withdrawn": APPLICANTS | {"secretariat"},
}


def download(client, document, user):
    client.logout()
    if user.is_authenticated:
        client.force_login(user)
    response = client.get(reverse("praktijkpodium:document", args=[document.pk]))
    # A stream must be read to its end: that closes its file (and close() would close the test's database too).
    response.body = b"".join(response) if response.streaming else response.content
    return response


def lines(document):
    """Of its application: the name of a file may be that of a person, and stays out of the timeline."""
    return TimelineEntry.objects.about(document.application).filter(verb="file.downloaded")


@pytest.mark.parametrize("state", ALLOWED)
def test_only_who_may_read_the_file_gets_the_document_and_leaves_a_line(client, state):
    document = STATES[state]().documents.get()
    got = set()
    for name, user in cast(document.application).items():
        before = lines(document).count()
        response = download(client, document, user)
        handed_out = "attachment" in response.headers.get("Content-Disposition", response.headers.get("Location", ""))
        if handed_out:
            got.add(name)
            assert lines(document).first().by == user
        elif not user.is_authenticated or not user.is_active:
            assert response.headers["Location"].startswith("/inloggen/?next=")
        else:
            assert response.status_code == 403
        assert lines(document).count() == before + handed_out
    assert got == ALLOWED[state]


def test_the_file_comes_as_an_attachment_under_its_own_name(client):
    draft = make_draft(complete=False)
    name = "Onze überplannen “één”.pdf"
    document = add_document(application=draft, upload=pdf(name), by=draft.started_by)
    response = download(client, document, draft.started_by)
    assert {"private", "no-store"} <= set(response.headers["Cache-Control"].split(", "))
    if response.status_code == 302:  # on S3 by a signed link
        assert name not in response.headers["Location"]
        with urllib.request.urlopen(response.headers["Location"], timeout=10) as answer:
            content, headers = answer.read(), answer.headers
    else:
        content, headers = response.body, response.headers
        assert headers["X-Content-Type-Options"] == "nosniff"
    assert content == PDF
    assert headers["Content-Type"] == "application/pdf"
    assert headers["Content-Disposition"].startswith("attachment; filename*=")
    assert "%E2%80%9C%C3%A9%C3%A9n%E2%80%9D.pdf" in headers["Content-Disposition"]


@pytest.mark.parametrize("state", PrivateFile.ScanState)
def test_reviewers_wait_for_the_scanner_and_applicants_get_back_what_they_gave(client, state):
    document = make_in_review().documents.get()
    document.scan_state = state
    document.save()
    people = cast(document.application)
    refused = {name for name, user in people.items() if download(client, document, user).status_code == 403}
    readers = APPLICANTS | COMMITTEE | {"secretariat"}
    held_back = readers - APPLICANTS if state == PrivateFile.ScanState.PENDING else set()
    assert refused & readers == held_back


@pytest.mark.sqlite
@pytest.mark.parametrize(
    ("referer", "back_to"),
    [
        ("http://testserver/mijn/", "http://testserver/mijn/"),
        ("https://elders.example/mijn/", "/"),
        ("", "/"),
        ("http://testserver{address}", "/"),  # or it would go round for ever
    ],
)
def test_a_storage_that_is_away_says_so_and_nothing_was_downloaded(client, referer, back_to):
    draft = make_draft()
    document = draft.documents.get()
    document.file.storage.delete(document.file.name)
    client.force_login(draft.started_by)
    address = reverse("praktijkpodium:document", args=[document.pk])
    response = client.get(address, headers={"referer": referer.format(address=address)})
    assert (response.status_code, response.url) == (302, back_to)
    assert not lines(document).exists()
    told = client.get("/mijn/").content.decode()
    assert gettext("This document cannot be opened just now. Try again in a few minutes.") in told


def test_a_document_that_does_not_exist_is_not_found(client):
    draft = make_draft()
    document = draft.documents.get()
    document.delete()
    document.pk = "00000000-0000-4000-8000-000000000000"
    assert download(client, document, draft.started_by).status_code == 404
