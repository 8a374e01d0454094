"""FINER-SQL, reproduced: question + schema -> prompt -> candidates -> executions -> groups -> vote -> verdict.

Importing this package is cheap: heavy libraries (torch, vllm, trl, pandas) load where they are used.
"""

__version__ = "0.1.0"
