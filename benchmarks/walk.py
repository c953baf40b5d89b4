"""walk.py [ROUNDS]: how long the pages of the walk take and how many queries they do. Started by `make bench`.

Through Django's test client: without network and web server, with the settings of production.
"""

import os
import statistics
import sys
import time

import django
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

DEFAULT_ROUNDS = 50
WARMING_UP = 3


def paths() -> dict[str, str]:
    from praktijkpodium.programmes.calls.models import Call

    call = Call.objects.live().first()
    if call is None:
        sys.exit("There is no call; load the demo first: make bench")
    return {
        "front page": "/",
        "casebook, search": "/praktijkvoorbeelden/?q=rooster",
        "call": call.get_url() or "",
        "api, case studies": "/api/v1/praktijkvoorbeelden",
        "health": "/gezondheid/",
    }


def milliseconds(client: Client, path: str) -> float:
    start = time.perf_counter()
    answer = client.get(path)
    _ = answer.content
    taken = (time.perf_counter() - start) * 1000
    if answer.status_code != 200:  # noqa: PLR2004
        sys.exit(f"{path} answers {answer.status_code}")
    return taken


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    rounds = int(sys.argv[1]) if len(sys.argv) > 1 else DEFAULT_ROUNDS
    client = Client()
    print(f"{connection.vendor}, {rounds} rounds")
    print(f"{'':<20}{'p50 ms':>8}{'p95 ms':>8}{'queries':>9}")
    for name, path in paths().items():
        for _ in range(WARMING_UP):
            milliseconds(client, path)
        with CaptureQueriesContext(connection) as queries:
            milliseconds(client, path)
            count = len(queries)  # now: the next request forgets them
        taken = [milliseconds(client, path) for _ in range(rounds)]
        p95 = statistics.quantiles(taken, n=20, method="inclusive")[18]
        print(f"{name:<20}{statistics.median(taken):>8.1f}{p95:>8.1f}{count:>9}")


if __name__ == "__main__":
    main()
