"""``finer-sql ask``: which prompt a model gets."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import pytest

from finer_sql_lib.cli.ask_database import AskBackend
from finer_sql_lib.generation import BackendChoice, Sampling
from finer_sql_lib.prompts import AGG_HINT
from finer_sql_lib.records import Candidate, Prompt
from tests.conftest import HAND_WRITTEN, Cli

DATABASE = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"


class Counting:
    """A backend that always counts the huts, and keeps what it was asked."""

    in_process = False

    def __init__(self) -> None:
        self.choices: list[BackendChoice] = []
        self.prompts: list[Prompt] = []

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        self.prompts += prompts
        yield [Candidate(0, index, "", sql="SELECT COUNT(*) FROM hut") for index in range(sampling.n)]


@pytest.fixture
def backend(monkeypatch: pytest.MonkeyPatch) -> Counting:
    counting = Counting()

    def make(choice: BackendChoice) -> Counting:
        counting.choices.append(choice)
        return counting

    monkeypatch.setattr("finer_sql_lib.cli.ask_database.make_generator", make)
    return counting


@pytest.mark.parametrize(
    ("model", "options", "hinted"),
    [
        ("griffith-bigdata/FINER-SQL-3B-Spider", (), True),
        ("griffith-bigdata/FINER-SQL-3B-BIRD", (), False),
        ("runs/train-bird/model", (), False),
        ("models/bird/tiny-spider", (), True),
        ("own-model", (), True),
        ("griffith-bigdata/FINER-SQL-3B-BIRD", ("--agg-hint",), True),
        ("griffith-bigdata/FINER-SQL-3B-Spider", ("--no-agg-hint",), False),
    ],
)
def test_the_hint_is_the_model_s_own(
    cli: Cli, backend: Counting, model: str, options: tuple[str, ...], hinted: bool
) -> None:
    code, out, err = cli("ask", DATABASE, "How many huts?", "--model", model, "-n", 2, *options)
    assert code == 0, err
    (prompt,) = backend.prompts
    assert any(AGG_HINT in message["content"] for message in prompt.messages) is hinted
    assert "2 of 2 candidates (100%) agree" in err  # into a pipe go the rows alone
    assert "hint" not in out + err


def test_one_question_is_asked_in_this_process(cli: Cli, backend: Counting) -> None:
    assert cli("ask", DATABASE, "How many huts?", "--model", "m", "--revision", "r", "--schema-form", "ddl")[0] == 0
    assert backend.choices == [AskBackend("m", "transformers", revision="r")]
    assert any("CREATE TABLE" in message["content"] for message in backend.prompts[0].messages)
