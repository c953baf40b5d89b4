"""What somebody may do with a file, each with the form that it asks for."""

import datetime
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils import formats, timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from praktijkpodium.programmes.applications.models import Application
from praktijkpodium.programmes.applications.queries import places_left, undecided_for
from praktijkpodium.programmes.review import actions, rules
from praktijkpodium.programmes.review.completeness import Item, items_of
from praktijkpodium.programmes.review.forms import (
    AdviceForm,
    CompletenessForm,
    DecisionForm,
    ExtendForm,
    NoteForm,
    RemoveNoteForm,
    SendBackForm,
)

REPAIR_DAYS = 14

# What the screen says when something has been done.
DONE = {
    "check": gettext_lazy("What you found has been saved. The applicant sees nothing of it."),
    "pass_on": gettext_lazy("The application is now with the committee."),
    "send_back": gettext_lazy("The application has been sent back. The applicant gets a mail."),
    "extend_repair": gettext_lazy("The last day has been changed. The applicant gets a mail."),
    "take_as_it_is": gettext_lazy("The application is back with you, as it is. The applicant gets a mail."),
    "assess": gettext_lazy("Your advice has been saved."),
    "decide": gettext_lazy("The decision has been saved. The applicant sees nothing of it until it is announced."),
    "announce": gettext_lazy("The outcome has been announced. The applicant gets a mail."),
    "case_study": gettext_lazy("The draft is among the case studies. An editor can complete and publish it."),
    "note": gettext_lazy("Your note has been saved."),
    "remove_note": gettext_lazy("The note has been removed."),
}
# What has a place of its own on the screen.
ELSEWHERE = ("note", "remove_note")


@dataclass(frozen=True)
class Offer:
    """Something that this person may do with this file now, with the form that it asks for."""

    name: str
    label: Any
    form: forms.Form
    perform: Callable[..., Any]
    # What to know before doing it.
    note: str = ""

    @property
    def button(self) -> str:
        return _("Save what you found") if self.name == "check" else ""

    @property
    def is_listed(self) -> bool:
        return self.name not in ELSEWHERE


def offers(application: Application, user: Any, data: Any = None, chosen: str = "") -> list[Offer]:
    """What a person may do with a file: the actions of the running step of the moderation, and ours beside it."""
    items = items_of(application) if rules.may_check_completeness(user, application) else []
    made = [
        *_of_the_secretariat(application, user, items),
        *_of_the_step(application, user, items),
        *_afterwards(application, user),
    ]
    return [
        Offer(name, label, make(data=data if name == chosen else None, prefix=name), perform, note)
        for name, label, make, perform, note in made
    ]


# Name, words on the button, what makes the form of data and a prefix, what is done, what to know before.
Made = tuple[str, str | Promise, Callable[..., forms.Form], Callable[..., Any], str]


def _of_the_secretariat(application: Application, user: Any, items: list[Item]) -> Iterator[Made]:
    def does(action: Callable[..., Any]) -> Callable[..., Any]:
        return lambda **cleaned: action(application=application, by=user, **cleaned)

    if items:
        yield (
            "check",
            _("Check whether it is complete"),
            lambda **given: CompletenessForm(items=items, **given),
            does(actions.check_completeness),
            "",
        )
    if rules.may_manage_repair(user, application):
        initial = {"until": timezone.localdate() + datetime.timedelta(days=REPAIR_DAYS)}
        yield (
            "extend_repair",
            _("Change the last day"),
            lambda **given: ExtendForm(initial=initial, **given),
            does(actions.extend_repair),
            _repair_in_words(application),
        )
        note = _("For when the applicant does not answer. What is missing stays missing.")
        yield "take_as_it_is", _("Go on with it as it is"), forms.Form, does(actions.take_as_it_is), note
    if rules.may_keep_notes(user, application):
        yield "note", _("Write a note"), NoteForm, does(actions.add_note), ""
        yield "remove_note", _("Remove"), RemoveNoteForm, does(actions.remove_note), ""


def _of_the_step(application: Application, user: Any, items: list[Item]) -> Iterator[Made]:
    task_state = application.current_workflow_task_state
    if task_state is None:
        return
    task = task_state.task.specific
    for name, verb, _modal in task.get_actions(application, user):

        def perform(name: str = name, **cleaned: Any) -> None:
            task.on_action(task_state, user, name, **cleaned)

        def make(name: str = name, **given: Any) -> forms.Form:
            extra = {"items": items} if name == "send_back" else {}
            form: forms.Form = task.get_form_for_action(name)(
                initial=_initial(name, application, user, items), **extra, **given
            )
            return form

        yield name, verb, make, perform, _note(name, application, items)


def _afterwards(application: Application, user: Any) -> Iterator[Made]:
    for name, rule, verb, action in (
        ("announce", rules.may_announce, _("Announce the outcome"), actions.announce),
        ("case_study", rules.may_make_case_study, _("Make a draft of the case study"), actions.make_case_study),
    ):
        if rule(user, application):

            def act(action: Callable[..., Any] = action) -> None:
                action(application=application, by=user)

            yield name, verb, forms.Form, act, _note(name, application, [])


def _initial(name: str, application: Application, user: Any, items: list[Item]) -> dict[str, Any] | None:
    if name == "assess":
        given = application.assessments.filter(member=user).first()
        return {"advice": given.advice, "explanation": given.explanation} if given else None
    if name == "send_back":
        wrong = [item for item in items if item.is_wrong]
        return {
            "items": [item.name for item in wrong],
            "missing": "\n".join(f"- {item.label}: {item.verdict.reason}" for item in wrong if item.verdict),
            "until": timezone.localdate() + datetime.timedelta(days=REPAIR_DAYS),
        }
    return None


def _repair_in_words(application: Application) -> str:
    if (day := application.last_day_of_repair) is None:
        return _("Now there is no last day.")
    words = formats.date_format(day, "j F Y")
    if day < timezone.localdate():
        return _("The last day was %(day)s.") % {"day": words}
    return _("Now the last day is %(day)s.") % {"day": words}


def _note(name: str, application: Application, items: list[Item]) -> str:
    role = application.role
    if name == "pass_on" and (wrong := sum(item.is_wrong for item in items)):
        return ngettext(
            "You found %(wrong)s item that is not in order.", "You found %(wrong)s items that are not in order.", wrong
        ) % {"wrong": wrong}
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
    if name == "check":
        label = str(gettext_lazy("What is missing?"))
        texts = [(label, str(data[key])) for key in data if key.startswith("check-") and key.endswith("-reason")]
    else:
        form_class = {"send_back": SendBackForm, "assess": AdviceForm, "decide": DecisionForm, "note": NoteForm}.get(
            name, forms.Form
        )
        form = form_class(data, prefix=name)
        texts = [(str(field.label), str(field.value() or "")) for field in form if not field.use_fieldset]
    return [(label, text) for label, text in texts if text.strip()]
