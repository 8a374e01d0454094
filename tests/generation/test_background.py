"""Coroutines beside the caller."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest

from finer_sql_lib.generation.background import as_finished


@pytest.fixture
def own_loop() -> Iterator[asyncio.AbstractEventLoop]:
    """The event loop of the thread that calls."""
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    yield loop
    asyncio.set_event_loop(None)
    loop.close()


@asynccontextmanager
async def session() -> AsyncIterator[int]:
    yield 10


async def added(number: int, item: int) -> int:
    return number + item


def test_the_caller_keeps_its_own_event_loop(own_loop: asyncio.AbstractEventLoop) -> None:
    assert sorted(as_finished(session, added, range(3), 2)) == [10, 11, 12]
    assert asyncio.get_event_loop() is own_loop
    assert own_loop.run_until_complete(added(1, 2)) == 3
