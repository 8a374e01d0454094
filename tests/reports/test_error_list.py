"""The list of wrong answers: it unfolds, says the same as text, and is safe to open."""

from __future__ import annotations

from html.parser import HTMLParser
from pathlib import Path

import pytest

from finer_sql_lib.analysis.errors import LOST_THE_VOTE
from finer_sql_lib.reports.html import error_list
from finer_sql_lib.runs import Run
from tests.comparison_world import GOLDS, benchmark, make_run


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Run:
    """Questions 0, 1, 3 and 4 are wrong; the right answer to question 0 loses the vote."""
    root = tmp_path_factory.mktemp("errors")
    return make_run(root / "run", benchmark(root, "bird"), [0, 1, 3, 4], extra={0: [GOLDS[0]]})


class _Reader(HTMLParser):
    """Notes every tag, and checks that they close in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_list_unfolds_and_everything_from_outside_is_escaped(run: Run) -> None:
    page = error_list(run)._repr_html_()
    reader = _Reader()
    reader.feed(page)
    assert not reader.open
    assert reader.seen.count("details") == 3 + 4  # classes, and questions in them
    assert "script" not in reader.seen  # the questions' text holds one
    assert "Question 0 &lt;script&gt;?" in page
    assert "&lt;b&gt;Turku&lt;/b&gt;" in page  # a city of the database, in the result of question 3
    assert "no candidate returned rows" in page  # question 1


def test_the_same_stands_there_as_text(run: Run) -> None:
    text = repr(error_list(run))
    assert text.count("    gold        ") == 4
    assert f"{LOST_THE_VOTE}: 1 question\n" in text
    assert "votes       2 1+ of 3 candidates" in text


def test_only_as_many_as_asked_for(run: Run) -> None:
    shown = error_list(run, per_class=0)
    assert shown.counts.keys() == error_list(run).counts.keys()
    assert "gold" not in repr(shown)
    assert "1 question, the first 0 shown" in repr(shown)
    with pytest.raises(ValueError, match="at least 0"):
        error_list(run, per_class=-1)


def test_a_run_without_errors(tmp_path: Path) -> None:
    perfect = error_list(make_run(tmp_path / "run", benchmark(tmp_path, "spider")))
    assert repr(perfect) == "no wrong answer"
    assert "no wrong answer" in perfect._repr_html_()
