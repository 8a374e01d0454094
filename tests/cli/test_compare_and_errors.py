"""``finer-sql compare`` and ``finer-sql errors`` of evaluated runs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.records import Candidate
from finer_sql_lib.runs import load_run, open_run
from tests.cli.hand_written import evaluate_hand_written
from tests.conftest import Cli
from tests.small_runs import small_run


def test_compare_two_runs(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "a")
    evaluate_hand_written(cli, tmp_path / "b", "--rule", "majority")
    code, out, _ = cli("compare", tmp_path / "a", tmp_path / "b")
    assert code == 0
    assert "McNemar p" in out
    assert "right in a only" in out


def test_compare_several_runs_with_the_first(cli: Cli, tmp_path: Path) -> None:
    for name, rule in (("a", "value_aware"), ("b", "majority"), ("c", "authors_vav")):
        evaluate_hand_written(cli, tmp_path / name, "--rule", rule)
    runs = [tmp_path / name for name in "abc"]
    code, out, _ = cli("compare", *runs)
    assert code == 0
    for other in runs[1:]:
        assert f"a = {runs[0]}, b = {other}" in out
    compared = json.loads(cli("compare", *runs, "--json")[1])
    assert compared["a"] == str(runs[0])
    assert [other["b"] for other in compared["with"]] == list(map(str, runs[1:]))
    assert compared["with"][0]["levels"][-1]["n_questions"] == 48


@pytest.mark.parametrize(("fingerprint", "code"), [("0" * 64, 2), ("4096:53514c697465", 0)])
def test_other_contents_are_refused_and_what_earlier_versions_kept_is_not(
    cli: Cli, tmp_path: Path, fingerprint: str, code: int
) -> None:
    runs = [small_run(tmp_path, name) for name in ("a", "b")]
    manifest = json.loads((runs[1] / "run.json").read_text())
    manifest["executions"]["databases"] = dict.fromkeys(manifest["executions"]["databases"], fingerprint)
    (runs[1] / "run.json").write_text(json.dumps(manifest))
    ended, _, err = cli("compare", *runs)
    assert ended == code, err
    assert ("were evaluated on different contents of database shop/shop.sqlite" in err) == (code == 2)


def test_errors_as_json(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    listed = json.loads(cli("errors", tmp_path / "r", "--json")[1])["errors"]
    assert len(listed) == 48 - json.loads((tmp_path / "r" / "metrics.json").read_text())["n_correct"]
    assert {"question_id", "error", "gold_sql", "sql"} <= listed[0].keys()


def test_error_report(cli: Cli, tmp_path: Path) -> None:
    evaluate_hand_written(cli, tmp_path / "r")
    code, out, _ = cli("errors", tmp_path / "r", "--out", tmp_path / "errors.csv")
    assert code == 0
    wrong = 48 - json.loads((tmp_path / "r" / "metrics.json").read_text())["n_correct"]
    assert f"{wrong} wrong questions" in out
    assert "lost the vote" in out
    assert (tmp_path / "errors.csv").read_text().count("\n") >= wrong


def test_one_database_has_no_interval_over_databases(cli: Cli, tmp_path: Path) -> None:
    code, out, err = cli("compare", *(small_run(tmp_path, name) for name in ("a", "b")))
    assert code == 0, err
    assert "(bootstrap over questions)" in out
    assert "no interval over databases: there is one" in out


def test_a_run_that_was_sampled_further_is_evaluated_again(cli: Cli, tmp_path: Path) -> None:
    path = small_run(tmp_path, "a")
    question = load_run(path).scored()[0].question_id
    with open_run(path, load_run(path).identity) as run:
        run.append("candidates", [Candidate(question, 99, "SELECT 1", sql="SELECT 1")])
    code, _, err = cli("errors", path)
    assert code == 2
    assert f"question {question} of {path} was sampled further since the run was evaluated; evaluate it again" in err
