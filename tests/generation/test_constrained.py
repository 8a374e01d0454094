"""Sampling inside a pattern: nothing leaves it, everything else stays as it is."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import replace

import pytest

from finer_sql_lib.generation import Recorded, Sampling, Transformers
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.recorded import Pool
from finer_sql_lib.prompts import END_THINK, THINK, render_completion
from finer_sql_lib.prompts.grammar import schema_grammar
from finer_sql_lib.prompts.pattern import COMPUTED, FUNCTIONS, KEYWORDS, schema_pattern
from finer_sql_lib.prompts.scope import Scope
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import load_run
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.demo import Task, part_of, run_task
from finer_sql_lib.sample.kept import sample_checkpoint
from finer_sql_lib.schema import Column, Schema, Table, read_schema
from tests.generation.collecting import collect

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
pytest.importorskip("llguidance", reason="llguidance is not installed: pip install -e '.[models]'")
pytestmark = pytest.mark.usefixtures("one_thread")

SHOP = Schema(
    "shop",
    (
        Table("singer", (Column("name"), Column("age"), Column("Home Town"))),
        Table("concert", (Column("singer_name"), Column("year"), Column("two\nlines / 100 %"))),
    ),
)
SQL_ONLY = schema_pattern(SHOP).partition(END_THINK)[2]
"""The pattern of the SQL alone: a random model never closes its reasoning."""
ENDINGS = "yes|no|nobody"


@pytest.fixture(scope="module")
def grammar(backend):
    from finer_sql_lib.generation.constrained import Grammar

    backend.load()
    return Grammar(backend._loaded.tokenizer, backend._loaded.stop_ids)


def bound(prompts, pattern):
    return [replace(prompt, pattern=pattern) for prompt in prompts]


def test_a_random_model_names_only_what_there_is(backend, prompts):
    """Also where it is cut: every word but the last, perhaps unfinished, one."""
    found = collect(backend, bound(prompts, SQL_ONLY), Sampling(n=20, max_tokens=60))
    assert len({candidate.text for candidate in found}) > 60
    assert any(candidate.n_tokens < 60 for candidate in found)
    for candidate in found:
        if candidate.n_tokens < 60:
            assert re.fullmatch(SQL_ONLY, candidate.text)
        assert strange_words(candidate.text, finished=candidate.n_tokens < 60) == []


def strange_words(sql, *, finished):
    """The words outside strings that are neither SQL, nor of the schema, nor an alias, nor given with AS."""
    known = {word.lower() for words in (KEYWORDS, FUNCTIONS, COMPUTED, "FROM JOIN AS") for word in words.split()}
    known |= {name.lower() for table in SHOP.tables for name in (table.name, *(c.name for c in table.columns))}
    without_strings = re.sub(r"'[^']*('|\Z)|\"[^\"]*(\"|\Z)|(?i:\bas\s*[`\[])[^`\]]*.?", " '' ", sql)
    for name in known:
        without_strings = re.sub(rf"(?i)\[{re.escape(name)}\]|`{re.escape(name)}`", " '' ", without_strings)
    after_as = re.sub(r"(?i)\bas\s+\w+", "", without_strings)
    words = re.findall(r"[^\W\d]\w*", re.sub(r"(?i)\b\d+\.?(e[+-]?\d+)?", " ", after_as))
    words = words if finished else words[:-1]
    return [word for word in words if word.lower() not in known and not re.fullmatch(r"[A-Za-z]\d{0,2}", word)]


@pytest.mark.parametrize("reasoning", ["free", "listed"])
def test_a_random_model_names_only_what_is_in_scope(backend, prompts, reasoning):
    """What it ends is compiled by SQLite, which may find fault with anything but names: those of computed columns, and
    behind a letter that is no alias while another is one, are nobody's to tell.
    """
    whole = schema_grammar(SHOP).splitlines()
    # the query alone: a random model never closes its reasoning
    tables = Scope(len(SHOP.tables))
    may = tables.anything if reasoning == "free" else tables.may(0)
    alone = "\n".join([f"start: core::{may:#x} tail", *whole[1:]])
    found = collect(backend, [replace(p, grammar=alone) for p in prompts], Sampling(n=150, max_tokens=100))
    ended = [candidate.text for candidate in found if candidate.n_tokens < 100]
    assert len(set(ended)) > 15
    problems = [problem for problem in map(compiled, ended) if problem is not None]
    names = [problem.rpartition(": ")[2] for problem in problems if problem.startswith("no such")]
    followed = [name for name in names if not re.match(r"(?i)[a-su-z]\d?\.|t[05-9]?\.", name)]
    assert [name for name in followed if name.rpartition(".")[2].upper() not in COMPUTED.split()] == []
    assert [text for text in ended if "concert" in text.lower() and reasoning == "listed"] == []


def compiled(sql):
    """What SQLite says against the query, None for nothing."""
    with closing(sqlite3.connect(":memory:")) as connection:
        for table in SHOP.tables:
            columns = ", ".join('"' + column.name + '"' for column in table.columns)
            connection.execute(f"CREATE TABLE {table.name} ({columns})")
        try:
            connection.execute(f"EXPLAIN {sql}")
        except sqlite3.Error as problem:
            return str(problem)
    return None


@pytest.mark.parametrize(("temperature", "top_p", "n"), [(1.0, 1.0, 8), (0.6, 0.7, 8), (0.0, 1.0, 1)], ids=str)
def test_a_completion_ends_exactly_where_it_may(backend, prompts, temperature, top_p, n):
    found = collect(backend, bound(prompts, ENDINGS), Sampling(n=n, temperature=temperature, top_p=top_p))
    assert {candidate.text for candidate in found} <= {"yes", "no", "nobody"}


def test_prompts_without_a_pattern_are_sampled_as_ever(backend, prompts):
    sampling = Sampling(n=5, max_tokens=30, logprobs=True)
    plain = collect(backend, prompts, sampling)
    mixed = collect(backend, [*prompts[:3], *bound(prompts[3:], ENDINGS)], sampling)
    assert [candidate.text for candidate in mixed[:15]] == [candidate.text for candidate in plain[:15]]
    # the bound rows leave the batch early, and a smaller batch rounds sums otherwise
    assert [c.logprob for c in mixed[:15]] == pytest.approx([c.logprob for c in plain[:15]])
    assert {candidate.text for candidate in mixed[15:]} <= {"yes", "no", "nobody"}


def test_candidates_do_not_depend_on_the_batch(backend, tiny_model, prompts):
    """Rows leave the large batch as they end, and take their place in the pattern along."""
    sampling = Sampling(n=5, max_tokens=40)
    asked = [replace(prompt, pattern=(SQL_ONLY, ENDINGS)[i % 2]) for i, prompt in enumerate(prompts)]
    together = collect(Transformers(str(tiny_model), batch_rows=1000), asked[::-1], sampling)
    alone = [candidate for prompt in asked for candidate in collect(backend, [prompt], sampling)]
    assert sum(a.text != b.text for a, b in zip(together, alone, strict=True)) <= 2  # as in test_hf.py


def test_log_probabilities_are_the_models_own(backend, prompts):
    from transformers import AutoModelForCausalLM

    plain = AutoModelForCausalLM.from_pretrained(backend.model, dtype=torch.float32).eval()
    tokenizer = backend._loaded.tokenizer
    start = template_ids(tokenizer, prompts[0].messages)
    for candidate in collect(backend, bound(prompts[:1], "y"), Sampling(n=2, logprobs=True)):
        tokens = [*tokenizer.encode("y"), tokenizer.eos_token_id]
        with torch.inference_mode():
            logits = plain(input_ids=torch.tensor([start + tokens])).logits[0, len(start) - 1 : -1].double()
        expected = logits.log_softmax(-1).gather(1, torch.tensor(tokens)[:, None]).sum()
        assert (candidate.text, candidate.logprob) == ("y", pytest.approx(float(expected), abs=1e-3))


def test_a_pattern_that_is_none(backend, prompts):
    with pytest.raises(ValueError, match="a pattern of 3 characters cannot be compiled"):
        collect(backend, bound(prompts, "(a|"), Sampling(n=1))
    with pytest.raises(ValueError, match="a grammar of 8 characters cannot be compiled"):
        collect(backend, [replace(prompt, grammar="start: (") for prompt in prompts], Sampling(n=1))


def test_a_token_outside_the_pattern_is_a_fault(grammar):
    import numpy as np

    rows = grammar.rows([Prompt(0, (), "yes")], 1)
    with pytest.raises(RuntimeError, match="row 0 cannot take token"):
        rows.take(torch.tensor(grammar._tokens.tokenize_str("no")[:1]), np.array([True]))


# -- the sample's checkpoints, whose tokenizer has tokens of its own for the think tags and for parts of the prompt


@pytest.fixture(scope="module")
def shipped():
    """A grammar over the tokenizer of a shipped checkpoint, and that tokenizer."""
    from transformers import AutoTokenizer

    from finer_sql_lib.generation.constrained import Grammar

    tokenizer = AutoTokenizer.from_pretrained(sample_checkpoint("tiny-spider"))
    return Grammar(tokenizer, [tokenizer.eos_token_id]), tokenizer


def accepts(grammar, pattern, tokens):
    """Whether a completion of these tokens, the end not included, matches as a whole."""
    matcher = grammar.matcher(Prompt(0, (), pattern))
    return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()


def test_every_token_has_the_bytes_of_its_text(shipped):
    """But for the special ones and the byte 255, which is no text in UTF-8 and marks special tokens in llguidance."""
    grammar, tokenizer = shipped
    special = {token for token in range(len(tokenizer)) if grammar._tokens.is_special_token(token)}
    assert special == {*tokenizer.all_special_ids, *tokenizer.convert_tokens_to_ids(["<|im_start|>", "\u00ff"])}
    for token in set(range(len(tokenizer))) - special:
        told = grammar._tokens.decode_bytes([token])
        assert told.decode(errors="replace") == tokenizer.decode([token]), token
    assert accepts(grammar, THINK, [tokenizer.convert_tokens_to_ids(THINK)])


@pytest.mark.parametrize("name", ["sample-spider", "sample-bird"])
def test_tokens_of_golds_are_accepted_as_re_accepts_them(shipped, name):
    grammar, tokenizer = shipped
    texts, patterns = [], []
    for number, question in enumerate(sample_benchmark(name, "dev").graded()[::8]):
        sql = question.gold_sql
        misspelt = sql[: number % len(sql)] + sql[number % len(sql) + 1 :]
        texts += [render_completion("a <= 3: look at naïve_column", each) for each in (sql, misspelt)]
        patterns += 2 * [schema_pattern(read_schema(question.db_path, sample_values=0))]
    told = [
        accepts(grammar, pattern, tokenizer.encode(text, add_special_tokens=False))
        for pattern, text in zip(patterns, texts, strict=True)
    ]
    assert told == [re.fullmatch(pattern, text) is not None for pattern, text in zip(patterns, texts, strict=True)]
    assert all(told[::2])
    assert not all(told[1::2])


@pytest.mark.parametrize("name", ["sample-spider", "sample-bird"])
def test_tokens_of_golds_are_of_the_grammar(shipped, name):
    """Also where the think tags are tokens of their own, and with default limits, as vLLM has them."""
    grammar, tokenizer = shipped
    for question in sample_benchmark(name, "dev").graded()[::8]:
        prompt = Prompt(0, (), grammar=schema_grammar(read_schema(question.db_path, sample_values=0)))
        tokens = tokenizer.encode(render_completion("a <= 3: look", question.gold_sql), add_special_tokens=False)
        matcher = grammar.matcher(prompt)
        assert matcher.try_consume_tokens(tokens) == len(tokens), question.gold_sql
        assert matcher.is_accepting()


def test_a_constrained_run_of_a_shipped_checkpoint(tmp_path):
    task = Task("tiny-bird", "sample-bird", tmp_path, 6, Sampling(n=3, max_tokens=200), constrained=True)
    run_task(task)
    run, patterns = load_run(tmp_path), {}
    assert run.identity["prompt"]["constrained"] is True
    for question in part_of(task).questions:
        patterns[question.id] = schema_pattern(read_schema(question.db_path, sample_values=0))
    ended = [candidate for candidate in run.candidates() if candidate.n_tokens < 200]
    assert len(ended) > 12
    assert all(re.fullmatch(patterns[candidate.question_id], candidate.text) for candidate in ended)


def test_special_tokens_are_never_text(shipped):
    import numpy as np

    grammar, tokenizer = shipped
    rows = grammar.rows([Prompt(0, (), "[^<]*"), Prompt(1, ())], 1)
    allowed = rows.allowed(np.array([True, True]), len(tokenizer), "cpu")
    specials = [id_ for id_, token in tokenizer.added_tokens_decoder.items() if token.special]
    assert [id_ for id_ in specials if allowed[0, id_]] == [tokenizer.eos_token_id]
    assert not allowed[0, tokenizer.convert_tokens_to_ids(THINK)]
    assert bool(allowed[1].all())


# -- the other backends


def test_a_recorded_pool_refuses(prompts):
    with pytest.raises(ValueError, match=r"a recorded pool cannot be constrained, but questions 10, 11"):
        collect(Recorded(Pool({}, (), (), ())), bound(prompts, "x"), Sampling())


def test_without_llguidance_the_error_names_the_extra():
    code = "import sys; sys.modules['llguidance'] = None; import finer_sql_lib.generation.constrained"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert "needs llguidance, which is not installed: pip install -e '.[models]'" in done.stderr


def test_where_the_think_tags_are_tokens_vllm_is_given_a_grammar():
    from finer_sql_lib.generation.vllm_offline import tagged_grammar

    expected = "start: <think> REASONING </think> SQL\nREASONING: /[^<]*/\nSQL: /a\\/b/"
    assert tagged_grammar(f"{THINK}[^<]*{END_THINK}a/b") == expected
    assert tagged_grammar(schema_pattern(SHOP)).count("\n") == 2
