"""How allauth behaves in our site."""

from typing import Any

from allauth.account.adapter import DefaultAccountAdapter
from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from praktijkpodium.home.accounts.rules import is_signed_in


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
