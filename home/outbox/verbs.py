"""The words of the timeline and of the register for what happens to mails of `home`."""

from django.utils.translation import gettext_lazy as _

VERBS = {
    "mail.unknown": _("Mail may have been sent"),
    "mail.resent": _("Mail sent once more"),
    "mail_text.changed": _("Text of a mail changed"),
    "mail_text.removed": _("Text of a mail back to the built-in one"),
}

KINDS = {
    "account.login_code": _("Sign-in code"),
    "account.email_confirmation": _("Code to confirm an address"),
    "account.email_confirmation_signup": _("Code to confirm a new account"),
    "account.password_reset_key": _("Link for a new password"),
    "account.account_already_exists": _("There is an account already"),
    "account.unknown_account": _("There is no account"),
    "account.email_changed": _("E-mail address changed"),
    "account.password_changed": _("Password changed"),
    "account.password_reset": _("Password reset"),
    "account.password_set": _("Password set"),
    "account.factors_removed": _("Second step removed"),
    "mfa.totp_activated": _("Authenticator app added"),
    "mfa.totp_deactivated": _("Authenticator app removed"),
    "mfa.recovery_codes_generated": _("New recovery codes made"),
    "mfa.webauthn_added": _("Passkey added"),
    "mfa.webauthn_removed": _("Passkey removed"),
    "socialaccount.account_connected": _("Account linked"),
    "socialaccount.account_disconnected": _("Account unlinked"),
    "outbox.test": _("Test of the text of a mail"),
    "moderation.submitted": _("Page waits for approval"),
    "moderation.approved": _("Page approved"),
    "moderation.rejected": _("Page sent back"),
    "moderation.updated_comments": _("Comments on a page"),
}
