"""What an applicant fills in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.validators import answer_field

_ANSWER_LENGTH = 10_000  # characters


class StartForm(forms.Form):
    """For which organisation? One of one's own, or one that is new here."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation"),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label=_("Another organisation"),
    )
    new_organisation = forms.CharField(
        label=_("Name of the organisation"),
        help_text=_("Only if it is not in the list above."),
        max_length=160,
        required=False,
    )
    capacity = forms.ChoiceField(
        label=_("What are you there?"),
        choices=[("", _("Choose")), *Membership.Capacity.choices],
        required=False,
    )

    def __init__(self, *args: Any, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = Organisation.objects.of_member(user)
        field = self.fields["organisation"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        field.queryset = own
        if not own.exists():
            del self.fields["organisation"]
            self.fields["new_organisation"].help_text = _("As people know it.")
        elif not self.is_bound:
            self.initial["organisation"] = own.first()

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("organisation"):
            if not cleaned.get("new_organisation", "").strip():
                self.add_error("new_organisation", _("Fill in the name of your organisation."))
            if not cleaned.get("capacity"):
                self.add_error("capacity", _("Choose what you are in this organisation."))
        return cleaned


class ApplicationForm(forms.Form):
    """The application itself. Nothing is required to save a draft; what submitting needs is in validators.py."""

    title = forms.CharField(label=_("Title of your idea"), max_length=200, required=False)
    summary = forms.CharField(
        label=_("Your idea in short"),
        help_text=_("What do you run into, and what do you want to try?"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=4000,
        required=False,
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application = application
        self.criteria = list(application.role.criteria.all())
        self.initial.update(title=application.title, summary=application.summary)
        for criterion in self.criteria:
            name = answer_field(criterion.pk)
            self.fields[name] = forms.CharField(
                label=criterion.question or criterion.text,
                help_text=(
                    _("Criterion: %(text)s (%(kind)s)") % {"text": criterion.text, "kind": criterion.get_kind_display()}
                    if criterion.question
                    else criterion.get_kind_display().capitalize()
                ),
                widget=forms.Textarea(attrs={"rows": 5}),
                max_length=_ANSWER_LENGTH,
                required=False,
            )
            self.initial[name] = application.answer_to(criterion.pk)

    @property
    def answer_fields(self) -> list[forms.BoundField]:
        """The fields for the answers, in the order of the criteria."""
        return [self[answer_field(criterion.pk)] for criterion in self.criteria]

    @property
    def answers(self) -> dict[str, str]:
        """The answers by criterion, as an application keeps them."""
        return {str(c.pk): self.cleaned_data.get(answer_field(c.pk), "") for c in self.criteria}


class DocumentForm(forms.Form):
    document = forms.FileField(
        label=_("Add a document"), help_text=_("PDF, at most 20 MB."), required=False, allow_empty_file=True
    )
