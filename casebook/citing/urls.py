from django.urls import path

from praktijkpodium.casebook.citing import views

urlpatterns = [path("citeren/<int:page_id>/bron.<slug:kind>", views.cite, name="podium_cite")]
