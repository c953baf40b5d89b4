"""The secretariat's queue of questions about ideas: a list, and a screen to answer one."""

from collections.abc import Callable
from typing import Any, cast

import django_filters
from django.contrib import messages
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column, DateColumn

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.audit.models import TimelineEntry
from praktijkpodium.home.audit.verbs import label
from praktijkpodium.home.editorial.looking import ListView, LookingViewSet, RowView
from praktijkpodium.programmes.applications.novelty import published_like
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.ideas import actions, rules
from praktijkpodium.programmes.ideas.forms import AnswerForm
from praktijkpodium.programmes.ideas.models import DONE, IdeaQuestion, State

# The look of each state, and its icon among those of Wagtail.
BADGES = {
    State.WAITING: ("active", "time"),
    State.ANSWERED: ("success", "check"),
    State.CLOSED: ("neutral", "lock"),
}
# What the screen says when something has been done.
SAID = {
    "take": _("You have taken up this question. Colleagues see that."),
    "release": _("The question is back in the queue."),
    "answer": _("The answer has been sent by mail."),
    "close": _("The question is closed. Nobody gets a mail about it."),
    "reopen": _("The question is in the queue again, with your name."),
}
# Of what was never confirmed nothing is shown.
_STATES = [(state.value, state.label) for state in BADGES]


def _secretariat(request: HttpRequest | None) -> QuerySet[Any]:
    return get_user_model()._default_manager.filter(groups__name=groups.SECRETARIAT).order_by("pk")


class QuestionFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(label=capfirst(_("state")), choices=_STATES)
    assigned_to = django_filters.ModelChoiceFilter(
        label=capfirst(_("taken up by")), queryset=_secretariat, null_label=_("Nobody yet")
    )
    call = django_filters.ModelChoiceFilter(
        label=capfirst(_("call")), queryset=lambda request: Call.objects.live().order_by("title")
    )

    class Meta:
        model = IdeaQuestion
        fields = ["state", "assigned_to", "call"]


class QuestionsView(ListView):
    page_title = _("Questions about ideas")

    def get_base_queryset(self) -> QuerySet[IdeaQuestion]:
        return rules.visible_questions(self.request.user).with_names()


class QuestionView(RowView):
    """One question, what is like its idea, and what can be done with it."""

    template_name = "praktijkpodium/ideas/admin/question.html"
    header_icon = "help"
    viewset, list_title = "praktijkpodium_questions", _("Questions about ideas")

    def may_look(self, user: Any) -> bool:
        return bool(rules.may_read_questions(user))

    def rows(self) -> QuerySet[IdeaQuestion]:
        return rules.visible_questions(self.request.user).with_names()

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        question, user = self.row, cast("Any", self.request.user)
        timeline = TimelineEntry.objects.about(question).select_related("by").order_by("-at", "-pk")
        near = published_like(question.idea, title=question.title)
        context: dict[str, Any] = {
            "question": question,
            "badge": BADGES[State(question.state)],
            "near": near,
            "is_compared": near is not None,
            "is_done": question.state in DONE,
            "may_take": rules.may_take(user, question),
            "may_release": rules.may_release(user, question),
            "may_answer": rules.may_answer(user, question),
            "may_close": rules.may_close(user, question),
            "may_reopen": rules.may_reopen(user, question),
            "answer_form": AnswerForm(prefix="answer"),
            "timeline": [(entry, label(entry.verb)) for entry in timeline[:30]],
        }
        return {**super().get_context_data(**kwargs), **context, **kwargs}

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        chosen, form = request.POST.get("action", ""), AnswerForm(request.POST, prefix="answer")
        verbs: dict[str, Callable[..., Any]] = {
            "take": actions.take,
            "release": actions.release,
            "answer": actions.answer,
            "close": actions.close,
            "reopen": actions.reopen,
        }
        if chosen not in verbs:
            return redirect(request.path)
        told = {}
        if chosen == "answer":
            if not form.is_valid():
                messages.error(request, gettext("Nothing has been sent yet. Look at what the form says."))
                return self.render_to_response(self.get_context_data(answer_form=form), status=422)
            told = {"text": form.cleaned_data["answer"]}
        try:
            verbs[chosen](question=self.row, by=request.user, **told)
        except (PermissionDenied, IdeaQuestion.DoesNotExist):  # somebody else was first, by a moment
            return self._too_late(form if chosen == "answer" else None)
        messages.success(request, SAID[chosen])
        return redirect(request.path)

    def _too_late(self, form: AnswerForm | None) -> HttpResponse:
        """Say so, and give back what was written."""
        question = IdeaQuestion.objects.with_names().filter(pk=self.row.pk).first()
        self.row = question or self.row
        messages.error(self.request, gettext("This is not possible any more. See below how it stands now."))
        typed = form.cleaned_data["answer"] if form is not None else ""
        return self.render_to_response(self.get_context_data(typed_in_vain=typed), status=409)


def _whose(question: IdeaQuestion) -> str:
    return display_name(question.assigned_to) if question.assigned_to else ""


def _state(question: IdeaQuestion) -> str:
    return str(capfirst(question.get_state_display()))


class QuestionViewSet(LookingViewSet):
    """The list."""

    model = IdeaQuestion
    index_view_class = QuestionsView
    row_view_class = QuestionView
    name = "praktijkpodium_questions"
    url_prefix = "vragen"
    icon = "help"
    menu_label = _("Questions about ideas")
    menu_name = "questions"
    menu_order = 160
    add_to_admin_menu = True
    list_display = [
        "__str__",
        Column("state", label=capfirst(_("state")), accessor=_state, sort_key="state"),
        Column("assigned_to", label=capfirst(_("taken up by")), accessor=_whose, classname="podium-wide"),
        Column("call", label=capfirst(_("call")), sort_key="call", classname="podium-wide"),
        DateColumn("confirmed_at", label=capfirst(_("asked at")), sort_key="confirmed_at"),
    ]
    filterset_class = QuestionFilters
    list_per_page = 30
    search_fields = ["title", "idea", "question", "name"]
    ordering = ["-confirmed_at", "pk"]
