"""Who says that they do this too, and questions of readers: in each state, with the links of the mails."""

from typing import Any

from praktijkpodium.casebook.adoptions import actions
from praktijkpodium.casebook.adoptions.models import Adoption
from praktijkpodium.casebook.models import CaseStudy
from praktijkpodium.casebook.questions import actions as asking
from praktijkpodium.home.directory.models import ContactPerson
from praktijkpodium.home.pages.links import signed
from tests.access.world import World


def make_adoptions(world: World) -> None:
    case_study = CaseStudy.objects.live().order_by("pk").first()
    case_study.contact_person = ContactPerson.objects.create(name="Contact", email="contact@praktijk.example")
    case_study.save()
    contact = world.secret("who says that an organisation does this too", "Watersnip")
    text = world.secret("what no editor has approved", "Zomertaling")

    def say(name: str, **fields: Any) -> Adoption:
        told = actions.Told("does", name, None, **fields)
        return actions.say(
            case_study=case_study,
            told=told,
            contact_name=contact,
            email=f"{name.lower()}@praktijk.example",
            language="nl",
        )

    unconfirmed, waiting, shown = say("Eerste"), say("Tweede", differently=text), say("Derde")
    for adoption in (waiting, shown):
        actions.confirm(adoption=adoption)
    actions.approve(adoption=shown, by=world.people["editor"])
    question = asking.ask(page=case_study, name="Bo", email="bo@vraagt.example", text="Hoe dan?", language="nl")
    for name, key in (("adoption", unconfirmed.pk), ("page_question", question.pk)):
        for purpose in ("sent", "confirm"):
            world.things[f"the link of {name}: {purpose}"] = {"token": signed(f"{name}.{purpose}", key)}
    world.things["the link of adoption: withdraw"] = {"token": signed("adoption.withdraw", shown.pk)}
    for state, adoption in (("unconfirmed", unconfirmed), ("waiting", waiting), ("shown", shown)):
        world.things[f"an adoption: {state}"] = {"pk": adoption.pk}
