"""One thread, and the school of the tests of training."""

from __future__ import annotations

from tests.training.conftest import one_thread, school

__all__ = ["one_thread", "school"]
