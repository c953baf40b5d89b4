"""The read counters in the admin, to look at."""

from typing import Any

from django.contrib.admin import SimpleListFilter
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.audit.registers import ReadOnly
from praktijkpodium.home.editorial.registers import Register
from praktijkpodium.home.reads.models import ReadCount
from praktijkpodium.home.reads.queries import counted_models
from praktijkpodium.home.reads.rules import may_see_read_counts


class ReadOnlyForEditors(ReadOnly):
    rule = may_see_read_counts


class KindFilter(SimpleListFilter):
    """The kinds of pages that are counted; Django's own filter would offer everything that the database knows."""

    title = _("kind")
    parameter_name = "kind"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, str]]:
        return [(model._meta.label_lower, model.get_verbose_name()) for model in counted_models()]

    def queryset(self, request: HttpRequest, queryset: Any) -> Any:
        chosen = [model for model in counted_models() if model._meta.label_lower == self.value()]
        return queryset.filter(page__content_type=ContentType.objects.get_for_model(chosen[0])) if chosen else queryset


class ReadCountAdmin(Register):
    model = ReadCount
    base_url_path = "registers/leestellers"
    permission_helper_class = ReadOnlyForEditors
    menu_label = _("Read counters")
    menu_icon = "view"
    menu_order = 30
    list_display = ("title", "kind", "count", "last_read_on")
    list_export = list_display
    list_filter = (KindFilter,)
    search_fields = ("page__title",)
    export_filename = "leestellers"

    def title(self, counter: ReadCount) -> str:
        # Titles of drafts are for who works on pages, and managers look here too.
        return str(counter.page.title) if counter.page.live else gettext("a page that is not on the site")

    title.short_description = _("page")  # type: ignore[attr-defined]
    title.admin_order_field = "page__title"  # type: ignore[attr-defined]

    def kind(self, counter: ReadCount) -> str:
        return str(counter.page.page_type_display_name)

    kind.short_description = _("kind")  # type: ignore[attr-defined]

    def get_queryset(self, request: HttpRequest) -> Any:
        return super().get_queryset(request).select_related("page")
