"""What an organisation fills in, and what an editor does with it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.adoptions.actions import Told
from praktijkpodium.casebook.adoptions.models import MAX_TEXT, Adoption, Stage
from praktijkpodium.home.directory.models import Region
from praktijkpodium.home.directory.validators import validate_name
from praktijkpodium.home.pages.visitors import AddressField, LineField, TypedField, VisitorForm

WHOLE_COUNTRY = "heel-nederland"


class ToldForm(forms.Form):
    """What readers will see."""

    stage = forms.ChoiceField(
        label=_("How far are you?"),
        choices=Stage.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how far you are.")},
    )
    organisation_name = LineField(
        label=_("Name of your organisation"),
        help_text=_("As people know it. A team or a residents' initiative is welcome too."),
        max_length=160,
        validators=[validate_name],
        error_messages={"required": _("Fill in the name of your organisation.")},
    )
    region = forms.ChoiceField(
        label=_("Where do you work?"),
        help_text=_("It colours the map of who does this too."),
        error_messages={"required": _("Choose where you work.")},
    )
    differently = TypedField(
        label=_("What do you do differently? (optional)"),
        help_text=_("What fits your place better? A few sentences."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=MAX_TEXT,
        required=False,
    )
    learned = TypedField(
        label=_("What did you learn? (optional)"),
        help_text=_("What would you tell who begins tomorrow? A few sentences."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=MAX_TEXT,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._regions = {region.slug: region for region in Region.objects.all()}
        names = [(slug, region.name) for slug, region in self._regions.items()]
        region = self.fields["region"]
        assert isinstance(region, forms.ChoiceField)  # noqa: S101 - for the type checker
        region.choices = [("", _("Choose")), *names, (WHOLE_COUNTRY, _("In the whole country"))]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        texts = ("differently", "learned")
        is_silent = not any(cleaned.get(name) or name in self.errors for name in texts)
        if cleaned.get("stage") == Stage.DID and is_silent:
            self.add_error("learned", _("You did this already. Tell in a sentence what you learned of it."))
        return cleaned

    @property
    def told(self) -> Told:
        """What was filled in, as the actions take it."""
        cleaned = self.cleaned_data
        return Told(
            stage=cleaned["stage"],
            organisation_name=cleaned["organisation_name"],
            region=self._regions.get(cleaned["region"]),
            differently=cleaned["differently"],
            learned=cleaned["learned"],
        )


class AdoptionForm(ToldForm, VisitorForm):
    """Wij doen dit ook."""

    contact_name = LineField(
        label=_("Your name"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Fill in your name.")},
    )
    email = AddressField(
        label=_("Your e-mail address"), help_text=_("We mail you a link. Nothing happens before you press it.")
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["organisation_name"].widget.attrs |= {"list": "organisations", "autocomplete": "organization"}

    @property
    def for_readers(self) -> list[forms.BoundField]:
        return [self[name] for name in ToldForm.base_fields]

    @property
    def for_us(self) -> list[forms.BoundField]:
        return [self["contact_name"], self["email"]]


class CorrectForm(ToldForm):
    """For editors: typing errors."""

    def __init__(self, *args: Any, adoption: Adoption, **kwargs: Any) -> None:
        initial = {
            "stage": adoption.stage,
            "organisation_name": adoption.organisation_name,
            "region": adoption.region.slug if adoption.region else WHOLE_COUNTRY,
            "differently": adoption.differently,
            "learned": adoption.learned,
        }
        super().__init__(*args, initial=initial, **kwargs)


class DeclineForm(forms.Form):
    reason = TypedField(
        label=_("Reason"),
        help_text=_("Who said it gets this by mail. For example: tell more about what you do differently."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=MAX_TEXT,
        error_messages={"required": _("Tell why: who said it gets this by mail.")},
    )
