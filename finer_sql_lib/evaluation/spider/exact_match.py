"""Exact set match and hardness, as the official Spider evaluator computes them.

Source: evaluation.py of taoyds/test-suite-sql-eval.

Exact set match compares two parsed queries clause by clause, after both went through
:func:`finer_sql_lib.evaluation.spider.structure.comparable`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from finer_sql_lib.evaluation.spider.parser import parse_spider_sql
from finer_sql_lib.evaluation.spider.structure import NO, Comparison, Query, SpiderSchema, comparable
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash, OfficialParseError
from finer_sql_lib.runs import read_text

KeyMap = Mapping[str, str]
"""``table.column`` to the column that stands for its group of foreign keys."""


# -- hardness ------------------------------------------------------------------------------------------------------


def spider_hardness(sql: str, schema: SpiderSchema) -> str:
    """The official hardness level of a gold query: easy, medium, hard or extra.

    Raises:
        OfficialCrash: when the official evaluator stops on the query, mostly because it cannot parse it.

    >>> spider_hardness("SELECT count(*) FROM t", SpiderSchema({"t": ("a",)}))
    'easy'
    """
    query = parse_spider_sql(sql, schema)
    comparisons = _comparisons(query)
    # Queries on the right side of comparisons and the other side of a set operation nest; those in FROM do not.
    operands = [operand for each in comparisons for operand in (each.value, each.upper)]
    nested = sum(isinstance(operand, Query) for operand in (*operands, query.operand))
    # Component 1: clauses, joins, ORs and LIKEs.
    clauses = sum(map(bool, (query.where, query.group, query.order, query.limited)))
    clauses += max(len(query.sources) - 1, 0) + _connectors(query).count("or")
    clauses += sum(each.operator == "like" for each in comparisons)
    others = count_others(query)
    if nested:
        return "hard" if nested == 1 and clauses <= 1 and others == 0 else "extra"
    if clauses <= 1:
        return ("easy", "medium", "medium", "hard", "hard")[others]
    if clauses == 2:  # the official "hard" and "extra" are in this order: three others weigh less than two
        return "medium" if others < 2 else "hard" if others > 2 else "extra"
    return "hard" if clauses == 3 and others <= 2 else "extra"


def _comparisons(query: Query) -> list[Comparison]:
    """All comparisons of ON, WHERE and HAVING; a condition out of step has words where comparisons should be."""
    # comparisons at even places, AND and OR between them
    places = (*query.on[::2], *query.where[::2], *query.having[::2])
    comparisons = [place for place in places if isinstance(place, Comparison)]
    if len(comparisons) != len(places):
        raise OfficialCrash("a condition with AND or OR out of place")
    return comparisons


def _connectors(query: Query) -> list[Comparison | str]:
    return [*query.on[1::2], *query.where[1::2], *query.having[1::2]]


def count_others(query: Query) -> int:
    """Component 2: one each for more than one aggregate, select item, WHERE part and GROUP BY column, so 0 to 4."""
    aggregates = [aggregate for aggregate, _ in query.items]
    aggregates += [use.aggregate for use in query.group]
    if query.order:
        aggregates += [use.aggregate for term in query.order[1] for use in (term.left, term.right) if use]
    count = sum(aggregate != NO for aggregate in aggregates)
    # The official count of aggregates looks at the first field of whatever it meets: in conditions that is the NOT,
    # and in HAVING the words between comparisons count too.
    count += sum(each.negated for each in query.where[::2] if isinstance(each, Comparison))
    count += sum(not isinstance(each, Comparison) or each.negated for each in query.having)
    return (count > 1) + (len(query.items) > 1) + (len(query.where) > 1) + (len(query.group) > 1)


# -- exact set match -----------------------------------------------------------------------------------------------


def exact_match(pred_sql: str, gold_sql: str, schema: SpiderSchema, key_map: KeyMap) -> bool:
    """Official exact set match of a prediction against a gold query.

    A prediction that does not parse counts as a query without any clause.

    Raises:
        OfficialCrash: when the official evaluator stops on this pair; :func:`gold_fault` tells whether it is the gold.

    >>> schema = SpiderSchema({"t": ("a", "b")})
    >>> exact_match("SELECT b, a FROM t WHERE a = 1", "SELECT a, b FROM t WHERE a = 2", schema, {})
    True
    """
    gold = parse_spider_sql(gold_sql, schema)
    try:
        pred = parse_spider_sql(pred_sql, schema)
    except OfficialParseError:
        pred = Query()
    try:
        return _match(comparable(pred, schema, key_map), comparable(gold, schema, key_map))
    except RecursionError:  # a chain of UNIONs can be just short enough to parse
        raise OfficialCrash("queries nested too deeply to compare") from None


def gold_fault(gold_sql: str, schema: SpiderSchema, key_map: KeyMap) -> str | None:
    """Why no prediction can be matched with a gold: it cannot be read, or not even be compared with itself; else None.

    >>> schema = SpiderSchema({"t": ("a",)})
    >>> gold_fault("SELECT a FROM t", schema, {}), gold_fault("SELECT b FROM t", schema, {})
    (None, "no column 'b' in ['t']")
    """
    try:
        exact_match(gold_sql, gold_sql, schema, key_map)
    except OfficialCrash as problem:
        return str(problem)
    return None


def load_key_maps(tables_json: Path) -> dict[str, dict[str, str]]:
    """Read the foreign-key maps of all databases of a Spider ``tables.json``.

    Raises:
        FileNotFoundError: when the file is missing.
        ValueError: when it is not in Spider's form.
    """
    try:
        entries = json.loads(read_text(tables_json))
        return {entry["db_id"]: key_map(entry) for entry in entries}
    except (json.JSONDecodeError, KeyError, TypeError, IndexError) as error:
        raise ValueError(f"{tables_json} is not a Spider tables.json ({error!r})") from error


def key_map(entry: Mapping[str, Any]) -> dict[str, str]:
    """The foreign-key map of one entry of ``tables.json``.

    Keys join the first group that holds either end; two groups that a later key connects stay apart, as officially.

    >>> key_map({"table_names_original": ["A", "B"], "column_names_original": [[-1, "*"], [0, "X"], [1, "Y"]],
    ...          "foreign_keys": [[2, 1]]})
    {'a.x': 'a.x', 'b.y': 'a.x'}
    """
    tables = entry["table_names_original"]
    names = [f"{tables[table]}.{name}".lower() if table >= 0 else "*" for table, name in entry["column_names_original"]]
    groups: list[set[int]] = []
    for ends in entry["foreign_keys"]:
        # the first group only: a key that connects two groups leaves them apart
        group = next((group for group in groups if not group.isdisjoint(ends)), None)
        if group is None:
            groups.append(set(ends))
        else:
            group.update(ends)
    return {names[column]: names[min(group)] for group in groups for column in sorted(group)}


def _match(pred: Query, gold: Query) -> bool:
    """Clause by clause; every part must agree."""
    _refuse_unhashable(pred)
    _refuse_unhashable(gold)
    # Set operations come first, since their other sides can crash whatever the rest is.
    if pred.set_operation != gold.set_operation:
        return False
    if pred.operand is not None and gold.operand is not None and not _match(pred.operand, gold.operand):
        return False
    # Without an ORDER BY in the gold its LIMIT says nothing.
    order = (pred.order, pred.limited) == (gold.order, gold.limited) if gold.order else not pred.order
    return (
        Counter(pred.items) == Counter(gold.items)
        and Counter(pred.where[::2]) == Counter(gold.where[::2])
        and set(pred.where[1::2]) == set(gold.where[1::2])
        and same_grouping(pred, gold)
        and order
        and _keywords(pred) == _keywords(gold)
        and same_sources(pred, gold)
    )


def _refuse_unhashable(query: Query) -> None:
    """The official code puts what stands between comparisons into a set, where a nested query breaks it."""
    for part in query.where[1::2]:
        if isinstance(part, Comparison) and any(isinstance(each, Query) for each in (part.value, part.upper)):
            raise OfficialCrash("a comparison with a query where AND or OR should be")


def same_grouping(pred: Query, gold: Query) -> bool:
    """Whether the same columns are grouped by, in the same order; HAVING counts only beside GROUP BY."""
    if not gold.group:
        return not pred.group
    return [use.column for use in pred.group] == [use.column for use in gold.group] and pred.having == gold.having


def _keywords(query: Query) -> set[str]:
    comparisons = _comparisons(query)
    present = {
        "where": query.where,
        "group": query.group,
        "having": query.having,
        "order": query.order,
        "limit": query.limited,
        "or": "or" in _connectors(query),
        "not": any(each.negated for each in comparisons),
        "in": any(each.operator == "in" for each in comparisons),
        "like": any(each.operator == "like" for each in comparisons),
    }
    words = {word for word, value in present.items() if value}
    return words | {query.order[0]} if query.order else words


def same_sources(pred: Query, gold: Query) -> bool:
    """Whether FROM holds the same tables and queries; a prediction without a gold's FROM is not looked at."""
    if not gold.sources:
        return True
    for query in (gold, pred):
        if len({source for source in query.sources if isinstance(source, Query)}) > 1:
            raise OfficialCrash("two different queries in FROM cannot be sorted")
    return Counter(pred.sources) == Counter(gold.sources)
