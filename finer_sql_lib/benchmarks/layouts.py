"""The two layouts: which file of a data folder holds what, and how many questions the official files have."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks.benchmark import Problems
from finer_sql_lib.benchmarks.database_files import database_names


@dataclass(frozen=True, slots=True)
class SplitFile:
    """One file of questions: the names under which it is published, and its official number of questions."""

    names: tuple[str, ...]
    count: int


@dataclass(frozen=True, slots=True)
class Split:
    """The files of one split, in order; where several names are given, the first that exists is taken.

    ``known``: the official split's databases. A schema file that describes all of them is taken for the official one.
    """

    files: tuple[SplitFile, ...]
    tables: tuple[str, ...]
    databases: tuple[str, ...]
    gold: tuple[str, ...]
    known: str


@dataclass(frozen=True, slots=True)
class FoundFiles:
    """A split's files in one folder. ``questions`` pairs each expected file with its path, None where absent.

    ``tables`` is None for databases of one's own that no schema file describes; ``db_ids`` are then those found.
    """

    split: str
    questions: tuple[tuple[SplitFile, Path | None], ...]
    tables: Path | None
    database_dir: Path
    gold: Path | None
    db_ids: tuple[str, ...]
    official: bool

    @property
    def has_questions(self) -> bool:
        """Whether every expected file of questions is there."""
        return all(path is not None for _, path in self.questions)


@dataclass(frozen=True, slots=True)
class Layout:
    """One benchmark's layout. ``id_key`` is the key of the question's number.

    Without an ``id_key``, or where an entry lacks it, a question's number is its 0-based place in the split.
    """

    name: str
    splits: dict[str, Split]
    id_key: str | None

    def lives_in(self, root: Path) -> bool:
        """Whether the folder has a schema file of this layout."""
        return any(_first(root, split.tables) for split in self.splits.values())

    def find(self, root: Path, split: str, problems: Problems, questions: Path | None = None) -> FoundFiles:
        """Locate the split's files; ``questions`` is a file of questions in place of the split's own.

        Raises at once if the schema file is absent or malformed: the rest leans on it. Only a folder of one's own, in
        nobody's layout, can do without.
        """
        files = self.splits[split]
        tables = _first(root, files.tables)
        # where there is no folder of databases, the error names the first place to put one
        database_dir = _first(root, files.databases) or root / files.databases[0]
        if tables is None and not database_dir.is_dir():
            database_dir = root
        db_ids = database_names(database_dir) if tables is None else read_db_ids(tables, problems)
        official = set(files.known.split()) <= set(db_ids)
        others = [other.name for other in LAYOUTS.values() if other is not self and other.lives_in(root)]
        if tables is None and (others or official or not db_ids):
            held = ", ".join(sorted(path.name for path in root.iterdir())) or "nothing"
            hint = f"; this looks like the layout of {' or '.join(others)}" if others else ""
            nor = "" if db_ids else f", and no <db_id>.sqlite in {database_dir} to go without"
            problems.add(
                f"no {' or '.join(files.tables)}, which describes the databases{nor}; the folder holds {held}{hint}"
            )
        problems.raise_if_any()
        if questions is not None:  # they may be about databases that came with them
            db_ids = (*db_ids, *database_names(database_dir))
        own = tuple((file, _first(root, file.names)) for file in files.files)
        return FoundFiles(
            split=split if questions is None else f"{split} ({questions.name})",
            questions=own if questions is None else ((SplitFile((questions.name,), 0), questions),),
            tables=tables,
            database_dir=database_dir,
            gold=_first(root, files.gold) if questions is None else None,
            db_ids=db_ids,
            official=official,
        )


def read_json(path: Path, problems: Problems) -> Any:
    """Parsed JSON, or None after noting why it cannot be read (with line and column)."""
    try:
        # bytes, not text: json knows the marks that files saved on Windows begin with
        return json.loads(path.read_bytes())
    # noted, not raised: one error is to list the faults of all files
    except json.JSONDecodeError as error:
        problems.add(f"{path} is not valid JSON: {error.msg} at line {error.lineno}, column {error.colno}")
    except UnicodeDecodeError as error:
        problems.add(f"{path} is not UTF-8 text ({error.reason} at byte {error.start})")
    except OSError as error:
        problems.add(f"{path} cannot be read ({error.strerror})")
    return None


def _first(root: Path, names: tuple[str, ...]) -> Path | None:
    return next((root / name for name in names if (root / name).exists()), None)


def read_db_ids(tables: Path, problems: Problems) -> tuple[str, ...]:
    """The databases that a schema file describes; what is wrong with it is noted."""
    entries = read_json(tables, problems)
    if not isinstance(entries, list):
        if entries is not None:
            problems.add(f"{tables} should be a list of databases, found {type(entries).__name__}")
        return ()
    ids = [entry.get("db_id") if isinstance(entry, dict) else None for entry in entries]
    nameless = [str(place) for place, db_id in enumerate(ids) if not isinstance(db_id, str)]
    if nameless:
        problems.add(f"{tables} has entries without a db_id, at places {', '.join(nameless)}")
    return tuple(db_id for db_id in ids if isinstance(db_id, str))


# one schema file of Spider describes dev and train, that of test also test
_SPIDER_DEV = """battle_death car_1 concert_singer course_teach cre_Doc_Template_Mgt dog_kennels
    employee_hire_evaluation flight_2 museum_visit network_1 orchestra pets_1 poker_player real_estate_properties singer
    student_transcripts_tracking tvshow voter_1 world_1 wta_1"""
_BIRD_DEV = """california_schools card_games codebase_community debit_card_specializing european_football_2 financial
    formula_1 student_club superhero thrombosis_prediction toxicology"""
_BIRD_TRAIN = "address airline books donor movie_platform public_review_platform retails video_games works_cycles"

# split: its question files, schema files, database folders, gold files, and the databases of the official split
# fmt: off
SPIDER = Layout(
    name="spider",
    splits={
        "dev": Split((SplitFile(("dev.json",), 1034),),
                     ("tables.json",), ("database",), ("dev_gold.sql",), _SPIDER_DEV),
        "train": Split((SplitFile(("train_spider.json",), 7000), SplitFile(("train_others.json",), 1659)),
                       ("tables.json",), ("database",), ("train_gold.sql",), _SPIDER_DEV),
        # The test split was published in two ways: beside the others, and as a folder that calls its files dev.
        "test": Split((SplitFile(("test.json", "test_data/dev.json"), 2147),),
                      ("test_tables.json", "test_data/tables.json"), ("test_database",),
                      ("test_gold.sql", "test_data/dev_gold.sql"), _SPIDER_DEV),
    },
    id_key=None,
)
BIRD = Layout(
    name="bird",
    splits={
        "dev": Split((SplitFile(("dev.json",), 1534),),
                     ("dev_tables.json",), ("dev_databases",), ("dev_gold.sql",), _BIRD_DEV),
        "mini_dev": Split((SplitFile(("mini_dev_sqlite.json",), 500),),
                          ("dev_tables.json",), ("dev_databases",), ("mini_dev_sqlite_gold.sql",), _BIRD_DEV),
        "train": Split((SplitFile(("train.json",), 9428),),
                       ("train_tables.json",), ("train_databases",), ("train_gold.sql",), _BIRD_TRAIN),
    },
    id_key="question_id",
)
# fmt: on

LAYOUTS: dict[str, Layout] = {layout.name: layout for layout in (SPIDER, BIRD)}
