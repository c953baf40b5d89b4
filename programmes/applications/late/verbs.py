"""The words of the timeline for late links."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "late_link.given": _("Late link given"),
    "late_link.used": _("Late link used"),
    "late_link.taken_back": _("Late link taken back"),
    "application.let_in_late": _("Let in after the deadline"),
}
