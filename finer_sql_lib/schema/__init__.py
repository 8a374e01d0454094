"""A live SQLite file -> Schema -> schema text.

In order: ``nouns`` (Schema and its parts), ``read`` (from a file), ``views`` (and virtual tables), ``descriptions``
(what the columns mean, if someone wrote it down), ``named_values`` (those that a question names, found by
``value_keys`` in a ``value_index``), ``filter`` (the k columns it needs), ``render`` (the text of the prompt).
"""

from finer_sql_lib.schema.asked import SchemaError
from finer_sql_lib.schema.descriptions import Descriptions, read_descriptions
from finer_sql_lib.schema.filter import top_columns
from finer_sql_lib.schema.named_values import named_values, with_named_values
from finer_sql_lib.schema.nouns import Column, ForeignKey, Schema, Table
from finer_sql_lib.schema.open_file import open_database
from finer_sql_lib.schema.read import read_schema
from finer_sql_lib.schema.render import FORMS, render

__all__ = [
    "FORMS", "Column", "Descriptions", "ForeignKey", "Schema", "SchemaError", "Table", "named_values",
    "open_database", "read_descriptions", "read_schema", "render", "top_columns", "with_named_values",
]  # fmt: skip
