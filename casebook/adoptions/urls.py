from django.urls import path

from praktijkpodium.casebook.adoptions import views

# Not below the case study itself: that page is kept, and a form has a token of its visitor.
urlpatterns = [
    path("wij-doen-dit-ook/<int:page_id>/", views.say, name="say"),
    path("wij-doen-dit-ook/verstuurd/<str:token>/", views.sent, name="sent"),
    path("wij-doen-dit-ook/bevestigen/<str:token>/", views.confirm, name="confirm"),
    path("wij-doen-dit-ook/intrekken/<str:token>/", views.withdraw, name="withdraw"),
]
