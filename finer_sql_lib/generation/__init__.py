"""Candidates from a model: vLLM offline, an OpenAI-compatible server, transformers, or a recorded pool.

The four backends share one protocol (:class:`Generator`) and one resumable loop (:func:`generate_run`). Importing this
package loads none of the heavy libraries; each backend imports its own when it is loaded.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Final, Literal, get_args

from annotated_doc import Doc

from finer_sql_lib.generation.engine import read_engine
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


_TAKEN_BY: Final = {
    "base_url": ("openai",),
    "engine": ("vllm",),
    "gpu_memory": ("vllm",),
    "tensor_parallel": ("vllm",),
    "lora": ("vllm", "transformers"),
    "dtype": ("vllm", "transformers"),
    "max_model_len": ("vllm", "transformers"),
    "batch_rows": ("transformers",),
    "device": ("transformers",),
}
"""Which backends have which of :class:`BackendChoice`'s options."""
LOCAL_SERVER: Final = "http://127.0.0.1:8000/v1"
_DTYPES: Final = ("bfloat16", "float16", "float32")
_COMPUTE: Final = (
    *("quantization", "kv_cache_dtype", "hf_overrides", "rope_scaling", "speculative_config", "load_format"),
    *("tokenizer", "tokenizer_mode", "tokenizer_revision", "hf_config_path", "model_impl"),
)
"""Engine arguments that change what is computed; the others change where and how fast."""


@dataclass(frozen=True, slots=True)
class BackendChoice:
    """Which model, and where it runs. None: the backend's own value, which fits most machines.

    Raises ValueError for an option that the backend does not have, and values out of bounds.
    """

    model: Annotated[str, Doc("Model folder or hub name; for openai the served name.")]
    name: Backend = "vllm"
    base_url: Annotated[str | None, Doc(f"Address of the server; default: {LOCAL_SERVER}; openai.")] = None
    revision: Annotated[str | None, Doc("Model revision on the hub; vllm, transformers.")] = None
    lora: Annotated[str | None, Doc("Folder of a LoRA adapter; vllm, transformers.")] = None
    dtype: Annotated[str | None, Doc("bfloat16, float16 or float32; vllm, transformers.")] = None
    max_model_len: Annotated[int | None, Doc("Window, in tokens; default: 4096; vllm, transformers.")] = None
    gpu_memory: Annotated[float | None, Doc("Share of each GPU; default: 0.9; vllm.")] = None
    tensor_parallel: Annotated[int | None, Doc("GPUs over which each layer is split; vllm.")] = None
    engine: Annotated[Mapping[str, str], Doc("Argument of vLLM, name=value; repeatable; vllm.")] = field(
        default_factory=dict
    )
    batch_rows: Annotated[int | None, Doc("Samples decoded at once; default: 480; transformers.")] = None
    device: Annotated[str | None, Doc("cpu, cuda, cuda:1; transformers.")] = None

    def __post_init__(self) -> None:
        for name in self.given():
            if self.name not in _TAKEN_BY[name] and self.name in get_args(BackendName):
                raise ValueError(
                    f"--{name.replace('_', '-')} is of backend {' and '.join(_TAKEN_BY[name])}, not of {self.name}; "
                    f"leave it out, or choose --backend {_TAKEN_BY[name][0]}"
                )
        if self.revision is not None and self.name == "openai":
            raise ValueError(
                "--revision is of the backends vllm and transformers; a server serves the revision it was started with"
            )
        if self.dtype not in (None, *_DTYPES):
            raise ValueError(f"--dtype {self.dtype!r} is none of {', '.join(_DTYPES)}")
        if self.max_model_len is not None and self.max_model_len < 1:
            raise ValueError(f"--max-model-len must be at least 1, got {self.max_model_len}")

    def given(self) -> dict[str, Any]:
        """The options that were given, beside model, backend and revision."""
        return {name: value for name in _TAKEN_BY if (value := getattr(self, name)) not in (None, {})}

    def gpus_each(self) -> int:
        """The GPUs that one engine takes: each layer is split over some, and the layers over stages of as many.

        >>> BackendChoice("m", tensor_parallel=2, engine={"pipeline_parallel_size": "3"}).gpus_each()
        6
        """
        stages = self._engine().get("pipeline_parallel_size", "1")
        return (self.tensor_parallel or 1) * (int(stages) if stages.isdecimal() else 1)  # vLLM refuses what is none

    def _engine(self) -> dict[str, str]:
        """The arguments of vLLM in one spelling: it takes - for _."""
        return {name.replace("-", "_"): value for name, value in self.engine.items()}

    def identity(self) -> dict[str, Any]:
        """What of the options changes the candidates, as a run records it; empty where none was given."""
        engine = {key: value for key, value in self._engine().items() if key.partition(".")[0] in _COMPUTE}
        changes = {name: value for name in ("lora", "dtype", "max_model_len") if (value := getattr(self, name))}
        return changes | ({"engine": engine} if engine else {})


def make_generator(backend: BackendChoice) -> Generator:
    """The backend of that name; raises ValueError listing the options."""
    options = backend.given()
    if backend.name == "vllm":
        engine = read_engine(options.pop("engine", {}))
        if "tensor_parallel" in options:
            options["tensor_parallel_size"] = options.pop("tensor_parallel")
        return VllmOffline(backend.model, revision=backend.revision, engine=engine, **options)
    if backend.name == "transformers":
        return Transformers(backend.model, revision=backend.revision, **options)
    if backend.name == "openai":
        return OpenAIServer(backend.model, backend.base_url or LOCAL_SERVER)
    raise ValueError(f"unknown backend {backend.name!r}; choose one of vllm, openai, transformers")
