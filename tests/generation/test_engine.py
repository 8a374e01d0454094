"""What vLLM is told by name, and what a GPU must have before the engine is started."""

from __future__ import annotations

import json
import warnings
from pathlib import Path

import pytest

from finer_sql_lib.generation import BackendChoice, Transformers, VllmOffline, make_generator
from finer_sql_lib.generation.card import GIB, Card, check_cards, check_count
from finer_sql_lib.generation.engine import lora_arguments, read_engine
from finer_sql_lib.generation.model_folder import weights_bytes

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # vLLM's own imports warn, differently in every release
    pytest.importorskip("vllm", reason="vLLM is not installed")

pytestmark = pytest.mark.filterwarnings("ignore")


def adapter(folder: Path, **changes: object) -> str:
    (folder / "adapter_config.json").write_text(json.dumps({"peft_type": "LORA", "r": 12, **changes}))
    return str(folder)


def test_values_are_read_as_vllm_reads_them() -> None:
    texts = {"max_num_seqs": "64", "enforce-eager": "true", "hf_overrides": '{"a": 1}'}
    assert read_engine(texts) == {"max_num_seqs": 64, "enforce_eager": True, "hf_overrides": {"a": 1}}
    assert read_engine({"enable_prefix_caching": "false"}) == {"enable_prefix_caching": False}
    assert read_engine({}) == {}


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("max_num_seq", "1", "has no such argument; did you mean max_num_seqs"),
        ("data-parallel-size", "2", "give --ray --replicas instead"),
        ("qqqqqq", "1", "has no such argument; `vllm serve"),
        ("max_num_seqs", "many", "invalid int value: 'many'"),
        ("kv_cache_dtype", "int3", "invalid choice: 'int3'"),
        ("max_num_seqs", "true", "--engine: "),
        ("dtype", "float32", "give --dtype instead"),
    ],
    ids=str,
)
def test_what_vllm_does_not_know_is_refused_before_anything_is_loaded(key: str, value: str, said: str) -> None:
    with pytest.raises(ValueError, match=said) as refusal:
        read_engine({key: value})
    assert "\n" not in str(refusal.value)


def test_options_reach_the_backend_that_has_them(tiny_model: Path, tmp_path: Path) -> None:
    model, lora = str(tiny_model), adapter(tmp_path)
    card = {"gpu_memory": 0.25, "tensor_parallel": 2}
    engine = {"max_num_seqs": "9"}
    made = make_generator(BackendChoice(model, engine=engine, **card, dtype="float16", max_model_len=99, lora=lora))
    assert isinstance(made, VllmOffline)
    assert (made.tensor_parallel_size, made.dtype, made.max_model_len, made.lora) == (2, "float16", 99, lora)
    assert made.engine == {
        "max_num_seqs": 9, "gpu_memory_utilization": 0.25, "enable_lora": True, "max_loras": 1, "max_lora_rank": 16
    }  # fmt: skip
    plain = make_generator(BackendChoice(model, "transformers", device="cpu", batch_rows=7, max_model_len=88))
    assert isinstance(plain, Transformers)
    assert (plain.device, plain.batch_rows, plain.max_model_len) == ("cpu", 7, 88)


def test_an_option_of_another_backend_is_refused_by_name() -> None:
    with pytest.raises(ValueError, match=r"--tensor-parallel is of backend vllm, not of transformers"):
        BackendChoice("m", "transformers", tensor_parallel=2)
    with pytest.raises(ValueError, match=r"--device is of backend transformers, not of openai"):
        BackendChoice("m", "openai", device="cpu")
    with pytest.raises(ValueError, match=r"--revision is of the backends vllm and transformers; a server serves"):
        BackendChoice("m", "openai", revision="r")


def test_a_run_records_what_changes_candidates_and_nothing_else() -> None:
    where = BackendChoice("m", gpu_memory=0.3, tensor_parallel=4, engine={"max_num_seqs": "8"})
    assert where.identity() == {}
    what = BackendChoice("m", dtype="float16", lora="a", max_model_len=9, engine={"quantization": "fp8", "seed": "1"})
    assert what.identity() == {"lora": "a", "dtype": "float16", "max_model_len": 9, "engine": {"quantization": "fp8"}}
    spelt = [BackendChoice("m", engine={key: "fp8"}).identity() for key in ("kv-cache-dtype", "kv_cache_dtype")]
    assert spelt == [{"engine": {"kv_cache_dtype": "fp8"}}] * 2


def test_a_card_is_asked_before_the_engine() -> None:
    card = Card(free=70 * GIB, total=80 * GIB)
    check_cards([card], 0.8, 60 * GIB)
    with pytest.raises(OSError, match=r"would take 76\.0 GiB .* 70\.0 of 80\.0 GiB are free; give --gpu-memory 0\.86"):
        check_cards([card], 0.95, 0)
    with pytest.raises(OSError, match=r"the weights take 65\.0 GiB on each GPU, vLLM has 64\.0 GiB"):
        check_cards([card], 0.8, 65 * GIB)
    check_cards([card, card], 0.8, 65 * GIB)


def test_a_full_card_is_no_reason_to_ask_for_nothing_of_it() -> None:
    with pytest.raises(OSError, match=r"1\.0 of 80\.0 GiB are free; wait .* CUDA_VISIBLE_DEVICES") as caught:
        check_cards([Card(free=1 * GIB, total=80 * GIB)], 0.9, 0)
    assert "--gpu-memory" not in str(caught.value)


def test_more_parallelism_than_gpus_is_refused() -> None:
    check_count(2, 2, 1)
    with pytest.raises(ValueError, match=r"--tensor-parallel 3 needs 3 GPUs, and 2 can be seen"):
        check_count(2, 3, 1)
    with pytest.raises(ValueError, match=r"2 with --engine pipeline_parallel_size=4 needs 8 GPUs, and 2 can be seen"):
        check_count(2, 2, 4)


def test_a_cpu_has_no_gpus_to_split_over(tiny_model: Path) -> None:
    from vllm.platforms import current_platform

    if not current_platform.is_cpu():
        pytest.skip("vLLM has a GPU here")
    with pytest.raises(ValueError, match=r"--tensor-parallel 2 needs 2 GPUs, and 0 can be seen"):
        VllmOffline(str(tiny_model), tensor_parallel_size=2).load()


def test_adapters_of_other_kinds_and_ranks(tmp_path: Path) -> None:
    assert lora_arguments(adapter(tmp_path, r=8))["max_lora_rank"] == 8
    with pytest.raises(ValueError, match="rank 1000; vLLM takes at most 512"):
        lora_arguments(adapter(tmp_path, r=1000))
    with pytest.raises(ValueError, match="'IA3' adapter; --lora takes LoRA alone"):
        lora_arguments(adapter(tmp_path, peft_type="IA3"))
    (tmp_path / "adapter_config.json").unlink()
    with pytest.raises(FileNotFoundError, match="no adapter_config"):
        lora_arguments(str(tmp_path))


def test_weights_are_counted_from_their_files(tiny_model: Path) -> None:
    from transformers import AutoModelForCausalLM

    stored = sum(p.numel() for p in AutoModelForCausalLM.from_pretrained(tiny_model).parameters())
    assert weights_bytes(str(tiny_model), 2) == 2 * stored
    assert weights_bytes("owner/name", 2) == 0
