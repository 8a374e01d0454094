"""A kept suite: a folder in the layout of the official test suites, and ``suite.json``, which says what it is.

    OUT/suite.json    OUT/database/<db_id>/<db_id>.sqlite    OUT/database/<db_id>/variant-1-3f2a9c01.sqlite ...

``<db_id>.sqlite`` is a copy of the original. A variant's name says its rank in the choice and the beginning of its own
hash, so that results stored for one suite are never taken for those of another.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.execution import database_fingerprint
from finer_sql_lib.records import Question
from finer_sql_lib.runs import RunError
from finer_sql_lib.runs.files import some

MANIFEST: Final = "suite.json"
FORMAT: Final = 1


@dataclass(frozen=True, slots=True)
class Suite:
    """A suite that was opened and checked. ``manifest``: the content of suite.json, see :func:`manifest_of`."""

    folder: Path
    manifest: Mapping[str, Any]

    @property
    def database_dir(self) -> Path:
        """The folder of the databases, as the official script wants it."""
        return self.folder / "database"

    @property
    def sha256(self) -> str:
        """Hex SHA-256 over all files of the suite: two suites of one hash judge alike."""
        return str(self.manifest["sha256"])

    @property
    def literals(self) -> str:
        """Whose literals the variants hold: ``gold`` or ``candidates``."""
        return str(self.manifest["literals"])

    def original(self, db_id: str) -> Path:
        """The copy of a database's original."""
        return self.database_dir / db_id / f"{db_id}.sqlite"

    def variants(self, db_id: str) -> tuple[Path, ...]:
        """The variants of a database, the most telling first; none for one that could not be varied."""
        entry = self.manifest["databases"].get(db_id, {"variants": []})
        return tuple(self.database_dir / db_id / variant["file"] for variant in entry["variants"])

    def describe(self) -> str:
        """What a score on it has to say.

        >>> numbers = {"sha256": "3f2a9c01" * 8, "variants": 8, "literals": "gold", "seed": 0, "databases": {}}
        >>> Suite(Path("."), numbers).describe()
        'local suite 3f2a9c01 (not the official one): 8 variants of each of 0 databases, literals of gold, seed 0'
        """
        of = self.manifest
        count = sum(bool(entry["variants"]) for entry in of["databases"].values())
        return (
            f"local suite {self.sha256[:8]} (not the official one): {of['variants']} variants of each of {count} "
            f"databases, literals of {of['literals']}, seed {of['seed']}"
        )

    def benchmark(self, benchmark: Benchmark) -> Benchmark:
        """The benchmark on the suite's copies of its databases, beside which the variants lie.

        Raises RunError where a question's database is not in the suite, or is another file than the suite was made of.
        """
        known: Mapping[str, Any] = self.manifest["databases"]
        paths = {question.db_id: question.db_path for question in benchmark.questions}
        if absent := sorted(paths.keys() - known.keys()):
            raise RunError(f"suite {self.folder} has no database {some(absent)}; build it with finer-sql suite")
        other = [name for name, path in paths.items() if database_fingerprint(path) != known[name]["original"]]
        if other:
            raise RunError(
                f"suite {self.folder} was made of other files than {some(sorted(other))} in {benchmark.database_dir}; "
                "build it again with finer-sql suite, into another --out"
            )

        def moved(question: Question) -> Question:
            return replace(question, db_path=self.original(question.db_id)) if question.db_id in known else question

        golds = {id_: replace(graded, question=moved(graded.question)) for id_, graded in benchmark.golds.items()}
        return replace(
            benchmark,
            questions=tuple(map(moved, benchmark.questions)),
            all_questions=tuple(map(moved, benchmark.all_questions)),
            golds=golds,
            database_dir=self.database_dir,
        )


def open_suite(folder: Path) -> Suite:
    """The suite in a folder. Raises RunError where it is none, or its files are not those that were built."""
    try:
        manifest = json.loads((folder / MANIFEST).read_bytes())
    except FileNotFoundError as error:
        raise RunError(f"{folder} is no suite: it has no {MANIFEST}; finer-sql suite makes one") from error
    except (json.JSONDecodeError, UnicodeDecodeError) as error:
        raise RunError(f"{folder / MANIFEST} is not JSON ({error}); build the suite again") from error
    if not isinstance(manifest, dict) or manifest.get("format") != FORMAT:
        raise RunError(f"{folder / MANIFEST} is not of format {FORMAT}; build the suite with this version")
    suite = Suite(folder, manifest)
    wrong = []
    for db_id, entry in manifest["databases"].items():
        files = {suite.original(db_id): entry["original"]}
        files |= dict(zip(suite.variants(db_id), (variant["sha256"] for variant in entry["variants"]), strict=True))
        present = set((suite.database_dir / db_id).glob("*.sqlite"))
        wrong += sorted(path.name for path in present ^ files.keys())
        wrong += [path.name for path, sha in files.items() if path in present and database_fingerprint(path) != sha]
    if wrong:
        raise RunError(
            f"suite {folder} is not as it was built: {some(wrong)} changed, came or went; build it again with "
            "finer-sql suite, into another --out"
        )
    return suite


def suite_hash(databases: Mapping[str, Any]) -> str:
    """The hash of a suite from its files' hashes."""
    digest = hashlib.sha256()
    for db_id in sorted(databases):
        entry = databases[db_id]
        digest.update(json.dumps([db_id, entry["original"], [v["sha256"] for v in entry["variants"]]]).encode())
    return digest.hexdigest()
