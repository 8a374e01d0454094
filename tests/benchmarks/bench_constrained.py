"""What it costs to hold a model to a schema's names: constrained against free sampling in one run.

    python -m tests.benchmarks.bench_constrained [--questions 48] [-n 10] [--repeats 3]

A shipped checkpoint (Qwen2, 2.4 million weights, 1,964 tokens) on questions of the sample, on a CPU with one thread: a
model this small makes the constraint's share as large as it can be. Both sides run in turns in one process, and the
best time per token of each counts. The other lines are the compilation of a pattern, which happens once per database:
of the sample's, and of Spider's largest where ../shared/data is beside the project.
"""

from __future__ import annotations

import argparse
import time
from collections.abc import Sequence
from pathlib import Path

from finer_sql_lib.generation import Sampling, Transformers
from finer_sql_lib.generation.constrained import Grammar
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.records import Prompt
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import sample_checkpoint
from finer_sql_lib.schema import read_schema

SPIDER = Path(__file__).resolve().parents[3] / "shared" / "data" / "spider" / "database"
LARGEST = 3


def seconds_per_token(model: Transformers, prompts: list[Prompt], sampling: Sampling) -> float:
    """CPU seconds of this process for one token of one row, prompts and patterns read included."""
    start = time.process_time()
    tokens = sum(candidate.n_tokens or 0 for batch in model.generate(prompts, sampling) for candidate in batch)
    return (time.process_time() - start) / tokens


def largest_of_spider() -> list[str]:
    """The longest patterns of Spider's databases; none where they are not there."""
    schemas = [read_schema(path, sample_values=0) for path in sorted(SPIDER.glob("*/*.sqlite"))]
    patterns = (schema_pattern(schema) for schema in schemas if schema.tables)
    return sorted(patterns, key=len)[-LARGEST:]


def compiling(grammar: Grammar, patterns: Sequence[str]) -> list[float]:
    """CPU seconds to compile each."""
    found = []
    for pattern in patterns:
        start = time.process_time()
        grammar.rows([pattern], 1)
        found.append(time.process_time() - start)
    return found


def main() -> None:
    """Print the ratio and the time to compile."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--questions", type=int, default=48)
    parser.add_argument("-n", type=int, default=10)
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    import torch

    torch.set_num_threads(1)
    questions = sample_benchmark("sample-spider", "dev").questions
    questions = questions[:: max(1, len(questions) // options.questions)][: options.questions]
    model = Transformers(str(sample_checkpoint("tiny-spider")), device="cpu")
    model.load()
    sides = {c: build_prompts(questions, PromptSettings(constrained=c, question_values=False)) for c in (False, True)}
    sampling = Sampling(n=options.n, max_tokens=200)
    best = dict.fromkeys(sides, float("inf"))
    for _ in range(options.repeats):
        for constrained, prompts in sides.items():
            best[constrained] = min(best[constrained], seconds_per_token(model, prompts, sampling))
    print(
        f"constrained sampling: {1e6 * best[True]:.0f} us a token, free {1e6 * best[False]:.0f} us, "
        f"ratio {best[True] / best[False]:.3f}x ({len(questions)} questions, n = {options.n}, CPU time)"
    )
    assert model._loaded is not None
    grammar = Grammar(model._loaded.tokenizer, model._loaded.stop_ids)
    asked = {prompt.pattern: None for prompt in sides[True] if prompt.pattern is not None}
    for whose, patterns in {"the sample's": list(asked), "Spider's largest": largest_of_spider()}.items():
        if each := compiling(grammar, patterns):
            print(f"compiling a pattern, {whose}: {1e3 * min(each):.1f} to {1e3 * max(each):.1f} ms ({len(each)})")


if __name__ == "__main__":
    main()
