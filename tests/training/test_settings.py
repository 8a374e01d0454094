"""Settings, data and preflight: every refusal says why, and every number is where it was put."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace
from pathlib import Path

import pytest

from finer_sql_lib.benchmarks import load_benchmark
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.rewards import Judge
from finer_sql_lib.runs import RunError
from finer_sql_lib.runs.manifest import differences
from finer_sql_lib.training.data import prepare, question_order, read_lessons, read_references, write_references
from finer_sql_lib.training.grpo import GrpoTask
from finer_sql_lib.training.model import check_machine, check_window
from finer_sql_lib.training.preflight import report_sample
from finer_sql_lib.training.settings import SPIDER_3B, TINY, Settings, preset
from tests.conftest import HAND_WRITTEN


class WordTokenizer:
    """Counts a token for every word."""

    def apply_chat_template(self, messages: list, **_: object) -> list[int]:
        return [0] * sum(len(message["content"].split()) for message in messages)


def test_the_cards_recipe():
    card = preset("spider-3b")
    assert (card.learning_rate, card.generations, card.max_completion, card.max_prompt) == (8e-6, 32, 2048, 1500)
    assert (card.temperature, card.steps, card.accumulation(1)) == (1.0, 4000, 32)


def test_the_other_recipes():
    small, large = preset("joint-0.5b"), preset("joint-3b")
    assert (small.generations, small.steps, small.max_prompt) == (32, 1500, 2048)
    assert (large.generations, large.steps, large.max_prompt) == (16, 1000, 4096)
    assert {small.learning_rate, large.learning_rate} == {5e-6}
    assert (preset("sft").epochs, preset("sft").learning_rate) == (2.0, 2e-5)
    assert (preset("paper-3b").beta, preset("paper-3b").steps) == (0.04, 2000)
    with pytest.raises(ValueError, match="choose one of spider-3b"):
        preset("spider")


def test_settings_are_frozen_and_overridden_by_what_is_given():
    with pytest.raises(FrozenInstanceError):
        SPIDER_3B.steps = 1
    changed = SPIDER_3B.override(steps=7, seed=None)
    assert (changed.steps, changed.seed) == (7, SPIDER_3B.seed)
    json.dumps(changed.identity())


def test_a_training_from_before_a_setting_keeps_its_identity():
    assert "question_values" not in SPIDER_3B.override(question_values=False).identity()
    assert "question_values" not in preset("sft").identity()  # its prompts are given
    assert SPIDER_3B.identity()["question_values"] is True
    assert TINY.question_values is False  # and of all that the lab trains


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"generations": 1, "batch": 8}, "at least 2"),
        ({"generations": 5}, "generations 5 does not divide batch 32.*--batch 30"),
        ({"steps": 0}, "at least 1"),
        ({"epochs": 1.0}, "counts steps"),
        ({"learning_rate": 0.0}, "learning_rate is 0.0"),
        ({"learning_rate": float("nan")}, "learning_rate is nan"),
        ({"vllm": "yes"}, "none, colocate, server"),
        ({"rewards": ("format", "speed")}, "'speed'; choose from"),
        ({"rewards": ()}, "at least one"),
        ({"lora": -1}, "lora is -1"),
        ({"method": "sft", "steps": 0}, "epochs or steps"),
    ],
)
def test_settings_that_cannot_work_are_refused(changes, message):
    with pytest.raises(ValueError, match=message):
        SPIDER_3B.override(**changes)


def test_a_batch_must_split_over_the_processes():
    assert SPIDER_3B.accumulation(8) == 4
    with pytest.raises(ValueError, match="multiple of 3"):
        SPIDER_3B.accumulation(3)


def test_lengths_must_fit_the_window():
    check_window(SPIDER_3B, 3548)
    check_window(SPIDER_3B, None)
    with pytest.raises(ValueError, match=r"3547 tokens.*1500.*2048.*need 3548"):
        check_window(SPIDER_3B, 3547)


def test_the_machine_must_have_what_is_asked_for():
    check_machine(Settings(vllm="colocate"), gpu=False, vllm=True)
    with pytest.raises(ValueError, match="no GPU here"):
        check_machine(Settings(vllm="server"), gpu=False, vllm=True)
    with pytest.raises(ValueError, match="not installed"):
        check_machine(Settings(vllm="colocate"), gpu=True, vllm=False)


def test_long_prompts_and_bad_golds_are_left_out_and_named():
    sample = load_benchmark("spider", HAND_WRITTEN, "dev")
    broken = replace(sample.golds[1], gold_sql="SELECT name FROM nowhere")
    benchmark = replace(
        sample, questions=(*sample.questions[:2], *sample.questions[12:14]), golds={**sample.golds, 1: broken}
    )
    everything = prepare_with(benchmark, 10_000)
    assert [row.question.id for row in everything.rows] == [0, 12, 13]
    (fault,) = everything.gold_faults
    assert (fault.question_id, fault.db_id) == (1, "alpine_huts")
    assert "nowhere" in fault.why
    limit = max(everything.prompt_tokens) - 1
    shorter = prepare_with(benchmark, limit)
    assert shorter.too_long
    assert all(row.n_tokens <= limit for row in shorter.rows)
    assert shorter.prompt_tokens == everything.prompt_tokens
    with pytest.raises(ValueError, match="nothing is left to train on: of 4 questions 4"):
        prepare_with(benchmark, 3)


def prepare_with(benchmark, max_prompt, references=None):
    with Judge(workers=1) as judge:
        return prepare(benchmark, WordTokenizer(), judge, max_prompt, references)


def test_references_reach_their_question(tmp_path: Path):
    benchmark = load_benchmark("spider", HAND_WRITTEN, "dev")
    benchmark = replace(benchmark, questions=benchmark.questions[:2])
    write_references(tmp_path / "r.jsonl", {0: ("SELECT count(hut_id) FROM hut",), 1: ()}, benchmark.questions)
    references = read_references(tmp_path / "r.jsonl", benchmark.questions)
    rows = prepare_with(benchmark, 10_000, references).rows
    assert [row.references for row in rows] == [("SELECT count(hut_id) FROM hut",), ()]
    with pytest.raises(ValueError, match="first has id 999"):
        prepare_with(benchmark, 10_000, {999: ("SELECT 1",)})
    for row in (
        '{"question_id": 1}',
        *(f'{{"question_id": 1, "reference_sqls": {sqls}}}' for sqls in ('"S"', "[null]")),
    ):
        (tmp_path / "bad.jsonl").write_text(f"{row}\n")
        with pytest.raises(ValueError, match="line 1: needs question_id and the list reference_sqls"):
            read_references(tmp_path / "bad.jsonl", benchmark.questions)


def test_references_of_several_runs_are_united(tmp_path: Path):
    rows = [{"question_id": 0, "reference_sqls": sqls} for sqls in (["SELECT 1", "SELECT 2"], [], ["SELECT 1"], ["S"])]
    (tmp_path / "r.jsonl").write_text("\n".join(map(json.dumps, rows)))
    assert read_references(tmp_path / "r.jsonl", []) == {0: ("SELECT 1", "SELECT 2", "S")}


def test_references_for_another_split_are_refused_by_its_databases(tmp_path: Path):
    questions = load_benchmark("spider", HAND_WRITTEN, "dev").questions
    write_references(tmp_path / "r.jsonl", {0: ("SELECT 1",), 12: ()}, questions)
    other = [replace(questions[0], id=12), *questions[:2]]
    with pytest.raises(ValueError, match="line 2: question 12 is about the database 'harbour_ferries' there"):
        read_references(tmp_path / "r.jsonl", other)


def test_a_file_of_references_is_whole_or_as_it_was(tmp_path: Path):
    (tmp_path / ".r.jsonl.tmp").mkdir()  # where a write begins
    (tmp_path / "r.jsonl").write_text("before")
    with pytest.raises(RunError, match=r"cannot write .*r\.jsonl"):
        write_references(tmp_path / "r.jsonl", {}, [])
    assert (tmp_path / "r.jsonl").read_text() == "before"


def test_every_pass_is_shuffled_again_and_misses_nobody():
    order = question_order(5, 12, seed=1)
    assert sorted(order[:5]) == sorted(order[5:10]) == list(range(5))
    assert order[:5] != order[5:10]
    assert question_order(5, 8, seed=1) == order[:8], "more steps do not change the ones before"
    assert question_order(5, 12, seed=2) != order


def test_lessons_in_both_forms(tmp_path: Path):
    chat = [{"role": "system", "content": "s"}, {"role": "user", "content": "q"}, {"role": "assistant", "content": "a"}]
    forms = [{"messages": chat}, {"prompt": chat[:2], "completion": chat[2:]}, {"prompt": "q", "completion": "a"}]
    (tmp_path / "l.jsonl").write_text("\n".join(map(json.dumps, forms)))
    first, second, third = read_lessons(tmp_path / "l.jsonl")
    assert first == second
    assert (third.prompt, third.completion) == (tuple(chat[1:2]), first.completion)
    question = '{"messages": [{"role": "user", "content": "q"}, {"role": "assistant", "content": '
    unlearnable = (f"{question}null}}]}}", f'{question}[{{"type": "text", "text": "a"}}]}}]}}', f"{question}1}}]}}")
    for bad in ('{"messages": [{"role": "user", "content": "q"}]}', '{"prompt": "q"}', "no json", "[1]", *unlearnable):
        (tmp_path / "bad.jsonl").write_text(json.dumps(forms[0]) + "\n" + bad)
        with pytest.raises(ValueError, match="line 2"):
            read_lessons(tmp_path / "bad.jsonl")


def test_the_sample_report_counts():
    texts = ["<think>a</think> SELECT 1", "SELECT 1", "<think>b</think> SELECT 1", "<think>c</think> SELECT 1"]
    tokens = [5, 24, 7, 8]
    found = [candidate_from_text(0, i, text, n_tokens=n) for i, (text, n) in enumerate(zip(texts, tokens, strict=True))]
    rewards = [[1.0, 0.0, 1.0, 1.0], [2.0, 0.0, 1.0, 1.0], [None, 0.0, 0.5, None], [None, 0.0, None, 0.5]]
    settings = TINY.override(generations=2, steps=10, batch=8, beta=0.04)
    report = report_sample([None, None], found, rewards, settings, (6.0, 2.0, 0.5))
    assert report.zero_spread == 0.5  # 3 and 0 in the first group, 2.5 twice in the second
    assert report.format_passed == 0.75
    assert report.clipped == 0.25  # one of four reached 24
    assert report.mean_tokens == 11.0
    assert report.mean_reward == 2.0  # (3 + 0 + 2.5 + 2.5) / 4
    # 10 steps of 8: (6 + 2) / 4 s of sampling and rewards, and 4 passes (no checkpointing, one for KL) of 0.5 s
    assert report.expected_hours(settings, 1) == pytest.approx(80 * (2.0 + 4 * 0.5) / 3600)
    assert any("75%" in line for line in report.lines(settings, 1))


def test_the_launch_files_are_accepted_and_say_when(project: Path):
    config_args = pytest.importorskip("accelerate.commands.config.config_args", reason="accelerate is not installed")
    files = sorted((project / "configs").glob("*.yaml"))
    kinds = {file.stem: str(config_args.load_config_from_file(str(file)).distributed_type) for file in files}
    assert {name: kind.rpartition(".")[2] for name, kind in kinds.items()} == {
        "fsdp": "FSDP",
        "single_gpu": "NO",
        "zero2": "DEEPSPEED",
        "zero3": "DEEPSPEED",
    }
    assert all(file.read_text().startswith("# ") for file in files)


@pytest.mark.parametrize("part", ["golds", "held_out", "references", "memory_init"])
def test_other_data_is_another_training(tmp_path: Path, part: str):
    traces = tmp_path / "traces.jsonl"
    traces.write_text("{}")
    benchmark = load_benchmark("spider", HAND_WRITTEN, "dev")
    task = GrpoTask("model", benchmark, tmp_path, benchmark, {0: ("SELECT 1",)}, traces)
    before = task.identity(Settings())
    golds = {id_: replace(gold, gold_sql="SELECT 2") for id_, gold in benchmark.golds.items()}
    other = replace(benchmark, golds=golds)
    if part == "memory_init":
        traces.write_text("[]")
    changes = {"golds": {"benchmark": other}, "held_out": {"held_out": other}, "references": {"references": {0: ("",)}}}
    name = {"golds": "questions"}.get(part, part)
    (difference,) = differences(before, replace(task, **changes.get(part, {})).identity(Settings()))
    assert difference.startswith(f"data_sha256 {name}: ")
    older = {key: value for key, value in before.items() if key != "data_sha256"}
    assert differences(older, before) == []
