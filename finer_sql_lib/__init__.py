"""FINER-SQL, reproduced: question + schema -> prompt -> candidates -> executions -> groups -> vote -> verdict.

Importing this package is cheap: heavy libraries (torch, vllm, trl, pandas) load where they are used.
"""

import sys

__version__ = "0.1.0"

if sys.platform == "win32":
    raise ImportError("finer-sql runs on Linux and macOS; on Windows install and run it inside WSL")
