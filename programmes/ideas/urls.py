from django.urls import path

from praktijkpodium.programmes.ideas import views

urlpatterns = [
    path("is-mijn-idee-nieuw/", views.idea, name="idea"),
    path("is-mijn-idee-nieuw/verstuurd/", views.asked, name="idea_asked"),
    path("is-mijn-idee-nieuw/bevestigen/<str:token>/", views.confirm, name="idea_confirm"),
]
