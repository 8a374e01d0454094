"""What a training run is set to, and the published recipes as presets."""

from __future__ import annotations

from dataclasses import asdict, dataclass, replace
from typing import Annotated, Any, Final, Literal

from annotated_doc import Doc

Method = Literal["grpo", "sft"]
Vllm = Literal["auto", "none", "colocate", "server"]
Dtype = Literal["auto", "bfloat16", "float32"]
Rounding = Literal["nearest", "stochastic"]

REWARDS: Final = ("format", "execution", "atomic", "memory")
PACKAGED_ENCODER: Final = "packaged"
"""Names the small encoder out of a package (384 dimensions, no download) instead of a model."""

_CHOICES: Final = {
    "method": ("grpo", "sft"),
    "vllm": ("auto", "none", "colocate", "server"),
    "dtype": ("auto", "bfloat16", "float32"),
    "rounding": ("nearest", "stochastic"),
    "grounds": ("database", "paper"),
}
_ABOVE_0: Final = (
    *("learning_rate", "batch", "micro_batch", "max_prompt", "max_completion", "temperature", "log_every"),
    *("eval_candidates", "eval_questions", "keep_checkpoints", "preflight_prompts"),
)
_NOT_NEGATIVE: Final = ("steps", "epochs", "beta", "lora", "warmup", "save_every", "eval_every", "seed")
_LATER: Final = {
    "warmup": 0,
    "by_length": False,
    "cpu_bfloat16": False,
    "question_values": False,
    "grounds": "paper",
    "rounding": "nearest",
    "vllm_sleep": False,
}
"""Settings that trainings of earlier versions do not record, and what they meant there."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One training run, independent of model, data and machine.

    ``batch`` counts the completions of one update over all processes, ``micro_batch`` those of one forward pass in one
    process; gradient accumulation follows from both (``accumulation``), so a preset means the same on any number of
    GPUs. Lengths are tokens. ``steps`` are updates; SFT uses ``epochs`` unless ``steps`` is set. ``beta`` is the KL
    coefficient (0: no reference model). ``lora``: rank, 0 trains all weights. ``dtype``: of the weights on a GPU; a CPU
    always uses float32, and with ``cpu_bfloat16`` multiplies in bfloat16 if it has instructions for that. ``rounding``:
    how an update reaches bfloat16 weights; a training whose first step would change less than ``least_changed`` of the
    weights is refused. ``dtype`` and ``vllm`` auto: as the GPU allows (:mod:`finer_sql_lib.training.settle`).
    ``vllm_memory``: the share of the GPU that a colocated vLLM takes; with ``vllm_sleep`` only while it samples.
    ``warmup``: updates in which the learning rate rises from 0. ``by_length`` (SFT) puts lessons of like length into
    one batch, so that less is padded.

    ``eval_every`` steps, and before the first, ``eval_questions`` held-out questions, evenly from the whole split,
    get ``eval_candidates`` samples each and a vote; 0 never. The same goes for ``save_every``.
    ``preflight_prompts`` are sampled before the first step. ``question_values``: as of
    :class:`~finer_sql_lib.prompts.build.PromptSettings`; SFT is given whole prompts, and does not ask. ``grounds``
    "database": only answers that read a column can be right, and questions whose gold a constant answer satisfies
    are left out (:mod:`finer_sql_lib.rewards.grounds`); "paper": the plain rewards, on all questions. What no
    source states (warm-up, schedule, optimizer) is left at TRL's default.

    Raises ValueError naming the setting, its value and the way out.
    """

    method: Method = "grpo"
    learning_rate: Annotated[float, "--lr", Doc("Learning rate.")] = 8e-6
    generations: Annotated[int, Doc("Completions per prompt, G.")] = 32
    batch: Annotated[int, Doc("Completions per update, all GPUs.")] = 32
    micro_batch: Annotated[int, Doc("Per forward pass and GPU.")] = 1
    max_prompt: Annotated[int, Doc("Tokens; longer are left out.")] = 1500
    max_completion: Annotated[int, Doc("Tokens.")] = 2048
    temperature: Annotated[float, Doc("Of the completions.")] = 1.0
    steps: Annotated[int, Doc("Updates.")] = 4000
    epochs: Annotated[float, Doc("Passes over the data, sft.")] = 0.0
    beta: Annotated[float, Doc("KL coefficient.")] = 0.04
    rewards: Annotated[tuple[str, ...], Doc("Of format,execution,atomic,memory.")] = REWARDS
    grounds: Annotated[Literal["database", "paper"], Doc("What answers must read to be right; paper: nothing.")] = (
        "database"
    )
    encoder: Annotated[str, Doc("Of the memory; a model or packaged.")] = "Qwen/Qwen3-Embedding-0.6B"
    lora: Annotated[int, Doc("Rank; 0 trains all weights.")] = 0
    dtype: Annotated[Dtype, Doc("Of the weights on a GPU: auto, bfloat16 or float32.")] = "auto"
    rounding: Annotated[Rounding, Doc("Of bfloat16 weights: nearest or stochastic.")] = "nearest"
    least_changed: Annotated[float, Doc("Share of the weights that a step must change.")] = 0.5
    gradient_checkpointing: Annotated[bool, Doc("Less memory, a third more time.")] = True
    warmup: Annotated[int, Doc("Updates with a rising learning rate.")] = 0
    by_length: Annotated[bool, Doc("Batches of like length, sft.")] = False
    cpu_bfloat16: Annotated[bool, Doc("Multiply in bfloat16 on a CPU that can.")] = False
    vllm: Annotated[Vllm, Doc("auto, none, colocate or server.")] = "auto"
    vllm_url: Annotated[str, Doc("Of the server.")] = "http://127.0.0.1:8000"
    vllm_memory: Annotated[float, Doc("Share of the GPU for colocate.")] = 0.3
    vllm_sleep: Annotated[bool, Doc("A colocated vLLM gives its memory back between.")] = False
    save_every: Annotated[int, Doc("Steps; 0 never.")] = 100
    keep_checkpoints: Annotated[int, Doc("The newest so many.")] = 2
    eval_every: Annotated[int, Doc("Steps; 0 never.")] = 200
    eval_questions: Annotated[int, Doc("Held-out questions.")] = 200
    eval_candidates: Annotated[int, Doc("Samples for each.")] = 8
    log_every: Annotated[int, Doc("Steps between lines of the log.")] = 5
    preflight_prompts: Annotated[int, Doc("Sampled before the first step.")] = 8
    question_values: Annotated[bool, Doc("Prompts show the values that questions name; grpo.")] = True
    seed: Annotated[int, Doc("Of order and sampling.")] = 0

    def __post_init__(self) -> None:
        for name, options in _CHOICES.items():
            if getattr(self, name) not in options:
                raise ValueError(f"{name} is {getattr(self, name)!r}; choose one of {', '.join(options)}")
        if unknown := [name for name in self.rewards if name not in REWARDS]:
            raise ValueError(f"rewards has {unknown[0]!r}; choose from {', '.join(REWARDS)}")
        if not self.rewards or len(set(self.rewards)) < len(self.rewards):
            raise ValueError(f"rewards is {self.rewards}; name each reward once, and at least one")
        for name in _ABOVE_0:
            if not getattr(self, name) > 0:  # not <= 0, which NaN would pass
                raise ValueError(f"{name} is {getattr(self, name)}; it must be above 0")
        for name in _NOT_NEGATIVE:
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 0 or more")
        if not 0 < self.vllm_memory < 1:
            raise ValueError(f"vllm_memory is {self.vllm_memory}; it is a share of the GPU, between 0 and 1")
        if not 0 <= self.least_changed <= 1:
            raise ValueError(f"least_changed is {self.least_changed}; it is a share of the weights, 0 to 1")
        if self.rounding == "stochastic" and self.dtype == "float32":
            raise ValueError("rounding is stochastic, dtype float32: only bfloat16 weights need it; leave one out")
        if self.method == "grpo":
            self._check_groups()
        elif self.steps == 0 and self.epochs <= 0:
            raise ValueError("sft needs epochs or steps above 0; both are 0")

    def _check_groups(self) -> None:
        if self.generations < 2:
            raise ValueError(
                f"generations is {self.generations}; GRPO compares the completions of one prompt, so at least 2"
            )
        if self.batch % self.generations:
            groups = max(1, round(self.batch / self.generations))
            raise ValueError(
                f"generations {self.generations} does not divide batch {self.batch}: an update holds whole groups; "
                f"try --batch {self.generations * groups}"
            )
        if self.steps < 1 or self.epochs:
            raise ValueError(f"steps is {self.steps}, epochs {self.epochs}; GRPO counts steps only, at least 1")

    def accumulation(self, processes: int) -> int:
        """Gradient accumulation steps on so many processes.

        >>> SPIDER_3B.accumulation(1), SPIDER_3B.accumulation(2)
        (32, 16)

        Raises ValueError when the batch cannot be split evenly.
        """
        share = processes * self.micro_batch
        if self.batch % share:
            raise ValueError(
                f"batch {self.batch} cannot be split over {processes} processes with micro_batch {self.micro_batch}: "
                f"it must be a multiple of {share}; change --batch or --micro-batch, or the number of processes"
            )
        return self.batch // share

    def override(self, **changes: Any) -> Settings:
        """These settings with every change that is not None, checked again."""
        return replace(self, **{name: value for name, value in changes.items() if value is not None})

    def identity(self) -> dict[str, Any]:
        """All settings by name, for a run's manifest; later ones only where they are set, as older runs know nothing of
        them.

        >>> "warmup" in SFT.identity(), "warmup" in SMALL_SFT.identity()
        (False, True)
        """
        recorded = asdict(self) | {"rewards": list(self.rewards)}
        del recorded["least_changed"]  # what is refused, not how it learns
        if self.method == "sft":
            del recorded["question_values"], recorded["grounds"]  # it is given whole prompts, and no rewards
        return {name: value for name, value in recorded.items() if name not in _LATER or value != _LATER[name]}


SPIDER_3B: Final = Settings()
"""The model card of FINER-SQL-3B-Spider: learning rate 8e-6, 32 generations, accumulation 32 (one completion at a time,
so a batch of 32), completions of 2048 and prompts of 1500 tokens, temperature 1.0, 4000 steps, one 48 GB GPU; started
from the SFT checkpoint Qwen-2.5-Coder-3B-SQL-Writer. KL beta 0.04: the released script's default."""

PAPER_3B: Final = replace(SPIDER_3B, steps=2000)
"""The paper on two A6000, one recipe for all three sizes (0.5B, 1.5B and 3B): batch 32, KL beta 0.04 (the released
script's default), 2000 steps (its training curve ends there). The paper states no learning rate, group size or lengths:
they are the card's."""

JOINT_3B: Final = replace(SPIDER_3B, learning_rate=5e-6, generations=16, steps=1000, max_prompt=4096)
"""The later joint recipe (Spider and BIRD), 3B: learning rate 5e-6, 16 generations, 1000 steps, prompts of 4096 tokens.
The rest is the card's. Here a run trains on one benchmark: the recipe's mixture of both is not reproduced."""

JOINT_0_5B: Final = replace(JOINT_3B, generations=32, steps=1500, max_prompt=2048)
"""The joint recipe, 0.5B: 32 generations, 1500 steps, prompts of 2048 tokens; otherwise as ``JOINT_3B``."""

SFT: Final = Settings(method="sft", learning_rate=2e-5, epochs=2.0, steps=0, batch=32, eval_every=0, vllm="none")
"""The paper's SFT before GRPO: 2 epochs, learning rate 2e-5, loss on completion tokens only. Its batch size is not
stated: 32 as in GRPO."""

SMALL_SFT: Final = SFT.override(
    learning_rate=2e-3,
    warmup=20,
    epochs=3.0,
    batch=64,
    micro_batch=64,
    max_prompt=2000,
    max_completion=384,
    lora=32,
    dtype="float32",
    gradient_checkpointing=False,
    by_length=True,
    cpu_bfloat16=True,
)
"""Ours, for a model of about 135M weights: an adapter of rank 32, scaled by 2, on all linear layers; weights in
float32, products in bfloat16. Whole batches at once want a GPU of 80 GB: with --micro-batch 8 it learns the same."""

SMALL_GRPO: Final = Settings(
    learning_rate=2e-4,
    generations=16,
    batch=128,
    micro_batch=16,
    max_prompt=1200,
    max_completion=200,
    steps=24,
    lora=8,
    encoder=PACKAGED_ENCODER,
    dtype="float32",
    gradient_checkpointing=False,
    vllm="colocate",
    vllm_memory=0.1,
    save_every=0,
    eval_every=0,
    log_every=1,
)
"""Ours, after ``SMALL_SFT``: an adapter of rank 8 on the model that the first one gave; KL beta as in the released
script. On a GPU that vLLM can use; --vllm none samples with transformers."""

TINY: Final = Settings(
    learning_rate=1e-3,
    generations=4,
    batch=8,
    micro_batch=4,
    max_prompt=2048,
    max_completion=24,
    steps=3,
    encoder=PACKAGED_ENCODER,
    dtype="float32",
    vllm="none",
    gradient_checkpointing=False,
    save_every=1,
    eval_every=3,
    eval_questions=4,
    eval_candidates=2,
    log_every=1,
    preflight_prompts=2,
    question_values=False,
    grounds="paper",
)
"""Ours, for trying the whole path on a CPU in a minute with a model of a few thousand weights. It teaches nothing."""

PRESETS: Final = {
    "spider-3b": SPIDER_3B,
    "paper-3b": PAPER_3B,
    "joint-3b": JOINT_3B,
    "joint-0.5b": JOINT_0_5B,
    "sft": SFT,
    "small-sft": SMALL_SFT,
    "small-grpo": SMALL_GRPO,
    "tiny": TINY,
}


def preset(name: str) -> Settings:
    """The preset of that name; raises ValueError listing the options."""
    if name not in PRESETS:
        raise ValueError(f"unknown preset {name!r}; choose one of {', '.join(PRESETS)}")
    return PRESETS[name]
