"""Asking something about a page: the form, and the link in a mail that sends the question on."""

import datetime
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods

from praktijkpodium.casebook.questions import actions
from praktijkpodium.casebook.questions.emails import KINDS
from praktijkpodium.casebook.questions.forms import QuestionForm
from praktijkpodium.casebook.questions.models import Question
from praktijkpodium.casebook.questions.queries import askable, contact_of
from praktijkpodium.home.outbox.limits import TOO_OFTEN, may_have_mailed
from praktijkpodium.home.pages.links import no_link, row_of, signed

# How long the page that says "look in your mail" can send it once more.
SENT_FOR = datetime.timedelta(days=1)
FOLDER = "praktijkpodium/questions"
NO_LINK = f"{FOLDER}/no_link.html"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, page_id: int) -> HttpResponse:
    """The form. What is wrong in it comes back with it."""
    page = askable(page_id)
    if page is None:
        raise Http404
    form = QuestionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if may_have_mailed(request, form.cleaned_data["email"], KINDS):
            question = actions.ask(page=page, language=get_language() or "", **form.cleaned_data)
            return redirect("podium_questions:sent", signed("page_question.sent", question.pk))
        form.add_error(None, TOO_OFTEN)
    context = {"about": page, "person": contact_of(page), "form": form, "forms": [form]}
    return render(request, f"{FOLDER}/ask.html", context, status=422 if form.errors else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sent(request: HttpRequest, token: str) -> HttpResponse:
    """Look in your mail; and once more, when it did not come."""
    question, why = _of_link("sent", token, SENT_FOR)
    if question is None:
        return no_link(request, NO_LINK, why)
    if question.passed_on_at is not None:
        return _passed_on(request, question)
    refused: Any = ""
    if request.method == "POST":
        if may_have_mailed(request, question.email, KINDS):
            actions.mail_again(question=question)
            return redirect(f"{request.path}?opnieuw=1")
        refused = TOO_OFTEN
    context = {"question": question, "about": question.page, "refused": refused, "is_again": "opnieuw" in request.GET}
    return render(request, f"{FOLDER}/sent.html", context, status=429 if refused else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: send it on."""
    question, why = _of_link("confirm", token, actions.UNCONFIRMED_FOR)
    if question is None:
        return no_link(request, NO_LINK, why)
    if question.passed_on_at is not None:
        return _passed_on(request, question)
    if request.method == "POST":
        try:
            actions.pass_on(question=question)
        except actions.NobodyToAsk:
            return no_link(request, NO_LINK, "nobody", question=question)
        return redirect(request.path)
    return render(request, f"{FOLDER}/confirm.html", {"question": question})


def _of_link(purpose: str, token: str, within: datetime.timedelta) -> tuple[Question | None, str]:
    return row_of(Question.objects.select_related("page"), f"page_question.{purpose}", token, within=within)


def _passed_on(request: HttpRequest, question: Question) -> HttpResponse:
    return render(request, f"{FOLDER}/passed_on.html", {"question": question})
