"""messages.py [check]: the Dutch texts of Praktijkpodium. See scripts/messages."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parents[2]
LOCALE = ROOT / "home" / "locale"
PO = LOCALE / "nl" / "LC_MESSAGES" / "django.po"
MO = PO.with_suffix(".mo")
# The packages; everything beside them (.venv, .typing, .cache, build, dist, tests, var) has no texts for visitors.
PACKAGES = ("casebook", "home", "programmes", "search", "site", "templates")
SOURCES = {".py", ".html", ".txt"}


def collect() -> polib.POFile:
    """The catalogue as it should be. Made in a copy: makemessages writes into the folders that it reads."""
    if shutil.which("xgettext") is None:
        sys.exit("xgettext is missing. On Debian and Ubuntu: apt install gettext")
    with tempfile.TemporaryDirectory() as folder:
        for package in PACKAGES:
            for path in (ROOT / package).rglob("*"):
                if path.suffix in SOURCES and path.is_file():
                    copy = Path(folder, path.relative_to(ROOT))
                    copy.parent.mkdir(parents=True, exist_ok=True)
                    shutil.copyfile(path, copy)
        # Without settings makemessages takes the folder `locale` that it finds where it is started.
        shutil.copytree(LOCALE, Path(folder, "locale"))
        environment = {name: value for name, value in os.environ.items() if name != "DJANGO_SETTINGS_MODULE"}
        command = [sys.executable, "-P", "-m", "django", "makemessages", "--locale=nl", "--verbosity=0"]
        command += ["--no-location", "--no-obsolete", "--no-wrap"]
        subprocess.run(command, cwd=folder, env=environment, check=True)
        return polib.pofile(str(Path(folder, "locale", PO.relative_to(LOCALE))), wrapwidth=0)


Key = tuple[str | None, str, str]


def key(entry: polib.POEntry) -> Key:
    return entry.msgctxt, entry.msgid, entry.msgid_plural


def texts(catalogue: polib.POFile | polib.MOFile) -> dict[Key, object]:
    """What a catalogue translates: nothing of what is empty, fuzzy or obsolete."""
    return {
        key(entry): entry.msgstr_plural or entry.msgstr
        for entry in catalogue
        if isinstance(entry, polib.MOEntry) or entry.translated()
    }


def problems() -> Iterator[str]:
    written = polib.pofile(str(PO))
    there = {key(entry) for entry in written if not entry.obsolete}
    wanted = {key(entry) for entry in collect() if not entry.obsolete}
    yield from (f"not in django.po: {msgid!r}" for _, msgid, _ in sorted(wanted - there, key=str))
    yield from (f"no longer used: {msgid!r}" for _, msgid, _ in sorted(there - wanted, key=str))
    yield from (f"fuzzy: {entry.msgid!r}" for entry in written.fuzzy_entries())
    yield from (f"not translated: {entry.msgid!r}" for entry in written.untranslated_entries())
    if texts(written) != texts(polib.mofile(str(MO))):
        yield "django.mo is not what django.po says"


def check() -> None:
    found = list(problems())
    for problem in found:
        print(problem)
    if found:
        sys.exit("Run `make messages` and translate what is new in home/locale/nl/LC_MESSAGES/django.po.")
    print("messages: complete")


def update() -> None:
    catalogue, before = collect(), polib.pofile(str(PO))
    if [str(entry) for entry in catalogue] != [str(entry) for entry in before]:  # not for a new date alone
        catalogue.save(str(PO))
    else:
        catalogue = before
    catalogue.save_as_mofile(str(MO))
    todo = len(catalogue.untranslated_entries()) + len(catalogue.fuzzy_entries())
    print(f"messages: {len(catalogue)} texts, {todo} to translate in {PO.relative_to(ROOT)}")


if __name__ == "__main__":
    match sys.argv[1:]:
        case []:
            update()
        case ["check"]:
            check()
        case _:
            sys.exit("usage: scripts/messages [check]")
