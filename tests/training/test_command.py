"""`finer-sql train`, `finer-sql references` and `finer-sql memory` as a user types them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.memory.store import read_traces
from finer_sql_lib.training.data import read_references
from tests.conftest import HAND_WRITTEN
from tests.tiny_model import build_tiny_model

pytestmark = pytest.mark.filterwarnings("ignore")  # torch's and TRL's own


def test_train_on_a_folder_of_questions(cli, school, tmp_path: Path):
    """Real prompts with schemas, a model that knows nothing; SFT and GRPO go through the same command."""
    model = build_tiny_model(tmp_path / "model", vocabulary=300, hidden=32, window=8192)
    traces = tmp_path / "traces.jsonl"
    traces.write_text(json.dumps({"dataset": "d", "db_id": "other", "trace": "count the rows"}) + "\n")
    common = ("train", "--preset", "tiny", "--model", model, "--data", school.data, "--max-prompt", 8000)
    smaller = ("--steps", 1, "--generations", 2, "--batch", 2, "--micro-batch", 2, "--max-completion", 8)
    out = tmp_path / "out"
    code, said, err = cli(*common, *smaller, "--out", out, "--memory-init", traces, "--eval-questions", 1)
    assert code == 0, err
    lines = said.splitlines()
    place = [next(i for i, line in enumerate(lines) if text in line) for text in ("questions to train", "expected:")]
    assert place == sorted(place)
    assert "memory: 1 traces" in said
    assert "train the format first" in said
    assert f"the trained model is in {out / 'model'}" in said
    assert json.loads((out / "run.json").read_text())["identity"]["settings"]["generations"] == 2
    code, said, _ = cli(*common, *smaller, "--out", out, "--memory-init", traces, "--eval-questions", 1)
    assert code == 0
    assert "finished already" in said


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("--preset", "huge"), "unknown preset 'huge'; choose one of spider-3b"),
        (("--generations", 3), "generations 3 does not divide batch 8"),
        (("--max-prompt", 5000), "the model's window has 1024 tokens"),
        (("--memory-init", "nowhere.jsonl", "--max-prompt", 100), "nowhere.jsonl do not exist; check --memory-init"),
        (("--split", "test"), "test"),
        (("--limit", 0), "--limit must be at least 1"),
        (("--before", "first.jsonl"), "--before is for sft"),
        (("--preset", "sft"), "is not a file: for sft, --data is a JSON Lines file"),
        (("--preset", "sft", "--data", __file__, "--limit", 2), "--limit is for GRPO: SFT learns all lessons"),
        (("--eval-split", "test"), "without any, train with --eval-every 0; --eval-split names another"),
    ],
)
def test_what_cannot_work_is_refused_in_one_sentence(cli, school, tmp_path, given, message):
    start = ("train", "--preset", "tiny", "--model", school.untaught, "--data", school.data, "--out", tmp_path / "out")
    code, _, err = cli(*start, *given)
    assert code == 2
    assert message in err
    assert "Traceback" not in err
    assert not (tmp_path / "out" / "checkpoint-1").exists()


def test_an_encoder_that_is_not_there_ends_a_training_before_it_starts(cli, school, tmp_path: Path):
    model = build_tiny_model(tmp_path / "model", vocabulary=300, hidden=32, window=8192)
    start = ("train", "--preset", "tiny", "--model", model, "--data", school.data, "--max-prompt", 8000)
    code, _, err = cli(*start, "--eval-every", 0, "--encoder", tmp_path / "nowhere", "--out", tmp_path / "out")
    assert code == 2
    assert f"the encoder {tmp_path / 'nowhere'} cannot be loaded" in err
    assert not (tmp_path / "out" / "preflight.json").exists()


def test_references_of_a_run(cli, tmp_path: Path):
    run, out = tmp_path / "run", tmp_path / "references.jsonl"
    pool = HAND_WRITTEN / "candidates.jsonl"
    assert cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", run)[0] == 0
    code, said, err = cli("references", "--run", run, "--data", HAND_WRITTEN, "--split", "dev", "--out", out)
    assert code == 0, err
    questions = load_benchmark("spider", HAND_WRITTEN, "dev").questions
    found = read_references(out, questions)
    assert [json.loads(line)["db_id"] for line in out.read_text().splitlines()] == [one.db_id for one in questions]
    assert len(found) == 48
    assert "SELECT COUNT(hut_id) FROM hut" in found[0]
    assert f"{sum(map(len, found.values()))} references for" in said
    code, _, err = cli("references", "--run", run, "--data", HAND_WRITTEN, "--split", "train", "--out", out)
    assert code == 2


def test_a_memory_of_a_run(cli, tmp_path: Path):
    run, out = tmp_path / "run", tmp_path / "memory.jsonl"
    pool = HAND_WRITTEN / "candidates.jsonl"
    assert cli("evaluate", "--data", HAND_WRITTEN, "--candidates", pool, "--run", run)[0] == 0
    code, said, err = cli("memory", "--run", run, "--data", HAND_WRITTEN, "--split", "dev", "--out", out)
    assert code == 0, err
    traces = list(read_traces(out))
    assert f"{len(traces)} verified traces over" in said
    assert len({(trace.db_id, trace.text) for trace in traces}) == len(traces)
