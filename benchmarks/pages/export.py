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


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "praktijkpodium.site.settings")
    django.setup()
    from praktijkpodium.casebook.queries import publication_of, published_case_studies, published_publications
    from praktijkpodium.home.directory.queries import partners_of
    from praktijkpodium.home.news.queries import published_news
    from praktijkpodium.home.pages.models import FrontPage
    from praktijkpodium.home.reads.models import ReadCount
    from praktijkpodium.programmes.calls.queries import published_calls
    from praktijkpodium.programmes.events.queries import published_events

    front = FrontPage.objects.get()
    cases = [
        {
            **{
                name: getattr(page, name)
                for name in ("title", "slug", "introduction", "year", "question", "approach", "results")
            },
            "success_factors": page.success_factors,
            "lessons": page.lessons,
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
    news = [
        {
            "title": page.title,
            "slug": page.slug,
            "introduction": page.introduction,
            "kind": page.kind,
            "date": page.date.isoformat(),
            "author": page.author,
            "caption": page.image_caption,
            "body": "".join(str(part.value.source) for part in page.body if part.block_type == "text"),
            "themes": [theme.name for theme in page.themes.all()],
            "reads": ReadCount.objects.filter(page=page.pk).values_list("count", flat=True).first() or 0,
            **common(page),
        }
        for page in published_news()
    ]
    calls = [
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
    events = [
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
    content = {
        "front": {
            "title": front.title,
            "question": front.leading_question,
            "introduction": front.introduction,
            "examples": front.search_examples,
        },
        "cases": cases,
        "publications": [{"title": page.title, "slug": page.slug} for page in published_publications()],
        "news": news,
        "calls": calls,
        "events": events,
    }
    Path(sys.argv[1]).write_text(json.dumps(content))


if __name__ == "__main__":
    main()
