"""The outbox in the admin: which mails went out, which did not, and sending those again."""

import re
import uuid
from typing import Any

import django_filters
from django.conf import settings
from django.contrib import messages
from django.contrib.admin.utils import quote
from django.contrib.auth import get_user_model
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from django.utils.text import capfirst
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import BaseColumn, BulkActionsCheckboxColumn, Column, DateColumn
from wagtail.admin.views.bulk_action import BulkAction
from wagtail.admin.views.generic import IndexView, WagtailAdminTemplateMixin
from wagtail.admin.viewsets.model import ModelViewSet
from wagtail.permission_policies.base import BasePermissionPolicy

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


class OutboxPolicy(BasePermissionPolicy):
    """Wagtail asks this wherever it wonders who may do what with mails: looking is all that it can give."""

    def user_has_permission(self, user: Any, action: str) -> bool:
        return action == "view" and bool(sees_outbox(user))

    def user_has_any_permission(self, user: Any, actions: Any) -> bool:
        return any(self.user_has_permission(user, action) for action in actions)

    def users_with_any_permission(self, actions: Any) -> QuerySet[Any]:
        return get_user_model()._default_manager.none()

    def instances_user_has_any_permission_for(self, user: Any, actions: Any) -> QuerySet[Any]:
        return visible_mails(user) if "view" in actions else Mail.objects.none()

    def instances_user_has_permission_for(self, user: Any, action: str) -> QuerySet[Any]:
        return self.instances_user_has_any_permission_for(user, [action])


class OutboxFilters(WagtailFilterSet):
    state = django_filters.ChoiceFilter(label=capfirst(_("state")), choices=State.choices)
    kind = django_filters.ChoiceFilter(label=capfirst(_("kind")), choices=kinds.choices)

    class Meta:
        model = Mail
        fields = ["state", "kind"]


class OutboxView(IndexView):
    """The mails that this person sees."""

    template_name = "praktijkpodium/outbox/index.html"
    page_title = _("Outbox")

    def get_base_queryset(self) -> QuerySet[Mail]:
        # Not what the mails say: a list of them need not fetch that.
        return visible_mails(self.request.user).defer("text", "html")

    @cached_property
    def columns(self) -> list[BaseColumn]:
        return [BulkActionsCheckboxColumn("bulk_actions", obj_type="mail"), *super().columns]

    def get_list_buttons(self, instance: Mail) -> list[Any]:
        """None: the name of a mail leads to all that there is."""
        return []

    def _get_title_column(self, *args: Any, **kwargs: Any) -> BaseColumn:
        # What the checkbox is called by.
        return super()._get_title_column(*args, **kwargs, get_title_id=lambda mail: f"mail_{quote(mail.pk)}_title")


class MailView(WagtailAdminTemplateMixin, TemplateView):
    """One mail as it was, or will be, sent."""

    template_name = "praktijkpodium/outbox/mail.html"
    header_icon = "mail"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not sees_outbox(request.user):
            raise PermissionDenied
        self.mail = get_object_or_404(visible_mails(request.user), pk=kwargs["pk"])
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return str(self.mail)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            *self.breadcrumbs_items,
            {"url": reverse("praktijkpodium_outbox:index"), "label": gettext("Outbox")},
            {"url": "", "label": str(self.mail)},
        ]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        user = self.request.user
        about = self.mail.about if may_know_subject(user, self.mail) else None
        context.update(
            mail=self.mail,
            badge=BADGES[State(self.mail.state)],
            sender=settings.DEFAULT_FROM_EMAIL,
            may_read=may_read_text(user, self.mail),
            may_resend=may_resend(user, self.mail),
            about=about,
            about_url=address_of(about, user) if about is not None else None,
        )
        return context

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        try:
            resend(mail=self.mail, by=request.user)
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


class OutboxViewSet(ModelViewSet):
    """The register of mails. Of Wagtail's screens for a model only the list is kept."""

    model = Mail
    index_view_class = OutboxView
    name = "praktijkpodium_outbox"
    url_prefix = "registers/postvak-uit"
    icon = "mail"
    menu_label = _("Outbox")
    menu_name = "outbox"
    menu_order = 40
    menu_hook = REGISTERS_MENU
    exclude_form_fields: list[str] = []
    inspect_view_enabled = True
    copy_view_enabled = False
    add_to_reference_index = False
    list_display = [
        "kind_in_words",
        Column("state", label=capfirst(_("state")), accessor=_state_in_words, sort_key="state"),
        Column("recipient", label=capfirst(_("to")), accessor=_breakable_recipient, sort_key="recipient"),
        Column("attempts", label=capfirst(_("attempts")), sort_key="attempts", classname="podium-wide"),
        DateColumn("created_at", label=capfirst(_("written at")), sort_key="created_at", classname="podium-wide"),
    ]
    filterset_class = OutboxFilters
    list_per_page = 50
    search_fields = ["recipient"]
    search_backend_name = None
    ordering = ["-created_at", "pk"]

    def get_urlpatterns(self) -> list[URLPattern]:
        return [
            path("", self.index_view, name="index"),
            path("results/", self.index_results_view, name="index_results"),
            path("<uuid:pk>/", MailView.as_view(), name="inspect"),
        ]
