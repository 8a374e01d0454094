"""Run directories that somebody changed: each damaged part is named and made again, nothing is scored in silence."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

from finer_sql_lib.generation import Sampling, generate_run
from finer_sql_lib.records import Candidate, DataNote, Execution
from finer_sql_lib.runs import ExecutionKey, RunError, load_run, open_run
from finer_sql_lib.sample.kept import sample_runs


class Repeater:
    """A backend that answers every question with one candidate."""

    in_process, note = False, ""

    def load(self) -> None:
        pass

    def generate(self, prompts, sampling):
        for prompt in prompts:
            yield [Candidate(prompt.question_id, 0, f"SELECT {prompt.question_id}", None, "SELECT 1", None, 3)]


def asked(n: int):
    from finer_sql_lib.records import Prompt

    return [Prompt(number, ()) for number in range(n)]


def without(column: str) -> Callable[[Path], None]:
    return lambda part: pq.write_table(pq.read_table(part).drop_columns([column]), part)


def other_values(part: Path) -> None:
    table = pq.read_table(part)
    place = table.column_names.index("sql")
    pq.write_table(table.set_column(place, "sql", pa.array(["SELECT 2"] * len(table))), part)


def a_folder(part: Path) -> None:
    part.unlink()
    part.mkdir()


def a_loop(part: Path) -> None:
    part.unlink()
    part.symlink_to(part)


DAMAGES: dict[str, Callable[[Path], object]] = {
    "empty": lambda part: part.write_bytes(b""),
    "half": lambda part: part.write_bytes(part.read_bytes()[:300]),
    "one bit": lambda part: part.write_bytes(part.read_bytes()[:-1] + bytes([part.read_bytes()[-1] ^ 1])),
    "no parquet": lambda part: part.write_text("PAR1 PAR1"),
    "without sql": without("sql"),
    "without question_id": without("question_id"),
    "other sql": other_values,
    "a folder": a_folder,
    "a loop": a_loop,
    "another part's content": lambda part: shutil.copy(part.with_name("part-00002.parquet"), part),
}


@pytest.mark.parametrize("name", DAMAGES)
def test_a_damaged_part_of_candidates_is_named_and_sampled_again(name: str, tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Repeater(), asked(5), Sampling(n=1), run, progress=False)
        expected = run.candidates()
    part = tmp_path / "r/candidates/part-00001.parquet"
    DAMAGES[name](part)
    with pytest.raises(RunError, match=r"part-00001\.parquet .*`finer-sql generate` with the arguments of this run"):
        load_run(tmp_path / "r").candidates()
    with open_run(tmp_path / "r", {}) as run:
        with pytest.warns(DataNote, match=r"part-00001\.parquet .* made again, .* part-00001\.parquet\.damaged"):
            report = generate_run(Repeater(), asked(5), Sampling(n=1), run, progress=False)
        assert (report.questions, report.resumed) == (1, 4)
        assert run.candidates() == expected
    assert load_run(tmp_path / "r").candidates() == expected


def test_a_part_that_was_put_there_is_not_read(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False)
    for name in ("part-99999.parquet", "part-x.parquet"):
        shutil.copy(tmp_path / "r/candidates/part-00000.parquet", tmp_path / "r/candidates" / name)
    with pytest.raises(RunError, match="it was changed, or put there"):
        load_run(tmp_path / "r").candidates()
    with open_run(tmp_path / "r", {}) as run, pytest.warns(DataNote):
        assert generate_run(Repeater(), asked(4), Sampling(n=1), run, progress=False).questions == 1


def test_damaged_executions_are_executed_again(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        for number in range(2):
            run.append("executions", [(ExecutionKey("d", f"SELECT {number}"), Execution("rows", ("a",), ((1,),)))])
        (run.path / "executions/part-00000.parquet").write_bytes(b"x")
        with pytest.raises(RunError, match="`finer-sql evaluate` with the arguments of this run makes"):
            run.executions()
        with pytest.warns(DataNote):
            assert run.mend("executions") == ["executions/part-00000.parquet"]
        assert [key.sql for key in run.executions()] == ["SELECT 1"]
        assert run.mend("executions") == []


def test_a_killed_writer_s_seal_without_its_part_is_no_damage(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False)
        (run.path / "candidates/part-00002.parquet").unlink()
    with open_run(tmp_path / "r", {}) as run:
        assert generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False).questions == 1


def test_a_seal_that_a_kill_cut_off_is_no_damage(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False)
    with (tmp_path / "r/parts.jsonl").open("a") as file:
        file.write('{"part": "candidates/part-0')
    with open_run(tmp_path / "r", {}) as run:
        assert generate_run(Repeater(), asked(4), Sampling(n=1), run, progress=False).questions == 1
        assert len(run.candidates()) == 4


def test_a_part_more_costs_the_same_however_many_there_are(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        sizes = []
        for number in range(40):
            before = (tmp_path / "r/parts.jsonl").stat().st_size if number else 0
            run.append("candidates", [Candidate(number, 0, "")])
            sizes.append((tmp_path / "r/parts.jsonl").stat().st_size - before)
        assert len(set(sizes)) == 1
        assert (tmp_path / "r/run.json").stat().st_size < 2000


def test_a_reader_sees_parts_that_are_written_after_it_came(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        reader = load_run(tmp_path / "r")
        generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False)
        assert len(reader.candidates()) == 3


def test_parts_of_an_earlier_version_are_read_and_sealed_with_the_next(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Repeater(), asked(2), Sampling(n=1), run, progress=False)
    (tmp_path / "r/parts.jsonl").unlink()
    with open_run(tmp_path / "r", {}) as run:
        assert generate_run(Repeater(), asked(3), Sampling(n=1), run, progress=False).resumed == 2
    without("sql")(tmp_path / "r/candidates/part-00000.parquet")
    with pytest.raises(RunError, match="is not the file that this run wrote"):
        load_run(tmp_path / "r").candidates()


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A kept run, from before there were seals."""
    kept = sample_runs(["tiny-bird greedy on sample-bird"])["tiny-bird greedy on sample-bird"]
    return Path(shutil.copytree(kept.path, tmp_path / "old"))


@pytest.mark.parametrize("column", ["sql", "text", "question_id", "n_tokens"])
def test_columns_are_asked_of_runs_without_seals_too(old: Path, column: str) -> None:
    without(column)(old / "candidates/part-00000.parquet")
    with pytest.raises(RunError, match=f"is no table of candidates: it has no column {column}"):
        load_run(old).candidates()


def test_a_part_of_an_old_run_that_was_copied_is_not_counted_twice(old: Path) -> None:
    shutil.copy(old / "candidates/part-00000.parquet", old / "candidates/part-99999.parquet")
    with pytest.raises(RunError, match="has candidates twice"):
        load_run(old).candidates()


SPOILT = {
    "identity": [None, [], "x"],
    "asked": ["x", {}, [None], [1.5]],
    "generation": [[], {"seconds": "x"}, {"tokens": []}],
    "executions": [7, {"databases": []}, {"databases": {"a": None}}],
    "created": [7],
}


@pytest.mark.parametrize("key", SPOILT)
def test_a_spoilt_manifest_is_one_sentence(tmp_path: Path, key: str) -> None:
    open_run(tmp_path / "r", {"sampling": {"n": 2}}).close()
    path = tmp_path / "r/run.json"
    manifest = json.loads(path.read_text())
    for value in SPOILT[key]:
        path.write_text(json.dumps({**manifest, key: value}))
        with pytest.raises(RunError, match=rf"run\.json: {key} is .*which finer-sql does not write"):
            load_run(tmp_path / "r")
    for content in ("[" * 100_000, '{"identity": ' + "9" * 5000 + "}", "7", "null"):
        path.write_text(content)
        with pytest.raises(RunError, match=r"run\.json"):
            load_run(tmp_path / "r")


@pytest.mark.parametrize("content", ["[]", "null", "7", "{}", '{"metric": "spider_ex"}', "[" * 100_000])
def test_a_spoilt_report_is_one_sentence(old: Path, content: str) -> None:
    (old / "metrics.json").write_text(content)
    with pytest.raises(RunError, match=r"metrics\.json .*evaluate the run again"):
        load_run(old).scored()


@pytest.mark.parametrize("name", ["metric", "ex", "ex_interval", "levels", "n_asked"])
def test_a_report_without_a_part_of_it_is_one_sentence(old: Path, name: str) -> None:
    report = json.loads((old / "metrics.json").read_text())
    report["complete"], report["n_asked"] = True, 3
    del report[name]
    (old / "metrics.json").write_text(json.dumps(report))
    with pytest.raises(RunError, match=r"metrics\.json is not what an evaluation writes"):
        load_run(old).report()
