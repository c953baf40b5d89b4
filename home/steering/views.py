"""The screens in which editors steer, and try out what it does."""

import copy
from typing import Any

from django.core.exceptions import PermissionDenied
from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse, QueryDict
from django.template.loader import render_to_string
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.views.generic import CreateView, DeleteView, EditView, IndexView, WagtailAdminTemplateMixin

from praktijkpodium.home.steering.actions import decide, withdraw
from praktijkpodium.home.steering.desk import Desk, rearranged
from praktijkpodium.home.steering.forms import documents, id_of
from praktijkpodium.home.steering.queries import edit_url, kind_label
from praktijkpodium.home.steering.rules import may_steer
from praktijkpodium.search.documents import kinds
from praktijkpodium.search.explain import Explanation, explain
from praktijkpodium.search.queries import clean_query, search
from praktijkpodium.search.requests import Hit, SearchRequest
from praktijkpodium.search.steering.models import OfQuestions, SynonymGroup
from praktijkpodium.search.suggestions import alike

# How scripts say that they want only what is beside the form.
_FOR_SCRIPT = "X-Requested-With"
_A_PAGE = 10


class SteeringList(IndexView):
    """The decisions of one kind."""

    def get_list_buttons(self, instance: Any) -> list[Any]:
        """None: the name leads to all that there is."""
        return []


class Steers:
    """A form with what it would do beside it. Buttons with the name `do` change nothing but the screen."""

    request: HttpRequest
    desk: Desk
    form: Any

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if "do" not in request.POST:
            return super().post(request, *args, **kwargs)  # type: ignore[misc]
        return self.look(rearranged(request.POST))

    def look(self, data: QueryDict) -> HttpResponse:
        thing = copy.copy(self.thing())
        form_class: Any = self.get_form_class()  # type: ignore[attr-defined]
        form_class.draft(thing, data)
        self.object, self.desk = thing, Desk(thing, data)
        context = {"desk": self.desk}
        if self.request.headers.get(_FOR_SCRIPT):
            return HttpResponse(self.render_desk())
        self.form = form_class(instance=thing)
        self.has_unsaved_changes = True
        return self.render_to_response(self.get_context_data(**context))  # type: ignore[attr-defined]

    def render_desk(self) -> str:
        return render_to_string("praktijkpodium/steering/_desk.html", {"desk": self.desk}, request=self.request)

    def thing(self) -> Any:
        raise NotImplementedError

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        if not hasattr(self, "desk"):
            # What was sent and is not right, or what is there.
            thing = copy.copy(context["form"].instance)
            if context["form"].is_bound:
                context["form"].draft(thing, self.request.POST)
            self.desk = Desk(thing, self.request.POST)
        alike_to = clean_query(self.request.GET.get("woorden", ""))
        context |= {"desk": self.desk, "alike": alike(alike_to) if alike_to else [], "alike_to": alike_to}
        return context

    def save_instance(self) -> Any:
        decide(thing=self.form.instance, by=self.request.user)
        return self.form.instance


class Begin(Steers, CreateView):
    """A new decision, perhaps filled in by the screen that led here."""

    template_name = "praktijkpodium/steering/form.html"

    def thing(self) -> Any:
        return self.get_initial_form_instance()

    def get_initial_form_instance(self) -> Any:
        thing, given = self.model(), self.request.GET
        if isinstance(thing, SynonymGroup):
            thing.words = clean_query(given.get("woorden", ""))
        if isinstance(thing, OfQuestions):
            thing.questions = clean_query(given.get("vraag", ""))
            thing.documents = documents(given.getlist("pagina"))
        return thing


class Change(Steers, EditView):
    template_name = "praktijkpodium/steering/form.html"

    def thing(self) -> Any:
        return self.get_object()


class Withdraw(DeleteView):
    def delete_action(self) -> None:
        withdraw(thing=self.object, by=self.request.user)


class EditorsView(WagtailAdminTemplateMixin, TemplateView):
    """A screen for who steers."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not may_steer(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*self.breadcrumbs_items, {"url": "", "label": self.page_title}]


class TryView(EditorsView):
    """Search as a visitor does, and see why."""

    template_name = "praktijkpodium/steering/try.html"
    page_title = _("Try a search")
    header_icon = "search"

    @cached_property
    def question(self) -> str:
        return clean_query(self.request.GET.get("q", ""))

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        names = {kind.name for kind in kinds(private=False)}
        return tuple(names & {self.request.GET.get("soort", "")})

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        names = [(kind.name, kind_label(kind.name)) for kind in kinds(private=False)]
        context |= {"question": self.question, "kinds": sorted(names), "kind": "".join(self.kinds)}
        if self.question:
            context |= self._found()
        return context

    def _found(self) -> dict[str, Any]:
        number = self.request.GET.get("p", "")
        offset = (max(int(number[:3]), 1) - 1) * _A_PAGE if number.isascii() and number.isdecimal() else 0
        answer = search(SearchRequest(self.question, kinds=self.kinds, offset=offset, limit=_A_PAGE))
        pages = Paginator(range(answer.total + answer.others), _A_PAGE)
        why = self._why()
        rows = [self._row(rank, hit, why) for rank, hit in enumerate(answer.hits, offset + 1)]
        return {
            "answer": answer,
            "rows": rows,
            "page_obj": pages.get_page(offset // _A_PAGE + 1),
            "why": why,
            "why_not": why if why and not any(row["why"] for row in rows) else None,
        }

    def _why(self) -> Explanation | None:
        asked = self.request.GET.get("waarom", "")
        return explain(SearchRequest(self.question, kinds=self.kinds), *id_of(asked)) if asked else None

    def _row(self, rank: int, hit: Hit, why: Explanation | None) -> dict[str, Any]:
        return {
            "rank": rank,
            "hit": hit,
            "kind": kind_label(hit.kind),
            "value": f"{hit.kind}:{hit.key}",
            "edit_url": edit_url(hit.kind, hit.key),
            "why": why if why and (why.kind, why.key) == (hit.kind, hit.key) else None,
        }
