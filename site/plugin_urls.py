"""The addresses that a host project takes from us: signing in, applying, the API."""

from django.urls import URLPattern, URLResolver, include, path, reverse_lazy

from praktijkpodium.home.accounts import urls as account_urls
from praktijkpodium.programmes.applications import urls as application_urls
from praktijkpodium.site import views
from praktijkpodium.site.api import api, unknown_path

urlpatterns: list[URLPattern | URLResolver] = [
    # One sign-in for everybody: Wagtail's own forms would go round the limits and the codes of ours.
    path("admin/login/", views.login, {"otherwise": reverse_lazy("wagtailadmin_home")}),
    path("_util/login/", views.login, {"otherwise": "/"}),
    path("taal/<slug:code>/", views.choose_language, name="choose_language"),
    path("api/v1/", api.urls),
    path("api/v1/<path:rest>", unknown_path),
    path("", include(account_urls)),
    path("", include((application_urls.urlpatterns, "praktijkpodium"))),
]
