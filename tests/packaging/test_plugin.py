"""What a host project must set: no more than docs/plugin.md says."""

import ast
from collections.abc import Iterator

from django.conf import global_settings

from praktijkpodium.site import plugin

from .checkout import PACKAGES, ROOT, source

# Wagtail gives these a value, or `wagtail start` does.
OF_WAGTAIL = {"WAGTAILADMIN_BASE_URL", "WAGTAIL_PAGE_MODEL"}


def settings_read(code: str) -> Iterator[str]:
    """The names that this code reads as `settings.NAME`."""
    for node in ast.walk(ast.parse(code)):
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "settings":
            yield node.attr


def test_every_setting_that_our_code_reads_is_there_for_a_host() -> None:
    read = {
        name
        for package in PACKAGES
        for path in source(package)
        for name in settings_read((ROOT / path).read_text(encoding="utf-8"))
    }
    assert {"CLAMD_URL", "AUTH_USER_MODEL"} <= read
    assert read - set(dir(global_settings)) - OF_WAGTAIL - set(plugin.SETTINGS) == set()


def test_our_own_site_has_what_a_host_has() -> None:
    """Or our tests would not be about what a host runs."""
    from praktijkpodium.site.settings import INSTALLED_APPS, MIDDLEWARE, STORAGES

    assert set(plugin.installed_apps([])) <= set(INSTALLED_APPS)
    assert set(plugin.MIDDLEWARE) <= set(MIDDLEWARE)
    assert "private" in STORAGES


def test_apps_of_the_host_stay_where_they_are() -> None:
    host = ["home", "wagtail.users", "wagtail", "django.contrib.admin"]
    together = plugin.installed_apps(host)
    assert together[:4] == host
    assert len(together) == len(set(together))
    assert set(plugin.APPS + plugin.REQUIRED_APPS) <= set(together)
