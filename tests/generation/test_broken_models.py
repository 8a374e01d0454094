"""Model folders that are broken, in the ways in which downloads and copies break, end in one sentence."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from finer_sql_lib.generation import Sampling, Transformers, generate_run
from finer_sql_lib.generation.model_folder import check_model, check_weights
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.system_role import fold_system
from finer_sql_lib.memory.encoder import SentenceEncoder
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run

pytestmark = pytest.mark.usefixtures("one_thread")
POINTER = "version https://git-lfs.github.com/spec/v1\noid sha256:4665a5ea\nsize 269060552\n"


@pytest.fixture
def folder(tiny_model: Path, tmp_path: Path) -> Path:
    """A copy to break."""
    return Path(shutil.copytree(tiny_model, tmp_path / "model"))


def _cut(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:-1000])


def _cut_header(folder: Path) -> None:
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:50])


def _not_weights(folder: Path) -> None:
    (folder / "model.safetensors").write_bytes((8).to_bytes(8, "little") + b"<html>  ")


def _pointer(folder: Path) -> None:
    (folder / "model.safetensors").write_text(POINTER)


def _no_weights(folder: Path) -> None:
    (folder / "model.safetensors").unlink()


def _lost_part(folder: Path) -> None:
    index = {"weight_map": {"a": "model.safetensors", "b": "model-00002-of-00002.safetensors"}}
    (folder / "model.safetensors.index.json").write_text(json.dumps(index))


def _no_tokenizer(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()


def _tokenizer_pointer(folder: Path) -> None:
    (folder / "tokenizer.json").write_text(POINTER)


def _unknown_type(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "qwen9"}))


def _other_size(folder: Path) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "intermediate_size": 2 * config["intermediate_size"]}))


def _no_template(folder: Path) -> None:
    (folder / "chat_template.jinja").unlink()


BROKEN = {
    _cut: "is cut short: it has",
    _cut_header: "is cut short: it has 50 of",
    _not_weights: "is not a safetensors file",
    _pointer: "git lfs pull",
    _no_weights: "has no weights",
    _lost_part: "lacks model-00002-of-00002.safetensors, one of 2 files",
    _no_tokenizer: "has no tokenizer",
    _tokenizer_pointer: "git lfs pull",
    _unknown_type: "cannot be loaded: .*qwen9",
    _other_size: "cannot be loaded: .*",
    _no_template: "has no chat template",
}


@pytest.mark.parametrize("damage", BROKEN, ids=lambda damage: damage.__name__)
def test_a_broken_folder_is_refused_in_one_sentence(damage, folder: Path) -> None:
    damage(folder)
    with pytest.raises((OSError, ValueError), match=BROKEN[damage]) as refusal:
        Transformers(str(folder)).load()
    assert "\n" not in str(refusal.value)


def test_an_encoder_that_cannot_be_loaded_is_refused_in_one_sentence(folder: Path) -> None:
    pytest.importorskip("sentence_transformers", reason="sentence-transformers is not installed")
    _unknown_type(folder)
    with pytest.raises(OSError, match=r"the encoder .* cannot be loaded: .*qwen9") as refusal:
        SentenceEncoder(str(folder), device="cpu").encode(["a"])
    assert "\n" not in str(refusal.value)


def test_a_whole_folder_and_a_hub_name_pass(folder: Path) -> None:
    for model in (str(folder), "griffith-bigdata/FINER-SQL-3B-Spider"):
        check_model(model)
        check_weights(model)


def test_a_template_without_a_system_role_gets_the_system_text_with_the_question(folder, prompts, tmp_path, caplog):
    template = folder / "chat_template.jinja"
    refusal = "{% if messages[0]['role'] == 'system' %}{{ raise_exception('System role not supported') }}{% endif %}"
    template.write_text(refusal + template.read_text())
    backend = Transformers(str(folder))
    sampling = Sampling(n=2, max_tokens=8)
    with open_run(tmp_path / "run", {"model": "folded"}) as run:
        generate_run(backend, prompts, sampling, run, progress=False)
        assert "no system role" in run.manifest["generation"]["note"]
        candidates = list(run.candidates())
    assert [record.message for record in caplog.records if "no system role" in record.message] != []
    assert len(caplog.records) == 1
    # the same as a prompt that has no system message to begin with
    folded = [Prompt(prompt.question_id, tuple(fold_system(prompt.messages))) for prompt in prompts]
    again = [candidate for batch in backend.generate(folded, sampling) for candidate in batch]
    assert sorted(again, key=lambda c: (c.question_id, c.index)) == sorted(
        candidates, key=lambda c: (c.question_id, c.index)
    )
    assert "meticulous" in backend._loaded.tokenizer.decode(template_ids(backend._loaded.tokenizer, folded[0].messages))


def test_a_template_that_passes_over_the_system_role_gets_its_text_with_the_question(folder: Path) -> None:
    (folder / "chat_template.jinja").write_text(
        "{% for m in messages %}{% if m['role'] == 'user' %}<u>{{ m['content'] }}{% endif %}{% endfor %}"
    )
    backend = Transformers(str(folder))
    backend.load()
    assert "no system role" in backend.note


def test_a_template_that_fails_altogether_is_named(folder: Path) -> None:
    (folder / "chat_template.jinja").write_text("{{ raise_exception('no') }}")
    with pytest.raises(ValueError, match=r"the chat template of .* fails: no"):
        Transformers(str(folder)).load()


@pytest.mark.parametrize("absent", ["torch", "transformers"])
@pytest.mark.parametrize("verb", ["ask", "sample", "train"])
def test_a_missing_package_ends_in_one_sentence(verb: str, absent: str, folder: Path, tmp_path: Path) -> None:
    database, chats = tmp_path / "d.sqlite", tmp_path / "chats.jsonl"
    with closing(sqlite3.connect(database)) as connection, connection:
        connection.execute("CREATE TABLE t (a)")
    chats.write_text("")
    arguments = {
        "ask": ["ask", str(database), "How many?", "--model", str(folder)],
        "sample": ["sample", "--out", str(tmp_path / "out")],
        "train": ["train", "--preset", "sft", "--model", str(folder), "--data", str(chats), "--out", str(tmp_path)],
    }[verb]
    script = f"import sys; sys.modules[{absent!r}] = None; from finer_sql_lib.cli.main import main; main()"
    ended = subprocess.run([sys.executable, "-c", script, *arguments], capture_output=True, text=True, check=False)
    assert ended.returncode == 2, ended.stderr
    (sentence,) = ended.stderr.strip().splitlines()
    assert sentence.startswith("finer-sql: ")
    assert absent in sentence
    assert "pip install" in sentence
