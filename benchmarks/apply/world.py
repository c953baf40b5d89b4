"""What there is to apply for, and a document to apply with."""

import datetime
import os

from django.utils import timezone

from praktijkpodium.programmes.calls.models import Call, Criterion, Programme, ProgrammeIndexPage, Role
from praktijkpodium.site.tree import make_tree

MEGABYTE = 1024 * 1024


def make_call(*, places: int, closes_in: datetime.timedelta = datetime.timedelta(days=1)) -> Call:
    """A call with a role that a committee gives, with six requirements, and one by order of receipt."""
    make_tree()
    programme = ProgrammeIndexPage.objects.get().add_child(instance=Programme(title="Praktijknetwerken"))
    now = timezone.now()
    call = Call(title="Word pilot-instelling", opening=now - datetime.timedelta(days=1), deadline=now + closes_in)
    pilot = Role(name="Pilot-instelling", places=6)
    pilot.criteria = [Criterion(kind=Criterion.Kind.REQUIREMENT, text=f"Eis {number}") for number in range(1, 7)]
    board = Role(name="Lid van de klankbordgroep", places=places, allocation=Role.Allocation.RECEIPT)
    call.roles = [pilot, board]
    programme.add_child(instance=call)
    return call


def paper() -> bytes:
    """A PDF of a megabyte: one page with a line of text, and a picture's worth of bytes that nobody can pack."""
    line = b"BT /F1 24 Tf 72 720 Td (Ons plan voor samen roosteren) Tj ET"
    noise = os.urandom(MEGABYTE - 700).replace(b"endstream", b"-" * 9)
    objects = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Count 1/Kids[3 0 R]>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(line), line),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
        b"<</Length %d>>stream\n%b\nendstream" % (len(noise), noise),
    ]
    content, places = b"%PDF-1.7\n", []
    for number, each in enumerate(objects, start=1):
        places.append(len(content))
        content += b"%d 0 obj%b\nendobj\n" % (number, each)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    tail = b"xref\n0 %d\n0000000000 65535 f \n%btrailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return content + tail % (len(objects) + 1, table, len(objects) + 1, len(content))
