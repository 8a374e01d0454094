"""The column filter: what it keeps of a large schema."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from finer_sql_lib.schema import Column, ForeignKey, Schema, Table, render, top_columns
from tests.schema.zoo import column_names


def _chain() -> Schema:
    """Three tables of 12 columns; c links a and b, as in singer_in_concert."""
    plain = tuple(Column(f"filler_{n}") for n in range(10))
    return Schema(
        "chain",
        (
            Table("artist", (Column("artist_id"), Column("stage_name", values=("Blue Note",)), *plain), ("artist_id",)),
            Table("festival", (Column("festival_id"), Column("budget"), *plain), ("festival_id",)),
            Table(
                "appearance",
                (Column("artist"), Column("festival"), *plain),
                foreign_keys=(
                    ForeignKey(("artist",), "artist", ("artist_id",)),
                    ForeignKey(("festival",), "festival", ("festival_id",)),
                ),
            ),
        ),
    )


def test_small_schemas_are_left_alone(zoo: Schema) -> None:
    assert top_columns(zoo, "anything", k=zoo.n_columns) is zoo


def test_filter_keeps_the_keys_that_join_what_it_takes() -> None:
    kept = top_columns(_chain(), "What are the stage names at festivals by budget?", k=6)
    assert column_names(kept) == [
        "artist.artist_id",
        "artist.stage_name",
        "festival.festival_id",
        "festival.budget",
        "appearance.artist",
        "appearance.festival",
    ]
    assert len(list(kept.foreign_keys())) == 2


def test_a_quoted_value_finds_its_column() -> None:
    assert "artist.stage_name" in column_names(top_columns(_chain(), "When does Blue Note play?", k=2))


def test_a_cut_primary_key_is_not_rendered() -> None:
    table = Table("t", tuple(Column(name) for name in "abc"), ("a", "b"))
    kept = top_columns(Schema("s", (table,)), "c", k=1)
    assert column_names(kept) == ["t.c"]  # its keys do not fit in k = 1
    assert "PRIMARY KEY" not in render(kept, "ddl")


def test_filter_needs_a_column() -> None:
    with pytest.raises(ValueError, match="k must be 1 or more, got 0"):
        top_columns(_chain(), "", k=0)


@settings(deadline=None, max_examples=60)
@given(st.text(max_size=80), st.integers(1, 40))
def test_filter_never_exceeds_k_and_keeps_order(question: str, k: int) -> None:
    names = column_names(_chain())
    kept = column_names(top_columns(_chain(), question, k))
    assert 1 <= len(kept) <= k
    assert kept == [name for name in names if name in set(kept)]
    assert kept == column_names(top_columns(_chain(), question, k))
