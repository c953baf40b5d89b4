from pathlib import Path

from django.apps import AppConfig


class SiteConfig(AppConfig):
    name = "praktijkpodium.site"
    label = "praktijkpodium_site"
    # `site` has no __init__.py (it could shadow the standard library's), so Django cannot tell its folder by itself.
    path = str(Path(__file__).parent)

    def ready(self) -> None:
        from praktijkpodium.site import checks  # noqa: F401 - registers the checks
