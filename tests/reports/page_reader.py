"""Reads a page as a browser would, and refuses what no page of ours may hold."""

from __future__ import annotations

from html.parser import HTMLParser

from finer_sql_lib.reports.html import ErrorList, Html

TAGS = {"style", "div", "p", "b", "span", "details", "summary", "pre", "code"}
TAGS |= {"table", "thead", "tbody", "tr", "th", "td"}
ATTRIBUTES = {"class", "open"}


class Reader(HTMLParser):
    """Collects the tags, attributes and text of a page, and fails on markup that does not close."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[str] = []
        self.attributes: list[tuple[str, str | None]] = []
        self.text = ""
        self._open: list[str] = []
        self.feed(text)
        self.close()
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += attrs
        self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self._open != ["style"]:
            self.text += data

    def handle_comment(self, data: str) -> None:
        raise AssertionError(f"a comment: {data}")


def read(shown: Html | ErrorList) -> Reader:
    """A page, checked: only our tags and attributes, only characters that a file can hold."""
    text = shown._repr_html_()
    text.encode("utf-8")
    assert not any(ord(char) < 32 and char not in "\t\n" for char in text)
    page = Reader(text)
    assert set(page.tags) <= TAGS
    assert {name for name, _ in page.attributes} <= ATTRIBUTES
    assert ("class", "finer-sql tex2jax_ignore mathjax_ignore") in page.attributes  # $ starts no mathematics
    return page
