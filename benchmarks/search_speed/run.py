"""run.py [DOCUMENTS...] [ENGINE...]: how long searching takes, by engine. See README.md. Started by `make bench`."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
DEFAULT = (1_000, 10_000)
FINDS = 10


def systems() -> list[tuple[str, str, dict[str, str]]]:
    """The name to print, the engine, and the environment of each."""
    bare = {name: value for name, value in os.environ.items() if name not in {"DATABASE_URL", "ELASTICSEARCH_URL"}}
    found = [("Wagtail, SQLite", "wagtail", bare), ("database, SQLite", "database", bare)]
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        on_postgresql = {**bare, "DATABASE_URL": os.environ["DATABASE_URL"]}
        found += [
            ("Wagtail, PostgreSQL", "wagtail", on_postgresql),
            ("database, PostgreSQL", "database", on_postgresql),
        ]
    else:
        print('absent: PostgreSQL (eval "$(scripts/services env)")')
    if os.environ.get("ELASTICSEARCH_URL"):
        on_elasticsearch = {**bare, "ELASTICSEARCH_URL": os.environ["ELASTICSEARCH_URL"]}
        if os.environ.get("BASELINE_ELASTICSEARCH_URL"):
            found.append(("Wagtail, Elasticsearch*", "wagtail-elasticsearch", bare))
        found.append(("Elasticsearch", "elasticsearch", on_elasticsearch))
    else:
        print("absent: Elasticsearch")
    return found


def p95(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]


def measured(engine: str, count: int, environment: dict[str, str]) -> dict[str, Any] | None:
    """What one engine gave in a process of its own: seconds to index, and by question milliseconds and hits shown."""
    done = subprocess.run(  # noqa: S603
        [sys.executable, str(HERE / "measure.py"), engine, str(count)],
        cwd=HERE.parents[1],
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    return None if done.returncode else json.loads(done.stdout.splitlines()[-1])


def show_where_it_finds(wagtail: dict[str, Any], ours: dict[str, Any]) -> None:
    """Wagtail's backend is quick when it finds nothing: both on the questions to which it has an answer."""
    rows = [at for at, found in enumerate(wagtail["found"]) if found >= FINDS]
    its, own = ([each["times"][at] for at in rows] for each in (wagtail, ours))
    print(
        f"    {len(rows)} questions to which Wagtail finds {FINDS} or more: p95 {p95(its):.1f}, ours {p95(own):.1f} ms",
        flush=True,
    )


def show(label: str, count: int, found: dict[str, Any]) -> None:
    times, speed = found["times"], count / found["indexed"]
    print(
        f"{label:<24}{count:>10}{speed:>11.0f}{statistics.median(times):>9.1f}{p95(times):>9.1f}"
        f"{max(times):>8.1f}{p95(found['cpu']):>9.1f}{found['found'].count(0):>7}",
        flush=True,
    )


def compare(engine: str, found: dict[str, Any], wagtail: dict[str, dict[str, Any]]) -> None:
    """Ours beside what Wagtail's backend just did."""
    if engine == "database" and "wagtail" in wagtail:
        show_where_it_finds(wagtail["wagtail"], found)
    elif engine == "elasticsearch" and (bare := wagtail.get("wagtail-elasticsearch")):
        ratio = p95(found["times"]) / p95(bare["times"])
        print(f"    * without facets, snippets and suggestion: ours takes {ratio:.1f} times its p95", flush=True)


def main() -> None:
    counts = [int(each) for each in sys.argv[1:] if each.isdecimal()] or DEFAULT
    wanted = [each for each in sys.argv[1:] if not each.isdecimal()]
    print(f"{'':<24}{'documents':>10}{'indexed/s':>11}{'p50 ms':>9}{'p95 ms':>9}{'worst':>8}{'p95 CPU':>9}{'empty':>7}")
    for count in counts:
        wagtail: dict[str, dict[str, Any]] = {}
        for label, engine, environment in systems():
            if wanted and engine not in wanted:
                continue
            found = measured(engine, count, environment)
            if found is None:
                print(f"{label:<24}{count:>10}  failed")
                continue
            show(label, count, found)
            compare(engine, found, wagtail)
            if engine.startswith("wagtail"):
                wagtail[engine] = found


if __name__ == "__main__":
    main()
