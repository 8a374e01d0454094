"""The memory of verified reasoning: traces that led to correct SQL (paper, memory reward).

    INIT (a file of verified traces) -> TraceMemory -> RETRIEVE (nearest traces of other databases)
                                             ^------- INSERT (a step's new correct traces, through the gate)

SQLite holds the truth, a faiss flat index (exact inner products) answers; the index is rebuilt at every start.
"""

from finer_sql_lib.memory.encoder import Encoder, SentenceEncoder, missing_packages
from finer_sql_lib.memory.gate import Gate, Trace
from finer_sql_lib.memory.store import TraceMemory, write_traces

__all__ = ["Encoder", "Gate", "SentenceEncoder", "Trace", "TraceMemory", "missing_packages", "write_traces"]
