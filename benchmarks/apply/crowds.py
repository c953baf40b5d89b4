"""Many at once, on PostgreSQL: is anything lost, is ever a place too many given, and how long does it take?"""

import datetime
import statistics
import sys
import time
from collections import Counter
from collections.abc import Callable

from django.utils import timezone

from benchmarks.apply.submitting import SUBMIT, UPLOAD, Applicant
from benchmarks.apply.world import make_call
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.models import Application, ApplicationDocument, State
from praktijkpodium.programmes.calls.models import Call, Role
from tests.programmes.rush import all_at_once, problems_after, rush

MINUTE = datetime.timedelta(minutes=1)


def last_minute(count: int, places: int) -> None:
    """Everybody has everything but the document; then it is a minute before the deadline."""
    call = make_call(places=places)
    roles = list(call.roles.all())
    people = [Applicant(10_000 + number, roles[number % len(roles)]) for number in range(count)]
    for each in people:
        each.write()
    deadline = timezone.now() + MINUTE
    Call.objects.filter(pk=call.pk).update(deadline=deadline)
    start = time.perf_counter()
    outcomes = all_at_once([each.hand_in for each in people], count)
    taken = time.perf_counter() - start
    wrong = [each for each in outcomes if not isinstance(each, Application)]
    print(f"{count} applicants in the last minute, each uploads 1 MB and submits: all done in {taken:.1f} s")
    for name in (UPLOAD, SUBMIT):
        times = [each.took[name].milliseconds for each in people if name in each.took]
        print(f"    {name}: p50 {statistics.median(times):.0f} ms, the slowest {max(times):.0f} ms")
    for role in roles:
        print(f"    {role.name}: {_states(role)}")
    handed_in = Application.objects.filter(role__call=call, submitted_at__lt=deadline).exclude(state=State.DRAFT)
    kept = ApplicationDocument.objects.filter(application__in=handed_in).count()
    told = Mail.objects.filter(about_id__in=[str(each.pk) for each in handed_in]).count()
    print(
        f"    handed in {handed_in.count()}, with their document {kept}, confirmed by mail {told}, refused {len(wrong)}"
    )
    board = roles[1]
    over = Application.objects.filter(role=board, state=State.GRANTED).count() - places
    if wrong or {handed_in.count(), kept, told} != {count} or over > 0 or problems_after(board):
        sys.exit(f"lost or too many: {wrong or problems_after(board)}")


def rushes(runs: int, count: int, workers: int, places: int, anew: Callable[[], None]) -> None:
    """The same again and again, on an empty database each; then with withdrawals in between."""
    for withdrawing in (0, count // 5) if runs else ():
        times, found = [], Counter[str]()
        for seed in range(runs):
            anew()
            role = make_call(places=places).roles.get(allocation=Role.Allocation.RECEIPT)
            start = time.perf_counter()
            rush(role, count, workers, withdrawing=withdrawing, seed=seed)
            times.append(time.perf_counter() - start)
            actions.keep_places()
            found[_states(role)] += 1
            if problems := problems_after(role):
                sys.exit(f"run {seed}: {_states(role)}: {problems}")
        print(
            f"{count} submissions by {workers} workers on {places} places, {withdrawing} withdrawals, {runs} runs: "
            f"right each time; p50 {statistics.median(times):.1f} s, the slowest {max(times):.1f} s"
        )
        for states, often in found.most_common(3):
            print(f"    {often} times {states}")


def _states(role: Role) -> str:
    states = Counter(Application.objects.filter(role=role).values_list("state", flat=True))
    return ", ".join(f"{state} {number}" for state, number in sorted(states.items()))
