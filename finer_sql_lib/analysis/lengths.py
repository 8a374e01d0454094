"""How long things are: the prompts, and the reasoning of a run by level and how it changes between two runs.

Prompts count in a model's own tokens, or in words where there is no tokenizer. Characters of reasoning are those of the
reasoning alone. A run stores tokens of whole completions only, so reasoning tokens are the completion's tokens times
the share of its characters that are not the SQL: exact where all text costs the same.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pandas as pd

from finer_sql_lib.analysis.reported import load_reported
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.evaluation.intervals import ALL_LEVELS, bootstrap, in_order
from finer_sql_lib.generation.model_folder import check_model
from finer_sql_lib.prompts import END_THINK
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import Candidate, Message
from finer_sql_lib.runs import Run, RunError
from finer_sql_lib.runs.install import install_command

MEASURES = ("characters", "tokens")
RESAMPLES = 2000


def reasoning_lengths(run: Run) -> pd.DataFrame:
    """One row per scored question: columns question_id, level, n_candidates, n_reasoned, characters, tokens.

    ``characters`` and ``tokens`` are means over the question's candidates that reason (``n_reasoned`` of
    ``n_candidates``); NaN where none does, ``tokens`` also where the run did not count any.
    """
    scored = run.scored()
    lengths = pd.DataFrame([candidate_lengths(candidate) for question in scored for candidate in question.candidates])
    means = lengths.groupby("question_id").agg(
        n_candidates=("reasoned", "size"),
        n_reasoned=("reasoned", "sum"),
        characters=("characters", "mean"),
        tokens=("tokens", "mean"),
    )
    levels = pd.DataFrame([(q.question_id, q.level) for q in scored], columns=["question_id", "level"])
    return levels.merge(means.reset_index(), on="question_id")


def candidate_lengths(candidate: Candidate) -> dict[str, float | int | bool]:
    """Whether one candidate reasons, and how long; NaN where it does not, or its tokens were not counted."""
    reasoned = bool(candidate.reasoning)
    tokens = float("nan")
    if reasoned and candidate.n_tokens:
        # cut off within its reasoning, a completion has no answer
        answer = len(candidate.text.rpartition(END_THINK)[2]) if END_THINK in candidate.text else 0
        tokens = candidate.n_tokens * (1 - answer / len(candidate.text))
    return {
        "question_id": candidate.question_id,
        "reasoned": reasoned,
        "characters": float(len(candidate.reasoning or "")) if reasoned else float("nan"),
        "tokens": tokens,
    }


def length_table(lengths: pd.DataFrame, seed: int = 0) -> pd.DataFrame:
    """Mean length by level, and a last row "all": columns level, measure, questions, value, low, high.

    Bounds are 95 % bootstrap intervals over questions. A measure that no question of a level has is left out.
    """
    rows = []
    for level, part in _levels(lengths):
        for measure in MEASURES:
            values = part[measure].dropna().to_numpy(float)
            if len(values):
                mean = bootstrap(values, resamples=RESAMPLES, seed=seed)
                rows.append((level, measure, len(values), mean.value, mean.low, mean.high))
    return pd.DataFrame(rows, columns=["level", "measure", "questions", "value", "low", "high"])


def length_change(before: pd.DataFrame, after: pd.DataFrame, seed: int = 0) -> pd.DataFrame:
    """How the length changed, on the questions that reason in both: one row per level and measure, "all" last.

    Columns: level, measure, questions, before, after, ratio, low, high. ``ratio`` is mean after / mean before over the
    same questions, with a 95 % bootstrap interval over questions. Raises RunError when the two share no such question.
    """
    # pairs of questions, so that a level's mix of questions is the same before and after
    both = before.merge(after[["question_id", *MEASURES]], on="question_id", suffixes=("_before", "_after"))
    rows = []
    for level, part in _levels(both):
        for measure in MEASURES:
            pairs = part[[f"{measure}_before", f"{measure}_after"]].dropna().to_numpy(float)  # (questions, 2)
            if len(pairs):
                # not the mean of ratios: a question with two characters must not weigh as much as all others
                ratio = bootstrap(
                    *pairs.T,
                    statistic=lambda old, new, axis: new.mean(axis=axis) / old.mean(axis=axis),
                    resamples=RESAMPLES,
                    seed=seed,
                )
                rows.append((level, measure, len(pairs), *pairs.mean(axis=0), ratio.value, ratio.low, ratio.high))
    if not rows:
        raise RunError("no question has reasoning in both runs; give two runs on the same benchmark split")
    return pd.DataFrame(rows, columns=["level", "measure", "questions", "before", "after", "ratio", "low", "high"])


def _levels(lengths: pd.DataFrame) -> Iterator[tuple[str, pd.DataFrame]]:
    for level in in_order(lengths["level"]):
        yield level, lengths[lengths["level"] == level]
    yield "all", lengths


def reported_lengths() -> pd.DataFrame:
    """The paper's mean reasoning length in characters: columns level, before, after (RL).

    >>> reported_lengths().values.tolist()[0]
    ['simple', 2380.0, 570.0]
    """
    df = load_reported().query("metric == 'reasoning_length' and unit == 'characters'")
    wide = df.pivot(index="level", columns="setting", values="value").rename(
        columns={"before RL": "before", "after RL": "after"}
    )
    # pivot sorts by name; difficulty has an order of its own
    levels = [level for level in ALL_LEVELS if level in wide.index]
    return wide.loc[levels, ["before", "after"]].reset_index().rename_axis(columns=None)


def length_panels(tables: Mapping[str, pd.DataFrame], reported: pd.DataFrame) -> pd.DataFrame:
    """What ``plot_lengths`` draws: a panel per measure of ours, and one of the reported characters.

    ``tables``: "before" and "after", or one of them -> what :func:`length_table` returns. ``reported``: what
    :func:`reported_lengths` returns.
    """
    parts = []
    for when, table in tables.items():
        names = {"value": when, "low": f"{when}_low", "high": f"{when}_high"}
        parts.append(table.rename(columns=names).set_index(["measure", "level"])[list(names.values())])
    ours = pd.concat(parts, axis="columns").reset_index()
    ours = ours.assign(panel="ours, " + ours["measure"], series="ours")
    theirs = reported.assign(panel="reported, characters", series="reported")
    ends = [f"{when}{end}" for when in ("before", "after") for end in ("", "_low", "_high")]
    both = pd.concat([ours, theirs], ignore_index=True)
    return both.reindex(columns=["panel", "series", "level", *ends])


# -- prompts -----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts and prompts in ``unit`` ("tokens" or "words"); ``source`` says in words whose they are."""

    unit: str
    source: str
    tokenizer: Any = None

    def text(self, text: str) -> int:
        """The length of a plain text.

        >>> Ruler("words", "no tokenizer").text("How many singers are there?")
        5
        """
        return len(text.split()) if self.tokenizer is None else len(self.tokenizer(text)["input_ids"])

    def prompt(self, messages: Sequence[Message]) -> int:
        """The length of a whole prompt, with what the model's chat template adds."""
        return self.text(self.as_seen(messages))

    def as_seen(self, messages: Sequence[Message]) -> str:
        """The prompt as one text: in the model's chat template, or its messages one after the other.

        >>> print(Ruler("words", "").as_seen([Message(role="user", content="How many?")]))
        [user]
        How many?
        """
        if self.tokenizer is None:
            return "\n\n".join(f"[{message['role']}]\n{message['content']}" for message in messages)
        rendered: str = self.tokenizer.apply_chat_template(list(messages), tokenize=False, add_generation_prompt=True)
        return rendered


def ruler(model: str = "") -> Ruler:
    """The ruler of a model (folder or hub name).

    Words where transformers is not installed, or where no model is given. Raises FileNotFoundError for a folder that is
    no model.
    """
    # asked without importing it, which takes seconds
    if find_spec("transformers") is None:
        reason = f"transformers is not installed ({install_command('models')}), so words are counted"
        return Ruler("words", reason)
    if not model:
        return Ruler("words", "no model is given, so words are counted")
    check_model(model)
    from transformers import AutoTokenizer

    return Ruler("tokens", f"tokens of {Path(model).name}", AutoTokenizer.from_pretrained(model))


def prompt_lengths(benchmark: Benchmark, settings: Mapping[str, PromptSettings], measure: Ruler) -> pd.DataFrame:
    """A row per question and named settings: ``series``, ``question_id``, ``db_id``, ``length`` of the whole prompt."""
    db_ids = {question.id: question.db_id for question in benchmark.questions}
    rows = [
        (name, prompt.question_id, db_ids[prompt.question_id], measure.prompt(prompt.messages))
        for name, how in settings.items()
        for prompt in build_prompts(benchmark.questions, how, benchmark.descriptions)
    ]
    return pd.DataFrame(rows, columns=["series", "question_id", "db_id", "length"])
