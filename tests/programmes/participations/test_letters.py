"""The commitment letter: kept in private, replaced, taken away."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import PermissionDenied
from django.test import Client
from django.urls import reverse

from praktijkpodium.home.files import scanning
from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.programmes.participations import letters, queries
from praktijkpodium.programmes.participations.models import CommitmentLetter
from tests.home.factories import OrganisationFactory, chair, editor, manager, member_of, secretariat
from tests.programmes.factories import pdf
from tests.programmes.participations.factories import fresh, make_participation, member

pytestmark = pytest.mark.django_db

DAY = datetime.date(2027, 3, 1)


def signed(participation: Any, **fields: Any) -> Any:
    told = {"signed_by": "M. de Vries", "signed_on": DAY, "upload": pdf("brief.pdf"), "by": secretariat(), **fields}
    return letters.sign(participation=participation, **told)


def test_a_letter_is_kept_and_replaced(django_capture_on_commit_callbacks: Any) -> None:
    participation = make_participation()
    signed(participation)
    first = CommitmentLetter.objects.get()
    storage, key = first.file.storage, first.file.name
    assert storage.exists(key)
    with django_capture_on_commit_callbacks(execute=True):
        signed(participation, upload=pdf("nieuw.pdf"), signed_by="Iemand anders")
    second = CommitmentLetter.objects.get()
    assert second.name == "nieuw.pdf"
    assert not storage.exists(key)
    with django_capture_on_commit_callbacks(execute=True):
        letters.remove_letter(participation=participation, by=secretariat())
    assert not storage.exists(second.file.name)
    found = fresh(participation)
    assert (found.signed_by, found.signed_on) == ("Iemand anders", DAY)
    verbs = list(queries.timeline(participation).values_list("verb", flat=True))
    assert verbs == ["participation.letter_removed", "participation.commitment", "participation.commitment"]


def test_without_a_file_it_says_who_and_when() -> None:
    participation = make_participation()
    signed(participation, upload=None)
    assert fresh(participation).is_signed
    assert not CommitmentLetter.objects.exists()


def test_what_is_no_pdf_is_refused_and_nothing_is_kept() -> None:
    participation = make_participation()
    with pytest.raises(FileRefused):
        signed(participation, upload=pdf("brief.pdf", b"MZ geen pdf"))
    assert not fresh(participation).is_signed


def test_while_the_scanner_is_away_a_letter_waits_with_who_has_it(settings: Any) -> None:
    settings.CLAMD_URL = "tcp://127.0.0.1:1"
    assert not scanning.is_up()
    participation = make_participation()
    with pytest.raises(FileRefused):
        signed(participation)
    assert not CommitmentLetter.objects.exists()


def test_who_may_not_keep_it_leaves_no_file(tmp_path: Any, settings: Any) -> None:
    participation = make_participation()
    before = CommitmentLetter.objects.count()
    with pytest.raises(PermissionDenied):
        signed(participation, by=member(participation))
    assert CommitmentLetter.objects.count() == before


def test_who_may_download_it() -> None:
    participation = make_participation()
    signed(participation)
    url = reverse("praktijkpodium:commitment_letter", args=[participation.application_id])
    for user, may in (
        (secretariat(), True),
        (member(participation), True),
        (member_of(OrganisationFactory()), False),
        (chair(), False),
        (editor(), False),
        (manager(), False),
    ):
        client = Client()
        client.force_login(user)
        response = client.get(url)
        # On S3 by a link that lives for a minute.
        assert (response.status_code in (200, 302)) is may, user
        if response.status_code == 200:
            assert response["Content-Disposition"].startswith("attachment")
            assert b"".join(response.streaming_content).startswith(b"%PDF")
