"""Candidates from transformers, on a CPU or a GPU: each prompt is read once and all its samples share it.

``generate`` of transformers would hold (and read, at every step) one copy of the prompt's keys and values per sample.
Here a prompt is stored once, its n samples attend to it together, and each keeps only its own few tokens
(:mod:`finer_sql_lib.generation.shared_prefix`). Samples that are done leave the batch. On a CPU what prompts have in
common is read once too (:mod:`finer_sql_lib.generation.prefill`).
"""

from __future__ import annotations

import logging
import os
import warnings
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from finer_sql_lib.generation.card import check_device, processor_has_bfloat16
from finer_sql_lib.generation.engine import lora_rank
from finer_sql_lib.generation.model_folder import cannot_load, check_model, check_weights
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, prompt_too_long, question_seed
from finer_sql_lib.generation.system_role import FOLDED, fold_system, folds_system
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.install import missing_package

if TYPE_CHECKING:
    from finer_sql_lib.generation.constrained import Grammar, Rows

_LOG = logging.getLogger(__name__)

PROMPTS_AT_ONCE = 32
"""Prompts in one batch at most: reading 480 at once, as one sample of each would allow, took 9 GB for the sample's
models, where 32 take 1.4."""

TINY_BYTES = 100_000_000
"""Weights of fewer bytes stay in the processor's caches, and converting to bfloat16 and back costs more than it saves.
The sample's models are such, and what they say should be the same on every CPU."""


def quiet_libraries() -> None:
    """Leave out bars and notes that say nothing about the work; call it before a model or an encoder is loaded.

    Off: the loading and saving bars of transformers and huggingface_hub (by ``HF_HUB_DISABLE_PROGRESS_BARS``, read when
    they are imported; where it is set already it stays), tqdm's note that without ipywidgets a notebook gets plain
    bars, and the note of vLLM's CPU build that it works without Triton. Bars of our own sampling stay.
    """
    os.environ.setdefault("HF_HUB_DISABLE_PROGRESS_BARS", "1")
    warnings.filterwarnings("ignore", "IProgress not found")
    logging.getLogger("vllm.triton_utils.importing").setLevel(logging.ERROR)


class Transformers:
    """A causal language model in this process.

    ``device`` defaults to the GPU where there is one; ``dtype`` to :func:`usual_dtype`.
    ``batch_rows`` is how many samples are decoded at once: prompts (32 at most) are taken together until their samples
    reach it.
    Halve it when a GPU runs out of memory: every row keeps the keys and values of its own completion.

    The random numbers of a question depend on the seed and the question's id alone, so the same question gives the same
    candidates in any batch (up to rounding in the model itself), and a resumed run those of an undisturbed one.
    """

    in_process = True

    def __init__(
        self,
        model: str,
        *,
        revision: str | None = None,
        device: str | None = None,
        dtype: str | None = None,
        max_model_len: int = 4096,
        batch_rows: int = 480,
        lora: str | None = None,
    ) -> None:
        check_model(model)
        check_weights(model)
        if batch_rows < 1:
            raise ValueError(f"--batch-rows must be at least 1, got {batch_rows}")
        self.model = model
        self.revision = revision
        self.device = device
        self.dtype = dtype
        self.max_model_len = max_model_len
        self.batch_rows = batch_rows
        self.lora = lora
        if lora is not None:
            lora_rank(lora)  # refused now, not after the weights are loaded
        self.note = ""
        self._loaded: _Loaded | None = None
        self._grammar: Grammar | None = None

    def load(self) -> None:
        """Load tokenizer and weights. Raises ImportError without the packages, OSError without the device."""
        if self._loaded is not None:
            return
        # Read when torch is imported. Threads meet several times a layer: those that sleep there are late, those that
        # spin as long as they like keep the cores from other processes. Ten samples for four questions on two cores,
        # alone and beside a second process that does the same: 21 and 17 s asleep, 12 and 70 as long as they like.
        if "OMP_WAIT_POLICY" not in os.environ:
            os.environ.setdefault("GOMP_SPINCOUNT", "4000")  # 14 and 26 s
        try:
            import torch
            from safetensors import SafetensorError
            from transformers import AutoModelForCausalLM, AutoTokenizer
        except ImportError as problem:
            raise missing_package("torch and transformers", "models") from problem
        from finer_sql_lib.generation import shared_prefix

        device = self.device or ("cuda" if torch.cuda.is_available() else "cpu")
        check_device(device)
        dtype = self.dtype or usual_dtype(self.model, device)
        shared_prefix.register()
        try:
            tokenizer = AutoTokenizer.from_pretrained(self.model, revision=self.revision)
            model = AutoModelForCausalLM.from_pretrained(
                self.model, revision=self.revision, dtype=getattr(torch, dtype), attn_implementation=shared_prefix.NAME
            )
        except (OSError, ValueError, RuntimeError, SafetensorError) as problem:  # RuntimeError: weights of other sizes
            raise cannot_load(self.model, problem) from problem
        if self.lora is not None:
            model = with_adapter(model, self.lora)
        if folds_system(tokenizer, self.model):
            self.note = FOLDED
            _LOG.warning("%s: %s", self.model, self.note)
        window = min(self.max_model_len, getattr(model.config, "max_position_embeddings", self.max_model_len))
        # The generation config may name several ends, and the tokenizer one more (a chat model's end of turn).
        configured = model.generation_config.eos_token_id
        ends = {*(configured if isinstance(configured, list) else [configured]), tokenizer.eos_token_id}
        stop_ids = tuple(sorted(id_ for id_ in ends if id_ is not None))
        self._loaded = _Loaded(model.to(device).eval(), tokenizer, window, stop_ids)

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield batches of questions of similar prompt length; see :class:`~finer_sql_lib.generation.Generator`.

        Raises OSError where a GPU has too little memory for a batch.
        """
        import torch

        self.load()
        assert self._loaded is not None
        loaded = self._loaded
        tokenized = [
            (prompt, template_ids(loaded.tokenizer, fold_system(prompt.messages) if self.note else prompt.messages))
            for prompt in prompts
        ]
        fitting = [(prompt, ids) for prompt, ids in tokenized if len(ids) < loaded.window]
        too_long = [(prompt.question_id, len(ids)) for prompt, ids in tokenized if len(ids) >= loaded.window]
        if too_long:
            yield [prompt_too_long(question_id, length, loaded.window) for question_id, length in too_long]
        # Neighbours in length need little padding; the longest first, so that too little memory shows at once.
        fitting.sort(key=lambda pair: (-len(pair[1]), pair[0].question_id))
        size = min(PROMPTS_AT_ONCE, max(1, self.batch_rows // sampling.n))
        for start in range(0, len(fitting), size):
            batch = fitting[start : start + size]
            asked = [prompt for prompt, _ in batch]
            try:
                sampled = sample_batch(loaded, batch, sampling, self._constraint(asked, sampling.n))
            except torch.OutOfMemoryError as problem:
                rows = len(batch) * sampling.n
                raise OSError(
                    f"the GPU has no memory left for {rows} samples at once; give a smaller --batch-rows (now "
                    f"{self.batch_rows}), and run the same command again"
                ) from problem
            yield sampled

    def _constraint(self, prompts: Sequence[Prompt], n: int) -> Rows | None:
        """The constraints over the rows of a batch; None where no prompt has one."""
        if not any(prompt.is_bound for prompt in prompts):
            return None
        assert self._loaded is not None
        if self._grammar is None:
            from finer_sql_lib.generation.constrained import Grammar

            self._grammar = Grammar(self._loaded.tokenizer, self._loaded.stop_ids)
        return self._grammar.rows(prompts, n)


def with_adapter(model: Any, lora: str) -> Any:
    """The model with a LoRA adapter added to its weights. Raises ImportError without peft, ValueError where the adapter
    is of another model.
    """
    try:
        from peft import PeftModel
    except ImportError as problem:
        raise missing_package("peft", "train") from problem
    try:
        return PeftModel.from_pretrained(model, str(Path(lora).expanduser())).merge_and_unload()
    except (ValueError, RuntimeError) as problem:  # layers that the model has not, or of other sizes
        why = " ".join(str(problem).split())[:300]
        raise ValueError(f"the adapter {lora} does not fit the model: {why}; check --lora") from problem


def usual_dtype(model: str, device: str) -> str:
    """bfloat16 on a GPU; on a CPU too where it multiplies in it (AVX-512 BF16) and the model is not tiny; else float32.

    With 135M weights on two cores: 10 samples 2.4 s a question and 1.0 GB where there is AMX, in float32 3.5 s and
    1.3 GB; 30 samples within a constraint 6.9 s a question with AVX-512 BF16 alone, in float32 14.4 s.
    """
    if device != "cpu":
        return "bfloat16"
    sizes = [file.stat().st_size for file in Path(model).expanduser().glob("*.safetensors")]
    is_tiny = 0 < sum(sizes) < TINY_BYTES  # a hub name has no files here, and is no tiny model's
    return "bfloat16" if processor_has_bfloat16() and not is_tiny else "float32"


@dataclass(frozen=True)
class _Loaded:
    model: Any
    tokenizer: Any
    window: int
    stop_ids: tuple[int, ...]


def sample_batch(
    loaded: _Loaded, batch: Sequence[tuple[Prompt, list[int]]], sampling: Sampling, constraint: Rows | None
) -> list[Candidate]:
    """The candidates of a few prompts, each with its token ids."""
    from finer_sql_lib.generation.decoding import sample

    limits = [min(sampling.max_tokens, loaded.window - len(ids)) for _, ids in batch]
    # (prompts * n, max_tokens)
    uniforms = np.concatenate([question_uniforms(sampling, prompt.question_id) for prompt, _ in batch])
    rows = sample(
        loaded.model,
        [ids for _, ids in batch],
        uniforms,
        n=sampling.n,
        temperature=sampling.temperature,
        top_p=sampling.top_p,
        limits=limits,
        stop_ids=loaded.stop_ids,
        constraint=constraint,
    )
    candidates = []
    for row, (tokens, logprob) in enumerate(rows):
        question_id = batch[row // sampling.n][0].question_id
        text = loaded.tokenizer.decode(tokens, skip_special_tokens=True)
        candidate = candidate_from_text(
            question_id,
            sampling.first + row % sampling.n,
            text,
            logprob=logprob if sampling.logprobs else None,
            n_tokens=len(tokens),
        )
        candidates.append(candidate)
    return candidates


def question_uniforms(sampling: Sampling, question_id: int) -> npt.NDArray[np.float32]:
    """Random numbers in [0, 1), shape (n, max_tokens): one per sample and step of this question.

    Those of a sample depend on its index alone, not on how many are drawn, nor in which rounds.
    """
    rng = np.random.default_rng(question_seed(sampling.seed, question_id))
    return rng.random((sampling.first + sampling.n, sampling.max_tokens), dtype=np.float32)[sampling.first :]
