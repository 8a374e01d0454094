"""One tiny model for all backends, the backend that most tests ask, and prompts to ask it."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from pathlib import Path

import pytest

from finer_sql_lib.generation import Transformers
from finer_sql_lib.prompts import build_messages
from finer_sql_lib.records import Prompt

QUESTIONS = ["How many singers do we have?", "Names?", "Which country has the most singers, and how many has it?"]


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a random Qwen2 that can be sampled by every backend."""
    pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
    build = load_builder()
    return build(tmp_path_factory.mktemp("tiny-qwen2"))


def load_builder():
    spec = importlib.util.spec_from_file_location("tiny_model", Path(__file__).parent.parent / "tiny_model.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.build_tiny_model


@pytest.fixture(scope="module")
def one_thread() -> Iterator[None]:
    """A model this small is fastest on one thread, by far where other processes share the cores."""
    torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def backend(tiny_model: Path) -> Transformers:
    """The tiny model in transformers; test_vllm has a backend of its own."""
    return Transformers(str(tiny_model), batch_rows=16, dtype="float32")


@pytest.fixture
def prompts() -> list[Prompt]:
    """Six questions whose prompts have different lengths."""
    return [
        Prompt(10 + i, build_messages(QUESTIONS[i % 3], "singer.name: text\n" * (1 + i), agg_hint=i % 2 == 0))
        for i in range(6)
    ]
