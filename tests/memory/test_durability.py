"""A memory's file: filled twice, reopened, shared, refused, killed at any moment."""

from __future__ import annotations

import json
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from finer_sql_lib.memory import Trace, TraceMemory, store
from finer_sql_lib.runs import RunError

from .fakes import ANY, NamedVectors, OneHot, WordCounts, memory_of


def write_traces(path: Path, *texts: str) -> Path:
    rows = [json.dumps({"dataset": "spider", "db_id": f"db{i}", "trace": text}) for i, text in enumerate(texts)]
    path.write_text("\n".join(rows) + "\n")
    return path


def test_initialise_twice_adds_nothing_twice(tmp_path: Path) -> None:
    file = write_traces(tmp_path / "traces.jsonl", "1,0,0", "0,1,0", "0,1,0.01", "0,0,1")
    with memory_of(tmp_path) as memory:
        assert (memory.initialise(file), memory.initialise(file), len(memory)) == (3, 0, 3)


def test_initialise_names_the_line_that_is_no_trace(tmp_path: Path) -> None:
    file = write_traces(tmp_path / "traces.jsonl", "1,0")
    file.write_text(file.read_text() + '\n{"db_id": "a"}\n')
    with memory_of(tmp_path) as memory, pytest.raises(ValueError, match="line 3: not a trace"):
        memory.initialise(file)


@pytest.mark.parametrize("name", ["dataset", "db_id", "trace"])
def test_a_trace_has_a_text_in_each_of_its_places(tmp_path: Path, name: str) -> None:
    row = {"dataset": "spider", "db_id": "a", "trace": "1,0"} | {name: None}
    (tmp_path / "traces.jsonl").write_text(json.dumps(row))
    with memory_of(tmp_path) as memory, pytest.raises(ValueError, match="line 1: not a trace"):
        memory.initialise(tmp_path / "traces.jsonl")


def test_a_file_of_traces_is_whole_or_as_it_was(tmp_path: Path) -> None:
    file = tmp_path / "new" / "traces.jsonl"
    kept = [Trace("spider", "a", "Bö"), Trace("spider", "b", "half a character: \udce4")]
    store.write_traces(file, kept)
    assert list(store.read_traces(file)) == kept
    (file.parent / ".traces.jsonl.tmp").mkdir()  # where a write begins
    with pytest.raises(RunError, match=r"cannot write .*traces\.jsonl"):
        store.write_traces(file, [])
    assert list(store.read_traces(file)) == kept


def test_reopening_finds_everything_and_rewind_forgets_later_steps(tmp_path: Path) -> None:
    memory = memory_of(tmp_path)
    memory.insert([Trace("spider", "a", "1,0", step=1), Trace("spider", "b", "0,1", step=2)])
    before = memory.similarity(["1,2"], ["c"])
    memory.close()
    with TraceMemory(tmp_path / "memory.sqlite", NamedVectors()) as again:
        assert again.similarity(["1,2"], ["c"]) == before
        assert (again.rewind(1), len(again)) == (1, 1)
        assert again.similarity(["1,0"], ["c"]) == [1.0]


def test_reopening_reads_a_large_memory_whole_and_in_order(tmp_path: Path) -> None:
    """More vectors than are read at once; each still belongs to its own database."""
    entries = [(f"db{number}", str(number)) for number in range(700)]
    memory_of(tmp_path, *entries, encoder=OneHot()).close()
    with TraceMemory(tmp_path / "memory.sqlite", OneHot(), ANY) as memory:
        assert len(memory) == 700
        assert memory.refresh() == 0
        for number in (0, 255, 256, 699):
            own, other = memory.similarity([str(number)] * 2, [f"db{number}", "elsewhere"], k=1)
            assert (own, other) == (0.0, 1.0)
        assert memory.insert([Trace("spider", "new", "699")]) != [None]


def test_another_process_sees_writes_after_refresh(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as writer, TraceMemory(writer.path, NamedVectors(), ANY) as reader:
        writer.insert([Trace("spider", "b", "0,1")])
        assert len(reader) == 1
        assert (reader.refresh(), len(reader)) == (1, 2)
        assert reader.insert([Trace("spider", "c", "0,1")])[0] is not None  # sees the writer's entry by itself


def test_a_pickled_memory_reads_the_same_file(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as memory, pickle.loads(pickle.dumps(memory)) as copy:
        assert copy.similarity(["1,1"], ["b"]) == memory.similarity(["1,1"], ["b"])


def test_another_encoders_file_is_refused(tmp_path: Path) -> None:
    memory_of(tmp_path, ("a", "1,0")).close()
    with pytest.raises(ValueError, match=r"'named vectors', not of 'word counts'; open it"):
        TraceMemory(tmp_path / "memory.sqlite", WordCounts())


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but long enough to look like something else\n" * 20)
    with pytest.raises(ValueError, match="cannot be used as a memory"):
        TraceMemory(tmp_path / "notes.txt", NamedVectors())


WRITER = """
import random, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from finer_sql_lib.memory import Trace, TraceMemory, store
from finer_sql_lib.runs import RunError
from fakes import ANY, WordCounts
rng = random.Random()
memory = TraceMemory(Path(sys.argv[2]), WordCounts(), ANY)
for step in range(100_000):
    word = lambda: "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=9))
    memory.insert([Trace("spider", f"db{step % 7}", " ".join(word() for _ in range(12)), step=step) for _ in range(8)])
    print(step, flush=True)
"""


def test_a_killed_writer_leaves_no_half_written_entry(tmp_path: Path) -> None:
    """SIGKILL at ten moments; after each the file is sound, and every step that was reported is in it."""
    path = tmp_path / "memory.sqlite"
    for attempt in range(10):
        known = 0
        if path.exists():
            with TraceMemory(path, WordCounts(), ANY) as memory:
                known = len(memory)
        command = [sys.executable, "-c", WRITER, str(Path(__file__).parent), str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "0\n"
            time.sleep(0.007 * attempt)
            writer.send_signal(signal.SIGKILL)
            reported = 1 + len(writer.stdout.readlines())
        assert writer.returncode == -signal.SIGKILL
        with TraceMemory(path, WordCounts(), ANY) as memory:
            entries = list(memory.traces())
            assert len(memory) == len(entries) > known
            assert len({trace.step for trace in entries[known:]}) in (reported, reported + 1)
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            rows = connection.execute("SELECT trace, embedding FROM trace").fetchall()
        connection.close()
        expected = WordCounts().encode([text for text, _ in rows])
        assert np.array_equal(np.stack([np.frombuffer(blob, dtype="<f4") for _, blob in rows]), expected)


def test_a_failed_write_changes_nothing(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as memory:
        with sqlite3.connect(memory.path) as other:
            other.execute("CREATE TRIGGER full BEFORE INSERT ON trace BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        other.close()
        with pytest.raises(sqlite3.DatabaseError, match="disk full"):
            memory.insert([Trace("spider", "b", "0,1")])
        assert len(memory) == 1
        assert memory.similarity(["0,1"], ["c"]) == [0.0]
