"""What is kept of small's confidence is what its runs say, and what ``ask`` asks for by default."""

from __future__ import annotations

from pathlib import Path

from finer_sql_lib.analysis.confidence import FILE
from finer_sql_lib.sample.small import SMALL, adapter_dir
from sample_lab.confidence import measure


def test_the_kept_file_is_what_the_command_writes(tmp_path: Path) -> None:
    measure(tmp_path / FILE)
    assert (tmp_path / FILE).read_bytes() == (adapter_dir(SMALL) / FILE).read_bytes()
