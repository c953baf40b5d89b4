"""What reviewers are told when something is not done, by forms and actions."""

from django.utils.translation import gettext_lazy as _

MISSING_WHAT = _("Write what the applicant must add or change.")
MISSING_EXPLANATION = _("Write an explanation.")
MISSING_NOTE = _("Write the note.")
DAY_IS_PAST = _("This day is over. Choose today or a later day.")
MISSING_REASON = _("Write the reason. The applicant reads it.")

INTERRUPTED = _(
    "The review of this application was interrupted by a change in the settings. Try again in a minute. "
    "Does it stay so? Tell the manager of the site."
)
