"""Results near the caps do not pile up in the memory of the process that asked for them."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from finer_sql_lib.execution import Executor, Job
from finer_sql_lib.runs.large_rows import LargeRows

ROWS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT {}) SELECT i, 'row ' || i FROM n"


@pytest.fixture
def scratch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of temporary files."""
    folder = tmp_path / "scratch"
    folder.mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(folder))
    return folder


def test_a_large_result_lies_in_a_private_file_for_as_long_as_it_is_wanted(shop: Path, scratch: Path) -> None:
    with Executor(workers=1) as executor:
        execution = executor.execute(shop, ROWS.format(20_000))
        small = executor.execute(shop, ROWS.format(20))
    assert isinstance(execution.rows, LargeRows)
    assert isinstance(small.rows, tuple)
    (file,) = scratch.iterdir()
    assert file.stat().st_mode & 0o077 == 0
    assert len(execution.rows) == 20_000
    assert tuple(execution.rows) == tuple((i, f"row {i}") for i in range(1, 20_001))
    del execution
    gc.collect()
    assert not list(scratch.iterdir())


def test_a_forked_child_leaves_the_files_of_its_parent(shop: Path, scratch: Path) -> None:
    program = f"""
        import os, sys, tempfile
        from pathlib import Path
        from finer_sql_lib.execution import Executor
        tempfile.tempdir = {str(scratch)!r}
        with Executor(workers=1) as executor:
            execution = executor.execute(Path(sys.argv[1]), sys.argv[2])
        if (child := os.fork()) == 0:
            sys.exit()
        os.waitpid(child, 0)
        print(sum(i for i, _text in execution.rows))
    """
    lines = [line.removeprefix(" " * 8) for line in program.splitlines()]
    command = [sys.executable, "-c", "\n".join(lines), str(shop), ROWS.format(20_000)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert ran.stdout == f"{20_000 * 20_001 // 2}\n"
    assert not list(scratch.iterdir()), "the end of the program removed it"


def test_without_room_for_a_file_the_rows_stay_in_memory(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", "/nowhere")
    with Executor(workers=1) as executor:
        execution = executor.execute(shop, ROWS.format(20_000))
    assert isinstance(execution.rows, tuple)
    assert len(execution.rows) == 20_000


def test_the_same_large_result_is_known_without_being_read(shop: Path, scratch: Path) -> None:
    jobs = [Job(shop, f"{ROWS.format(20_000)} WHERE i <> -{number}") for number in range(3)]
    with Executor(workers=2) as executor:
        results = [execution.rows for execution in executor.run(jobs).values()]
    for file in scratch.iterdir():
        os.truncate(file, 0)
    assert results[0] == results[1] == results[2]
    assert len(set(results)) == 1
