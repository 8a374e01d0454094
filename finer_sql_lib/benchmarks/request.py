"""What a run was asked: a hash of its split and databases, how much of the split, and how many candidates."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from typing import Any

from finer_sql_lib.benchmarks.benchmark import Benchmark
from finer_sql_lib.execution import database_fingerprint
from finer_sql_lib.runs import Run, RunError


def request_of(benchmark: Benchmark, n: int | None) -> dict[str, Any]:
    """What a run's identity records of its questions, under the key ``request``.

    ``sha256``: :func:`benchmark_hash`; ``questions``: how many can be asked, ``split_size``: how many the split has;
    ``n``: the candidates wanted of each, None for a recorded pool, which has as many as it has. Which of them have been
    asked so far the manifest says (``asked``), since that grows.
    """
    sizes = {"questions": len(benchmark.questions), "split_size": len(benchmark.all_questions)}
    return {"sha256": benchmark_hash(benchmark), **sizes, "n": n}


def benchmark_hash(benchmark: Benchmark) -> str:
    """Hex SHA-256 of the whole split: ids, texts, evidence, golds where they exist, and the databases' bytes.

    Of the whole split, so that runs on a part of it have the hash of the others. A database that is left out has none.
    """
    digest = hashlib.sha256()
    paths = {question.db_path for question in benchmark.all_questions if question.db_id not in benchmark.missing}
    contents = {path: database_fingerprint(path) for path in paths}
    for question in benchmark.all_questions:
        gold = benchmark.golds.get(question.id)
        said = [question.id, question.db_id, question.text, question.evidence, gold.gold_sql if gold else None]
        digest.update(json.dumps([*said, contents.get(question.db_path)]).encode())
    return digest.hexdigest()


def check_request(run: Run, benchmark: Benchmark) -> None:
    """Raise RunError when ``run`` was asked other questions than ``benchmark`` has.

    A run from before the hash was recorded is held to the questions of its last evaluation, if it had one.
    """
    recorded: Mapping[str, Any] | None = run.identity.get("request")
    if recorded is not None:
        is_other = recorded["sha256"] != benchmark_hash(benchmark)
    else:
        texts = {question.id: (question.db_id, question.text) for question in benchmark.all_questions}
        known = run.table("questions").select(["question_id", "db_id", "text"]).to_pylist()
        is_other = any(texts.get(row["question_id"]) != (row["db_id"], row["text"]) for row in known)
    if is_other:
        published = run.identity.get("prompt", {}).get("published")
        way_out = (
            "give the --data it was made with" if published is None else f"evaluate takes its --prompts {published} too"
        )
        raise RunError(
            f"run {run.path} was made for other questions, golds or databases than those of {benchmark.name} "
            f"{benchmark.split} in {benchmark.data_dir}; {way_out}, or use another --run name"
        )
