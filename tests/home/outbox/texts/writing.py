"""Texts to test with."""

from typing import Any

from praktijkpodium.home.outbox.texts.models import MailText

NAME = "application.received"


def own(name: str = NAME, language: str = "nl", **fields: Any) -> MailText:
    written = {"subject": "Over {nummer}", "body": "Dag {naam},\n\nWe hebben “{titel}”.\n\n{link}", **fields}
    return MailText.objects.create(name=name, language=language, **written)
