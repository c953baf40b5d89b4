"""The HTML of a mail says what its text says."""

import re
from html.parser import HTMLParser

import pytest

from praktijkpodium.home.outbox.rendering import html_of, parts_of


class Words(HTMLParser):
    """What somebody reads, and the elements around it."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.text, self.tags, self.links = "", [], []
        self.feed(html.partition("<body>")[2])

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.text += "\n" if tag == "br" else ""
        self.links += [value for name, value in attrs if name == "href"]


def words(text: str) -> list[str]:
    return re.findall(r"[^\s-]\S*", text)


TEXT = """Anna reageerde op “Nieuw & <b>beter</b>”.

Nieuwe reacties:
- Klopt dit?
- Zie https://elders.example/x
  > Ja <script>alert(1)</script>

Lees verder:
https://podium.example/?a=1&b="2

Praktijkpodium
"""


def test_it_has_the_same_words_in_paragraphs_lists_and_links() -> None:
    html = html_of(subject="Een <i>", text=TEXT, language="nl")
    read = Words(html)
    assert words(read.text) == words(TEXT)
    assert read.tags == ["p", "p", "ul", "li", "li", "br", "p", "br", "a", "p"]
    assert read.links == ['https://podium.example/?a=1&b="2']
    assert "<title>Een &lt;i&gt;</title>" in html
    assert '<html lang="nl">' in html


@pytest.mark.parametrize("text", ["javascript:alert(1)", "https://een.example twee", "www.example.org", "httpx://x"])
def test_only_a_line_that_is_an_address_is_a_link(text: str) -> None:
    assert Words(html_of(subject="", text=text, language="nl")).links == []


def test_it_has_no_styles_scripts_or_pictures() -> None:
    html = html_of(subject="Hallo", text=TEXT, language="nl")
    assert not re.search(r"style|<script|<img|class=", html)


@pytest.mark.parametrize("text", ["", "\n\n", "een\r\n\r\ntwee", "- een", "een\n- twee\ndrie"])
def test_whatever_the_lines_are_like_no_word_is_lost(text: str) -> None:
    assert words(Words(html_of(subject="", text=text, language="nl")).text) == words(text)
    assert all(part.items for part in parts_of(text))
