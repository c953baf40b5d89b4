"""What is read of the directory."""

from typing import Any

from praktijkpodium.home.directory.models import Partner
from praktijkpodium.home.pages.pictures import prefetch_renditions


def partners_of(page: Any) -> list[Partner]:
    """The partners of a page, in its order, with their logos; also of a draft that is being previewed."""
    placed = [placement.partner_id for placement in page.partners.all()]
    found = Partner.objects.select_related("logo").in_bulk(placed)
    partners = [found[pk] for pk in placed if pk in found]
    prefetch_renditions(partner.logo for partner in partners)
    return partners
