"""The locks, always in one order: call, role, application."""

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.calls.models import Role


def locked_role(pk: int) -> Role:
    """A role, locked until the end of the transaction: who gives or takes one of its places waits for others."""
    return Role.objects.select_for_update().get(pk=pk)


def locked(application: Application) -> Application:
    """The application as it is now, locked until the end of the transaction."""
    return (
        Application.objects.select_for_update(of=("self",))
        .select_related("role__call", "organisation", "form")
        .get(pk=application.pk)
    )
