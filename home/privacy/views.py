"""What is kept of somebody, for that person: to take along, and to have deleted."""

from typing import Any

from allauth.account.decorators import reauthentication_required
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_required
from django.http import FileResponse, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from praktijkpodium.home.privacy import actions
from praktijkpodium.home.privacy.forms import ConfirmForm
from praktijkpodium.home.privacy.people import Person
from praktijkpodium.home.privacy.rules import may_forget

FOLDER = "praktijkpodium/privacy"


def sent_as_file(person: Person, by: Any) -> FileResponse:
    """The zip, of which no copy stays behind."""
    response = FileResponse(
        actions.export(person=person, by=by),
        as_attachment=True,
        filename=_("my data.zip"),
        content_type="application/zip",
    )
    response.headers["Cache-Control"] = "private, no-store"
    return response


@never_cache
@login_required
@require_safe
def my_data(request: HttpRequest) -> HttpResponse:
    return render(request, f"{FOLDER}/my_data.html")


@never_cache
@login_required
@require_POST
@reauthentication_required
def download_my_data(request: HttpRequest) -> FileResponse:
    return sent_as_file(Person.with_account(request.user), request.user)


@never_cache
@login_required
@reauthentication_required
@require_http_methods(["GET", "HEAD", "POST"])
def delete_account(request: HttpRequest) -> HttpResponse:
    """Asks first, and says what stands in the way."""
    person = Person.with_account(request.user)
    may, why = may_forget(request.user, request.user), actions.obstacles(person)
    form = ConfirmForm(request.POST if request.method == "POST" else None, addresses=person.addresses)
    if request.method == "POST" and may and form.is_valid():
        try:
            actions.forget(person=person, by=request.user)
        except actions.CannotBeForgotten as problem:
            why = problem.why
        else:
            logout(request)
            return render(request, f"{FOLDER}/forgotten.html")
    status = 200 if request.method != "POST" else 409 if why or not may else 422
    context = {"may": may, "why": why, "form": form, "forms": [form]}
    return render(request, f"{FOLDER}/delete.html", context, status=status)
