"""Let the systems of one database answer all queries; the answers go to stdout as JSON. Started by run.py."""

import json
import os
import sys
from typing import Any

import django

SIZE = 20


def pages() -> list[Any]:
    """The collection: every case study that is live."""
    from praktijkpodium.casebook.models import CaseStudy

    related = ("themes", "perspectives", "partners__partner")
    chosen = CaseStudy.objects.live().select_related("organisation", "sector", "region")
    return list(chosen.prefetch_related(*related).order_by("pk"))


def keys_of(collection: list[Any]) -> dict[int, str]:
    """How the judgments call each page. They must be about these pages: none more, none less, in the same settings."""
    from benchmarks.search_quality.collection import cases_by_title

    cases = cases_by_title()
    here = {page.title: (page.region.name, page.year) for page in collection}
    judged = {title: (case.region, case.year) for title, case in cases.items()}
    if here != judged:
        sys.exit(f"The case studies are not those that were judged: {sorted(here.items() ^ judged.items())[:4]}")
    return {page.pk: cases[page.title].key for page in collection}


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    from django.db import connection

    from benchmarks.search_quality.judging import read_queries
    from benchmarks.search_quality.systems import all_systems

    collection = pages()
    keys = keys_of(collection)
    queries = read_queries()
    answers = []
    for system in all_systems():
        if system.database != connection.vendor:
            continue
        found, why = {}, system.absent()
        if not why:
            system.prepare(collection)
            found = {name: [keys[pk] for pk in system.search(query.text, SIZE)] for name, query in queries.items()}
        answers.append({"name": system.name, "variant": system.variant, "absent": why, "found": found})
    json.dump(answers, sys.stdout)


if __name__ == "__main__":
    main()
