"""The app that makes the root `templates/` folder found by APP_DIRS, in a checkout and in a wheel."""

from pathlib import Path

from django.apps import AppConfig


class TemplatesConfig(AppConfig):
    name = "praktijkpodium.templates"
    label = "praktijkpodium_templates"
    # Django looks for `<path>/templates`, so the path is the parent of this folder.
    path = str(Path(__file__).parent.parent)
