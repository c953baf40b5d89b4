"""Events, parades with their days, the agenda, and the venues of all these."""

from praktijkpodium.programmes.events.models.events import AgendaPage, EventPage
from praktijkpodium.programmes.events.models.parades import ParadeDayPage, ParadePage, ParadePartner
from praktijkpodium.programmes.events.models.venues import Venue

__all__ = ["AgendaPage", "EventPage", "ParadeDayPage", "ParadePage", "ParadePartner", "Venue"]
