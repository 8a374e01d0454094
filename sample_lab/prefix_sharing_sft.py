"""Supervised training on an endless curriculum of groups that share the beginning of their prompts.

In one process, on a GPU where there is one. ``out`` holds run.json, checkpoint-N, trainer_state.json and at the end
model/. Starting again with the same arguments goes on from the last whole checkpoint; with more ``steps`` a finished
run goes on too, from its end.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from finer_sql_lib.runs import file_sha256
from finer_sql_lib.training.resume import Say, open_training


class GroupSource(Protocol):
    """Groups of (prompt ids, completion ids), made when they are asked for.

    The same index gives the same group in every process and at any time: a resumed run asks for the next index and
    replays nothing. A completion ends with the token that ends it.
    """

    def identity(self) -> dict[str, Any]:
        """What the groups depend on, for the run's manifest: seed, sizes, a version or hash of the data."""

    def group(self, index: int) -> Sequence[tuple[Sequence[int], Sequence[int]]]:
        """The group number ``index``, from 0."""


@dataclass(frozen=True, slots=True)
class PrefixSharingSettings:
    """One training run: ``steps`` updates of ``accumulation`` times ``groups`` groups, Adam with linear warm-up and a
    decay at the end.

    ``groups`` are read at once. The learning rate rises over ``warmup`` steps, stays, and falls to 0 over the last
    ``decay`` of all steps (a share of 1). ``bfloat16``: matrices are multiplied in that type (see ``completion_loss``);
    None: where this machine does so fast. ``save_every`` and ``log_every`` count steps.

    Raises ValueError naming the setting, its value and the bound.
    """

    steps: int
    groups: int = 2
    accumulation: int = 1
    learning_rate: float = 2e-3
    warmup: int = 200
    decay: float = 0.3
    weight_decay: float = 0.01
    bfloat16: bool | None = False
    save_every: int = 500
    keep_checkpoints: int = 2
    log_every: int = 50
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("steps", "groups", "accumulation", "learning_rate", "save_every", "keep_checkpoints", "log_every"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be above 0")
        for name in ("warmup", "weight_decay", "seed"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 0 or more")
        if not 0 <= self.decay <= 1:
            raise ValueError(f"decay is {self.decay}; it is a share of the steps, from 0 to 1")

    def identity(self) -> dict[str, Any]:
        """What must be the same for a run to go on: not its length, and not what only watches it."""
        free = ("steps", "decay", "save_every", "keep_checkpoints", "log_every")
        return {name: value for name, value in asdict(self).items() if name not in free}


def train_prefix_sharing(
    model: Path,
    source: GroupSource,
    out: Path,
    settings: PrefixSharingSettings,
    say: Say = print,
    adapter: Path | None = None,
) -> Path:
    """Train all weights of the Qwen2 in ``model``, or go on training; returns the folder of the trained model.

    ``adapter``: PEFT's LoRA on that model; its weights are trained instead, and it is what is returned. Raises RunError
    for a folder that belongs to another model, source or settings, ValueError for an adapter that is no plain LoRA.
    """
    identity = {"model": str(model), "stream": source.identity(), "settings": settings.identity()}
    if adapter is not None:
        identity["adapter_sha256"] = file_sha256(adapter / "adapter_model.safetensors")
    with open_training(out, identity, say, settings.steps) as training:
        if training.finished:
            return training.model
        return training.complete(build_trainer(model, source, out, settings, say, adapter))


def build_trainer(
    model: Path, source: GroupSource, out: Path, settings: PrefixSharingSettings, say: Say, adapter: Path | None
) -> Any:
    """The trainer over groups in the order of their numbers."""
    from torch.utils.data import Dataset, SequentialSampler
    from transformers import AutoTokenizer, PrinterCallback, Trainer, TrainerCallback

    from finer_sql_lib.training.model import fast_bfloat16
    from sample_lab.prefix_sharing import collate, completion_loss, give_memory_back

    bfloat16 = fast_bfloat16() if settings.bfloat16 is None else settings.bfloat16

    class Groups(Dataset):
        def __len__(self) -> int:
            return settings.steps * settings.groups * settings.accumulation

        def __getitem__(self, index: int) -> Any:
            return source.group(index)

    class GroupTrainer(Trainer):
        def compute_loss(self, model: Any, inputs: Any, return_outputs: bool = False, **_: Any) -> Any:
            return completion_loss(model, inputs, bfloat16=bfloat16)

        def training_step(self, *given: Any, **how: Any) -> Any:
            loss = super().training_step(*given, **how)
            give_memory_back()
            return loss

        def floating_point_ops(self, inputs: Any) -> int:
            return 0  # the trainer's own estimate counts input_ids, which these batches do not have

        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            return SequentialSampler(self.train_dataset)  # by index, so that a resumed run replays nothing

    class SayLoss(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **_: Any) -> None:
            if logs and "loss" in logs:
                say(f"step {state.global_step}: loss {logs['loss']:.4f}, learning rate {logs['learning_rate']:.2e}")

    trainer = GroupTrainer(
        model=_network(model, adapter),
        args=_arguments(out, settings),
        train_dataset=Groups(),
        data_collator=collate,
        processing_class=AutoTokenizer.from_pretrained(model),
        callbacks=[SayLoss()],
    )
    trainer.remove_callback(PrinterCallback)  # what it prints, SayLoss says
    return trainer


def _network(model: Path, adapter: Path | None) -> Any:
    from transformers import AutoModelForCausalLM

    from sample_lab.prefix_sharing import check_adapter

    network = AutoModelForCausalLM.from_pretrained(model, dtype="float32")
    if adapter is None:
        return network
    from peft import PeftModel

    adapted = PeftModel.from_pretrained(network, adapter, is_trainable=True)
    check_adapter(adapted.peft_config["default"])
    return adapted


def _arguments(out: Path, settings: PrefixSharingSettings) -> Any:
    import torch
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=str(out),
        use_cpu=not torch.cuda.is_available(),
        max_steps=settings.steps,
        per_device_train_batch_size=settings.groups,
        gradient_accumulation_steps=settings.accumulation,
        remove_unused_columns=False,
        learning_rate=settings.learning_rate,
        warmup_steps=settings.warmup,
        lr_scheduler_type="warmup_stable_decay",
        lr_scheduler_kwargs={"num_decay_steps": round(settings.decay * settings.steps), "decay_type": "linear"},
        optim="adamw_torch_fused",
        adam_beta2=0.98,
        weight_decay=settings.weight_decay,
        max_grad_norm=1.0,
        bf16=False,
        logging_steps=settings.log_every,
        save_strategy="steps",
        save_steps=settings.save_every,
        save_total_limit=settings.keep_checkpoints,
        dataloader_pin_memory=False,
        seed=settings.seed,
        report_to=[],
        disable_tqdm=True,
    )
