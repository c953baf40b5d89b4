"""Documents, images and collections, and the settings of the site."""

from django.contrib.auth.models import Group
from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Collection, CollectionViewRestriction, Site, Workflow

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage
from tests.access.world import World
from tests.home.editorial.forms import photo


def make_library(world: World) -> None:
    root = Collection.get_first_root_node()
    secret = root.add_child(name=world.secret("the name of a collection", "Kerkuil"))
    restriction = CollectionViewRestriction.objects.create(
        collection=secret, restriction_type=CollectionViewRestriction.GROUPS
    )
    restriction.groups.set(Group.objects.filter(name=groups.EDITORS))
    documents = {
        "a document of the site": ("Een gids", root, "Voor iedereen"),
        "a document in a collection for editors": (
            world.secret("the title of a document in a collection for editors", "Bosuil"),
            secret,
            world.secret("the content of a document in a collection for editors", "velduil"),
        ),
    }
    for name, (title, collection, content) in documents.items():
        file = ContentFile(content.encode(), "gids.pdf")
        row = get_document_model().objects.create(title=title, collection=collection, file=file)
        world.things[name] = {
            **dict.fromkeys(("document_id", "doc_id", "pk"), row.pk),
            "args": (row.pk, row.filename),
            "restriction_id": restriction.pk,
            "app_label": "wagtaildocs",
            "model_name": "document",
        }
    image = photo()
    world.things |= {
        "an image": {
            **dict.fromkeys(("image_id", "pk"), image.pk),
            "filter_spec": "width-20",
            "app_label": "wagtailimages",
            "model_name": "image",
        },
        "a collection": {"pk": secret.pk, "collection_id": secret.pk},
        "an upload": {"uploaded_file_id": 1},
    }


def make_settings(world: World) -> None:
    redirect = Redirect.objects.create(old_path="/oud", redirect_link="/nieuws/")
    workflow = Workflow.objects.get(name="Redactie")
    task = workflow.tasks.get()
    world.things |= {
        "a redirect": {"redirect_id": redirect.pk, "pk": redirect.pk},
        "the site": {"pk": Site.objects.get(is_default_site=True).pk},
        "a workflow": {
            "pk": workflow.pk,
            "workflow_pk": workflow.pk,
            "page_pk": NewsIndexPage.objects.get().get_parent().pk,
            "task_id": task.pk,
        },
        "a step": {"pk": task.pk, "task_id": task.pk, "app_label": "wagtailcore", "model_name": "groupapprovaltask"},
    }
