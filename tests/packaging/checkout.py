"""The checkout as these tests see it: the files that git knows or would take, and the packages among them."""

import subprocess
from pathlib import Path

ROOT = Path(__file__).parents[2]
# From the ground up: a floor may know those before it.
FLOORS = ("search", "home", "casebook", "programmes", "site")
PACKAGES = (*FLOORS, "templates")


def files(*folders: str) -> list[Path]:
    """Files of the repository, relative to its root: tracked ones, and new ones that are not ignored."""
    # In CI the checkout may belong to another user.
    command = ["git", "-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    command += ["--", *folders]
    listed = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    # A file that was deleted stays listed until the commit.
    return sorted({path for name in listed.split("\0") if name and (ROOT / (path := Path(name))).is_file()})


def source(floor: str) -> list[Path]:
    return [path for path in files(floor) if path.suffix == ".py"]
