from django.urls import path

from praktijkpodium.casebook.questions import views

# Not below the page itself: that is kept, and a form has a token of its visitor.
urlpatterns = [
    path("vraag-stellen/<int:page_id>/", views.ask, name="ask"),
    path("vraag-stellen/verstuurd/<str:token>/", views.sent, name="sent"),
    path("vraag-stellen/doorsturen/<str:token>/", views.confirm, name="confirm"),
]
