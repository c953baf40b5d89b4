"""Questions about ideas, and the links in their mails."""

from praktijkpodium.home.pages.links import signed
from praktijkpodium.programmes.ideas.emails import PURPOSE
from tests.access.world import World
from tests.programmes.ideas.factories import make_answered, make_asked, make_waiting


def make_questions(world: World) -> None:
    waiting = make_waiting(title=world.secret("a question about an idea", "Smient"), email="smient@example.org")
    hidden = make_asked(
        title=world.secret("a question that is not confirmed", "Tureluur"), email="tureluur@example.org"
    )
    world.things |= {
        "a question about an idea": {"pk": waiting.pk},
        "a question that was answered": {"pk": make_answered(email="iemand@example.org").pk},
        "a question that is not confirmed": {"pk": hidden.pk, "token": signed(PURPOSE, hidden.pk)},
        "a link that somebody made up": {"token": "verzonnen"},
    }
