"""The words of the timeline for what happens to applications."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "application.started": _("Draft started"),
    "application.copied": _("Begun with the texts of another application"),
    "application.written": _("Texts changed"),
    "application.submitted": _("Submitted"),
    "application.reopened": _("Taken back to change it"),
    "application.changed": _("Changed and submitted again"),
    "application.put_back": _("Counts again as it was submitted before"),
    "application.sent_back": _("Sent back for completion"),
    "application.resubmitted": _("Completed and submitted again"),
    "application.taken_into_review": _("Found complete; to the committee"),
    "application.announced": _("Outcome announced"),
    "application.withdrawn": _("Withdrawn"),
    "place.given": _("Place given"),
    "place.reserved": _("On the reserve list"),
    "place.offered": _("Place offered"),
    "place.accepted": _("Offered place accepted"),
    "place.lapsed": _("Offer of a place lapsed"),
    "document.added": _("Document added"),
    "document.replaced": _("Document replaced"),
    "document.removed": _("Document removed"),
    "document.scanned": _("Document scanned"),
}
