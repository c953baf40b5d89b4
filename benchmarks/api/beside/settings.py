"""Our settings, with Wagtail's APIs v2 and v3 mounted too."""

from praktijkpodium.site.settings import *  # noqa: F403
from praktijkpodium.site.settings import INSTALLED_APPS

# First, so that v3 finds our fields when it reads the models.
INSTALLED_APPS = ["beside", *INSTALLED_APPS, "wagtail.api.v2", "wagtail.api.v3", "rest_framework"]
ROOT_URLCONF = "beside.urls"
