"""export.py FILE: what the demo shows, as JSON for the plain project. Runs with our settings."""

import json
import os
import sys
from pathlib import Path
from typing import Any

import django


def image(page: Any) -> dict[str, str] | None:
    return {"file": page.image.file.path, "title": page.image.title} if page.image else None


def slug(page: Any) -> str | None:
    return page.slug if page else None


def contact(page: Any) -> dict[str, str] | None:
    person = page.contact_person
    return {name: getattr(person, name) for name in ("name", "function", "email", "phone")} if person else None


def recognitions(of: Any) -> list[dict[str, str]]:
    return [
        {
            **{name: getattr(each, name) for name in ("title", "awarded_by", "network", "reason")},
            "date": each.date.isoformat(),
        }
        for each in of.all()
    ]


def common(page: Any) -> dict[str, Any]:
    """What case studies and news items both have."""
    return {
        "image": image(page),
        "image_alt": page.image_description,
        "belongs_to": slug(page.public_belongs_to),
        "contact_person": contact(page),
        "related": [each.slug for each in page.related_pages()],
    }


def case_studies() -> list[dict[str, Any]]:
    from praktijkpodium.casebook.queries import publication_of, published_case_studies
    from praktijkpodium.home.directory.queries import partners_of

    told = ("title", "slug", "introduction", "year", "question", "approach", "results", "success_factors", "lessons")
    return [
        {
            **{name: getattr(page, name) for name in told},
            "organisation": page.organisation.name,
            "region": page.region.name,
            "sector": page.sector.name,
            "themes": [theme.name for theme in page.themes.all()],
            "perspectives": [each.name for each in page.perspectives.all()],
            "published": page.first_published_at.isoformat(),
            "earlier_names": [[each.name, each.until] for each in page.organisation.earlier_names.all()],
            "recognitions": recognitions(page.praktijkpodium_recognitions),
            "recognitions_of_organisation": recognitions(page.organisation.recognitions),
            "partners": [
                {"name": each.name, "url": each.url, "description": each.description} for each in partners_of(page)
            ],
            "publication": slug(publication_of(page)),
            **common(page),
        }
        for page in published_case_studies()
    ]


def news() -> list[dict[str, Any]]:
    from praktijkpodium.home.news.queries import published_news
    from praktijkpodium.home.reads.models import ReadCount

    return [
        {
            **{name: getattr(page, name) for name in ("title", "slug", "introduction", "kind", "author")},
            "date": page.date.isoformat(),
            "caption": page.image_caption,
            "body": "".join(str(part.value.source) for part in page.body if part.block_type == "text"),
            "themes": [theme.name for theme in page.themes.all()],
            "reads": ReadCount.objects.filter(page=page.pk).values_list("count", flat=True).first() or 0,
            **common(page),
        }
        for page in published_news()
    ]


def calls() -> list[dict[str, Any]]:
    from praktijkpodium.programmes.calls.queries import published_calls

    return [
        {
            "title": page.title,
            "slug": page.slug,
            "programme": page.get_parent().title,
            "programme_slug": page.get_parent().slug,
            "introduction": page.introduction,
            "opening": page.opening.isoformat(),
            "deadline": page.deadline.isoformat(),
            "roles": [[role.name, role.places] for role in page.roles.all()],
        }
        for page in published_calls()
    ]


def events() -> list[dict[str, Any]]:
    from praktijkpodium.programmes.events.queries import published_events

    return [
        {
            "title": page.title,
            "slug": f"{page.slug}-{page.pk}",
            "introduction": page.introduction,
            "start": page.start.isoformat(),
            "kind": str(page.page_type_display_name),
            "venue": [page.venue.name, page.venue.city] if page.venue else None,
        }
        for page in published_events()
    ]


def front() -> dict[str, Any]:
    from praktijkpodium.home.pages.models import FrontPage

    page = FrontPage.objects.get()
    return {
        "title": page.title,
        "question": page.leading_question,
        "introduction": page.introduction,
        "examples": page.search_examples,
    }


def publications() -> list[dict[str, Any]]:
    from praktijkpodium.casebook.queries import published_publications

    return [{"title": page.title, "slug": page.slug} for page in published_publications()]


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    content = {
        "front": front(),
        "cases": case_studies(),
        "publications": publications(),
        "news": news(),
        "calls": calls(),
        "events": events(),
    }
    Path(sys.argv[1]).write_text(json.dumps(content))


if __name__ == "__main__":
    main()
