"""The official Spider evaluator, re-implemented: its verdicts, corners included.

- ``execution``: execution and test-suite accuracy (EX, TS)
- ``exact_match``: exact set match and hardness, on the ``structure`` that ``parser`` reads off ``tokens``
- ``corrected``: a reading without the official script's faults, which leaves out golds that depend on ``ties``
"""
