"""Who sees which mails, and who may send one again.

Managers see of all that they are there, and whether they left. The secretariat sees those about what it may read: upper
floors register how that is known. Nobody reads here what is closed to them elsewhere, and what opens an account is
shown to nobody but its receiver; except in development.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import rules
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, F, Model, Q, QuerySet, Value
from django.db.models.functions import Cast, Replace
from django.urls import reverse
from wagtail.admin.admin_url_finder import AdminURLFinder

from praktijkpodium.home.accounts.rules import is_manager, is_secretariat
from praktijkpodium.home.outbox.models import Mail, MailQuerySet, State


class Subject(NamedTuple):
    """What mails are about that not everybody who sees the outbox may read."""

    visible: Callable[[Any], QuerySet[Any]]
    # Of the screen in the admin where it can be read.
    url_name: str


_subjects: dict[type[Model], Subject] = {}

sees_outbox = is_manager | is_secretariat


def register(model: type[Model], *, visible: Callable[[Any], QuerySet[Any]], url_name: str) -> None:
    """Let people read mails about those of a model that `visible(user)` gives; called in `ready()`."""
    _subjects[model] = Subject(visible, url_name)


def visible_mails(user: Any) -> MailQuerySet:
    """The mails that a person sees, as one query."""
    everything = Mail.objects.all()
    if is_manager(user):
        return everything
    if not is_secretariat(user):
        return everything.none()
    about = Q(pk__in=())
    for model, subject in _subjects.items():
        # SQLite keeps a UUID without its dashes.
        keys = subject.visible(user).order_by().annotate(_key=_without_dashes(Cast("pk", CharField()))).values("_key")
        about |= Q(about_type=ContentType.objects.get_for_model(model, for_concrete_model=False), _about__in=keys)
    return everything.annotate(_about=_without_dashes(F("about_id"))).filter(about, secret=False)


def _without_dashes(key: Any) -> Replace:
    return Replace(key, Value("-"), Value(""), output_field=CharField())


def address_of(about: Model, user: Any) -> str | None:
    """Where a person reads in the admin what a mail is about, if that person may."""
    subject = _subjects.get(type(about))
    if subject is None:
        url: str | None = AdminURLFinder(user).get_edit_url(about)
        return url
    return reverse(subject.url_name, args=[about.pk]) if subject.visible(user).filter(pk=about.pk).exists() else None


@rules.predicate
def may_know_subject(user: Any, mail: Mail) -> bool:
    """Of a mail that one sees: also what it is about?"""
    about: Model | None = mail.about
    subject = None if about is None else _subjects.get(type(about))
    return subject is None or subject.visible(user).filter(pk=mail.about_id).exists()


@rules.predicate
def is_in_development(user: Any, mail: Mail) -> bool:
    return settings.DEBUG


@rules.predicate
def is_open(user: Any, mail: Mail) -> bool:
    return not mail.secret


may_read_text = is_in_development | (is_open & may_know_subject)


@rules.predicate
def is_visible(user: Any, mail: Mail) -> bool:
    return visible_mails(user).filter(pk=mail.pk).exists()


@rules.predicate
def has_stopped(user: Any, mail: Mail) -> bool:
    """Nothing more happens to it by itself. What was emptied can not be sent any more."""
    return mail.state in (State.FAILED, State.UNKNOWN) and bool(mail.text)


may_resend = sees_outbox & has_stopped & is_visible
