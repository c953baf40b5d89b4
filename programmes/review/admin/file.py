"""One file: the application read-only, and beside it what its reader may do."""

from typing import Any, cast

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from praktijkpodium.casebook.actions import NoCasebook
from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.editorial.dashboard import day_and_time
from praktijkpodium.home.pages.pagination import paginate
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument
from praktijkpodium.programmes.applications.novelty import novelty
from praktijkpodium.programmes.applications.queries import answered
from praktijkpodium.programmes.applications.rules import may_read_file
from praktijkpodium.programmes.review import rules
from praktijkpodium.programmes.review.admin.offers import DONE, offers, typed
from praktijkpodium.programmes.review.completeness import reopened_in_words
from praktijkpodium.programmes.review.queries import happened_since, last_line

TIMELINE_SIZE = 30


def _earlier_documents(application: Application, user: Any) -> QuerySet[ApplicationDocument]:
    """What was replaced or removed after it was handed in; the committee judges what is there."""
    gone = ApplicationDocument.every.filter(application=application).exclude(gone_at=None)
    return gone.order_by("-gone_at", "pk") if is_secretariat(user) else gone.none()


class FileView(WagtailAdminTemplateMixin, TemplateView):
    """One application, read-only, with what the reader may do beside it."""

    template_name = "praktijkpodium/review/file.html"
    header_icon = "doc-full"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        self.application = get_object_or_404(Application.objects.with_names(), pk=kwargs["pk"])
        if not may_read_file(request.user, self.application):
            # It was withdrawn, say, while somebody wrote an advice.
            if texts := typed(request.POST.get("action", ""), request.POST):
                return render(request, "praktijkpodium/review/typed.html", {"typed_in_vain": texts}, status=403)
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.application)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("praktijkpodium_files:index"), "label": _("Applications")},
            {"url": "", "label": str(self.application)},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        application, user = self.application, cast("Any", self.request.user)
        sees_advice = rules.may_see_advice(user, application)
        assessments = application.assessments.select_related("member")
        timeline = TimelineEntry.objects.about(application).select_related("by").order_by("-at", "-pk")
        page_obj = paginate(self.request, timeline, TIMELINE_SIZE)
        found = kwargs.get("offers") or offers(application, user)
        context.update(
            application=application,
            answers=answered(application),
            documents=application.documents.all(),
            earlier_documents=_earlier_documents(application, user),
            offers=[each for each in found if each.is_listed],
            note_offer=next((each for each in found if each.name == "note"), None),
            notes=application.notes.select_related("by") if rules.may_keep_notes(user, application) else None,
            reopened=reopened_in_words(application),
            assessments=assessments if sees_advice else assessments.filter(member=user),
            decision=getattr(application, "decision", None) if sees_advice else None,
            page_obj=page_obj,
            timeline=[(entry, label(entry.verb)) for entry in page_obj],
            seen=last_line(application),
            sees_advice=sees_advice,
            participation=getattr(application, "participation", None) if sees_advice else None,
            keeps_participation=is_secretariat(user),
            advice_count=application.assessments.count(),
            novelty=novelty(application, user),
        )
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        chosen = request.POST.get("action", "")
        found = offers(self.application, request.user, request.POST, chosen)
        offer = next((each for each in found if each.name == chosen), None)
        if offer is None:
            return self._too_late(chosen)
        if news := happened_since(self.application, request.POST.get("seen", ""), chosen):
            words = _(
                "Meanwhile this happened: %(news)s. Look at it, and press the button again if you still want this."
            )
            messages.warning(request, words % {"news": "; ".join(map(self._told, news))})
            return self.render_to_response(self.get_context_data(offers=found), status=409)
        if not offer.form.is_valid():
            # The form may be screens lower, on a phone.
            messages.error(
                request, _("Nothing has been saved yet. Look at the part “%(part)s”.") % {"part": offer.label}
            )
            return self.render_to_response(self.get_context_data(offers=found))
        try:
            offer.perform(**offer.form.cleaned_data)
        except PermissionDenied:  # somebody else was first, by a moment
            return self._too_late(chosen)
        except (NotPossible, NoCasebook) as problem:
            offer.form.add_error(None, str(problem))
            self.application.refresh_from_db()
            return self.render_to_response(self.get_context_data(offers=found))
        messages.success(request, DONE[offer.name])
        return redirect(request.path)

    def _too_late(self, chosen: str) -> HttpResponse:
        """Say what happened meanwhile, and give back what was typed."""
        self.application = Application.objects.with_names().get(pk=self.application.pk)
        lines = happened_since(self.application, self.request.POST.get("seen", "") or "0", chosen)
        told = f" {_('What happened last:')} {self._told(lines[-1])}." if lines else ""
        messages.error(self.request, _("This is not possible any more. See below how the file stands now.") + told)
        context = self.get_context_data(typed_in_vain=typed(chosen, self.request.POST))
        return self.render_to_response(context, status=409)

    def _told(self, entry: TimelineEntry) -> str:
        who = display_name(entry.by) if entry.by and rules.may_see_advice(self.request.user, self.application) else ""
        moment = day_and_time(entry.at)
        return f"{label(entry.verb)} ({who}, {moment})" if who else f"{label(entry.verb)} ({moment})"
