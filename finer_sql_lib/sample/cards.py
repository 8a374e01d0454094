"""The cards of the sample's checkpoints: ``python -m finer_sql_lib.sample.cards`` writes them from the kept runs."""

from __future__ import annotations

import json
from pathlib import Path

from finer_sql_lib.evaluation.compare import compare_runs, load_judged
from finer_sql_lib.evaluation.metrics import wilson
from finer_sql_lib.records import Judged
from finer_sql_lib.runs import Run
from finer_sql_lib.sample.checkpoints import CHECKPOINTS, STARTS, sample_checkpoint
from finer_sql_lib.sample.parts import split_of
from finer_sql_lib.sample.runs import BEFORE, GREEDY, NAMES, sample_runs

_MADE = """\
## How it was made

`python -m finer_sql_lib.sample.teach --style {style}` (`make tiny`) does all of it from nothing:
vocabulary, a new model, SFT on an endless stream of made-up databases of the training words ("names", then "sft"),
{grpo}. This one was made by the same stages on one thread of a virtual machine with two (AMD EPYC), one training beside
another, interrupted and resumed: `names` {names} updates, `sft` {sft} updates (20 questions each), about 45 minutes in
all; GRPO {steps} updates of 32 completions in about 12 minutes. Stream seeds are 12 and 21 (spider), 13 and 19 (bird);
`teach` has its own (1 and 2). The invented words of its lessons were free syllables (version 2 of the stream); since
then they are put together from parts of known words, which should serve split B: untried. `trainer_state.json` is the
log of the last stage.
"""
_STAGES = {"spider": ("600", "2,200"), "bird": ("500", "2,100")}


def model_card(name: str) -> str:
    """The README.md of a checkpoint: what it is, how it was made, what it scores. All scores are read from runs."""
    style = "spider" if "spider" in name else "bird"
    names, sft = _STAGES[style]
    steps = json.loads((sample_checkpoint(f"tiny-{style}") / "trainer_state.json").read_text(encoding="utf-8"))
    start = name in STARTS
    grpo = "and stops before GRPO" if start else "GRPO with the four rewards on the train split"
    return "\n".join(
        [
            "---\nlicense: apache-2.0\nlanguage: en\ntags: [text-to-sql]\n---",
            f"# {name}",
            "",
            "A toy of 2.5 million weights (Qwen2 architecture: 4 layers, width 192, 6 heads; a vocabulary of 2,017), "
            f"trained from nothing\non the made-up world of `sample-{style}` "
            f"({'supervised only' if start else 'supervised, then GRPO with four rewards'}). It writes "
            "`<think> short reasoning </think> SQL`\nfrom the same prompt as the published checkpoints. It knows a few "
            "hundred English words and the shapes of questions of that world,\nand is of no use outside it. Its scores "
            "say nothing about the published models.",
            "",
            _MADE.format(style=style, grpo=grpo, names=names, sft=sft, steps=steps["global_step"]),
            "## What it scores",
            "",
            "EX by the official rules, percent (95 % Wilson interval). Split A: unseen databases of known words, newly "
            "combined;\nsplit B: unseen databases of held-out words.",
            "",
            score_table(name),
            "",
            *comparison_lines(style),
        ]
    )


def score_table(name: str) -> str:
    """A Markdown table: a row per kept run and split of one checkpoint."""
    lines = ["| benchmark | sampling | split | questions | EX | recall |", "|---|---|---|---|---|---|"]
    for title, run in sample_runs([*NAMES, *BEFORE, *GREEDY]).items():
        model, _, benchmark = title.partition(" on ")
        if model.removesuffix(" greedy") != name:
            continue
        sampling = "greedy, n = 1" if model.endswith(" greedy") else "n = 30, T = 1.0, value-aware vote"
        for split, judged in by_split(run, benchmark).items():
            recall = 100 * sum(item.n_correct > 0 for item in judged) / len(judged)
            lines.append(f"| {benchmark} | {sampling} | {split} | {len(judged)} | {_ex(judged)} | {recall:.1f} |")
    return "\n".join(lines)


def by_split(run: Run, benchmark: str) -> dict[str, list[Judged]]:
    """The judged questions of a run: split A, split B, and all."""
    splits, judged = split_of(benchmark), load_judged(run)
    return {part: [item for item in judged if splits[item.db_id] == part] for part in "AB"} | {"all": judged}


def comparison_lines(style: str) -> list[str]:
    """GRPO against its start on the home benchmark, paired by question."""
    home = f"sample-{style}"
    before, after = (sample_runs([f"{model} on {home}"])[f"{model} on {home}"] for model in _pair(style))
    row = compare_runs(after.path, before.path).overall
    return [
        f"GRPO against SFT alone on {home}, paired by question: {len(row.only_a)} questions right only after GRPO, "
        f"{len(row.only_b)} only before",
        f"(McNemar's exact p = {row.p_value:.2f}).",
        "",
    ]


def _pair(style: str) -> tuple[str, str]:
    return f"tiny-{style}-sft", f"tiny-{style}"


def _ex(judged: list[Judged]) -> str:
    interval = wilson(sum(item.correct for item in judged), len(judged))
    share = 100 * sum(item.correct for item in judged) / len(judged)
    return f"{share:.1f} ({100 * interval.low:.1f} to {100 * interval.high:.1f})"


def main() -> None:
    """Write all cards."""
    for name in (*CHECKPOINTS, *STARTS):
        Path(sample_checkpoint(name), "README.md").write_text(model_card(name), encoding="utf-8")


if __name__ == "__main__":
    main()
