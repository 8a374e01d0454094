"""``unfinished_changes``: whether a database file holds all that was committed to it, as SQLite itself would see it.

An immutable connection looks neither at a write-ahead log nor at a rollback journal, so what is only in one of them
would be missed in silence. Either may lie beside the file and hold nothing: a log that was copied back in full stays
there, and so does a journal that PERSIST mode ended with zeros. Source: https://www.sqlite.org/fileformat.html,
sections 3 (rollback journal) and 4 (write-ahead log).
"""

from __future__ import annotations

import os
import shlex
import struct
from pathlib import Path
from typing import BinaryIO

JOURNAL_MAGIC = bytes.fromhex("d9d505f920a163d7")
WAL_MAGICS = (0x377F0682, 0x377F0683)
"""The log's checksums read 32-bit words in little-endian or in big-endian order."""

PAGE_SIZES = tuple(2**power for power in range(9, 17))

_WAL_HEADER = struct.Struct(">8I")
_FRAME_HEADER = struct.Struct(">6I")


def unfinished_changes(path: Path) -> str | None:
    """What a read-only look at ``path`` would miss and what helps, or None when the file is at rest.

    Links are followed, as SQLite does: the side files lie beside the file itself. Raises OSError when one of them
    cannot be read.
    """
    real = Path(os.path.realpath(path))
    wal, journal = (real.with_name(f"{real.name}{suffix}") for suffix in ("-wal", "-journal"))
    pending = wal if _log_has_news(real, wal) else journal if _journal_is_hot(journal) else None
    if pending is None:
        return None
    # The first look rolls a hot journal back; the checkpoint copies a log into the file.
    command = f'sqlite3 {shlex.quote(str(real))} "PRAGMA wal_checkpoint(TRUNCATE); SELECT count(*) FROM sqlite_master"'
    return (
        f"{path} has unfinished changes in {pending.name}; close the program that writes to it, then finish them with "
        f"{command} (in a folder that can be written: copy both files there if need be)"
    )


def _journal_is_hot(journal: Path) -> bool:
    """Whether SQLite would roll a transaction back: the journal begins with its magic bytes."""
    if not os.path.isfile(journal):  # nor can there be one where its name is too long
        return False
    with journal.open("rb") as file:
        return file.read(len(JOURNAL_MAGIC)) == JOURNAL_MAGIC


def _log_has_news(database: Path, wal: Path) -> bool:
    """Whether a committed page in the log differs from the same page in the file."""
    if not os.path.isfile(wal):
        return False
    with wal.open("rb") as log, database.open("rb") as file:
        page_size, places = _committed_pages(log)
        for page, place in places.items():
            log.seek(place)
            file.seek((page - 1) * page_size)
            if log.read(page_size) != file.read(page_size):
                return True
    return False


def _committed_pages(log: BinaryIO) -> tuple[int, dict[int, int]]:
    """Page size, and page number -> where its last committed content begins in the log.

    Frames count up to the last commit, as long as they carry the header's salts: behind them lie leftovers of an
    earlier round. Their checksums are not computed: a torn frame is then taken for news, which the advice clears too.
    """
    header = log.read(_WAL_HEADER.size)
    if len(header) < _WAL_HEADER.size:
        return 0, {}
    magic, _version, page_size, _round, *salts, sum_1, sum_2 = _WAL_HEADER.unpack(header)
    is_header = magic in WAL_MAGICS and page_size in PAGE_SIZES
    if not is_header or _checksum(header[:24], magic) != (sum_1, sum_2):
        return 0, {}  # SQLite takes such a log for an empty one
    committed: dict[int, int] = {}
    since_commit: dict[int, int] = {}
    place = _WAL_HEADER.size
    while len(frame := log.read(_FRAME_HEADER.size)) == _FRAME_HEADER.size:
        page, size_after_commit, *frame_salts = _FRAME_HEADER.unpack(frame)[:4]
        if frame_salts != salts:
            break
        since_commit[page] = place + _FRAME_HEADER.size
        if size_after_commit:  # 0 in every frame that does not end a transaction
            committed |= since_commit
            since_commit = {}
        place = log.seek(place + _FRAME_HEADER.size + page_size)
    return page_size, committed


def _checksum(content: bytes, magic: int) -> tuple[int, int]:
    """The running sum of section 4.2 over a number of 8-byte blocks."""
    first = second = 0
    words = struct.unpack(f"{'>' if magic & 1 else '<'}{len(content) // 4}I", content)
    for even, odd in zip(words[::2], words[1::2], strict=True):
        first = (first + even + second) & 0xFFFFFFFF
        second = (second + odd + first) & 0xFFFFFFFF
    return first, second
