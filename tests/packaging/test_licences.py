"""What the product runs on may be used by everybody: no GPL, no AGPL."""

import re
from importlib.metadata import PackageNotFoundError, metadata

from .checkout import ROOT

LOCK = ROOT / "requirements" / "base.txt"


def licence(package: str) -> str:
    """What a package says of its licence, as far as it says it in a line."""
    try:
        known = metadata(package)
    except PackageNotFoundError:  # for another platform or Python
        return ""
    said = [known.get("License-Expression"), known.get("License"), *(known.get_all("Classifier") or [])]
    return " ".join(text for text in said if text and ("\n" not in text.strip()))


def test_no_package_of_the_lock_is_under_the_gpl() -> None:
    packages = re.findall(r"^([a-z0-9-]+)==", LOCK.read_text(encoding="utf-8"), re.MULTILINE)
    assert "wagtail" in packages
    gpl = re.compile(r"\bA?GPL|(?<!Lesser )General Public License")  # the lesser one, of psycopg, may be used by all
    assert {name for name in packages if gpl.search(licence(name))} == set()
    # Its metadata say BSD; what its wheels contain does not (requirements/overrides.txt).
    assert "pillow-heif" not in packages
