"""What the secretariat copies from an application on paper."""

from collections.abc import Iterator
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput
from wagtail.snippets.widgets import AdminSnippetChooser

from praktijkpodium.home.directory.models import Organisation
from praktijkpodium.home.pages.visitors import TypedField
from praktijkpodium.programmes.applications.fields import documents_field, field_for, help_for
from praktijkpodium.programmes.applications.models import Channel
from praktijkpodium.programmes.applications.validators import ANSWER, answer_field
from praktijkpodium.programmes.calls.form_versions import asked_by
from praktijkpodium.programmes.calls.models import QuestionKind, Role
from praktijkpodium.programmes.review.entering.actions import Enclosed, Paper

_ON_PAPER = [(each.value, each.label) for each in (Channel.EMAIL, Channel.POST)]


class EnterForm(forms.Form):
    organisation = forms.ModelChoiceField(
        label=_("For which organisation?"),
        queryset=Organisation.objects.all(),
        widget=AdminSnippetChooser(Organisation),
        help_text=_("Is it not there yet? Then add it in the same window."),
        error_messages={"required": _("Choose an organisation.")},
    )
    channel = forms.ChoiceField(
        label=_("How did it come?"),
        choices=_ON_PAPER,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose how it came.")},
    )
    received_on = forms.DateField(
        label=_("When did it come?"),
        help_text=_("This day counts for the deadline, not the day on which you enter it."),
        widget=AdminDateInput,
        error_messages={"required": _("Fill in the day on which it came.")},
    )
    document = documents_field(_("What came"), _("The form, the letter or the e-mail. You can choose several at once."))
    title = TypedField(
        label=_("Title of the idea"), max_length=200, error_messages={"required": _("Give the idea a title.")}
    )
    summary = TypedField(
        label=_("The idea in short"),
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=4000,
        error_messages={"required": _("Tell in a few sentences what the idea is.")},
    )

    def __init__(self, *args: Any, role: Role, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.initial.setdefault("received_on", timezone.localdate())
        self.asked = {answer_field(each.key): each for each in asked_by(role)}
        for name, asked in self.asked.items():
            is_document = asked.kind == QuestionKind.DOCUMENT
            self.fields[name] = documents_field(asked.text, help_for(asked)) if is_document else field_for(asked)

    @property
    def of_what_came(self) -> list[forms.BoundField]:
        return [self[name] for name in ("organisation", "channel", "received_on", "document")]

    @property
    def of_the_idea(self) -> list[forms.BoundField]:
        return [self[name] for name in ("title", "summary", *self.asked)]

    @property
    def paper(self) -> Paper:
        cleaned = self.cleaned_data
        kept = {name: cleaned[name] for name, asked in self.asked.items() if asked.kind != QuestionKind.DOCUMENT}
        answers = {name.removeprefix(ANSWER): answer for name, answer in kept.items()}
        own = ("channel", "received_on", "title", "summary")
        return Paper(answers=answers, **{name: cleaned[name] for name in own})

    def enclosed(self) -> Iterator[Enclosed]:
        for upload in self.cleaned_data["document"]:
            yield Enclosed(upload)
        for name, asked in self.asked.items():
            if asked.kind == QuestionKind.DOCUMENT:
                for upload in self.cleaned_data[name]:
                    yield Enclosed(upload, asked.key)
