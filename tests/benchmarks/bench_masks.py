"""What one mask costs, the tokens that a pattern, or a grammar of the scope, allows next: llguidance by place, and
xgrammar over the SQL of the pattern.

    python -m tests.benchmarks.bench_masks [--tokenizer NAME] [--questions 40]

Golds of the sample as completions, token by token: one row, one thread. ``--tokenizer`` is another vocabulary than the
shipped checkpoint's 1,964 tokens, a folder or a name on the Hub, such as Qwen/Qwen2.5-Coder-3B-Instruct with 151,000.
xgrammar is what vLLM would take by itself, and comes with it; where it is not installed, its line is left out. It is
given the SQL alone, since it takes think tags that are tokens of their own for special ones.
"""

from __future__ import annotations

import argparse
import importlib.util
import statistics
import time
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Any

import numpy as np
import torch
from llguidance.numpy import fill_next_token_bitmask
from transformers import AutoTokenizer

from finer_sql_lib.generation.constrained import Grammar
from finer_sql_lib.prompts import END_THINK, THINK, render_completion
from finer_sql_lib.prompts.grammar import schema_grammar
from finer_sql_lib.prompts.pattern import schema_pattern
from finer_sql_lib.records import Prompt
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import sample_checkpoint
from finer_sql_lib.schema import read_schema

THOUGHT = "the names of all that are at most 3 years old"

Walk = Callable[[str, Sequence[int]], list[float]]
"""A pattern or grammar and the tokens of a completion -> for each the seconds of the mask that allowed it."""


def llguidance_walk(tokenizer: Any) -> Walk:
    """As the transformers backend asks it."""
    grammar = Grammar(tokenizer, [tokenizer.eos_token_id])
    bits = np.zeros((1, -(-len(tokenizer) // 32)), dtype=np.int32)

    def walk(bound: str, tokens: Sequence[int]) -> list[float]:
        prompt = Prompt(0, (), grammar=bound) if bound.startswith("start: ") else Prompt(0, (), bound)
        matcher = grammar.matcher(prompt)
        return _seconds(tokens, lambda: fill_next_token_bitmask(matcher, bits), matcher.consume_token)

    return walk


def xgrammar_walk(tokenizer: Any) -> Walk:
    """As vLLM asks it."""
    import xgrammar

    told = xgrammar.TokenizerInfo.from_huggingface(tokenizer, vocab_size=len(tokenizer))
    compiler = xgrammar.GrammarCompiler(told, max_threads=1)
    bits = xgrammar.allocate_token_bitmask(1, told.vocab_size)

    def walk(pattern: str, tokens: Sequence[int]) -> list[float]:
        matcher = xgrammar.GrammarMatcher(compiler.compile_regex(pattern))
        return _seconds(tokens, lambda: matcher.fill_next_token_bitmask(bits), matcher.accept_token)

    return walk


def _seconds(tokens: Sequence[int], mask: Callable[[], object], take: Callable[[int], bool]) -> list[float]:
    found = []
    for token in tokens:
        start = time.perf_counter()
        mask()
        found.append(time.perf_counter() - start)
        assert take(token), f"token {token} is refused"
    return found


def place(before: str) -> str:
    """Where in a completion the next token stands."""
    _, ended, sql = before.rpartition(END_THINK)
    if not ended and THINK in sql:
        return "where the reasoning begins" if sql.endswith(THINK) else "reasoning"
    if sql.count("'") % 2:
        return "where a string begins" if sql.endswith("'") else "string"
    return "SQL" if sql.strip() else "tags"


def report(walk: Walk, tokenizer: Any, pairs: Iterable[tuple[str, str]]) -> None:
    """The median mask by place, over all pairs of a pattern and a text."""
    found: dict[str, list[float]] = defaultdict(list)
    for pattern, text in pairs:
        tokens = tokenizer.encode(text, add_special_tokens=False)
        for at, seconds in enumerate(walk(pattern, tokens)):
            found[place(tokenizer.decode(tokens[:at]))].append(seconds)
    for where, each in found.items():
        print(f"  {where}: {1e3 * statistics.median(each):.4f} ms (median of {len(each)})")


def main() -> None:
    """Print what a mask costs in the reasoning and in the SQL."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--tokenizer", default=str(sample_checkpoint("tiny-spider")))
    parser.add_argument("--questions", type=int, default=40)
    options = parser.parse_args()
    torch.set_num_threads(1)
    tokenizer = AutoTokenizer.from_pretrained(options.tokenizer)
    questions = sample_benchmark("sample-spider", "dev").graded()
    questions = questions[:: max(1, len(questions) // options.questions)][: options.questions]
    texts = [render_completion(THOUGHT, question.gold_sql) for question in questions]
    schemas = [read_schema(question.db_path, sample_values=0) for question in questions]
    pairs = list(zip(map(schema_pattern, schemas), texts, strict=True))
    print(f"{len(tokenizer):,} tokens, {len(pairs)} golds; llguidance, the names:")
    report(llguidance_walk(tokenizer), tokenizer, pairs)
    print("llguidance, the scope:")
    report(llguidance_walk(tokenizer), tokenizer, zip(map(schema_grammar, schemas), texts, strict=True))
    if importlib.util.find_spec("xgrammar") is not None:
        print("xgrammar, the SQL alone:")
        alone = [(pattern.partition(END_THINK)[2], text.partition(END_THINK)[2]) for pattern, text in pairs]
        report(xgrammar_walk(tokenizer), tokenizer, alone)


if __name__ == "__main__":
    main()
