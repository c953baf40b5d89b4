"""What somebody fills in who asks something."""

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.questions.models import MAX_QUESTION
from praktijkpodium.home.pages.visitors import AddressField, LineField, TypedField, VisitorForm


class QuestionForm(VisitorForm):
    text = TypedField(
        label=_("Your question"),
        help_text=_("What do you want to know? For example: how did you find volunteers?"),
        widget=forms.Textarea(attrs={"rows": 7}),
        max_length=MAX_QUESTION,
        error_messages={"required": _("Write your question.")},
    )
    name = LineField(
        label=_("Your name"),
        max_length=120,
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
        error_messages={"required": _("Fill in your name.")},
    )
    email = AddressField(label=_("Your e-mail address"), help_text=_("The answer comes to this address."))

    @property
    def shown(self) -> list[forms.BoundField]:
        return [self["text"], self["name"], self["email"]]
