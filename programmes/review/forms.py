"""What the secretariat, the committee and the chair fill in."""

import datetime
from collections.abc import Collection, Iterable
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.outbox.texts.wordings import problems_of_words
from praktijkpodium.home.pages.visitors import LineField, TypedField
from praktijkpodium.programmes.applications.models import Decision
from praktijkpodium.programmes.applications.queries import mark
from praktijkpodium.programmes.review.completeness import Item, Verdict
from praktijkpodium.programmes.review.exceptions import (
    DAY_IS_PAST,
    MISSING_EXPLANATION,
    MISSING_NOTE,
    MISSING_REASON,
    MISSING_WHAT,
)
from praktijkpodium.programmes.review.mailing import IN_SUBJECTS, WORDS
from praktijkpodium.programmes.review.models import Assessment

_IN_ORDER, _WRONG = "yes", "no"
_REASON = "-reason"
MOST_IN_A_MAIL = 1_000  # applications


class LastDayField(forms.DateField):
    """The last day of a term, or none."""

    widget = forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d")

    def clean(self, value: Any) -> datetime.date | None:
        day: datetime.date | None = super().clean(value)
        if day is not None and day < timezone.localdate():
            raise forms.ValidationError(DAY_IS_PAST)
        return day


class CompletenessForm(forms.Form):
    """For each thing in an application: is it in order? What is not looked at yet is left open."""

    template = "praktijkpodium/review/_completeness.html"

    def __init__(self, *args: Any, items: Iterable[Item] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.items = list(items)
        for item in self.items:
            found = item.verdict
            self.fields[item.name] = forms.ChoiceField(
                label=item.label,
                choices=[(_IN_ORDER, _("in order")), (_WRONG, _("not in order")), ("", _("still open"))],
                widget=forms.RadioSelect,
                required=False,
                initial="" if found is None else _IN_ORDER if found.is_in_order else _WRONG,
            )
            self.fields[f"{item.name}{_REASON}"] = TypedField(
                label=_("What is missing?"),
                max_length=500,
                required=False,
                widget=forms.Textarea(attrs={"rows": 2}),
                initial=found.reason if found else "",
            )

    def clean(self) -> dict[str, Any]:
        """The verdicts, by the names of the items."""
        cleaned = super().clean() or {}
        verdicts = {}
        for item in self.items:
            chosen, reason = cleaned.get(item.name, ""), cleaned.get(f"{item.name}{_REASON}", "").strip()
            if chosen == _WRONG and not reason and f"{item.name}{_REASON}" not in self.errors:
                self.add_error(f"{item.name}{_REASON}", MISSING_WHAT)
            if chosen:
                verdicts[item.name] = Verdict(chosen == _IN_ORDER, "" if chosen == _IN_ORDER else reason)
        return {"verdicts": verdicts}

    @property
    def rows(self) -> list[tuple[Item, forms.BoundField, forms.BoundField]]:
        return [(item, self[item.name], self[f"{item.name}{_REASON}"]) for item in self.items]


class SendBackForm(forms.Form):
    items = forms.MultipleChoiceField(
        label=_("What may the applicant change?"),
        help_text=_("Only what you tick. Tick nothing, and all of it can be changed."),
        widget=forms.CheckboxSelectMultiple,
        required=False,
    )
    missing = TypedField(
        label=_("What is missing?"),
        error_messages={"required": MISSING_WHAT},
        help_text=_("The applicant reads this. Say what to add or change."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
    )
    until = LastDayField(
        label=_("Last day to complete it"), help_text=_("Empty: there is no last day."), required=False
    )

    def __init__(self, *args: Any, items: Iterable[Item] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["items"]
        assert isinstance(field, forms.MultipleChoiceField)  # noqa: S101 - for the type checker
        field.choices = [(item.name, item.label) for item in items]


class ExtendForm(forms.Form):
    until = LastDayField(
        label=_("Last day to complete it"), help_text=_("Empty: there is no last day."), required=False
    )


class NoteForm(forms.Form):
    text = TypedField(
        label=_("Your note"),
        error_messages={"required": MISSING_NOTE},
        help_text=_("For the secretariat only. Write no more about people than you need."),
        widget=forms.Textarea(attrs={"rows": 3}),
        max_length=4000,
    )


class RemoveNoteForm(forms.Form):
    note = forms.IntegerField(widget=forms.HiddenInput, min_value=1)


class MailForm(forms.Form):
    """A mail to a selection. Only what was looked at is sent."""

    to = forms.CharField(
        widget=forms.HiddenInput,
        max_length=MOST_IN_A_MAIL * 37,
        error_messages={"max_length": _("These are too many applications for one mail. Choose fewer in the register.")},
    )
    once = forms.UUIDField(widget=forms.HiddenInput)
    # A mark of what was shown last.
    looked = forms.CharField(widget=forms.HiddenInput, required=False)
    subject = LineField(
        label=_("Subject"),
        error_messages={"required": _("Write the subject.")},
        help_text=_("Here only the number, the call and the role are filled in: others than its reader see it too."),
        max_length=200,
    )
    text = TypedField(
        label=_("Text"),
        error_messages={"required": _("Write the text.")},
        help_text=_("Words between braces are filled in for each application. An empty line makes a new paragraph."),
        widget=forms.Textarea(attrs={"rows": 14}),
        max_length=10_000,
    )

    def clean_subject(self) -> str:
        return self._without_unknown("subject", IN_SUBJECTS)

    def clean_text(self) -> str:
        return self._without_unknown("text", WORDS)

    def _without_unknown(self, name: str, known: Collection[str]) -> str:
        written: str = self.cleaned_data[name]
        if problems := problems_of_words(written, known):
            raise forms.ValidationError(problems)
        return written

    @property
    def _mark(self) -> str:
        return mark([self.cleaned_data[name] for name in ("to", "subject", "text")])

    @property
    def is_previewed(self) -> bool:
        return self.cleaned_data["looked"] == self._mark

    def looked_at(self) -> "MailForm":
        """The same form, after it was shown what is sent."""
        return MailForm(initial={**self.cleaned_data, "looked": self._mark})


class AdviceForm(forms.Form):
    advice = forms.ChoiceField(
        label=_("Your advice"),
        choices=Assessment.Advice.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose your advice.")},
    )
    explanation = TypedField(
        label=_("Explanation"),
        error_messages={"required": MISSING_EXPLANATION},
        help_text=_("For the chair and the secretariat. The applicant does not see this."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=4000,
    )


class DecisionForm(forms.Form):
    outcome = forms.ChoiceField(
        label=_("Decision"),
        choices=Decision.Outcome.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose the decision.")},
    )
    reserve_rank = forms.IntegerField(
        label=_("Number on the reserve list"),
        help_text=_("Only for the reserve list. Empty: the last."),
        min_value=1,
        required=False,
    )
    reason = TypedField(
        label=_("Reason"),
        error_messages={"required": MISSING_REASON},
        help_text=_("The applicant reads this when the outcome is announced."),
        widget=forms.Textarea(attrs={"rows": 5}),
        max_length=4000,
    )
