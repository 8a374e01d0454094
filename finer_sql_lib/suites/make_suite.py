"""``build_suite``: variants of every database of a benchmark, the most telling ones kept, in the official layout.

Twice as many variants are made as are kept. They are tried in a folder of the system's for temporary files: nothing is
written beside the databases, and the suite's own folder sees complete files only.
"""

from __future__ import annotations

import hashlib
import json
import random
import shutil
import sqlite3
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from multiprocessing import get_context
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from annotated_doc import Doc

from finer_sql_lib import __version__
from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.execution import Executor, Limits, database_fingerprint
from finer_sql_lib.runs import RunError, write_atomically
from finer_sql_lib.runs.bars import progress_bar
from finer_sql_lib.runs.files import WorkLost
from finer_sql_lib.suites.compared_values import literals_of
from finer_sql_lib.suites.source import NoSuite, Source, read_source
from finer_sql_lib.suites.suite import FORMAT, MANIFEST, Suite, open_suite, suite_hash
from finer_sql_lib.suites.tell_apart import candidate_pairs, choose, gold_pairs, try_variants
from finer_sql_lib.suites.variant import MANNERS, make_variant

TRIED_PER_KEPT: Final = 2
MAX_SECONDS: Final = 20.0
"""What reading a database, and what filling one variant, may take."""
SQL_SECONDS: Final = 2.0
"""What one query may take on a variant that is tried."""


@dataclass(frozen=True, slots=True)
class SuiteSettings:
    """What a suite is, beside its databases and queries: the same settings give the same bytes."""

    variants: Annotated[int, Doc("Variants kept of each database.")] = 8
    seed: Annotated[int, Doc("Of the variants' values.")] = 0
    literals: Annotated[
        Literal["gold", "candidates"],
        Doc("Whose literals the variants hold: of the golds, or of the candidates of --run."),
    ] = "gold"

    def __post_init__(self) -> None:
        if not 1 <= self.variants <= 100:
            raise ValueError(f"--variants must be 1 to 100, got {self.variants}")


@dataclass(frozen=True, slots=True)
class Made:
    """The variants made of one database, before any is chosen; ``reason`` says why there are none."""

    variants: tuple[bytes, ...]
    keys: Mapping[str, str]
    reason: str | None = None


def build_suite(
    databases: Mapping[str, Path],
    questions: Mapping[str, Sequence[Sequence[str]]],
    settings: SuiteSettings,
    out: Path,
    workers: int | None = None,
) -> Suite:
    """Make, choose and write the variants of ``databases`` (db_id -> file) into ``out``.

    ``questions``: db_id -> for each of its questions the SQL at hand: the gold alone, or all candidates. A database
    that cannot be varied is in the suite with its original alone, and the manifest says why. What was built before
    with the same settings is written again, byte for byte.

    Raises RunError for a folder that holds something else, DatabaseError for a file that is no database.
    """
    refuse_strangers(out)
    entries: dict[str, Any] = {}
    with Executor(workers, Limits(timeout_s=SQL_SECONDS)) as executor, tempfile.TemporaryDirectory() as scratch:
        tasks = [
            (db_id, databases[db_id], tuple(map(tuple, questions[db_id])), settings) for db_id in sorted(databases)
        ]
        made_of_each = in_processes(tasks, min(executor.workers, len(tasks)))
        with progress_bar(len(tasks), " databases", doing="varying") as bar:
            for task, made in zip(tasks, made_of_each, strict=True):
                entries[task[0]] = keep_best(task, made, Path(scratch), out / "database" / task[0], executor)
                bar.update()
    manifest = {
        "format": FORMAT,
        "sha256": suite_hash(entries),
        "variants": settings.variants,
        "seed": settings.seed,
        "literals": settings.literals,
        "finer_sql": __version__,
        "sqlite": sqlite3.sqlite_version,
        "databases": entries,
    }
    write_atomically(out / MANIFEST, (json.dumps(manifest, indent=1) + "\n").encode())
    return open_suite(out)


def suite_of_golds(benchmark: Benchmark, settings: SuiteSettings, out: Path, workers: int | None = None) -> Suite:
    """A suite for the golds of a benchmark's questions. Raises ValueError where one has none."""
    golds: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    for graded in benchmark.graded():
        golds[graded.db_id].append((graded.gold_sql,))
    databases = {question.db_id: question.db_path for question in benchmark.questions}
    return build_suite(databases, golds, settings, out, workers)


Task = tuple[str, Path, tuple[tuple[str, ...], ...], SuiteSettings]
"""db_id, file, the SQL of its questions, settings."""


def in_processes(tasks: Sequence[Task], count: int) -> Iterator[Made]:
    """What :func:`make_all` makes of each task, in their order; the processes work ahead of the caller.

    Raises WorkLost where one of them was killed.
    """
    if count < 2:  # a process costs more than a small database
        yield from map(make_all, tasks)
        return
    # "spawn": a fork would copy the executor's pipes
    try:
        with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
            yield from pool.map(make_all, tasks)
    except BrokenProcessPool as problem:
        raise WorkLost(
            "a process that made variants was killed, most often for want of memory; run the same command again, with "
            "--workers 1 where memory is short"
        ) from problem


def refuse_strangers(out: Path) -> None:
    """Raise RunError for a folder that holds anything but a suite."""
    held = sorted(path.name for path in out.iterdir()) if out.is_dir() else []
    if held and MANIFEST not in held and held != ["database"]:
        raise RunError(f"{out} is no suite (it holds {', '.join(held[:5])}); choose another --out")


def make_all(task: Task) -> Made:
    """Every variant of one database that is tried; in a process of its own."""
    db_id, path, questions, settings = task
    try:
        source = read_source(path, db_id, MAX_SECONDS)
        columns = frozenset(name.lower() for table in source.tables for name in table.columns)
        literals = literals_of((sql for sqls in questions for sql in sqls), columns)
        variants = []
        for number in range(TRIED_PER_KEPT * settings.variants):
            dice = random.Random(f"{settings.seed}/{db_id}/{number}")
            variants.append(make_variant(source, literals, MANNERS[number % len(MANNERS)], dice, MAX_SECONDS))
    except NoSuite as reason:
        return Made((), {}, str(reason))
    return Made(tuple(variants), single_keys(source))


def single_keys(source: Source) -> dict[str, str]:
    """Table name in lower case -> the column that is its primary key, for tables that have such a one."""
    return {table.name.lower(): table.primary_key[0] for table in source.tables if len(table.primary_key) == 1}


def keep_best(task: Task, made: Made, scratch: Path, folder: Path, executor: Executor) -> dict[str, Any]:
    """Try the variants, write the original and the chosen ones, and say what they are: an entry of the manifest."""
    db_id, path, questions, settings = task
    original = database_fingerprint(path)
    sqls = [sql for asked in questions for sql in asked]
    of_gold = settings.literals == "gold"
    tried = []
    for number, content in enumerate(made.variants):
        tried.append(scratch / f"{db_id}-{number}.sqlite")
        tried[-1].write_bytes(content)
    pairs, n_pairs = (
        gold_pairs(sqls, made.keys, path, executor) if of_gold else candidate_pairs(questions, path, executor)
    )
    trials = try_variants(pairs, sqls if of_gold else (), path, tried, executor)
    chosen = choose(trials, settings.variants)
    copy_original(path, folder, db_id)
    kept = []
    for rank, number in enumerate(chosen, start=1):
        content = made.variants[number]
        sha256 = hashlib.sha256(content).hexdigest()
        name = f"variant-{rank}-{sha256[:8]}.sqlite"
        write_atomically(folder / name, content)
        kept.append({"file": name, "sha256": sha256, "kills": len(trials[number].killed)})
    for file in folder.glob("*.sqlite"):  # of an earlier build
        if file.name not in {f"{db_id}.sqlite", *(entry["file"] for entry in kept)}:
            file.unlink()
    shown = frozenset[int]().union(*(trials[number].killed for number in chosen))
    return {
        "original": original,
        "variants": kept,
        "reason": made.reason,
        "pairs": n_pairs,
        "alike_on_original": len(pairs),
        "told_apart": len(shown),
    }


def copy_original(path: Path, folder: Path, db_id: str) -> None:
    """The original among its variants under its own name, as the official suites have it."""
    target = folder / f"{db_id}.sqlite"
    if not target.is_file() or database_fingerprint(target) != database_fingerprint(path):
        folder.mkdir(parents=True, exist_ok=True)
        # a copy in blocks: an original may be larger than what memory should be taken for
        temporary = target.with_name(f".{target.name}.tmp")
        shutil.copyfile(path, temporary)
        temporary.replace(target)
