from django.urls import path

from praktijkpodium.home.privacy import views

urlpatterns = [
    path("mijn/gegevens/", views.my_data, name="my_data"),
    path("mijn/gegevens/bestand/", views.download_my_data, name="download_my_data"),
    path("mijn/gegevens/verwijderen/", views.delete_account, name="delete_account"),
]
