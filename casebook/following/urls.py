from django.urls import path

from praktijkpodium.casebook.following import views

urlpatterns = [
    path("volgen/", views.follow, name="podium_follow"),
    path("volgen/gevraagd/", views.asked, name="podium_follow_asked"),
    path("volgen/bevestigen/<str:token>/", views.confirm, name="podium_follow_confirm"),
    path("volgen/stoppen/<str:token>/", views.stop, name="podium_stop_following"),
    path("volgen/overzicht/<str:token>/", views.overview, name="podium_following"),
]
