"""What organisations say that they do too, in the admin: a register, and a screen to decide about one."""

from collections.abc import Callable
from typing import Any

import django_filters
from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn

from praktijkpodium.casebook.adoptions import actions, queries, rules
from praktijkpodium.casebook.adoptions.forms import CorrectForm, DeclineForm
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.editorial.looking import ListView, LookingViewSet, RowView
from praktijkpodium.home.editorial.menu import REGISTERS_MENU

# The look of each state, and its icon among Wagtail's.
BADGES = {State.WAITING: ("active", "time"), State.SHOWN: ("success", "check"), State.DECLINED: ("danger", "cross")}
# What the screen says when something has been done.
DONE = {
    "approve": _("It stands on the page. Who said it gets a mail."),
    "decline": _("It does not stand on the page. Who said it gets a mail with the reason."),
    "correct": _("The correction has been saved."),
}
# Of what was never confirmed nothing is shown.
_STATES = [(state.value, state.label) for state in BADGES]


class AdoptionFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(label=capfirst(_("state")), choices=_STATES)
    stage = django_filters.ChoiceFilter(label=capfirst(_("how far")), choices=Stage.choices)
    region = django_filters.ModelChoiceFilter(label=capfirst(_("region")), queryset=Region.objects.all())

    class Meta:
        model = Adoption
        fields = ["state", "stage", "region"]


class AdoptionsView(ListView):
    page_title = _("We do this too")

    def get_base_queryset(self) -> QuerySet[Adoption]:
        return rules.visible_adoptions(self.request.user).select_related("case_study", "organisation", "region")


class AdoptionView(RowView):
    """One of them, and what can be done with it."""

    template_name = "praktijkpodium/adoptions/admin/decide.html"
    header_icon = "group"
    viewset, list_title = "praktijkpodium_adoptions", _("We do this too")

    def may_look(self, user: Any) -> bool:
        return bool(rules.may_moderate(user))

    def rows(self) -> QuerySet[Adoption]:
        return rules.visible_adoptions(self.request.user).select_related("case_study", "organisation", "region")

    def get_page_title(self) -> str:
        return str(self.row.name)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        adoption, user = self.row, self.request.user
        timeline = TimelineEntry.objects.about(adoption).select_related("by").order_by("-at", "-pk")
        context: dict[str, Any] = {
            "adoption": adoption,
            "case_study": adoption.case_study,
            "badge": BADGES[State(adoption.state)],
            "replaces": queries.others_shown(adoption).exists(),
            "may_approve": rules.may_approve(user, adoption),
            "may_decline": rules.may_decline(user, adoption),
            "decline_form": DeclineForm(prefix="decline"),
            "correct_form": CorrectForm(prefix="correct", adoption=adoption),
            "timeline": [(entry, label(entry.verb)) for entry in timeline[:20]],
        }
        return {**super().get_context_data(**kwargs), **context, **kwargs}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        chosen = request.POST.get("action", "")
        # Wide in the middle: the form that was sent comes back with what is wrong in it.
        handlers: dict[str, Callable[[], forms.Form | None]] = {
            "approve": self._approve,
            "decline": self._decline,
            "correct": self._correct,
        }
        if chosen not in handlers:
            return redirect(request.path)
        try:
            form = handlers[chosen]()
        except PermissionDenied:  # somebody else was first, by a moment
            messages.error(request, gettext("This is not possible any more. See below how it stands now."))
            return redirect(request.path)
        if form is not None:
            messages.error(request, gettext("Nothing has been saved yet. Look at what the form says."))
            return self.render_to_response(self.get_context_data(**{f"{chosen}_form": form}), status=422)
        messages.success(request, DONE[chosen])
        return redirect(request.path)

    def _approve(self) -> None:
        actions.approve(adoption=self.row, by=self.request.user)

    def _decline(self) -> forms.Form | None:
        form = DeclineForm(self.request.POST, prefix="decline")
        if not form.is_valid():
            return form
        actions.decline(adoption=self.row, reason=form.cleaned_data["reason"], by=self.request.user)
        return None

    def _correct(self) -> forms.Form | None:
        form = CorrectForm(self.request.POST, prefix="correct", adoption=self.row)
        if not form.is_valid():
            return form
        try:
            actions.correct(adoption=self.row, told=form.told, by=self.request.user)
        except actions.NameTaken:
            form.add_error("organisation_name", gettext("An organisation with this name stands on the page already."))
            return form
        return None


def _case_study(adoption: Adoption) -> str:
    return str(adoption.case_study.title)


class AdoptionViewSet(LookingViewSet):
    """The register."""

    model = Adoption
    index_view_class = AdoptionsView
    row_view_class = AdoptionView
    name = "praktijkpodium_adoptions"
    url_prefix = "registers/wij-doen-dit-ook"
    icon = "group"
    menu_label = _("We do this too")
    menu_name = "adoptions"
    menu_order = 20
    menu_hook = REGISTERS_MENU
    list_display = [
        "known_as",
        Column("case_study", label=capfirst(_("case study")), accessor=_case_study, sort_key="case_study__title"),
        Column(
            "stage",
            label=capfirst(_("how far")),
            accessor="get_stage_display",
            sort_key="stage",
            classname="podium-wide",
        ),
        Column("state", label=capfirst(_("state")), accessor="get_state_display", sort_key="state"),
        DateColumn("confirmed_at", label=capfirst(_("confirmed at")), sort_key="confirmed_at", classname="podium-wide"),
    ]
    filterset_class = AdoptionFilters
    search_fields = ["organisation_name", "case_study__title"]
    ordering = ["-confirmed_at", "pk"]
