"""The transformers backend, against the plainest possible sampler."""

from __future__ import annotations

import contextlib
from dataclasses import replace

import numpy as np
import pytest

from finer_sql_lib.generation import Sampling, Transformers, generate_run
from finer_sql_lib.generation.hf import question_uniforms, usual_dtype
from finer_sql_lib.generation.outside_text import template_ids
from finer_sql_lib.generation.sampling import is_unanswered
from finer_sql_lib.prompts import build_messages
from finer_sql_lib.records import Prompt
from finer_sql_lib.runs import open_run
from tests.generation.collecting import collect

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")
decoding = pytest.importorskip("finer_sql_lib.generation.decoding", exc_type=ImportError)
pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def plain(tiny_model):
    """The same model as transformers runs it by itself: eager attention, no cache, one text at a time."""
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(tiny_model, dtype=torch.float32, attn_implementation="eager").eval()


@pytest.mark.parametrize(
    ("temperature", "top_p", "n"), [(1.0, 1.0, 5), (0.6, 1.0, 5), (1.3, 0.8, 5), (0.0, 1.0, 1)], ids=str
)
def test_every_token_is_the_one_its_random_number_asks_for(tiny_model, plain, prompts, temperature, top_p, n):
    """Prompts of different lengths in one batch, each token checked against the plain model on the same text."""
    backend = Transformers(str(tiny_model), device="cpu")
    backend.load()
    texts = [template_ids(backend._loaded.tokenizer, prompt.messages) for prompt in prompts]
    noise = np.random.default_rng(0).random((len(texts) * n, 90), dtype=np.float32)
    settings = {"n": n, "temperature": temperature, "top_p": top_p, "limits": [90, 70, 50, 30, 20, 10], "stop_ids": [2]}
    rows = decoding.sample(backend._loaded.model, texts, noise, **settings)
    assert max(len(tokens) for tokens, _ in rows) == 90
    for row, (tokens, logprob) in enumerate(rows):
        start = texts[row // n]
        with torch.inference_mode():
            logits = plain(input_ids=torch.tensor([start + tokens])).logits[0, len(start) - 1 : -1].double()
        taken = torch.tensor(tokens)[:, None]
        assert float(logits.log_softmax(-1).gather(1, taken).sum()) == pytest.approx(logprob, abs=1e-3)
        assert 2 not in tokens[:-1]
        assert len(tokens) == settings["limits"][row // n] or tokens[-1] == 2
        if temperature == 0:
            assert tokens == logits.argmax(-1).tolist()
            continue
        probabilities = (logits / temperature).softmax(-1)
        if top_p < 1:
            likelier = probabilities * (probabilities > probabilities.gather(1, taken))
            assert float(likelier.sum(-1).max()) < top_p + 1e-4
            continue
        above = probabilities.cumsum(-1).gather(1, taken)[:, 0]
        below = above - probabilities.gather(1, taken)[:, 0]
        uniform = torch.from_numpy(noise[row, : len(tokens)])
        assert bool(((below - 1e-4 <= uniform) & (uniform <= above + 1e-4)).all())


def test_thirty_samples_of_every_question(backend, prompts):
    found = collect(backend, prompts, Sampling(n=30, max_tokens=16, logprobs=True))
    assert [(c.question_id, c.index) for c in found] == [(p.question_id, i) for p in prompts for i in range(30)]
    assert len({c.text for c in found}) > 150
    assert all(1 <= c.n_tokens <= 16 and c.logprob < 0 for c in found)


def test_a_later_round_gives_the_candidates_that_a_larger_n_gives(backend, prompts):
    whole = collect(backend, prompts, Sampling(n=6, max_tokens=20))
    late = collect(backend, prompts, Sampling(n=2, max_tokens=20, first=3))
    expected = [c for c in whole if 3 <= c.index < 5]
    assert [(c.question_id, c.index) for c in late] == [(c.question_id, c.index) for c in expected]
    assert sum(a.text != b.text for a, b in zip(late, expected, strict=True)) <= 1  # as below


def test_candidates_do_not_depend_on_the_batch(backend, tiny_model, prompts):
    sampling = Sampling(n=5, max_tokens=20)
    together = collect(Transformers(str(tiny_model), batch_rows=1000, dtype="float32"), prompts[::-1], sampling)
    alone = [candidate for prompt in prompts for candidate in collect(backend, [prompt], sampling)]
    assert [(c.question_id, c.index) for c in together] == [(c.question_id, c.index) for c in alone]
    differing = sum(a.text != b.text for a, b in zip(together, alone, strict=True))
    assert differing <= 2  # of 30; another batch rounds otherwise, and a random number next to a boundary may cross it


def test_a_table_a_question_and_a_few_rows_at_once_give_the_same_candidates(backend, prompts, monkeypatch):
    from finer_sql_lib.generation import shared_prefix

    sampling = Sampling(n=5, max_tokens=70, logprobs=True)  # longer than the buffers are at first
    whole = collect(backend, prompts, sampling)
    monkeypatch.setattr(shared_prefix, "TABLE_BYTES", 1)
    monkeypatch.setattr(decoding, "ROWS_IN_CACHE", 7)
    parts = collect(backend, prompts, sampling)
    assert sum(a.text != b.text for a, b in zip(parts, whole, strict=True)) <= 1  # as above


def test_rows_that_are_done_change_no_candidate_as_they_leave_or_stay(tiny_model, prompts, monkeypatch):
    backend = Transformers(str(tiny_model), device="cpu", dtype="float32")
    backend.load()
    every_20th = tuple(range(0, backend._loaded.model.config.vocab_size, 20))
    monkeypatch.setattr(backend, "_loaded", replace(backend._loaded, stop_ids=every_20th))
    sampling = Sampling(n=5, max_tokens=70, logprobs=True)
    leaving = collect(backend, prompts, sampling)
    assert len({candidate.n_tokens for candidate in leaving}) > 5
    with monkeypatch.context() as patch:
        patch.setattr(decoding, "SHRINK_AT", 0)
        staying = collect(backend, prompts, sampling)
    select = decoding.select_survivors
    monkeypatch.setattr(decoding, "select_survivors", lambda *rows, is_ragged: select(*rows, is_ragged=not is_ragged))
    filled = collect(backend, prompts, sampling)  # as on a GPU
    for other in (staying, filled):
        assert sum(a.text != b.text for a, b in zip(leaving, other, strict=True)) <= 1  # as above


def test_an_interrupted_run_ends_as_an_undisturbed_one_to_the_last_digit(backend, prompts, tmp_path):
    class Interrupted:
        load, in_process, note = backend.load, True, ""

        def generate(self, asked, sampling):
            yield next(backend.generate(asked, sampling))
            raise KeyboardInterrupt

    sampling = Sampling(n=8, max_tokens=20)
    with open_run(tmp_path / "whole", {}) as run:
        generate_run(backend, prompts, sampling, run, progress=False)
        whole = run.candidates()
    for source in (Interrupted(), Interrupted(), backend):
        with open_run(tmp_path / "stopped", {}) as run:
            with contextlib.suppress(KeyboardInterrupt):
                generate_run(source, prompts, sampling, run, progress=False)
            resumed = run.candidates()
    assert resumed == whole
    assert len(resumed) == 8 * len(prompts)


def test_another_seed_gives_other_candidates(backend, prompts):
    texts = [
        [c.text for c in collect(backend, prompts[:1], Sampling(n=3, max_tokens=20, seed=seed))] for seed in (0, 1)
    ]
    assert texts[0] != texts[1]


def test_samples_stop_at_the_end_token(backend, prompts):
    """A random model ends about one completion in five hundred tokens, so some of these end early and leave."""
    found = collect(backend, prompts, Sampling(n=30, max_tokens=120))
    early = [candidate for candidate in found if candidate.n_tokens < 120]
    assert early
    assert not any("<|im_end|>" in candidate.text for candidate in found)


def test_a_prompt_longer_than_the_window_is_recorded_and_the_rest_goes_on(tiny_model, prompts):
    long = Prompt(99, build_messages("Names?", "singer.name: text\n" * 400, agg_hint=False))
    backend = Transformers(str(tiny_model), max_model_len=700)
    found = collect(backend, [long, *prompts], Sampling(n=2, max_tokens=500))
    refused = [candidate for candidate in found if candidate.question_id == 99]
    assert [is_unanswered(candidate) for candidate in refused] == [True]
    assert "the model's window 700" in refused[0].text
    assert len(found) == 1 + 2 * len(prompts)


def test_a_completion_ends_at_the_window(tiny_model, prompts):
    backend = Transformers(str(tiny_model))
    backend.load()
    length = len(template_ids(backend._loaded.tokenizer, prompts[0].messages))
    small = Transformers(str(tiny_model), max_model_len=length + 7)
    assert {c.n_tokens for c in collect(small, prompts[:1], Sampling(n=4, max_tokens=100))} == {7}


def test_uniforms_are_in_range_and_belong_to_the_question():
    first, again, other = (question_uniforms(Sampling(n=2, max_tokens=3), question) for question in (1, 1, 2))
    assert first.shape == (2, 3)
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)
    assert first.min() >= 0
    assert first.max() < 1


def test_draw_follows_the_distribution():
    draw = decoding.draw
    wanted = torch.tensor([0.5, 0.0, 0.3, 0.2])
    uniforms = torch.linspace(0, 1, 10001)[:-1]
    chosen, logprobs = draw(wanted.log().expand(10000, 4), uniforms, 1.0, 1.0)
    assert torch.bincount(chosen, minlength=4).tolist() == pytest.approx([5000, 0, 3000, 2000], abs=2)
    assert logprobs.exp().unique().tolist() == pytest.approx([0.2, 0.3, 0.5])
    nucleus, _ = draw(wanted.log().expand(10000, 4), uniforms, 1.0, 0.6)
    assert torch.bincount(nucleus, minlength=4).tolist() == pytest.approx([6250, 0, 3750, 0], abs=2)
    assert draw(wanted.log()[None], torch.tensor([0.9999999]), 1.0, 1.0)[0].item() == 3


@pytest.mark.parametrize("vocabulary", [100, 128, 1000])
def test_the_token_drawn_is_where_the_running_sum_passes_the_number(vocabulary):
    rng = np.random.default_rng(0)
    shares = rng.random((500, vocabulary)) ** 20  # a few likely tokens, and many of almost nothing
    shares[:, : vocabulary // 2] *= rng.random((500, 1)) < 0.5  # whole blocks of probability 0
    shares[:, -1] = 0.0
    probabilities = torch.from_numpy(shares / shares.sum(axis=1, keepdims=True)).float()
    uniforms = rng.random((500, 1), dtype=np.float32)
    uniforms[:20], uniforms[20:40] = 0.0, np.nextafter(np.float32(1), np.float32(0))
    drawn = decoding.invert(probabilities, torch.from_numpy(uniforms))[:, 0]
    assert (probabilities[torch.arange(500), drawn] > 0).all()
    ends = probabilities.double().cumsum(dim=1)
    before = torch.where(drawn > 0, ends[torch.arange(500), drawn - 1], 0.0)
    target = torch.from_numpy(uniforms)[:, 0].double() * ends[:, -1]
    assert (before - 1e-6 <= target).all()
    assert (target <= ends[torch.arange(500), drawn] + 1e-6).all()


def test_the_tokenizer_that_was_saved_is_the_one_that_is_loaded(tiny_model):
    from tokenizers import Tokenizer
    from transformers import AutoTokenizer

    text = "SELECT name FROM singer WHERE naïve = 'Ünïcode' AND age >= 30"
    raw = Tokenizer.from_file(str(tiny_model / "tokenizer.json"))
    assert AutoTokenizer.from_pretrained(tiny_model)(text)["input_ids"] == raw.encode(text).ids


@pytest.mark.parametrize("model", ["/no/such/model", "./nothing", "nothing", "a/b/c"])
def test_a_model_path_that_does_not_exist(model):
    with pytest.raises(FileNotFoundError, match="does not exist"):
        Transformers(model)


def test_a_folder_that_is_no_model(tmp_path):
    with pytest.raises(FileNotFoundError, match=r"without config\.json"):
        Transformers(str(tmp_path))


def test_a_gpu_that_is_not_there(tiny_model):
    if torch.cuda.is_available():
        pytest.skip("this machine has a GPU")
    with pytest.raises(OSError, match="finds no GPU"):
        Transformers(str(tiny_model), device="cuda").load()


@pytest.mark.parametrize(
    ("device", "multiplies", "size", "dtype"),
    [
        ("cuda", False, 5_000_000, "bfloat16"),
        ("cpu", True, 200_000_000, "bfloat16"),
        ("cpu", True, 5_000_000, "float32"),  # the sample's models say the same everywhere
        ("cpu", False, 200_000_000, "float32"),
    ],
)
def test_on_a_cpu_bfloat16_is_for_what_is_not_tiny_where_it_multiplies_in_it(
    monkeypatch, tmp_path, device, multiplies, size, dtype
):
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": multiplies})
    with (tmp_path / "model.safetensors").open("wb") as weights:
        weights.truncate(size)
    assert usual_dtype(str(tmp_path), device) == dtype
    assert usual_dtype("owner/name", device) == ("float32" if device == "cpu" and not multiplies else "bfloat16")


def test_too_little_memory_of_the_gpu_is_one_sentence_with_the_option_that_helps(backend, prompts, monkeypatch):
    import torch

    def runs_out(*_):
        raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB.")

    monkeypatch.setattr("finer_sql_lib.generation.hf.sample_batch", runs_out)
    with pytest.raises(
        OSError, match=r"no memory left for \d+ samples at once; give a smaller --batch-rows \(now \d+\)"
    ):
        collect(backend, prompts, Sampling(n=3))
