"""Wij doen dit ook: saying it, confirming it by the link in a mail, and taking it back."""

import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.emails import KINDS
from praktijkpodium.casebook.adoptions.forms import AdoptionForm
from praktijkpodium.casebook.adoptions.models import Adoption, Stage, State
from praktijkpodium.casebook.adoptions.queries import adoptable, public_names
from praktijkpodium.home.outbox.limits import TOO_OFTEN, may_have_mailed
from praktijkpodium.home.pages.links import no_link, row_of, signed

# How long the page that says "look in your mail" can send it once more.
SENT_FOR = datetime.timedelta(days=1)
FOLDER = "praktijkpodium/adoptions"
NO_LINK = f"{FOLDER}/no_link.html"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def say(request: HttpRequest, page_id: int) -> HttpResponse:
    """The form. What is wrong in it comes back with it."""
    case_study = adoptable(page_id)
    if case_study is None:
        raise Http404
    asked = request.GET.get("fase", "")
    form = AdoptionForm(request.POST or None, initial={"stage": asked if asked in Stage.values else None})
    if request.method == "POST" and form.is_valid():
        cleaned = form.cleaned_data
        if may_have_mailed(request, cleaned["email"], KINDS):
            adoption = actions.say(
                case_study=case_study,
                told=form.told,
                contact_name=cleaned["contact_name"],
                email=cleaned["email"],
                language=get_language() or "",
            )
            return redirect("podium_adoptions:sent", signed("adoption.sent", adoption.pk))
        form.add_error(None, TOO_OFTEN)
    context = {
        "case_study": case_study,
        "form": form,
        "forms": [form],
        "names": public_names(),
        "days": actions.CONTACT_FOR.days,
    }
    return render(request, f"{FOLDER}/say.html", context, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sent(request: HttpRequest, token: str) -> HttpResponse:
    """Look in your mail; and once more, when it did not come."""
    adoption, why = _of_link("sent", token, SENT_FOR)
    if adoption is None:
        return no_link(request, NO_LINK, why, purpose="sent")
    if adoption.state != State.UNCONFIRMED:
        return _told(request, adoption)
    refused: Any = ""
    if request.method == "POST":
        if may_have_mailed(request, adoption.email, KINDS):
            actions.mail_again(adoption=adoption)
            return redirect(f"{request.path}?opnieuw=1")
        refused = TOO_OFTEN
    context = {
        "adoption": adoption,
        "about": adoption.case_study,
        "refused": refused,
        "is_again": "opnieuw" in request.GET,
    }
    return render(request, f"{FOLDER}/sent.html", context, status=429 if refused else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: is this right?"""
    adoption, why = _of_link("confirm", token, actions.UNCONFIRMED_FOR)
    if adoption is None:
        return no_link(request, NO_LINK, why, purpose="confirm")
    if request.method == "POST":
        actions.confirm(adoption=adoption)
        return redirect(request.path)
    if adoption.state != State.UNCONFIRMED:
        return _told(request, adoption)
    return render(request, f"{FOLDER}/confirm.html", {"adoption": adoption, "case_study": adoption.case_study})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def withdraw(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: take it back. That link never gets old."""
    adoption, why = _of_link("withdraw", token)
    if adoption is None:
        return no_link(request, NO_LINK, why, purpose="withdraw")
    context: dict[str, Any] = {"adoption": adoption, "case_study": adoption.case_study}
    if request.method == "POST":
        actions.withdraw(adoption=adoption)
        context["is_withdrawn"] = True
    return render(request, f"{FOLDER}/withdraw.html", context)


def _of_link(purpose: str, token: str, within: datetime.timedelta | None = None) -> tuple[Adoption | None, str]:
    return row_of(Adoption.objects.with_names(), f"adoption.{purpose}", token, within=within)


def _told(request: HttpRequest, adoption: Adoption) -> HttpResponse:
    """How it stands with what was confirmed."""
    return render(request, f"{FOLDER}/state.html", {"adoption": adoption, "case_study": adoption.case_study})
