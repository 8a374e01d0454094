"""Progress bars, and the switch that turns them off."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from finer_sql_lib.runs.bars import is_quiet, progress_bar, quieted


def drawn(capsys: pytest.CaptureFixture[str], *, shown: bool = True) -> str:
    with progress_bar(2, "thing", done=1, doing="counting", shown=shown) as bar:
        bar.update()
    return capsys.readouterr().err


def test_a_bar_is_drawn_unless_it_is_quiet(capsys: pytest.CaptureFixture[str]) -> None:
    assert "counting: 100%" in drawn(capsys)
    assert drawn(capsys, shown=False) == ""
    with quieted():
        with quieted(False):  # what is inside something quiet cannot make noise again
            assert is_quiet()
        assert drawn(capsys) == ""
    assert not is_quiet()


def test_the_environment_can_turn_bars_off() -> None:
    code = "from finer_sql_lib.runs.bars import progress_bar; progress_bar(2, 'thing').close()"
    for value, drawn_now in (("1", False), ("", True)):
        environment = {**os.environ, "TQDM_DISABLE": value}
        done = subprocess.run([sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True)
        assert ("thing" in done.stderr) is drawn_now
