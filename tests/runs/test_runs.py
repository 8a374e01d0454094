"""A run directory: atomic parts, resume, refusal, clear errors."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from finer_sql_lib.records import Candidate, Execution, Group, Verdict, Vote
from finer_sql_lib.runs import (
    ExecutionKey,
    RunError,
    RunMismatch,
    decode_rows,
    encode_rows,
    load_run,
    open_run,
    write_atomically,
)

IDENTITY = {"benchmark": "spider", "sampling": {"n": 2}}
sqlite_values = (
    st.none()
    | st.integers(-(2**63), 2**63 - 1)
    | st.floats(allow_nan=False)
    | st.text(st.characters(exclude_categories=["Cs"]))
    | st.binary()
)


@given(st.lists(st.tuples(sqlite_values, sqlite_values)))
def test_rows_survive_exactly(rows: list[tuple[object, object]]) -> None:
    back = decode_rows(encode_rows(rows))  # type: ignore[arg-type]
    assert back == tuple(rows)
    assert [[type(v) for v in row] for row in back] == [[type(v) for v in row] for row in rows]


def test_text_that_looks_like_a_blob_mark_stays_text() -> None:
    assert decode_rows(encode_rows([('{"$blob":"00"}',)])) == (('{"$blob":"00"}',),)


def test_tables_round_trip(tmp_path: Path) -> None:
    candidate = Candidate(3, 0, "<think>é</think> SELECT 1", "é", "SELECT 1", -1.5, 7)
    key, done = (
        ExecutionKey("d/d.sqlite", "SELECT 1"),
        Execution("rows", ("a", "a"), ((1, b"\x00"),), None, 0.25, lost_bytes=True),
    )
    group = Group("k", (0,), ("a",), ((1, None),), 1, False, False)
    outcome = Vote(3, 0, (group,), "majority", 1.0, 1)
    verdict = Verdict(3, 0, "spider_ex", None, "gold does not run")
    with open_run(tmp_path / "r", IDENTITY) as run:
        run.append("candidates", [candidate])
        run.append("executions", [(key, done)])
        run.replace("votes", "majority", [outcome])
        run.replace("verdicts", "spider_ex", [verdict])
    run = load_run(tmp_path / "r")
    assert run.candidates() == [candidate]
    assert run.executions() == {key: done}
    assert run.votes("majority") == [outcome]
    assert run.verdicts("spider_ex") == [verdict]
    assert list(run.read("candidates").columns)[:2] == ["question_id", "index"]


def test_same_arguments_resume_and_others_are_refused(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", IDENTITY) as run:
        run.append("candidates", [Candidate(1, 0, "")])
    with open_run(tmp_path / "r", IDENTITY) as run:
        run.append("candidates", [Candidate(2, 0, "")])
        assert [c.question_id for c in run.candidates()] == [1, 2]
    with pytest.raises(RunMismatch, match="sampling n: 2 there, 3 now"):
        open_run(tmp_path / "r", {"benchmark": "spider", "sampling": {"n": 3}})


def test_a_run_that_holds_nothing_yet_takes_other_arguments(tmp_path: Path) -> None:
    """Such as a first start leaves that found no model: what was wrong with it is no reason to refuse what is right."""
    open_run(tmp_path / "r", IDENTITY).close()
    open_run(tmp_path / "r", {"benchmark": "bird"}).close()
    assert load_run(tmp_path / "r").identity == {"benchmark": "bird"}


def test_a_folder_of_somebody_else_stays_as_it_is(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    for name in (".draft.tmp", "thesis.txt", "sub/.notes.tmp"):
        (tmp_path / name).write_text("mine")
    with pytest.raises(RunError, match=r"is not a run directory \(it holds \.draft\.tmp, sub, thesis\.txt\)"):
        open_run(tmp_path, IDENTITY)
    left = {str(path.relative_to(tmp_path)) for path in tmp_path.rglob("*")}
    assert left == {".draft.tmp", "thesis.txt", "sub", "sub/.notes.tmp"}


def test_what_only_watches_a_training_may_change(tmp_path: Path) -> None:
    open_run(tmp_path / "r", {"settings": {"steps": 2, "log_every": 1}}).close()
    (tmp_path / "r" / "checkpoint-1").mkdir()
    open_run(tmp_path / "r", {"settings": {"steps": 2, "log_every": 9}}).close()
    with pytest.raises(RunMismatch, match=r"\(settings steps: 2 there, 3 now\); choose another folder"):
        open_run(tmp_path / "r", {"settings": {"steps": 3}})


def test_one_writer_at_a_time(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", IDENTITY), pytest.raises(RunError, match="another process is writing"):
        open_run(tmp_path / "r", IDENTITY)
    open_run(tmp_path / "r", IDENTITY).close()


def test_a_refused_start_gives_the_lock_back(tmp_path: Path) -> None:
    with open_run(tmp_path / "r", IDENTITY) as run:
        run.append("candidates", [Candidate(1, 0, "")])
    with pytest.raises(RunMismatch) as refused:
        open_run(tmp_path / "r", {"benchmark": "bird"})
    open_run(tmp_path / "r", IDENTITY).close()
    assert refused.traceback, "kept until here: its frames would hold a lock that nobody closed"


def test_reader_cannot_write(tmp_path: Path) -> None:
    open_run(tmp_path / "r", IDENTITY).close()
    with pytest.raises(RunError, match="opened for reading"):
        load_run(tmp_path / "r").append("candidates", [Candidate(1, 0, "")])


def test_leftovers_of_a_crash_are_swept(tmp_path: Path) -> None:
    open_run(tmp_path / "r", IDENTITY).close()
    torn = tmp_path / "r" / "candidates" / ".part-00000.parquet.tmp"
    torn.parent.mkdir()
    torn.write_bytes(b"half a part")
    with open_run(tmp_path / "r", IDENTITY) as run:
        assert run.candidates() == []
    assert not torn.exists()


def test_strange_directories_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")
    with pytest.raises(RunError, match=r"not a run directory.*thesis\.tex"):
        open_run(tmp_path, IDENTITY)
    with pytest.raises(RunError, match=r"has no run\.json"):
        load_run(tmp_path)
    for content in (b"{", b'{"identity": "\xff"}'):
        (tmp_path / "run.json").write_bytes(content)
        with pytest.raises(RunError, match=r"run\.json is not JSON"):
            load_run(tmp_path)
    (tmp_path / "run.json").write_text(json.dumps({"x": 1}))
    with pytest.raises(RunError, match="no identity"):
        load_run(tmp_path)


def test_damaged_metrics_are_named(tmp_path: Path) -> None:
    open_run(tmp_path / "r", IDENTITY).close()
    (tmp_path / "r" / "metrics.json").write_bytes(b"\xff")
    with pytest.raises(RunError, match=r"metrics\.json is not JSON .*; evaluate the run again"):
        load_run(tmp_path / "r").report()


def test_missing_votes_name_the_command(tmp_path: Path) -> None:
    open_run(tmp_path / "r", IDENTITY).close()
    with pytest.raises(RunError, match=r"no votes named 'majority'.*finer-sql evaluate"):
        load_run(tmp_path / "r").votes("majority")
    with pytest.raises(ValueError, match="a run has no table 'plots'; choose one of candidates"):
        load_run(tmp_path / "r").read("plots")


def test_a_path_that_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "r").write_text("")
    with pytest.raises(RunError, match="cannot write run directory"):
        open_run(tmp_path / "r", IDENTITY)


KILLED_WRITER = """
    import sys
    from finer_sql_lib.records import Candidate
    from finer_sql_lib.runs import open_run
    with open_run(sys.argv[1], {"benchmark": "spider"}) as run:
        print("ready", flush=True)
        for q in range(len(run.candidates()) // 3, 10_000):
            run.append("candidates", [Candidate(q, i, "x" * 5000) for i in range(3)])
"""


def _kill_while_writing(command: list[str], parts: Path) -> None:
    before = len(list(parts.glob("*.parquet")))
    with subprocess.Popen(command, stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == b"ready\n"
        while len(list(parts.glob("*.parquet"))) < before + 5:
            assert process.poll() is None
        process.send_signal(signal.SIGKILL)


def test_a_killed_writer_leaves_whole_parts(tmp_path: Path) -> None:
    script = tmp_path / "writer.py"
    script.write_text(textwrap.dedent(KILLED_WRITER))
    for _ in range(3):
        _kill_while_writing([sys.executable, str(script), str(tmp_path / "r")], tmp_path / "r" / "candidates")
    found = [(c.question_id, c.index) for c in load_run(tmp_path / "r").candidates()]
    assert found == [(q, i) for q in range(len(found) // 3) for i in range(3)]


@pytest.mark.skipif(os.geteuid() != 0 or shutil.which("mount") is None, reason="mounting a small tmpfs needs root")
def test_a_full_disk_is_a_clear_error_and_resumes(tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", disk], capture_output=True).returncode:
        pytest.skip("this machine does not let a test mount a tmpfs")
    try:
        with open_run(disk / "r", IDENTITY) as run:
            run.append("candidates", [Candidate(0, 0, "small")])
            noise = os.urandom(400_000).hex()
            with pytest.raises(RunError, match=r"No space left.*run the same command again"):
                run.append("candidates", [Candidate(1, 0, noise)])
            run.append("candidates", [Candidate(1, 0, "fits")])
        assert [c.text for c in load_run(disk / "r").candidates()] == ["small", "fits"]
    finally:
        subprocess.run(["umount", disk], check=True)


@pytest.mark.parametrize("name", ["n" * 255, "ü" * 127])
def test_a_file_may_have_the_longest_name_there_is(tmp_path: Path, name: str) -> None:
    """The temporary one beside it must not be longer."""
    write_atomically(tmp_path / name, b"whole")
    assert [(path.name, path.read_bytes()) for path in tmp_path.iterdir()] == [(name, b"whole")]
    with open_run(tmp_path / "r" / name, IDENTITY) as run:
        run.append("candidates", [Candidate(1, 0, "")])
    assert len(load_run(tmp_path / "r" / name).candidates()) == 1
