"""The menu "Vinden" in the admin."""

from typing import Any, ClassVar

from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.html import format_html_join
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem
from wagtail.admin.ui.tables import Column, DateColumn
from wagtail.admin.viewsets.base import ViewSet, ViewSetGroup
from wagtail.admin.viewsets.model import ModelViewSet

from praktijkpodium.home.found.admin import ReportView
from praktijkpodium.home.steering.forms import ExclusionForm, PinForm, SynonymForm
from praktijkpodium.home.steering.rules import may_steer
from praktijkpodium.home.steering.views import Begin, Change, EditorsView, SteeringList, TryView, Withdraw
from praktijkpodium.search.steering.models import Exclusion, OfQuestions, PinnedResults, SynonymGroup, lines


class SteeringViewSet(ModelViewSet):
    """A list of decisions. Of Wagtail's other screens for a model none is kept: the timeline tells who did what."""

    index_view_class = SteeringList
    add_view_class = Begin
    edit_view_class = Change
    delete_view_class = Withdraw
    form_class: ClassVar[Any]
    copy_view_enabled = False
    inspect_view_enabled = False
    add_to_reference_index = False
    list_per_page = 50
    search_backend_name = None

    def get_form_class(self, for_update: bool = False) -> Any:
        return self.form_class

    def get_common_view_kwargs(self, **kwargs: Any) -> Any:
        return super().get_common_view_kwargs(**{"history_url_name": None, "usage_url_name": None, **kwargs})

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("nieuw/", self.add_view, name="add"),
            path("<int:pk>/", self.edit_view, name="edit"),
            path("<int:pk>/weg/", self.delete_view, name="delete"),
        ]

    def get_permissions_to_register(self) -> Any:
        """None to hand out: it goes by groups."""
        from django.contrib.auth.models import Permission

        return Permission.objects.none()


def _questions(thing: OfQuestions) -> str:
    asked = lines(thing.questions)
    return ", ".join(asked) if asked else gettext("all questions")


def _titles(thing: OfQuestions) -> str:
    return format_html_join("; ", "{}", ((each["title"],) for each in thing.documents))


def _how(group: SynonymGroup) -> str:
    return str(group.get_how_display())


class SynonymViewSet(SteeringViewSet):
    model = SynonymGroup
    form_class = SynonymForm
    name = "praktijkpodium_synonyms"
    url_prefix = "zoeken/synoniemen"
    icon = "comment"
    menu_label = _("Synonyms")
    menu_name = "synonyms"
    menu_order = 20
    list_display = ["__str__", Column("how", label=_("How"), accessor=_how, classname="podium-wide")]
    search_fields = ["words"]


class PinViewSet(SteeringViewSet):
    model = PinnedResults
    form_class = PinForm
    name = "praktijkpodium_pins"
    url_prefix = "zoeken/vastgezet"
    icon = "thumbtack"
    menu_label = _("Pinned results")
    menu_name = "pins"
    menu_order = 30
    list_display = [
        "__str__",
        Column("documents", label=_("Pages"), accessor=_titles, classname="podium-wide"),
        DateColumn("until", label=_("Until"), width="12%"),
    ]
    search_fields = ["questions"]


class ExclusionViewSet(SteeringViewSet):
    model = Exclusion
    form_class = ExclusionForm
    name = "praktijkpodium_exclusions"
    url_prefix = "zoeken/uitgesloten"
    icon = "no-view"
    menu_label = _("Excluded pages")
    menu_name = "exclusions"
    menu_order = 40
    list_display = [
        "__str__",
        Column("documents", label=_("Pages"), accessor=_titles, classname="podium-wide"),
        Column("questions", label=_("Not found for"), accessor=_questions, classname="podium-wide"),
    ]
    search_fields = ["questions"]


class EditorsMenuItem(MenuItem):
    def is_shown(self, request: HttpRequest) -> bool:
        return bool(may_steer(request.user))


class ScreenViewSet(ViewSet):
    """One screen."""

    view_class: ClassVar[type[EditorsView]]
    menu_item_class = EditorsMenuItem

    def get_urlpatterns(self) -> list[URLPattern]:
        return [path("", self.view_class.as_view(), name="index")]


class TryViewSet(ScreenViewSet):
    view_class = TryView
    name = "praktijkpodium_try"
    url_prefix = "zoeken/proef"
    icon = "search"
    menu_label = _("Try a search")
    menu_name = "try-search"
    menu_order = 10


class ReportViewSet(ScreenViewSet):
    view_class = ReportView
    name = "praktijkpodium_searched"
    url_prefix = "zoeken/rapport"
    icon = "table"
    menu_label = _("What people search")
    menu_name = "searched"
    menu_order = 50


class SearchViewSetGroup(ViewSetGroup):
    menu_label = _("Finding")
    menu_name = "searching"
    menu_icon = "search"
    menu_order = 260
    items = (TryViewSet, SynonymViewSet, PinViewSet, ExclusionViewSet, ReportViewSet)
