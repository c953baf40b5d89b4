"""All addresses of our own site."""

from django.conf import settings
from django.conf.urls.static import static
from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.contrib.sitemaps.views import sitemap
from wagtail.documents import urls as wagtaildocs_urls

from praktijkpodium.site import plugin_urls, views

urlpatterns: list[URLPattern | URLResolver] = [
    path("", include(plugin_urls)),
    path("admin/", include(wagtailadmin_urls)),
    path("documenten/", include(wagtaildocs_urls)),
    path("gezondheid/", views.health, name="health"),
    path(".well-known/security.txt", views.security_txt),
    path("robots.txt", views.robots_txt),
    path("sitemap.xml", sitemap, name="sitemap"),
    *static(settings.MEDIA_URL, document_root=settings.MEDIA_ROOT),
    path("", include(wagtail_urls)),
]
