"""What may not be in a repository that others clone: addresses of package indexes and paths of one machine.

And what must agree: the locks with each other, and requirements/base.in with pyproject.toml.
"""

import json
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

ROOT = Path(__file__).resolve().parents[2]
REQUIREMENTS = ROOT / "requirements"
# The homes of people, and of root, at the start of a path.
HOME = re.compile(r"""(?:^|[\s"'`=(:])(/(?:home|Users)/[\w.-]+/|/root/|[A-Z]:\\Users\\)""")
# Options of pip and uv that name an index, with a value.
INDEX = re.compile(r"--(?:extra-)?(?:index|default-index|index-url|find-links)[= ]\s*['\"]?(?:\w+://|/)\S*")
# Without the marker after it: what the tests need besides may be wanted on more machines.
PIN = re.compile(r"^([\w.-]+==\S+)", re.MULTILINE)
TOO_SHORT_TO_TELL = 5  # characters


def tracked() -> list[Path]:
    """What is in Git or would be after `git add`; the checkout may belong to another user, as in CI."""
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    names = subprocess.run(command, cwd=ROOT, capture_output=True, check=True).stdout
    return [path for name in names.decode().split("\0") if name and (path := ROOT / name).is_file()]


def of_this_machine() -> dict[str, str]:
    """What would give this machine away: its paths, and the index that it happens to install from."""
    found = {str(ROOT): "the path of this checkout", str(Path.home()): "a home folder"}
    for variable in ("PIP_INDEX_URL", "PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS", "UV_INDEX_URL", "UV_DEFAULT_INDEX"):
        for value in os.environ.get(variable, "").split():
            found[urlsplit(value).hostname or value] = f"what {variable} says"
    return {text: what for text, what in found.items() if len(text) > TOO_SHORT_TO_TELL}


def leaks() -> Iterator[str]:
    local = of_this_machine()
    for path in tracked():
        name = path.relative_to(ROOT)
        try:
            lines = path.read_text().splitlines()
        except UnicodeDecodeError:
            continue
        for number, line in enumerate(lines, 1):
            for pattern, what in ((HOME, "a path of one machine"), (INDEX, "the address of a package index")):
                if match := pattern.search(line):
                    yield f"{name}:{number}: {what}: {match[0].strip()}"
            yield from (f"{name}:{number}: {what}" for text, what in local.items() if text in line)


def locks() -> Iterator[str]:
    for path in sorted(REQUIREMENTS.glob("*.txt")):
        for number, line in enumerate(path.read_text().splitlines(), 1):
            if "://" in line or line.startswith("-") or " @ " in line:
                yield f"{path.relative_to(ROOT)}:{number}: a lock names packages and hashes, nothing else: {line}"
    for path in tracked():
        if path.name == "package-lock.json":
            packages = json.loads(path.read_text()).get("packages", {})
            yield from (
                f"{path.relative_to(ROOT)}: {name} has `resolved`" for name in packages if "resolved" in packages[name]
            )
    base, dev = (set(PIN.findall((REQUIREMENTS / name).read_text())) for name in ("base.txt", "dev.txt"))
    for pin in sorted(base - dev):
        yield f"requirements/dev.txt: has not {pin}, as base.txt has; run: make lock"


def declared() -> Iterator[str]:
    """requirements/base.in is what pyproject.toml asks for, with its extras, and what builds the project."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())
    extras = project["project"].get("optional-dependencies", {}).values()
    asked = {
        *project["project"]["dependencies"],
        *project["build-system"]["requires"],
        *(one for all_ in extras for one in all_),
    }
    lines = {line.split("#")[0].strip() for line in (REQUIREMENTS / "base.in").read_text().splitlines()} - {""}
    yield from (f"requirements/base.in: {line} is in pyproject.toml only" for line in sorted(asked - lines))
    yield from (f"requirements/base.in: {line} is not in pyproject.toml" for line in sorted(lines - asked))


def main() -> None:
    problems = [*leaks(), *locks(), *declared()]
    for problem in problems:
        print(problem)
    sys.exit(bool(problems))


if __name__ == "__main__":
    main()
