"""What the secretariat fills in about taking part."""

import datetime
from decimal import Decimal
from typing import Any

from django import forms
from django.utils import formats, timezone
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.models import Publication
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.pages.visitors import LineField
from praktijkpodium.programmes.applications.answers import number_in
from praktijkpodium.programmes.applications.models import Participation
from praktijkpodium.programmes.events.models import EventPage
from praktijkpodium.programmes.participations.queries import books_to_choose, events_to_attend

_MOST = Decimal(9_999_999)


class DayField(forms.DateField):
    """A day as a browser lets one choose it."""

    def __init__(self, **options: Any) -> None:
        widget = forms.DateInput(format="%Y-%m-%d", attrs={"type": "date"})
        super().__init__(**{"widget": widget, "required": False, **options})


class MoneyField(forms.CharField):
    """An amount in euros, as people in the Netherlands write it."""

    def prepare_value(self, value: Any) -> Any:
        return formats.number_format(value, 2) if isinstance(value, Decimal) else value

    def clean(self, value: Any) -> Decimal:
        amount = number_in(super().clean(value))
        if amount is None or not 0 <= amount <= _MOST or amount != amount.quantize(Decimal("0.01")):
            raise forms.ValidationError(_("Write an amount in euros. For example: 5500 or 1250,50."))
        return amount


class PartForm(forms.Form):
    """What is written down of one part."""

    def __init__(self, *args: Any, participation: Participation, **options: Any) -> None:
        super().__init__(*args, **options)
        self.participation = participation


class ContributionForm(PartForm):
    contribution = MoneyField(
        label=_("Own contribution"),
        help_text=_("In euros. 0 when taking part is free."),
        max_length=20,
        widget=forms.TextInput(attrs={"inputmode": "decimal"}),
    )
    invoiced_on = DayField(label=_("Invoiced on"))
    paid_on = DayField(label=_("Paid on"))

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("paid_on") and not cleaned.get("invoiced_on"):
            self.add_error("invoiced_on", _("Fill in when it was invoiced, too."))
        return cleaned


class CommitmentForm(PartForm):
    signed_by = LineField(
        label=_("Signed by"), help_text=_("For example: M. de Vries, director."), max_length=160, required=False
    )
    signed_on = DayField(label=_("Signed on"))
    upload = forms.FileField(
        label=_("The letter"),
        required=False,
        help_text=_("As PDF. It takes the place of the file that is there."),
        widget=forms.FileInput(attrs={"accept": ".pdf"}),
    )

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("signed_by") and not cleaned.get("signed_on"):
            self.add_error("signed_on", _("Fill in when it was signed, too."))
        return cleaned


class MemberForm(PartForm):
    name = LineField(label=_("Name"), max_length=120)
    function = LineField(label=_("Function"), max_length=120, required=False)
    is_works_council = forms.BooleanField(label=_("Member of the works council"), required=False)


class AdviserForm(PartForm):
    adviser = forms.ModelChoiceField(
        label=_("Adviser"), queryset=ContactPerson.objects.all(), required=False, empty_label=_("Not in this list")
    )
    adviser_name = LineField(
        label=_("Name of the adviser"), help_text=_("Only of who is not in the list."), max_length=120, required=False
    )
    adviser_organisation = LineField(label=_("Organisation of the adviser"), max_length=160, required=False)
    adviser_chosen = forms.ChoiceField(
        label=_("How the adviser was chosen"),
        choices=[("", _("Not known yet")), *Participation.Chosen.choices],
        required=False,
    )
    half_days = forms.IntegerField(label=_("Half-days agreed"), min_value=0, max_value=200)

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if cleaned.get("adviser") and (cleaned.get("adviser_name") or cleaned.get("adviser_organisation")):
            self.add_error("adviser", _("Choose somebody from the list, or fill in a name: not both."))
        return cleaned


class VisitForm(PartForm):
    on = DayField(label=_("Date"), required=True, initial=timezone.localdate)
    half_days = forms.IntegerField(label=_("Half-days"), initial=1, min_value=1, max_value=20)
    about = LineField(label=_("About what"), max_length=200, required=False)


class MeetingForm(PartForm):
    event = forms.ModelChoiceField(
        label=_("Meeting of the agenda"),
        queryset=EventPage.objects.none(),
        required=False,
        empty_label=_("Another meeting"),
    )
    title = LineField(label=_("Name of another meeting"), max_length=255, required=False)
    on = DayField(label=_("Date of another meeting"))
    people = forms.IntegerField(label=_("How many people"), initial=1, min_value=1, max_value=1000)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        events: Any = self.fields["event"]
        events.queryset = events_to_attend(self.participation)
        events.label_from_instance = _name_of

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        if not cleaned.get("event") and not (cleaned.get("title") and cleaned.get("on")):
            self.add_error("event", _("Choose a meeting, or fill in its name and its date."))
        return cleaned


class ClosingForm(PartForm):
    presentation = LineField(
        label=_("What they present"),
        help_text=_("The title of a presentation or workshop at the closing meeting."),
        max_length=200,
        required=False,
    )
    presented_on = DayField(label=_("Presented on"))
    chapter = LineField(label=_("Title of the chapter"), max_length=200, required=False)
    chapter_on = DayField(label=_("Chapter received on"))
    publication = forms.ModelChoiceField(
        label=_("In which book"), queryset=Publication.objects.none(), required=False, empty_label=_("Not known yet")
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        books: Any = self.fields["publication"]
        books.queryset = books_to_choose(self.participation)


def _name_of(event: EventPage) -> str:
    day: datetime.date = timezone.localtime(event.start).date()
    return f"{event.title} ({formats.date_format(day, 'j F Y')})"
