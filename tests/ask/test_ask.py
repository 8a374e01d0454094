"""One question, the whole way: what is asked of the model, what is executed, who wins, and that nothing is written."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.ask import ask
from finer_sql_lib.generation import Sampling
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.prompts.build import PromptSettings
from finer_sql_lib.records import Candidate, Prompt


class Scripted:
    """A model that says what it is told to, in an order of its own, and remembers what it was asked."""

    in_process = False

    def __init__(self, *texts: str) -> None:
        self.texts = texts
        self.prompts: list[Prompt] = []

    def load(self) -> None:
        pass

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        self.prompts += prompts
        candidates = [candidate_from_text(0, index, text) for index, text in enumerate(self.texts)]
        yield candidates[::-1]


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    path = tmp_path / "shop.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE goods (name TEXT, price REAL)")
        connection.executemany("INSERT INTO goods VALUES (?, ?)", [("lamp", 30.0), ("cup", 4.5), ("pen", 4.5)])
    return path


def test_the_largest_group_answers(shop: Path) -> None:
    said = ("SELECT count(*) FROM goods", "SELECT count(name) FROM goods", "SELECT nothing FROM goods", "no idea")
    model = Scripted(*said)
    answer = ask(shop, "  How many goods? ", model, Sampling(n=4))
    assert answer.sql == said[0]
    assert answer.execution is not None
    assert answer.execution.rows == ((3,),)
    assert [candidate.index for candidate in answer.candidates] == [0, 1, 2, 3]
    outcomes = [execution and execution.outcome for execution in answer.executions]
    assert outcomes == ["rows", "rows", "error", None]
    assert answer.vote.confidence == 0.5
    assert answer.question.text == "How many goods?"


def test_the_prompt_shows_the_schema_the_evidence_and_the_hint_that_was_asked_for(shop: Path) -> None:
    model = Scripted("SELECT 1")
    ask(shop, "How many?", model, Sampling(n=1), evidence="goods are things", settings=PromptSettings(agg_hint=False))
    (prompt,) = model.prompts
    system, user = prompt.messages
    assert "goods.price" in user["content"]
    assert "goods are things" in user["content"]
    assert "GROUP BY" not in system["content"]


def test_a_path_may_be_text_and_a_table_file_is_asked_by_a_copy(shop: Path, tmp_path: Path) -> None:
    assert ask(str(shop), "How many?", Scripted("SELECT count(*) FROM goods"), Sampling(n=1)).sql is not None
    table = tmp_path / "sold goods.csv"
    table.write_text("name,price\nlamp,30\n")
    model = Scripted("SELECT price FROM sold_goods")
    answer = ask(str(table), "Price?", model, Sampling(n=1))
    assert answer.execution is not None
    assert answer.execution.rows == ((30,),)
    assert "sold_goods.price" in model.prompts[0].messages[1]["content"]
    assert not answer.question.db_path.exists()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["shop.sqlite", "sold goods.csv"]


def test_without_a_result_there_is_no_answer(shop: Path) -> None:
    answer = ask(shop, "How many?", Scripted("SELECT x FROM goods", "?"), Sampling(n=2))
    assert (answer.sql, answer.execution, answer.vote.winner) == (None, None, None)


def test_nothing_is_written_beside_the_database(shop: Path) -> None:
    before = shop.read_bytes()
    ask(shop, "How many?", Scripted("DROP TABLE goods", "SELECT 1"), Sampling(n=2))
    assert shop.read_bytes() == before
    assert [path.name for path in shop.parent.iterdir()] == ["shop.sqlite"]


def test_an_empty_question_and_an_unknown_rule_are_refused_before_the_model_is_asked(shop: Path) -> None:
    model = Scripted("SELECT 1")
    with pytest.raises(ValueError, match="the question is empty"):
        ask(shop, "  ", model, Sampling(n=1))
    with pytest.raises(ValueError, match="unknown voting rule 'loudest'; choose one of"):
        ask(shop, "How many?", model, Sampling(n=1), rule="loudest")
    assert model.prompts == []
