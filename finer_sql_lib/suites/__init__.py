"""Database variants that tell queries apart: a local test suite for each database.

    source -> variants -> pairs of queries -> greedy choice -> files and manifest

A variant has the schema, the constraints and the kinds of values of its original, and other rows. SQL that is right on
the original by chance returns something else on a variant. The layout is that of the official test suites, so that the
official script and ``finer-sql judge`` read it; a score on it is *local TS* and never the official one.

In order: ``source`` (what a database gives to be filled with), ``compared_values`` (what queries compare its columns
with), ``column_values`` (what a column may hold), ``variant`` (one filled database), ``neighbours`` (queries next to a
gold), ``tell_apart`` (pairs of queries, and the choice of variants), ``make_suite`` (all of a benchmark), ``suite`` (a
kept one).
"""

from finer_sql_lib.suites.suite import Suite, open_suite

__all__ = ["Suite", "open_suite"]
