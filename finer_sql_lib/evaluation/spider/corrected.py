"""A corrected reading beside the official Spider number, and what the gold itself scores.

The official script replaces every "value" in a prediction by "1", never enforces its time-out, and counts golds whose
answer depends on ties. The corrected reading reads predictions as they are, within a deadline that works, and leaves
out the questions whose gold depends on ties or cannot run; it lists both.

A gold depends on ties where its ORDER BY leaves rows equal and the query shows which came first: SQLite may return tied
rows in any order, so it has several right answers, and the evaluator accepts one. Each ordered SELECT of a query is
probed: its columns together with its sort keys, without LIMIT. The rows then show whether

- the LIMIT, or the OFFSET before it, cuts through rows with equal keys but different columns, or
- (outermost SELECT only, where row order counts) rows with equal keys but different columns stand in the result.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from typing import Any

from sqlglot import exp

from finer_sql_lib.atomic_ops import parse_query
from finer_sql_lib.evaluation import Executions, Ruling
from finer_sql_lib.evaluation.intervals import wilson
from finer_sql_lib.evaluation.spider.execution import judge_spider, normalise_gold, normalise_pred
from finer_sql_lib.execution import Job
from finer_sql_lib.records import GradedQuestion, Row

TIES = "gold depends on ties"


class SpiderCorrected:
    """Spider execution accuracy without the official script's faults; golds that depend on ties are not judged."""

    name = "spider_ex_corrected"
    authority = "this project's corrected reading of test-suite-sql-eval"
    databases = "the single original file of each database"

    def jobs(self, question: GradedQuestion, sql: str) -> list[Job]:
        """Gold, prediction, and the probes of the gold's ties."""
        gold = normalise_gold(question.gold_sql)
        texts = (gold, normalise_gold(sql), *(probe.sql for probe in tie_probes(gold)))
        return [Job(question.db_path, text) for text in texts]

    def judge(self, question: GradedQuestion, sql: str, executions: Executions) -> Ruling:
        """As the official ruling, on the prediction as it stands; None where the gold depends on ties."""
        gold, pred, *probes = self.jobs(question, sql)
        for probe, job in zip(tie_probes(gold.sql), probes, strict=True):
            if shows_a_tie(probe, executions[job].rows):
                return None, TIES
        return judge_spider(gold.sql, executions[gold], executions[pred])


class CorrectedReading:
    """The corrected score of the elected SQL, and the official score of gold against gold."""

    name = "corrected"

    def __init__(self) -> None:
        self._metric = SpiderCorrected()
        self._correct: list[bool] = []
        self._ties: list[int] = []
        self._unrunnable: list[int] = []
        self._gold_fails: list[int] = []
        self._n_questions = 0

    def jobs(self, question: GradedQuestion, sqls: Iterable[str]) -> list[Job]:
        """What the corrected reading needs whichever of ``sqls`` is elected, and the gold read as a prediction."""
        gold = normalise_gold(question.gold_sql)
        texts = [gold, normalise_pred(question.gold_sql), *(probe.sql for probe in tie_probes(gold))]
        # Most texts are the metric's too: they differ only where the official script finds a "value" to fill.
        return [Job(question.db_path, text) for text in (*texts, *map(normalise_gold, sqls))]

    def add(self, question: GradedQuestion, sql: str, executions: Executions) -> None:
        """Take in one question and the SQL that was elected for it."""
        gold, gold_as_pred, *_ = self.jobs(question, ())
        self._n_questions += 1
        if judge_spider(gold.sql, executions[gold], executions[gold_as_pred])[0] is not True:
            self._gold_fails.append(question.id)
        correct, why = self._metric.judge(question, sql, executions)
        if correct is not None:
            self._correct.append(correct)
        else:
            (self._ties if why == TIES else self._unrunnable).append(question.id)

    def report(self) -> dict[str, Any]:
        """Keys: ``ex`` (None where no question is left), ``ex_interval``, ``n_questions``, ``n_correct``; ``tie_golds``
        and ``unrunnable_golds`` (question ids left out); ``gold_ceiling``: the share of golds that the official reading
        finds equal to themselves, and ``gold_fails``: those that it does not.
        """
        interval = wilson(sum(self._correct), len(self._correct))
        return {
            "ex": interval.value if self._correct else None,
            "ex_interval": [interval.low, interval.high],
            "n_questions": len(self._correct),
            "n_correct": sum(self._correct),
            "tie_golds": sorted(self._ties),
            "unrunnable_golds": sorted(self._unrunnable),
            "gold_ceiling": 1 - len(self._gold_fails) / self._n_questions,
            "gold_fails": sorted(self._gold_fails),
        }


# -- ties ----------------------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Probe:
    """A query to run: ``n_keys`` sort keys stand behind the columns.

    The original shows at most ``limit`` rows behind the first ``offset``; None: no LIMIT, all of them.
    """

    sql: str
    n_keys: int
    limit: int | None
    outermost: bool
    offset: int = 0


@lru_cache(maxsize=16_384)
def tie_probes(sql: str) -> tuple[Probe, ...]:
    """The probes of a query, one for each ordered SELECT whose ties could show.

    Empty when there is none, and also where :func:`parse_query` cannot read the text (for its length or its depth,
    too): nothing is then known of its ties. Ordered set operations are not covered; nor are ties of a collation
    (NOCASE takes bob and Bob for one), correlated subqueries, and names of outputs in GROUP BY, in HAVING or inside a
    sort key's expression, whose probes do not run. All probes of Spider's golds do, and none of its columns has one.

    >>> tie_probes("SELECT name FROM t ORDER BY age DESC LIMIT 3")[0]
    Probe(sql='SELECT name, age FROM t ORDER BY age DESC', n_keys=1, limit=3, outermost=True, offset=0)
    """
    try:
        tree = parse_query(sql)
        return () if tree is None else tuple(_probes(tree))
    except RecursionError:  # a sum of a thousand terms: writing the probe goes as deep as reading the query
        return ()


def _probes(tree: exp.Expr) -> Iterator[Probe]:
    for select in tree.find_all(exp.Select):
        order, limit = select.find(exp.Order), select.args.get("limit")
        is_own = order is not None and order.parent is select  # find also looks into subqueries
        if is_own and (limit is not None or select is tree):
            probe = probe_of(select, outermost=select is tree)
            if probe is not None:
                yield probe


def shows_a_tie(probe: Probe, rows: Sequence[Row]) -> bool:
    """Whether the rows that ``probe`` returned mean that the answer of its query depends on ties.

    >>> probe = Probe("", n_keys=1, limit=1, outermost=True)
    >>> shows_a_tie(probe, [("Ann", 9), ("Bob", 9)]), shows_a_tie(probe, [("Ann", 9), ("Bob", 8)])
    (True, False)
    """
    end = 0
    first, last = probe.offset, float("inf") if probe.limit is None else probe.offset + probe.limit
    for _key, tied in groupby(rows, key=lambda row: row[len(row) - probe.n_keys :]):
        start = end
        # keys stand behind the columns; what is compared is what the query shows
        shown = [row[: len(row) - probe.n_keys] for row in tied]
        end += len(shown)
        if start >= last:
            return False  # the LIMIT fell between two keys
        if end <= first:
            continue  # all of them are skipped
        cut = start < first or end > last
        if first < last and (cut or probe.outermost) and len(set(shown)) > 1:
            return True
    return False


def probe_of(select: exp.Select, *, outermost: bool) -> Probe | None:
    """The probe of one ordered SELECT; None when its LIMIT or OFFSET is not a plain number."""
    limit, offset = (_whole_number(select.args.get(part)) for part in ("limit", "offset"))
    # LIMIT ? or LIMIT 1 + 1 cut at a place that is not known here
    if any(select.args.get(part) and value is None for part, value in (("limit", limit), ("offset", offset))):
        return None
    if limit is not None and limit < 0:  # SQLite: no upper bound
        limit = None
    probe = select.copy()
    order = probe.args["order"]
    # SQLite resolves a bare name in ORDER BY among output names first
    aliases = {column.alias.lower(): column.this for column in probe.expressions if column.alias}
    columns = [column.unalias() for column in probe.expressions]
    keys = [_key(ordered.this, columns, aliases) for ordered in order.expressions]
    for ordered, key in zip(order.expressions, keys, strict=True):
        ordered.set("this", key.copy())  # sqlglot nodes have one parent: each place gets a copy of its own
    probe.set("expressions", [*(column.copy() for column in columns), *(key.copy() for key in keys)])
    # the rows behind the LIMIT tell whether it cuts through a tie
    probe.set("limit", None)
    probe.set("offset", None)
    return Probe(probe.sql(dialect="sqlite"), len(keys), limit, outermost, max(offset or 0, 0))


def _whole_number(part: exp.Limit | exp.Offset | None) -> int | None:
    """The number of a LIMIT or OFFSET, in parentheses or with a sign as it may be; None for anything else."""
    value = None if part is None else part.expression.unnest()
    sign = 1
    while isinstance(value, exp.Neg):
        sign, value = -sign, value.this.unnest()
    # SQLite takes 1.0 and '1' as well
    if isinstance(value, exp.Literal) and re.fullmatch(r"[0-9]{1,19}(\.0*)?", value.this):
        return sign * int(value.this.partition(".")[0])
    return None


def _key(key: exp.Expression, columns: Sequence[exp.Expression], aliases: dict[str, exp.Expression]) -> exp.Expression:
    """A sort key as an expression of its own: positions and output names are resolved."""
    # ORDER BY 2; a literal may have more digits than Python reads
    if isinstance(key, exp.Literal) and key.is_int and len(key.this) < 10 and 1 <= int(key.this) <= len(columns):
        return columns[int(key.this) - 1]
    if isinstance(key, exp.Column) and not key.table and key.name.lower() in aliases:
        return aliases[key.name.lower()]
    return key
