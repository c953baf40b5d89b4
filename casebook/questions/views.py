"""Asking something about a page: the form, and the link in a mail that sends the question on."""

import datetime
from typing import Any

from allauth.account.adapter import get_adapter
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
from praktijkpodium.home.outbox.limits import TOO_OFTEN, may_be_mailed
from praktijkpodium.home.pages.links import LinkDoesNotWork, LinkIsOld, key_in, signed

# How long the page that says "look in your mail" can send it once more.
SENT_FOR = datetime.timedelta(days=1)
FOLDER = "praktijkpodium/questions"


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def ask(request: HttpRequest, page_id: int) -> HttpResponse:
    """The form. What is wrong in it comes back with it."""
    page = askable(page_id)
    if page is None:
        raise Http404
    form = QuestionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if _may_mail(request, form.cleaned_data["email"]):
            question = actions.ask(page=page, language=get_language() or "", **form.cleaned_data)
            return redirect("podium_questions:sent", signed("page_question.sent", question.pk))
        form.add_error(None, TOO_OFTEN)
    context = {"about": page, "person": contact_of(page), "form": form, "forms": [form]}
    return render(request, f"{FOLDER}/ask.html", context, status=422 if form.errors else 200)


def _may_mail(request: HttpRequest, recipient: str) -> bool:
    return may_be_mailed(
        recipient=recipient,
        kinds=KINDS,
        asked_from=get_adapter(request).get_client_ip(request),
    )


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def sent(request: HttpRequest, token: str) -> HttpResponse:
    """Look in your mail; and once more, when it did not come."""
    question, answer = _of_link(request, "sent", token, SENT_FOR)
    if question is None or question.passed_on_at is not None:
        return answer if question is None else _passed_on(request, question)
    refused: Any = ""
    if request.method == "POST":
        if _may_mail(request, question.email):
            actions.mail_again(question=question)
            return redirect(f"{request.path}?opnieuw=1")
        refused = TOO_OFTEN
    context = {"question": question, "about": question.page, "refused": refused, "is_again": "opnieuw" in request.GET}
    return render(request, f"{FOLDER}/sent.html", context, status=429 if refused else 200)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: send it on."""
    question, answer = _of_link(request, "confirm", token, actions.UNCONFIRMED_FOR)
    if question is None:
        return answer
    if question.passed_on_at is not None:
        return _passed_on(request, question)
    if request.method == "POST":
        try:
            actions.pass_on(question=question)
        except actions.NobodyToAsk:
            return render(request, f"{FOLDER}/no_link.html", {"why": "nobody", "question": question}, status=410)
        return redirect(request.path)
    return render(request, f"{FOLDER}/confirm.html", {"question": question})


def _of_link(
    request: HttpRequest, purpose: str, token: str, within: datetime.timedelta
) -> tuple[Question | None, HttpResponse]:
    """What a link is about; and else the answer that tells why there is nothing."""
    why = "gone"
    try:
        key = key_in(f"page_question.{purpose}", token, within=within)
    except LinkIsOld:
        why = "old"
    except LinkDoesNotWork:
        why = "wrong"
    else:
        question = Question.objects.select_related("page").filter(pk=key).first()
        if question is not None:
            return question, HttpResponse()
    return None, render(request, f"{FOLDER}/no_link.html", {"why": why}, status=404 if why == "wrong" else 410)


def _passed_on(request: HttpRequest, question: Question) -> HttpResponse:
    return render(request, f"{FOLDER}/passed_on.html", {"question": question})
