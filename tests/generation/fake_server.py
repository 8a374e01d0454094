"""A small chat server on loopback that answers as it is told: with a body, with bytes one by one, or not at all."""

from __future__ import annotations

import contextlib
import http.server
import json
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from finer_sql_lib.records import Prompt


@dataclass
class Reply:
    """What one request gets. ``drip_s``: seconds between two bytes of the body; ``hold_s``: silence before it."""

    status: int = 200
    body: Any = None
    headers: dict[str, str] = field(default_factory=dict)
    drip_s: float = 0.0
    hold_s: float = 0.0
    drip_headers: bool = False

    @property
    def data(self) -> bytes:
        if isinstance(self.body, bytes):
            return self.body
        return json.dumps(self.body).encode()


Behaviour = Callable[[dict[str, Any], int], Reply | None]


class FakeServer(http.server.ThreadingHTTPServer):
    """Answers with ``behaviour(request, its number from 1)``, and as a good server does where that gives None."""

    daemon_threads = True
    request_queue_size = 128

    def __init__(self, behaviour: Behaviour) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.behaviour, self.requests, self.lock = behaviour, [], threading.Lock()
        self.models = Reply(200, {"data": [{"id": "m"}]})

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"

    def handle_error(self, *_: object) -> None:
        """Clients that hang up are what some tests are about."""


class _Handler(http.server.BaseHTTPRequestHandler):
    server: FakeServer

    def do_GET(self) -> None:
        self.send(self.server.models if self.path.startswith("/v1/models") else Reply(404, {"detail": "Not Found"}))

    def do_POST(self) -> None:
        request = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        with self.server.lock:
            self.server.requests.append(request)
            count = len(self.server.requests)
        if not self.path.startswith("/v1/chat/completions"):
            return self.send(Reply(404, {"detail": "Not Found"}))
        self.send(self.server.behaviour(request, count) or Reply(body=completion(request)))

    def send(self, reply: Reply) -> None:
        time.sleep(reply.hold_s)
        if reply.drip_headers:
            while True:
                self.wfile.write(b"H")
                self.wfile.flush()
                time.sleep(reply.drip_s)
        self.send_response(reply.status)
        self.send_header("Content-Length", str(len(reply.data)))
        for name, value in reply.headers.items():
            self.send_header(name, value)
        self.end_headers()
        if not reply.drip_s:
            self.wfile.write(reply.data)
            return
        for byte in reply.data:
            self.wfile.write(bytes([byte]))
            self.wfile.flush()
            time.sleep(reply.drip_s)

    def log_message(self, *_: object) -> None:
        pass


@contextlib.contextmanager
def serving(behaviour: Behaviour = lambda request, count: None) -> Iterator[FakeServer]:
    server = FakeServer(behaviour)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()


def completion(request: dict[str, Any], message: dict[str, Any] | None = None) -> dict[str, Any]:
    """What vLLM 0.31 sends, without the fields that are null and of its own."""
    text = f"<think>asked</think>SELECT {request['messages'][-1]['content']}"
    empty = dict.fromkeys(("refusal", "annotations", "audio", "function_call", "reasoning"))
    message = {"role": "assistant", "content": text, **empty} if message is None else message
    n = request.get("n", 1)
    choices = [
        {"index": i, "message": message, "logprobs": None, "finish_reason": "stop", "stop_reason": None}
        for i in range(n)
    ]
    usage = {"prompt_tokens": 15, "total_tokens": 15 + 9 * n, "completion_tokens": 9 * n}
    return {
        "id": "chatcmpl-1", "object": "chat.completion", "created": 0, "model": "m", "choices": choices, "usage": usage
    }  # fmt: skip


def error(text: str, **details: Any) -> dict[str, Any]:
    """What vLLM 0.31 sends with status 400."""
    return {"error": {"message": text, "type": "BadRequestError", "param": None, "code": 400, **details}}


def asked(request: dict[str, Any]) -> str:
    return request["messages"][-1]["content"]


def ask(*ids: int, system: str = "") -> list[Prompt]:
    before = ({"role": "system", "content": system},) if system else ()
    return [Prompt(id_, (*before, {"role": "user", "content": str(id_)})) for id_ in ids]
