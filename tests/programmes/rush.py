"""Many organisations that hand in at the same moment. Also used by benchmarks/apply."""

import random
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Any

from django.contrib.auth import get_user_model
from django.db import connection

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.directory.validators import name_key
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.applications.queries import places_left
from praktijkpodium.programmes.calls.models import Role


def make_drafts(role: Role, count: int) -> list[Application]:
    """Complete drafts, each of an organisation of its own; written as rows, because the making is not what is tried."""
    names = [f"Instelling {role.pk}-{number}" for number in range(count)]
    organisations = Organisation.objects.bulk_create(
        [Organisation(name=name, name_key=name_key(name)) for name in names]
    )
    model = get_user_model()
    users = model._default_manager.bulk_create(
        [
            model(username=f"rush-{role.pk}-{number}", email=f"rush-{role.pk}-{number}@voorbeeld.example")
            for number in range(count)
        ]
    )
    pairs = list(zip(organisations, users, strict=True))
    Membership.objects.bulk_create(
        [Membership(organisation=organisation, user=user, capacity="contact") for organisation, user in pairs]
    )
    drafts = Application.objects.bulk_create(
        [
            Application(role=role, organisation=organisation, started_by=user, title="Een idee", summary="Kort.")
            for organisation, user in pairs
        ]
    )
    ApplicationDocument.objects.bulk_create(
        [
            ApplicationDocument(
                application=draft,
                file=f"rush/{draft.pk}.pdf",
                name="formulier.pdf",
                sha256="0" * 64,
                size=1,
                scan_state="clean",
            )
            for draft in drafts
        ]
    )
    return drafts


def all_at_once(acts: list[Callable[[], Any]], workers: int) -> list[Any]:
    """Do these acts with so many workers, each on a connection of its own; what came of them, errors too."""
    waiting: SimpleQueue[Callable[[], Any]] = SimpleQueue()
    for act in acts:
        waiting.put(act)
    outcomes: SimpleQueue[Any] = SimpleQueue()
    ready = threading.Barrier(workers)

    def work() -> None:
        connection.ensure_connection()
        ready.wait(60)
        try:
            while True:
                try:
                    outcomes.put(waiting.get_nowait()())
                except Empty:
                    return
                except Exception as error:  # noqa: BLE001 - to be looked at by who called
                    outcomes.put(error)
        finally:
            connection.close()

    threads = [threading.Thread(target=work) for _ in range(workers)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(300)
    return [outcomes.get_nowait() for _ in range(outcomes.qsize())]


def rush(role: Role, count: int, workers: int, *, withdrawing: int = 0, seed: int = 1) -> list[Any]:
    """So many organisations submit at once, some twice; meanwhile some of them withdraw, and offers are made."""
    drafts = make_drafts(role, count)
    chance = random.Random(seed)  # noqa: S311 - no secret

    def submit(draft: Application) -> Callable[[], Any]:
        return lambda: actions.submit(application=draft, by=draft.started_by)

    def withdraw(draft: Application) -> Callable[[], Any]:
        return lambda: actions.withdraw(application=draft, by=draft.started_by)

    acts = [submit(draft) for draft in drafts] + [submit(draft) for draft in chance.sample(drafts, count // 10)]
    chance.shuffle(acts)
    for number, draft in enumerate(chance.sample(drafts, withdrawing)):
        acts.insert(chance.randrange(len(acts) // 2, len(acts)), withdraw(draft))
        if number % 3 == 0:
            acts.insert(chance.randrange(len(acts)), actions.keep_places)
    return all_at_once(acts, workers)


def problems_after(role: Role) -> list[str]:
    """What is wrong with the places of a role by order of receipt, in words; nothing, if all is well."""
    applications = Application.objects.filter(role=role)
    waiting = applications.filter(state=State.RESERVE).order_by("reserve_rank")
    offered = applications.filter(state=State.OFFERED).values_list("reserve_rank", flat=True)
    ranked = applications.filter(reserve_rank__isnull=False).order_by("reserve_rank")
    in_turn = list(ranked.values_list("submitted_at", flat=True))
    is_granted = applications.filter(state=State.GRANTED)
    wrong = {
        "a place too many was given": places_left(role) < 0,
        "a place is free while somebody waits": places_left(role) > 0 and waiting.exists(),
        "somebody was passed over": offered and waiting and max(offered) > waiting[0].reserve_rank,
        "who came later waits before who came first": in_turn != sorted(in_turn),
        "who has a place came after who waits": waiting
        and is_granted
        and max(is_granted.values_list("submitted_at", flat=True)) > waiting[0].submitted_at,
        "somebody has a place and takes no part": is_granted.filter(participation=None).exists(),
        "somebody was forgotten": applications.filter(state__in=(State.DRAFT, State.SUBMITTED)).exists(),
    }
    return [words for words, is_wrong in wrong.items() if is_wrong]
