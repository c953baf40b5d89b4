"""The dashboard of who works on pages: one's own work, in place of Wagtail's panels.

Those cost queries with each row, and have no end.
"""

from collections.abc import Sequence
from typing import Any

from django.db.models import QuerySet
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.ui.components import Component
from wagtail.models import Page, TaskState, WorkflowState

from praktijkpodium.home.accounts.queries import display_name
from praktijkpodium.home.editorial import queries
from praktijkpodium.home.editorial.dashboard import Line, WorkPanel, day, day_and_time

# By their names; the fourth of Wagtail's is for superusers, about Wagtail itself.
WAGTAILS_PANELS = {
    "workflow_objects_to_moderate",
    "user_objects_in_workflow_moderation",
    "recent_edits",
    "locked_pages",
}


def page_line(page: Page, *facts: str, note: str = "") -> Line:
    return Line(
        title=page.get_admin_display_title(),
        url=reverse("wagtailadmin_pages:edit", args=[page.pk]),
        facts=(page.page_type_display_name, *facts),
        note=note,
    )


def moderated_line(thing: Any, user: Any, *facts: str, note: str = "") -> Line:
    """The line of a page, or of whatever else a host has moderated."""
    if isinstance(thing, Page):
        return page_line(thing, *facts, note=note)
    return Line(title=str(thing), url=AdminURLFinder(user).get_edit_url(thing), facts=facts, note=note)


def _form_for(model: type[Page], place: int) -> str:
    return reverse("wagtailadmin_pages:add", args=[model._meta.app_label, model._meta.model_name, place])


class BeginPanel(Component):
    """Links to the forms in which one writes something new."""

    name, order = "praktijkpodium_begin", 10
    template_name = "praktijkpodium/editorial/begin.html"

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        places = queries.places_to_add(parent_context["request"].user)
        return {
            "kinds": [
                (
                    model.get_verbose_name(),
                    reverse("wagtailadmin_pages:add", args=[*model._meta.label_lower.split("."), place]),
                )
                for model, place in places
            ]
        }


class ApprovalPanel(WorkPanel):
    """For who approves: what waits for that."""

    name, icon, order = "approval", "check", 100

    def heading(self, total: int) -> str:
        if not total:
            return _("For your approval")
        return ngettext("%(total)s page waits for your approval", "%(total)s pages wait for your approval", total) % {
            "total": total
        }

    def found(self, user: Any) -> QuerySet[TaskState]:
        return queries.waiting_for_approval_by(user)

    def line(self, row: TaskState, user: Any) -> Line:
        by = row.workflow_state.requested_by
        return moderated_line(
            row.workflow_state.content_object, user, display_name(by) if by else "", _since(row.started_at)
        )


class EditorsApprovalPanel(ApprovalPanel):
    """Who publishes sees it also when nothing waits."""

    empty = gettext_lazy("Nothing waits for you. When an author hands a page in, it stands here, and you get a mail.")


class SentBackPanel(WorkPanel):
    """What an editor wants changed, with why."""

    name, icon, order = "sent-back", "undo", 110

    def heading(self, total: int) -> str:
        return ngettext("%(total)s page was sent back to you", "%(total)s pages were sent back to you", total) % {
            "total": total
        }

    def found(self, user: Any) -> QuerySet[WorkflowState]:
        return queries.sent_back_to(user)

    def line(self, row: WorkflowState, user: Any) -> Line:
        step = row.current_task_state
        by = step.finished_by if step else None
        facts = (display_name(by) if by else "", day(step.finished_at) if step else "")
        return moderated_line(row.content_object, user, *facts, note=step.comment if step else "")


class DraftsPanel(WorkPanel):
    name, icon, order = "drafts", "edit", 120
    empty = gettext_lazy("You have no drafts. What you write stays here until it is published or handed in.")

    def heading(self, total: int) -> str:
        return _("Your drafts")

    def found(self, user: Any) -> QuerySet[Page]:
        return queries.drafts_of(user)

    def line(self, row: Page, user: Any) -> Line:
        return page_line(row, _("changes to a published page") if row.live else "", day(row.latest_revision_created_at))


class HandedInPanel(WorkPanel):
    name, icon, order = "handed-in", "time", 130

    def heading(self, total: int) -> str:
        return ngettext(
            "%(total)s page of yours waits for an editor", "%(total)s pages of yours wait for an editor", total
        ) % {"total": total}

    def found(self, user: Any) -> QuerySet[WorkflowState]:
        return queries.handed_in_by(user)

    def line(self, row: WorkflowState, user: Any) -> Line:
        return moderated_line(row.content_object, user, _since(row.current_task_state.started_at))


class ScheduledPanel(WorkPanel):
    """For who publishes: what changes by itself."""

    name, icon, order = "scheduled", "calendar", 200

    def heading(self, total: int) -> str:
        return _("Scheduled")

    def found(self, user: Any) -> QuerySet[Page]:
        return queries.scheduled_pages(user)

    def line(self, row: Any, user: Any) -> Line:
        words = _("goes live on %(moment)s") if row.goes_live_at else _("goes off the site on %(moment)s")
        return page_line(row, words % {"moment": day_and_time(row.moment)})


class LastEditedPanel(WorkPanel):
    name, icon, order = "last-edited", "history", 300

    def heading(self, total: int) -> str:
        return _("Edited last by you")

    def found(self, user: Any) -> Sequence[Page]:
        return queries.last_edited_by(user)

    def line(self, row: Page, user: Any) -> Line:
        return page_line(row)


class LockedPanel(WorkPanel):
    name, icon, order = "locked", "lock", 310

    def heading(self, total: int) -> str:
        return _("Locked by you: nobody else can edit these")

    def found(self, user: Any) -> QuerySet[Page]:
        return queries.locked_by(user)

    def line(self, row: Page, user: Any) -> Line:
        return page_line(row, _since(row.locked_at))


class ImagesPanel(WorkPanel):
    """For who looks after the library."""

    name, icon, order, limit = "images", "image", 320, 3

    def heading(self, total: int) -> str:
        return ngettext("%(total)s image has no description", "%(total)s images have no description", total) % {
            "total": total
        }

    def found(self, user: Any) -> QuerySet[Any]:
        return queries.images_without_description(user)

    def line(self, row: Any, user: Any) -> Line:
        return Line(title=row.title, url=reverse("wagtailimages:edit", args=[row.pk]), facts=(day(row.created_at),))


def _since(moment: Any) -> str:
    return _("since %(day)s") % {"day": day(moment)} if moment else ""


def add_panels(request: HttpRequest, panels: list[Any]) -> None:
    """Put our panels in the place of Wagtail's; those of a host stay."""
    panels[:] = [panel for panel in panels if getattr(panel, "name", "") not in WAGTAILS_PANELS]
    user = request.user
    publishes = queries.publishes_pages(user)
    panels.append(EditorsApprovalPanel() if publishes else ApprovalPanel())
    if queries.works_on_pages(user):
        panels += [BeginPanel(), SentBackPanel(), DraftsPanel(), HandedInPanel(), LastEditedPanel(), LockedPanel()]
    if publishes:
        panels += [ScheduledPanel(), ImagesPanel()]
