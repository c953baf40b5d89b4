"""Taking part in the admin: a list with sums, and a screen for each institution."""

from collections.abc import Callable
from typing import Any, ClassVar, cast

from django.contrib import messages
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import Promise, cached_property
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.accounts.rules import is_secretariat
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.editorial.dashboard import day_and_time
from praktijkpodium.home.editorial.looking import ListView, LookingPolicy, LookingViewSet, RowView
from praktijkpodium.home.files.actions import FileRefused
from praktijkpodium.programmes.applications.exceptions import NotPossible
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.participations import actions, letters, queries, rules
from praktijkpodium.programmes.participations.filters import ParticipationFilters
from praktijkpodium.programmes.participations.models import CommitmentLetter
from praktijkpodium.programmes.participations.parts import KINDS, REMOVALS, Part, part, parts
from praktijkpodium.programmes.participations.sheet import COLUMNS

TIMELINE_SIZE = 30


def policy() -> LookingPolicy:
    return LookingPolicy(Participation, may_look=is_secretariat, visible=rules.visible_participations)


class ParticipationsView(ListView):
    """Who takes part, as far as this person may see it."""

    page_title = _("Participations")
    results_template_name = "praktijkpodium/participations/admin/results.html"
    export_filename = "deelnames"
    list_export: ClassVar[list[str]] = list(COLUMNS)
    export_headings: ClassVar[dict[str, str | Promise]] = {name: heading for name, (heading, _value) in COLUMNS.items()}

    def get_base_queryset(self) -> QuerySet[Participation]:
        return queries.with_progress(rules.visible_participations(self.request.user))

    def get_context_data(self, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(*args, **kwargs)
        if not self.is_export:
            context["totals"] = queries.totals(context["paginator"].object_list)
        return context

    def to_row_dict(self, item: Participation) -> dict[str, Any]:
        return {name: value(item) for name, (_heading, value) in COLUMNS.items()}


class ParticipationView(RowView):
    """One institution that takes part: what was agreed, what has been done, and forms to write that down."""

    template_name = "praktijkpodium/participations/admin/participation.html"
    header_icon = "group"
    viewset = "praktijkpodium_participations"
    list_title = _("Participations")
    row: Participation

    def may_look(self, user: Any) -> bool:
        return bool(is_secretariat(user))

    def rows(self) -> QuerySet[Participation]:
        return queries.with_progress(rules.visible_participations(self.request.user))

    def get_page_title(self) -> str:
        return str(self.row.application.organisation)

    @cached_property
    def user(self) -> Any:
        return cast("Any", self.request.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        row = self.row
        lines = list(queries.timeline(row)[:TIMELINE_SIZE])
        context: dict[str, Any] = {
            "participation": row,
            "application": row.application,
            "parts": kwargs.get("parts") or parts(row),
            "checklist": queries.checklist(row),
            "team": row.team.all(),
            "offers_team": queries.team_of_application(row),
            "visits": row.visits.all(),
            "meetings": row.meetings.all(),
            "letter": CommitmentLetter.objects.filter(participation=row).first(),
            "timeline": [(entry, label(entry.verb)) for entry in lines],
            "seen": lines[0].pk if lines else 0,
        }
        return {**super().get_context_data(**kwargs), **context}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        chosen = request.POST.get("action", "")
        if chosen in KINDS:
            return self._keep(part(chosen, self.row, request.POST, request.FILES))
        key = request.POST.get("key", "")
        acts: dict[str, Callable[[], Any]] = {
            "take_over_team": lambda: actions.take_over_team(participation=self.row, by=self.user),
            "remove_letter": lambda: letters.remove_letter(participation=self.row, by=self.user),
        }
        if chosen in REMOVALS and key.isdecimal():
            acts[chosen] = lambda: REMOVALS[chosen](participation=self.row, pk=int(key), by=self.user)
        if chosen in acts:
            acts[chosen]()
            messages.success(request, gettext("This has been saved."))
        return redirect(request.path)

    def _keep(self, sent: Part) -> HttpResponse:
        if not sent.form.is_valid():
            return self._again(sent, gettext("Nothing has been saved yet. Look at what the form says."), 422)
        if sent.kind.overwrites and (news := self._happened_since(sent.name)):
            words = gettext(
                "Meanwhile this happened: %(news)s. Look at it, and press the button again if you still want this."
            )
            return self._again(sent, words % {"news": news}, 409)
        try:
            sent.kind.perform(participation=self.row, by=self.user, **sent.form.cleaned_data)
        except (NotPossible, FileRefused) as problem:
            sent.form.add_error(None, str(problem))
            return self._again(sent, gettext("Nothing has been saved yet. Look at what the form says."), 422)
        messages.success(self.request, str(sent.kind.said))
        return redirect(f"{self.request.path}#{sent.name}")

    def _again(self, sent: Part, words: str, status: int) -> HttpResponse:
        messages.error(self.request, words)
        return self.render_to_response(self.get_context_data(parts=parts(self.row, sent)), status=status)

    def _happened_since(self, name: str) -> str:
        """What a colleague changed in a part since this screen showed it."""
        seen = self.request.POST.get("seen", "")
        if not seen.isdecimal():
            return ""
        lines = queries.timeline(self.row).filter(verb=f"{queries.ABOUT}{name}", pk__gt=int(seen))
        return "; ".join(map(_told, lines.exclude(by=self.user)))


def _told(entry: TimelineEntry) -> str:
    who = f"{display_name(entry.by)}, " if entry.by else ""
    return f"{label(entry.verb)} ({who}{day_and_time(entry.at)})"


def _half_days(row: Any) -> str:
    return gettext("%(used)s of %(total)s") % {"used": row.half_days_used, "total": row.half_days}


def _done(row: Participation) -> str:
    items = queries.checklist(row)
    return gettext("%(used)s of %(total)s") % {"used": sum(item.is_done for item in items), "total": len(items)}


def _money(row: Participation) -> str:
    if row.is_paid:
        return gettext("paid") if row.contribution else gettext("free")
    return gettext("invoiced") if row.invoiced_on else gettext("not invoiced")


def _letter(row: Participation) -> str:
    return gettext("signed") if row.is_signed else gettext("not yet")


class ParticipationViewSet(LookingViewSet):
    model = Participation
    index_view_class = ParticipationsView
    row_view_class = ParticipationView
    pk_converter = "int"
    name = "praktijkpodium_participations"
    url_prefix = "deelnames"
    icon = "group"
    menu_label = _("Participations")
    menu_name = "participations"
    menu_order = 155
    add_to_admin_menu = True
    list_display: ClassVar[list[Any]] = [
        "organisation_in_words",
        Column("role", label=capfirst(_("role")), accessor="application.role", classname="podium-wide"),
        Column("contribution", label=_("Contribution"), accessor=_money, sort_key="paid_on"),
        Column("letter", label=_("Letter"), accessor=_letter, sort_key="signed_on", classname="podium-wide"),
        Column("half_days", label=_("Half-days"), accessor=_half_days, classname="podium-wide"),
        Column("done", label=_("Done"), accessor=_done),
    ]
    filterset_class = ParticipationFilters
    search_fields: ClassVar[list[str]] = ["application__title", "application__organisation__name"]
    ordering: ClassVar[list[str]] = ["application__organisation__name", "pk"]
