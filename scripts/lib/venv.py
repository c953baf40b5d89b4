"""venv.py base|dev: the virtual environment in .venv, as the lock describes it. With the standard library only."""

import fcntl
import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from telling import say, step

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"
PYTHON = VENV / "bin" / "python"
STAMP = VENV / "praktijkpodium.json"
CACHE = ROOT / ".cache"
LOG = CACHE / "install.log"
# dev.txt has everything of base.txt, at the same versions (scripts/lib/hygiene.py sees to that).
LOCKS = {"base": ["base.txt"], "dev": ["dev.txt", "base.txt"]}


def fingerprint(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def stamp() -> dict[str, str]:
    """What was installed, where and by which Python; empty when nobody knows."""
    try:
        return dict(json.loads(STAMP.read_text()))
    except (OSError, ValueError):
        return {}


def place() -> dict[str, str]:
    return {"checkout": str(ROOT), "python": f"{sys.version_info.major}.{sys.version_info.minor}"}


def is_whole() -> bool:
    """Does .venv work, here, with this Python? Scripts in it have its path in them, so it cannot be moved."""
    known = stamp()
    if any(known.get(name, value) != value for name, value in place().items()):
        return False
    probe = "import pip, sys; print('%d.%d' % sys.version_info[:2])"
    try:
        found = subprocess.run([PYTHON, "-c", probe], capture_output=True, text=True, check=True, cwd=VENV).stdout
    except (OSError, subprocess.CalledProcessError):
        return False
    return found.strip() == place()["python"]


def make() -> None:
    base = os.path.realpath(getattr(sys, "_base_executable", sys.executable))
    version = ".".join(map(str, sys.version_info[:3]))
    if VENV.is_symlink() or VENV.is_file():
        sys.exit(".venv is not a folder; remove it.")
    if VENV.exists():
        say(".venv is broken, was moved, or is of another Python: making it anew")
        shutil.rmtree(VENV)
    # -P and the folder: this checkout has a package named `site`.
    step(f"making .venv with Python {version}", [base, "-P", "-m", "venv", str(VENV)], LOG)


def pip(*arguments: str) -> list[str]:
    return [str(PYTHON), "-P", "-m", "pip", "install", "--disable-pip-version-check", "--no-input", *arguments]


def install(kind: str) -> None:
    known = {**place(), **stamp()}
    wanted = {name: fingerprint(ROOT / "requirements" / name) for name in LOCKS[kind]}
    lock = LOCKS[kind][0]
    if any(known.get(name) != value for name, value in wanted.items()):
        packages = sum("==" in line for line in (ROOT / "requirements" / lock).read_text().splitlines())
        step(
            f"installing about {packages} packages of requirements/{lock}",
            pip("--no-deps", "--require-hashes", "--requirement", str(ROOT / "requirements" / lock)),
            LOG,
        )
        known |= wanted
        STAMP.write_text(json.dumps(known))
    project = fingerprint(ROOT / "pyproject.toml")
    if known.get("project") != project:
        # setuptools is in the lock, so nothing is fetched to build with.
        step("installing Praktijkpodium", pip("--no-deps", "--no-build-isolation", "--editable", str(ROOT)), LOG)
        STAMP.write_text(json.dumps({**known, "project": project}))


def main() -> None:
    kind = sys.argv[1] if len(sys.argv) > 1 else ""
    if kind not in LOCKS:
        sys.exit("usage: scripts/venv base|dev")
    CACHE.mkdir(exist_ok=True)
    with (CACHE / "install.lock").open("w") as lock:
        # `make run` and `make test` may be started at once.
        try:
            fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say("waiting for another installation in this checkout ...")
            fcntl.flock(lock, fcntl.LOCK_EX)
        LOG.write_text("")
        if not is_whole():
            make()
        install(kind)


if __name__ == "__main__":
    try:
        main()
    except KeyboardInterrupt:
        sys.exit(130)
