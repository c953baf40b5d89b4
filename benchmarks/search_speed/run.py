"""run.py [DOCUMENTS...]: how long searching takes, by engine. See README.md. Started by `make bench`."""

import json
import os
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
DEFAULT = (1_000, 10_000)


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
        found.append(("Elasticsearch", "elasticsearch", {**bare, "ELASTICSEARCH_URL": os.environ["ELASTICSEARCH_URL"]}))
    else:
        print("absent: Elasticsearch")
    return found


def main() -> None:
    counts = [int(each) for each in sys.argv[1:]] or DEFAULT
    print(f"{'':<24}{'documents':>10}{'indexed/s':>11}{'p50 ms':>9}{'p95 ms':>9}{'worst':>8}{'p95 CPU':>9}{'empty':>7}")
    for count in counts:
        for label, engine, environment in systems():
            command = [sys.executable, str(HERE / "measure.py"), engine, str(count)]
            done = subprocess.run(  # noqa: S603
                command, cwd=HERE.parents[1], env=environment, stdout=subprocess.PIPE, text=True, check=False
            )
            if done.returncode:
                print(f"{label:<24}{count:>10}  failed")
                continue
            found = json.loads(done.stdout.splitlines()[-1])
            p50, p95 = statistics.median(found["times"]), statistics.quantiles(found["times"], n=20)[-1]
            cpu = statistics.quantiles(found["cpu"], n=20)[-1]
            speed = count / found["indexed"]
            print(
                f"{label:<24}{count:>10}{speed:>11.0f}{p50:>9.1f}{p95:>9.1f}{found['times'][-1]:>8.1f}{cpu:>9.1f}{found['empty']:>7}",
                flush=True,
            )


if __name__ == "__main__":
    main()
