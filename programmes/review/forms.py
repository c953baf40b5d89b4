"""What the secretariat, the committee and the chair fill in."""

from django import forms
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.pages.visitors import TypedField
from praktijkpodium.programmes.applications.models import Decision
from praktijkpodium.programmes.review.exceptions import MISSING_EXPLANATION, MISSING_REASON, MISSING_WHAT
from praktijkpodium.programmes.review.models import Assessment


class SendBackForm(forms.Form):
    missing = TypedField(
        label=_("What is missing?"),
        error_messages={"required": MISSING_WHAT},
        help_text=_("The applicant reads this. Say what to add or change."),
        widget=forms.Textarea(attrs={"rows": 4}),
        max_length=4000,
    )


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
