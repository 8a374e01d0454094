"""Supervised training on an endless stream of groups that share the beginning of their prompts.

In one process, on a GPU where there is one.
``out`` holds run.json, checkpoint-N, trainer_state.json and at the end model/. Starting again with the same arguments
goes on from the last whole checkpoint; with more ``steps`` a finished run goes on too, from its end.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from finer_sql_lib.runs import open_run
from finer_sql_lib.training.resume import forget_after, last_checkpoint, step_of

Evaluate = Callable[[Any, int], dict[str, float]]
"""(model, step) -> numbers to log; the model is in evaluation mode."""


class Stream(Protocol):
    """Groups of (prompt ids, completion ids), made when they are asked for.

    The same index gives the same group in every process and at any time: a resumed run asks for the next index and
    replays nothing. Every group has the same number of pairs; a completion ends with the token that ends it.
    """

    def identity(self) -> dict[str, Any]:
        """What the groups depend on, for the run's manifest: seed, sizes, a version or hash of the data."""

    def group(self, index: int) -> Sequence[tuple[Sequence[int], Sequence[int]]]:
        """The group number ``index``, from 0."""


@dataclass(frozen=True, slots=True)
class SharedSettings:
    """One training run: ``steps`` updates of ``groups`` groups each, Adam with linear warm-up and a decay at the end.

    The learning rate rises over ``warmup`` steps, stays, and falls to 0 over the last ``decay`` of all steps (a share
    of 1). ``bfloat16``: matrices are multiplied in that type (see ``completion_loss``); None: where this
    machine does so fast. ``save_every``, ``evaluate_every`` and ``log_every`` count steps; 0 never evaluates.

    Raises ValueError naming the setting, its value and the bound.
    """

    steps: int
    groups: int = 2
    learning_rate: float = 2e-3
    warmup: int = 200
    decay: float = 0.3
    weight_decay: float = 0.01
    bfloat16: bool | None = False
    save_every: int = 500
    keep_checkpoints: int = 2
    log_every: int = 50
    evaluate_every: int = 0
    seed: int = 0

    def __post_init__(self) -> None:
        for name in ("steps", "groups", "learning_rate", "save_every", "keep_checkpoints", "log_every"):
            if not getattr(self, name) > 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be above 0")
        for name in ("warmup", "weight_decay", "evaluate_every", "seed"):
            if getattr(self, name) < 0:
                raise ValueError(f"{name} is {getattr(self, name)}; it must be 0 or more")
        if not 0 <= self.decay <= 1:
            raise ValueError(f"decay is {self.decay}; it is a share of the steps, from 0 to 1")

    def identity(self) -> dict[str, Any]:
        """What must be the same for a run to go on: not its length, and not what only watches it."""
        free = ("steps", "decay", "save_every", "keep_checkpoints", "log_every", "evaluate_every")
        return {name: value for name, value in asdict(self).items() if name not in free}


def train_shared(
    model: Path,
    stream: Stream,
    out: Path,
    settings: SharedSettings,
    *,
    evaluate: Evaluate | None = None,
    say: Callable[[str], None] = print,
) -> Path:
    """Train all weights of the Qwen2 in ``model``, or go on training; returns the folder of the trained model.

    Raises RunError for a folder that belongs to another model, stream or settings.
    """
    identity = {"model": str(model), "stream": stream.identity(), "settings": settings.identity()}
    run = open_run(out, identity)
    try:
        if _steps_done(out) >= settings.steps:
            say(f"finished already: the trained model is in {out / 'model'}")
            return out / "model"
        checkpoint = last_checkpoint(out)
        forget_after(out, step_of(checkpoint))
        if checkpoint is not None:
            say(f"going on from {checkpoint}")
        trainer = _trainer(model, stream, out, settings, evaluate, say)
        trainer.train(resume_from_checkpoint=None if checkpoint is None else str(checkpoint))
        trainer.save_model(str(out / "model"))
        trainer.save_state()
        say(f"the trained model is in {out / 'model'}")
    finally:
        run.close()
    return out / "model"


def _steps_done(out: Path) -> int:
    """The steps of the finished training in ``out``, whose state is written after the model; 0 for none."""
    state = out / "trainer_state.json"
    return int(json.loads(state.read_text(encoding="utf-8"))["global_step"]) if state.is_file() else 0


def _trainer(
    model: Path,
    stream: Stream,
    out: Path,
    settings: SharedSettings,
    evaluate: Evaluate | None,
    say: Callable[[str], None],
) -> Any:
    from torch.utils.data import Dataset, SequentialSampler
    from transformers import AutoModelForCausalLM, AutoTokenizer, PrinterCallback, Trainer

    from sample_lab.prefix_sharing import collate, completion_loss, fast_bfloat16

    bfloat16 = fast_bfloat16() if settings.bfloat16 is None else settings.bfloat16

    class Groups(Dataset):
        def __len__(self) -> int:
            return settings.steps * settings.groups

        def __getitem__(self, index: int) -> Any:
            return stream.group(index)

    class SharedTrainer(Trainer):
        def compute_loss(self, model: Any, inputs: Any, return_outputs: bool = False, **_: Any) -> Any:
            return completion_loss(model, inputs, bfloat16=bfloat16)

        def floating_point_ops(self, inputs: Any) -> int:
            return 0  # the trainer's own estimate counts input_ids, which these batches do not have

        def _get_train_sampler(self, train_dataset: Any = None) -> Any:
            return SequentialSampler(self.train_dataset)

    trainer = SharedTrainer(
        model=AutoModelForCausalLM.from_pretrained(model, dtype="float32"),
        args=_arguments(out, settings),
        train_dataset=Groups(),
        data_collator=collate,
        processing_class=AutoTokenizer.from_pretrained(model),
        callbacks=[_watch(settings, evaluate, say)],
    )
    trainer.remove_callback(PrinterCallback)
    return trainer


def _arguments(out: Path, settings: SharedSettings) -> Any:
    import torch
    from transformers import TrainingArguments

    return TrainingArguments(
        output_dir=str(out),
        use_cpu=not torch.cuda.is_available(),
        max_steps=settings.steps,
        per_device_train_batch_size=settings.groups,
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


def _watch(settings: SharedSettings, evaluate: Evaluate | None, say: Callable[[str], None]) -> Any:
    """Says the loss as it is logged, and evaluates every ``evaluate_every`` steps and after the last."""
    import torch
    from transformers import TrainerCallback

    class Watch(TrainerCallback):
        def on_log(self, args: Any, state: Any, control: Any, logs: dict[str, float] | None = None, **_: Any) -> None:
            if logs and "loss" in logs:
                say(f"step {state.global_step}: loss {logs['loss']:.4f}, learning rate {logs['learning_rate']:.2e}")

        def on_step_end(self, args: Any, state: Any, control: Any, model: Any = None, **_: Any) -> None:
            step, every = state.global_step, settings.evaluate_every
            if evaluate is None or not every or (step % every and step != settings.steps):
                return
            model.eval()
            with torch.no_grad():
                scores = evaluate(model, step)
            model.train()
            state.log_history.append({**scores, "step": step, "epoch": state.epoch})
            say(f"step {step}: " + ", ".join(f"{name} {value:.4f}" for name, value in scores.items()))

    return Watch()
