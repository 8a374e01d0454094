"""Every meaning of "same result": one pure function each, with its authority in its docstring."""

from finer_sql_lib.results.bird import same_bird as same_bird
from finer_sql_lib.results.spider import same_spider as same_spider
