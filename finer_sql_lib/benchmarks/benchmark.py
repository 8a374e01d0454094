"""The nouns ``Benchmark`` and ``Entry``, and the one error that lists every problem of a data folder."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from finer_sql_lib.records import GradedQuestion, Message, Question


class BenchmarkError(ValueError):
    """A data folder cannot be used as it is. ``problems`` holds one line for each thing that is wrong."""

    def __init__(self, where: str, problems: tuple[str, ...], advice: str = "") -> None:
        listed = "\n".join(f"  - {line}" for line in problems)
        number = "1 problem" if len(problems) == 1 else f"{len(problems)} problems"
        super().__init__(f"{where}: {number}\n{listed}" + (f"\n{advice}" if advice else ""))
        self.problems = problems


@dataclass(slots=True)
class Problems:
    """Collects what is wrong, so that one error can say all of it."""

    where: str
    lines: list[str] = field(default_factory=list)
    advice: str = ""

    def add(self, line: str) -> None:
        """Note one problem."""
        self.lines.append(line)

    def raise_if_any(self) -> None:
        """Raise BenchmarkError with everything noted so far, if anything was."""
        if self.lines:
            raise BenchmarkError(self.where, tuple(self.lines), self.advice)


@dataclass(frozen=True, slots=True)
class Entry:
    """One question as a file of the data folder has it, before it meets its database."""

    id: int
    db_id: str
    text: str
    evidence: str = ""
    gold_sql: str | None = None
    difficulty: str | None = None
    messages: tuple[Message, ...] | None = None


@dataclass(frozen=True, slots=True)
class Benchmark:
    """One split, checked. ``questions`` can be asked: each has a readable database.

    ``all_questions`` is the whole split in the order of its file, those of ``missing`` databases included: what an
    official submission needs a line for. ``golds``: question id -> the same question with its gold, where it has one.
    ``missing``: databases that are not there or unreadable. ``official``: the folder holds the official databases.
    ``tables_path``: the schema file, None where the databases' own names and keys are all there is. ``descriptions``: a
    JSON file of column descriptions in the data folder, if there is one.
    """

    name: str
    split: str
    questions: tuple[Question, ...]
    all_questions: tuple[Question, ...]
    golds: Mapping[int, GradedQuestion]
    data_dir: Path
    database_dir: Path
    tables_path: Path | None
    official: bool
    missing: frozenset[str] = frozenset()
    descriptions: Path | None = None

    def graded(self) -> list[GradedQuestion]:
        """The questions with their golds. Raises ValueError where one has none: a score needs all of them."""
        bare = [question.id for question in self.questions if question.id not in self.golds]
        if bare:
            raise ValueError(
                f"{len(bare)} questions of {self.name} {self.split} have no gold SQL (the first is {bare[0]}), so they "
                "cannot be judged; give a data folder whose question file, or gold file, has it"
            )
        return [self.golds[question.id] for question in self.questions]

    @property
    def skipped(self) -> dict[str, int]:
        """db_id -> how many of its questions are left out, because the database is missing or unreadable."""
        return dict(Counter(question.db_id for question in self.all_questions if question.db_id in self.missing))

    def skipped_note(self) -> str:
        """One sentence for reports; empty when nothing was skipped.

        >>> here = Path(".")
        >>> lost = Question(0, "wta_1", "Who won?", here)
        >>> gone = frozenset({"wta_1"})
        >>> Benchmark("spider", "dev", (), (lost,), {}, here, here, here, official=True, missing=gone).skipped_note()
        'skipped 1 of 1 questions, their databases are missing or unreadable: wta_1 (1)'
        """
        if not self.skipped:
            return ""
        names = ", ".join(f"{db_id} ({count})" for db_id, count in self.skipped.items())
        return (
            f"skipped {sum(self.skipped.values())} of {len(self.all_questions)} questions, "
            f"their databases are missing or unreadable: {names}"
        )
