"""Steering by somebody: search/steering changes what is found, and the timeline says who did it."""

from typing import Any

from django.contrib.auth.models import AbstractBaseUser
from django.db import transaction

from praktijkpodium.home.audit.actions import record
from praktijkpodium.search.steering import actions
from praktijkpodium.search.steering.actions import Steered


@transaction.atomic
def decide(*, thing: Steered, by: AbstractBaseUser | Any) -> None:
    """From now on, search this way."""
    verb = "search.steering_changed" if thing.pk else "search.steering_added"
    actions.save(thing=thing)
    record(verb=verb, on=thing, by=by)


@transaction.atomic
def withdraw(*, thing: Steered, by: AbstractBaseUser | Any) -> None:
    """No longer."""
    record(verb="search.steering_removed", on=thing, by=by)
    actions.remove(thing=thing)
