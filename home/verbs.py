"""The words of the timeline for what happens in the rooms of `home`."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "account.address_changed": _("E-mail address changed"),
    "file.downloaded": _("Document downloaded"),
    "mail.sent": _("Mail sent"),
    "mail.failed": _("Mail could not be sent"),
    "membership.added": _("Member added"),
    "membership.removed": _("Member removed"),
    "organisation.founded": _("Organisation added"),
}
