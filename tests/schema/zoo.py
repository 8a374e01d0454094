"""A database with everything that SQLite lets a schema have, and what tests of schemas ask of one."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from finer_sql_lib.schema import ForeignKey, Schema

ZOO = """
CREATE TABLE keeper (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT NOT NULL);
CREATE TABLE enclosure (site TEXT, number INT, area_m2 REAL, PRIMARY KEY (number, site)) WITHOUT ROWID;
CREATE TABLE animal (
  id INTEGER PRIMARY KEY,
  "Given Name" VARCHAR(30),
  site TEXT, number INT,
  keeper_id INT REFERENCES KEEPER,
  rival INT REFERENCES animal(ID),
  ghost INT REFERENCES nowhere(id),
  photo BLOB,
  weight_g INT,
  weight_kg REAL GENERATED ALWAYS AS (weight_g / 1000.0) STORED,
  untyped,
  FOREIGN KEY (number, site) REFERENCES enclosure
);
CREATE VIEW heavy AS SELECT * FROM animal WHERE weight_g > 1000;
CREATE VIEW broken AS SELECT * FROM gone;
CREATE VIRTUAL TABLE notes USING fts5(body);
INSERT INTO keeper (name) VALUES ('Ann'), ('O''Hara');
INSERT INTO enclosure VALUES ('north', 1, 20.5), ('north', 2, NULL);
INSERT INTO animal (id, "Given Name", site, number, keeper_id, photo, weight_g, untyped) VALUES
  (1, 'Bo', 'north', 1, 1, x'00ff', 1500, 1),
  (2, 'Ruß', 'north', 1, 1, x'01', NULL, 'one'),
  (3, 'Kai', 'north', 2, 2, NULL, 1500, 2.5);
"""

Make = Callable[..., Path]


def shape(schema: Schema) -> list[object]:
    """What plain DDL keeps of a schema."""
    joinable: dict[str, set[ForeignKey]] = {}
    for table, key in schema.foreign_keys():
        joinable.setdefault(table.name, set()).add(key)
    return [(t.name, [(c.name, c.type) for c in t.columns], t.primary_key, joinable.get(t.name)) for t in schema.tables]


def column_names(schema: Schema) -> list[str]:
    return [f"{table.name}.{column.name}" for table in schema.tables for column in table.columns]
