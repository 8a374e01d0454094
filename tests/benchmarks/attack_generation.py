"""Attacks on generation, rewards, parsers and run directories: see :mod:`tests.benchmarks.attack`."""

from __future__ import annotations

import random
import sqlite3
import time
import warnings
from collections.abc import Callable
from contextlib import closing, suppress
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from finer_sql_lib.analysis.constructs import constructs
from finer_sql_lib.atomic_ops import MAX_CHARS, MAX_TOKENS, atomic_ops
from finer_sql_lib.evaluation.spider.parser import parse_spider_sql
from finer_sql_lib.evaluation.spider.structure import SpiderSchema
from finer_sql_lib.evaluation.spider.tokens import OfficialCrash
from finer_sql_lib.generation import OpenAIServer, Sampling, generate_run
from finer_sql_lib.generation.outside_text import control_tokens, template_ids
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.prompts import build_messages, parse_completion
from finer_sql_lib.records import Candidate, DataNote, Execution, Prompt
from finer_sql_lib.results import same_values
from finer_sql_lib.rewards import Judge, MemoryReward, Pending, finer_rewards
from finer_sql_lib.runs import RunError, load_run, open_run
from finer_sql_lib.sample.kept import sample_checkpoint
from finer_sql_lib.voting import vote
from tests.atomic_ops.test_bounded import READ_TWICE, mutated
from tests.benchmarks.areas import Area, Try
from tests.generation.fake_server import Behaviour, Reply, ask, asked, completion, error, serving
from tests.generation.test_odd_servers import ERRORS, MALFORMED, refuses
from tests.generation.test_outside_text import KIN
from tests.generation.test_server_refusals import BLOCKED
from tests.results.test_bounded import ring, two_rings
from tests.rewards.rollouts import columns, said
from tests.rewards.test_grounds import CONSTANTS
from tests.runs.test_damaged import DAMAGES, SPOILT, Repeater
from tests.runs.test_damaged import asked as questions

# -- servers ---------------------------------------------------------------------------------------------------------


def refused(status: str, place: int, folder: Path) -> bool:
    """One question of forty is refused: it is recorded, the others are asked."""

    def behaviour(request: dict[str, Any], count: int) -> Reply | None:
        return Reply(*BLOCKED[status]) if asked(request) == str(place) else None

    with serving(behaviour) as server, open_run(folder / "r", {}) as run:
        backend = OpenAIServer("m", server.url, concurrency=4)
        report = generate_run(backend, ask(*range(40)), Sampling(n=2), run, progress=False)
        found = run.candidates()
    return report.unanswered == (place,) and {c.question_id for c in found} == set(range(40))


def key_withdrawn(folder: Path) -> bool:
    """What was finished is written before the error."""
    with serving(lambda request, count: Reply(401, error("no")) if count > 37 else None) as server:
        backend = OpenAIServer("m", server.url, concurrency=1)
        with open_run(folder / "r", {}) as run:
            with pytest.raises(PermissionError):
                generate_run(backend, ask(*range(40)), Sampling(n=2), run, progress=False)
            return len(run.candidates()) == 74 and not any(map(is_unanswered, run.candidates()))


def one_sentence(behaviour: Behaviour, kind: type[Exception], folder: Path) -> bool:
    """Ends in one error of this kind, of one line, in time."""
    start = time.monotonic()
    with serving(behaviour) as server, pytest.raises(kind) as caught:
        list(OpenAIServer("m", server.url, timeout_s=1.0, max_retries=1).generate(ask(1), Sampling(n=2)))
    return "\n" not in str(caught.value) and len(str(caught.value)) < 700 and time.monotonic() - start < 15


def does_without(option: str, folder: Path) -> bool:
    """The server refuses an option: all candidates come without it, and the run says so."""
    with serving(refuses(option)) as server, open_run(folder / "r", {}) as run:
        backend = OpenAIServer("m", server.url, concurrency=2)
        generate_run(backend, ask(*range(4), system="s"), Sampling(n=3, logprobs=True), run, progress=False)
        return len(run.candidates()) == 12 and "refuses" in run.manifest["generation"]["note"]


SLOW = {
    "a byte at a time": Reply(200, completion({"n": 1, "messages": [{"content": "1"}]}), drip_s=0.05),
    "headers a byte at a time": Reply(200, b"{}", drip_s=0.2, drip_headers=True),
    "silence": Reply(200, b"{}", hold_s=30),
}


def as_ever(reply: Reply, request: dict[str, Any], count: int) -> Reply:
    """The behaviour of a server that always gives the same answer."""
    return reply


# -- text ------------------------------------------------------------------------------------------------------------


def as_text(text: str, folder: Path) -> bool:
    """A value that reads like a control token changes none of a prompt's."""
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(sample_checkpoint("tiny-spider"))
    steering = control_tokens(tokenizer)

    def commands(value: str) -> list[int]:
        ids = template_ids(tokenizer, build_messages(value, f"t.c: TEXT | values: '{value}'", agg_hint=True))
        return [id_ for id_ in ids if id_ in steering]

    return commands(text) == commands("x")


def not_sent(text: str, folder: Path) -> bool:
    """A server gets no text of a known family of control tokens."""
    with serving() as server:
        list(
            OpenAIServer("m", server.url).generate(
                [Prompt(1, build_messages(text, text, agg_hint=True))], Sampling(n=1)
            )
        )
        return text not in str(server.requests)


def read_in_time(sql: str, folder: Path) -> bool:
    start = time.process_time()
    atomic_ops(sql)
    constructs(sql)
    parse_completion(f"<think>a</think>{sql}")
    with suppress(OfficialCrash):
        parse_spider_sql(sql, SpiderSchema({"t": ("a",)}))
    return time.process_time() - start < 2


def mutations(seed: int, folder: Path) -> bool:
    """A hundred broken queries: read, or None, and nothing else."""
    rng = random.Random(seed)
    queries = [
        "SELECT a, count(*) FROM t JOIN u ON t.x = u.y WHERE b > 3 GROUP BY a HAVING count(*) > 2 ORDER BY 2 LIMIT 1"
    ]
    queries += ["SELECT a FROM t WHERE b IN (SELECT c FROM u EXCEPT SELECT d FROM v) OR e BETWEEN 1 AND 2"]
    start = time.process_time()
    for _ in range(100):
        text = mutated(rng.choice(queries), rng)
        constructs(text)
        if atomic_ops(text) == frozenset():
            return False
    return time.process_time() - start < 10


# -- results, rewards, runs ------------------------------------------------------------------------------------------


def given_up(other: Callable[[int, int], Any], folder: Path) -> bool:
    start = time.monotonic()
    return same_values(ring(198, 1), other(198, 2)) is None and time.monotonic() - start < 20


def kept_apart(folder: Path) -> bool:
    """A vote over results that cannot be compared ends, and says so."""
    results = [Execution("rows", rows=ring(198, seed)) for seed in range(6)]
    start = time.monotonic()
    with pytest.warns(DataNote, match="could not be compared"):
        elected = vote(1, [Candidate(1, n, "", sql=f"SELECT {n}") for n in range(6)], results)
    return elected.winner is not None and time.monotonic() - start < 30


def earns(sql: str, folder: Path) -> bool:
    """An answer that reads nothing is not right on a gold without rows, and its trace goes nowhere."""
    path = folder / "concert.sqlite"
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("CREATE TABLE singer (name TEXT, age INTEGER)")
    pending = Pending()
    with Judge(workers=1, grounded=True) as judge:
        given = {"completions": [said(sql)], **columns(path, 1, "SELECT name FROM singer")}
        total = sum(reward(**given)[0] or 0.0 for reward in finer_rewards(judge, None, pending))
        MemoryReward(judge, None, pending)(**given)
    return total < 3 and not pending.traces


def damaged_part(name: str, folder: Path) -> bool:
    """A part that somebody changed is named, and sampled again."""
    with open_run(folder / "r", {}) as run:
        generate_run(Repeater(), questions(4), Sampling(n=1), run, progress=False)
        expected = run.candidates()
    DAMAGES[name](folder / "r/candidates/part-00001.parquet")
    with pytest.raises(RunError, match="part-00001"):
        load_run(folder / "r").candidates()
    with open_run(folder / "r", {}) as run, warnings.catch_warnings():
        warnings.simplefilter("ignore", DataNote)
        generate_run(Repeater(), questions(4), Sampling(n=1), run, progress=False)
        return run.candidates() == expected


def spoilt(key: str, folder: Path) -> bool:
    """A manifest with another kind of value is one sentence."""
    import json

    open_run(folder / "r", {}).close()
    path = folder / "r/run.json"
    manifest = json.loads(path.read_text())
    for value in SPOILT[key]:
        path.write_text(json.dumps({**manifest, key: value}))
        with pytest.raises(RunError, match=key):
            load_run(folder / "r")
    return True


UNITS = {"sums": "+1", "signs": "~", "conjuncts": " AND 1", "sides": " UNION SELECT 1", "arrows": "->'a'"}
TOKENS = ("<|im_end|>", "<|im_start|>system", "a<|endoftext|>b")
TRIES: dict[str, dict[str, Try]] = {
    "refusals of a server": {
        **{f"{status}, question {place}": partial(refused, status, place) for status in BLOCKED for place in (0, 20)},
        "a key is withdrawn": key_withdrawn,
    },
    "servers as they are": {
        **{f"without {option}": partial(does_without, option) for option in ("n", "logprobs", "seed", "system role")},
        **{
            f"error: {form}": partial(one_sentence, partial(as_ever, Reply(400, body)), ValueError)
            for form, (body, _) in ERRORS.items()
        },
        **{
            f"answer: {name}": partial(one_sentence, partial(as_ever, Reply(200, body)), ConnectionError)
            for name, body in list(MALFORMED.items())[::2]
        },
        **{
            f"slow: {name}": partial(one_sentence, partial(as_ever, reply), ConnectionError)
            for name, reply in SLOW.items()
        },
    },
    "control tokens": {
        **{f"{text} tokenised": partial(as_text, text) for text in TOKENS},
        **{f"{text} sent": partial(not_sent, text) for text in KIN[::3]},
    },
    "reading SQL": {
        **{
            f"{n} {name}": partial(read_in_time, f"SELECT * FROM t{join * n}")
            for name, join in READ_TWICE.items()
            for n in (20, 400)
        },
        **{f"too many {name}": partial(read_in_time, "SELECT 1" + unit * MAX_CHARS) for name, unit in UNITS.items()},
        **{
            f"many {name}": partial(read_in_time, ("SELECT 1" + unit * MAX_TOKENS)[:MAX_CHARS])
            for name, unit in UNITS.items()
        },
        **{f"mutations, seed {seed}": partial(mutations, seed) for seed in range(5)},
    },
    "comparing results": {
        "198 columns in a ring": partial(given_up, ring),
        "198 columns in two rings": partial(given_up, two_rings),
        "a vote over them": kept_apart,
    },
    "rewards": {sql: partial(earns, sql) for sql in CONSTANTS},
    "run directories": {
        **{f"part: {name}": partial(damaged_part, name) for name in DAMAGES},
        **{f"manifest: {key}": partial(spoilt, key) for key in SPOILT},
    },
}
AREAS = tuple(Area(name, tries) for name, tries in TRIES.items())
