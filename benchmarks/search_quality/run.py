"""run.py [--pool]: how well searching finds, measured on judged queries through real engines. See README.md.

Started by `make bench`. Prints the dev half and the test half; with --pool what is still to be judged, and no figures.
"""

import json
import os
import subprocess
import sys

import django

from benchmarks.search_quality import report
from benchmarks.search_quality.judging import HERE, judge, read_judgments, read_pool, read_queries

ROOT = HERE.parents[1]
HALVES = ("dev", "test")


def collect() -> list[report.Answers]:
    """The answers of every system, from a process for each database."""
    without = {name: value for name, value in os.environ.items() if name != "DATABASE_URL"}
    environments = [without]
    if os.environ.get("DATABASE_URL", "").startswith("postgres"):
        load_demo(without)  # scripts/bench did so in the other one only
        environments.append(dict(os.environ))
    else:
        print('absent: what runs on PostgreSQL: no DATABASE_URL (eval "$(scripts/services env)")')
    answers = []
    for environment in environments:
        command = [sys.executable, str(HERE / "answers.py")]
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=True)  # noqa: S603
        answers += [report.Answers(**each) for each in json.loads(done.stdout)]
    return answers


def load_demo(environment: dict[str, str]) -> None:
    """With DEBUG on: outside development the demo is refused."""
    environment = {**environment, "DEBUG": "true", "LOG_LEVEL": "WARNING"}
    for arguments in (["migrate", "--verbosity=0", "--no-input"], ["demo"]):
        command = [sys.executable, str(ROOT / "manage.py"), *arguments]
        subprocess.run(command, env=environment, stdout=subprocess.DEVNULL, check=True)  # noqa: S603


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    from benchmarks.search_quality.collection import cases_by_title

    queries, cases = read_queries(), cases_by_title().values()
    judged = judge(queries, read_judgments(), cases)
    answers = collect()
    if "--pool" in sys.argv:
        report.print_pool(answers, judged, read_pool())
        return
    print(f"{len(cases)} case studies, {len(judged)} queries")
    report.print_agreement(judged, judge(queries, read_judgments(HERE / "second.txt"), cases))
    halves = {half: [each for each in judged if each.query.half == half] for half in HALVES}
    systems = report.best_variants(answers, halves["dev"])
    for half, some in halves.items():
        print(f"\n== {half}: {len(some)} queries")
        report.print_figures(systems, some)
        report.print_differences(systems, some)
    print("\n== dev, in groups")
    report.print_groups(systems, halves["dev"])
    print("\n== the bar, on test")
    report.print_bar(systems, halves["test"])


if __name__ == "__main__":
    main()
