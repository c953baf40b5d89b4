"""What a worker does (docs/production.md). Without one, the process that wrote the mail does it after its commit."""

from django_tasks import task

from praktijkpodium.home.outbox import actions
from praktijkpodium.home.outbox.queries import server_is_away


@task()
def deliver(mail_pk: str) -> None:
    # A visitor who waits for this page is not to wait for a time-out too; `podium_tick` will try it.
    if not server_is_away():
        actions.deliver(pk=mail_pk)
