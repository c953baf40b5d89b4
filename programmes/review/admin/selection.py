"""What the secretariat does with many applications at once: what the register shows, or what is ticked there."""

import io
import uuid
from itertools import islice
from typing import Any

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import FileResponse, HttpRequest, HttpResponse, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_safe
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.outbox.rendering import parts_of
from praktijkpodium.programmes.applications.models import ApplicationQuerySet
from praktijkpodium.programmes.applications.rules import visible_files
from praktijkpodium.programmes.review.actions.selections import mail_selection, take_documents, tell_of_export
from praktijkpodium.programmes.review.archive import zip_of
from praktijkpodium.programmes.review.exports import csv_of, table_of, write_xlsx
from praktijkpodium.programmes.review.forms import MailForm
from praktijkpodium.programmes.review.mailing import WORDS, letters
from praktijkpodium.programmes.review.selection import keys_in, selected

XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
NAMED_AT_MOST = 20


def _chosen(request: HttpRequest) -> ApplicationQuerySet:
    if not is_secretariat(request.user):
        raise PermissionDenied
    return selected(request)


def _as_file(name: str) -> dict[str, str]:
    day = timezone.localdate().isoformat()
    return {"Content-Disposition": f'attachment; filename="{day}-{name}"'}


@require_safe
def export(request: HttpRequest) -> HttpResponseBase:
    """As a table: CSV, or XLSX when that is asked for."""
    rows = _chosen(request)
    tell_of_export(applications=rows.count(), by=request.user)
    if request.GET.get("format") != "xlsx":
        return StreamingHttpResponse(
            csv_of(table_of(rows)), content_type="text/csv; charset=utf-8", headers=_as_file(_("applications.csv"))
        )
    workbook = io.BytesIO()
    write_xlsx(table_of(rows), workbook)
    workbook.seek(0)
    return FileResponse(workbook, content_type=XLSX, headers=_as_file(_("applications.xlsx")))


@require_safe
def documents(request: HttpRequest) -> HttpResponseBase:
    """The documents, in one zip."""
    rows = _chosen(request)
    take_documents(applications=rows, by=request.user)
    return StreamingHttpResponse(
        zip_of(rows, request.user), content_type="application/zip", headers=_as_file(_("documents.zip"))
    )


class MailView(WagtailAdminTemplateMixin, TemplateView):
    """A mail to a selection: it is written, looked at with the words of one of those who get it, and sent."""

    template_name = "praktijkpodium/review/mail.html"
    header_icon = "mail"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not is_secretariat(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return _("Mail to applicants")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("praktijkpodium_files:index"), "label": _("Applications")},
            {"url": "", "label": self.get_page_title()},
        ]

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        keys = [str(pk) for pk in selected(request).values_list("pk", flat=True)]
        form = MailForm(initial={"to": " ".join(keys), "once": uuid.uuid4()})
        return self.render_to_response(self.get_context_data(form=form, keys=keys))

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form, keys = MailForm(request.POST), request.POST.get("to", "").split()
        if not form.is_valid():
            return self.render_to_response(self.get_context_data(form=form, keys=keys), status=422)
        if request.POST.get("do") != "send" or not form.is_previewed:
            return self.render_to_response(self.get_context_data(form=form.looked_at(), keys=keys, shown=form))
        sent = mail_selection(
            keys=keys_in(keys),
            subject=form.cleaned_data["subject"],
            text=form.cleaned_data["text"],
            once=form.cleaned_data["once"],
            by=request.user,
        )
        if sent:
            words = ngettext("%(sent)s mail leaves now.", "%(sent)s mails leave now.", sent) % {"sent": sent}
            messages.success(request, words)
        else:
            messages.warning(request, _("Nothing was sent: it was sent already, or there is nobody to send it to."))
        return redirect("praktijkpodium_files:index")

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        keys: list[str] = kwargs.pop("keys")
        shown: MailForm | None = kwargs.pop("shown", None)
        context: dict[str, Any] = super().get_context_data(**kwargs)
        rows = self._readable(keys)
        text = shown.cleaned_data if shown else {"subject": "", "text": "{naam} {nummer} {titel}"}
        written = list(letters(rows, subject=text["subject"], text=text["text"]))
        names = rows.order_by("organisation__name").values_list("organisation__name", flat=True).distinct()
        reached = {letter.application.organisation_id for letter in written}
        number = min(max(_number(self.request.POST.get("row", "")), 0), max(len(written) - 1, 0))
        letter = written[number] if shown and written else None
        context.update(
            total=rows.count(),
            organisations=list(names[:NAMED_AT_MOST]),
            others=max(names.count() - NAMED_AT_MOST, 0),
            unreached=list(islice(_unreached(rows, reached), NAMED_AT_MOST)),
            people=len({letter.address.lower() for letter in written}),
            mails=len(written),
            placeholders=[(name, word.meaning) for name, word in WORDS.items()],
            letter=letter,
            parts=parts_of(letter.text) if letter else [],
            row=number,
            next_row=(number + 1) % len(written) if letter else 0,
        )
        return context

    def _readable(self, keys: list[str]) -> ApplicationQuerySet:
        return visible_files(self.request.user).filter(pk__in=keys_in(keys)).order_by("number", "pk")


def _unreached(rows: ApplicationQuerySet, reached: set[int]) -> Any:
    """The organisations of which nobody gets the mail: they came on paper, say."""
    others: Any = rows.exclude(organisation__in=reached).order_by("organisation__name")
    return others.values_list("organisation__name", flat=True).distinct()


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 6 else 0  # noqa: PLR2004
