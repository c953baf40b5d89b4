"""What somebody may do with a file, each with the form that it asks for."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import places_left, undecided_for
from praktijkpodium.programmes.review import actions, rules
from praktijkpodium.programmes.review.forms import AdviceForm, DecisionForm, SendBackForm

# What the screen says when something has been done.
DONE = {
    "pass_on": gettext_lazy("The application is now with the committee."),
    "send_back": gettext_lazy("The application has been sent back. The applicant gets a mail."),
    "assess": gettext_lazy("Your advice has been saved."),
    "decide": gettext_lazy("The decision has been saved. The applicant sees nothing of it until it is announced."),
    "announce": gettext_lazy("The outcome has been announced. The applicant gets a mail."),
    "case_study": gettext_lazy("The draft is among the case studies. An editor can complete and publish it."),
}


@dataclass(frozen=True)
class Offer:
    """Something that this person may do with this file now, with the form that it asks for."""

    name: str
    label: Any
    form: forms.Form
    perform: Callable[..., Any]
    # What to know before doing it.
    note: str = ""


def offers(application: Application, user: Any, data: Any = None, chosen: str = "") -> list[Offer]:
    """What a person may do with a file: the actions of the running step of the moderation, and ours after it."""
    found = []
    task_state = application.current_workflow_task_state
    if task_state is not None:
        task = task_state.task.specific
        for name, verb, _modal in task.get_actions(application, user):
            form_class = task.get_form_for_action(name)
            form = form_class(data if name == chosen else None, prefix=name, initial=_initial(name, application, user))

            def perform(name: str = name, task: Any = task, **cleaned: Any) -> None:
                task.on_action(task_state, user, name, **cleaned)

            found.append(Offer(name, verb, form, perform, _note(name, application)))
    for name, rule, verb, action in (
        ("announce", rules.may_announce, _("Announce the outcome"), actions.announce),
        ("case_study", rules.may_make_case_study, _("Make a draft of the case study"), actions.make_case_study),
    ):
        if rule(user, application):

            def act(action: Callable[..., Any] = action) -> None:
                action(application=application, by=user)

            form = forms.Form(data if name == chosen else None, prefix=name)
            found.append(Offer(name, verb, form, act, _note(name, application)))
    return found


def _initial(name: str, application: Application, user: Any) -> dict[str, Any] | None:
    if name != "assess":
        return None
    given = application.assessments.filter(member=user).first()
    return {"advice": given.advice, "explanation": given.explanation} if given else None


def _note(name: str, application: Application) -> str:
    role = application.role
    if name == "decide":
        left = places_left(role)
        return ngettext(
            "%(left)s of the %(places)s places for “%(role)s” is left.",
            "%(left)s of the %(places)s places for “%(role)s” are left.",
            left,
        ) % {"left": left, "places": role.places, "role": role}
    if name == "announce" and (others := undecided_for(role)):
        return ngettext(
            "%(others)s other application for “%(role)s” has no decision yet.",
            "%(others)s other applications for “%(role)s” have no decision yet.",
            others,
        ) % {"others": others, "role": role}
    return ""


def typed(name: str, data: Any) -> list[tuple[str, str]]:
    """What somebody wrote in the form of an offer that is not there any more: the label of the field, and the text."""
    form_class = {"send_back": SendBackForm, "assess": AdviceForm, "decide": DecisionForm}.get(name, forms.Form)
    form = form_class(data, prefix=name)
    texts = ((str(field.label), str(field.value() or "")) for field in form if not field.use_fieldset)
    return [(label, text) for label, text in texts if text.strip()]
