"""The official Spider evaluator, re-implemented: its verdicts, corners included.

- ``execution``: execution and test-suite accuracy (EX, TS)
- ``exact_match``: exact set match and hardness, on the structure in ``sql`` that ``parser`` reads off ``tokens``, after
  ``prepare`` has forgotten what does not count
"""
