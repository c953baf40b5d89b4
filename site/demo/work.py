"""What the people of the demo are busy with, so that nobody's dashboard is empty: applications on their way, and a page.

All of it goes through the actions that a site uses, so the timeline tells of it too.
"""

from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import transaction
from django.utils import timezone

from praktijkpodium.home.directory.models import Membership, Organisation
from praktijkpodium.home.news.models import NewsPage
from praktijkpodium.home.outbox.models import Mail
from praktijkpodium.home.outbox.models import State as MailState
from praktijkpodium.home.pages.models import FrontPage
from praktijkpodium.programmes.applications import actions as applying
from praktijkpodium.programmes.applications.models import Application, Decision
from praktijkpodium.programmes.calls.models import Role
from praktijkpodium.programmes.review import actions as reviewing
from praktijkpodium.programmes.review.models import Assessment
from praktijkpodium.site.demo.accounts import account
from praktijkpodium.site.demo.builder import Builder
from praktijkpodium.site.demo.files import DOCUMENTS
from praktijkpodium.site.demo.ideas import GENERAL, IDEAS, Idea, Stage
from praktijkpodium.site.demo.participations import make_participations
from praktijkpodium.site.demo.questions import make_questions

NEWS = "De eerste ideeën voor de nieuwe reeks zijn binnen"
MISSING = "Vertel wie er in het projectteam zitten, en hoe de ondernemingsraad meedoet."
FORM = "aanmeldformulier.pdf"
# What each member writes.
ADVICE = {
    "commissielid2": "Bewoners en medewerkers beslissen mee. Let op dat het team er tijd voor krijgt.",
    "commissielid3": "Kijk goed wat er nieuw aan is, en of anderen het kunnen overnemen.",
}


@transaction.atomic
def make_work() -> None:
    """Make it, as far as it is not there. The mails of it count as sent: they would go to people who do not exist."""
    began = timezone.now()
    demo = Builder(FrontPage.objects.get())
    for idea in IDEAS:
        _apply(demo, idea)
    make_questions()
    make_participations()
    _hand_in_news(demo)
    Mail.objects.filter(created_at__gte=began, state=MailState.WAITING).update(
        state=MailState.SENT, sent_at=timezone.now(), next_attempt_at=None
    )


def _person(name: str) -> Any:
    return account(name)[0]


def _apply(demo: Builder, idea: Idea) -> None:
    """Start an application for an idea, and bring it to its stage; unless its organisation has applied already."""
    role = Role.objects.filter(call__title=idea.call, name=idea.role).select_related("call").first()
    if role is None or not role.call.is_open():
        return
    organisation = demo.organisation(idea.organisation, kind=Organisation.Kind.CARE, region=idea.region)
    if organisation.applications.filter(role=role).exists():
        return
    applicant = _person(idea.applicant)
    Membership.objects.get_or_create(organisation=organisation, user=applicant, capacity=Membership.Capacity.HR)
    application = applying.start(role=role, organisation=organisation, by=applicant)
    texts = (*idea.answers, *GENERAL) if idea.stage >= Stage.SUBMITTED else idea.answers
    answers = dict(zip([str(each.pk) for each in role.criteria.all()], texts, strict=False))
    applying.save_draft(application=application, title=idea.title, summary=idea.summary, answers=answers, by=applicant)
    if idea.stage >= Stage.SUBMITTED:
        form = SimpleUploadedFile(FORM, (DOCUMENTS / FORM).read_bytes(), content_type="application/pdf")
        applying.add_document(application=application, upload=form, by=applicant)
        applying.submit(application=application, by=applicant)
        _review(application, idea)


def _review(application: Application, idea: Idea) -> None:
    secretariat = _person("secretariaat")
    if idea.stage == Stage.SENT_BACK:
        reviewing.send_back(application=application, missing=MISSING, by=secretariat)
    if idea.stage >= Stage.IN_REVIEW:
        reviewing.pass_on(application=application, by=secretariat)
    if idea.stage >= Stage.ADVISED:
        for name, explanation in ADVICE.items():
            advice = Assessment.Advice.GRANT if idea.granted else Assessment.Advice.DECLINE
            reviewing.assess(application=application, advice=advice, explanation=explanation, by=_person(name))
    if idea.stage >= Stage.DECIDED:
        outcome = Decision.Outcome.GRANTED if idea.granted else Decision.Outcome.DECLINED
        reviewing.decide(application=application, outcome=outcome, reason=idea.reason, by=_person("voorzitter"))
    if idea.stage >= Stage.ANNOUNCED:
        reviewing.announce(application=application, by=secretariat)


def _hand_in_news(demo: Builder) -> None:
    """An author's page that waits for an editor."""
    if NewsPage.objects.filter(title=NEWS).exists():
        return
    author = _person("auteur")
    page = NewsPage(
        title=NEWS,
        introduction="Zeven instellingen deden mee aan de oproep. Aanmelden kan nog.",
        body=[("text", "<p>De ideeën gaan over roosters, nachtdiensten en leren van elkaar.</p>")],
        author="De redactie",
        image=demo.image("press", NEWS, "Tekening van mensen die om een tafel overleggen"),
        owner=author,
        live=False,
    )
    demo.news.refresh_from_db()  # the tree's counters may have moved on
    demo.news.add_child(instance=page)
    page.save_revision(user=author)
    workflow = page.get_workflow()
    if workflow is not None:
        workflow.start(page, author)
