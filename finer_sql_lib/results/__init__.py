"""Every meaning of "same result": one pure function each, with its authority in its docstring."""

from finer_sql_lib.results.official import same_bird, same_spider
from finer_sql_lib.results.values import authors_is_empty, authors_is_zero, authors_key, is_zero, same_values

__all__ = ["authors_is_empty", "authors_is_zero", "authors_key", "is_zero", "same_bird", "same_spider", "same_values"]
