"""A run knows what it was asked and how far it got: interrupted, limited, of other data, of an older version."""

from __future__ import annotations

import json
import shutil
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.benchmarks import load_benchmark, request_of
from finer_sql_lib.generation.recorded import read_pool
from finer_sql_lib.runs import load_run, open_run
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.sample.kept import HINTS, sample_runs
from tests.cli.hand_written import POOL, evaluate_hand_written, forget_request, write_pool
from tests.conftest import HAND_WRITTEN, Cli


def generated(
    path: Path, data: Path = HAND_WRITTEN, questions: int = 48, limit: int | None = None, n: int = 12
) -> Path:
    """A run as ``finer-sql generate`` leaves it, stopped after some ``questions``: the pool's candidates."""
    benchmark = load_benchmark("spider", data)
    request = {**request_of(benchmark, n), "questions": limit or 48}
    identity = {"benchmark": "spider", "split": "dev", "limit": limit, "request": request, "sampling": {"n": n}}
    pool = read_pool(data / "candidates.jsonl", benchmark.questions).candidates
    with open_run(path, identity) as run:
        run.append("candidates", [each for id_ in list(pool)[:questions] for each in pool[id_]])
    return path


def metrics(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((path / "metrics.json").read_text())
    return content


def evaluated(cli: Cli, path: Path, data: Path = HAND_WRITTEN) -> str:
    code, out, err = cli("evaluate", "--data", data, "--run", path)
    assert code == 0, err
    return " ".join(out.split())


def test_an_interrupted_run_is_scored_on_what_was_sampled(cli: Cli, tmp_path: Path) -> None:
    whole, part = generated(tmp_path / "whole"), generated(tmp_path / "part", questions=30)
    assert "sampled" not in evaluated(cli, whole)
    out = evaluated(cli, part)
    right = sum(question.correct for question in load_run(whole).scored() if question.question_id < 30)
    assert f"30 of 48 sampled: EX {100 * right / 30:.2f} on those (95 % " in out
    assert "not a score of the split; go on with the same finer-sql generate command" in out
    report = metrics(part)
    counts = ("complete", "n_split", "n_asked", "n_sampled", "n_questions", "n_correct", "n_wanted", "n_short")
    assert [report[name] for name in counts] == [False, 48, 48, 30, 30, right, 12, 0]
    assert metrics(whole)["complete"]
    assert {question.question_id for question in load_run(part).scored()} == set(range(30))
    assert len((part / "pred_dev.sql").read_text().splitlines()) == 48


def test_a_question_with_fewer_candidates_than_wanted_is_not_finished(cli: Cli, tmp_path: Path) -> None:
    out = evaluated(cli, generated(tmp_path / "r", n=13))
    assert "48 of 48 sampled, 48 with fewer than 13 candidates: EX" in out
    assert not metrics(tmp_path / "r")["complete"]


def test_a_question_whose_vote_was_settled_early_is_finished(cli: Cli, tmp_path: Path) -> None:
    path = generated(tmp_path / "r", n=13)
    with open_run(path, load_run(path).identity) as run:
        run.note(settled=list(range(47)))
    assert "48 of 48 sampled, 1 with fewer than 13 candidates: EX" in evaluated(cli, path)
    with open_run(path, load_run(path).identity) as run:
        run.note(settled=list(range(48)))
    assert "sampled" not in evaluated(cli, path)
    assert metrics(path)["complete"]


def test_a_limited_run_is_complete_for_its_limit_and_says_so(cli: Cli, tmp_path: Path) -> None:
    out = evaluated(cli, generated(tmp_path / "r", questions=20, limit=20))
    assert "complete for what was asked: 20 of the 48 questions of the split" in out
    assert metrics(tmp_path / "r")["complete"]


def test_a_pool_that_lacks_questions_is_not_complete(cli: Cli, tmp_path: Path) -> None:
    lines = POOL.read_text().splitlines()[:10]
    pool = write_pool(tmp_path / "pool.jsonl", [*lines, {"question_id": 10, "candidates": []}])
    code, out, _ = cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", tmp_path / "r")
    assert code == 0
    assert "11 of 48 sampled: EX" in " ".join(out.split())
    assert "complete the pool" in " ".join(out.split())
    report = metrics(tmp_path / "r")
    assert (report["complete"], report["n_questions"], report["n_unanswered"] >= 1) == (False, 11, True)


def test_errors_and_compare_say_that_a_run_is_not_complete(cli: Cli, tmp_path: Path) -> None:
    whole, part = generated(tmp_path / "whole"), generated(tmp_path / "part", questions=30)
    for path in (whole, part):
        evaluated(cli, path)
    wrong = 30 - metrics(part)["n_correct"]
    code, out, _ = cli("errors", part)
    assert code == 0
    assert "30 of 48 sampled" in " ".join(out.split())
    assert f"{wrong} wrong questions" in " ".join(out.split())
    code, out, _ = cli("compare", whole, part)
    assert code == 0
    assert "30 of 48 sampled" in " ".join(out.split())
    assert "18 questions are in one of the runs only" in out
    for verb in (("compare", whole, part), ("errors", part)):
        assert "30 of 48 sampled" in " ".join(cli(*verb, "--quiet")[1].split())
        (said,) = json.loads(cli(*verb, "--json")[1])["notes"]
        assert said.startswith(f"{part}: 30 of 48 sampled")
    code, out, _ = cli("evaluate", "--data", HAND_WRITTEN, "--run", part, "--rule", "all")
    assert code == 0
    assert "30 of 48 sampled" in " ".join(out.split())


@pytest.mark.parametrize("change", ["text", "gold", "database"])
def test_other_data_is_refused_and_nothing_is_written(cli: Cli, tmp_path: Path, change: str) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    run = generated(tmp_path / "r", data)
    evaluated(cli, run, data)
    before = {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}
    change_data(data, change)
    code, _, err = cli("evaluate", "--data", data, "--run", run)
    assert code == 2
    assert "was made for other questions, golds or databases than those of spider dev" in err
    assert before == {path: path.read_bytes() for path in run.rglob("*") if path.is_file()}


def change_data(data: Path, change: str) -> None:
    if change == "database":
        with sqlite3.connect(next((data / "database").rglob("*.sqlite"))) as connection:
            connection.execute("CREATE TABLE more (a)")
        connection.close()
        return
    file = data / "dev.json"
    entries = json.loads(file.read_text())
    entries[7]["question" if change == "text" else "query"] = "SELECT 1"
    file.write_text(json.dumps(entries))


def test_a_run_that_records_no_questions_is_held_to_those_it_was_evaluated_on(cli: Cli, tmp_path: Path) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    evaluate_hand_written(cli, tmp_path / "r")
    forget_request(tmp_path / "r")
    assert evaluate_hand_written(cli, tmp_path / "r")[0] == 0  # the same command resumes it
    change_data(data, "text")
    code, _, err = cli("evaluate", "--data", data, "--run", tmp_path / "r")
    assert code == 2
    assert "was made for other questions" in err


@pytest.mark.parametrize("change", ["text", "gold", "database"])
def test_runs_of_different_questions_are_not_compared(cli: Cli, tmp_path: Path, change: str) -> None:
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    change_data(data, change)
    evaluated(cli, generated(tmp_path / "a"))
    evaluated(cli, generated(tmp_path / "b", data), data)
    code, out, err = cli("compare", tmp_path / "a", tmp_path / "b")
    assert (code, out) == (2, "")
    assert "different " in err
    for run in ("a", "b"):
        forget_request(tmp_path / run)
    assert cli("compare", tmp_path / "a", tmp_path / "b") == (2, "", err)


def test_a_run_without_candidates_is_not_scored(cli: Cli, tmp_path: Path) -> None:
    generated(tmp_path / "r", questions=0)
    code, _, err = cli("evaluate", "--data", HAND_WRITTEN, "--run", tmp_path / "r")
    assert code == 2
    assert "has no candidates for spider dev yet; go on with the same finer-sql generate command" in err


def test_an_unfinished_run_of_an_older_version_is_read_without_what_was_not_sampled(cli: Cli, tmp_path: Path) -> None:
    run = generated(tmp_path / "r")
    evaluated(cli, run)
    forget_request(run)
    report = {name: value for name, value in metrics(run).items() if name != "complete" and name[:2] != "n_"}
    (run / "metrics.json").write_text(json.dumps(report))
    with open_run(run, load_run(run).identity) as opened:
        kept = [each for each in opened.candidates() if each.question_id < 30]
        opened.discard("candidates")
        opened.append("candidates", kept)
    assert len(load_run(run).scored()) == 30
    code, out, _ = cli("errors", run)
    assert code == 0
    assert "30 of 48 sampled; evaluate it again" in " ".join(out.split())


def test_a_kept_run_of_a_part_of_the_sample_is_complete(cli: Cli, tmp_path: Path) -> None:
    """It records how many questions it asked, and no hash: from a time before there was one."""
    [kept] = sample_runs(HINTS[:1]).values()
    shutil.copytree(kept.path, tmp_path / "r")
    out = evaluated(cli, tmp_path / "r", sample_dir("sample-spider"))
    assert "complete for what was asked: 150 of the " in out
    assert (metrics(tmp_path / "r")["complete"], metrics(tmp_path / "r")["ex"]) == (True, kept.report()["ex"])


def test_references_are_not_made_from_a_run_on_other_data(cli: Cli, tmp_path: Path) -> None:
    run = generated(tmp_path / "r")
    data = tmp_path / "data"
    shutil.copytree(HAND_WRITTEN, data)
    change_data(data, "gold")
    given = ("references", "--run", run, "--split", "dev", "--out", tmp_path / "references.jsonl")
    code, _, err = cli(*given, "--data", data)
    assert code == 2
    assert "was made for other questions" in err
    assert not (tmp_path / "references.jsonl").exists()
    assert cli(*given, "--data", HAND_WRITTEN)[0] == 0
