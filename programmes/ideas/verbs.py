"""The words of the timeline for what happens to questions about ideas."""

from django.utils.translation import gettext_lazy as _
from django.utils.translation import pgettext_lazy

VERBS = {
    "question.confirmed": pgettext_lazy("question", "Asked, and the address confirmed"),
    "question.taken": pgettext_lazy("question", "Taken up"),
    "question.released": pgettext_lazy("question", "Given back to the queue"),
    "question.answered": _("Answered by mail"),
    "question.closed": _("Closed without an answer"),
    "question.reopened": _("Opened again"),
}
