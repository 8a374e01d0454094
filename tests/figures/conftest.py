"""Every figure of a test has the project's look, and none stays open."""

from __future__ import annotations

from collections.abc import Iterator

import matplotlib.pyplot as plt
import pytest

from finer_sql_lib import figures


@pytest.fixture(autouse=True)
def theme() -> Iterator[None]:
    with plt.rc_context():
        figures.use_theme()
        yield
    plt.close("all")
