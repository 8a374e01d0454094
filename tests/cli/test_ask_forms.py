"""``finer-sql ask``: what is printed where, when a vote is no answer, and several questions."""

from __future__ import annotations

import io
import json
import sys
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from finer_sql_lib.generation import BackendChoice, Sampling
from finer_sql_lib.records import Candidate, Prompt
from tests.conftest import HAND_WRITTEN, Cli

DATABASE = HAND_WRITTEN / "database" / "alpine_huts" / "alpine_huts.sqlite"
MANY = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) SELECT i FROM n"
ODD = "SELECT '=1+1' AS formula, x'00ff' AS bytes, NULL AS gap, -5 AS number, char(27) || '[2J' AS act"


class Saying:
    """A backend whose candidates are given, one SQL text each."""

    in_process = False

    def __init__(self, *sqls: str) -> None:
        self.sqls = sqls
        self.models: list[str] = []
        self.samplings: list[Sampling] = []
        self.asked: list[str] = []

    def load(self) -> None:
        """Nothing to load."""

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        self.samplings.append(sampling)
        self.asked.append(prompts[0].messages[-1]["content"])
        yield [Candidate(0, index, "", sql=sql) for index, sql in enumerate(self.sqls)]


@pytest.fixture
def say(monkeypatch: pytest.MonkeyPatch) -> Callable[..., Saying]:
    def make(*sqls: str) -> Saying:
        backend = Saying(*sqls)

        def choose(choice: BackendChoice) -> Saying:
            backend.models.append(choice.model)
            return backend

        monkeypatch.setattr("finer_sql_lib.cli.ask_database.make_generator", choose)
        return backend

    return make


class Terminal(io.StringIO):
    """What a person sits at."""

    def isatty(self) -> bool:
        return True


def test_a_pipe_gets_every_row_as_csv_and_the_sql_goes_to_stderr(cli: Cli, say: Callable[..., Saying]) -> None:
    say(MANY)
    code, out, err = cli("ask", DATABASE, "Numbers?", "--model", "m")
    assert code == 0
    assert out.splitlines() == ["i", *map(str, range(1, 51))]
    assert MANY in err
    assert "1 of 1 candidates (100%) agree" in err


def test_csv_holds_no_formula_and_json_the_values_themselves(cli: Cli, say: Callable[..., Saying]) -> None:
    say(ODD)
    assert cli("ask", DATABASE, "?", "--model", "m", "--csv")[1].splitlines()[1] == "'=1+1,00ff,,-5,\x1b[2J"
    out = cli("ask", DATABASE, "?", "--model", "m", "--json")[1]
    assert "\x1b" not in out
    answer = json.loads(out)
    assert answer["rows"] == [["=1+1", "00ff", None, -5, "\x1b[2J"]]
    assert answer["columns"] == ["formula", "bytes", "gap", "number", "act"]
    assert (answer["question"], answer["sql"], answer["share"], answer["no_answer"]) == ("?", ODD, 1.0, None)
    assert answer["groups"] == [{"candidates": 1, "rows": 1}]
    assert answer["seconds"] > 0


def test_a_terminal_gets_twenty_rows_or_all(
    cli: Cli, say: Callable[..., Saying], monkeypatch: pytest.MonkeyPatch
) -> None:
    say(MANY)
    for options, shown in (((), 20), (("--all-rows",), 50)):
        terminal = Terminal()
        with monkeypatch.context() as patch:
            patch.setattr(sys, "stdout", terminal)
            cli("ask", DATABASE, "Numbers?", "--model", "m", *options)
        assert terminal.getvalue().count("│ ") == shown
        assert ("50 rows in all; --all-rows shows them" in terminal.getvalue()) is (shown == 20)


def test_a_file_gets_the_rows(cli: Cli, say: Callable[..., Saying], tmp_path: Path) -> None:
    say("SELECT 1 AS one")
    code, out, err = cli("ask", DATABASE, "?", "--model", "m", "--out", tmp_path / "rows.csv")
    assert (code, out) == (0, "")
    assert (tmp_path / "rows.csv").read_text() == "one\n1\n"
    assert f"written: {tmp_path / 'rows.csv'}" in err
    cli("ask", DATABASE, "?", "--model", "m", "--json", "--out", tmp_path / "rows.json")
    assert json.loads((tmp_path / "rows.json").read_text())["rows"] == [[1]]


def test_a_file_keeps_what_it_had_until_all_is_written(
    cli: Cli, say: Callable[..., Saying], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    saying, out = say("SELECT 1 AS one"), tmp_path / "rows.csv"
    out.write_text("of yesterday\n")
    assert cli("ask", DATABASE, "--model", "m", "--out", out)[0] == 2  # no question
    assert (out.read_text(), list(tmp_path.iterdir())) == ("of yesterday\n", [out])
    (tmp_path / "questions.txt").write_text("first?\nsecond?\n")
    ask = saying.generate

    def breaks(prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        if saying.asked:
            raise OSError("the card is full")
        return ask(prompts, sampling)

    monkeypatch.setattr(saying, "generate", breaks)
    options = ("--questions", tmp_path / "questions.txt", "--model", "m", "--out", out)
    assert cli("ask", DATABASE, *options)[0] == 2
    assert (out.read_text(), (tmp_path / "rows.csv.part").read_text()) == ("of yesterday\n", "one\n1\n")
    monkeypatch.undo()
    say("SELECT 2 AS two")
    assert cli("ask", DATABASE, *options)[0] == 0
    assert out.read_text() == "two\n2\n\ntwo\n2\n"
    assert not (tmp_path / "rows.csv.part").exists()


def test_without_an_answer_a_file_keeps_what_it_had(cli: Cli, say: Callable[..., Saying], tmp_path: Path) -> None:
    say("SELECT nothing FROM nowhere")
    out = tmp_path / "rows.csv"
    out.write_text("of yesterday\n")
    code, _, err = cli("ask", DATABASE, "?", "--model", "m", "--out", out)
    assert (code, "no question has an answer, so" in err) == (2, True)
    assert (out.read_text(), list(tmp_path.iterdir())) == ("of yesterday\n", [out])


def test_rows_begin_the_file_where_the_first_question_has_no_answer(
    cli: Cli, say: Callable[..., Saying], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "questions.txt").write_text("first?\nsecond?\n")
    saying = say("SELECT 1 AS one")
    ask = saying.generate

    def late(prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        is_first = not saying.asked
        for batch in ask(prompts, sampling):
            yield [replace(candidate, sql="SELECT x FROM y") for candidate in batch] if is_first else batch

    monkeypatch.setattr(saying, "generate", late)
    assert cli("ask", DATABASE, "--questions", tmp_path / "questions.txt", "--model", "m")[1] == "one\n1\n"


def test_a_device_is_written_to_as_it_is(cli: Cli, say: Callable[..., Saying]) -> None:
    say("SELECT 1")
    assert cli("ask", DATABASE, "?", "--model", "m", "--out", "/dev/null")[0] == 0


def test_a_thin_vote_is_no_answer(cli: Cli, say: Callable[..., Saying]) -> None:
    say(*(f"SELECT {number}" for number in range(1, 31)))
    code, out, err = cli("ask", DATABASE, "?", "--model", "m")
    assert (code, out) == (0, "")
    assert "no answer: only 1 of 30 candidates (3%) agree; --min-share asks for 5%" in err
    assert "SELECT 1" in err
    record = json.loads(cli("ask", DATABASE, "?", "--model", "m", "--json")[1])
    assert record["rows"] == []
    assert "only 1 of 30" in record["no_answer"]
    assert cli("ask", DATABASE, "?", "--model", "m", "--min-share", 0)[1] == "1\n1\n"
    assert "--min-share must be in [0, 1], got 3.0" in cli("ask", DATABASE, "?", "--model", "m", "--min-share", 3)[2]


def test_questions_of_a_file_in_one_process(cli: Cli, say: Callable[..., Saying], tmp_path: Path) -> None:
    backend = say("SELECT 1 AS one")
    (tmp_path / "questions.txt").write_text("How many huts?\n\nWhich hut is highest?\n")
    code, out, _ = cli("ask", DATABASE, "--questions", tmp_path / "questions.txt", "--model", "m", "--json")
    assert code == 0
    assert [json.loads(line)["question"] for line in out.splitlines()] == ["How many huts?", "Which hut is highest?"]
    assert backend.models == ["m"]
    out = cli("ask", DATABASE, "--questions", tmp_path / "questions.txt", "--model", "m")[1]
    assert out == "one\n1\n\none\n1\n"


def test_questions_of_another_encoding_are_refused(cli: Cli, say: Callable[..., Saying], tmp_path: Path) -> None:
    say("SELECT 1 AS one")
    (tmp_path / "latin.txt").write_bytes("Wie hoch ist die Hütte?\n".encode("latin-1"))
    code, _, error = cli("ask", DATABASE, "--questions", tmp_path / "latin.txt", "--model", "m")
    assert code == 2
    assert "latin.txt is not UTF-8" in error


def test_a_conversation_ends_with_an_empty_line(
    cli: Cli, say: Callable[..., Saying], monkeypatch: pytest.MonkeyPatch
) -> None:
    backend = say("SELECT 1 AS one")
    monkeypatch.setattr(sys, "stdin", Terminal("How many huts?\nWhich one?\n\nnever asked\n"))
    assert cli("ask", DATABASE, "--model", "m")[0] == 0
    assert len(backend.asked) == 2
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    code, _, err = cli("ask", DATABASE, "--model", "m")
    assert code == 2
    assert "give a question after the database" in err


def test_a_checkpoint_of_the_sample_goes_by_its_name(cli: Cli, say: Callable[..., Saying]) -> None:
    backend = say("SELECT 1")
    _, _, err = cli("ask", DATABASE, "?", "--model", "tiny-spider")
    assert "tiny-spider knows only the sample's made-up world" in err
    assert Path(backend.models[0], "config.json").is_file()
    assert "made-up" not in cli("ask", DATABASE, "?", "--model", "tiny-spider", "--quiet")[2]
    cli("ask", DATABASE, "?", "--model", "tiny-spider", "--max-tokens", 300)
    cli("ask", DATABASE, "?", "--model", "owner/large")
    assert [sampling.max_tokens for sampling in backend.samplings] == [200, 200, 300, 1024]


def test_a_csv_file_is_asked_and_an_address_is_refused(cli: Cli, say: Callable[..., Saying], tmp_path: Path) -> None:
    say("SELECT sum(price) AS total FROM goods")
    (tmp_path / "goods.csv").write_text("name,price\nlamp,30\ncup,4.5\n")
    assert cli("ask", tmp_path / "goods.csv", "Total?", "--model", "m")[1] == "total\n34.5\n"
    assert [path.name for path in tmp_path.iterdir()] == ["goods.csv"]
    code, _, err = cli("ask", "postgresql://me:secret@host/shop", "Total?", "--model", "m")
    assert code == 2
    assert "this is an address (postgresql:)" in err
    assert "secret" not in err
