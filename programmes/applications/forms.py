"""What an applicant fills in."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import marks_of, texts_of
from praktijkpodium.programmes.applications.validators import ANSWER, answer_field, tidy

_ANSWER_LENGTH = 10_000  # characters


class TypedField(forms.CharField):
    """A text that never gets lost: what is too long comes back with a message.

    Not by the attribute `maxlength`: with it, browsers cut off what is pasted without a word.
    """

    default_error_messages = {
        "max_length": _(
            "This text has %(show_value)d characters. Make it shorter: at most %(limit_value)d is possible."
        )
    }

    def to_python(self, value: Any) -> str:
        return super().to_python(tidy(str(value)) if value else value) or ""

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {name: value for name, value in super().widget_attrs(widget).items() if name != "maxlength"}


class StartForm(forms.Form):
    """For which organisation? One of one's own, or one that is new here."""

    organisation = forms.ModelChoiceField(
        label=_("Organisation"),
        queryset=Organisation.objects.none(),
        required=False,
        empty_label=_("Another organisation"),
    )
    new_organisation = TypedField(
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

    title = TypedField(label=_("Title of your idea"), max_length=200, required=False)
    summary = TypedField(
        label=_("Your idea in short"),
        help_text=_("What do you run into, and what do you want to try?"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=4000,
        required=False,
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application = application
        # What others wrote in the fields in which this form has something else, by the name of the field.
        self.saved_by_others: dict[str, str] = {}
        self.is_taken_over = False
        self.criteria = list(application.role.criteria.all())
        self.initial.update(title=application.title, summary=application.summary)
        for criterion in self.criteria:
            name = answer_field(criterion.pk)
            self.fields[name] = TypedField(
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
    def idea(self) -> list[tuple[forms.BoundField, str]]:
        """The fields for the idea, each with what somebody else saved there."""
        return [(self[name], self.saved_by_others.get(name, "")) for name in ("title", "summary")]

    @property
    def answers(self) -> list[tuple[forms.BoundField, str]]:
        """The same for the answers, in the order of the criteria."""
        names = [answer_field(criterion.pk) for criterion in self.criteria]
        return [(self[name], self.saved_by_others.get(name, "")) for name in names]

    @property
    def given(self) -> dict[str, Any]:
        """What of this can be saved, for `save_draft`: each field for itself, and the marks that came with the form.

        A field that was not on the form, of a criterion that was added since, is not made empty.
        """
        typed = {name: text for name, text in self.cleaned_data.items() if name in self.data}
        answers = {name.removeprefix(ANSWER): text for name, text in typed.items() if name.startswith(ANSWER)}
        seen = dict(part.split(":", 1) for part in self.data.get("seen", "").split() if ":" in part)
        return {"title": typed.get("title"), "summary": typed.get("summary"), "answers": answers, "seen": seen}

    @property
    def seen(self) -> str:
        """The marks of the texts that whoever fills this in began with, for a hidden field."""
        if self.is_bound and not self.is_taken_over:
            return str(self.data.get("seen", ""))
        return " ".join(f"{name}:{mark}" for name, mark in marks_of(self.application).items())

    def take_over(self, application: Application, conflicts: tuple[str, ...]) -> None:
        """Show what is saved now; in a conflict show what was typed, with a message and what is saved below it."""
        data = dict(self.data.items())
        self.application, self.is_taken_over = application, True
        for name, text in texts_of(application).items():
            if name in conflicts:
                self.saved_by_others[name] = text
                self.add_error(name, _("Somebody changed this text while you were writing. Yours has not been saved."))
            elif name in self.cleaned_data or name not in data:
                data[name] = text
        self.data = data


def typed_in_vain(typed: Any, application: Application) -> list[tuple[str, str]]:
    """What of a form that came too late is not in the application: the label of the field, and the text."""
    form, there = ApplicationForm(application=application), texts_of(application)
    texts = ((name, tidy(typed.get(name, "")).strip()) for name in there)
    return [(str(form.fields[name].label), text) for name, text in texts if text not in {"", there[name]}]


class DocumentsInput(forms.FileInput):
    allow_multiple_selected = True


class DocumentsField(forms.FileField):
    """One or more documents at once."""

    widget = DocumentsInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        return [super(DocumentsField, self).clean(each, initial) for each in data or []]


class DocumentForm(forms.Form):
    document = DocumentsField(
        label=_("Add documents"),
        help_text=_("PDF, at most 20 MB each. You can choose several at once."),
        required=False,
        allow_empty_file=True,
        widget=DocumentsInput(attrs={"accept": ".pdf,application/pdf"}),
    )
