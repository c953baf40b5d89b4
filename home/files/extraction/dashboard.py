"""The documents on the dashboard whose text cannot be found, with what an editor can do about it."""

import datetime
from typing import Any

from django.db.models import OuterRef, Q, QuerySet, Subquery
from django.http import HttpRequest
from django.urls import reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext
from wagtail.documents import get_document_model
from wagtail.permissions import policy_registry

from praktijkpodium.home.editorial.dashboard import Line, WorkPanel
from praktijkpodium.home.files.extraction.models import ExtractedFile, Problem, State
from praktijkpodium.home.files.extraction.queries import readable_documents

# What nobody does anything about is not said for ever.
TOLD = datetime.timedelta(days=60)
ADVICE: dict[str, Promise] = {
    "": _("Split it into parts."),
    Problem.AWAY: _("Upload the file again."),
    Problem.TOO_LARGE: _("Make it smaller, or split it: at most 50 MB is read."),
    Problem.TOO_MUCH: _("Save it as PDF again, or split it."),
    Problem.LOCKED: _("Save it without a password."),
    Problem.BROKEN: _("Open it, and save it again as PDF, Word or OpenDocument."),
    Problem.NO_TEXT: _("Nobody can search in it or have it read aloud. Put a version with text in its place."),
}


def _permissions() -> Any:
    return policy_registry.get_by_type(get_document_model())


class UnreadFilesPanel(WorkPanel):
    name, icon, order = "files", "doc-full", 80

    def heading(self, total: int) -> str:
        return ngettext(
            "%(total)s document is not found by its text", "%(total)s documents are not found by their text", total
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[Any]:
        mine = _permissions().instances_user_has_permission_for(user, "change")
        told = ExtractedFile.objects.filter(tried_at__gte=timezone.now() - TOLD)
        not_found = told.filter(Q(state=State.FAILED) | Q(is_cut=True))
        problem = not_found.filter(file_hash=OuterRef("file_hash")).values("problem")
        found = readable_documents().filter(pk__in=mine.values("pk"), file_hash__in=not_found.values("file_hash"))
        return found.annotate(problem=Subquery(problem)).order_by("-created_at", "pk")

    def line(self, row: Any, user: Any) -> Line:
        why = Problem(row.problem).label if row.problem else _("it is long: only its beginning is found")
        return Line(
            title=row.title,
            url=reverse("wagtaildocs:edit", args=[row.pk]),
            facts=(capfirst(str(why)),),
            note=str(ADVICE[row.problem]),
        )


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    if _permissions().user_has_permission(request.user, "change"):
        panels.append(UnreadFilesPanel())
