"""What an applicant fills in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.pages.visitors import TypedField, tidy
from praktijkpodium.programmes.applications.answers import count_words, in_words
from praktijkpodium.programmes.applications.fields import documents_field, field_for, help_for
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import mark, marks_of, values_of
from praktijkpodium.programmes.applications.reopening import DOCUMENTS, reopened_items
from praktijkpodium.programmes.applications.steps import IDEA_FIELDS, Item, Step, items_of
from praktijkpodium.programmes.applications.validators import ANSWER, answer_field, tidied
from praktijkpodium.programmes.calls.form_versions import Asked


@dataclass(frozen=True)
class Part:
    """One thing of a step as the page shows it: a field, or only what it says where that cannot be changed now."""

    name: str
    label: str
    field: forms.BoundField | None = None
    asked: Asked | None = None
    words: str = ""
    # What somebody else saved in this field meanwhile; None when nobody did.
    saved: str | None = None

    @property
    def count(self) -> int:
        """How many words stand in the field now."""
        return count_words(str(self.field.value() or "")) if self.field else 0

    @property
    def only_if(self) -> str:
        """The name of the field on whose answer it depends."""
        return answer_field(self.asked.only_if) if self.asked and self.asked.only_if else ""


class ApplicationForm(forms.Form):
    """The application itself, or one step of it. Nothing is required to save a draft; what submitting needs is in
    validators.py. What was sent back for other things has no fields.
    """

    title = TypedField(label=_("Title of your idea"), max_length=200, required=False)
    summary = TypedField(
        label=_("Your idea in short"),
        help_text=_("What do you run into, and what do you want to try?"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=4000,
        required=False,
    )

    def __init__(self, *args: Any, application: Application, step: Step | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.application = application
        # What others filled in where this form has something else, in words, by the name of the field.
        self.saved_by_others: dict[str, str] = {}
        self.is_taken_over = False
        self.sent: dict[str, Any] = {}
        written = (Step.IDEA, Step.QUESTIONS, Step.CRITERIA) if step is None else (step,)
        self.items = [item for each in written for item in items_of(application, each)]
        reopened = reopened_items(application)
        is_open = {item.field for item in self.items if reopened is None or item.reopened_as in reopened}
        for name in IDEA_FIELDS:
            if name not in is_open:
                del self.fields[name]
        self.asked = {each.field: each.asked for each in self.items if each.asked and each.field in is_open}
        self.initial.update(values_of(application))
        for name, asked in self.asked.items():
            self.fields[name] = field_for(asked)

    @property
    def parts(self) -> list[Part]:
        """What the page shows, in the order of the form."""
        return [self._part(item) for item in self.items]

    def _part(self, item: Item) -> Part:
        saved = self.saved_by_others.get(item.field)
        if item.field in self.fields:
            field = self[item.field]
            return Part(item.field, str(field.label), field=field, asked=item.asked, saved=saved)
        value = values_of(self.application)[item.field]
        if item.asked:
            return Part(item.field, item.asked.text, asked=item.asked, words=in_words(item.asked, value))
        return Part(item.field, str(self.base_fields[item.field].label), words=value)

    @property
    def given(self) -> dict[str, Any]:
        """What of this can be saved, for `save_draft`: each field for itself, and the marks that came with the form.

        A field that was not on the form is not made empty. Of choices nothing is sent when none is chosen: that they
        were there is known by their marks.
        """
        typed = self.typed
        answers = {name.removeprefix(ANSWER): value for name, value in typed.items() if name.startswith(ANSWER)}
        seen = self._known_marks() | self._came_without_an_answer()
        return {"title": typed.get("title"), "summary": typed.get("summary"), "answers": answers, "seen": seen}

    @property
    def typed(self) -> dict[str, Any]:
        known = self._known_marks()
        return {name: value for name, value in self.cleaned_data.items() if name in known or self._is_sent(name)}

    def _known_marks(self) -> dict[str, str]:
        return dict(part.split(":", 1) for part in str(self.data.get("seen", "")).split() if ":" in part)

    def _came_without_an_answer(self) -> dict[str, str]:
        """The marks of what this form saved before without being told so, because the connection broke.

        It sends along what it tried to save (`tried`): what stands there now and is the same, is not somebody else's.
        """
        there = marks_of(self.application)
        found: dict[str, str] = {}
        for tried in self.data.getlist("tried") if hasattr(self.data, "getlist") else []:
            form = type(self)(QueryDict(tried), application=self.application)
            form.full_clean()
            found |= {name: there[name] for name, value in form.typed.items() if mark(tidied(value)) == there[name]}
        return found

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
        return _in_a_line({name: mark for name, mark in marks_of(self.application).items() if name in self.fields})

    @property
    def seen_after_saving(self) -> str:
        """The same for a page that stays open: new marks only where what is saved is what this page has.

        What somebody else changed keeps the old mark, so that the page does not write its older text over it.
        """
        there = marks_of(self.application)
        same = {name: there[name] for name, value in self.sent.items() if mark(tidied(value)) == there.get(name)}
        return _in_a_line(self._known_marks() | same)

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show at its field what is missing before it can be submitted."""
        values = {name: value for name, value in values_of(self.application).items() if name in self.fields}
        self.data, self.is_bound, self.is_taken_over = _Values(values), True, True
        self.full_clean()
        for name in self.fields:
            if name in problems and name not in self.errors:
                self.add_error(name, problems[name])

    def take_over(self, application: Application, conflicts: tuple[str, ...]) -> None:
        """Show what is saved now; in a conflict show what was typed, with a message and what is saved below it."""
        self.sent = dict(self.cleaned_data)
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


def _in_a_line(marks: Mapping[str, str]) -> str:
    return " ".join(f"{name}:{each}" for name, each in marks.items())


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
    """The documents that questions ask for, and others. What was sent back for other things has no fields."""

    document = documents_field(
        _("Add documents"),
        _("PDF, Word, Excel, PowerPoint, OpenDocument, PNG or JPG; at most 20 MB each. You can choose several."),
    )

    def __init__(self, *args: Any, application: Application, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.items, reopened = items_of(application, Step.DOCUMENTS), reopened_items(application)
        is_open = {item.field for item in self.items if reopened is None or item.reopened_as in reopened}
        self.asked = {item.field: item.asked for item in self.items if item.asked and item.field in is_open}
        for name, asked in self.asked.items():
            self.fields[name] = documents_field(asked.text, help_for(asked))
        if DOCUMENTS not in is_open:
            del self.fields[DOCUMENTS]

    def show_problems(self, problems: Mapping[str, str]) -> None:
        """Show at its field which document is missing."""
        self.is_bound = True
        self.full_clean()
        for name in self.fields:
            if name in problems:
                self.add_error(name, problems[name])
