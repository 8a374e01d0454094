"""Servers as they are: what they do not know, what they send instead of an answer, and how slowly; and leaving them."""

from __future__ import annotations

import email.utils
import json
import os
import signal
import subprocess
import sys
import time

import pytest

from finer_sql_lib.generation import OpenAIServer, Sampling, generate_run
from finer_sql_lib.generation.chat_answers import read_choices
from finer_sql_lib.generation.server import ITS_MACHINE
from finer_sql_lib.runs import load_run, open_run
from tests.conftest import HAND_WRITTEN
from tests.generation.fake_server import Reply, ask, asked, completion, error, serving

pytest.importorskip("openai", reason="openai is not installed: pip install -e '.[models]'")

BOTH = Sampling(n=3, logprobs=True)


# ---- what a server does not know ---------------------------------------------------------------------------------
def refuses(option):
    """A server that has no such option, and says so in its own words."""
    words = {
        "n": "n must be 1",
        "logprobs": "Unsupported parameter: logprobs",
        "seed": "Extra inputs are not permitted: seed",
        "system role": "System role not supported",
    }

    def behaviour(request, count):
        has = {
            "n": request["n"] > 1,
            "logprobs": request.get("logprobs"),
            "seed": "seed" in request,
            "system role": request["messages"][0]["role"] == "system",
        }
        return Reply(400, error(words[option])) if has[option] else None

    return behaviour


@pytest.mark.parametrize("option", ["n", "logprobs", "seed", "system role"])
@pytest.mark.parametrize("in_words", [True, False])
def test_what_a_server_refuses_it_does_not_get_again(option, in_words, tmp_path, caplog):
    named = refuses(option)

    def behaviour(request, count):
        reply = named(request, count)
        return reply if reply is None or in_words else Reply(422, {"detail": "no"})

    with serving(behaviour) as server, open_run(tmp_path / "r", {}) as run:
        backend = OpenAIServer("m", server.url, concurrency=3)
        generate_run(backend, ask(*range(8), system="Be brief."), BOTH, run, progress=False)
        found = run.candidates()
        assert [(c.question_id, c.index) for c in found] == [(q, i) for q in range(8) for i in range(3)]
        assert f"the server refuses {'a ' if option == 'system role' else ''}{option}" in backend.note
        assert run.manifest["generation"]["note"] == backend.note
        refused = sum(behaviour(request, 0) is not None for request in server.requests)
        assert refused <= 2 * 3 + 4  # those in flight at first, and the search for the culprit
    assert sum("the server refuses" in record.message for record in caplog.records) == 1


def test_a_server_that_knows_none_of_them(caplog):
    def behaviour(request, count):
        for option in ("seed", "n", "logprobs", "system role"):
            if reply := refuses(option)(request, count):
                return reply
        return None

    with serving(behaviour) as server:
        backend = OpenAIServer("m", server.url, concurrency=2)
        assert sum(map(len, backend.generate(ask(*range(5), system="s"), BOTH))) == 15
        assert backend.note.count(";") == 3
        # and it is not asked for them again
        server.requests.clear()
        assert sum(map(len, backend.generate(ask(7, system="s"), BOTH))) == 3
        assert len(server.requests) == 3


def test_a_template_that_raises_for_a_system_role_with_status_500():
    def behaviour(request, count):
        return Reply(500, error("System role not supported")) if request["messages"][0]["role"] == "system" else None

    with serving(behaviour) as server:
        assert sum(map(len, OpenAIServer("m", server.url).generate(ask(1, system="s"), Sampling(n=1)))) == 1
        assert asked(server.requests[-1]) == "s\n\n1"


def test_what_a_run_does_not_want_a_server_is_not_told_of():
    def behaviour(request, count):
        return Reply(400, error("`logprobs` is not supported with this model")) if "logprobs" in request else None

    with serving(behaviour) as server:
        backend = OpenAIServer("m", server.url)
        found = [c for batch in backend.generate(ask(1, 2), Sampling(n=2)) for c in batch]
        assert sorted((c.question_id, c.sql) for c in found) == [(1, "SELECT 1")] * 2 + [(2, "SELECT 2")] * 2
        assert (len(server.requests), backend.note) == (2, "")


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ([{"type": "text", "text": "SELECT "}, {"type": "text", "text": "1"}], "SELECT 1"),
        (["SELECT ", "1"], "SELECT 1"),
        (
            [{"type": "thinking", "thinking": [{"type": "text", "text": "one"}]}, {"type": "text", "text": "SELECT 1"}],
            "<think>\none\n</think>\nSELECT 1",
        ),
        (
            [{"type": "reasoning", "text": "one"}, {"type": "text", "text": "SELECT 1"}],
            "<think>\none\n</think>\nSELECT 1",
        ),
        ([{"type": "image_url", "image_url": {"url": "x"}}, {"type": "text", "text": "SELECT 1"}], "SELECT 1"),
        ([], ""),
        (None, ""),
    ],
)
def test_content_in_parts(content, text):
    with serving(
        lambda request, count: Reply(body=completion(request, {"role": "assistant", "content": content}))
    ) as server:
        ((found,),) = OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1))
    assert found.text == text


def test_a_model_s_refusal_is_its_answer():
    message = {"role": "assistant", "content": None, "refusal": "I cannot help with that."}
    with serving(lambda request, count: Reply(body=completion(request, message))) as server:
        ((found,),) = OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1))
    assert (found.text, found.sql) == ("I cannot help with that.", None)


ERRORS = {
    "openai": (json.dumps(error("it is so")).encode(), "it is so"),
    "text": (b'{"error": "it is so"}', "it is so"),
    "fastapi": (b'{"detail": [{"loc": ["body"], "msg": "it is so"}]}', "it is so"),
    "vllm": (
        b'{"error":{"message":"1 validation error:\\n  it is so","type":"Bad Request","param":"body.n","code":400}}',
        "1 validation error: it is so",
    ),
    "message": (b'{"message": "it is so", "object": "error"}', "it is so"),
    "page": (b"<!DOCTYPE html><html><title>413</title><h1>it   is so</h1></html>", "it is so"),
    "plain": (b"it is so", "it is so"),
    "nothing": (b"", "status 400"),
    "no text": (b"\xff\xfe\x00", "400"),
    "a list": (b"[1, 2]", "400"),
}


@pytest.mark.parametrize("form", ERRORS)
def test_errors_in_every_form_are_one_sentence(form):
    body, text = ERRORS[form]
    with (
        serving(lambda request, count: Reply(400, body)) as server,
        pytest.raises(ValueError, match="refuses the request for model 'm'") as caught,
    ):
        list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=2)))
    assert text in str(caught.value)
    assert "\n" not in str(caught.value)
    assert len(str(caught.value)) < 500


@pytest.mark.parametrize("how", ["seconds", "date", "milliseconds"])
def test_retry_after_is_waited_for(how):
    def behaviour(request, count):
        if count > 1:
            return None
        date = email.utils.formatdate(time.time() + 2, usegmt=True)
        headers = {
            "seconds": {"retry-after": "1"},
            "date": {"retry-after": date},
            "milliseconds": {"retry-after-ms": "900"},
        }
        return Reply(429, error("slow down"), headers[how])

    with serving(behaviour) as server:
        start = time.monotonic()
        assert len(next(OpenAIServer("m", server.url, max_retries=1).generate(ask(1), Sampling(n=1)))) == 1
        assert time.monotonic() - start > 0.8
        assert len(server.requests) == 2


def test_a_wait_of_an_hour_is_said_and_not_waited_for():
    with serving(lambda request, count: Reply(429, error("quota"), {"retry-after": "3600"})) as server:
        start = time.monotonic()
        with pytest.raises(ConnectionError, match=r"quota.*asks to wait 3,600 s; run the same command again later"):
            list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1)))
        assert time.monotonic() - start < 20


def test_an_address_without_v1_gets_a_hint():
    with serving() as server:
        url = server.url.removesuffix("/v1")
        with pytest.raises(ValueError, match=rf"404.*ends in /v1: --base-url {url}/v1"):
            list(OpenAIServer("m", url).generate(ask(1), Sampling(n=1)))


@pytest.mark.parametrize("url", ["127.0.0.1:1/v1", "http://127.0.0.1:1/v1", "ftp://127.0.0.1/v1", "http://[::1/v1", ""])
def test_an_address_that_is_none_is_one_sentence(url):
    with pytest.raises((ConnectionError, ValueError)) as caught:
        OpenAIServer("m", url, max_retries=0).load()
    assert "--base-url" in str(caught.value)


# ---- answers that are none ---------------------------------------------------------------------------------------
MALFORMED = {
    "a page": b"<html>loading</html>",
    "nothing": b"",
    "no text": b"\xff\xfe",
    "half": b'{"choices": [{"mess',
    "a number": b"7",
    "null": b"null",
    "a list": b"[]",
    "a text": b'"x"',
    "deep": b"[" * 100_000,
    "deep objects": b'{"choices":' * 50_000,
    "big number": b'{"choices": ' + b"9" * 10_000 + b"}",
    "no choices": b"{}",
    "null choices": b'{"choices": null}',
    "choices of texts": b'{"choices": ["SELECT 1"]}',
    "choices an object": b'{"choices": {"0": {}}}',
    "null choice": b'{"choices": [null]}',
    "no message": b'{"choices": [{}]}',
    "null message": b'{"choices": [{"message": null}]}',
    "message a text": b'{"choices": [{"message": "SELECT 1"}]}',
    "content a number": b'{"choices": [{"message": {"content": 7}}]}',
    "content an object": b'{"choices": [{"message": {"content": {"a": 1}}}]}',
    "an error with 200": b'{"error": {"message": "overloaded"}}',
    "stream": b'data: {"choices": []}\n\ndata: [DONE]\n\n',
}


@pytest.mark.parametrize("name", MALFORMED)
def test_a_malformed_answer_is_one_sentence(name):
    with serving(lambda request, count: Reply(200, MALFORMED[name])) as server:
        start = time.monotonic()
        with pytest.raises(ConnectionError, match=r"returned .* for question 1; run the same command") as caught:
            list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1)))
        assert time.monotonic() - start < 20
    assert len(str(caught.value)) < 600


ODD = {
    "logprobs a text": {"logprobs": "x"},
    "logprobs of nothing": {"logprobs": {"content": [None, {}, {"logprob": None}]}},
    "logprobs of texts": {"logprobs": {"content": [{"logprob": "-1"}]}},
    "logprobs infinite": {"logprobs": {"content": [{"logprob": -1e999}]}},
    "surrogates": {"message": {"content": "SELECT '\ud800'"}},
    "nul": {"message": {"content": "SELECT '\x00'"}},
    "reasoning a number": {"message": {"content": "SELECT 1", "reasoning": None, "reasoning_content": ""}},
}


@pytest.mark.parametrize("name", ODD)
def test_odd_parts_of_an_answer_cost_these_parts(name, tmp_path):
    def behaviour(request, count):
        choice = {"index": 0, "message": {"content": "SELECT 1"}, **ODD[name]}
        return Reply(200, json.dumps({"choices": [choice], "usage": {"completion_tokens": "many"}}).encode())

    with serving(behaviour) as server, open_run(tmp_path / "r", {}) as run:
        generate_run(OpenAIServer("m", server.url), ask(1), Sampling(n=1), run, progress=False)
        (found,) = run.candidates()
    assert found.sql
    assert found.logprob is None


def test_tokens_that_a_server_counts_for_an_answer_are_of_the_run_and_of_no_candidate(tmp_path):
    with serving() as server, open_run(tmp_path / "r", {}) as run:  # 9 tokens each
        backend = OpenAIServer("m", server.url)
        assert generate_run(backend, ask(1, 2), Sampling(n=3), run, progress=False).tokens == 54
        assert generate_run(backend, ask(1, 2, 3), Sampling(n=3), run, progress=False).tokens == 27
        assert run.manifest["generation"]["tokens"] == 81
        assert run.manifest["generation"]["machines"] == [ITS_MACHINE]  # not the one that asked
        assert {candidate.n_tokens for candidate in run.candidates()} == {None}


def test_tokens_that_a_server_counts_twice_are_counted_once():
    content = [{"token": "x", "logprob": -0.5}] * 4

    def choices(*with_logprobs):
        message = {"message": {"content": "SELECT 1"}}
        listed = [message | ({"logprobs": {"content": content}} if has else {}) for has in with_logprobs]
        return read_choices(json.dumps({"choices": listed, "usage": {"completion_tokens": 9}}).encode())

    counts = {each: [(c.n_tokens, c.shared_tokens) for c in choices(*each)] for each in ((1, 1), (0, 1), (0,), (1,))}
    assert counts == {(1, 1): [(4, 0), (4, 0)], (0, 1): [(None, 5), (4, 0)], (0,): [(9, 0)], (1,): [(4, 0)]}


def test_a_list_of_models_that_is_none_is_no_reason_to_stop():
    for body in (b"<html></html>", b"[]", b'{"data": [7, {"id": 7}, {}]}', b'{"data": null}'):
        with serving() as server:
            server.models = Reply(200, body)
            assert len(next(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1)))) == 1


# ---- slow servers, and leaving them ------------------------------------------------------------------------------
@pytest.mark.parametrize(
    "slow",
    [
        Reply(200, completion({"n": 1, "messages": [{"content": "1"}]}), drip_s=0.05),
        Reply(200, b"{}", drip_s=0.2, drip_headers=True),
        Reply(200, b"{}", hold_s=60),
        Reply(500, b"x" * 1000, drip_s=0.05),
    ],
    ids=["body", "headers", "silence", "error"],
)
def test_the_whole_answer_has_a_deadline_however_its_bytes_come(slow):
    with serving(lambda request, count: slow) as server:
        start = time.monotonic()
        with pytest.raises(ConnectionError, match=r"gave no whole answer within 1 s.*run the same command again"):
            list(OpenAIServer("m", server.url, timeout_s=1.0, max_retries=1).generate(ask(1), Sampling(n=1)))
        assert 1.5 < time.monotonic() - start < 15


def test_an_endless_answer_is_cut(monkeypatch):
    monkeypatch.setattr("finer_sql_lib.generation.client.MAX_ANSWER_BYTES", 2**20)
    with (
        serving(lambda request, count: Reply(200, b" " * 2**22)) as server,
        pytest.raises(ConnectionError, match=r"returned more than \d+ MB for question 1"),
    ):
        list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1)))


def test_a_packed_answer_is_not_unpacked():
    with (
        serving(lambda request, count: Reply(200, b"x", {"content-encoding": "gzip"})) as server,
        pytest.raises(ConnectionError, match=r"a packed answer \(gzip\)"),
    ):
        list(OpenAIServer("m", server.url).generate(ask(1), Sampling(n=1)))


def test_a_packed_list_of_models_is_one_sentence():
    with serving() as server:
        server.models = Reply(200, b"x", {"content-encoding": "gzip"})
        with pytest.raises(
            ConnectionError, match=r"returned a packed answer \(gzip\).*run the same command again later"
        ):
            OpenAIServer("m", server.url, max_retries=0).load()


def command(url, run):
    code = "import sys; from finer_sql_lib.cli.main import main; main()"
    options = ["generate", "--model", "m", "--backend", "openai", "--base-url", url, "--data", str(HAND_WRITTEN)]
    return [sys.executable, "-c", code, *options, "--split", "dev", "-n", "1", "--run", str(run)]


def test_the_command_leaves_at_once_on_an_interrupt_while_requests_are_in_flight(tmp_path):
    with serving(lambda request, count: Reply(200, b"{}", hold_s=60) if count > 3 else None) as server:
        process = subprocess.Popen(command(server.url, tmp_path / "r"), stderr=subprocess.PIPE, text=True)
        while len(server.requests) < 6 and process.poll() is None:
            time.sleep(0.05)
        time.sleep(0.5)
        process.send_signal(signal.SIGINT)
        start = time.monotonic()
        errors = process.communicate(timeout=30)[1]
        assert time.monotonic() - start < 8
    assert process.returncode != 0
    assert "Traceback" not in errors
    assert len(load_run(tmp_path / "r").candidates()) == 3, "what was finished is kept"


def test_the_command_leaves_at_once_after_an_error_while_requests_are_in_flight(tmp_path):
    def behaviour(request, count):
        return Reply(401, error("no")) if count == 5 else Reply(200, b"{}", hold_s=60) if count > 3 else None

    with serving(behaviour) as server:
        start = time.monotonic()
        done = subprocess.run(
            command(server.url, tmp_path / "r"), capture_output=True, text=True, timeout=55, check=False
        )
        assert time.monotonic() - start < 50
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert os.path.exists(tmp_path / "r/run.json")
