"""Files that must not lie: written whole or not at all, known by what they are, read line by line."""

from __future__ import annotations

import codecs
import contextlib
import hashlib
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TextIO

FileState = tuple[int, int, int, int, int]
"""Device, inode, size in bytes, and times of modification and of change in ns: any change of a file changes one of
them. Programs set the first time back (``touch -r``, ``rsync``); the second only the system writes."""


class RunError(RuntimeError):
    """A run directory cannot be read or written; the message says what to do."""


class WorkLost(RunError):
    """A disk or a process failed, and no run is at fault."""


def write_atomically(target: Path, data: bytes) -> None:
    """Write ``data`` to ``target`` through a temporary name, fsync and rename. Raises :class:`RunError`."""
    # a dot in front: no reader's pattern takes it for a part; a part of the name, since file systems bound its length
    temporary = target.with_name(f".{target.name.encode()[:100].decode(errors='ignore')}.tmp")
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with temporary.open("wb") as handle:
            handle.write(data)
            handle.flush()
            # the rename must not reach the disk before the bytes do
            os.fsync(handle.fileno())
        temporary.replace(target)
        # the new name is on disk only when its folder is
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)
    except OSError as problem:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)
        reason = problem.strerror or str(problem)
        raise WorkLost(
            f"cannot write {target}: {reason}; nothing written before is lost: mend that and run the same command again"
        ) from problem


@contextlib.contextmanager
def replaced_at_the_end(target: Path) -> Iterator[TextIO]:
    """A text file to write line by line, which takes ``target``'s place when all is well; a pipe or a device is written
    to as it is. What was written before something failed stays beside ``target``, with .part behind its name.
    """
    is_stream = target.exists() and not target.is_file()
    place = target if is_stream else target.with_name(f"{target.name}.part")
    try:
        with place.open("w", encoding="utf-8", newline="\n") as handle:
            yield handle
        if not is_stream:
            place.replace(target)
    finally:
        if not is_stream and place.exists() and not place.stat().st_size:
            place.unlink()


def file_sha256(path: Path | str) -> str:
    """Hex SHA-256 of a file's bytes, read in blocks."""
    with Path(path).open("rb") as handle:
        return hashlib.file_digest(handle, "sha256").hexdigest()


def file_state(path: Path) -> FileState:
    """What the system says of a file without reading it; OSError when it cannot be asked."""
    status = path.stat()
    # a file moved into this one's place can bring size and time along, not the inode
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns


def read_text(path: Path) -> str:
    """The text of a UTF-8 file, or of a UTF-16 file that says so by its mark, without the mark.

    Raises ValueError naming file and line where the bytes are neither.
    """
    data = path.read_bytes()
    encoding = "utf-16" if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) else "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as problem:
        number = data.count(b"\n", 0, problem.start) + 1
        raise ValueError(
            f"{path}, line {number}: not {encoding.removesuffix('-sig').upper()} ({problem.reason}); save it as UTF-8"
        ) from problem


def read_json_lines(path: Path) -> Iterator[tuple[int, dict[str, Any]]]:
    """Line numbers (from 1) and objects of a JSON Lines file; blank lines are skipped.

    Raises ValueError naming file and line where one is not UTF-8, not JSON or not an object.
    """
    with path.open("rb") as lines:  # text mode would not know the line of a bad byte
        for number, line in enumerate(lines, start=1):
            if not line.strip():
                continue
            try:
                row = json.loads(line.decode("utf-8-sig" if number == 1 else "utf-8"))
            except UnicodeDecodeError as problem:
                raise ValueError(f"{path}, line {number}: not UTF-8 ({problem.reason})") from problem
            except json.JSONDecodeError as problem:
                raise ValueError(f"{path}, line {number}: not JSON ({problem})") from problem
            if not isinstance(row, dict):
                raise ValueError(f"{path}, line {number}: expected an object, found {type(row).__name__}")
            yield number, row


def tell_apart(paths: Sequence[Sequence[str]]) -> list[str]:
    """A name for each path, given as its parts: those at its end that tell it from the others, as few as will do.

    Raises ValueError where two paths are the same.

    >>> tell_apart([("a", "x"), ("b", "x")])
    ['a/x', 'b/x']
    """
    for depth in range(1, max(map(len, paths), default=1) + 1):
        names = ["/".join(parts[-depth:]) for parts in paths]
        if len(set(names)) == len(names):
            return names
    raise ValueError(f"{some('/'.join(parts) for parts in paths)}: one of them is listed twice; list each once")


def some(items: Iterable[object]) -> str:
    """The first ten items in words, for a problem that concerns many.

    >>> some(range(12))
    '0, 1, 2, 3, 4, 5, 6, 7, 8, 9 and 2 more'
    """
    texts = [str(item) for item in items]
    return ", ".join(texts[:10]) + (f" and {len(texts) - 10} more" if len(texts) > 10 else "")
