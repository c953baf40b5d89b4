"""Why a file is refused, and what its owner can do: the way out is nearly always a PDF."""

from django.utils.translation import gettext as _

from praktijkpodium.home.files.exceptions import FileRefused


def damaged() -> FileRefused:
    return FileRefused(_("This file is damaged: it cannot be opened. Save it again, or save it as PDF."))


def locked() -> FileRefused:
    return FileRefused(
        _("This file is locked with a password, so nobody can read it. Save it without a password and add it again.")
    )


def has_macros() -> FileRefused:
    return FileRefused(_("This file contains macros: small programs. Save it without macros, or save it as PDF."))


def has_objects() -> FileRefused:
    return FileRefused(
        _(
            "A part of this file belongs to another program (an embedded object). Replace that by a picture, "
            "or save the file as PDF."
        )
    )


def is_a_bomb() -> FileRefused:
    return FileRefused(
        _("This file is small, but what is packed in it is far too large to open. Save it as PDF and add that.")
    )


def has_entities() -> FileRefused:
    return FileRefused(
        _(
            "This file contains instructions (XML entities) that can crash a computer. Save it again in your own "
            "program, or save it as PDF."
        )
    )


def is_old_office() -> FileRefused:
    return FileRefused(_("This file was made for an old version of Office. Save it as .docx, .xlsx, .pptx or PDF."))


def is_an_archive() -> FileRefused:
    return FileRefused(_("This file is an archive with other files in it. Add those files one by one."))


def has_too_many_pixels(most: int) -> FileRefused:
    return FileRefused(
        _("This picture has more than %(most)s million pixels. Make it smaller and add it again.") % {"most": most}
    )
