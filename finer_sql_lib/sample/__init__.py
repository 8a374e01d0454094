"""The embedded sample: a small benchmark in Spider's layout, with a pool of hand-written candidates.

Written for this project. It shows the pipeline on something small; its scores say nothing about any model. See
README.md in this folder, and ``build`` for how the files are made from ``source/``.
"""

from __future__ import annotations

from pathlib import Path


def sample_dir() -> Path:
    """The folder with dev.json, dev_gold.sql, tables.json, database/ and candidates.jsonl.

    >>> (sample_dir() / "candidates.jsonl").is_file()
    True
    """
    return Path(__file__).parent / "spider"


def sample_curves() -> dict[str, Path]:
    """The logs of the short GRPO runs that come with the package, by name; ``curves/README.md`` says what they are.

    >>> list(sample_curves())
    ['seed 0', 'seed 1']
    """
    folder = Path(__file__).parent / "curves"
    return {path.stem.replace("-", " "): path for path in sorted(folder.glob("*.json"))}
