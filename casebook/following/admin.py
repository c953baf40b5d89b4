"""Which searches are followed, as a register: by how many people, and never by whom."""

from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils import formats, timezone
from django.utils.html import format_html
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.following.models import SavedSearch
from praktijkpodium.casebook.following.naming import Names
from praktijkpodium.casebook.following.queries import casebook_address, followed_searches
from praktijkpodium.casebook.following.rules import sees_followed_searches
from praktijkpodium.home.audit.registers import ReadOnly
from praktijkpodium.home.editorial.registers import Register, RegisterView


class ReadOnlyForEditors(ReadOnly):
    rule = sees_followed_searches


class FollowedSearchesView(RegisterView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        shown = list(context["object_list"])
        names, casebook = Names.of([each.query for each in shown]), casebook_address()
        for each in shown:
            words = names.words(each.query)
            address = f"{casebook}?{each.query}"
            each.words = format_html('<a href="{}">{}</a>', address, capfirst(words)) if casebook else capfirst(words)
        context["object_list"] = self.object_list = shown
        return context


class FollowedSearchRegister(Register):
    model = SavedSearch
    index_view_class = FollowedSearchesView
    base_url_path = "registers/volgers"
    permission_helper_class = ReadOnlyForEditors
    menu_label = _("Followed searches")
    menu_icon = "mail"
    menu_order = 35
    list_display = ("search", "followers", "daily", "weekly", "since")
    # What is followed is known in words only: nothing to look for in the database.
    search_fields = ()

    def get_queryset(self, request: HttpRequest) -> QuerySet[SavedSearch]:
        return followed_searches()

    def get_ordering(self, request: HttpRequest) -> tuple[str, ...]:
        return ("-followers", "pk")

    def search(self, search: SavedSearch) -> str:
        return str(vars(search).get("words", search))

    search.short_description = _("search")  # type: ignore[attr-defined]

    def followers(self, search: SavedSearch) -> int:
        return int(vars(search)["followers"])

    followers.short_description = _("followed by")  # type: ignore[attr-defined]
    followers.admin_order_field = "followers"  # type: ignore[attr-defined]

    def daily(self, search: SavedSearch) -> int:
        return int(vars(search)["daily"])

    daily.short_description = _("each day")  # type: ignore[attr-defined]

    def weekly(self, search: SavedSearch) -> int:
        return int(vars(search)["weekly"])

    weekly.short_description = _("each week")  # type: ignore[attr-defined]

    def since(self, search: SavedSearch) -> str:
        return formats.date_format(timezone.localtime(vars(search)["since"]), "j F Y")

    since.short_description = _("since")  # type: ignore[attr-defined]
    since.admin_order_field = "since"  # type: ignore[attr-defined]
