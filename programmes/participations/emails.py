"""What we write to those who take part."""

from django.conf import settings
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.programmes.applications.emails import to_applicants
from praktijkpodium.programmes.applications.models import Participation

# How the outbox calls these mails.
KINDS = {"application.kick_off": _("Date of the kick-off")}


def kick_off(participation: Participation, *, is_changed: bool) -> None:
    application = participation.application
    link = settings.WAGTAILADMIN_BASE_URL + reverse("praktijkpodium:participation", args=[application.pk])
    subject = _("The kick-off has another date") if is_changed else _("The date of the kick-off is known")
    to_applicants(application, subject, "kick_off", link=link, is_changed=is_changed)
