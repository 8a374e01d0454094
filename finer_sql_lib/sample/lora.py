"""A low-rank adapter merged into the weights of its base: W + (alpha / r) B A, nothing of peft needed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

PREFIX: Final = "base_model.model."
"""Before a weight's own name in an adapter's file."""
REFUSED: Final = (
    "use_dora", "use_rslora", "rank_pattern", "alpha_pattern", "modules_to_save", "fan_in_fan_out", "lora_bias",
    "trainable_token_indices", "target_parameters",
)  # fmt: skip
"""Settings of peft that change the formula."""


def merge_lora(model: Any, folder: Path) -> None:
    """Add the adapter in ``folder``, as peft saves it, to the weights of ``model``, a module with float32 weights.

    ``lora_A`` is (r, inputs), ``lora_B`` (outputs, r). The source of the formula is Hu et al., LoRA, 2021, section 4.1.
    Raises FileNotFoundError where a file is missing, ValueError for an adapter of another kind or of another model.
    """
    import torch
    from safetensors.torch import load_file

    config = json.loads((folder / "adapter_config.json").read_bytes())
    if config["peft_type"] != "LORA" or config["bias"] != "none" or any(config.get(name) for name in REFUSED):
        odd = [name for name in REFUSED if config.get(name)] or [f"{config['peft_type']}, bias {config['bias']}"]
        raise ValueError(f"the adapter {folder} is not a plain LoRA ({', '.join(odd)}); merge it with peft")
    factors = {name: factor.float() for name, factor in load_file(folder / "adapter_model.safetensors").items()}
    scale = config["lora_alpha"] / config["r"]
    weights = dict(model.named_parameters())
    names = sorted(name.removesuffix(".lora_A.weight") for name in factors if name.endswith(".lora_A.weight"))
    if strange := [name for name in names if f"{name.removeprefix(PREFIX)}.weight" not in weights]:
        raise ValueError(f"the adapter {folder} changes {strange[0]}, which the model does not have")
    if len(factors) != 2 * len(names):
        raise ValueError(f"the adapter {folder} holds more than pairs of lora_A and lora_B; merge it with peft")
    with torch.no_grad():
        for name in names:
            change = factors[f"{name}.lora_B.weight"] @ factors[f"{name}.lora_A.weight"]
            weights[f"{name.removeprefix(PREFIX)}.weight"] += change * scale
