"""What a server's refusals and failures cost: the questions they are of, and nothing that was finished."""

from __future__ import annotations

import json
import os
import signal
import threading
import time

import pytest

from finer_sql_lib.generation import OpenAIServer, Sampling, generate_run
from finer_sql_lib.generation.chat_answers import read_complaint
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.runs import open_run
from tests.generation.fake_server import Reply, ask, asked, completion, error, serving

pytest.importorskip("openai", reason="openai is not installed: pip install -e '.[models]'")

BLOCKED = {"400": (400, error("content filtered")), "403": (403, error("moderated")), "404": (404, b"<h1>gone</h1>")}
BLOCKED |= {"413": (413, b""), "422": (422, {"detail": [{"msg": "bad text"}]}), "451": (451, {"error": "the law"})}


@pytest.mark.parametrize("status", BLOCKED)
@pytest.mark.parametrize(("refused", "of"), [(0, 1), (20, 31), (60, 63)])
def test_a_question_that_the_server_refuses_is_recorded_and_the_others_are_asked(tmp_path, status, refused, of):
    def behaviour(request, count):
        return Reply(*BLOCKED[status]) if asked(request) == str(refused) else None

    with serving(behaviour) as server, open_run(tmp_path / "r", {}) as run:
        backend = OpenAIServer("m", server.url, concurrency=4)
        report = generate_run(backend, ask(*range(of)), Sampling(n=2), run, progress=False)
        found = run.candidates()
    assert report.unanswered == (refused,)
    assert {c.question_id for c in found} == set(range(of))
    assert sum(is_unanswered(c) for c in found) == 1
    assert "the server refused the prompt: " in (text := next(c.text for c in found if is_unanswered(c)))
    assert status in text


def test_what_is_finished_is_written_before_the_error_of_a_key_that_was_withdrawn(tmp_path):
    with serving(lambda request, count: Reply(401, error("bad key")) if count > 60 else None) as server:
        backend = OpenAIServer("m", server.url, concurrency=1)
        with open_run(tmp_path / "r", {}) as run:
            with pytest.raises(PermissionError, match="refuses the key"):
                generate_run(backend, ask(*range(63)), Sampling(n=2), run, progress=False)
            assert sorted({c.question_id for c in run.candidates()}) == list(range(60))
            assert not any(is_unanswered(c) for c in run.candidates())


@pytest.mark.parametrize("status", [404, 400])
def test_a_model_that_is_taken_away_marks_no_question_as_refused(tmp_path, status):
    with serving(lambda request, count: Reply(status, error("no such model")) if count > 9 else None) as server:
        backend = OpenAIServer("m", server.url, concurrency=2)
        with open_run(tmp_path / "r", {}) as run:
            with pytest.raises(ValueError, match="no such model"):
                generate_run(backend, ask(*range(20)), Sampling(n=2), run, progress=False)
            found = run.candidates()
    assert len({c.question_id for c in found}) >= 8
    assert not any(is_unanswered(c) for c in found)


@pytest.mark.parametrize(
    "answer",
    [Reply(500, error("CUDA error")), Reply(200, b"<html>busy</html>"), Reply(200, {"choices": []})],
    ids=["500", "a page", "no choices"],
)
def test_a_question_that_breaks_the_server_holds_no_other_up_and_is_asked_again_at_the_next_start(tmp_path, answer):
    mended = threading.Event()

    def behaviour(request, count):
        return answer if asked(request) == "5" and not mended.is_set() else None

    with serving(behaviour) as server, open_run(tmp_path / "r", {}) as run:
        backend = OpenAIServer("m", server.url, max_retries=0)
        with pytest.raises(ConnectionError, match="run the same command again later"):
            generate_run(backend, ask(*range(40)), Sampling(n=2), run, progress=False)
        assert {c.question_id for c in run.candidates()} == set(range(40)) - {5}
        mended.set()
        assert generate_run(backend, ask(*range(40)), Sampling(n=2), run, progress=False).questions == 1


def test_a_server_that_is_down_is_not_asked_for_every_question():
    with serving(lambda request, count: Reply(503, b"")) as server:
        backend = OpenAIServer("m", server.url, concurrency=2, max_retries=0)
        with pytest.raises(ConnectionError, match="keeps failing"):
            list(backend.generate(ask(*range(1000)), Sampling(n=1)))
        assert len(server.requests) < 20


def test_an_interrupt_keeps_what_is_finished(tmp_path):
    def behaviour(request, count):
        if asked(request) == "12":
            os.kill(os.getpid(), signal.SIGINT)
            time.sleep(0.5)
        return None

    with serving(behaviour) as server, open_run(tmp_path / "r", {}) as run:
        backend = OpenAIServer("m", server.url, concurrency=1)
        with pytest.raises(KeyboardInterrupt):
            generate_run(backend, ask(*range(20)), Sampling(n=1), run, progress=False)
        assert [c.question_id for c in run.candidates()] == list(range(12))


def test_the_longest_prompts_are_refused_by_the_words_of_several_servers():
    for text in ("This model's maximum context length is 4096 tokens", "exceeds the available context size"):
        with serving(lambda request, count, text=text: Reply(400, error(text))) as server:
            (found,) = next(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=2)))
        assert is_unanswered(found)


def test_the_answers_of_a_refused_bound_are_taken_under_its_newer_name():
    def behaviour(request, count):
        if "max_tokens" in request:
            return Reply(400, error("'max_tokens' is not supported; use 'max_completion_tokens' instead."))
        return Reply(body=completion(request))

    with serving(behaviour) as server:
        backend = OpenAIServer("m", server.url, concurrency=1)
        assert sum(map(len, backend.generate(ask(1, 2, 3), Sampling(n=2, max_tokens=70)))) == 6
        assert [request.get("max_completion_tokens") for request in server.requests] == [None, 70, 70, 70]


def test_a_bound_s_newer_name_that_another_question_learns_meanwhile_is_no_error():
    def behaviour(request, count):
        if "max_tokens" in request:  # both are sent before either is refused, and refused one after the other
            return Reply(400, error("'max_tokens' is not supported; use 'max_completion_tokens'"), hold_s=0.2 * count)
        return None

    with serving(behaviour) as server:
        backend = OpenAIServer("m", server.url, concurrency=2)
        assert sum(map(len, backend.generate(ask(1, 2), Sampling(n=2, max_tokens=70)))) == 4
        assert [request.get("max_completion_tokens") for request in server.requests] == [None, None, 70, 70]


VLLM = {
    "n": error(
        "n must be at most 4, got 5. To increase this limit, set the VLLM_MAX_N_SEQUENCES environment variable."
    ),
    "system role": error("System role not supported"),
    "window": error("max_tokens=4000 cannot be greater than max_model_len=512. (value=4000)", param="max_tokens"),
    "prompt": error("This model's maximum context length is 512 tokens. However, you ...", param="input_tokens"),
    "model": error("The model `huge` does not exist.", type="NotFoundError", param="model", code=404),
    "template": error("As of transformers v4.44, default chat template is no longer allowed, so you must provide one"),
}
"""What vLLM 0.31 says, of several hundred letters the first."""


def test_the_words_of_vllm_are_understood():
    said = {name: read_complaint(body["error"]["code"], json.dumps(body).encode()) for name, body in VLLM.items()}
    options = ("n", "logprobs", "seed", "system role")
    assert {name: [o for o in options if one.names(o)] for name, one in said.items()} == {
        "n": ["n"], "system role": ["system role"], "window": [], "prompt": [], "model": [], "template": []
    }  # fmt: skip
    assert [name for name, one in said.items() if one.is_too_long] == ["window", "prompt"]
    assert [name for name, one in said.items() if not one.may_be_of_an_option] == ["model"]
    assert not any(one.is_passing for one in said.values())


def test_a_server_whose_model_has_no_chat_template_says_the_way_out():
    with (
        serving(lambda request, count: Reply(400, VLLM["template"])) as server,
        pytest.raises(ValueError, match=r"--chat-template FILE$"),
    ):
        list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=2)))


def test_the_key_that_vllm_refuses():
    with serving() as server:
        server.models = Reply(401, {"error": "Unauthorized"})
        with pytest.raises(PermissionError, match=r"\(401: Unauthorized\); set OPENAI_API_KEY"):
            OpenAIServer("m", server.url).load()
