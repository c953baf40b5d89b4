"""What somebody tells of an idea, what is asked about it, and what the secretariat writes."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.pages.visitors import AddressField, LineField, TypedField, VisitorForm
from praktijkpodium.programmes.calls.models import Call
from praktijkpodium.programmes.calls.queries import open_calls
from praktijkpodium.programmes.ideas.actions import Told
from praktijkpodium.programmes.ideas.models import MAX_ANSWER, MAX_IDEA, MAX_QUESTION, MAX_TITLE

# With less there is nothing to compare.
_WORDS = 4


class IdeaForm(forms.Form):
    """The idea, in one's own words."""

    title = LineField(label=_("Title (optional)"), max_length=MAX_TITLE, required=False)
    idea = TypedField(
        label=_("Your idea"),
        help_text=_("In a few sentences: what do you run into, what do you want to try, and for whom?"),
        max_length=MAX_IDEA,
        widget=forms.Textarea(attrs={"rows": 7}),
        error_messages={"required": _("Tell in a few sentences what your idea is.")},
    )

    def clean_idea(self) -> str:
        idea = str(self.cleaned_data["idea"]).strip()
        if len(idea.split()) < _WORDS:
            raise forms.ValidationError(_("Tell a little more: one whole sentence at least."))
        return idea


class QuestionForm(IdeaForm, VisitorForm):
    """Would you think along? The idea goes with it as it was typed above."""

    question = TypedField(
        label=_("What do you want to know? (optional)"),
        help_text=_("For example: who could I talk to about this, or does this fit in one of your calls?"),
        max_length=MAX_QUESTION,
        widget=forms.Textarea(attrs={"rows": 4}),
        required=False,
    )
    call = forms.ModelChoiceField(
        label=_("Is it about a call? (optional)"),
        queryset=Call.objects.none(),
        empty_label=_("No call in particular"),
        required=False,
    )
    name = LineField(
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
        for name in IdeaForm.base_fields:
            self.fields[name].widget = forms.HiddenInput()
        call = self.fields["call"]
        assert isinstance(call, forms.ModelChoiceField)  # noqa: S101 - for the type checker
        call.queryset = open_calls()

    @property
    def shown(self) -> list[forms.BoundField]:
        return [self[name] for name in ("question", "call", "name", "email")]

    @property
    def told(self) -> Told:
        """What was filled in, as the actions take it."""
        cleaned = self.cleaned_data
        return Told(**{name: cleaned[name] for name in ("idea", "title", "question", "call")})


class AnswerForm(forms.Form):
    answer = TypedField(
        label=_("Your answer"),
        help_text=_("It goes by mail. Below it we put the idea and the question, and above it the name."),
        widget=forms.Textarea(attrs={"rows": 9}),
        max_length=MAX_ANSWER,
        error_messages={"required": _("Write an answer.")},
    )
