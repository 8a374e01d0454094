"""Every meaning of "same result": one pure function each, with its authority in its docstring."""

from finer_sql_lib.results.same_bird import same_bird as same_bird
from finer_sql_lib.results.same_spider import same_spider as same_spider
