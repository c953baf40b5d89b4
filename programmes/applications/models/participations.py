"""Taking part: what a granted application becomes, and what was agreed about it."""

import datetime
from decimal import Decimal
from typing import Any

from django.contrib import admin
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.models import CaseStudy, Publication
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.programmes.applications.models.applications import Application
from praktijkpodium.programmes.applications.models.states import State

HALF_DAYS = 20  # of an adviser, unless somebody agrees on another number


class Participation(models.Model):
    """What a granted application becomes. What belongs with it, and all that changes it, is in `participations`."""

    class Chosen(models.TextChoices):
        OWN = "own", _("own choice")
        SUGGESTED = "suggested", _("suggested by the secretariat")

    application = models.OneToOneField(Application, on_delete=models.PROTECT, related_name="participation")
    # That of the role on the day on which taking part began: what was promised stays.
    contribution = models.DecimalField(
        _("own contribution"), max_digits=9, decimal_places=2, validators=[MinValueValidator(0)]
    )
    invoiced_on = models.DateField(_("invoiced on"), null=True, blank=True)
    paid_on = models.DateField(_("paid on"), null=True, blank=True)
    signed_by = models.CharField(_("signed by"), max_length=160, blank=True)
    signed_on = models.DateField(_("signed on"), null=True, blank=True)
    # Somebody of the directory, or else a name and an organisation.
    adviser = models.ForeignKey(
        ContactPerson, verbose_name=_("adviser"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    adviser_name = models.CharField(_("name of the adviser"), max_length=120, blank=True)
    adviser_organisation = models.CharField(_("organisation of the adviser"), max_length=160, blank=True)
    adviser_chosen = models.CharField(_("how the adviser was chosen"), max_length=10, choices=Chosen, blank=True)
    half_days = models.PositiveSmallIntegerField(
        _("half-days of the adviser"), default=HALF_DAYS, validators=[MaxValueValidator(200)]
    )
    presentation = models.CharField(_("closing presentation"), max_length=200, blank=True)
    presented_on = models.DateField(_("presented on"), null=True, blank=True)
    chapter = models.CharField(_("chapter in the book"), max_length=200, blank=True)
    chapter_on = models.DateField(_("chapter received on"), null=True, blank=True)
    publication = models.ForeignKey(
        Publication, verbose_name=_("book"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    case_study = models.OneToOneField(
        CaseStudy, verbose_name=_("case study"), null=True, blank=True, on_delete=models.SET_NULL, related_name="+"
    )
    # The date of the kick-off that these participants were told.
    kick_off_told = models.DateField(null=True, blank=True, editable=False)
    created_at = models.DateTimeField(auto_now_add=True)
    # Names of people are kept for a term that counts from here.
    changed_at = models.DateTimeField(default=timezone.now, editable=False, db_index=True)

    wagtail_reference_index_ignore = True

    class Meta:
        verbose_name = _("participation")
        verbose_name_plural = _("participations")
        # Nobody gets Wagtail's powers over them: the rules of the room decide.
        default_permissions = ()
        constraints = [
            models.CheckConstraint(condition=Q(contribution__gte=0), name="podium_participation_contribution"),
            models.CheckConstraint(
                condition=Q(paid_on__isnull=True) | Q(invoiced_on__isnull=False), name="podium_participation_paid"
            ),
            models.CheckConstraint(
                condition=Q(signed_on__isnull=False) | Q(signed_by=""), name="podium_participation_signed"
            ),
            models.CheckConstraint(
                condition=Q(adviser__isnull=True) | Q(adviser_name="", adviser_organisation=""),
                name="podium_participation_one_adviser",
            ),
            models.CheckConstraint(
                condition=Q(adviser_chosen__in=["", "own", "suggested"]), name="podium_participation_adviser_chosen"
            ),
        ]

    def __str__(self) -> str:
        return str(self.application)

    def save(self, **kwargs: Any) -> None:
        agreed: Decimal | None = self.contribution
        if agreed is None:
            self.contribution = self.application.role.own_contribution
        super().save(**kwargs)

    @admin.display(description=_("organisation"), ordering="application__organisation__name")
    def organisation_in_words(self) -> str:
        """The name, with a word for who withdrew after the outcome."""
        name = str(self.application.organisation)
        return name if self.is_running else gettext("%(name)s (withdrew)") % {"name": name}

    @property
    def is_running(self) -> bool:
        """Who withdrew after the outcome does not take part any more."""
        return self.application.state == State.GRANTED

    @property
    def is_paid(self) -> bool:
        return self.contribution == Decimal(0) or self.paid_on is not None

    @property
    def is_signed(self) -> bool:
        return self.signed_on is not None

    @property
    def has_adviser(self) -> bool:
        return bool(self.adviser_id or self.adviser_name)

    @property
    def adviser_in_words(self) -> str:
        if self.adviser:
            return str(self.adviser)
        return ", ".join(filter(None, (self.adviser_name, self.adviser_organisation)))

    @property
    def is_presented(self) -> bool:
        return self.presented_on is not None and self.presented_on <= timezone.localdate()

    @property
    def kick_off(self) -> datetime.date | None:
        return self.application.call.kick_off_date
