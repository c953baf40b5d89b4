"""What is read of the casebook."""

from wagtail.query import PageQuerySet

from praktijkpodium.casebook.models import CaseStudy


def published_case_studies() -> PageQuerySet:
    """What the public may read, newest first, with the organisations."""
    return CaseStudy.objects.live().public().select_related("organisation").order_by("-first_published_at", "-pk")
