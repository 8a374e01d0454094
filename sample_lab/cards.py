"""The cards of the sample's checkpoints: ``python -m sample_lab.cards`` writes them from the kept runs."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
from scipy import stats

from finer_sql_lib.analysis.compare import compare_runs
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.records import ScoredQuestion
from finer_sql_lib.runs import Run
from finer_sql_lib.sample import split_of
from finer_sql_lib.sample.demo import SAMPLING
from finer_sql_lib.sample.kept import (
    BEFORE,
    CHECKPOINTS,
    CONSTRAINED,
    EARLIER_LOGS,
    GREEDY,
    HINTS,
    LOG,
    NAMES,
    STARTS,
    kept_folder,
    sample_runs,
)
from sample_lab.build import PRACTICE
from sample_lab.query import Dialect
from sample_lab.teach import FULL, SEEDS

_HARDWARE = "one thread of a virtual machine with two (AMD EPYC), both models side by side"

_VOTE = "n = 30, T = 1.0, value-aware vote"
_SAMPLING = {
    "": _VOTE,
    "greedy": "greedy, n = 1",
    "hinted": f"{_VOTE}, prompted with agg_hint",
    "unhinted": f"{_VOTE}, prompted without agg_hint",
    "constrained": f"{_VOTE}, SQL held to the database's names",
}


def model_card(name: str) -> str:
    """The README.md of a checkpoint: what it is, how it was made, what it scores: all of it read from logs and runs."""
    dialect: Dialect = "spider" if "spider" in name else "bird"
    kind = "supervised only" if name in STARTS else "supervised, then GRPO with four rewards"
    made = "\n\nThis folder has the card and the logs; `make tiny` makes the model." if name in STARTS else ""
    # the start has the same sizes, and only its card and logs are kept
    config = json.loads((kept_folder(f"tiny-{dialect}") / "config.json").read_text(encoding="utf-8"))
    return "\n".join(
        [
            "---\nlicense: apache-2.0\nlanguage: en\ntags: [text-to-sql]\n---",
            f"# {name}",
            "",
            f"A toy of 2.5 million weights (Qwen2 architecture: {config['num_hidden_layers']} layers, width "
            f"{config['hidden_size']}, {config['num_attention_heads']} heads; {config['vocab_size']:,} tokens), "
            f"trained from nothing\non the made-up world of `sample-{dialect}` ({kind}). It writes "
            "`<think> short reasoning </think> SQL`\nfrom the same prompt as the published checkpoints. It knows a few "
            "hundred English words and the shapes of questions of that world,\nand is of no use outside it. Its scores "
            f"say nothing about the published models.{made}",
            "",
            "## How it was made",
            "",
            *stage_table(name, dialect),
            "",
            "## What it scores",
            "",
            "EX by the official rules, percent (95 % Wilson interval). Split A: unseen databases of known words, newly "
            "combined;\nsplit B: unseen databases of held-out words.",
            "",
            score_table(name),
            "",
            *comparison_lines(dialect),
        ]
    )


def stage_table(name: str, dialect: Dialect) -> list[str]:
    """The command, its stages with their updates and minutes, the seeds and the machine."""
    start = kept_folder(f"tiny-{dialect}-sft")
    stages = [
        ("names", start / EARLIER_LOGS["names"], "small databases without values, to find out that names are copied"),
        ("sft", start / EARLIER_LOGS["sft"], "whole prompts; in half of the databases most words are inventions"),
        ("late", start / LOG, "the same with nested `IN` among the questions, a lower learning rate"),
    ]
    if name not in STARTS:
        log = kept_folder(name) / LOG
        databases = sum(part.n_databases for part in PRACTICE)
        what = f"{FULL.grpo.batch} completions an update, {FULL.grpo.generations} of a question; {databases} databases"
        stages.append(("grpo", log, what))
    lines = [
        f"`python -m sample_lab.teach --dialect {dialect}` (`make tiny` makes both), on {_HARDWARE}.",
        f"Seeds: {', '.join(map(str, SEEDS))} for the lessons, {FULL.grpo.seed} for GRPO.",
        "",
        "| stage | what | updates | minutes |",
        "|---|---|---|---|",
    ]
    for stage, log, what in stages:
        state = json.loads(log.read_text(encoding="utf-8"))
        lines.append(f"| {stage} | {what} | {state['global_step']:,} | {training_minutes(state['log_history']):.0f} |")
    return [*lines, "", "`trainer_state.json` is the log of the last stage."]


def training_minutes(history: list[dict[str, Any]]) -> float:
    """What a training took: all its updates where the log times each (GRPO), for the runtime forgets what came before a
    training went on.
    """
    updates = [entry["step_time"] for entry in history if "step_time" in entry]
    return float(sum(updates) if updates else history[-1]["train_runtime"]) / 60


def score_table(name: str) -> str:
    """A Markdown table: a row per kept run and split of one checkpoint."""
    lines = ["| benchmark | sampling | split | questions | EX | recall |", "|---|---|---|---|---|---|"]
    for title, run in sample_runs([*NAMES, *BEFORE, *GREEDY, *HINTS, *CONSTRAINED]).items():
        model, _, benchmark = title.partition(" on ")
        checkpoint, _, manner = model.partition(" ")
        if checkpoint != name:
            continue
        for split, judged in by_split(run, benchmark).items():
            n, right = len(judged), sum(item.correct for item in judged)
            interval = wilson(right, n)
            ex = f"{100 * right / n:.1f} ({100 * interval.low:.1f} to {100 * interval.high:.1f})"
            recall = 100 * sum(item.n_correct > 0 for item in judged) / n
            cells = (benchmark, _SAMPLING[manner], split, str(n), ex, f"{recall:.1f}")
            lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines)


def by_split(run: Run, benchmark: str) -> dict[str, list[ScoredQuestion]]:
    """The judged questions of a run: split A, split B, and all."""
    splits, scored = split_of(benchmark), run.scored()
    return {part: [item for item in scored if splits[item.db_id] == part] for part in "AB"} | {"all": scored}


def comparison_lines(dialect: Dialect) -> list[str]:
    """GRPO against its start on the home benchmark, paired by question: the vote, and the single samples."""
    home = f"sample-{dialect}"
    runs = sample_runs([f"tiny-{dialect}-sft on {home}", f"tiny-{dialect} on {home}"])
    before, after = runs.values()
    row = compare_runs(after.path, before.path).overall
    first, last = _right_samples(before), _right_samples(after)
    changed = stats.wilcoxon(last - first).pvalue
    percent = [100 * counts.mean() / SAMPLING.n for counts in (last, first)]
    return [
        f"GRPO against SFT alone on {home}, paired by question:",
        "",
        f"- the vote: {len(row.only_a)} questions right only after GRPO, {len(row.only_b)} only before "
        f"(McNemar's exact p = {row.p_value:.2g});",
        f"- a single sample at T = 1.0: {percent[0]:.1f} % right after GRPO, {percent[1]:.1f} % before "
        f"(Wilcoxon's signed ranks over questions, p = {changed:.2g}).",
        "",
    ]


def _right_samples(run: Run) -> np.ndarray:
    """How many candidates of each judged question are right, in the order of questions: counts, for shares would break
    ties of ranks by rounding.
    """
    return np.array([item.n_correct for item in sorted(run.scored(), key=lambda item: item.question_id)])


def main() -> None:
    """Write all cards."""
    for name in (*CHECKPOINTS, *STARTS):
        (kept_folder(name) / "README.md").write_text(model_card(name), encoding="utf-8")


if __name__ == "__main__":
    main()
