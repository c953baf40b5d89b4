"""The words of the timeline for steering."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "search.steering_added": _("Search steered: added"),
    "search.steering_changed": _("Search steered: changed"),
    "search.steering_removed": _("Search steered: removed"),
}
