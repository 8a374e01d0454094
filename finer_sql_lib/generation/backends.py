"""Which model, and where it runs."""

from __future__ import annotations

from dataclasses import dataclass

from finer_sql_lib.generation.hf import Transformers
from finer_sql_lib.generation.sampling import Generator
from finer_sql_lib.generation.server import OpenAIServer
from finer_sql_lib.generation.vllm_offline import VllmOffline


@dataclass(frozen=True, slots=True)
class BackendChoice:
    """Which model, and where it runs."""

    name: str
    model: str
    base_url: str = ""
    revision: str | None = None


def make_generator(backend: BackendChoice) -> Generator:
    """The backend of that name; raises ValueError listing the options."""
    if backend.name == "vllm":
        return VllmOffline(backend.model, revision=backend.revision)
    if backend.name == "transformers":
        return Transformers(backend.model, revision=backend.revision)
    if backend.name == "openai":
        return OpenAIServer(backend.model, backend.base_url)
    raise ValueError(f"unknown backend {backend.name!r}; choose one of vllm, openai, transformers")
