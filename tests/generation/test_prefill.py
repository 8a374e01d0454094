"""Prompts read one by one, each from where an earlier one ends, are read as all of them at once."""

from __future__ import annotations

import pytest

torch = pytest.importorskip("torch")
prefill = pytest.importorskip("finer_sql_lib.generation.prefill", exc_type=ImportError)

pytestmark = pytest.mark.usefixtures("one_thread")

BEGIN = [5, 9, 12, 40, 41, 42, 7, 7]
PROMPTS = (
    [*BEGIN, 50, 51, 52],
    [60, 61, 62],  # begins with nothing that others do
    [*BEGIN, 50, 53],
    BEGIN,  # begins another, of which the last token is read again
    [*BEGIN, 50, 53],  # the same twice
    [*BEGIN, 70, 71, 72, 73, 74, 75],
)


@pytest.fixture(scope="module")
def model(backend):
    backend.load()
    return backend._loaded.model


def test_one_by_one_is_as_all_at_once(model):
    with torch.inference_mode():
        expected, layers = prefill._read_at_once(model, PROMPTS)
        logits, own_layers = prefill._read_in_turn(model, PROMPTS)
    torch.testing.assert_close(logits, expected, rtol=1e-4, atol=1e-4)
    assert len(layers) == len(own_layers)
    longest = max(map(len, PROMPTS))
    for (keys, values), (own_keys, own_values) in zip(layers, own_layers, strict=True):
        assert own_keys.shape == keys.shape
        for row, prompt in enumerate(PROMPTS):  # what padding holds is masked
            real = slice(longest - len(prompt), None)
            torch.testing.assert_close(own_keys[row, :, real], keys[row, :, real], rtol=1e-4, atol=1e-4)
            torch.testing.assert_close(own_values[row, :, real], values[row, :, real], rtol=1e-4, atol=1e-4)


def test_what_an_earlier_prompt_begins_with_is_not_read_again(model, monkeypatch):
    read = []
    forward = prefill._forward

    def counted(model, ids, *rest):
        read.append(ids.shape[1])
        return forward(model, ids, *rest)

    monkeypatch.setattr(prefill, "_forward", counted)
    with torch.inference_mode():
        prefill._read_in_turn(model, PROMPTS)
    assert read == [11, 3, 1, 1, 1, 6]
