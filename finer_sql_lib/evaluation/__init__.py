"""Verdicts and metrics: the official evaluators of Spider and BIRD, re-implemented, and what is computed from them."""
