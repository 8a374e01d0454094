"""The sample's checkpoints: where they are looked for, and what is said where there is none."""

from __future__ import annotations

from pathlib import Path

import pytest

from finer_sql_lib.sample import kept as models
from finer_sql_lib.sample.kept import kept_folder, sample_checkpoint, training_start


def test_a_start_is_what_make_tiny_made_or_else_the_kept_checkpoint(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(models, "MADE", tmp_path)
    made = tmp_path / "bird" / "tiny-bird-sft"
    with pytest.raises(FileNotFoundError, match=f"tiny-bird-sft is not there: `make tiny` trains it, into {made}"):
        sample_checkpoint("tiny-bird-sft")
    assert training_start("bird") == sample_checkpoint("tiny-bird") == kept_folder("tiny-bird")
    made.mkdir(parents=True)
    (made / "config.json").write_text("{}")
    assert training_start("bird") == sample_checkpoint("tiny-bird-sft") == made
    assert training_start("spider") == kept_folder("tiny-spider")
