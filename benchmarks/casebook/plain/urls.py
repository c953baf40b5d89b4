from django.urls import URLPattern, URLResolver, include, path
from wagtail import urls as wagtail_urls

from plain.views import casebook

urlpatterns: list[URLPattern | URLResolver] = [path("praktijkvoorbeelden/", casebook), path("", include(wagtail_urls))]
