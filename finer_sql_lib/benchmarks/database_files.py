"""Where the databases of a data folder lie, in a folder each or side by side, and what is wrong with them."""

from __future__ import annotations

import os
from collections.abc import Mapping
from itertools import product
from pathlib import Path

from finer_sql_lib.schema import SchemaError, open_database

SUFFIXES = (".sqlite", ".sqlite3", ".db")


def database_path(folder: Path, db_id: str) -> Path:
    """The file of one database: ``<db_id>/<db_id>.sqlite``, as published, or ``<db_id>.sqlite``; the former if neither
    is there. People's own files may also end in .sqlite3 or .db.

    Raises ValueError for a ``db_id`` that is no name in that folder (:func:`is_name`).
    """
    if not is_name(db_id):
        raise ValueError(f"the db_id {db_id!r} is no name of a database in {folder}: it leads to another place")
    places = [home / f"{db_id}{suffix}" for suffix, home in product(SUFFIXES, (folder / db_id, folder))]
    return next((place for place in places if os.path.isfile(place)), places[0])


def is_name(db_id: str) -> bool:
    """Whether a text is the name of something in a folder: it is not empty, and leads neither out of it nor further in.

    >>> is_name("world_1"), is_name("../world_1"), is_name("/data/world_1"), is_name("a/b"), is_name("..")
    (True, False, False, False, False)
    """
    return db_id not in ("", ".", "..") and not {"/", os.sep, "\0"} & set(db_id)


def database_names(folder: Path) -> tuple[str, ...]:
    """The databases that lie in a folder, by name, in either way; none where it is no folder."""
    if not folder.is_dir():
        return ()
    names = {entry.name if entry.is_dir() else entry.stem for entry in folder.iterdir()}
    return tuple(name for name in sorted(names) if os.path.isfile(database_path(folder, name)))


def database_faults(paths: Mapping[str, Path]) -> dict[str, str]:
    """db_id -> what is wrong with its file, for the databases that no question can be asked of."""
    faults = {}
    for db_id, path in paths.items():
        try:
            with open_database(path) as connection:
                kinds = "SELECT count(*) FROM sqlite_master WHERE type IN ('table', 'view')"
                (tables,) = connection.execute(kinds).fetchone()
            if not tables:  # SQLite opens an empty file without complaint
                faults[db_id] = f"{path}: the database has no tables"
        except SchemaError as error:
            faults[db_id] = str(error)
    return faults
