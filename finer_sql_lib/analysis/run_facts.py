"""What runs are, what they gained and what they cost: one row a run, from the manifest and tables alone."""

from __future__ import annotations

import math
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

import pandas as pd

from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.kept_form import is_kept

RECORDED = "recorded"
"""The backend of a run whose candidates were imported, not sampled: who wrote them, and at what cost, is not known."""


def run_facts(runs: Mapping[str, Run]) -> pd.DataFrame:
    """One row per evaluated run; what a run does not record is missing (NaN, None).

    Columns ``run``, ``model``, ``benchmark``, ``data`` (what its questions are called, such as "sample-bird dev"),
    ``split``, ``backend``, ``temperature``, ``constrained``, ``questions`` (judged), ``n`` (most candidates of a
    question); ``ex``, ``ex_low``, ``ex_high``, ``recall``, ``recall_low``, ``recall_high`` in
    points with 95 % Wilson intervals; per question asked ``tokens`` (generated), ``sampling_s`` (wall-clock time of
    sampling, model loading not counted), ``sqlite_s`` (time inside SQLite for the candidates' own SQL) and their sum
    ``seconds``; ``memory_gb`` (peak of sampling, 10^9 bytes). Raises RunError for a run that is not evaluated.
    """
    rows = []
    for name, run in runs.items():
        identity = {key: run.identity.get(key) for key in ("model", "benchmark", "split", "backend")}
        temperature = run.identity.get("sampling", {}).get("temperature")
        head = {"run": name, **identity, "data": data_name(run), "temperature": temperature}
        head["constrained"] = is_constrained(run)
        scored = run.scored()
        rights = {"ex": [q.correct for q in scored], "recall": [q.n_correct > 0 for q in scored]}
        scores: dict[str, float] = {"questions": len(scored), "n": max((q.n_candidates for q in scored), default=0)}
        for score, right in rights.items():
            share = wilson(sum(right), len(right))
            scores |= {score: 100 * share.value, f"{score}_low": 100 * share.low, f"{score}_high": 100 * share.high}
        rows.append({**head, **scores, **run_costs(run)})
    return pd.DataFrame(rows)


def data_name(run: Run) -> str:
    """What the run's questions are called: the data's name where the manifest has one, else the benchmark's, and the
    split.
    """
    identity = run.identity
    return f"{identity.get('data') or identity['benchmark']} {identity['split']}"


def run_label(name: str, run: Run) -> str:
    """What a figure or table of one run says that it is of: the run's name and its benchmark."""
    return f"{name} ({data_name(run)})"


def cost_table(facts: pd.DataFrame, reported: pd.DataFrame) -> pd.DataFrame:
    """Ours and reported costs, one row per method, ours first, for a table or ``plot_cost``.

    Columns method, kind ("ours" or "reported"), data, seconds, slowest (the other end where a source gives a range of
    seconds), memory_gb, tokens, ex, low, high. ``facts``: of :func:`run_facts`; ``reported``: columns method, seconds,
    memory_gb, ex and data.
    """
    theirs = reported.groupby("method", sort=False).agg(
        data=("data", "first"),
        seconds=("seconds", "min"),
        slowest=("seconds", "max"),
        memory_gb=("memory_gb", "first"),
        ex=("ex", "first"),
    )
    # one value is no range
    theirs["slowest"] = theirs["slowest"].where(theirs["slowest"] > theirs["seconds"])
    ours = facts.rename(columns={"run": "method", "ex_low": "low", "ex_high": "high"}).assign(kind="ours")
    columns = ["method", "kind", "data", "seconds", "slowest", "memory_gb", "tokens", "ex", "low", "high"]
    parts = [ours, theirs.reset_index().assign(kind="reported")]
    return pd.concat([part.reindex(columns=columns) for part in parts], ignore_index=True)


def own_seconds(run: Run, candidates: pd.DataFrame) -> float:
    """Seconds inside SQLite for the SQL of candidates, each once on its database; not on variants, not only judged."""
    rows = candidates.merge(run.named("questions", "all")[["question_id", "db_id"]], on="question_id")
    if is_kept(run):
        endings = run.read("endings").rename(columns={"candidate_index": "index"})
        rows = rows.merge(endings, on=["question_id", "index"])
    else:
        executions = run.read("executions")[["database", "sql", "seconds"]]
        # a database's file is called as the database, variants of it are not
        executions = executions.assign(db_id=[PurePosixPath(file).stem for file in executions["database"]])
        rows = rows.merge(executions.drop_duplicates(["db_id", "sql"]), on=["db_id", "sql"])
    return float(rows.dropna(subset="sql").drop_duplicates(["db_id", "sql"])["seconds"].sum())


def is_recorded(run: Run) -> bool:
    """Whether the run's candidates were imported: they need not be samples of one model."""
    return bool(run.identity.get("backend") == RECORDED)


def is_constrained(run: Run) -> bool:
    """Whether the run was sampled with SQL that may name only what the database has (``--constrained``)."""
    return bool(run.identity.get("prompt", {}).get("constrained"))


def recorded_note(runs: Mapping[str, Run]) -> str:
    """One sentence about the recorded runs among ``runs``; empty when there are none."""
    names = [name for name, run in runs.items() if is_recorded(run)]
    if not names:
        return ""
    return (
        f"{', '.join(names)}: recorded candidates, whose origin the run does not know; where they come from different "
        "systems, n counts systems and not samples of one model, and there is no temperature and no cost of sampling"
    )


def by_temperature(facts: pd.DataFrame) -> pd.DataFrame:
    """EX and recall against the temperature, for runs that differ in nothing else that ``run_facts`` knows.

    A greedy run (temperature 0) has its place beside any number of candidates: all would be the same.

    Columns ``run`` (what they share), ``score`` ("EX" or "recall of all candidates"), ``temperature``, ``value``,
    ``low``, ``high`` (points); no rows where no two such runs have different temperatures.
    """
    same = ["model", "data", "benchmark", "split", "questions", "constrained"]
    shared = [*same, "n"]
    is_greedy = facts["temperature"] == 0
    sampled = facts[~is_greedy & facts["temperature"].notna()]
    greedy = facts[is_greedy].drop(columns="n").merge(sampled[shared].drop_duplicates(), on=same)
    rows = pd.concat([sampled, greedy], ignore_index=True)
    # runs of one temperature would be a curve of one point
    rows = rows[rows.groupby(shared)["temperature"].transform("nunique") > 1]
    models = [
        Path(model).name + ", constrained" * bound
        for model, bound in zip(rows["model"], rows["constrained"], strict=True)
    ]
    rest = zip(rows["benchmark"], rows["split"], rows["n"], strict=True)
    names = [f"{model}, {b} {s}, n = {n}" for model, (b, s, n) in zip(models, rest, strict=True)]
    scores = [
        pd.DataFrame(
            {
                "run": names,
                "score": heading,
                "temperature": rows["temperature"],
                "value": rows[name],
                "low": rows[f"{name}_low"],
                "high": rows[f"{name}_high"],
            }
        )
        for name, heading in (("ex", "EX"), ("recall", "recall of all candidates"))
    ]
    return pd.concat(scores, ignore_index=True)


def run_costs(run: Run) -> dict[str, float]:
    """Per question asked: tokens, sampling_s, sqlite_s, their sum seconds, and memory_gb; NaN for what is not known."""
    candidates = run.read("candidates")
    questions = candidates["question_id"].nunique() or math.nan
    sqlite_s = own_seconds(run, candidates) / questions
    spent = run.manifest.get("generation", {})
    # tokens of some candidates only would be a false mean
    if is_recorded(run) or "seconds" not in spent or candidates["n_tokens"].isna().any():
        return dict.fromkeys(("tokens", "sampling_s", "seconds", "memory_gb"), math.nan) | {"sqlite_s": sqlite_s}
    sampling_s = spent["seconds"] / questions
    return {
        "tokens": float(candidates["n_tokens"].sum()) / questions,
        "sampling_s": sampling_s,
        "sqlite_s": sqlite_s,
        "seconds": sampling_s + sqlite_s,
        "memory_gb": spent.get("peak_memory_bytes", math.nan) / 1e9,
    }
