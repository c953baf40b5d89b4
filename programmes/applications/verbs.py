"""The words of the timeline for what happens to applications."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "application.started": _("Draft started"),
    "application.submitted": _("Submitted"),
    "application.sent_back": _("Sent back for completion"),
    "application.resubmitted": _("Completed and submitted again"),
    "application.taken_into_review": _("Found complete; to the committee"),
    "application.announced": _("Outcome announced"),
    "application.withdrawn": _("Withdrawn"),
    "document.added": _("Document added"),
    "document.removed": _("Document removed"),
    "document.scanned": _("Document scanned"),
}
