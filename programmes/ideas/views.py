"""Is my idea new? Nothing of what is typed here is kept, unless somebody asks the organiser to think along."""

from typing import Any

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_safe

from praktijkpodium.home.outbox.limits import may_have_mailed
from praktijkpodium.home.pages.links import no_link, row_of
from praktijkpodium.programmes.applications.begun import keep_begun
from praktijkpodium.programmes.applications.novelty import published_like
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.calls.queries import open_calls
from praktijkpodium.programmes.ideas import actions
from praktijkpodium.programmes.ideas.emails import KINDS, PURPOSE
from praktijkpodium.programmes.ideas.forms import IdeaForm, QuestionForm
from praktijkpodium.programmes.ideas.models import IdeaQuestion, State

FOLDER = "praktijkpodium/ideas"


# By POST only, so that an idea is in no address, and in no log of addresses.
@never_cache
@sensitive_post_parameters()
@require_http_methods(["GET", "HEAD", "POST"])
def idea(request: HttpRequest) -> HttpResponse:
    """Tell an idea, see what is like it, and go on from there."""
    if request.method != "POST":
        return _page(request, IdeaForm())
    form, chosen = IdeaForm(request.POST), request.POST.get("do", "")
    if not form.is_valid():
        return _page(request, form)
    if chosen == "ask":
        return _ask(request, form)
    if chosen.startswith("start-"):
        return _start(request, form, chosen.removeprefix("start-"))
    return _page(request, form, QuestionForm(initial={**form.cleaned_data, "call": _about_call(request)}))


def _page(request: HttpRequest, form: IdeaForm, question: QuestionForm | None = None) -> HttpResponse:
    """The form; and below it, once an idea was told, what is like it and what to do next."""
    context: dict[str, Any] = {"form": form, "forms": [form], "about_call": _about_call(request)}
    if question is not None:
        told = form.cleaned_data
        near = published_like(told["idea"], title=told["title"])
        context |= {"question": question, "forms": [form, question], "near": near, "calls": open_calls()}
        context["days"] = settings.QUESTION_KEEP_DAYS
        context["is_compared"] = near is not None
        context["is_much_like"] = any(each.similar.degree == "much" for each in near or ())
    has_errors = bool(form.errors or (question and question.errors))
    return render(request, f"{FOLDER}/idea.html", context, status=422 if has_errors else 200)


def _about_call(request: HttpRequest) -> str:
    """The call from whose page one came, to be chosen already."""
    key = request.POST.get("oproep") or request.GET.get("oproep", "")
    return key if key.isdecimal() else ""


def _ask(request: HttpRequest, form: IdeaForm) -> HttpResponse:
    question = QuestionForm(request.POST)
    if not question.is_valid():
        return _page(request, form, question)
    address = question.cleaned_data["email"]
    if not may_have_mailed(request, address, KINDS):
        question.add_error(
            None,
            _(
                "We sent this address a few mails already, or many were asked for from where you are. "
                "Look in your mail, also at spam, or try it again tomorrow. What you filled in is still here."
            ),
        )
        return _page(request, form, question)
    actions.ask(told=question.told, name=question.cleaned_data["name"], email=address, language=get_language() or "")
    return redirect("praktijkpodium:idea_asked")


def _start(request: HttpRequest, form: IdeaForm, role_pk: str) -> HttpResponse:
    """Begin an application with it, in a call that is open."""
    roles = Role.objects.filter(call__in=open_calls().values("pk"))
    role = get_object_or_404(roles, pk=int(role_pk) if role_pk.isdecimal() else 0)
    keep_begun(request, title=form.cleaned_data["title"], text=form.cleaned_data["idea"])
    return redirect("praktijkpodium:start_application", role_pk=role.pk)


@never_cache
@require_safe
def asked(request: HttpRequest) -> HttpResponse:
    """Look in your mail. The same page whatever was asked, and by whom."""
    return render(request, f"{FOLDER}/asked.html", {"days": actions.UNCONFIRMED_FOR.days})


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def confirm(request: HttpRequest, token: str) -> HttpResponse:
    """From the mail: is this right? Programs that look into mails open the link, so only the button does it."""
    rows = IdeaQuestion.objects.select_related("call")
    question, why = row_of(rows, PURPOSE, token, within=actions.UNCONFIRMED_FOR)
    return _confirm(request, question) if question else no_link(request, f"{FOLDER}/no_link.html", why)


def _confirm(request: HttpRequest, question: IdeaQuestion) -> HttpResponse:
    if request.method == "POST":
        actions.confirm(question=question)
        return redirect(request.path)
    context = {"question": question, "is_confirmed": question.state != State.UNCONFIRMED}
    return render(request, f"{FOLDER}/confirm.html", context)
