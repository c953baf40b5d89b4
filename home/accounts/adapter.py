"""How allauth behaves in our site."""

from typing import Any
from urllib.parse import urlencode

from allauth.account.adapter import DefaultAccountAdapter
from allauth.core import context as request_context
from allauth.core.exceptions import ImmediateHttpResponse
from django.contrib import messages
from django.contrib.sites.shortcuts import get_current_site
from django.http import HttpRequest, HttpResponseRedirect
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.rules import is_signed_in
from praktijkpodium.home.outbox.actions import send_at_once, send_text

# What somebody waits for. The two about accounts that are or are not there go the same way as the codes: who asks may
# not learn from the answer, or from its pace, which of them was sent. All other mails are news, which can wait.
AT_ONCE = {
    f"account/email/{name}"
    for name in (
        "login_code",
        "email_confirmation",
        "email_confirmation_signup",
        "password_reset_key",
        "password_reset_code",
        "account_already_exists",
        "unknown_account",
    )
}


class AccountAdapter(DefaultAccountAdapter):
    error_messages = {
        **DefaultAccountAdapter.error_messages,
        "incorrect_code": _("This code is not right. Look in your mail, or ask for a new code."),
    }

    def get_login_redirect_url(self, request: HttpRequest) -> str:
        """To the admin for those who work there, to one's own applications for everybody else."""
        if is_signed_in(request.user) and request.user.has_perm("wagtailadmin.access_admin"):
            return reverse("wagtailadmin_home")
        url: Any = super().get_login_redirect_url(request)
        return str(url)

    def send_mail(self, template_prefix: str, email: str, context: dict[str, Any]) -> None:
        """Through the outbox, all secret: these mails are between the site and one person.

        In the language of the page on which somebody asked for it.
        """
        request = request_context.request
        rendered = self.render_mail(
            template_prefix,
            email,
            {"request": request, "email": email, "current_site": get_current_site(request), **context},
        )
        mail: dict[str, Any] = {
            "kind": template_prefix.replace("/email/", "."),
            "to": email,
            "subject": str(rendered.subject),
            "text": str(rendered.body),
            "language": get_language() or "",
            "secret": True,
        }
        if template_prefix not in AT_ONCE:
            send_text(**mail)
        elif not send_at_once(**mail):
            self._stop(request)

    def _stop(self, request: HttpRequest | None) -> None:
        """Say so, instead of “we mailed a code” on a page that asks for it."""
        if request is None:  # asked for outside of a request; the outbox has the failure
            return
        messages.error(request, _("We could not send the mail. Try it again in a few minutes."))
        target = request.POST.get("next") or request.GET.get("next")
        # Not where a mere visit sends the mail: that would send it again.
        path = request.path if request.method == "POST" else reverse("account_login")
        raise ImmediateHttpResponse(HttpResponseRedirect(f"{path}?{urlencode({'next': target})}" if target else path))
