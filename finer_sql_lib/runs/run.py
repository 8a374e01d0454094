"""A run directory: the manifest ``run.json``, tables as Parquet parts, and a resume that loses nothing.

A part is written under a temporary name, fsynced and renamed, so a reader sees whole parts or none. One process
writes at a time (a lock on the directory). The manifest's ``identity`` says what the run *is*; opening the same
directory with another identity is refused, opening it with the same one resumes.

    runs/<name>/run.json  parts.jsonl  candidates/part-*.parquet  executions/part-*.parquet  votes/<rule>.parquet
                          verdicts/<metric>.parquet  questions/all.parquet  judged/<metric>.<rule>.parquet
                          metrics.json
"""

from __future__ import annotations

import json
import warnings
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path, PurePosixPath
from typing import IO, TYPE_CHECKING, Any

import pyarrow as pa
import pyarrow.compute as pc

from finer_sql_lib.records import NOT_KEPT, Candidate, DataNote, Execution, ScoredQuestion, Verdict, Vote
from finer_sql_lib.runs.codec import ExecutionKey, encode_part, rows_at, schema_of, stored_rows, to_vote
from finer_sql_lib.runs.files import FileState, RunError, file_state, write_atomically
from finer_sql_lib.runs.manifest import check_report, json_bytes
from finer_sql_lib.runs.seals import DamagedFile, Seals, read_part

if TYPE_CHECKING:
    import pandas as pd


class Run:
    """One run directory. Use :func:`~finer_sql_lib.runs.open_run` to write and ``load_run`` to read."""

    def __init__(self, path: Path, manifest: dict[str, Any], lock: IO[str] | None = None) -> None:
        self.path = path
        self.manifest = manifest
        self._lock = lock
        self._seals = Seals(path)
        self._checked: dict[Path, FileState] = {}
        self._next: dict[str, int] = {}  # the number of each kind's next part

    @property
    def identity(self) -> dict[str, Any]:
        return dict(self.manifest["identity"])

    def close(self) -> None:
        """Give the directory's lock back."""
        if self._lock is not None:
            self._lock.close()
            self._lock = None

    def __enter__(self) -> Run:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # ---- writing -------------------------------------------------------------------------------------------------
    def append(self, kind: str, records: Sequence[Any]) -> None:
        """Write ``records`` as the next part of ``kind`` ("candidates" or "executions"), whole or not at all.

        Candidates are :class:`Candidate`; executions are ``(ExecutionKey, Execution)`` pairs.
        """
        if not records:
            return
        if kind not in self._next:  # looked up once: a large run has tens of thousands of parts, and one writer
            numbers = [int(part.stem.removeprefix("part-")) for part in (self.path / kind).glob("part-*.parquet")]
            self._next[kind] = max(numbers, default=-1) + 1
        name, data = f"{kind}/part-{self._next[kind]:05d}.parquet", encode_part(kind, records)
        # the seal first: of a part that is there it must be known
        self._check_writer(name)
        self._seals.add(name, data)
        self._write_file(name, data)
        self._next[kind] += 1

    def replace(self, kind: str, name: str, records: Sequence[Any]) -> None:
        """Write the whole table ``kind``/``name`` ("votes"/rule, "verdicts"/metric ...), replacing an earlier one."""
        self._write_file(f"{kind}/{name}.parquet", encode_part(kind, records))

    def write_scored(self, questions: Sequence[ScoredQuestion], metric: str, rule: str) -> None:
        """Write what an evaluation found of all questions: their votes, verdicts, golds and scores."""
        self.discard("endings", "explanations")  # of a kept run: now there is what they stood for
        self.replace("questions", "all", questions)
        self.replace("judged", f"{metric}.{rule}", [question for question in questions if question.is_judged])
        self.replace("votes", rule, [question.vote for question in questions])
        self.replace("verdicts", metric, [verdict for question in questions for verdict in question.verdicts])

    def write_json(self, name: str, value: Any) -> None:
        """Write ``value`` as ``name`` in the run directory, atomically."""
        self._write_file(name, json_bytes(value))

    def write_text(self, name: str, text: str) -> None:
        """Write ``text`` as the UTF-8 file ``name`` in the run directory, atomically."""
        self._write_file(name, text.encode())

    def note(self, **facts: Any) -> None:
        """Add facts that do not change what the run is (times, versions, limits) to the manifest."""
        self.manifest = {**self.manifest, **facts}
        self.write_json("run.json", self.manifest)

    def discard(self, *kinds: str) -> None:
        """Remove every part of ``kinds``; used when the databases or limits behind stored executions changed."""
        for part in sorted(part for kind in kinds for part in (self.path / kind).glob("*.parquet")):
            part.unlink()
        for kind in kinds:
            self._next.pop(kind, None)

    def mend(self, kind: str) -> list[str]:
        """Set the parts of ``kind`` aside that are not what this run wrote, so that what they held is made again.

        Each is renamed, and named in a DataNote. Returns their names.
        """
        damaged = []
        for part in sorted((self.path / kind).glob("*.parquet")):
            try:
                self._part(part, kind)
            except DamagedFile as problem:
                aside = part.with_name(f"{part.name}.damaged")
                part.rename(aside)
                damaged.append(f"{kind}/{part.name}")
                warnings.warn(f"{problem}; what it held is made again, and it is kept as {aside.name}", DataNote, 2)
        self._seals.forget(damaged)
        return damaged

    def _write_file(self, name: str, data: bytes) -> None:
        self._check_writer(name)
        write_atomically(self.path / name, data)

    def _check_writer(self, name: str) -> None:
        # only open_run takes the lock, and two writers would mix their parts
        if self._lock is None:
            raise RunError(f"run {self.path} was opened for reading; open it with open_run to write {name}")

    # ---- reading -------------------------------------------------------------------------------------------------
    def table(self, kind: str) -> pa.Table:
        """All parts of ``kind`` as one Arrow table (empty when there are none).

        Raises :class:`RunError` naming the part that is not what this run wrote.
        """
        schema = schema_of(kind)
        parts = [table for _, table in self._parts(kind)]
        return pa.concat_tables(parts) if parts else schema.empty_table()

    def _parts(self, kind: str) -> Iterator[tuple[Path, pa.Table]]:
        for part in sorted((self.path / kind).glob("*.parquet")):
            try:
                table = self._part(part, kind)
            except DamagedFile as problem:
                again = "finer-sql generate" if kind == "candidates" else "finer-sql evaluate"
                raise RunError(
                    f"{problem}; `{again}` with the arguments of this run makes what it held again"
                ) from problem
            yield part, table

    def _part(self, path: Path, kind: str) -> pa.Table:
        self._check(path)
        return read_part(path, kind)

    def _check(self, path: Path) -> None:
        """Raise :class:`DamagedFile` where a file is not what this run wrote; each state of it is read once."""
        try:
            state = file_state(path)
        except OSError as problem:
            raise DamagedFile(f"{path} cannot be read: {problem.strerror or problem}") from problem
        if self._checked.get(path) == state:
            return
        self._seals.check(path)
        self._checked[path] = state

    def read(self, kind: str) -> pd.DataFrame:
        """All parts of ``kind`` as a DataFrame; see ``SCHEMAS`` for the columns."""
        return self.table(kind).to_pandas()

    def candidates(self) -> list[Candidate]:
        """The candidates, ordered by question and index."""
        table = self.table("candidates").sort_by([("question_id", "ascending"), ("index", "ascending")])
        if table.group_by(["question_id", "index"]).aggregate([]).num_rows < table.num_rows:
            raise RunError(f"{self.path / 'candidates'} has candidates twice: a part was copied; take the copy away")
        return [Candidate(*values) for values in zip(*(column.to_pylist() for column in table.columns), strict=True)]

    def executions(self, sqls: Sequence[str] | None = None) -> dict[ExecutionKey, Execution]:
        """Every stored execution, or those of ``sqls`` alone, with its rows; large ones stay on disk until they are
        looked at, for as long as the run keeps its parts.
        """
        executions = {}
        for part, whole in self._parts("executions"):  # one at a time: each may be large
            table, places = whole, pa.array(range(len(whole)))
            if sqls is not None:
                is_wanted = pc.is_in(table["sql"], value_set=pa.array(sqls, type=pa.string()))
                table, places = table.filter(is_wanted), places.filter(is_wanted.combine_chunks())
            columns = (places, *(table.column(name) for name in schema_of("executions").names))
            for place, database, sql, outcome, header, text, n_rows, error, seconds, lost_bytes in zip(
                *(column.to_pylist() for column in columns), strict=True
            ):
                try:
                    rows = stored_rows(text, n_rows, len(header), partial(rows_at, part, place))
                except (ValueError, TypeError, KeyError) as problem:
                    raise RunError(
                        f"{part} holds rows that are none, of {sql[:80]!r}; delete it, and evaluate the run again"
                    ) from problem
                executions[ExecutionKey(database, sql)] = Execution(
                    outcome, tuple(header), rows, error, seconds or 0.0, bool(lost_bytes)
                )
        return executions

    def votes(self, rule: str) -> list[Vote]:
        """The votes of one rule, in question order."""
        return [to_vote(row) for row in self._named_table("votes", rule).to_pylist()]

    def verdicts(self, metric: str) -> list[Verdict]:
        """The verdicts of one metric."""
        return [Verdict(**row) for row in self._named_table("verdicts", metric).to_pylist()]

    def report(self) -> dict[str, Any]:
        """The content of metrics.json: the latest evaluation. Raises :class:`RunError` when there is none."""
        try:
            report: dict[str, Any] = self.read_json("metrics.json")
            check_report(self.path / "metrics.json", report)
        except FileNotFoundError as problem:
            raise RunError(
                f"run {self.path} is not evaluated yet; finer-sql evaluate --run {self.path} does it"
            ) from problem
        return report

    def scored(self) -> list[ScoredQuestion]:
        """The questions that count in the latest evaluation, in its order. Raises :class:`RunError` when there is none.

        Left out are questions whose gold cannot be judged against, and those that were not sampled.
        """
        return [question for question in self.evaluated() if question.is_judged]

    def evaluated(self) -> list[ScoredQuestion]:
        """The same with the questions whose gold cannot be judged against."""
        report = self.report()
        candidates: dict[int, list[Candidate]] = defaultdict(list)
        for candidate in self.candidates():
            candidates[candidate.question_id].append(candidate)
        verdicts: dict[int, list[Verdict]] = defaultdict(list)
        for verdict in self.verdicts(report["metric"]):
            verdicts[verdict.question_id].append(verdict)
        votes = {vote.question_id: vote for vote in self.votes(report["rule"])}
        rows: list[dict[str, Any]] = [
            {name: NOT_KEPT if value is None else value for name, value in row.items()}
            for row in self._named_table("questions", "all").to_pylist()
        ]
        if not {row["question_id"] for row in rows} <= votes.keys():
            raise RunError(f"{self.path} has questions without a vote; evaluate the run again")
        questions = [
            ScoredQuestion(
                **row,
                candidates=tuple(candidates[row["question_id"]]),
                verdicts=tuple(verdicts[row["question_id"]]),
                vote=votes[row["question_id"]],
            )
            for row in rows
        ]
        # an unfinished run that an older version evaluated lists all questions of its split
        sampled = [question for question in questions if question.candidates]
        for question in sampled:
            if [c.index for c in question.candidates] != [v.candidate_index for v in question.verdicts]:
                raise RunError(
                    f"question {question.question_id} of {self.path} was sampled further since the run was evaluated; "
                    "evaluate it again"
                )
        return sampled

    def results(self, questions: Sequence[ScoredQuestion]) -> list[tuple[Execution | None, ...]]:
        """What the candidates of each question returned, parallel to ``candidates``; None where one has no SQL.

        Raises :class:`RunError` for a kept run, which holds no results.
        """
        executions = self.executions().items()
        if not executions:
            raise RunError(f"run {self.path} holds no results; finer-sql evaluate --run {self.path} executes its SQL")
        stored = {(PurePosixPath(key.database).stem, key.sql): execution for key, execution in executions}
        return [
            tuple(None if c.sql is None else stored[question.db_id, c.sql] for c in question.candidates)
            for question in questions
        ]

    def read_json(self, name: str) -> Any:
        """The JSON file ``name`` of the run directory."""
        try:
            return json.loads((self.path / name).read_bytes())
        except (json.JSONDecodeError, UnicodeDecodeError, RecursionError) as problem:
            raise RunError(f"{self.path / name} is not JSON ({problem}); evaluate the run again") from problem

    def named(self, kind: str, name: str) -> pd.DataFrame:
        """One table that evaluation wrote, such as ``named("judged", "spider_ex.value_aware")``, as a DataFrame."""
        return self._named_table(kind, name).to_pandas()

    def _named_table(self, kind: str, name: str) -> pa.Table:
        path = self.path / kind / f"{name}.parquet"
        if not path.exists():
            names = ", ".join(sorted(p.stem for p in path.parent.glob("*.parquet"))) or "none yet"
            raise RunError(
                f"run {self.path} has no {kind} named {name!r} (there: {names}); `finer-sql evaluate` makes them"
            )
        try:
            return self._part(path, kind)
        except DamagedFile as problem:
            raise RunError(f"{problem}; evaluate the run again") from problem
