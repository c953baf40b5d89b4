from django.urls import path

from praktijkpodium.programmes.participations import views

urlpatterns = [
    path("mijn/aanmelding/<uuid:pk>/deelname/", views.participation, name="participation"),
    path("mijn/aanmelding/<uuid:pk>/deelname/brief/", views.letter, name="commitment_letter"),
]
