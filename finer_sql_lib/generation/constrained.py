"""Which tokens may come next, so that a completion keeps to its prompt: llguidance over a model's tokenizer.

A prompt's pattern or grammar is compiled once, and every row of a batch walks through its own copy, which shares what
the compiled one has found out about it. The end of a completion is allowed exactly where the text so far matches.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from finer_sql_lib.records import Prompt
from finer_sql_lib.runs.install import missing_package

try:
    import llguidance
    from llguidance.hf import from_tokenizer
    from llguidance.numpy import consume_token_par, fill_next_token_bitmask_par
except ImportError as problem:
    raise missing_package("llguidance", "models") from problem


LIMITS = llguidance.LLParserLimits(step_max_items=1_000_000)
"""A grammar gives up where one token takes more steps than this; its own limit, 50,000, is three times what golds of
Spider take."""


class Grammar:
    """The patterns and grammars of one model: compiled once each, over the bytes of its tokens.

    Raises ValueError for a tokenizer that is not one of the ``tokenizers`` library.
    """

    def __init__(self, tokenizer: Any, stop_ids: Sequence[int]) -> None:
        self._tokens = llguidance.LLTokenizer(
            llguidance.TokenizerWrapper(_Tokens(tokenizer, stop_ids[0])), eos_token=list(stop_ids)
        )
        self._executor = llguidance.LLExecutor(torch.get_num_threads())
        self._compiled: dict[tuple[str | None, str | None], Any] = {}

    def rows(self, prompts: Sequence[Prompt], n: int) -> Rows:
        """``n`` rows at the start of each prompt's pattern or grammar; without either a row may say anything.

        Raises ValueError for a constraint that cannot be compiled.
        """
        return Rows(self._executor, [self.matcher(prompt) for prompt in prompts for _ in range(n)])

    def matcher(self, prompt: Prompt) -> Any:
        """Llguidance's matcher at the start of a prompt's pattern or grammar; None without either."""
        bound = prompt.pattern, prompt.grammar
        if bound == (None, None):
            return None
        if bound not in self._compiled:
            serialized = (
                llguidance.LLMatcher.grammar_from_lark(prompt.grammar)
                if prompt.grammar is not None
                else llguidance.LLMatcher.grammar_from_regex(prompt.pattern)
            )
            matcher = llguidance.LLMatcher(self._tokens, serialized, log_level=0, limits=LIMITS)
            if matcher.is_error():
                kind = "pattern" if prompt.grammar is None else "grammar"
                length = len(prompt.grammar or prompt.pattern or "")
                raise ValueError(f"a {kind} of {length} characters cannot be compiled: {_reason(matcher)}")
            self._compiled[bound] = matcher
        return self._compiled[bound].deep_copy()


class Rows:
    """Where each row of a batch is in its pattern or grammar."""

    def __init__(self, executor: Any, matchers: list[Any]) -> None:
        self._executor, self._matchers = executor, matchers

    def allowed(self, going: npt.NDArray[np.bool_], vocabulary: int, device: Any) -> torch.Tensor:
        """(rows, vocabulary), true where a token may come next; rows that are done may say anything."""
        # (rows, vocabulary / 32): all bits set, which is "anything", where no pattern fills them in
        bits = np.full((len(going), -(-vocabulary // 32)), -1, dtype=np.int32)
        if bound := self._bound(going):
            fill_next_token_bitmask_par(self._executor, [(self._matchers[row], row) for row in bound], bits)
        # Unpacked on the device: a mask of bools would be eight times as much to move there.
        packed = torch.from_numpy(bits.view(np.uint8)).to(device)  # (rows, vocabulary / 8)
        each_bit = torch.arange(8, dtype=torch.uint8, device=device)
        return (packed[:, :, None] >> each_bit & 1).flatten(1)[:, :vocabulary].bool()

    def take(self, tokens: torch.Tensor, going: npt.NDArray[np.bool_]) -> None:
        """One of ``tokens`` (rows,) for every row that is going."""
        ids, bound = tokens.tolist(), self._bound(going)
        if not bound:
            return
        accepted = consume_token_par(self._executor, [(self._matchers[row], ids[row]) for row in bound])
        for row, fits in zip(bound, accepted, strict=True):
            if not fits:
                raise RuntimeError(f"row {row} cannot take token {ids[row]}: {_reason(self._matchers[row])}")

    def keep(self, rows: npt.NDArray[np.int64]) -> None:
        """Keep only these rows."""
        self._matchers = [self._matchers[row] for row in rows]

    def _bound(self, going: npt.NDArray[np.bool_]) -> list[int]:
        return [row for row in going.nonzero()[0].tolist() if self._matchers[row] is not None]


class _Tokens:
    """What llguidance asks of a tokenizer: the bytes of every token, and which tokens are no text.

    llguidance reads them itself, but takes every added token like ``<think>`` for a special one, whether it is or not.
    """

    bos_token_id = None

    def __init__(self, tokenizer: Any, eos_token_id: int) -> None:
        theirs = from_tokenizer(tokenizer)
        added = tokenizer.added_tokens_decoder.items()
        text = {id_: token.content.encode() for id_, token in added if not token.special}
        ids = range(theirs.vocab_size)
        self.tokens = [text.get(id_) or theirs.decode_bytes([id_]) for id_ in ids]
        self.special_token_ids = [id_ for id_ in ids if theirs.is_special_token(id_) and id_ not in text]
        self.eos_token_id = eos_token_id
        self._tokenizer = tokenizer

    def __call__(self, text: str | bytes) -> list[int]:
        readable = text.decode(errors="replace") if isinstance(text, bytes) else text
        ids: list[int] = self._tokenizer.encode(readable, add_special_tokens=False)
        return ids


def _reason(matcher: Any) -> str:
    """The first line of an error; the others repeat the whole pattern."""
    return str(matcher.get_error()).partition("\n")[0]
