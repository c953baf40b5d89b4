"""The outbox in the admin: which mails went out, which did not, and sending those again."""

import re
import uuid
from typing import Any

import django_filters
from django.conf import settings
from django.contrib import messages
from django.contrib.admin.utils import quote
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, BulkActionsCheckboxColumn, Column, DateColumn
from wagtail.admin.views.bulk_action import BulkAction

from praktijkpodium.home.editorial.looking import ListView, LookingViewSet, RowView
from praktijkpodium.home.editorial.menu import REGISTERS_MENU
from praktijkpodium.home.outbox import kinds
from praktijkpodium.home.outbox.actions import CannotBeResent, resend
from praktijkpodium.home.outbox.models import Mail, State
from praktijkpodium.home.outbox.rules import (
    address_of,
    may_know_subject,
    may_read_text,
    may_resend,
    sees_outbox,
    visible_mails,
)

# The look of each state, and its icon among Wagtail's.
BADGES = {
    State.WAITING: ("active", "time"),
    State.SENDING: ("active", "time"),
    State.SENT: ("success", "check"),
    State.FAILED: ("danger", "warning"),
    State.UNKNOWN: ("warning", "help"),
}
# As many as one press of the button sends: each may take a moment.
MOST_AT_ONCE = 50


class OutboxFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(label=capfirst(_("state")), choices=State.choices)
    kind = django_filters.ChoiceFilter(label=capfirst(_("kind")), choices=kinds.choices)

    class Meta:
        model = Mail
        fields = ["state", "kind"]


class OutboxView(ListView):
    """The mails that this person sees."""

    template_name = "praktijkpodium/outbox/index.html"
    page_title = _("Outbox")

    def get_base_queryset(self) -> QuerySet[Mail]:
        # Not what the mails say: a list of them need not fetch that.
        return visible_mails(self.request.user).defer("text", "html")

    @cached_property
    def columns(self) -> list[BaseColumn]:
        return [BulkActionsCheckboxColumn("bulk_actions", obj_type="mail"), *super().columns]

    def _get_title_column(self, *args: Any, **kwargs: Any) -> BaseColumn:
        # What the checkbox is called by.
        return super()._get_title_column(*args, **kwargs, get_title_id=lambda mail: f"mail_{quote(mail.pk)}_title")


class MailView(RowView):
    """One mail as it was, or will be, sent."""

    template_name = "praktijkpodium/outbox/mail.html"
    header_icon = "mail"
    viewset, list_title = "praktijkpodium_outbox", _("Outbox")

    def may_look(self, user: Any) -> bool:
        return bool(sees_outbox(user))

    def rows(self) -> QuerySet[Mail]:
        return visible_mails(self.request.user)

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        about = self.row.about if may_know_subject(user, self.row) else None
        context.update(
            mail=self.row,
            badge=BADGES[State(self.row.state)],
            sender=settings.DEFAULT_FROM_EMAIL,
            may_read=may_read_text(user, self.row),
            may_resend=may_resend(user, self.row),
            about=about,
            about_url=address_of(about, user) if about is not None else None,
        )
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            resend(mail=self.row, by=request.user)
        except CannotBeResent:
            messages.error(request, gettext("This mail can not be sent again. See below how it stands now."))
        else:
            messages.success(request, gettext("The mail is on its way once more. See below whether it left."))
        return redirect(request.path)


class ResendSelected(BulkAction):
    """Send again what was selected in the list: of it, what can be."""

    display_name = _("Send again")
    aria_label = _("Send the selected mails again")
    action_type = "resend"
    template_name = "praktijkpodium/outbox/resend.html"
    models = [Mail]

    def get_actionable_objects(self) -> tuple[list[Mail], dict[str, list[Mail]]]:
        chosen = self.request.GET.getlist("id")
        mails = visible_mails(self.request.user).filter(state__in=(State.FAILED, State.UNKNOWN)).exclude(text="")
        if "all" not in chosen:
            mails = mails.filter(pk__in=[key for each in chosen if (key := _uuid(each))])
        return list(mails.order_by("created_at")[:MOST_AT_ONCE]), {"items_with_no_access": []}

    def get_execution_context(self) -> dict[str, Any]:
        return {"by": self.request.user}

    @classmethod
    def execute_action(cls, objects: list[Mail], by: Any = None, **kwargs: Any) -> tuple[int, int]:
        sent = 0
        for mail in objects:
            try:
                resend(mail=mail, by=by)
            except CannotBeResent:  # somebody else was quicker
                continue
            sent += 1
        return sent, 0

    def get_success_message(self, num_parent_objects: int, num_child_objects: int) -> str:
        return ngettext(
            "%(number)s mail is on its way once more.",
            "%(number)s mails are on their way once more.",
            num_parent_objects,
        ) % {"number": num_parent_objects}


def _uuid(text: str) -> uuid.UUID | None:
    try:
        return uuid.UUID(text)
    except ValueError:
        return None


def breakable(address: str) -> str:
    """An address that may be broken where it has a sign: on a phone it is wider than its column."""
    return format_html_join(SafeString("<wbr>"), "{}", ((part,) for part in re.split(r"(?<=[@.-])", address)))


def _breakable_recipient(mail: Mail) -> str:
    return breakable(mail.recipient)


def _state_in_words(mail: Mail) -> str:
    return str(capfirst(mail.get_state_display()))


class OutboxViewSet(LookingViewSet):
    """The register of mails."""

    model = Mail
    index_view_class = OutboxView
    row_view_class = MailView
    name = "praktijkpodium_outbox"
    url_prefix = "registers/postvak-uit"
    icon = "mail"
    menu_label = _("Outbox")
    menu_name = "outbox"
    menu_order = 40
    menu_hook = REGISTERS_MENU
    list_display = [
        "kind_in_words",
        Column("state", label=capfirst(_("state")), accessor=_state_in_words, sort_key="state"),
        Column("recipient", label=capfirst(_("to")), accessor=_breakable_recipient, sort_key="recipient"),
        Column("attempts", label=capfirst(_("attempts")), sort_key="attempts", classname="podium-wide"),
        DateColumn("created_at", label=capfirst(_("written at")), sort_key="created_at", classname="podium-wide"),
    ]
    filterset_class = OutboxFilters
    search_fields = ["recipient"]
    ordering = ["-created_at", "pk"]
