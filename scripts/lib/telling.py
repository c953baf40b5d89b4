"""Telling what is being done, and since how many seconds."""

import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

# A script that calls others passes on when it began.
BEGAN = float(os.environ.get("PODIUM_BEGAN", time.time()))
SIGN_OF_LIFE = 15  # seconds
END_OF_LOG = 25  # lines


def say(text: str) -> None:
    print(f"[{time.time() - BEGAN:4.0f}s] {text}", flush=True)


def step(text: str, command: Sequence[str], log: Path) -> None:
    """Run a command with its output in a log; show the end of that and stop when it fails."""
    say(f"{text} ...")
    with log.open("a") as output:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT)
        while True:
            try:
                status = process.wait(SIGN_OF_LIFE)
                break
            except subprocess.TimeoutExpired:
                say("  ... still busy")
            except BaseException:
                process.terminate()
                raise
    if status:
        lines = log.read_text(errors="replace").splitlines()
        print("".join(f"    | {line}\n" for line in lines[-END_OF_LOG:]), end="", file=sys.stderr)
        sys.exit(f"That failed: {text}. All of its output is in {log}.")
