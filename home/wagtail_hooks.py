"""What `home` registers with Wagtail's admin."""

from django.templatetags.static import static
from django.utils.html import format_html
from wagtail import hooks
from wagtail.snippets.models import register_snippet
from wagtail_modeladmin.options import modeladmin_register

from praktijkpodium.home.audit.admin import TimelineAdmin
from praktijkpodium.home.directory.admin import OrganisationViewSet

register_snippet(OrganisationViewSet)
modeladmin_register(TimelineAdmin)


@hooks.register("insert_global_admin_css")
def admin_css() -> str:
    return format_html('<link rel="stylesheet" href="{}">', static("praktijkpodium/css/admin.css"))
