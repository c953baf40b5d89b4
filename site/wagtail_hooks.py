"""What `site` registers with Wagtail's admin."""

from wagtail import hooks

from praktijkpodium.site.admin import add_panels

hooks.register("construct_homepage_panels", add_panels)
