"""Organisations and the people who act for them."""

import uuid
from typing import Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, FieldRowPanel, InlinePanel
from wagtail.search import index

from praktijkpodium.home.directory.models.terms import Region
from praktijkpodium.home.directory.validators import name_key, validate_name


class OrganisationQuerySet(models.QuerySet["Organisation"]):
    def of_member(self, user: Any) -> "OrganisationQuerySet":
        """The organisations that a person acts for."""
        return self.filter(memberships__user=user).distinct()


class Organisation(index.Indexed, ClusterableModel):
    """An institution or an informal initiative."""

    class Kind(models.TextChoices):
        MUNICIPALITY = "municipality", _("municipality")
        CARE = "care", _("care provider")
        WELFARE = "welfare", _("welfare organisation")
        YOUTH = "youth", _("youth care")
        HOUSING = "housing", _("housing association")
        EDUCATION = "education", _("education")
        RESEARCH = "research", _("knowledge institute")
        RESIDENTS = "residents", _("residents' initiative")
        SOCIAL_ENTERPRISE = "social_enterprise", _("social enterprise")
        PARTNERSHIP = "partnership", _("partnership")
        SECTOR_BODY = "sector_body", _("sector organisation")
        INITIATIVE = "initiative", _("informal initiative")
        PERSON = "person", _("single person")
        OTHER = "other", _("other")

    name = models.CharField(
        _("name"),
        max_length=160,
        validators=[validate_name],
        help_text=_("The name that it uses itself."),
    )
    # Follows from the name, so that two organisations never look like one. Two people may have the same name: theirs is
    # a number, after a space, with which no key of a name begins.
    name_key = models.CharField(max_length=255, unique=True, editable=False)

    kind = models.CharField(
        _("kind"),
        max_length=20,
        choices=Kind,
        blank=True,
        db_index=True,
        help_text=_("What fits best?"),
    )
    region = models.ForeignKey(
        Region,
        verbose_name=_("region"),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="organisations",
        help_text=_("Where it works. Empty: in the whole country."),
    )

    objects = OrganisationQuerySet.as_manager()

    panels = [
        FieldPanel("name"),
        FieldRowPanel([FieldPanel("kind"), FieldPanel("region")]),
        InlinePanel(
            "earlier_names",
            label=_("earlier name"),
            heading=_("Earlier names"),
            help_text=_("Under these names it can be found too."),
        ),
        InlinePanel(
            "memberships",
            label=_("member"),
            heading=_("Members"),
            help_text=_("Who may apply for this organisation and read its applications."),
        ),
    ]
    search_fields = [
        index.SearchField("name"),
        index.AutocompleteField("name"),
        index.FilterField("kind"),
        index.RelatedFields("earlier_names", [index.SearchField("name"), index.AutocompleteField("name")]),
    ]

    class Meta:
        verbose_name = _("organisation")
        verbose_name_plural = _("organisations")
        ordering = ["name", "pk"]

    def __str__(self) -> str:
        return self.name

    def members(self) -> set[tuple[Any, str]]:
        """Who acts for it, as the database has it: the key of each account, and in what capacity."""
        return set(Membership.objects.filter(organisation_id=self.pk).values_list("user_id", "capacity"))

    def clean(self) -> None:
        super().clean()
        # Forms do not check what is not among their fields.
        if self.is_single_person:
            return
        if Organisation.objects.filter(name_key=name_key(self.name)).exclude(pk=self.pk).exists():
            raise ValidationError({"name": _("An organisation with this name is already there.")}, code="unique")

    @property
    def is_single_person(self) -> bool:
        """Whether it is somebody who applies alone, and nobody else acts for."""
        return self.kind == self.Kind.PERSON

    def save(self, **kwargs: Any) -> None:
        if not self.is_single_person:
            self.name_key = name_key(self.name)
        elif not self.name_key.startswith(" "):
            self.name_key = f" {uuid.uuid4().hex}"
        if "name" in (kwargs.get("update_fields") or ()):
            kwargs["update_fields"] = [*kwargs["update_fields"], "name_key"]
        super().save(**kwargs)


class EarlierName(models.Model):
    """What an organisation was called before: readers still search for it."""

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="earlier_names")
    name = models.CharField(
        _("name"),
        max_length=160,
        help_text=_("For example: Wmo-werkplaats Nijmegen."),
    )
    until = models.PositiveSmallIntegerField(
        _("until the year"),
        null=True,
        blank=True,
        validators=[MinValueValidator(1800), MaxValueValidator(2100)],
        help_text=_("The last year in which it was called so. For example: 2016."),
    )

    panels = [FieldRowPanel([FieldPanel("name"), FieldPanel("until")])]

    class Meta:
        verbose_name = _("earlier name")
        verbose_name_plural = _("earlier names")
        ordering = ["-until", "pk"]

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A person acts for an organisation, in one capacity."""

    class Capacity(models.TextChoices):
        HR = "hr", _("HR department")
        WORKS_COUNCIL = "works_council", _("works council")
        CONTACT = "contact", _("contact person")

    organisation = ParentalKey(Organisation, on_delete=models.CASCADE, related_name="memberships")
    user = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        on_delete=models.CASCADE,
        related_name="praktijkpodium_memberships",
    )
    capacity = models.CharField(
        _("acts as"),
        max_length=20,
        choices=Capacity,
        default=Capacity.CONTACT,
        help_text=_("On whose behalf does this person apply?"),
    )

    panels = [FieldPanel("user"), FieldPanel("capacity")]

    class Meta:
        verbose_name = _("membership")
        verbose_name_plural = _("memberships")
        constraints = [
            models.UniqueConstraint(fields=["organisation", "user", "capacity"], name="podium_membership_once")
        ]

    def __str__(self) -> str:
        return f"{self.organisation_id}: {self.get_capacity_display()}"
