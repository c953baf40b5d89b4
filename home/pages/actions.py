"""What is done for pages besides showing them."""

import datetime

from django.utils import timezone
from wagtail.images import get_image_model

from praktijkpodium.home.pages.pictures import PRESETS, picture

# After that a picture is made when somebody first asks for it: a file that cannot be read is not tried for ever.
NEW = datetime.timedelta(days=1)
AT_ONCE = 10


def prepare_pictures() -> int:
    """Make the sizes of images that editors uploaded lately, so that no reader waits for them; how many images.

    A photograph of 12 megapixels takes some seconds for each place on a page.
    """
    first = PRESETS["wide"].specs(0)["avif"][0]
    new = get_image_model().objects.filter(created_at__gte=timezone.now() - NEW).order_by("created_at")
    images = list(new.exclude(renditions__filter_spec=first)[:AT_ONCE])
    for image in images:
        for preset in ("wide", "card", "cover"):
            picture(image, preset)
    return len(images)
