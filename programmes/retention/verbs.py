"""The words of the timeline for what is forgotten."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "application.anonymised": _("Texts and documents deleted after their term"),
    "application.deleted": _("Draft deleted after its term"),
}
