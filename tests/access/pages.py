"""Pages: live, draft, handed in, locked, scheduled, and for some only."""

import datetime
from typing import Any

from django.contrib.auth.models import Group
from django.contrib.contenttypes.models import ContentType
from django.utils import timezone
from wagtail.admin.models import EditingSession
from wagtail.models import Comment, Page, PageViewRestriction, Task, WorkflowState

from praktijkpodium.home.accounts import groups
from praktijkpodium.home.news.models import NewsIndexPage, NewsPage
from praktijkpodium.programmes.calls.models import Programme
from tests.access.world import World
from tests.casebook.factories import make_case_study, make_publication
from tests.home.factories import person
from tests.programmes.factories import make_call, make_event, make_programme


def make_news(title: str, owner: Any, text: str, **fields: Any) -> NewsPage:
    # An address that tells nothing: it is in answers to who may not read the page.
    slug = f"bericht-{NewsPage.objects.count()}"
    page = NewsPage(title=title, slug=slug, owner=owner, body=[("text", f"<p>{text}</p>")], **fields)
    NewsIndexPage.objects.get().add_child(instance=page)
    page.save_revision(user=owner)
    return page


def of_page(page: Page, **more: Any) -> dict[str, Any]:
    """What the addresses of Wagtail call a page and what is of it."""
    index = NewsIndexPage.objects.get()
    # Of a page that was not handed in, that of another one.
    moderation = page.workflow_states.order_by("-pk").first() or WorkflowState.objects.order_by("pk").last()
    return {
        **dict.fromkeys(("page_id", "pk", "parent_page_id", "page_to_move_id", "page_pk"), page.pk),
        "object_id": str(page.pk),
        "app_label": "praktijkpodium_home",
        "model_name": "newspage",
        "destination_id": index.pk,
        "revision_id": page.latest_revision_id,
        "revision_id_a": "earliest",
        "revision_id_b": "latest",
        "task_id": Task.objects.filter(groupapprovaltask__isnull=False).order_by("-pk").first().pk,
        "task_state_id": moderation.current_task_state_id if moderation else 0,
        "workflow_state_id": moderation.pk if moderation else 0,
        "args": (page.get_url_parts()[2].lstrip("/"),),
        "path": page.get_url_parts()[2].lstrip("/"),
        "id": page.pk,
        **more,
    }


def make_pages(world: World) -> None:
    role = make_call(title="Een open oproep", slug="open").roles.get()
    world.things["a role"] = {"role_pk": role.pk}
    people, things = world.people, world.things
    colleague = person(groups.AUTHORS)

    live = make_news("Een bericht", people["editor"], "Voor iedereen.")
    live.latest_revision.publish()
    live.title = world.secret("the title of changes to a live page", "Kwikstaart")
    live.body = [("text", f"<p>{world.secret('the text of changes to a live page', 'ijsvogel')}</p>")]
    live.save_revision(user=people["editor"])
    draft_title = world.secret("the title of a draft", "Nachtegaal")
    draft = make_news(draft_title, colleague, world.secret("the text of a draft", "grutto"), live=False)
    session = EditingSession.objects.create(
        user=people["editor"],
        content_type=ContentType.objects.get_for_model(NewsPage),
        object_id=draft.pk,
        last_seen_at=timezone.now(),
    )
    things["an editing session of the editor"] = {"session_id": session.pk}
    Comment.objects.create(
        page=draft, user=people["editor"], text=world.secret("a comment on a draft", "scholekster"), contentpath="title"
    )
    own = make_news(
        world.secret("the title of the author's draft", "Boomklever"),
        people["author"],
        world.secret("the text of the author's draft", "goudvink"),
        live=False,
    )
    handed_in = make_news(
        world.secret("the title of what the author handed in", "Tapuit"), people["author"], "Kijk even.", live=False
    )
    handed_in.get_workflow().start(handed_in, people["author"])
    locked = make_news("Een bericht op slot", people["editor"], "Klaar.", live=False, locked=True)
    Page.objects.filter(pk=locked.pk).update(locked_by=people["editor"].pk, locked_at=timezone.now())
    scheduled = make_news(
        world.secret("the title of a scheduled page", "Zanglijster"), people["editor"], "Straks.", live=False
    )
    Page.objects.filter(pk=scheduled.pk).update(go_live_at=timezone.now() + datetime.timedelta(days=2))
    scheduled.latest_revision.approved_go_live_at = timezone.now() + datetime.timedelta(days=2)
    scheduled.latest_revision.save()
    things |= {
        "a live page": of_page(live),
        "a draft of another author": of_page(draft),
        "the author's own draft": of_page(own),
        "what the author handed in": of_page(handed_in),
        "a locked draft": of_page(locked),
        "a scheduled page": of_page(scheduled),
        "the overview of news": of_page(
            NewsIndexPage.objects.get(),
            content_type_app_name="praktijkpodium_home",
            content_type_model_name="newspage",
        ),
        "the call": of_page(role.call),
    }
    make_restricted_pages(world)
    make_kinds(world)


def make_kinds(world: World) -> None:
    """Of each other kind of page one that everybody may read, and one that is not there for the public."""
    kinds: dict[str, tuple[Any, str]] = {
        "case study": (make_case_study, "Appelvink"),
        "publication": (make_publication, "Draaihals"),
        "programme": (make_programme, "Fluiter"),
        "event": (make_event, "Gekraagde"),
    }
    for kind, (make, word) in kinds.items():
        live = make(f"Openbaar {kind}", slug=f"openbaar-{kind.replace(' ', '-')}")
        title = world.secret(f"the title of a draft {kind}", word)
        draft = make(title, slug=f"concept-{kind.replace(' ', '-')}", live=False)
        world.things |= {f"a published {kind}": of_page(live), f"a draft {kind}": of_page(draft)}
    title = world.secret("the title of a draft call", "Hoppekop")
    draft_call = make_call(title=f"{title}", slug="concept-oproep", live=False, below=Programme.objects.first())
    world.things |= {
        "a draft call": of_page(draft_call),
        "a role of a draft call": {"role_pk": draft_call.roles.get().pk},
    }
    for page in Page.objects.live().filter(depth__lte=3, depth__gte=2):
        world.things[f"the page {page.slug}"] = of_page(page)


def make_restricted_pages(world: World) -> None:
    kinds = {
        "signed in": {"restriction_type": PageViewRestriction.LOGIN},
        "editors only": {"restriction_type": PageViewRestriction.GROUPS},
        "a password": {"restriction_type": PageViewRestriction.PASSWORD, "password": "sesam"},
    }
    words = {"signed in": "Putter", "editors only": "Ransuil", "a password": "Steltkluut"}
    for kind, fields in kinds.items():
        title = world.secret(f"the title of a page for {kind}", words[kind])
        page = make_news(title, world.people["editor"], f"Voor wie mag. {words[kind]}")
        page.latest_revision.publish()
        restriction = PageViewRestriction.objects.create(page=page, **fields)
        restriction.groups.set(Group.objects.filter(name=groups.EDITORS))
        world.things[f"a page for {kind}"] = of_page(page, page_view_restriction_id=restriction.pk)
