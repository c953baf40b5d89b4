"""The form fields by which each kind of question is answered. None refuses anything: what is typed is kept as typed."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.utils.translation import gettext as _

from praktijkpodium.home.files.kinds import DOCUMENTS, extensions
from praktijkpodium.home.pages.visitors import TypedField, tidy
from praktijkpodium.programmes.applications.answers import MEMBER_FIELDS, MOST_MEMBERS
from praktijkpodium.programmes.calls.form_versions import Asked
from praktijkpodium.programmes.calls.models import QuestionKind

_ANSWER_LENGTH = 10_000  # characters
_LINE_LENGTH = 1_000
_EMPTY_ROWS = 2
_FEWEST_ROWS = 3


class ChosenField(forms.MultipleChoiceField):
    """Several choices. One that is no longer among them is kept; submitting tells what is wrong with it."""

    widget = forms.CheckboxSelectMultiple

    def validate(self, value: Any) -> None:
        pass


class ChosenOneField(forms.ChoiceField):
    widget = forms.RadioSelect

    def validate(self, value: Any) -> None:
        pass


class TeamInput(forms.Widget):
    """A table with a row for each member, and a few empty ones."""

    template_name = "praktijkpodium/applications/_team.html"
    use_fieldset = True

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        members = [member for member in value or [] if isinstance(member, dict)]
        count = min(max(len(members) + _EMPTY_ROWS, _FEWEST_ROWS), MOST_MEMBERS + _EMPTY_ROWS)
        members += [{}] * (count - len(members))
        labels = {"name": _("Name"), "function": _("Function"), "part": _("What does this person do?")}
        context["widget"]["labels"] = list(labels.values())
        context["widget"]["rows"] = [
            [(f"{name}-{row}-{part}", f"{labels[part]} ({row + 1})", member.get(part, "")) for part in MEMBER_FIELDS]
            for row, member in enumerate(members)
        ]
        return context

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[dict[str, str]]:
        found = []
        for row in range(MOST_MEMBERS + _EMPTY_ROWS):
            member = {part: str(data.get(f"{name}-{row}-{part}", "")).strip() for part in MEMBER_FIELDS}
            if any(member.values()):
                found.append(member)
        return found if found or f"{name}-0-name" in data else list(data.get(name) or [])

    def value_omitted_from_data(self, data: Any, files: Any, name: str) -> bool:
        return f"{name}-0-name" not in data


class TeamField(forms.Field):
    """The members of a team, as a list."""

    widget = TeamInput

    def to_python(self, value: Any) -> list[dict[str, str]]:
        return [{part: tidy(text)[:_LINE_LENGTH] for part, text in member.items()} for member in value or []]


class DocumentsInput(forms.FileInput):
    allow_multiple_selected = True


class DocumentsField(forms.FileField):
    """One or more documents at once."""

    widget = DocumentsInput

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        return [super(DocumentsField, self).clean(each, initial) for each in data or []]


def documents_field(label: Any, help_text: Any) -> DocumentsField:
    return DocumentsField(
        label=label,
        help_text=help_text,
        required=False,
        allow_empty_file=True,
        widget=DocumentsInput(attrs={"accept": ",".join(extensions(DOCUMENTS))}),
    )


def _long(**fields: Any) -> forms.Field:
    return TypedField(widget=forms.Textarea(attrs={"rows": 5}), max_length=_ANSWER_LENGTH, **fields)


def _line(**attrs: str) -> Callable[..., forms.Field]:
    return lambda **fields: TypedField(widget=forms.TextInput(attrs=attrs), max_length=_LINE_LENGTH, **fields)


_MAKE: dict[str, Callable[..., forms.Field]] = {
    QuestionKind.SHORT: _line(),
    QuestionKind.LONG: _long,
    QuestionKind.NUMBER: _line(inputmode="decimal"),
    QuestionKind.MONEY: _line(inputmode="decimal"),
    QuestionKind.DATE: _line(),
    QuestionKind.CHOICE: ChosenOneField,
    QuestionKind.CHECKS: ChosenField,
    QuestionKind.TEAM: TeamField,
}


def field_for(asked: Asked) -> forms.Field:
    """The field for a question; documents have a form of their own."""
    fields: dict[str, Any] = {"label": asked.text, "help_text": help_for(asked), "required": False}
    if asked.kind in (QuestionKind.CHOICE, QuestionKind.CHECKS):
        fields["choices"] = [(choice, choice) for choice in asked.choices]
    return _MAKE[asked.kind](**fields)


def help_for(asked: Asked) -> str:
    """What stands below a question: its own explanation, the criterion that it is about, and what is expected."""
    kind = _("preference") if asked.is_preference else _("requirement")
    words = [asked.help]
    if asked.criterion:
        about = _("Criterion: %(text)s (%(kind)s)") % {"text": asked.criterion, "kind": kind}
        words.append(about if asked.criterion != asked.text else kind.capitalize())
    if asked.purpose:
        words.append(_("What we need it for: %(purpose)s") % {"purpose": asked.purpose})
    if asked.kind == QuestionKind.DATE:
        words.append(_("Day-month-year. For example: 15-04-2026."))
    if asked.kind == QuestionKind.MONEY:
        words.append(_("In euros."))
    if asked.most_words:
        words.append(_("At most %(most)s words.") % {"most": asked.most_words})
    if asked.only_if:
        words.append(_("Only if you chose “%(choice)s” above.") % {"choice": asked.only_if_answer})
    if not asked.is_required and not asked.criterion:
        words.append(_("Not required."))
    return " ".join(word for word in words if word)
