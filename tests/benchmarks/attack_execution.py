"""Attacks on what executes SQL and reads databases, and on names: see :mod:`tests.benchmarks.attack`."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path

from finer_sql_lib.benchmarks import BenchmarkError, load_benchmark
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import DatabaseError, Executor, Job, Limits, database_fingerprint
from finer_sql_lib.records import Row
from finer_sql_lib.rewards import Judge
from finer_sql_lib.runs import open_run
from finer_sql_lib.schema import SchemaError, asked, read_schema
from tests.benchmarks.areas import Area, Try
from tests.benchmarks.folders import ENTRIES, make_database, write
from tests.execution.conftest import ENDLESS, ONE_LONG_OPCODE, make_shop
from tests.execution.test_fingerprint import CHANGES
from tests.execution.test_history import HISTORIES, HOG
from tests.execution.test_hostile import CASES, LIMITS, text_of
from tests.schema.test_hostile import DOUBLED_COLUMNS, DOUBLED_VIEWS, GOOD, LARGE, SLOW, computed

# -- statements and files --------------------------------------------------------------------------------------------


def statement(sql: str, ends: str, folder: Path) -> bool:
    """It ends as it must, and the file keeps its bytes."""
    shop = make_shop(folder / "shop.sqlite")
    before = shop.read_bytes()
    with Executor(workers=1, limits=LIMITS) as executor:
        ended = executor.execute(shop, sql).outcome
        works_on = executor.execute(shop, "SELECT count(*) FROM item").rows == ((100,),)
    return ended in ends.split("|") and works_on and shop.read_bytes() == before and len(list(folder.iterdir())) == 1


def damaged(seed: int, folder: Path) -> bool:
    """Twenty files with some hundred wrong bytes each: outcomes, or a DatabaseError, and a schema or a SchemaError."""
    rng, good = random.Random(seed), make_shop(folder / "good.sqlite").read_bytes()
    with Executor(workers=1, limits=LIMITS) as executor:
        for number in range(20):
            content = bytearray(good)
            for _ in range(rng.choice((1, 10, 300))):
                content[rng.randrange(len(content))] = rng.randrange(256)
            path = folder / f"{number}.sqlite"
            path.write_bytes(content[: rng.choice((len(content), rng.randrange(1, len(content))))])
            try:
                executor.run([Job(path, sql) for sql in ("SELECT * FROM item", "SELECT sum(price) FROM sale")])
            except DatabaseError:
                continue
            try:
                read_schema(path, executor=executor)
            except SchemaError:
                continue
    return True


# -- content ---------------------------------------------------------------------------------------------------------


def stored_rows(shop: Path) -> tuple[Row, ...]:
    """The first name in a database, by a run beside it that keeps its executions."""
    job = Job(shop, "SELECT name FROM item WHERE id = 1")
    with open_run(shop.parents[1] / "run", {}) as run:
        ((_folder, executions),) = execute_stored(run, shop.parents[1], [job], Limits(), workers=1)
    return tuple(executions[job].rows)


def changed(change: Callable[[Path], None], folder: Path) -> bool:
    """A run, a judge and the fingerprint all follow a change."""
    (folder / "shop").mkdir()
    shop = make_shop(folder / "shop" / "shop.sqlite")
    question = ([str(shop)], ["SELECT name FROM item WHERE id = 1"], ["SELECT 'item 1'"])
    with Judge(workers=1, cache=folder / "golds.sqlite") as judge:
        before = database_fingerprint(shop), stored_rows(shop), judge.verdicts(*question)[0]
        change(shop)
        after = database_fingerprint(shop), stored_rows(shop), judge.verdicts(*question)[0]
    if change.__name__ == "one_byte_in_place":
        return before[0] != after[0]
    return before[0] != after[0] and after[1] == (("item 0",),) and bool(after[2] and after[2].correct is False)


def only_in_the_log(folder: Path) -> bool:
    """A committed change that the file's bytes do not show is refused by a run that has every result."""
    (folder / "shop").mkdir()
    shop = make_shop(folder / "shop" / "shop.sqlite")
    with closing(sqlite3.connect(shop)) as writer:
        writer.execute("PRAGMA journal_mode = WAL")
        stored_rows(shop)
        writer.execute("UPDATE item SET name = 'item 0' WHERE id = 1")
        writer.commit()
        try:
            stored_rows(shop)
        except DatabaseError:
            return True
    return False


# -- time, memory, processes -----------------------------------------------------------------------------------------


def endless(workers: int, folder: Path) -> bool:
    """Sixteen endless statements take their time-outs of a processor, and not that twice."""
    shop = make_shop(folder / "shop.sqlite")
    with Executor(workers=workers, limits=Limits(timeout_s=0.15)) as executor:
        executor.run(Job(shop, f"SELECT {number}") for number in range(2 * workers))
        before = sum(worker.cpu_seconds() or 0.0 for _slot, worker in executor.living())
        answers = executor.run(Job(shop, f"{ENDLESS} WHERE i <> -{number}") for number in range(16))
        used = sum(worker.cpu_seconds() or 0.0 for _slot, worker in executor.living()) - before
    return {execution.outcome for execution in answers.values()} == {"timeout"} and used < 1.4 * 16 * 0.15


def endless_completions(folder: Path) -> bool:
    """A batch of a training, all of it endless: seconds, not half a minute each."""
    shop = make_shop(folder / "shop.sqlite")
    sqls = [f"{ENDLESS} WHERE i <> -{number}" for number in range(8)]
    started = time.monotonic()
    with Judge() as judge:
        verdicts = judge.verdicts([str(shop)] * 8, ["SELECT count(*) FROM item"] * 8, sqls)
    return all(verdict and verdict.correct is False for verdict in verdicts) and time.monotonic() - started < 40


def history(before: Callable[[list[Path]], list[Job]], folder: Path) -> bool:
    """What is near the cap of memory ends as in a new worker."""
    limits, databases = Limits(max_memory_bytes=32 * 2**20), []
    for number in range(8):
        databases.append(folder / f"{number}.sqlite")
        with closing(sqlite3.connect(databases[-1])) as connection, connection:
            connection.execute("CREATE TABLE t(a, b)")
            connection.executemany("INSERT INTO t VALUES (?, ?)", ((i, "x" * 200) for i in range(12_000)))
    sizes = range(4_000, 10_000, 1_000)
    outcomes = []
    for is_new in (True, False):
        with Executor(workers=1, limits=limits) as executor:
            for size in sizes:
                if is_new:
                    executor.close()
                else:
                    executor.run(before(databases))
                outcomes.append(executor.execute(databases[0], HOG.format(size)).outcome)
    return outcomes[: len(sizes)] == outcomes[len(sizes) :] and {"rows", "too_large"} <= set(outcomes)


LARGE_RESULTS = """
import resource, sys
from pathlib import Path
from finer_sql_lib.evaluation.stored import execute_stored
from finer_sql_lib.execution import Job, Limits
from finer_sql_lib.runs import open_run
sql = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60000) SELECT i, i, i + {} FROM n"
shop = Path(sys.argv[1])
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
with open_run(shop.parents[1] / "run", {}) as run:
    jobs = [Job(shop, sql.format(number)) for number in range(25)]
    ((_folder, executions),) = execute_stored(run, shop.parents[1], jobs, Limits(), workers=1)
assert all(len(execution.rows) == 60000 for execution in executions.values())
print((resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) // 1024)
"""


def large_results(folder: Path) -> bool:
    """Twenty-five results of 15 MB in one folder of databases, executed and resumed."""
    (folder / "shop").mkdir()
    shop = make_shop(folder / "shop" / "shop.sqlite")
    growths = [
        int(subprocess.run([sys.executable, "-c", LARGE_RESULTS, shop], capture_output=True, check=True).stdout)
        for _first_then_resumed in range(2)
    ]
    return max(growths) < 220


PARENT = """
import os, sys, time
from pathlib import Path
from finer_sql_lib.execution import Executor, Job
executor = Executor(workers=1)
stream = executor.stream([Job(Path(sys.argv[1]), sql) for sql in ("SELECT 1", sys.argv[2])])
next(stream)
child = os.fork()
if child == 0:
    time.sleep(60)
print(child, *[worker.pid for _slot, worker in executor.living()], flush=True)
for _answer in stream:
    pass
time.sleep(60)
"""


def orphaned(sql: str, folder: Path) -> bool:
    """A parent that has forked is killed: its worker ends, whatever it is doing."""
    shop = make_shop(folder / "shop.sqlite")
    with subprocess.Popen([sys.executable, "-c", PARENT, shop, sql], stdout=subprocess.PIPE, text=True) as parent:
        assert parent.stdout is not None
        child, worker = map(int, parent.stdout.readline().split())
        parent.kill()
        parent.wait(10)
    end = time.monotonic() + 5
    status = Path(f"/proc/{worker}/stat")
    try:
        while status.exists() and time.monotonic() < end:
            time.sleep(0.05)
    finally:
        os.kill(child, signal.SIGKILL)
    return not status.exists()


def many_databases(folder: Path) -> bool:
    """Eight times the databases take about eight times as long, not sixty-four."""
    content, seconds = make_shop(folder / "shop.sqlite").read_bytes(), []
    with Executor(workers=2) as executor:
        for count in (250, 2_000):
            paths = [folder / f"{count}-{number}.sqlite" for number in range(count)]
            for path in paths:
                path.write_bytes(content)
            started = time.process_time()
            executor.run(Job(path, "SELECT count(*) FROM item") for path in paths)
            seconds.append(time.process_time() - started)
    return seconds[1] < 20 * seconds[0]


# -- schemas ---------------------------------------------------------------------------------------------------------


def program(script: str, folder: Path) -> bool:
    """A schema that is a program: read to its end, with the honest table whole."""
    asked.MAX_STATEMENT_S, asked.MAX_DATABASE_S = 0.3, 3.0  # in the process of this area
    path = folder / "odd.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(GOOD + script)
    schema = read_schema(path)
    return schema.table("good").column("a").values == ("Lyon",) and bool(schema.notes)


# -- names -----------------------------------------------------------------------------------------------------------


def leads_elsewhere(db_id: str, folder: Path) -> bool:
    """A db_id that is a path: one clear error, and nothing read."""
    for name in ("inn", "mill"):
        make_database(folder / "data" / "database" / name / f"{name}.sqlite")
    make_database(folder / "outside.sqlite")
    write(folder / "data" / "dev.json", [*ENTRIES, {**ENTRIES[0], "db_id": db_id}])
    write(folder / "data" / "tables.json", [{"db_id": name} for name in ("inn", "mill", db_id)])
    try:
        load_benchmark("spider", folder / "data")
    except BenchmarkError as refused:
        return "leads elsewhere" in str(refused)
    return False


def long_name(n_bytes: int, folder: Path) -> bool:
    """A file of the longest name there is: executed on, hashed, read."""
    path = make_shop(folder / "shop.sqlite").rename(folder / f"{'n' * (n_bytes - 7)}.sqlite")
    with Executor(workers=1) as executor:
        rows = executor.execute(path, "SELECT count(*) FROM item").rows
    return rows == ((100,),) and len(database_fingerprint(path)) == 64 and len(read_schema(path).tables) == 3


def dollars(name: str, folder: Path) -> bool:
    """A name that reads like mathematics, in a figure."""
    import pandas as pd

    from finer_sql_lib import figures

    figures.use_theme()
    table = pd.DataFrame({"level": ["easy", "all"], "method": name, "ex": 50.0, "low": 40.0, "high": 60.0, "n": 10})
    import matplotlib.pyplot as plt

    fig, ax = plt.subplots()
    ax.bar([0, 1], table["ex"], label=name)
    ax.set_xticks([0, 1], [name, name])
    ax.legend()
    return len(figures.save(fig, table, "dollars", folder, of=name)) == 3


def windows(folder: Path) -> bool:
    """One sentence, not the absence of a module."""
    code = "import sys; sys.platform = 'win32'; sys.modules['fcntl'] = None; import finer_sql_lib.cli.main"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=folder, check=False)
    return "Linux and macOS" in ran.stderr.splitlines()[-1]


SLOW_TABLES = "".join(computed(SLOW, f"slow{number}") for number in range(30))
TRIES: dict[str, dict[str, Try]] = {
    "statements": {case["name"]: partial(statement, text_of(case["sql"]), case["ends"]) for case in CASES[::6]},
    "damaged files": {f"seed {seed}": partial(damaged, seed) for seed in range(5)},
    "changed databases": {
        **{change.__name__: partial(changed, change) for change in CHANGES},
        "only in the log": only_in_the_log,
    },
    "time": {
        **{f"endless, {workers} workers": partial(endless, workers) for workers in (1, 2, 8)},
        "endless completions": endless_completions,
        "many databases": many_databases,
    },
    "memory": {
        **{f"after {before.__name__}": partial(history, before) for before in HISTORIES},
        "large results": large_results,
    },
    "processes": {
        name: partial(orphaned, sql)
        for name, sql in (("many opcodes", ENDLESS), ("one opcode", ONE_LONG_OPCODE), ("idle", "SELECT 2"))
    },
    "schemas": {
        name: partial(program, script)
        for name, script in {
            "slow column": computed(SLOW),
            "large column": computed(LARGE),
            "doubled columns": DOUBLED_COLUMNS,
            "doubled views": DOUBLED_VIEWS,
            "slow tables": SLOW_TABLES,
        }.items()
    },
    "names": {
        **{f"db_id {db_id}": partial(leads_elsewhere, db_id) for db_id in ("../outside", "/outside", "..")},
        **{f"{n_bytes} bytes": partial(long_name, n_bytes) for n_bytes in (247, 250, 255)},
        **{name: partial(dollars, name) for name in (r"$\frac$", "$x_{$", "$$", "a$b")},
        "Windows": windows,
    },
}
AREAS = tuple(Area(name, tries) for name, tries in TRIES.items())
