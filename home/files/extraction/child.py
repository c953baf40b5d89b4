"""What reads a file: a process of its own, which gives up rights and limits itself before it looks at anything.

Started by reader.py: nothing of Django, no settings and no secrets are in it. The file comes in by stdin, what was read
goes out by stdout, as JSON.
"""

import json
import sys
from contextlib import suppress
from typing import Any

MEGABYTE = 1024 * 1024
# In bytes of address space: what the library itself maps is a third of it.
MEMORY = 1024 * MEGABYTE
LARGEST_ANSWER = 16 * MEGABYTE
MOST_CHARACTERS = 1_000_000
MOST_PAGES = 600


def limit(seconds: int) -> None:
    """From here on this process may take so much and no more, whatever is in the file."""
    with suppress(ImportError):  # Windows has no such limits; there the clock of whoever waits is what remains
        import resource

        for what, most in (
            (resource.RLIMIT_AS, MEMORY),
            (resource.RLIMIT_CPU, seconds),
            (resource.RLIMIT_FSIZE, LARGEST_ANSWER),
            (resource.RLIMIT_CORE, 0),
        ):
            with suppress(ValueError, OSError):  # macOS does not know all of them
                resource.setrlimit(what, (most, most))


def read(content: bytes, content_type: str) -> dict[str, Any]:
    """The text by page, or in one piece with the number 0."""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(  # type: ignore[call-arg]  # its stub has no disable_ocr
        pages=kreuzberg.PageConfig(extract_pages=True),
        disable_ocr=True,
        # Of what it is given by its path it would keep the text, in a folder of this user's.
        use_cache=False,
    )
    try:
        found = kreuzberg.extract_bytes_sync(content, content_type, config=config)
    except kreuzberg.KreuzbergError as error:
        return {"problem": problem_of(str(error).lower())}
    pages = [(page["page_number"], page["content"]) for page in found.pages or ()] or [(0, found.content)]
    return kept(pages)


def problem_of(error: str) -> str:
    """Of what the library says, in lower case. Its limits are on what is in an archive."""
    known = {"password": "locked", "security limit": "too_much", "timeout": "too_much"}
    return next((problem for words, problem in known.items() if words in error), "broken")


def kept(pages: list[tuple[int, str]]) -> dict[str, Any]:
    """As much of it as is kept."""
    left, texts = MOST_CHARACTERS, []
    for number, text in pages[:MOST_PAGES]:
        texts.append((number, text[:left]))
        left -= len(text)
        if left <= 0:
            break
    return {"pages": texts, "is_cut": left < 0 or len(texts) < len(pages)}


def main(content_type: str, seconds: str) -> None:
    limit(int(seconds))
    try:
        answer = read(sys.stdin.buffer.read(), content_type)
    except MemoryError:
        answer = {"problem": "too_much"}
    sys.stdout.buffer.write(json.dumps(answer).encode("utf-8", "replace"))


if __name__ == "__main__":
    main(*sys.argv[1:])
