"""All addresses of the site. A host includes this module at the root of its own, before Wagtail's pages."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap as wagtail_sitemap
from wagtail.documents import urls as wagtaildocs_urls

from praktijkpodium.home.accounts import urls as account_urls
from praktijkpodium.programmes.applications import urls as application_urls
from praktijkpodium.site import views
from praktijkpodium.site.api import api, unknown_path

urlpatterns: list[URLPattern | URLResolver] = [
    # One sign-in for everybody: Wagtail's own form would go round the limits and the codes of ours.
    path("admin/login/", views.admin_login),
    path("admin/", include(wagtailadmin_urls)),
    path("documenten/", include(wagtaildocs_urls)),
    path("gezondheid/", views.health, name="health"),
    path(".well-known/security.txt", views.security_txt),
    path("sitemap.xml", wagtail_sitemap),
    path("taal/<slug:code>/", views.choose_language, name="choose_language"),
    path("api/v1/", api.urls),
    path("api/v1/<path:rest>", unknown_path),
    path("", include(account_urls)),
    path("", include((application_urls.urlpatterns, "praktijkpodium"))),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    path("", include(wagtail_urls)),
]
