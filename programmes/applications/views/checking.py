"""The last step: everything once more, and handing it in."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications import actions
from praktijkpodium.programmes.applications.exceptions import NotComplete, NotPossible
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import mark_of_everything
from praktijkpodium.programmes.applications.steps import Step
from praktijkpodium.programmes.applications.summary import summary_of
from praktijkpodium.programmes.applications.unsaved import forget_unsaved
from praktijkpodium.programmes.applications.validators import submission_problems
from praktijkpodium.programmes.applications.views.stepping import around, go_on


def check(request: HttpRequest, current: Application, step: Step) -> HttpResponse:
    """What will be handed in, what is missing, and the button."""
    forget_unsaved(request)
    problems: dict[str, str] | None = None
    refusal = ""
    if request.method == "POST":
        if "submit" not in request.POST:
            return go_on(request, current, step)
        try:
            done = actions.submit(application=current, by=request.user, seen=request.POST.get("seen", ""))
        except NotComplete as problem:
            problems = problem.problems
        except NotPossible as problem:
            refusal = str(problem)
        else:
            messages.success(request, _confirmation(done))
            return redirect("praktijkpodium:application", pk=current.pk)
    if problems is None:
        problems = submission_problems(current)
    context: dict[str, Any] = {
        "summary": summary_of(current, problems),
        "missing": len(problems),
        "refusal": refusal,
        "is_refused": request.method == "POST",
        "seen": mark_of_everything(current),
        **around(request, current, step),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "praktijkpodium/applications/check.html", context, status=status)


def _confirmation(done: Application) -> str:
    words = _("Your application has been submitted. Its number is %(number)s. You get a confirmation by mail.")
    return words % {"number": done.number}
