"""Signing in and out, and one's own account, with Dutch addresses. The names are allauth's own: it looks them up."""

from allauth.account import views
from allauth.mfa.base import views as factors
from allauth.mfa.recovery_codes import views as recovery_codes
from allauth.mfa.totp import views as app
from allauth.mfa.webauthn import views as passkeys
from allauth.socialaccount import views as providers
from django.urls import path, re_path

from praktijkpodium.home.accounts import views as ours

urlpatterns = [
    path("inloggen/", views.login, name="account_login"),
    path("inloggen/code/", views.request_login_code, name="account_request_login_code"),
    path("inloggen/code/invoeren/", views.confirm_login_code, name="account_confirm_login_code"),
    path("inloggen/tweede-stap/", factors.authenticate, name="mfa_authenticate"),
    path("inloggen/passkey/", passkeys.login_webauthn, name="mfa_login_webauthn"),
    path("inloggen/met/<slug:provider_id>/", ours.sign_in_with_provider, name="openid_connect_login"),
    path("inloggen/met/<slug:provider_id>/terug/", ours.back_from_provider, name="openid_connect_callback"),
    path("inloggen/gestopt/", providers.login_cancelled, name="socialaccount_login_cancelled"),
    path("inloggen/bevestigen/", views.reauthenticate, name="account_reauthenticate"),
    path("inloggen/bevestigen/code/", factors.reauthenticate, name="mfa_reauthenticate"),
    path("inloggen/bevestigen/passkey/", passkeys.reauthenticate_webauthn, name="mfa_reauthenticate_webauthn"),
    path("uitloggen/", views.logout, name="account_logout"),
    path("account-maken/", views.signup, name="account_signup"),
    # One page for what allauth shows on two. `reverse` takes the address by either name.
    path("account/", ours.security, name="mfa_index"),
    path("account/", ours.security, name="mfa_list_webauthn"),
    path("account/app/", app.activate_totp, name="mfa_activate_totp"),
    path("account/app/verwijderen/", app.deactivate_totp, name="mfa_deactivate_totp"),
    path("account/passkey/", passkeys.add_webauthn, name="mfa_add_webauthn"),
    path("account/passkey/<int:pk>/", passkeys.edit_webauthn, name="mfa_edit_webauthn"),
    path("account/passkey/<int:pk>/verwijderen/", passkeys.remove_webauthn, name="mfa_remove_webauthn"),
    path("account/herstelcodes/", recovery_codes.view_recovery_codes, name="mfa_view_recovery_codes"),
    path("account/herstelcodes/nieuw/", recovery_codes.generate_recovery_codes, name="mfa_generate_recovery_codes"),
    path("account/herstelcodes/bestand/", recovery_codes.download_recovery_codes, name="mfa_download_recovery_codes"),
    path("account/gekoppeld/", ours.linked, name="socialaccount_connections"),
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
