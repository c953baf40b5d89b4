"""What cards of pages show."""

from django.db.models import Prefetch
from wagtail.images import get_image_model
from wagtail.query import PageQuerySet


def with_images(pages: PageQuerySet) -> PageQuerySet:
    """The pages with their images, and what was made of those before: as many queries for thirty as for one."""
    return pages.prefetch_related(Prefetch("image", queryset=get_image_model().objects.prefetch_renditions()))
