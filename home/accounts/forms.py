"""Forms of the sign-in pages."""

from allauth.account.forms import RequestLoginCodeForm as BaseForm
from allauth.account.models import EmailAddress


class RequestLoginCodeForm(BaseForm):
    """Ask for a code by mail.

    An account that was not made through these pages (by `createsuperuser`, in the admin, by a host) has an address, but
    allauth keeps no record of it yet. With one, filling in the code proves the address; without, allauth would ask for
    a second code to prove it.
    """

    def clean_email(self) -> str:
        email: str = super().clean_email()
        user = getattr(self, "_user", None)
        if user is not None and not EmailAddress.objects.filter(user=user).exists():
            EmailAddress.objects.create(user=user, email=email.lower(), primary=True, verified=False)
        return email
