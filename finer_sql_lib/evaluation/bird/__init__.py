"""BIRD's mini-dev evaluator, re-implemented.

- ``metrics``: execution accuracy, soft F1, R-VES
- ``report``: what is reported beside execution accuracy
"""
