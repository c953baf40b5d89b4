"""The words of the timeline for what happens in the review."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "assessment.given": _("Advice given"),
    "assessment.changed": _("Advice changed"),
    "moderation.restored": _("Taken up again where it was"),
    "decision.taken": _("Decision taken"),
}
