"""Making the world that is walked through."""

from wagtail.models import Collection, Page

from praktijkpodium.home.news.models import NewsIndexPage
from tests.access.adoptions import make_adoptions
from tests.access.applications import make_applications, make_mails
from tests.access.followers import make_followers
from tests.access.ideas import make_questions
from tests.access.late import make_late
from tests.access.library import make_library, make_settings
from tests.access.pages import make_pages
from tests.access.participations import make_participation
from tests.access.people import make_directory, make_people
from tests.access.steering import make_steering
from tests.access.world import ANYTHING, World


def make_world() -> World:
    world = World()
    world.things[""] = dict(ANYTHING)
    make_people(world)
    make_directory(world)
    make_pages(world)
    make_library(world)
    make_settings(world)
    make_applications(world)
    make_participation(world)
    make_mails(world)
    make_late(world)
    make_questions(world)
    make_adoptions(world)
    make_followers(world)
    make_steering(world)
    other_index = NewsIndexPage(title="Nog een overzicht", slug="nieuws-2")
    Page.objects.get(slug="praktijkpodium").add_child(instance=other_index)
    world.things[""] |= {
        "other_index_id": other_index.pk,
        "group_id": world.things["a group"]["pk"],
        "root_collection_id": Collection.get_first_root_node().pk,
    }
    return world
