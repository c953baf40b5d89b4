"""Where an application can stand, and how it can come in."""

from django.db import models
from django.utils.translation import gettext_lazy as _


class State(models.TextChoices):
    """Where an application stands, as its applicant may know it."""

    DRAFT = "draft", _("draft")
    SUBMITTED = "submitted", _("submitted")
    INCOMPLETE = "incomplete", _("to be completed")
    IN_REVIEW = "in_review", _("in review")
    GRANTED = "granted", _("granted")
    RESERVE = "reserve", _("on the reserve list")
    OFFERED = "offered", _("offered a place")
    LAPSED = "lapsed", _("offer lapsed")
    DECLINED = "declined", _("declined")
    WITHDRAWN = "withdrawn", _("withdrawn")


class Channel(models.TextChoices):
    """How an application came in."""

    SITE = "site", _("on this site")
    EMAIL = "email", _("by e-mail")
    POST = "post", _("by post")


# The applicant may change what is in it.
EDITABLE = (State.DRAFT, State.INCOMPLETE)
# The committee and the chair may read it.
WITH_THE_COMMITTEE = (
    State.IN_REVIEW,
    State.GRANTED,
    State.RESERVE,
    State.OFFERED,
    State.LAPSED,
    State.DECLINED,
)
# Over, so that the organisation may start anew for the role.
OVER = (State.WITHDRAWN, State.LAPSED)
# Their places came, or come, from the reserve list.
FROM_THE_RESERVE = (State.RESERVE, State.OFFERED, State.LAPSED)
