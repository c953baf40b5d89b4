"""What the casebook has in the admin besides its pages: recognitions, to edit and as a register."""

from typing import Any

from django.contrib.admin import SimpleListFilter
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.snippets.views.snippets import SnippetViewSet

from praktijkpodium.casebook.models import Recognition
from praktijkpodium.home.accounts.rules import is_editor, is_manager
from praktijkpodium.home.audit.registers import ReadOnly
from praktijkpodium.home.editorial.menu import DIRECTORY_MENU
from praktijkpodium.home.editorial.registers import Register


class RecognitionViewSet(SnippetViewSet):
    model = Recognition
    icon = "pick"
    menu_label = gettext_lazy("Recognitions")
    menu_order = 80
    menu_hook = DIRECTORY_MENU
    list_display = ["title", "page", "organisation", "date"]
    list_per_page = 50


class YearFilter(SimpleListFilter):
    title = gettext_lazy("year")
    parameter_name = "jaar"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        years = Recognition.objects.dates("date", "year", order="DESC")
        return [(str(date.year), str(date.year)) for date in years]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Recognition]) -> QuerySet[Recognition]:
        chosen = self.value() or ""
        return queryset.filter(date__year=int(chosen)) if chosen.isascii() and chosen.isdigit() else queryset


class ReadOnlyRecognitions(ReadOnly):
    rule = is_editor | is_manager


class RecognitionRegister(Register):
    model = Recognition
    base_url_path = "registers/koplopers"
    permission_helper_class = ReadOnlyRecognitions
    menu_label = gettext_lazy("Recognitions")
    menu_icon = "pick"
    menu_order = 10
    list_display = ("title", "recognised", "date", "awarded_by", "network")
    list_export = (*list_display, "reason")
    list_filter = (YearFilter,)
    search_fields = ("title", "page__title", "organisation__name", "awarded_by", "network")
    export_filename = "koplopers"

    def recognised(self, recognition: Recognition) -> str:
        page = recognition.page
        # Titles of drafts are for who works on pages (home/wagtail_hooks.py), and others look here too.
        return str(recognition.recognised) if page is None or page.live else _("a page that is not on the site")

    recognised.short_description = gettext_lazy("who or what")  # type: ignore[attr-defined]

    def get_queryset(self, request: HttpRequest) -> QuerySet[Recognition]:
        found: QuerySet[Recognition] = super().get_queryset(request).select_related("page", "organisation")
        return found
