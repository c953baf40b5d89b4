"""What of one's own work waits for whom."""

from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, DateTimeField, Exists, Max, Min, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast, Coalesce
from django.utils import timezone
from wagtail.images import get_image_model
from wagtail.models import Page, PageLogEntry, Revision, TaskState, WorkflowState, get_page_models
from wagtail.permissions import page_permission_policy, policy_registry
from wagtail.query import PageQuerySet

# Of a person's edits, those of the last so many pages are looked at.
REMEMBERED = 30


def works_on_pages(user: Any) -> bool:
    return page_permission_policy.explorable_root_instance(user) is not None


def publishes_pages(user: Any) -> bool:
    return bool(page_permission_policy.user_has_permission(user, "publish"))


def _key_as_text() -> Cast:
    """The key of a page as moderation and revisions keep it. Not the other way round: theirs may be of anything."""
    return Cast(OuterRef("pk"), CharField())


def _of_pages() -> Q:
    return Q(base_content_type=ContentType.objects.get_for_model(Page))


# --- pages that one works on


def drafts_of(user: Any) -> PageQuerySet:
    """The pages with changes of this person that are neither published nor on their way, the latest first."""
    on_their_way = WorkflowState.objects.active().filter(_of_pages(), object_id=_key_as_text())
    scheduled = Revision.objects.filter(_of_pages(), object_id=_key_as_text(), approved_go_live_at__isnull=False)
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    return (
        editable.filter(Q(owner=user.pk) | Q(latest_revision__user=user.pk), has_unpublished_changes=True)
        .exclude(Exists(on_their_way))
        .exclude(Exists(scheduled))
        .order_by("-latest_revision_created_at", "-pk")
    )


def last_edited_by(user: Any) -> list[Page]:
    """The pages that this person edited last and nobody has to look at any more: what is drafted stands elsewhere."""
    edits = PageLogEntry.objects.filter(user=user.pk, action="wagtail.edit").order_by().values("page_id")
    latest = edits.annotate(latest=Max("timestamp")).order_by("-latest").values_list("page_id", "latest")
    moments = dict(latest[:REMEMBERED])
    editable = page_permission_policy.instances_user_has_permission_for(user, "change")
    pages = editable.filter(pk__in=moments, has_unpublished_changes=False)
    return sorted(pages, key=lambda page: moments[page.pk], reverse=True)


def locked_by(user: Any) -> PageQuerySet:
    """The pages that this person keeps from all others, the one that was locked first first."""
    return Page.objects.filter(locked=True, locked_by=user.pk).order_by("locked_at")


def scheduled_pages(user: Any) -> PageQuerySet:
    """The pages that go live or offline by themselves, the next one first; each with `moment` and `goes_live_at`."""
    revisions = Revision.objects.filter(_of_pages(), object_id=_key_as_text(), approved_go_live_at__isnull=False)
    goes_live_at = Subquery(revisions.order_by("approved_go_live_at").values("approved_go_live_at")[:1])
    publishable = page_permission_policy.instances_user_has_permission_for(user, "publish")
    return (
        publishable.annotate(goes_live_at=goes_live_at)
        .annotate(moment=Coalesce("goes_live_at", "expire_at", output_field=DateTimeField()))
        .filter(Q(goes_live_at__isnull=False) | Q(live=True, expire_at__gt=timezone.now()))
        .order_by("moment", "pk")
    )


# --- moderation


def waiting_for_approval_by(user: Any) -> QuerySet[TaskState]:
    """The steps that this person can take, the longest waiting first."""
    if not getattr(settings, "WAGTAIL_WORKFLOW_ENABLED", True):
        return TaskState.objects.none()
    return (
        TaskState.objects.reviewable_by(user)
        .filter(workflow_state__status=WorkflowState.STATUS_IN_PROGRESS)
        .select_related("workflow_state__requested_by")
        .prefetch_related("workflow_state__content_object")
        .order_by("started_at", "pk")
    )


def _handed_in_by(user: Any, status: str) -> QuerySet[WorkflowState]:
    own_page = Page.objects.annotate(key=Cast("pk", CharField())).filter(owner=user.pk, key=OuterRef("object_id"))
    return (
        WorkflowState.objects.filter(status=status)
        .filter(Q(requested_by=user.pk) | (_of_pages() & Exists(own_page)))
        .select_related("current_task_state__finished_by")
        .prefetch_related("content_object")
        .order_by("-current_task_state__started_at", "-pk")
    )


def sent_back_to(user: Any) -> QuerySet[WorkflowState]:
    """What this person handed in, or owns, and an editor wants changed."""
    return _handed_in_by(user, WorkflowState.STATUS_NEEDS_CHANGES)


def handed_in_by(user: Any) -> QuerySet[WorkflowState]:
    """What this person handed in, or owns, and waits for an editor."""
    return _handed_in_by(user, WorkflowState.STATUS_IN_PROGRESS)


# --- the library


def images_without_description(user: Any) -> QuerySet[Any]:
    """The images that readers who cannot see them know nothing about, the latest first."""
    model = get_image_model()
    images = policy_registry.get_by_type(model).instances_user_has_permission_for(user, "change")
    return images.filter(description="").order_by("-created_at", "-pk")


# --- beginning something new


def places_to_add(user: Any) -> list[tuple[type[Page], int]]:
    """The kinds of pages that this person can add in one place only, each with that place, in the order of the site."""
    kinds = [model for model in get_page_models() if model.is_creatable and getattr(model, "parent_page_types", None)]
    parents = {kind: set(kind.allowed_parent_page_models()) for kind in kinds}
    types = ContentType.objects.get_for_models(*set().union(*parents.values()))
    allowed = page_permission_policy.instances_user_has_permission_for(user, "add")
    only_ones = (
        allowed.filter(content_type__in=types.values())
        .order_by()
        .values("content_type_id")
        .annotate(places=Count("pk"), place=Min("pk"), where=Min("path"))
        .filter(places=1)
    )
    found = {row["content_type_id"]: row for row in only_ones}
    places = [(kind, [found[types[each].pk] for each in parents[kind] if types[each].pk in found]) for kind in kinds]
    single = [(kind, rows[0]) for kind, rows in places if len(rows) == 1]
    return [(kind, row["place"]) for kind, row in sorted(single, key=lambda pair: pair[1]["where"])]
