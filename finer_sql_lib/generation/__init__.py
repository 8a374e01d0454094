"""Candidates from a model: vLLM offline, an OpenAI-compatible server, transformers, or a recorded pool.

The four backends share one protocol (:class:`Generator`) and one resumable loop (:func:`generate_run`). Importing this
package loads none of the heavy libraries; each backend imports its own when it is loaded.
"""

from finer_sql_lib.generation.hf import Transformers
from finer_sql_lib.generation.recorded import Pool, Recorded, read_pool
from finer_sql_lib.generation.sampling import Generated, Generator, Sampling, generate_run, question_seed
from finer_sql_lib.generation.server import OpenAIServer
from finer_sql_lib.generation.vllm_offline import VllmOffline

__all__ = [
    "Generated",
    "Generator",
    "OpenAIServer",
    "Pool",
    "Recorded",
    "Sampling",
    "Transformers",
    "VllmOffline",
    "generate_run",
    "question_seed",
    "read_pool",
]
