"""Encoders whose vectors can be read off a text, and a memory that holds what a test names."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from finer_sql_lib.memory import Encoder, Gate, Trace, TraceMemory
from finer_sql_lib.memory.encoder import Vectors
from finer_sql_lib.memory.gate import words


class NamedVectors:
    """An encoder for tests: a text is the comma-separated coordinates of its vector, ``"1,0,0"``."""

    name = "named vectors"

    def __init__(self) -> None:
        self.n_encoded = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.n_encoded += len(texts)
        vectors = np.array([[float(x) for x in text.split(",")] for text in texts], dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


class WordCounts:
    """An encoder for tests: counts of words, hashed into 64 buckets."""

    name = "word counts"

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), 64), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words(text):
                vectors[row, sum(map(ord, word)) % 64] += 1.0
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


class OneHot:
    """An encoder for tests: the text ``"7"`` is the seventh axis of 700."""

    name = "one hot"

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.eye(700, dtype=np.float32)[[int(text) for text in texts]]


ANY = Gate(min_tokens=0, min_density=0.0, min_columns=0, min_unique_bigrams=0.0)
"""Only the distance to the nearest entry counts."""


def memory_of(path: Path, *entries: tuple[str, str], encoder: Encoder | None = None, gate: Gate = ANY) -> TraceMemory:
    memory = TraceMemory(path / "memory.sqlite", encoder or NamedVectors(), gate)
    memory.insert([Trace("spider", db_id, text) for db_id, text in entries])
    return memory
