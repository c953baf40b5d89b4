"""The wheel and the sdist hold what is in the repository: a package that is not listed is silently left out."""

import hashlib
import sys
import zipfile
from pathlib import Path

import pytest

from .checkout import PACKAGES
from .conftest import Run


def contents(wheel: Path) -> dict[str, str]:
    """The hash of each file in a wheel."""
    with zipfile.ZipFile(wheel) as archive:
        return {name: hashlib.sha256(archive.read(name)).hexdigest() for name in archive.namelist()}


@pytest.fixture(scope="module")
def packed(wheel: Path) -> dict[str, str]:
    """The files of the wheel, without the description of the package."""
    return {name: digest for name, digest in contents(wheel).items() if ".dist-info/" not in name}


@pytest.fixture(scope="module")
def expected(checkout: Path) -> dict[str, str]:
    """The files of the packages, as they should be in the wheel."""
    return {
        f"praktijkpodium/{path.relative_to(checkout).as_posix()}": hashlib.sha256(path.read_bytes()).hexdigest()
        for folder in PACKAGES
        for path in (checkout / folder).rglob("*")
        if path.is_file()
    }


def test_the_wheel_holds_the_files_of_the_packages_and_nothing_else(
    packed: dict[str, str], expected: dict[str, str]
) -> None:
    assert sorted(packed) == sorted(expected)
    assert packed == expected


@pytest.mark.parametrize("suffix", [".py", ".html", ".txt", ".css", ".svg", ".woff2", ".mo"])
def test_the_wheel_holds_each_kind_of_file(packed: dict[str, str], suffix: str) -> None:
    assert [name for name in packed if name.endswith(suffix)]


def test_the_wheel_brings_its_description_and_licences(wheel: Path) -> None:
    described = {Path(name).name for name in contents(wheel) if ".dist-info/" in name}
    assert {"METADATA", "RECORD", "WHEEL", "LICENSE", "source-sans-3-OFL.txt"} <= described


def test_the_sdist_builds_the_same_wheel(wheel: Path, checkout: Path, tmp_path: Path, run: Run) -> None:
    # Without --wheel: an sdist, and a wheel from that sdist.
    run(sys.executable, "-m", "build", "--no-isolation", "--outdir", tmp_path, checkout, cwd=tmp_path)
    assert len(list(tmp_path.glob("*.tar.gz"))) == 1
    (again,) = tmp_path.glob("*.whl")
    assert contents(again) == contents(wheel)
