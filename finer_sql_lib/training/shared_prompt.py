"""Completion loss of a Qwen2 when several questions share the beginning of their prompt: it is read once.

A group is a list of (prompt, completion) pairs over one schema. Their longest common beginning goes through the model
once; the rest of each prompt and its completion attend to it. Loss and gradients are those of the plain forward pass
over each whole sequence.

Three things make a step cheap on a CPU:

- tokens of all sequences lie in one list without padding for everything but attention;
- attention over the shared beginning and over a sequence's own tokens are two calls whose results are merged by their
  log-sum-exp, so keys are neither repeated nor masked, and no score is computed above the diagonal;
- the last layer's output, and the logits, are computed only where there is loss.

Only the weights of a ``Qwen2ForCausalLM`` are used: the model may be saved, loaded and sampled as any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import torch
from torch import Tensor
from torch.nn import functional

Pair = tuple[Sequence[int], Sequence[int]]
"""Token ids of a prompt and of its completion, whose last token ends it."""
Batch = dict[str, Tensor]
"""What :func:`collate` makes. N tokens lie in one list: all beginnings, then all rests, B groups of K pairs each.

- ``tokens``, ``positions``: (N,)
- ``shared_at``: (B, P) and ``own_at``: (B * K, S), where each token of a beginning and of a rest is in the list; 0 pads
- ``shared_mask``: (B, P), False where ``shared_at`` pads
- ``spread``: (N,), where each token of the list is in the two padded tables, laid end to end
- ``loss_at``, ``targets``: (L,), the tokens whose next token is learned, and that next token
"""


def collate(groups: Sequence[Sequence[Pair]]) -> Batch:
    """One batch of groups, all with the same number of pairs.

    Raises ValueError for groups of different sizes, an empty group, prompt or completion.
    """
    if not groups or not groups[0] or len({len(group) for group in groups}) > 1:
        raise ValueError(f"groups of {[len(group) for group in groups]} pairs; a batch needs equal sizes above 0")
    shared = [_shared_length(group) for group in groups]
    beginnings = [list(group[0][0][:length]) for group, length in zip(groups, shared, strict=True)]
    owns: list[list[int]] = []
    starts: list[int] = []
    loss_at: list[Tensor] = []
    targets: list[int] = []
    offset = sum(shared)
    for group, length in zip(groups, shared, strict=True):
        for prompt, completion in group:
            owns.append([*prompt[length:], *completion[:-1]])
            starts.append(length)
            first = offset + len(prompt) - length - 1
            loss_at.append(torch.arange(first, first + len(completion)))
            targets.extend(completion)
            offset += len(owns[-1])
    shared_at, shared_mask = _table([len(beginning) for beginning in beginnings], 0)
    own_at, own_mask = _table([len(own) for own in owns], sum(shared))
    places = torch.cat([shared_mask.flatten(), own_mask.flatten()])
    return {
        "tokens": torch.tensor([token for sequence in (*beginnings, *owns) for token in sequence]),
        "positions": torch.cat(
            [torch.arange(len(beginning)) for beginning in beginnings]
            + [torch.arange(start, start + len(own)) for start, own in zip(starts, owns, strict=True)]
        ),
        "shared_at": shared_at,
        "shared_mask": shared_mask,
        "own_at": own_at,
        "spread": places.nonzero().squeeze(1),
        "loss_at": torch.cat(loss_at),
        "targets": torch.tensor(targets),
    }


def completion_loss(model: Any, batch: Batch, *, bfloat16: bool = False) -> Tensor:
    """Mean cross entropy over all completion tokens of the batch, ends included, in nats.

    ``bfloat16`` multiplies matrices in that type and keeps everything else in float32: nearly three times as fast on a
    processor with AVX-512 BF16, very slow on one without.
    """
    config, decoder = model.config, model.model
    multiply = _bfloat16_linear if bfloat16 else functional.linear
    hidden = decoder.embed_tokens(batch["tokens"])
    cosine, sine = (part[0][:, None] for part in decoder.rotary_emb(hidden, batch["positions"][None]))
    heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    width = decoder.layers[0].self_attn.head_dim
    for number, layer in enumerate(decoder.layers):
        last = number == config.num_hidden_layers - 1
        attention = layer.self_attn
        projections = (attention.q_proj, attention.k_proj, attention.v_proj)
        mixed = multiply(
            _norm(hidden, layer.input_layernorm),
            torch.cat([projection.weight for projection in projections]),
            torch.cat([projection.bias for projection in projections]),
        )
        query_key, value = mixed.view(len(mixed), -1, width).split([heads + kv_heads, kv_heads], dim=1)
        query, key = _rotate(query_key, cosine, sine).split([heads, kv_heads], dim=1)
        kept = batch["spread"][batch["loss_at"]] if last else batch["spread"]
        seen = _attend(query, key, value, batch, kept)
        if last:
            hidden = hidden[batch["loss_at"]]
        hidden = hidden + multiply(seen, attention.o_proj.weight, None)
        inner, mlp = _norm(hidden, layer.post_attention_layernorm), layer.mlp
        gate, up = multiply(inner, torch.cat([mlp.gate_proj.weight, mlp.up_proj.weight]), None).chunk(2, dim=-1)
        hidden = hidden + multiply(functional.silu(gate) * up, mlp.down_proj.weight, None)
    logits = multiply(_norm(hidden, decoder.norm), model.lm_head.weight, None)
    return functional.cross_entropy(logits, batch["targets"])


def _shared_length(group: Sequence[Pair]) -> int:
    """Tokens that all prompts begin with, less than any prompt: its last token predicts the completion's first."""
    prompts = [prompt for prompt, _ in group]
    if not all(prompts) or not all(completion for _, completion in group):
        raise ValueError("a prompt or a completion of a group has no tokens")
    limit = min(map(len, prompts)) - 1
    low, high = min(prompts, key=list), max(prompts, key=list)
    return next((at for at in range(limit) if low[at] != high[at]), limit)


def _table(lengths: Sequence[int], offset: int) -> tuple[Tensor, Tensor]:
    """Where the tokens of consecutive sequences are, padded with 0 on the right, and which places are not padding."""
    sizes = torch.tensor(lengths)
    column = torch.arange(max(lengths))
    mask = column < sizes[:, None]
    first = offset + sizes.cumsum(0) - sizes
    return (first[:, None] + column) * mask, mask


def _norm(hidden: Tensor, norm: Any) -> Tensor:
    return functional.rms_norm(hidden, hidden.shape[-1:], norm.weight, norm.variance_epsilon)


def _rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary positions: (N, heads, width) with (N, 1, width) factors."""
    first, second = heads.chunk(2, dim=-1)
    return heads * cosine + torch.cat([-second, first], dim=-1) * sine


def _attend(query: Tensor, key: Tensor, value: Tensor, batch: Batch, kept: Tensor) -> Tensor:
    """What every token sees of its beginning and of itself: (len(kept), heads * width)."""
    shared_at, own_at, mask = batch["shared_at"], batch["own_at"], batch["shared_mask"]
    groups, pairs = len(shared_at), len(own_at) // len(shared_at)
    repeat = query.shape[1] // key.shape[1]
    query_s, key_s, value_s = (part[shared_at].transpose(1, 2) for part in (query, key, value))
    query_o, key_o, value_o = (part[own_at].transpose(1, 2) for part in (query, key, value))
    key_s, value_s = (part.repeat_interleave(repeat, 1) for part in (key_s, value_s))
    key_o, value_o = (part.repeat_interleave(repeat, 1) for part in (key_o, value_o))
    seen_s = functional.scaled_dot_product_attention(query_s, key_s, value_s, is_causal=True)
    key_all, value_all = (
        torch.cat([shared.repeat_interleave(pairs, 0), own], 2) for shared, own in ((key_s, key_o), (value_s, value_o))
    )
    length = own_at.shape[1]
    triangle = torch.ones(length, length, dtype=torch.bool).tril().expand(groups * pairs, 1, -1, -1)
    before = mask.repeat_interleave(pairs, 0)[:, None, None].expand(-1, -1, length, -1)
    seen_o = functional.scaled_dot_product_attention(
        query_o, key_all, value_all, attn_mask=torch.cat([before, triangle], -1)
    )
    places = [seen.transpose(1, 2).reshape(-1, query[0].numel()) for seen in (seen_s, seen_o)]
    return torch.cat(places)[kept]


def _bfloat16_linear(inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    product = _BFloat16Product.apply(inputs, weight)
    return product if bias is None else product + bias


class _BFloat16Product(torch.autograd.Function):
    """``inputs @ weight.T`` of float32 tensors, in bfloat16, forward and backward."""

    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor) -> Tensor:
        inputs, weight = inputs.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(inputs, weight)
        return functional.linear(inputs, weight).float()

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor]:
        inputs, weight = ctx.saved_tensors
        gradient = gradient.bfloat16()
        return (gradient @ weight).float(), (gradient.t() @ inputs).float()
