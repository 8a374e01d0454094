"""What local suites say of systems: EX beside local TS, both beside what is reported, and where one database is not
enough.

Nothing here is the official test-suite accuracy: the suites are this project's, and every table says which one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from finer_sql_lib.analysis.reported import load_reported
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.evaluate import LOCAL_REPORT
from finer_sql_lib.evaluation.intervals import level_table
from finer_sql_lib.evaluation.metric import LocalTs
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold, normalise_pred
from finer_sql_lib.execution import Executor, Job
from finer_sql_lib.records import ScoredQuestion
from finer_sql_lib.runs import Run, read_json_lines
from finer_sql_lib.suites import Suite

if TYPE_CHECKING:
    import pandas as pd

DEVELOPED_ON: Final = ("C3+ChatGPT", "DAIL-SQL", "DAIL-SQL+SC", "DIN-SQL+GPT-4", "Graphix-T5-3B")
"""The systems whose published scores were looked at while the settings of the suites were chosen."""

_SELECT_COL: Final = "spider-dev/zeroshot/CreateTableSelectCol_normalized_limit_3/pred"
SYSTEMS: Final[Mapping[str, str]] = MappingProxyType(
    {
        "C3SQL/predicted_sql": "C3+ChatGPT",
        "DAIL-SQL/DAIL-SQL+GPT-4": "DAIL-SQL",
        "DAIL-SQL/DAIL-SQL+GPT-4+self-consistency": "DAIL-SQL+SC",
        "Graphix-T5/predict": "Graphix-T5-3B",
        "DIN-SQL/GPT4_results/DIN-SQL": "DIN-SQL+GPT-4",
        "DIN-SQL/GPT4_results/GPT4_few_shot": "GPT-4 few-shot",
        "DIN-SQL/GPT4_results/GPT4_zero_shot": "GPT-4 zero-shot",
        "DIN-SQL/CodeX/DIN-SQL": "DIN-SQL+CodeX",
        "DIN-SQL/CodeX/CodeX_few-shot": "CodeX few-shot",
        "CodeS/pred_sqls-codes-1b-spider": "CodeS-1B",
        "CodeS/pred_sqls-codes-3b-spider": "CodeS-3B",
        "CodeS/pred_sqls-codes-7b-spider": "CodeS-7B",
        "CodeS/pred_sqls-codes-15b-spider": "CodeS-15B",
        "chatgpt-sql/predict": "ChatGPT zero-shot",
        # nothing is reported of these
        "DAIL-SQL/graphix_result": "Graphix, DAIL-SQL's copy",
        "DB-GPT-Hub/predict_lora_32_lr_2e4_drop1e1": "DB-GPT-Hub LoRA",
        "DTS-SQL/deepseek_spider_validation_set/Predicted": "DTS-SQL DeepSeek",
        "DTS-SQL/mistral_spider_validation_set/Predicted": "DTS-SQL Mistral",
        "TA-SQL/spider_predict_dev": "TA-SQL",
        "Group10/evidence/qwen3-mschema/predictions": "Qwen3 M-Schema",
        f"prompt-text-to-sql/chatgpt/{_SELECT_COL}": "ChatGPT SelectCol",
        f"prompt-text-to-sql/codex/{_SELECT_COL}": "Codex SelectCol",
    }
)
"""The source of a published prediction -> its name, that of reported.csv where it has one."""

Systems = Mapping[str, Mapping[int, str]]
"""System -> question id -> its SQL; no entry where it wrote none."""


def systems_of(run: Run, pool: str = "") -> dict[str, dict[int, str]]:
    """The systems of a run: its vote and its first candidate; with a ``pool`` of several systems each of these instead.

    The pool is the one that was imported: candidate i is of the i-th ``source`` of its first line. Raises ValueError
    where its candidates have no source.
    """
    scored = run.scored()
    vote = {question.question_id: question.sql for question in scored}
    if not pool:
        first = {question.question_id: question.candidates[0].sql for question in scored}
        chosen: dict[str, dict[int, str | None]] = {"vote": vote, "one candidate": first}
    else:
        _, line = next(read_json_lines(Path(pool)))
        sources = [candidate.get("source") for candidate in line["candidates"]]
        if None in sources:
            raise ValueError(f"{pool}: its candidates have no source, so they are not of several systems")
        chosen = {
            SYSTEMS.get(source, source): {q.question_id: q.candidates[place].sql for q in scored}
            for place, source in enumerate(sources)
        }
        chosen["vote"] = vote
    return {name: {id_: sql for id_, sql in sqls.items() if sql is not None} for name, sqls in chosen.items()}


def instance_verdicts(benchmark: Benchmark, suite: Suite, systems: Systems, workers: int | None = None) -> pd.DataFrame:
    """Every system on every file of a suite, by the official Spider rule: columns ``system``, ``question_id``,
    ``db_id``, ``instance`` (0 is the original, then the variants in their order) and ``correct``.

    ``benchmark``: on the suite's files (:meth:`Suite.benchmark`). Questions whose gold fails on a file are left out;
    one without SQL is wrong.
    """
    import pandas as pd

    by_database: dict[str, list[int]] = {}
    for question in benchmark.questions:
        by_database.setdefault(question.db_id, []).append(question.id)
    rows = []
    with Executor(workers) as executor:
        for db_id, ids in by_database.items():
            paths = [suite.original(db_id), *suite.variants(db_id)]
            golds = {id_: normalise_gold(benchmark.golds[id_].gold_sql) for id_ in ids}
            preds = {(name, id_): normalise_pred(sqls.get(id_, "")) for name, sqls in systems.items() for id_ in ids}
            texts = dict.fromkeys([*golds.values(), *preds.values()])
            results = executor.run(Job(path, text) for path in paths for text in texts)
            for (name, id_), pred in preds.items():
                gold = golds[id_]
                judged = [judge_spider(gold, results[Job(p, gold)], results[Job(p, pred)])[0] for p in paths]
                if None not in judged:
                    written = id_ in systems[name]
                    rows += [(name, id_, db_id, place, bool(right) and written) for place, right in enumerate(judged)]
    return pd.DataFrame(rows, columns=["system", "question_id", "db_id", "instance", "correct"])


def suite_scores(verdicts: pd.DataFrame) -> pd.DataFrame:
    """One row a system, in points: ``ex``, ``local_ts``, what is ``reported_ex`` and ``reported_ts``, and of both the
    difference from ours (``ex_difference``, ``ts_difference``); ``developed_on`` says which reported ones were seen
    while the settings were chosen. Missing where nothing is reported.
    """
    right = verdicts.groupby(["system", "question_id"], sort=False)["correct"]
    per_question = right.agg(ex="first", local_ts="all").reset_index()
    scores = 100 * per_question.groupby("system", sort=False)[["ex", "local_ts"]].mean()
    scores.insert(0, "questions", per_question.groupby("system", sort=False).size())
    known = load_reported().query("benchmark == 'spider' and split == 'dev' and level == 'all'")
    known = known[known["source"].isin(["CodeS paper, Table 5", "DIN-SQL paper, Table 4a"])]
    for metric, ours in (("ex", "ex"), ("ts", "local_ts")):
        theirs = known[known["metric"] == metric].set_index("model")["value"]
        scores[f"reported_{metric}"] = theirs.reindex(scores.index)
        scores[f"{metric}_difference"] = scores[ours] - scores[f"reported_{metric}"]
    return scores.reset_index().assign(developed_on=lambda df: df["system"].isin(DEVELOPED_ON))


def growth(verdicts: pd.DataFrame) -> pd.DataFrame:
    """The share, in points, that is still right after the first so many variants: columns ``system``, ``variants`` (0
    is EX) and ``right``. It never rises.
    """
    ordered = verdicts.sort_values(["system", "question_id", "instance"], kind="stable")
    so_far = ordered.groupby(["system", "question_id"])["correct"].cummin()
    still = ordered.assign(right=100.0 * so_far, variants=ordered["instance"])
    return still.groupby(["system", "variants"], sort=False)["right"].mean().reset_index()


def right_by_chance(verdicts: pd.DataFrame, systems: Systems, benchmark: Benchmark) -> pd.DataFrame:
    """What the original takes for right and a variant does not: columns ``question_id``, ``db_id``, ``system``,
    ``variant`` (the first that shows it), ``text``, ``gold_sql`` and ``sql``; one row for each SQL text.
    """
    right = verdicts[verdicts["instance"] == 0].set_index(["system", "question_id"])["correct"]
    wrong = verdicts[~verdicts["correct"]].groupby(["system", "question_id"], sort=False)["instance"].min()
    found = wrong[right.reindex(wrong.index).to_numpy(dtype=bool)].rename("variant").reset_index()
    golds = benchmark.golds
    found["db_id"] = [golds[id_].db_id for id_ in found["question_id"]]
    found["text"] = [golds[id_].question.text for id_ in found["question_id"]]
    found["gold_sql"] = [golds[id_].gold_sql for id_ in found["question_id"]]
    pairs = zip(found["system"], found["question_id"], strict=True)
    found["sql"] = [systems[name][id_] for name, id_ in pairs]
    columns = ["question_id", "db_id", "system", "variant", "text", "gold_sql", "sql"]
    return found[columns].drop_duplicates(["question_id", "sql"]).sort_values("question_id").reset_index(drop=True)


def has_local_ts(run: Run) -> bool:
    """Whether the run was judged on a local suite."""
    return (run.path / LOCAL_REPORT).is_file()


def on_local_suite(run: Run, scored: Sequence[ScoredQuestion]) -> list[ScoredQuestion]:
    """The questions with the verdicts of the run's local TS in place of theirs; RunError where it has none."""
    by_question: dict[int, list[int]] = {}
    verdicts = run.verdicts(LocalTs.name)
    for place, verdict in enumerate(verdicts):
        by_question.setdefault(verdict.question_id, []).append(place)
    return [replace(q, verdicts=tuple(verdicts[place] for place in by_question[q.question_id])) for q in scored]


def local_ts_levels(runs: Mapping[str, Run]) -> pd.DataFrame:
    """Local TS of the elected SQL by level, for the runs that have it: columns ``run``, ``level``, ``local TS``.

    In points, of the questions whose gold runs on every file of the suite.
    """
    import pandas as pd

    rows = [
        (name, row.level, 100 * row.ex)
        for name, run in runs.items()
        if has_local_ts(run)
        for row in level_table([q for q in on_local_suite(run, run.scored()) if q.is_judged])
    ]
    return pd.DataFrame(rows, columns=["run", "level", "local TS"])


def local_ts_of_rules(run: Run, by_rule: Mapping[str, Sequence[ScoredQuestion]]) -> dict[str, float]:
    """Local TS, in points, of what each voting rule elects; nothing where the run was not judged on a suite."""
    if not has_local_ts(run):
        return {}
    judged = {rule: on_local_suite(run, questions) for rule, questions in by_rule.items()}
    return {rule: 100 * level_table([q for q in found if q.is_judged])[-1].ex for rule, found in judged.items()}


def local_ts_note(run: Run) -> str:
    """On which suite the run's local TS is; empty where it has none."""
    return f"local TS on {run.read_json(LOCAL_REPORT)['databases']}" if has_local_ts(run) else ""
