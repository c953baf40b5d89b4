"""The PDF of what was handed in, as it was then: made from the revision that was kept, when somebody asks for it.

Typst makes it, tagged for who listens to it. What people wrote goes in as data, so nothing in it is ever run.
"""

import json
from pathlib import Path
from typing import Any

import typst
from django.template.defaultfilters import date, filesizeformat
from django.template.loader import get_template
from django.utils import timezone
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from wagtail.models import Revision

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.steps import Step
from praktijkpodium.programmes.applications.summary import Section, summary_of

_TEMPLATE = "praktijkpodium/applications/receipt.typ"


def receipt(application: Application) -> bytes:
    """A PDF of the last time that this was handed in. Only for what was handed in."""
    revision = application.latest_revision
    assert revision is not None  # noqa: S101 - handing in keeps one
    sent = json.dumps(_sent(application, revision))
    template: Any = get_template(_TEMPLATE)  # so that a host can put its own in its place
    return typst.compile(
        Path(template.origin.name), sys_inputs={"sent": sent}, timestamp=int(revision.created_at.timestamp())
    )


def _sent(application: Application, revision: Revision) -> dict[str, Any]:
    there: Application = revision.as_object()
    moment = date(timezone.localtime(revision.created_at), "j F Y, H:i")
    return {
        "language": (get_language() or "nl")[:2],
        "title": there.title,
        "number": application.number,
        "facts": [
            [_("Application number"), application.number],
            [_("Call"), application.call.title],
            [_("Role"), application.role.name],
            [_("Organisation"), str(application.organisation)],
            [_("Submitted at"), moment],
        ],
        "words": {"page": _("Page"), "nothing": _("Nothing filled in")},
        "sections": [
            *(_section(each) for each in summary_of(there) if each.step != Step.DOCUMENTS),
            *_documents(there, revision.content.get("documents", [])),
        ],
    }


def _section(section: Section) -> dict[str, Any]:
    lines = [{"label": each.label, "words": each.words, "documents": []} for each in section.lines]
    return {"title": str(section.step.label), "lines": lines}


def _documents(there: Application, kept: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The documents that were there at that moment; some may have gone since."""
    if not kept:
        return []
    asked = {each.key: each.text for each in there.asked}
    lines: dict[str, list[dict[str, str]]] = {}
    for each in kept:
        label = asked.get(each["question"], _("Your documents"))
        document = {"name": each["name"], "size": filesizeformat(each["size"]), "sha256": each["sha256"]}
        lines.setdefault(label, []).append(document)
    found = [{"label": label, "words": "", "documents": documents} for label, documents in lines.items()]
    return [{"title": str(Step.DOCUMENTS.label), "lines": found}]
