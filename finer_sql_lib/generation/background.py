"""Coroutines that run beside the caller, in an event loop and a thread of their own, and end with the caller.

A notebook's kernel has an event loop already, which nobody else can run, so the loop is not the caller's. Nor is it a
pool of threads: Python waits for those at its end, and nothing ends a thread that waits for a server.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from queue import SimpleQueue
from typing import Any, TypeVar

Session = TypeVar("Session")
Item = TypeVar("Item")
Result = TypeVar("Result")

_END = object()
_LEAVE_S = 2.0
"""How long the end waits for connections to be closed; the thread is the process's last worry after that."""


@dataclass(frozen=True, slots=True)
class _Fault:
    exception: BaseException


def as_finished(
    session: Callable[[], AbstractAsyncContextManager[Session]],
    work: Callable[[Session, Item], Awaitable[Result]],
    items: Iterable[Item],
    at_once: int,
) -> Iterator[Result]:
    """What ``work(session, item)`` gives for every item, as it finishes, ``at_once`` of them at the same time.

    The first exception of ``work`` is raised here and ends all others. Closing the iterator, or an interrupt, cancels
    what runs. Results that nobody has taken yet hold further items back, from twice ``at_once`` on.
    """
    results: SimpleQueue[object] = SimpleQueue()
    # with a factory, or the runner would make its loop that of the thread which calls, and close it in the other
    runner = asyncio.Runner(loop_factory=asyncio.new_event_loop)
    loop = runner.get_loop()
    room = asyncio.Semaphore(2 * at_once)
    waiting = iter(items)
    everything: list[asyncio.Task[Any]] = []  # the one task whose end is that of all others

    async def worker(open_session: Session) -> None:
        while True:
            await room.acquire()
            item = next(waiting, _END)
            if item is _END:
                return
            results.put(await work(open_session, item))  # type: ignore[arg-type]

    async def all_of_them() -> None:
        if (own := asyncio.current_task()) is not None:
            everything.append(own)
        async with session() as open_session, asyncio.TaskGroup() as group:
            for _ in range(at_once):
                group.create_task(worker(open_session))

    def run() -> None:
        try:
            with runner:
                runner.run(all_of_them())
        except asyncio.CancelledError:
            pass  # the caller has left
        except BaseExceptionGroup as faults:
            results.put(_Fault(faults.exceptions[0]))
        except BaseException as fault:
            results.put(_Fault(fault))
        finally:
            results.put(_END)

    def leave() -> None:
        for task in everything:
            task.cancel()

    thread = threading.Thread(target=run, name="finer-sql-server", daemon=True)
    thread.start()
    try:
        while (entry := results.get()) is not _END:
            if isinstance(entry, _Fault):
                raise entry.exception
            _call(loop, room.release)
            yield entry  # type: ignore[misc]
    finally:
        _call(loop, leave)
        thread.join(_LEAVE_S)


def _call(loop: asyncio.AbstractEventLoop, what: Callable[[], object]) -> None:
    try:
        loop.call_soon_threadsafe(what)
    except RuntimeError:  # the loop is closed: all is done
        return
