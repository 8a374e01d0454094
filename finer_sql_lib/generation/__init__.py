"""Candidates from a model: vLLM offline, an OpenAI-compatible server, transformers, or a recorded pool.

The four backends share one protocol (:class:`Generator`) and one resumable loop (:func:`generate_run`). Importing this
package loads none of the heavy libraries; each backend imports its own when it is loaded.
"""

from dataclasses import dataclass
from typing import Annotated, Literal

from annotated_doc import Doc

from finer_sql_lib.generation.hf import Transformers
from finer_sql_lib.generation.recorded import Pool, Recorded, read_pool, read_predictions_pool
from finer_sql_lib.generation.sampling import Generated, Generator, Sampling, generate_run, question_seed
from finer_sql_lib.generation.server import OpenAIServer
from finer_sql_lib.generation.vllm_offline import VllmOffline

__all__ = [
    "Backend", "BackendChoice", "BackendName", "Generated", "Generator", "OpenAIServer", "Pool", "Recorded", "Sampling",
    "Transformers", "VllmOffline", "generate_run", "make_generator", "question_seed", "read_pool",
    "read_predictions_pool",
]  # fmt: skip

BackendName = Literal["vllm", "openai", "transformers"]
Backend = Annotated[BackendName, "--backend", Doc("Where the model runs.")]


@dataclass(frozen=True, slots=True)
class BackendChoice:
    """Which model, and where it runs."""

    model: Annotated[str, Doc("Model folder or hub name; for openai the served name.")]
    name: Backend = "vllm"
    base_url: Annotated[str, Doc("Address of the OpenAI-compatible server.")] = "http://127.0.0.1:8000/v1"
    revision: Annotated[str | None, Doc("Model revision on the hub.")] = None


def make_generator(backend: BackendChoice) -> Generator:
    """The backend of that name; raises ValueError listing the options."""
    if backend.name == "vllm":
        return VllmOffline(backend.model, revision=backend.revision)
    if backend.name == "transformers":
        return Transformers(backend.model, revision=backend.revision)
    if backend.name == "openai":
        return OpenAIServer(backend.model, backend.base_url)
    raise ValueError(f"unknown backend {backend.name!r}; choose one of vllm, openai, transformers")
