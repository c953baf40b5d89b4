"""The forms in which editors steer."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _
from wagtail.admin.widgets import AdminDateInput

from praktijkpodium.home.steering.queries import titles_of
from praktijkpodium.search import analysis
from praktijkpodium.search.steering.models import (
    DocumentId,
    Exclusion,
    OfQuestions,
    PinnedResults,
    SynonymGroup,
    lines,
)
from praktijkpodium.search.steering.queries import key_of

# In lines, and in characters of a line.
MOST_LINES, LONGEST_LINE = 30, 100
MOST_DOCUMENTS = 20


def id_of(text: str) -> DocumentId:
    """A document as forms and addresses write it: "praktijkvoorbeeld:12"."""
    kind, _colon, key = text.partition(":")
    return DocumentId(kind[:40], key[:64])


class LinesField(forms.CharField):
    """Words, phrases or questions, one a line."""

    def clean(self, value: Any) -> str:
        found = lines(super().clean(value))
        if len(found) > MOST_LINES:
            raise ValidationError(_("Write %(number)s lines at most.") % {"number": MOST_LINES})
        for line in found:
            if len(line) > LONGEST_LINE:
                raise ValidationError(_("This line is too long: %(line)s…") % {"line": line[:40]})
            if not analysis.analyse(line):
                raise ValidationError(_("There is no word in this line: %(line)s") % {"line": line})
        return "\n".join(found)


class DocumentsInput(forms.Widget):
    """Hidden fields, which the template writes."""

    def value_from_datadict(self, data: Any, files: Any, name: str) -> list[str]:
        return list(data.getlist(name))


class DocumentsField(forms.Field):
    """Documents in an order."""

    widget = DocumentsInput
    default_error_messages = {"required": _("Choose at least one page.")}


def documents(texts: Sequence[str], known: Sequence[dict[str, str]] = ()) -> list[dict[str, str]]:
    """As they are stored: with their titles, which those that are gone keep. Nothing that never was there."""
    ids = list(dict.fromkeys(map(id_of, texts)))[:MOST_DOCUMENTS]
    titles = {DocumentId(each["kind"], each["key"]): each["title"] for each in known} | titles_of(ids)
    return [{"kind": each.kind, "key": each.key, "title": titles[each]} for each in ids if each in titles]


class SynonymForm(forms.ModelForm):
    words = LinesField(label=_("Words"), help_text=_("One word or phrase a line."), widget=forms.Textarea({"rows": 5}))
    how = forms.ChoiceField(label=_("How"), choices=SynonymGroup.How.choices, widget=forms.RadioSelect)

    class Meta:
        model = SynonymGroup
        fields = ["words", "how"]

    def clean_words(self) -> str:
        words: str = self.cleaned_data["words"]
        if len({tuple(token.stem for token in analysis.analyse(line)) for line in lines(words)}) < 2:  # noqa: PLR2004
            raise ValidationError(_("Write at least two different words. A plural is no other word: that is known."))
        return words

    @staticmethod
    def draft(thing: SynonymGroup, data: QueryDict) -> None:
        """As it was typed, whether it is right or not."""
        thing.words = data.get("words", "")
        thing.how = data.get("how", "")[:1] if data.get("how") in SynonymGroup.How else SynonymGroup.How.SAME


class OfQuestionsForm(forms.ModelForm):
    documents = DocumentsField(label=_("Pages"))

    def clean_documents(self) -> list[dict[str, str]]:
        return documents(self.cleaned_data["documents"], self.initial.get("documents", ()))

    def clean_questions(self) -> str:
        written: str = self.cleaned_data["questions"]
        if any(not key_of(line) for line in lines(written)):
            raise ValidationError(_("Write questions of at least one word."))
        return written

    @staticmethod
    def draft(thing: OfQuestions, data: QueryDict) -> None:
        """As it was typed, whether it is right or not."""
        thing.questions = data.get("questions", "")
        thing.documents = documents(data.getlist("documents"), thing.documents)


_QUESTIONS_HELP = _(
    "One a line. The same words in another order or form are the same question; small words do not count."
)


class PinForm(OfQuestionsForm):
    questions = LinesField(label=_("Questions"), help_text=_QUESTIONS_HELP, widget=forms.Textarea({"rows": 3}))
    until = forms.DateField(
        label=_("Until"), help_text=_("The last day. Empty: for good."), required=False, widget=AdminDateInput
    )

    class Meta:
        model = PinnedResults
        fields = ["questions", "until", "documents"]

    @staticmethod
    def draft(thing: OfQuestions, data: QueryDict) -> None:
        OfQuestionsForm.draft(thing, data)
        field: forms.Field = PinForm.base_fields["until"]
        try:
            thing.until = field.clean(data.get("until", ""))  # type: ignore[attr-defined]
        except ValidationError:
            thing.until = None  # type: ignore[attr-defined]


class ExclusionForm(OfQuestionsForm):
    questions = LinesField(
        label=_("Questions"),
        required=False,
        help_text=_("One a line. Empty: these pages are never found, and stand in no list that can be searched."),
        widget=forms.Textarea({"rows": 3}),
    )

    class Meta:
        model = Exclusion
        fields = ["questions", "documents"]
