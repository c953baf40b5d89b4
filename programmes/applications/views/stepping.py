"""What all steps of the form have in common."""

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _

from praktijkpodium.programmes.applications.exceptions import closed_message
from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.rules import may_submit, may_withdraw
from praktijkpodium.programmes.applications.steps import Step, progress
from praktijkpodium.programmes.applications.validators import submission_problems


def go_on(request: HttpRequest, current: Application, step: Step) -> HttpResponse:
    """To the step whose button was pressed; else the same one again."""
    wanted = request.POST.get("go", "")
    if wanted not in Step.values:
        messages.success(request, _("Your draft has been saved."))
        wanted = step.value
    return redirect("praktijkpodium:application_step", pk=current.pk, step=wanted)


def around(request: HttpRequest, current: Application, step: Step) -> dict[str, Any]:
    """What stands around the fields of each step."""
    steps = progress(current, submission_problems(current))
    here = next(each for each in steps if each.step == step)
    return {
        "application": current,
        "call": current.call,
        "steps": steps,
        "here": here,
        "previous": steps[here.number - 2] if here.number > 1 else None,
        "next": steps[here.number] if here.number < len(steps) else None,
        "may_submit": may_submit(request.user, current),
        "closed_message": closed_message(current.role),
        "may_withdraw": may_withdraw(request.user, current),
    }
