"""How the time of a function grows with its input, over texts that have made parsers quadratic or worse."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable
from typing import TypeVar

Input = TypeVar("Input")

SHAPES = {
    "blanks": "SELECT a{ }x",
    "blanks after a stop": "SELECT a.{ }x",
    "line breaks": "SELECT a{\n}b",
    "quotes": "SELECT {'}",
    "double quotes": 'SELECT {"}',
    "escaped quotes": "SELECT {\\'}",
    "backticks": "SELECT a {`}",
    "fences": "SELECT a {\n```}x",
    "semicolons": "SELECT a{;}x",
    "semicolons and blanks": "SELECT a{; }x",
    "parentheses": "SELECT {(}",
    "closed parentheses": "SELECT {()}",
    "brackets": "SELECT {[}",
    "dots": "SELECT a {.}x",
    "dots and blanks": "SELECT a {. }x",
    "dashes": "SELECT a {-}",
    "comments": "{/**/}x",
    "open comments": "SELECT a {/*}",
    "hints": "SELECT a {/*+ }",
    "commas": "SELECT a {1,}",
    "accents": "SELECT a {é}",
    "digits": "SELECT {1}",
    "joins": "SELECT a FROM t{ JOIN t}",
    "commas in FROM": "SELECT a FROM t{,t}",
    "conditions": "SELECT a FROM t WHERE a = 1{ AND b = 2}",
    "members": "SELECT a FROM t WHERE a IN (1{,1})",
    "sums": "SELECT a{+a} FROM t",
    "sides": "SELECT a FROM t{ UNION SELECT a FROM t}",
    "FROM alone": "SELECT a {from }",
    "nested queries": "{SELECT a FROM (}",
    "think tags": "{<think>}",
    "end tags": "{</think>}",
    "functions that are types": "SELECT {char(}",
    "years": "SELECT {YEAR( }",
}
"""By name: a text whose part in braces is repeated."""


def grown(shape: str, n_chars: int) -> str:
    """The shape with its repeated part at about ``n_chars`` characters.

    >>> grown("SELECT a{;}x", 3)
    'SELECT a;;;x'
    """
    head, _, rest = shape.partition("{")
    part, _, tail = rest.rpartition("}")
    return head + part * (n_chars // len(part)) + tail


def seconds(function: Callable[[Input], object], value: Input, repeats: int = 3) -> float:
    """The best time of a few calls, without the garbage collector."""
    gc.disable()
    try:
        times = []
        for _ in range(repeats):
            start = time.process_time()
            function(value)
            times.append(time.process_time() - start)
    finally:
        gc.enable()
    return min(times)


def growth(
    function: Callable[[Input], object], make: Callable[[int], Input], size: int, enough_s: float = 0.02
) -> float:
    """Time of 2 n over the time of n: 2 for linear work, 4 for quadratic.

    n starts at a quarter of ``size`` and is doubled until the work takes ``enough_s``, well above noise, or n is
    ``size``; what is that fast at ``size`` counts as linear (1), since quadratic work would have shown by then.
    """
    n = max(1, size // 4)
    while (first := seconds(function, make(n))) < enough_s:
        if n >= size:
            return 1.0
        n *= 2
    return seconds(function, make(2 * n)) / first
