"""What is measured. Each module here has a list `SYSTEMS`; see `system.py` for what a system is."""

from importlib import import_module
from pkgutil import iter_modules

from benchmarks.search_quality.systems.system import System


def all_systems() -> list[System]:
    """Those of each module, in the order of the modules' names."""
    names = sorted(module.name for module in iter_modules(__path__) if module.name != "system")
    return [system for name in names for system in import_module(f"{__name__}.{name}").SYSTEMS]
