from django.urls import path

from praktijkpodium.home.directory import views

urlpatterns = [
    path("mijn/organisatie/<int:pk>/", views.organisation, name="organisation"),
    path("mijn/organisatie/lid/<int:pk>/overdragen/", views.hand_on, name="hand_on"),
    path("mijn/organisatie/lid/<int:pk>/beeindigen/", views.end_membership, name="end_membership"),
    path("mijn/uitnodiging/<uuid:pk>/opnieuw/", views.again, name="invite_again"),
    path("mijn/uitnodiging/<uuid:pk>/intrekken/", views.take_back, name="take_back_invitation"),
    path("mijn/uitnodiging/<str:token>/", views.invitation, name="invitation"),
]
