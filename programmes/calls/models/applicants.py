"""Who may apply for a role, as a list of kinds."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.text import capfirst, get_text_list
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _


class Applicant(models.TextChoices):
    """Somebody for whom a role can be open."""

    HR = "hr", _("the HR department")
    WORKS_COUNCIL = "works_council", _("the works council")
    ORGANISATION = "organisation", _("anyone of an organisation")
    INITIATIVE = "initiative", _("an informal initiative")
    PERSON = "person", _("a single person")


# Two kinds that say more precisely who of an organisation.
OF_AN_ORGANISATION = (Applicant.HR, Applicant.WORKS_COUNCIL)


def organisations_and_initiatives() -> list[str]:
    return [Applicant.ORGANISATION.value, Applicant.INITIATIVE.value]


class ApplicantsField(models.JSONField):
    """A list of kinds, at least one, for editors a box to tick for each."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"default": organisations_and_initiatives, **kwargs})

    def deconstruct(self) -> Any:
        # For migrations it is what the database has.
        name, _path, args, kwargs = super().deconstruct()
        return name, "django.db.models.JSONField", args, kwargs

    def validate(self, value: Any, model_instance: Any) -> None:
        super().validate(value, model_instance)
        if not isinstance(value, list) or not set(value) <= set(Applicant.values):
            raise ValidationError(_("This is no list of kinds."), code="invalid")

    def formfield(self, **kwargs: Any) -> Any:
        return forms.MultipleChoiceField(
            choices=Applicant.choices,
            widget=forms.CheckboxSelectMultiple,
            required=True,
            label=capfirst(self.verbose_name),
            help_text=self.help_text,
            initial=self.default,
            error_messages={"required": _("Choose at least one.")},
        )


def in_words(applicants: list[str]) -> str:
    """How the kinds read, in their order; without those that a wider one has in it."""
    is_wide = Applicant.ORGANISATION in applicants
    kinds = [each for each in Applicant if each in applicants and not (is_wide and each in OF_AN_ORGANISATION)]
    return str(get_text_list([each.label for each in kinds], gettext("or")))
