""" "Wij doen dit ook": organisations that take over what a case study tells of, and how far they are."""

import uuid
from typing import Any

from django.contrib import admin
from django.db import models
from django.db.models import F, Q
from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

from praktijkpodium.casebook.models.case_studies import CaseStudy
from praktijkpodium.home.directory.models import Organisation, Region
from praktijkpodium.home.directory.validators import name_key, validate_name

MAX_TEXT = 600  # characters: it is to be read beside the case study, not instead of it


class Stage(models.TextChoices):
    """How far an organisation is; the one that readers can learn most from first."""

    DID = "did", _("We did this")
    DOES = "does", _("We are doing this")
    WANTS = "wants", _("We want to do this")


class State(models.TextChoices):
    UNCONFIRMED = "unconfirmed", _("address not confirmed yet")
    WAITING = "waiting", _("waits for an editor")
    SHOWN = "shown", pgettext_lazy("adoption", "stands on the page")
    DECLINED = "declined", pgettext_lazy("adoption", "declined")


DECIDED = (State.SHOWN, State.DECLINED)


class AdoptionQuerySet(models.QuerySet["Adoption"]):
    def shown(self) -> "AdoptionQuerySet":
        return self.filter(state=State.SHOWN)

    def with_names(self) -> "AdoptionQuerySet":
        return self.select_related("case_study", "organisation", "region")


class Adoption(models.Model):
    """One organisation and one case study. Who withdraws it deletes it."""

    # In the links of mails it goes with a signature: see links.py.
    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    case_study = models.ForeignKey(
        CaseStudy, verbose_name=_("case study"), on_delete=models.CASCADE, related_name="adoptions"
    )
    state = models.CharField(_("state"), max_length=12, choices=State, default=State.UNCONFIRMED)
    stage = models.CharField(_("how far"), max_length=6, choices=Stage)
    # As it was typed; on the page the directory's name is shown, where that knows the organisation.
    organisation_name = models.CharField(_("organisation"), max_length=160, validators=[validate_name])
    # Follows from the name: an organisation stands with a case study once.
    name_key = models.CharField(max_length=255, editable=False)
    organisation = models.ForeignKey(
        Organisation,
        verbose_name=_("organisation in the directory"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="adoptions",
    )
    region = models.ForeignKey(
        Region, verbose_name=_("region"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    differently = models.TextField(_("what is done differently"), max_length=MAX_TEXT, blank=True)
    learned = models.TextField(_("what was learned"), max_length=MAX_TEXT, blank=True)
    # Never public, and emptied when the term of actions.py is over.
    contact_name = models.CharField(_("contact person"), max_length=120, blank=True)
    email = models.CharField(_("e-mail address"), max_length=254, blank=True)
    # Of the page on which it was said; mails are in it.
    language = models.CharField(max_length=20)
    reason = models.TextField(_("reason"), max_length=MAX_TEXT, blank=True)
    created_at = models.DateTimeField(_("said at"), auto_now_add=True)
    confirmed_at = models.DateTimeField(_("confirmed at"), null=True, blank=True)
    decided_at = models.DateTimeField(_("decided at"), null=True, blank=True)

    objects = AdoptionQuerySet.as_manager()

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("organisation that does this too")
        verbose_name_plural = _("organisations that do this too")
        ordering = ["-created_at", "pk"]
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(state__in=State.values), name="podium_adoption_state"),
            models.CheckConstraint(condition=Q(stage__in=Stage.values), name="podium_adoption_stage"),
            models.CheckConstraint(
                condition=~Q(organisation_name="") & ~Q(name_key=""), name="podium_adoption_has_name"
            ),
            models.CheckConstraint(
                condition=Q(state=State.UNCONFIRMED, confirmed_at__isnull=True)
                | (~Q(state=State.UNCONFIRMED) & Q(confirmed_at__isnull=False)),
                name="podium_adoption_confirmed_has_moment",
            ),
            models.CheckConstraint(
                condition=Q(state__in=DECIDED, decided_at__isnull=False)
                | (~Q(state__in=DECIDED) & Q(decided_at__isnull=True)),
                name="podium_adoption_decided_has_moment",
            ),
            models.CheckConstraint(
                condition=(Q(state=State.DECLINED) & ~Q(reason="")) | (~Q(state=State.DECLINED) & Q(reason="")),
                name="podium_adoption_declined_has_reason",
            ),
            # Until it is decided somebody can be told.
            models.CheckConstraint(
                condition=Q(state__in=DECIDED) | (~Q(email="") & ~Q(contact_name="")),
                name="podium_adoption_has_contact",
            ),
            models.CheckConstraint(
                condition=~Q(stage=Stage.DID) | ~Q(differently="") | ~Q(learned=""), name="podium_adoption_did_tells"
            ),
            models.UniqueConstraint(
                fields=["case_study", "name_key"], condition=Q(state=State.SHOWN), name="podium_adoption_shown_once"
            ),
            models.UniqueConstraint(
                fields=["case_study", "name_key", "email"],
                condition=Q(state=State.UNCONFIRMED),
                name="podium_adoption_said_once",
            ),
        ]
        indexes = [
            models.Index(fields=["state", "created_at"], name="podium_adoption_register"),
            models.Index(F("decided_at"), name="podium_adoption_with_contact", condition=~Q(email="")),
        ]

    def __str__(self) -> str:
        return f"{self.name}: {self.case_study.title}"

    def save(self, **kwargs: Any) -> None:
        self.name_key = name_key(self.name)
        super().save(**kwargs)

    @property
    def name(self) -> str:
        """What the organisation is called."""
        return self.organisation.name if self.organisation else self.organisation_name

    @admin.display(description=_("organisation"), ordering="organisation_name")
    def known_as(self) -> str:
        """The name, for the register."""
        return self.name
