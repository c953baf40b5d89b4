"""The words of the timeline for what happens in the rooms of `home`."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "account.address_changed": _("E-mail address changed"),
    "account.app_added": _("Authenticator app added"),
    "account.app_removed": _("Authenticator app removed"),
    "account.factors_removed": _("Second step removed by a manager"),
    "account.passkey_added": _("Passkey added"),
    "account.passkey_removed": _("Passkey removed"),
    "account.password_changed": _("Password changed"),
    "account.provider_linked": _("Account of another organisation linked"),
    "account.provider_unlinked": _("Account of another organisation unlinked"),
    "account.recovery_code_used": _("Recovery code used"),
    "account.recovery_codes_made": _("New recovery codes made"),
    "file.downloaded": _("Document downloaded"),
    "mail.sent": _("Mail sent"),
    "mail.failed": _("Mail could not be sent"),
    "membership.added": _("Member added"),
    "membership.handed_on": _("Role handed on"),
    "membership.invitation_taken_back": _("Invitation taken back"),
    "membership.invited": _("Somebody invited"),
    "membership.left": _("Member left"),
    "membership.removed": _("Member removed"),
    "organisation.founded": _("Organisation added"),
}
