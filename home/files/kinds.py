"""The kinds of files that we know how to look into."""

from dataclasses import dataclass

_OOXML = "application/vnd.openxmlformats-officedocument."
_ODF = "application/vnd.oasis.opendocument."


@dataclass(frozen=True)
class FileType:
    """A kind of file that may be uploaded."""

    label: str
    content_type: str
    extensions: tuple[str, ...]


PDF = FileType("PDF", "application/pdf", (".pdf",))
PNG = FileType("PNG", "image/png", (".png",))
JPEG = FileType("JPG", "image/jpeg", (".jpg", ".jpeg"))
DOCX = FileType("Word (.docx)", f"{_OOXML}wordprocessingml.document", (".docx",))
XLSX = FileType("Excel (.xlsx)", f"{_OOXML}spreadsheetml.sheet", (".xlsx",))
PPTX = FileType("PowerPoint (.pptx)", f"{_OOXML}presentationml.presentation", (".pptx",))
ODT = FileType("OpenDocument (.odt)", f"{_ODF}text", (".odt",))
ODS = FileType("OpenDocument (.ods)", f"{_ODF}spreadsheet", (".ods",))

SINGLE = (PDF, PNG, JPEG)
PACKAGED = (DOCX, XLSX, PPTX, ODT, ODS)
# Everything that somebody may need to show a plan, its budget, and a picture of it.
DOCUMENTS = (PDF, DOCX, XLSX, PPTX, ODT, ODS, PNG, JPEG)


def labels(accepted: tuple[FileType, ...]) -> str:
    """How a person is told what is accepted."""
    return ", ".join(file_type.label for file_type in accepted)


def extensions(accepted: tuple[FileType, ...]) -> tuple[str, ...]:
    return tuple(extension for file_type in accepted for extension in file_type.extensions)
