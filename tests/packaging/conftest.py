"""The package, built once for all tests of a run, from a copy: building leaves litter where it runs."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from .checkout import ROOT, files

# What the surrounding run may have set, and a build or a host project must not see.
NOT_PASSED_ON = {"PYTHONPATH", "PYTHONHOME", "PYTHONWARNINGS", "DJANGO_SETTINGS_MODULE", "VIRTUAL_ENV"}

Run = Callable[..., str]


@pytest.fixture(scope="session")
def run() -> Run:
    """Run a command and give what it wrote; a command that fails shows it."""

    def run(*command: str | Path, cwd: Path, **variables: str) -> str:
        environment = {name: value for name, value in os.environ.items() if name not in NOT_PASSED_ON} | variables
        done = subprocess.run(
            [str(part) for part in command],
            cwd=cwd,
            env=environment,
            check=False,
            text=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
        )
        if done.returncode:
            pytest.fail(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout}", pytrace=False)
        return done.stdout

    return run


@pytest.fixture(scope="session")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the checkout, without anything that git ignores."""
    copy = tmp_path_factory.mktemp("checkout")
    for path in files():
        (copy / path).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(ROOT / path, copy / path)
    return copy


@pytest.fixture(scope="session")
def wheel(checkout: Path, tmp_path_factory: pytest.TempPathFactory, run: Run) -> Path:
    """The wheel, built right from the checkout."""
    target = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--no-isolation", "--wheel", "--outdir", target, checkout, cwd=target)
    (built,) = target.glob("*.whl")
    return built
