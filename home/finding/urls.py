from django.urls import path

from praktijkpodium.home.finding import views

urlpatterns = [path("zoeken/", views.find, name="podium_find")]
