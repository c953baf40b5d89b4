"""Two who save the same text at the same moment, with real commits: one of them is told."""

import pytest

from praktijkpodium.home.outbox.texts.actions import ChangedMeanwhile, save_text
from praktijkpodium.home.outbox.texts.models import MailText
from praktijkpodium.home.outbox.texts.queries import mark_of
from tests.concurrency import at_once
from tests.home.factories import secretariat
from tests.home.outbox.texts.writing import NAME, own

pytestmark = pytest.mark.django_db(transaction=True)

WORKERS = 4


@pytest.mark.parametrize("is_new", [True, False])
def test_of_those_who_save_at_once_one_does(is_new: bool) -> None:
    office = secretariat()
    known = mark_of(None if is_new else own())
    numbers = iter(range(WORKERS))

    def save() -> str:
        body = f"Tekst {next(numbers)}"
        try:
            save_text(name=NAME, language="nl", subject="Dag", body=body, known=known, by=office)
        except ChangedMeanwhile:
            return ""
        return body

    saved = [body for body in at_once(save, WORKERS) if body]
    assert saved == [MailText.objects.get().body]
