"""``render``: the schema text of a prompt, in one of two named forms.

- ``finer``: one line per column, ``table.column: type | description | values: ...``, then a line of primary keys and
  a line of foreign keys. The form of the paper's value-enriched prompts; an absent part is left out with its bar.
- ``ddl``: one plain CREATE TABLE per table, which SQLite accepts as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from finer_sql_lib.schema.nouns import ForeignKey, Schema, Table

# The keywords that SQLite refuses, or reads as something else, where an unquoted table or column name stands.
_RESERVED_TEXT = """
    add all alter and as autoincrement between case cast check collate commit constraint create current_date
    current_time current_timestamp default deferrable delete distinct drop else escape except exists foreign
    from group having if in index insert intersect into is isnull join limit not nothing notnull null on or
    order primary raise references returning select set table then to transaction union unique update using
    values when where
"""
_RESERVED = frozenset(_RESERVED_TEXT.split())
_PLAIN = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_DDL_MARK = '"'


def render(schema: Schema, form: str) -> str:
    """The schema as text, without a newline at the end. Raises ValueError on an unknown form, listing the forms.

    >>> from finer_sql_lib.schema import Column
    >>> columns = (Column("id", "INTEGER"), Column("name", "TEXT", "pet name", ("Bo", "O'Hara")))
    >>> animal = Table("animal", columns, primary_key=("id",))
    >>> print(render(Schema("zoo", (animal,)), "finer"))
    animal.id: INTEGER
    animal.name: TEXT | pet name | values: 'Bo', 'O''Hara'
    Primary keys: animal.id
    >>> print(render(Schema("zoo", (animal,)), "ddl"))
    CREATE TABLE animal (
      id INTEGER,
      name TEXT,
      PRIMARY KEY (id)
    );
    """
    if form not in FORMS:
        raise ValueError(f"unknown schema form {form!r}; choose one of {', '.join(FORMS)}")
    return FORMS[form](schema)


def render_finer(schema: Schema) -> str:
    """The paper's form. Names that need quotes are in backticks, as in BIRD's gold queries."""
    lines = []
    for table in schema.tables:
        for column in table.columns:
            values = [
                "'" + value.replace("'", "''") + "'" if isinstance(value, str) else repr(value)
                for value in column.values
            ]
            parts = [column.type, column.description, f"values: {', '.join(values)}" if values else ""]
            shown = " | ".join(_one_line(part) for part in parts if part)
            lines.append(f"{_one_line(_finer_names(table.name, (column.name,)))}: {shown}".rstrip())
    primary = [_finer_names(table.name, table.primary_key) for table in schema.tables if table.primary_key]
    foreign = [
        f"{_finer_names(table.name, key.columns)} = {_finer_names(key.ref_table, key.ref_columns)}"
        for table, key in schema.foreign_keys()
    ]
    if primary:
        lines.append(f"Primary keys: {', '.join(primary)}")
    if foreign:
        lines.append(f"Foreign keys: {', '.join(foreign)}")
    return "\n".join(lines)


def render_ddl(schema: Schema) -> str:
    """Plain CREATE TABLE statements: names, declared types and keys, nothing else."""
    # By way of foreign_keys(), which leaves out what cannot be joined on.
    foreign: dict[str, list[ForeignKey]] = {table.name: [] for table in schema.tables}
    for table, key in schema.foreign_keys():
        foreign[table.name].append(key)
    return "\n\n".join(create_table(table, foreign[table.name]) for table in schema.tables)


FORMS: dict[str, Callable[[Schema], str]] = {"finer": render_finer, "ddl": render_ddl}


def quote_name(name: str, mark: str) -> str:
    """The name in quotation marks (a backtick or a double quote) where SQLite would not read it without.

    >>> quote_name("Name", '"'), quote_name("order", '"'), quote_name("Home Town", "`")
    ('Name', '"order"', '`Home Town`')
    """
    if _PLAIN.fullmatch(name) and name.casefold() not in _RESERVED:
        return name
    return mark + name.replace(mark, mark * 2) + mark


def _finer_names(table: str, columns: tuple[str, ...]) -> str:
    names = ", ".join(quote_name(column, "`") for column in columns)
    return f"{quote_name(table, '`')}.{names if len(columns) == 1 else f'({names})'}"


def _one_line(text: str) -> str:
    """Control characters and line breaks as escapes, so that a value can never look like a line of its own."""
    return _CONTROL.sub(lambda match: ascii(match[0])[1:-1], text)


def create_table(table: Table, foreign_keys: Iterable[ForeignKey]) -> str:
    """One statement that SQLite accepts, with the keys that the columns shown allow."""
    lines = [f"{quote_name(column.name, _DDL_MARK)} {column.type}".rstrip() for column in table.columns]
    # A key column that the filter left out cannot be declared.
    if table.primary_key and set(table.primary_key) <= {column.name for column in table.columns}:
        lines.append(f"PRIMARY KEY ({_ddl_names(table.primary_key)})")
    lines += [
        f"FOREIGN KEY ({_ddl_names(key.columns)}) REFERENCES {quote_name(key.ref_table, _DDL_MARK)} "
        f"({_ddl_names(key.ref_columns)})"
        for key in foreign_keys
    ]
    body = ",\n  ".join(lines)
    return f"CREATE TABLE {quote_name(table.name, _DDL_MARK)} (\n  {body}\n);"


def _ddl_names(names: tuple[str, ...]) -> str:
    return ", ".join(quote_name(name, _DDL_MARK) for name in names)
