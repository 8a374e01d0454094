"""What GRPO and SFT share: processes, tokenizer, window, LoRA, and the arguments that depend on the machine."""

from __future__ import annotations

import importlib.util
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.generation.card import processor_has_bfloat16
from finer_sql_lib.generation.model_folder import cannot_load, check_model, check_weights
from finer_sql_lib.generation.system_role import folds_system
from finer_sql_lib.memory import missing_packages as memory_lacks
from finer_sql_lib.runs.install import install_command
from finer_sql_lib.training.preflight import check_step
from finer_sql_lib.training.settings import PACKAGED_ENCODER, Settings


def missing_packages(settings: Settings) -> list[str]:
    """What these settings need and is not installed."""
    packages = ("torch", "transformers", "trl", "datasets", "accelerate")
    missing = [name for name in packages if importlib.util.find_spec(name) is None]
    if settings.method == "grpo" and "memory" in settings.rewards:
        missing += memory_lacks("" if settings.encoder == PACKAGED_ENCODER else settings.encoder)
    return missing


PATIENCE: Final = timedelta(hours=6)
"""How long processes wait for one of them. The main one alone executes the golds (of BIRD's training set) and scores
held-out questions, and NCCL ends the others after 10 minutes. It counts where the group is opened, which is here: the
``ddp_timeout`` of transformers comes too late. A launcher ends the others at once where one fails."""


def this_process() -> Any:
    """Which of the launched processes this is; on a machine without a GPU they talk by gloo."""
    import torch
    from accelerate import PartialState

    return PartialState(cpu=not torch.cuda.is_available(), timeout=PATIENCE)


def leave_processes() -> None:
    """Close the group in which launched processes talk, when the training is over: one that ends with it open may abort
    as it exits, and its launcher reports a failure.
    """
    this_process().destroy_process_group()


def load_tokenizer(model: str) -> Any:
    """The model's tokenizer, padding on the left as generation needs.

    Raises OSError where it cannot be loaded, and ValueError for a chat template that refuses a system message: TRL
    writes the prompts out as they are.
    """
    from transformers import AutoTokenizer

    try:
        tokenizer = AutoTokenizer.from_pretrained(model, padding_side="left", truncation_side="left")
    except (OSError, ValueError) as problem:
        raise cannot_load(model, problem) from problem
    if tokenizer.chat_template and folds_system(tokenizer, model):
        raise ValueError(
            f"the chat template of {model} refuses a system message, which every training prompt has; train a model "
            "whose template takes one, or change its chat_template.jinja"
        )
    return tokenizer


def check_machine_and_model(model: str, settings: Settings) -> None:
    """Refuse what this machine cannot do, a missing model, and lengths that the model's window cannot hold."""
    import torch
    from transformers import AutoConfig

    check_machine(settings, gpu=torch.cuda.is_available(), vllm=importlib.util.find_spec("vllm") is not None)
    check_model(model)
    check_weights(model)
    try:
        config = AutoConfig.from_pretrained(model)
    except (OSError, ValueError) as problem:
        raise cannot_load(model, problem) from problem
    check_window(settings, getattr(config, "max_position_embeddings", None))


def check_window(settings: Settings, window: int | None) -> None:
    """Refuse lengths that the model's window (tokens, None if it states none) cannot hold."""
    needed = settings.max_prompt + settings.max_completion
    if window is not None and window < needed:
        raise ValueError(
            f"the model's window has {window} tokens, but max_prompt {settings.max_prompt} and max_completion "
            f"{settings.max_completion} need {needed}; lower --max-prompt or --max-completion"
        )


def check_machine(settings: Settings, *, gpu: bool, vllm: bool) -> None:
    """Refuse what this machine cannot do: ``gpu`` and ``vllm`` say what it has."""
    if settings.vllm == "server" and not gpu:
        raise ValueError(
            "vllm is 'server', but there is no GPU here: weights travel to the server from GPU to GPU; use --vllm "
            "colocate or --vllm none"
        )
    if settings.vllm not in ("none", "auto") and not vllm:
        raise ValueError(
            f"vllm is {settings.vllm!r}, but vLLM is not installed: {install_command('vllm', 'train')}, "
            "or use --vllm none"
        )


def lora_config(settings: Settings) -> Any:
    """Adapters of rank ``lora`` on every linear layer but the head, scaled by 2; None for rank 0."""
    if settings.lora == 0:
        return None
    try:
        from peft import LoraConfig
    except ImportError as problem:
        raise ImportError(f"LoRA needs peft, which is not installed: {install_command('train')}") from problem
    return LoraConfig(r=settings.lora, lora_alpha=2 * settings.lora, target_modules="all-linear", task_type="CAUSAL_LM")


def parameters_of(model: Any) -> tuple[int, int]:
    """All and the trainable parameters, sharded ones (DeepSpeed ZeRO-3) counted whole."""
    sizes = [(getattr(p, "ds_numel", p.numel()), p.requires_grad) for p in model.parameters()]
    return sum(size for size, _ in sizes), sum(size for size, trainable in sizes if trainable)


def weights_gib(parameters: int, trainable: int, dtype: str) -> float:
    """GiB of weights, gradients and the two moments of Adam, all in the dtype of the weights.

    >>> round(weights_gib(3_085_938_688, 3_085_938_688, "bfloat16"), 1)
    23.0
    """
    size = {"bfloat16": 2, "float32": 4}[dtype]
    return (parameters + 3 * trainable) * size / 2**30


def let_vllm_take_weights() -> None:
    """Keep vLLM's CPU build from packing its weights: packed, it refuses those of the next training step.

    It packs for oneDNN, and on processors with AMX for a kernel of its own. Only before the engine starts, and only
    where there is no GPU.
    """
    from vllm import _custom_ops
    from vllm.model_executor.layers import utils

    _custom_ops._supports_onednn = False
    utils.check_cpu_sgl_kernel = lambda n, k, dtype: False


def prepare_updates(trainer: Any, settings: Settings, step: int, say: Callable[[str], None]) -> None:
    """Give the trainer its optimizer, and say what a step changes, where the training begins.

    Weights that a launcher splits are its library's to update. Raises ValueError as
    :func:`~finer_sql_lib.training.preflight.check_step`, and for stochastic rounding of weights that are split.
    """
    from finer_sql_lib.training.rounding import StochasticAdamW
    from finer_sql_lib.training.settle import sharding

    if settings.rounding == "stochastic":
        if sharding():
            raise ValueError("stochastic rounding is for weights that are whole on a GPU; use --rounding nearest")
        # the seed of the settings: the trainer seeds every process otherwise, and the copies of the weights would part
        kwargs = {"lr": settings.learning_rate, "seed": settings.seed}
        trainer.optimizer_cls_and_kwargs = (StochasticAdamW, kwargs)
    if step == 0 and not sharding():
        say(check_step((p for p in trainer.model.parameters() if p.requires_grad), settings))


def fast_bfloat16() -> bool:
    """Whether this machine has instructions for products in bfloat16: its GPU where there is one, else its processor.

    Emulated on a processor with AVX2 only, an update took 8 to 16 s instead of 0.7 to 2.5 s: six to eleven times as
    long (``tests/benchmarks/LOG.md``, 2026-11-25).
    """
    import torch

    if torch.cuda.is_available():
        return torch.cuda.is_bf16_supported(including_emulation=False)
    return processor_has_bfloat16()


def model_arguments(out: Path, settings: Settings, accumulation: int) -> dict[str, Any]:
    """The arguments that TRL's GRPOConfig and SFTConfig have in common."""
    import torch

    gpu = torch.cuda.is_available()
    return {
        "output_dir": str(out),
        "learning_rate": settings.learning_rate,
        "per_device_train_batch_size": settings.micro_batch,
        "gradient_accumulation_steps": accumulation,
        "seed": settings.seed,
        "warmup_steps": settings.warmup,
        "bf16": gpu or (settings.cpu_bfloat16 and fast_bfloat16()),
        "use_cpu": not gpu,
        "gradient_checkpointing": settings.gradient_checkpointing,
        "use_liger_kernel": gpu and importlib.util.find_spec("liger_kernel") is not None,
        "model_init_kwargs": {"dtype": settings.dtype if gpu else "float32"},
        "logging_steps": settings.log_every,
        "save_strategy": "steps" if settings.save_every else "no",
        "save_steps": settings.save_every or 500,
        "save_total_limit": settings.keep_checkpoints,
        "report_to": ["tensorboard"],
    }
