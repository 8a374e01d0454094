"""The HTTP client of a chat server, whose answers are bounded."""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

from finer_sql_lib.generation.chat_answers import MAX_ANSWER_BYTES, Malformed


@asynccontextmanager
async def open_client(base_url: str, api_key: str, timeout_s: float) -> AsyncIterator[Any]:
    """The openai package's client, which sends each request once and leaves it to the caller to try again."""
    import openai

    async with openai.AsyncOpenAI(
        base_url=base_url,
        api_key=api_key,
        max_retries=0,
        timeout=timeout_s,
        http_client=openai.DefaultAsyncHttpxClient(event_hooks={"response": [_bound]}, timeout=timeout_s),
        default_headers={"Accept-Encoding": "identity"},  # plain bodies, since a packed one has no bound
    ) as client:
        yield client


async def _bound(response: Any) -> None:
    """Let the body of ``response`` end with :class:`Malformed` beyond MAX_ANSWER_BYTES."""
    packing = response.headers.get("content-encoding", "identity")
    if packing != "identity":
        raise Malformed(f"a packed answer ({packing}), and was asked for a plain one,")
    whole = response.stream

    async def parts(_: object) -> AsyncIterator[bytes]:
        size = 0
        async for part in whole:
            size += len(part)
            if size > MAX_ANSWER_BYTES:
                raise Malformed(f"more than {MAX_ANSWER_BYTES // 2**20} MB")
            yield part

    async def close(_: object) -> None:
        await whole.aclose()

    # The stream must be of the library that the response is of: httpx, or the successor that newer clients stand on.
    library = sys.modules[type(response).__module__.partition(".")[0]]
    bounded = type("Bounded", (library.AsyncByteStream,), {"__aiter__": parts, "aclose": close})
    response.stream = bounded()
