"""Signing in and out, with Dutch addresses. The names are allauth's own: it looks them up."""

from allauth.account import views
from django.urls import path, re_path

urlpatterns = [
    path("inloggen/", views.login, name="account_login"),
    path("inloggen/code/", views.request_login_code, name="account_request_login_code"),
    path("inloggen/code/invoeren/", views.confirm_login_code, name="account_confirm_login_code"),
    path("inloggen/bevestigen/", views.reauthenticate, name="account_reauthenticate"),
    path("uitloggen/", views.logout, name="account_logout"),
    path("account-maken/", views.signup, name="account_signup"),
    path("account/inactief/", views.account_inactive, name="account_inactive"),
    path("account/e-mail/", views.email, name="account_email"),
    path("account/e-mail/bevestigen/", views.email_verification_sent, name="account_email_verification_sent"),
    re_path(r"^account/e-mail/bevestigen/(?P<key>[-:\w]+)/$", views.confirm_email, name="account_confirm_email"),
    path("account/wachtwoord/", views.password_change, name="account_change_password"),
    path("account/wachtwoord/instellen/", views.password_set, name="account_set_password"),
    path("account/wachtwoord/vergeten/", views.password_reset, name="account_reset_password"),
    path("account/wachtwoord/vergeten/verstuurd/", views.password_reset_done, name="account_reset_password_done"),
    re_path(
        r"^account/wachtwoord/nieuw/(?P<uidb36>[0-9A-Za-z]+)-(?P<key>.+)/$",
        views.password_reset_from_key,
        name="account_reset_password_from_key",
    ),
    path(
        "account/wachtwoord/nieuw/klaar/",
        views.password_reset_from_key_done,
        name="account_reset_password_from_key_done",
    ),
]
