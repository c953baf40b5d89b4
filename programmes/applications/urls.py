from django.urls import path

from praktijkpodium.programmes.applications import views

urlpatterns = [
    path("mijn/", views.mine, name="mine"),
    path("mijn/aanmelden/<int:role_pk>/", views.start, name="start_application"),
    path("mijn/aanmelding/<uuid:pk>/", views.application, name="application"),
    path("mijn/aanmelding/<uuid:pk>/plaats/", views.accept_offer, name="accept_offer"),
    path("mijn/aanmelding/<uuid:pk>/intrekken/", views.withdraw, name="withdraw"),
    path("mijn/document/<uuid:pk>/", views.download, name="document"),
    path("mijn/document/<uuid:pk>/verwijderen/", views.remove_document, name="remove_document"),
]
