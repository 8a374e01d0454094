"""The embedded sample: two small benchmarks over one made-up world, and small models that were trained on it.

``sample-spider`` and ``sample-bird`` hold the same databases, annotated in two habits; ``tiny-spider`` and
``tiny-bird`` are the checkpoints, one for each. All of it was made by this package's own code: ``build`` draws the
benchmarks, ``teach`` trains the models.
"""

from __future__ import annotations

from pathlib import Path

BENCHMARKS = {"sample-spider": "spider", "sample-bird": "bird"}
"""The layout (and official metric) of each benchmark of the sample."""


def sample_dir(name: str = "sample-spider") -> Path:
    """The data folder of a benchmark of the sample. Raises ValueError on an unknown name.

    >>> (sample_dir("sample-bird") / "dev_databases").is_dir()
    True
    """
    if name not in BENCHMARKS:
        raise ValueError(f"the sample has no benchmark {name!r}; choose one of {', '.join(BENCHMARKS)}")
    return Path(__file__).parent / name
