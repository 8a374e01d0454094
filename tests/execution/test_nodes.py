"""The executor over the nodes of a Ray cluster answers as the one of this machine."""

from __future__ import annotations

import os
import sqlite3
import time
from collections.abc import Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.execution import DatabaseError, Executor, Job, Limits, database_fingerprint

ray = pytest.importorskip("ray", reason="Ray is not installed: pip install -e '.[ray]'")
pytestmark = pytest.mark.filterwarnings("ignore")  # Ray's own, of its sockets and of accelerators to come

from finer_sql_lib.execution.nodes import NodesExecutor, _Node  # noqa: E402


@pytest.fixture(scope="module", autouse=True)
def cluster() -> Iterator[None]:
    ray.init("local", num_cpus=1, include_dashboard=False, log_to_driver=False)
    yield
    ray.shutdown()


@pytest.fixture
def database(tmp_path: Path) -> Path:
    path = tmp_path / "pets.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript("CREATE TABLE pet (name); INSERT INTO pet VALUES ('Tom'), ('Jo'), (NULL)")
    return path


def test_answers_are_those_of_one_machine(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("finer_sql_lib.execution.nodes.PIECE", 4)
    jobs = [Job(database, f"SELECT name FROM pet LIMIT {k}") for k in range(15)]
    jobs += [Job(database, sql) for sql in ("SELECT x FROM pet", "DROP TABLE pet", "SELECT name FROM pet LIMIT 1")]
    with Executor(1) as here, NodesExecutor(1, Limits(timeout_s=5)) as there:
        expected, found = here.run(jobs), dict(there.stream(jobs))
    assert found.keys() == expected.keys()
    for job, execution in expected.items():
        other = found[job]
        assert (other.outcome, other.columns, other.rows, other.error) == (
            execution.outcome, execution.columns, execution.rows, execution.error
        )  # fmt: skip


def test_a_database_that_is_none_is_refused_before_anything_runs(tmp_path: Path) -> None:
    (tmp_path / "x.sqlite").write_text("no database")
    with NodesExecutor(1) as nodes, pytest.raises(DatabaseError, match="is not a SQLite 3 database"):
        nodes.stream([Job(tmp_path / "x.sqlite", "SELECT 1")])


def test_a_node_without_the_file_works_on_a_copy_of_the_same_bytes(database: Path) -> None:
    node, elsewhere = _Node(1, Limits()), "/elsewhere/pets.sqlite"
    fingerprint = database_fingerprint(database)
    assert node.execute(elsewhere, fingerprint, ["SELECT 1"]) is None
    assert node.execute(str(database), "another content", ["SELECT 1"]) is None
    node.keep(elsewhere, fingerprint, database.read_bytes())
    answers, disturbance = node.execute(elsewhere, fingerprint, ["SELECT count(*) FROM pet"]) or ([], "")
    assert ([answer.rows for answer in answers], disturbance) == ([((3,),)], None)
    (copy,) = node.places.values()
    assert copy.read_bytes() == database.read_bytes()
    node.close()
    assert not copy.exists()


def test_nodes_are_closed_before_they_are_ended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Noting(_Node):
        def close(self) -> None:
            super().close()
            (tmp_path / "closed").write_text(self.folder.name)

    monkeypatch.setattr("finer_sql_lib.execution.nodes._Node", Noting)
    with NodesExecutor(1):
        pass
    assert not Path((tmp_path / "closed").read_text()).exists()


def test_a_node_that_dies_while_it_receives_a_database_is_left_out(
    database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Far(_Node):  # sees no file; the first to get one dies of it
        def execute(self, path: str, fingerprint: str, statements: Sequence[str]) -> Any:
            return super().execute(path, fingerprint, statements) if self.places else None

        def keep(self, path: str, fingerprint: str, content: bytes) -> None:
            if not (tmp_path / "died").exists():
                (tmp_path / "died").touch()
                os._exit(1)
            super().keep(path, fingerprint, content)

    monkeypatch.setattr("finer_sql_lib.execution.nodes._Node", Far)
    with NodesExecutor(1) as nodes:
        nodes._nodes.append(nodes._start(ray.nodes()[0]["NodeID"]))
        ((_, execution),) = nodes.stream([Job(database, "SELECT count(*) FROM pet")])
        assert execution.rows == ((3,),)
        assert len(nodes._nodes) == 1


def test_a_node_that_dies_as_it_starts_is_left_out(
    database: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    class Dying(_Node):
        def sqlite_version(self) -> str:
            os._exit(1)

    with monkeypatch.context() as patch:
        patch.setattr("finer_sql_lib.execution.nodes._Node", Dying)
        with NodesExecutor(1) as nodes, pytest.raises(OSError, match="no node of the Ray cluster is left"):
            list(nodes.stream([Job(database, "SELECT 1")]))
    assert "a node of the Ray cluster is left out, it died as it started" in caplog.text


def test_a_node_that_is_gone_before_its_actor_has_a_place_is_left_out(
    database: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (there,) = ray.nodes()
    monkeypatch.setattr(ray, "nodes", lambda: [there, there | {"NodeID": "a" * len(there["NodeID"])}])
    with NodesExecutor(1) as nodes:
        ((_, execution),) = nodes.stream([Job(database, "SELECT count(*) FROM pet")])
    assert execution.rows == ((3,),)
    assert "a node of the Ray cluster is left out" in caplog.text


def test_another_sqlite_is_refused_and_no_actor_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    class Other(_Node):
        def sqlite_version(self) -> str:
            return "3.0.0"

    started: list[Any] = []
    start = NodesExecutor._start
    monkeypatch.setattr("finer_sql_lib.execution.nodes._Node", Other)
    monkeypatch.setattr(NodesExecutor, "_start", lambda *asked: started.append(start(*asked)) or started[-1])
    with pytest.raises(OSError, match=r"a node of the cluster has SQLite 3\.0\.0"):
        NodesExecutor(1)

    def ask_for_30_s() -> None:  # Ray kills in its own time: a question in between is still answered
        ends = time.monotonic() + 30
        while time.monotonic() < ends:
            ray.get(started[0].sqlite_version.remote(), timeout=30)
            time.sleep(0.05)

    with pytest.raises(ray.exceptions.RayActorError):
        ask_for_30_s()
