"""Our addresses, and beside them those of Wagtail's APIs v2 and v3."""

from django.urls import path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.api.v2.views import PagesAPIViewSet
from wagtail.api.v3.urls import api as v3

from praktijkpodium.site.urls import urlpatterns as ours

v2 = WagtailAPIRouter("wagtailapi_v2")
v2.register_endpoint("pages", PagesAPIViewSet)

urlpatterns = [path("beside/v2/", v2.urls), path("beside/v3/", v3.urls), *ours]
