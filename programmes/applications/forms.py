"""What an applicant fills in."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.pages.visitors import TypedField, tidy
from praktijkpodium.programmes.applications.answers import in_words
from praktijkpodium.programmes.applications.fields import documents_field, field_for, help_for
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import marks_of, values_of
from praktijkpodium.programmes.applications.validators import ANSWER, answer_field
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind


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
        # What others filled in where this form has something else, in words, by the name of the field.
        self.saved_by_others: dict[str, str] = {}
        self.is_taken_over = False
        self.asked = {answer_field(each.key): each for each in application.asked if each.kind != QuestionKind.DOCUMENT}
        self.initial.update(values_of(application))
        for name, asked in self.asked.items():
            self.fields[name] = field_for(asked)

    @property
    def idea(self) -> list[tuple[forms.BoundField, str]]:
        """The fields for the idea, each with what somebody else saved there."""
        return [(self[name], self.saved_by_others.get(name, "")) for name in ("title", "summary")]

    @property
    def questions(self) -> list[tuple[forms.BoundField, str]]:
        """The same for what the role asks, in the order of the form."""
        return self._of(lambda asked: not asked.criterion)

    @property
    def answers(self) -> list[tuple[forms.BoundField, str]]:
        """The same for the evidence for the criteria."""
        return self._of(lambda asked: bool(asked.criterion))

    def _of(self, wanted: Callable[[Asked], bool]) -> list[tuple[forms.BoundField, str]]:
        names = [name for name, asked in self.asked.items() if wanted(asked)]
        return [(self[name], self.saved_by_others.get(name, "")) for name in names]

    @property
    def given(self) -> dict[str, Any]:
        """What of this can be saved, for `save_draft`: each field for itself, and the marks that came with the form.

        A field that was not on the form is not made empty. Of choices nothing is sent when none is chosen: that they
        were there is known by their marks.
        """
        seen = dict(part.split(":", 1) for part in self.data.get("seen", "").split() if ":" in part)
        typed = {name: value for name, value in self.cleaned_data.items() if name in seen or self._is_sent(name)}
        answers = {name.removeprefix(ANSWER): value for name, value in typed.items() if name.startswith(ANSWER)}
        return {"title": typed.get("title"), "summary": typed.get("summary"), "answers": answers, "seen": seen}

    def _is_sent(self, name: str) -> bool:
        widget = self.fields[name].widget
        if isinstance(widget, forms.CheckboxSelectMultiple):
            return name in self.data
        return not widget.value_omitted_from_data(self.data, self.files, name)

    @property
    def seen(self) -> str:
        """The marks of what whoever fills this in began with, for a hidden field."""
        if self.is_bound and not self.is_taken_over:
            return str(self.data.get("seen", ""))
        return " ".join(f"{name}:{mark}" for name, mark in marks_of(self.application).items())

    def take_over(self, application: Application, conflicts: tuple[str, ...]) -> None:
        """Show what is saved now; in a conflict show what was typed, with a message and what is saved below it."""
        shown = self.cleaned_data | {
            name: self.data.get(name, "") for name in self.fields if name not in self.cleaned_data
        }
        self.application, self.is_taken_over = application, True
        for name, value in values_of(application).items():
            if name in conflicts:
                self.saved_by_others[name] = in_words(self.asked[name], value) if name in self.asked else value
                self.add_error(name, _("Somebody changed this text while you were writing. Yours has not been saved."))
            elif name in self.cleaned_data:
                shown[name] = value
        self.data = _Values({name: value for name, value in self.data.items() if name not in shown} | shown)


class _Values(dict[str, Any]):
    """Values as a form reads them, lists too."""

    def getlist(self, name: str, default: Any = None) -> Any:
        value = self.get(name, default or [])
        return value if isinstance(value, list) else [value]


def typed_in_vain(typed: Any, application: Application) -> list[tuple[str, str]]:
    """What of a form that came too late is not in the application: the label of the field, and the text."""
    form, there = ApplicationForm(typed, application=application), values_of(application)
    form.full_clean()
    found = []
    for name, saved in there.items():
        value = form.cleaned_data.get(name, typed.get(name, ""))
        asked = form.asked.get(name)
        text = (in_words(asked, value) if asked else str(value)).strip()
        if value != saved and text:
            found.append((str(form.fields[name].label), tidy(text)))
    return found


class DocumentForm(forms.Form):
    """The documents that questions ask for, and others."""

    document = documents_field(_("Add documents"), _("PDF, at most 20 MB each. You can choose several at once."))

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.asked = {answer_field(each.key): each for each in application.asked if each.kind == QuestionKind.DOCUMENT}
        for name, asked in self.asked.items():
            self.fields[name] = documents_field(asked.text, help_for(asked))
