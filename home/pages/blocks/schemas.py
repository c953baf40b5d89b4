"""How the API describes a running text. `html` is always HTML; everything else is plain text."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field


class SourceOut(BaseModel):
    """A format for a `<source>` in a `<picture>`."""

    type: str = Field(description="The media type, such as image/avif.")
    srcset: str = Field(description="Addresses with their widths.")


class PictureOut(BaseModel):
    url: str = Field(description="The largest size, in a format that every browser knows.")
    breedte: int
    hoogte: int
    alt: str = Field(description="What there is to see; empty when the words beside it say so.")
    bronnen: list[SourceOut]


class TextOut(BaseModel):
    html: str = Field(description="With headings of the levels 2 and 3, below the title of the page.")


class QuoteOut(BaseModel):
    tekst: str
    naam: str
    functie: str


class FigureOut(BaseModel):
    afbeelding: PictureOut | None
    bijschrift: str
    maker: str


class VideoOut(BaseModel):
    titel: str
    url: str = Field(description="Where the video can be seen.")
    aanbieder: str = Field(description="The site of that address.")
    duur: str | None = Field(description="As ISO 8601 writes it, such as PT4M5S.")
    html: str = Field(description="What there is to hear and see.")
    afbeelding: PictureOut | None


class CallOutOut(BaseModel):
    type: Literal["informatie", "tip", "letOp"]
    kop: str
    html: str


class StepOut(BaseModel):
    titel: str
    html: str


class StepsOut(BaseModel):
    kop: str
    stappen: list[StepOut]


class QuestionOut(BaseModel):
    vraag: str
    html: str = Field(description="The answer.")


class QuestionsOut(BaseModel):
    kop: str
    vragen: list[QuestionOut]


class ColumnOut(BaseModel):
    kop: str
    soort: Literal["rijkop", "tekst", "getal"]


class TableOut(BaseModel):
    bijschrift: str
    kolommen: list[ColumnOut]
    rijen: list[list[float | str | None]] = Field(description="Rows of cells, in the order of the columns.")


class DownloadOut(BaseModel):
    titel: str
    omschrijving: str
    url: str
    bestandsnaam: str
    type: str = Field(description="Such as PDF.")
    grootte: int | None = Field(description="In bytes.")


class DownloadsOut(BaseModel):
    kop: str
    downloads: list[DownloadOut]


class CardOut(BaseModel):
    titel: str
    tekst: str
    url: str
    afbeelding: PictureOut | None


class CardsOut(BaseModel):
    kop: str
    kaarten: list[CardOut]


class PartnerOut(BaseModel):
    naam: str
    url: str
    omschrijving: str
    logo: PictureOut | None


class PartnersOut(BaseModel):
    kop: str
    partners: list[PartnerOut]


class _Part(BaseModel):
    id: str = Field(description="Stays the same when the text is edited.")


class TextPart(_Part):
    soort: Literal["tekst"]
    waarde: TextOut


class QuotePart(_Part):
    soort: Literal["citaat"]
    waarde: QuoteOut


class FigurePart(_Part):
    soort: Literal["afbeelding"]
    waarde: FigureOut


class VideoPart(_Part):
    soort: Literal["video"]
    waarde: VideoOut


class CallOutPart(_Part):
    soort: Literal["kader"]
    waarde: CallOutOut


class StepsPart(_Part):
    soort: Literal["stappen"]
    waarde: StepsOut


class QuestionsPart(_Part):
    soort: Literal["vragen"]
    waarde: QuestionsOut


class TablePart(_Part):
    soort: Literal["tabel"]
    waarde: TableOut


class DownloadsPart(_Part):
    soort: Literal["downloads"]
    waarde: DownloadsOut


class CardsPart(_Part):
    soort: Literal["kaarten"]
    waarde: CardsOut


class PartnersPart(_Part):
    soort: Literal["partners"]
    waarde: PartnersOut


# A part of a running text; `soort` says which. What `body_json` gives is a list of these.
BodyPart = Annotated[
    TextPart
    | QuotePart
    | FigurePart
    | VideoPart
    | CallOutPart
    | StepsPart
    | QuestionsPart
    | TablePart
    | DownloadsPart
    | CardsPart
    | PartnersPart,
    Field(discriminator="soort"),
]
