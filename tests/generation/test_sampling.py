"""Sampling settings at the door, and the resumable loop, with a backend whose answers are plain to see."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time

import pytest

from finer_sql_lib.generation import OpenAIServer, Sampling, Transformers, VllmOffline, generate_run, question_seed
from finer_sql_lib.generation.sampling import candidate_from_text, unanswered
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import RunMismatch, load_run, open_run


class Counting:
    """Yields ``size`` questions a batch, and fails after ``fail_after`` of them."""

    in_process = True
    note = ""

    def __init__(self, size=2, fail_after=None):
        self.size, self.fail_after = size, fail_after
        self.asked, self.loads = [], 0

    def load(self):
        self.loads += 1

    def generate(self, prompts, sampling):
        for start in range(0, len(prompts), self.size):
            if self.fail_after is not None and start >= self.fail_after:
                raise ConnectionError("the server went away")
            batch = prompts[start : start + self.size]
            self.asked += [prompt.question_id for prompt in batch]
            yield [answer(prompt.question_id, i) for prompt in batch for i in range(sampling.n)]


def answer(question_id, index):
    return candidate_from_text(question_id, index, f"<think>q{question_id}</think>SELECT {index}", n_tokens=5)


def ask(*ids):
    return [Prompt(id_, ({"role": "user", "content": f"question {id_}"},)) for id_ in ids]


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"n": 0}, r"n \(candidates per question\) must be at least 1, got 0"),
        ({"n": -3}, "got -3"),
        ({"temperature": -0.1}, r"temperature must be a finite number >= 0 \(0 is greedy\), got -0.1"),
        ({"temperature": float("nan")}, "temperature must be a finite"),
        ({"temperature": float("inf")}, "temperature must be a finite"),
        ({"top_p": 0.0}, r"top_p must be in \(0, 1\], got 0.0"),
        ({"top_p": 1.1}, "top_p"),
        ({"max_tokens": 0}, "max_tokens must be at least 1, got 0"),
        ({"seed": -1}, "seed must be in"),
        ({"seed": 2**31}, "seed must be in"),
        ({"temperature": 0.0, "n": 30}, "pass n=1, or a temperature above 0"),
    ],
)
def test_settings_that_cannot_work_are_refused(wrong, message):
    with pytest.raises(ValueError, match=message):
        Sampling(**wrong)


def test_the_defaults_are_the_paper_s():
    assert (Sampling().n, Sampling().temperature, Sampling().max_tokens) == (30, 1.0, 2048)
    assert Sampling(n=1, temperature=0).n == 1


def test_question_seeds_differ():
    seeds = {question_seed(seed, question) for seed in range(3) for question in range(2000)}
    assert len(seeds) > 5990
    assert all(0 <= seed < 2**31 for seed in seeds)


def test_a_run_holds_every_candidate_once(tmp_path):
    with open_run(tmp_path / "r", {"model": "m"}) as run:
        report = generate_run(Counting(), ask(3, 1, 2), Sampling(n=4), run, progress=False)
        assert (report.questions, report.resumed, report.candidates, report.tokens) == (3, 0, 12, 60)
        found = run.candidates()
    assert [(c.question_id, c.index) for c in found] == [(q, i) for q in (1, 2, 3) for i in range(4)]
    assert found[5].sql == "SELECT 1"
    assert found[5].reasoning == "q2"
    assert load_run(tmp_path / "r").manifest["generation"]["tokens"] == 60


def test_a_failure_keeps_what_was_finished_and_the_next_start_asks_for_the_rest(tmp_path):
    prompts = ask(*range(7))
    with open_run(tmp_path / "r", {}) as run, pytest.raises(ConnectionError):
        generate_run(Counting(fail_after=4), prompts, Sampling(n=2), run, progress=False)
    with open_run(tmp_path / "r", {}) as run:
        backend = Counting()
        report = generate_run(backend, prompts, Sampling(n=2), run, progress=False)
        assert backend.asked == [4, 5, 6]
        assert (report.questions, report.resumed) == (3, 4)
        assert [(c.question_id, c.index) for c in run.candidates()] == [(q, i) for q in range(7) for i in range(2)]
        assert run.manifest["generation"]["tokens"] == 70


def test_a_finished_run_loads_no_model(tmp_path):
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Counting(), ask(1, 2), Sampling(n=1), run, progress=False)
        idle = Counting()
        report = generate_run(idle, ask(1, 2), Sampling(n=1), run, progress=False)
    assert (idle.loads, idle.asked, report.questions, report.resumed) == (0, [], 0, 2)


def test_other_arguments_on_the_same_run_are_refused(tmp_path):
    with open_run(tmp_path / "r", {"n": 30}) as run:
        run.append("candidates", [Candidate(1, 0, "")])
    with pytest.raises(RunMismatch, match="n: 30 there, 5 now"):
        open_run(tmp_path / "r", {"n": 5})


def test_repeated_question_ids_are_refused(tmp_path):
    with open_run(tmp_path / "r", {}) as run, pytest.raises(ValueError, match=r"more than once: 2, 5$"):
        generate_run(Counting(), ask(5, 2, 5, 1, 2), Sampling(n=1), run, progress=False)


def test_unanswered_questions_are_listed_and_not_asked_again(tmp_path):
    class Half(Counting):
        def generate(self, prompts, sampling):
            yield [unanswered(prompts[0].question_id, "too long")]
            yield from super().generate(prompts[1:], sampling)

    with open_run(tmp_path / "r", {}) as run:
        assert generate_run(Half(), ask(8, 9), Sampling(n=2), run, progress=False).unanswered == (8,)
        assert generate_run(Counting(), ask(8, 9), Sampling(n=2), run, progress=False).resumed == 2
        assert next((c.question_id, c.index, c.sql) for c in run.candidates()) == (8, 0, None)


def test_the_bar_tells_speed_and_time_left(tmp_path, capsys):
    with open_run(tmp_path / "r", {}) as run:
        generate_run(Counting(), ask(1, 2), Sampling(n=1), run)
    shown = capsys.readouterr().err
    assert "tokens/s" in shown
    assert "2/2" in shown


KILLED = """
import sys, time
from finer_sql_lib.generation import Sampling, generate_run
from finer_sql_lib.generation.sampling import candidate_from_text
from finer_sql_lib.records import Candidate, Prompt
from finer_sql_lib.runs import open_run

class Slow:
    in_process = True
    note = ""
    def load(self): pass
    def generate(self, prompts, sampling):
        for p in prompts:
            time.sleep(0.002)
            yield [candidate_from_text(p.question_id, i, f"SELECT {p.question_id * 100 + i}") for i in range(3)]

with open_run(sys.argv[1], {"kill": True}) as run:
    prompts = [Prompt(i, ({"role": "user", "content": "q"},)) for i in range(120)]
    print("ready", flush=True)
    generate_run(Slow(), prompts, Sampling(n=3), run, progress=False)
"""


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="needs SIGKILL")
def test_killed_at_any_moment_the_finished_run_is_that_of_an_undisturbed_one(tmp_path):
    script = tmp_path / "sample.py"
    script.write_text(KILLED)
    kills = 0
    for pause in (0.0, 0.02, 0.05, 0.09, 0.14, 60.0):
        process = subprocess.Popen([sys.executable, script, tmp_path / "r"], stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        deadline = time.monotonic() + pause
        while process.poll() is None and time.monotonic() < deadline:
            time.sleep(0.002)
        if process.poll() is None:
            os.kill(process.pid, signal.SIGKILL)
            kills += 1
        process.wait()
        process.stdout.close()
    assert kills >= 2
    found = load_run(tmp_path / "r").candidates()
    expected = [(q, i, f"SELECT {q * 100 + i}") for q in range(120) for i in range(3)]
    assert [(c.question_id, c.index, c.sql) for c in found] == expected


@pytest.mark.parametrize("module", ["torch", "vllm", "transformers", "openai", "pandas", "trl"])
def test_importing_the_package_loads_nothing_heavy(module):
    code = f"import sys, finer_sql_lib.generation, finer_sql_lib.prompts; sys.exit({module!r} in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize(
    ("package", "make", "extra"),
    [
        ("vllm", lambda model: VllmOffline(model), "vllm"),
        ("torch", lambda model: Transformers(model), "models"),
        ("transformers", lambda model: Transformers(model), "models"),
        ("openai", lambda model: OpenAIServer(model, "http://127.0.0.1:1/v1"), "models"),
    ],
)
def test_an_absent_package_names_the_extra_that_brings_it(monkeypatch, package, make, extra):
    monkeypatch.setitem(sys.modules, package, None)  # as Python marks a module that cannot be imported
    with pytest.raises(ImportError, match=rf"needs .*{package}.* pip install -e '\.\[{extra}\]'"):
        make("owner/name").load()
