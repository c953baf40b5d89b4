"""Applications: what an organisation hands in, and where it stands."""

import datetime
import uuid
from typing import Any

from django.conf import settings
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.models import DraftStateMixin, Revision, RevisionMixin, Workflow, WorkflowMixin

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.programmes.applications.models.states import EDITABLE, FROM_THE_RESERVE, OVER, Channel, State
from praktijkpodium.programmes.calls.form_versions import Asked, asked_by, asked_in
from praktijkpodium.programmes.calls.models import Call, FormVersion, Role

# What Wagtail keeps about publishing.
PUBLISHING = ("live_revision", "first_published_at", "last_published_at", "go_live_at", "expire_at")


def _last_day(until: datetime.datetime | None) -> datetime.date | None:
    """16 April 00:00 means 15 April, in our own time zone."""
    return None if until is None else timezone.localtime(until - datetime.timedelta(microseconds=1)).date()


class ApplicationQuerySet(models.QuerySet["Application"]):
    def with_names(self) -> "ApplicationQuerySet":
        """With everything that a line in a list shows, in a fixed number of queries."""
        return self.select_related("role__call", "organisation", "form")

    def of_applicant(self, user: Any) -> "ApplicationQuerySet":
        """Those of the organisations that a person acts for."""
        return self.filter(organisation__memberships__user=user).distinct()

    def running(self) -> "ApplicationQuerySet":
        """Those that are not over: an organisation has at most one for a role."""
        return self.exclude(state__in=OVER)

    def holding_a_place(self) -> "ApplicationQuerySet":
        """Those for which a place is kept: given, decided but not announced, or offered. Who withdrew gave it back."""
        granted = Q(state=State.IN_REVIEW, decision__outcome=State.GRANTED)
        return self.filter(Q(state__in=(State.GRANTED, State.OFFERED)) | granted)

    def with_texts(self) -> "ApplicationQuerySet":
        """Those of which not only figures are kept."""
        return self.filter(anonymised_at=None)

    def handed_in(self) -> "ApplicationQuerySet":
        """Those that were submitted at some time; a draft is nobody's business but its organisation's."""
        return self.filter(submitted_at__isnull=False)


class Application(WorkflowMixin, DraftStateMixin, RevisionMixin, models.Model):
    """What one organisation hands in for one role of one call.

    Wagtail's moderation carries it through the review. This row is the truth; a revision is a snapshot of what was
    submitted, and is never written back over the row.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    role = models.ForeignKey(Role, verbose_name=_("role"), on_delete=models.PROTECT, related_name="applications")
    organisation = models.ForeignKey(
        Organisation, verbose_name=_("organisation"), on_delete=models.PROTECT, related_name="applications"
    )
    state = models.CharField(_("state"), max_length=20, choices=State, default=State.DRAFT, db_index=True)
    # How people call it: given when it is first handed in, and never again to another (`actions/numbering.py`).
    number = models.CharField(_("application number"), max_length=20, blank=True, default="", editable=False)
    title = models.CharField(_("title of your idea"), max_length=200, blank=True)
    summary = models.TextField(_("your idea in short"), blank=True, max_length=4000)
    # The form as it was when this was begun; without one it is what the role asks now.
    form = models.ForeignKey(
        FormVersion,
        verbose_name=_("form"),
        null=True,
        blank=True,
        editable=False,
        on_delete=models.PROTECT,
        related_name="applications",
    )
    # By the key of what was asked (`Asked.key`), as it was filled in.
    answers = models.JSONField(_("answers"), default=dict, blank=True)
    started_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("started by"),
        null=True,
        blank=True,  # the account may be gone, and Wagtail validates the row when it keeps a revision
        on_delete=models.SET_NULL,
        related_name="+",
    )
    created_at = models.DateTimeField(_("started at"), auto_now_add=True)
    submitted_at = models.DateTimeField(_("submitted at"), null=True, blank=True, db_index=True)
    # What comes on paper is entered by the secretariat, and says when it came.
    channel = models.CharField(_("how it came"), max_length=10, choices=Channel, default=Channel.SITE, editable=False)
    received_on = models.DateField(_("received on"), null=True, blank=True, editable=False)
    # Until when this one may be handed in after the deadline, by a late link.
    late_until = models.DateTimeField(_("may come late until"), null=True, blank=True, editable=False)
    # When it was handed in, while its applicant changes it: that counts again unless it is handed in anew.
    handed_in_before = models.DateTimeField(_("handed in before"), null=True, blank=True, editable=False)
    # When its applicants were last told that it is not handed in yet.
    reminded_at = models.DateTimeField(_("reminded at"), null=True, blank=True, editable=False)
    # What the secretariat asks for when it sends the application back.
    repair_request = models.TextField(_("what is missing"), blank=True)
    # The fields that may be changed then, by their names in the form (`answer_<key>`); none named: all of them.
    reopened = models.JSONField(_("what may be changed"), default=list, blank=True, editable=False)
    repair_until = models.DateTimeField(_("to be completed before"), null=True, blank=True, editable=False)
    # The turn on the reserve list of the role: the lowest number that still waits is offered the next place.
    reserve_rank = models.PositiveIntegerField(_("number on the reserve list"), null=True, blank=True, editable=False)
    # Since when only figures are kept of it: which role, which organisation, and what came of it (retention/).
    anonymised_at = models.DateTimeField(_("texts deleted at"), null=True, blank=True, editable=False, db_index=True)
    offered_until = models.DateTimeField(_("offered until"), null=True, blank=True, editable=False, db_index=True)

    objects = ApplicationQuerySet.as_manager()

    class Meta:
        verbose_name = _("application")
        verbose_name_plural = _("applications")
        ordering = ["-submitted_at", "-created_at", "pk"]
        # Nobody gets Wagtail's powers over applications: the rules of this room decide (rules.py).
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(live=False), name="podium_application_never_live"),
            models.CheckConstraint(
                condition=Q(state=State.DRAFT, submitted_at__isnull=True)
                | Q(state=State.WITHDRAWN)
                | (~Q(state=State.DRAFT) & Q(submitted_at__isnull=False)),
                name="podium_application_submitted_at",
            ),
            models.CheckConstraint(condition=Q(state__in=State.values), name="podium_application_state"),
            models.CheckConstraint(
                condition=Q(channel=Channel.SITE, received_on__isnull=True)
                | Q(channel__in=[Channel.EMAIL, Channel.POST], received_on__isnull=False),
                name="podium_application_channel",
            ),
            models.CheckConstraint(
                condition=Q(handed_in_before__isnull=True) | Q(state=State.DRAFT),
                name="podium_application_handed_in_before",
            ),
            models.CheckConstraint(
                condition=Q(**{f"{name}__isnull": True for name in PUBLISHING}),
                name="podium_application_never_published",
            ),
            # Who gets it back reads what to do; and what was asked is over once it was done.
            models.CheckConstraint(
                condition=(Q(state=State.INCOMPLETE) & ~Q(repair_request=""))
                | Q(state=State.WITHDRAWN)
                | (~Q(state=State.INCOMPLETE) & Q(repair_request="")),
                name="podium_application_repair_request",
            ),
            models.CheckConstraint(
                condition=Q(state__in=[*EDITABLE, State.WITHDRAWN])
                | Q(anonymised_at__isnull=False)
                | (~Q(title="") & ~Q(summary="")),
                name="podium_application_says_something",
            ),
            models.CheckConstraint(
                condition=Q(anonymised_at__isnull=True) | Q(title="", summary="", repair_request=""),
                name="podium_application_anonymised",
            ),
            models.UniqueConstraint(
                fields=["role", "organisation"],
                condition=~Q(state__in=OVER),
                name="podium_one_application_a_role",
            ),
            models.UniqueConstraint(fields=["number"], condition=~Q(number=""), name="podium_application_own_number"),
            models.UniqueConstraint(
                fields=["role", "reserve_rank"],
                condition=Q(reserve_rank__isnull=False),
                name="podium_application_own_reserve_rank",
            ),
            models.CheckConstraint(
                condition=~Q(state__in=FROM_THE_RESERVE) | Q(reserve_rank__gte=1),
                name="podium_application_reserve_rank",
            ),
            models.CheckConstraint(
                condition=(Q(state=State.OFFERED) & Q(offered_until__isnull=False))
                | (~Q(state=State.OFFERED) & Q(offered_until__isnull=True)),
                name="podium_application_offered_until",
            ),
        ]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        # DraftStateMixin is live by default; an application never is.
        if not args:
            kwargs.setdefault("live", False)
        super().__init__(*args, **kwargs)

    def __str__(self) -> str:
        if self.anonymised_at:
            return str(_("Texts deleted after their term"))
        return self.title or str(_("Application without a title"))

    def serializable_data(self) -> dict[str, Any]:
        """What a revision keeps: with the documents that were there, since those may change afterwards."""
        kept = ("name", "question", "size", "sha256")
        return {**super().serializable_data(), "documents": list(self.documents.values(*kept))}

    @property
    def timeline_label(self) -> str:
        """How the timeline calls it: managers read that, and an idea is none of their business."""
        return f"{self.role} {str(self.pk)[:8]}"

    @property
    def call(self) -> Call:
        return self.role.call

    @property
    def is_editable(self) -> bool:
        return self.state in EDITABLE

    @property
    def closes_at(self) -> datetime.datetime:
        """Until when its draft can be handed in: there is grace for who began in time, and there are late links."""
        end = self.call.grace_until if self.created_at < self.call.deadline else self.call.deadline
        return max(end, self.late_until) if self.late_until else end

    @property
    def last_day_of_offer(self) -> datetime.date | None:
        """The last day on which an offered place can be accepted, in our own time zone."""
        return _last_day(self.offered_until)

    @property
    def last_day_of_repair(self) -> datetime.date | None:
        """The last day on which what was sent back can be handed in again."""
        return _last_day(self.repair_until)

    @property
    def asked(self) -> tuple[Asked, ...]:
        """What its form asks."""
        return asked_in(self.form) if self.form else asked_by(self.role)

    def answer_to(self, key: str) -> Any:
        """A text; for several choices, or a team, a list. Empty when nothing was answered."""
        return self.answers.get(key, "")

    @classmethod
    def get_default_workflow(cls) -> Workflow | None:
        """The active workflow that is made of steps of this app.

        Wagtail's own answer is the workflow assigned to the model in the admin; that assignment is lost as soon as
        somebody saves the workflow there, since applications are no snippets.
        """
        return Workflow.objects.filter(
            active=True, workflow_tasks__task__content_type__app_label=cls._meta.app_label
        ).first()

    def publish(self, revision: Revision, user: Any = None, **kwargs: Any) -> None:
        """Wagtail calls this when the moderation has finished. It writes nothing.

        Wagtail's own would put the submitted revision over this row and make it live; what the decision means for
        the row is done when it is announced. Without a decision somebody switched steps off in the admin, and
        `podium_tick` takes the application up again.
        """

    def unpublish(self, *args: Any, **kwargs: Any) -> None:
        raise RuntimeError("An application is never live.")
