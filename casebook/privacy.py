"""What the casebook knows of one person: questions to contact people, searches that are followed, and contacts of
organisations that do this too. All of it hangs on an address.
"""

from typing import Any

from praktijkpodium.casebook.adoptions.models import DECIDED, Adoption
from praktijkpodium.casebook.following.actions import stop_all
from praktijkpodium.casebook.following.models import Alert, Follower
from praktijkpodium.casebook.questions.models import Question
from praktijkpodium.home.outbox.actions import take_back
from praktijkpodium.home.privacy.people import Person, Room
from praktijkpodium.home.privacy.rooms import to_addresses


def _tell(person: Person, by: Any) -> dict[str, Any]:
    questions = Question.objects.filter(to_addresses("email", person)).select_related("page")
    adoptions = Adoption.objects.filter(to_addresses("email", person)).with_names()
    alerts = Alert.objects.filter(follower__in=Follower.objects.filter(to_addresses("address", person)))
    return {
        "questions_about_pages": [
            {"page": each.page.title, "name": each.name, "question": each.text, "asked_at": each.created_at}
            for each in questions
        ],
        "does_this_too": [
            {
                "case_study": each.case_study.title,
                "organisation": each.name,
                "contact": each.contact_name,
                "done_differently": each.differently,
                "learned": each.learned,
                "said_at": each.created_at,
            }
            for each in adoptions
        ],
        "followed_searches": [
            {"search": each.search.query, "how_often": each.get_frequency_display(), "since": each.confirmed_at}
            for each in alerts.select_related("search")
        ],
    }


def _forget(person: Person) -> None:
    for follower in Follower.objects.filter(to_addresses("address", person)):
        stop_all(follower=follower)
    asked = list(Question.objects.filter(to_addresses("email", person)).values_list("pk", flat=True))
    take_back(about=Question, keys=asked)
    Question.objects.filter(pk__in=asked).delete()
    said = Adoption.objects.filter(to_addresses("email", person))
    take_back(about=Adoption, keys=list(said.values_list("pk", flat=True)))
    # What stands on a page is what an organisation says: it stays, without who said it.
    for adoption in list(said):
        if adoption.state in DECIDED:
            Adoption.objects.filter(pk=adoption.pk).update(contact_name="", email="")
        else:
            adoption.delete()


ROOM = Room(tell=_tell, forget=_forget)
