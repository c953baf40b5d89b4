from django.urls import path, register_converter

from praktijkpodium.programmes.applications import views
from praktijkpodium.programmes.applications.late.views import late_link
from praktijkpodium.programmes.applications.steps import StepConverter
from praktijkpodium.programmes.applications.trying import try_call
from praktijkpodium.programmes.calls.views import paper_form

register_converter(StepConverter, "podium_step")

urlpatterns = [
    path("mijn/", views.mine, name="mine"),
    path("mijn/aanmelden/<int:role_pk>/", views.start, name="start_application"),
    path("mijn/aanmelding/<uuid:pk>/", views.application, name="application"),
    path("mijn/aanmelding/<uuid:pk>/<podium_step:step>/", views.application_step, name="application_step"),
    path("mijn/aanmelding/<uuid:pk>/pdf/", views.download_receipt, name="application_receipt"),
    path("mijn/aanmelding/<uuid:pk>/overnemen/", views.copy_application, name="copy_application"),
    path("mijn/aanmelding/<uuid:pk>/verloop/", views.history, name="application_history"),
    path("mijn/aanmelding/<uuid:pk>/plaats/", views.accept_offer, name="accept_offer"),
    path("mijn/aanmelding/<uuid:pk>/intrekken/", views.withdraw, name="withdraw"),
    path("mijn/aanmelding/<uuid:pk>/wijzigen/", views.change, name="change_application"),
    path("mijn/aanmelding/<uuid:pk>/laten-staan/", views.keep, name="keep_application"),
    path("mijn/uitproberen/<int:pk>/", try_call, name="try_call"),
    path("mijn/uitproberen/<int:pk>/<int:place>/", try_call, name="try_role"),
    path("formulier/<int:role_pk>.docx", paper_form, name="paper_form"),
    path("mijn/laat/<uuid:pk>/", late_link, name="late_link"),
    path("mijn/document/<uuid:pk>/", views.download, name="document"),
    path("mijn/aanmelding/<uuid:pk>/uploaden/", views.begin_upload, name="begin_upload"),
    path("mijn/upload/<uuid:pk>/", views.upload, name="upload"),
    path("mijn/document/<uuid:pk>/vervangen/", views.replace_document, name="replace_document"),
    path("mijn/document/<uuid:pk>/verwijderen/", views.remove_document, name="remove_document"),
]
