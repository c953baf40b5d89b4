"""The words of the timeline for what is done with all that is kept of somebody."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "person.exported": _("Everything that is kept of a person was handed over"),
    "person.forgotten": _("A person was forgotten"),
}
