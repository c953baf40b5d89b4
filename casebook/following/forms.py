"""What somebody fills in to follow a search, and to change that."""

from django import forms
from django.conf import settings
from django.utils.translation import gettext_lazy as _

from praktijkpodium.casebook.following.models import Frequency
from praktijkpodium.home.pages.visitors import AddressField, VisitorForm


class FollowForm(VisitorForm):
    email = AddressField(
        label=_("Your e-mail address"), help_text=_("We use it for these mails only. Stop, and it is gone.")
    )
    frequency = forms.ChoiceField(
        label=_("How often do you want a mail?"),
        choices=[
            (Frequency.DAILY, _("Every day that there is something new")),
            (Frequency.WEEKLY, _("Once a week, on Monday")),
        ],
        widget=forms.RadioSelect,
        initial=Frequency.DAILY,
    )


class FrequencyForm(forms.Form):
    frequency = forms.ChoiceField(choices=Frequency.choices)


class LanguageForm(forms.Form):
    language = forms.ChoiceField(choices=settings.LANGUAGES)
