"""The files that the official scripts of Spider and BIRD read: golds, and one prediction a question.

- Golds of both: a line ``SQL<tab>db_id`` for each question.
- Spider's predictions (``pred.sql``): a line for each question; what follows a tab is not read.
- BIRD's predictions (``predict_dev.json``): ``{"0": "SQL<tab>----- bird -----<tab>db_id", ...}``.

A prediction that is blank, or in JSON no text at all, is None: wrong, as to the official scripts.
"""

from __future__ import annotations

import json
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from finer_sql_lib.records import DataNote
from finer_sql_lib.runs.files import read_text, some

BIRD_MARK = "\t----- bird -----\t"
"""What stands between SQL and database in a prediction for BIRD."""

_JSON = ("{", "[")
"""What no SQL begins with."""


def read_golds(path: Path) -> list[tuple[str, str]]:
    """(SQL, db_id) of each line that is not blank; ValueError names the lines without a tab."""
    lines = [(number, line) for number, line in enumerate(_lines(read_text(path)), start=1) if line.strip()]
    if bare := [number for number, line in lines if "\t" not in line.strip()]:
        raise ValueError(f"{path}: every line should be SQL, a tab and a db_id, and lines {some(bare)} are not")
    pairs = (line.strip().rpartition("\t") for _, line in lines)
    return [(sql, db_id) for sql, _, db_id in pairs]


def read_repaired_golds(folder: Path, split: str, db_ids: Sequence[str]) -> list[str]:
    """The golds of ``<split>_gold_repaired.sql`` in a data folder, one for each question of the split.

    Raises ValueError where the file is absent, has another number of golds, or names other databases than ``db_ids``.
    """
    path = folder / f"{split}_gold_repaired.sql"
    if not path.is_file():
        raise ValueError(f"no {path}, the repaired golds: lines of SQL<tab>db_id like those of {split}_gold.sql")
    golds = read_golds(path)
    wrong = [number for number, (gold, db_id) in enumerate(zip(golds, db_ids, strict=False)) if gold[1] != db_id]
    if len(golds) != len(db_ids) or wrong:
        raise ValueError(
            f"{path} has {len(golds)} golds for {len(db_ids)} questions, and of those {some(wrong) or 'none'} are of "
            "another database; it must be of the same split, line by line"
        )
    return [sql for sql, _ in golds]


def is_prediction_file(path: Path) -> bool:
    """Whether a file is in one of the official forms: BIRD's object, or lines that are no JSON."""
    text = read_text(path).lstrip()
    return bool(text) and (not text.startswith(_JSON) or _bird_object(text) is not None)


def read_predictions(path: Path, db_ids: Sequence[str]) -> list[str | None]:
    """One prediction for each question of a split; ``db_ids`` are their databases, in its order.

    Raises ValueError naming the file where the number is another one: the official scripts then pair the wrong ones.
    """
    text = read_text(path)
    if not text.lstrip().startswith(_JSON):
        return _of_lines(path, text, len(db_ids))
    answers = _bird_object(text)
    if answers is None:
        raise ValueError(f"{path} is neither lines of SQL nor a JSON object of predictions by question number")
    if len(answers) != len(db_ids):
        raise ValueError(
            f"{path} has {len(answers)} predictions for {len(db_ids)} questions; it must have one for each"
        )
    return _of_object(path, answers, db_ids)


def _of_object(path: Path, answers: dict[str, Any], db_ids: Sequence[str]) -> list[str | None]:
    numbers = [str(number) for number in range(len(db_ids))]
    if answers.keys() == set(numbers):
        if list(answers) != numbers:
            warnings.warn(
                f"{path}: questions are not in order, and are paired by number; the official script pairs them as they "
                "stand",
                DataNote,
                stacklevel=2,
            )
        answers = {number: answers[number] for number in numbers}
    parts = [value.split(BIRD_MARK) if isinstance(value, str) else [""] for value in answers.values()]
    strange = [
        place
        for place, (part, db_id) in enumerate(zip(parts, db_ids, strict=True))
        if len(part) == 2 and part[1].strip() != db_id
    ]
    if strange:
        warnings.warn(
            f"{path}: predictions {some(strange)} name another database than the gold; they are judged on the gold's, "
            "as officially, but the file may belong to other questions",
            DataNote,
            stacklevel=2,
        )
    # without the mark, or with two of them, all of the text is the SQL, as officially
    sqls = (part[0] if len(part) == 2 else BIRD_MARK.join(part) for part in parts)
    return [sql.strip() or None for sql in sqls]


def _of_lines(path: Path, text: str, count: int) -> list[str | None]:
    lines = _lines(text)
    full = [line for line in lines if line.strip()]
    # a blank line is a blank prediction where that makes the numbers fit, and else a break between dialogues
    if len(lines) != count:
        lines = full
    if len(lines) != count:
        raise ValueError(f"{path} has {len(full)} lines of SQL for {count} questions; it must have one for each")
    return [line.strip().split("\t")[0].strip() or None for line in lines]


def _lines(text: str) -> list[str]:
    """Lines as the official scripts break them, and no others: a literal may hold a line separator."""
    return text.replace("\r\n", "\n").replace("\r", "\n").removesuffix("\n").split("\n")


def _bird_object(text: str) -> dict[str, Any] | None:
    """The object in a file of BIRD's form; None for JSON Lines, whose objects have a question_id, and anything else."""
    try:
        found = json.loads(text)
    except json.JSONDecodeError:
        return None
    return found if isinstance(found, dict) and "question_id" not in found else None
