"""Completion loss of a Qwen2 when several questions share the beginning of their prompt: it is read once.

A group is a list of (prompt, completion) pairs over one schema. Their longest common beginning goes through the model
once; the rest of each prompt and its completion attend to it. Loss and gradients are those of the plain forward pass
over each whole sequence.

Three things make a step cheap on a CPU:

- the tokens of all sequences lie in one list, without padding for everything but attention;
- the last layer's output, and the logits, are computed only where there is loss;
- where the processor multiplies bfloat16 fast, products are made in that type, attention's among them.

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
Batch = dict[str, Any]
"""What :func:`collate` makes: N tokens in one list, group after group, each its beginning and then its K rests.

- ``tokens``, ``positions``: (N,)
- ``loss_at``, ``targets``: (L,), the tokens whose next token is learned, and that next token
- ``shared``: for each group a slice (2,), where its beginning is in the list
- ``own``: for each group a table (K, S), where the tokens of its rests are in the list; 0 pads on the right
- ``own_places``: for each group, which places of its table are not padding, row by row
"""


def collate(groups: Sequence[Sequence[Pair]]) -> Batch:
    """One batch of groups. Raises ValueError for an empty group, prompt or completion."""
    tokens: list[int] = []
    targets: list[int] = []
    positions: list[Tensor] = []
    loss_at: list[Tensor] = []
    batch: Batch = {"shared": [], "own": [], "own_places": []}
    for group in groups:
        length = _shared_length(group)
        batch["shared"].append(torch.tensor([len(tokens), len(tokens) + length]))
        tokens.extend(group[0][0][:length])
        positions.append(torch.arange(length))
        first, sizes = len(tokens), []
        for prompt, completion in group:
            own = [*prompt[length:], *completion[:-1]]
            predicts = len(tokens) + len(prompt) - length - 1
            loss_at.append(torch.arange(predicts, predicts + len(completion)))
            targets.extend(completion)
            positions.append(torch.arange(length, length + len(own)))
            tokens.extend(own)
            sizes.append(len(own))
        table, mask = _table(sizes, first)
        batch["own"].append(table)
        batch["own_places"].append(mask.flatten().nonzero().squeeze(1))
    return batch | {
        "tokens": torch.tensor(tokens),
        "positions": torch.cat(positions),
        "loss_at": torch.cat(loss_at),
        "targets": torch.tensor(targets),
    }


def completion_loss(model: Any, batch: Batch, *, bfloat16: bool = False) -> Tensor:
    """Mean cross entropy over all completion tokens of the batch, ends included, in nats.

    ``bfloat16`` multiplies matrices in that type and keeps everything else in float32: two to three times as fast on a
    processor with AVX-512 BF16, very slow on one without.
    """
    config, decoder = model.config, model.model
    linear = _bfloat16_linear if bfloat16 else functional.linear
    precision = torch.bfloat16 if bfloat16 else torch.float32
    hidden = decoder.embed_tokens(batch["tokens"])
    cosine, sine = (part[0][:, None] for part in decoder.rotary_emb(hidden, batch["positions"][None]))
    heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    width = decoder.layers[0].self_attn.head_dim
    groups = zip(batch["shared"], batch["own"], batch["own_places"], strict=True)
    places = [_Places(*group, heads // kv_heads, precision) for group in groups]
    for number, layer in enumerate(decoder.layers):
        attention, mlp = layer.self_attn, layer.mlp
        projections = (attention.q_proj, attention.k_proj, attention.v_proj)
        mixed = linear(
            _norm(hidden, layer.input_layernorm),
            torch.cat([projection.weight for projection in projections]),
            torch.cat([projection.bias for projection in projections]),
        )
        query_key, value = mixed.view(len(mixed), -1, width).split([heads + kv_heads, kv_heads], dim=1)
        query, key = _rotate(query_key, cosine, sine).to(precision).split([heads, kv_heads], dim=1)
        value = value.to(precision)
        seen = torch.cat([part for place in places for part in place.attend(query, key, value)])
        if number == config.num_hidden_layers - 1:
            hidden, seen = hidden[batch["loss_at"]], seen[batch["loss_at"]]
        hidden = hidden + linear(seen, attention.o_proj.weight, None)
        inner = _norm(hidden, layer.post_attention_layernorm)
        gate, up = linear(inner, torch.cat([mlp.gate_proj.weight, mlp.up_proj.weight]), None).chunk(2, dim=-1)
        hidden = hidden + linear(functional.silu(gate) * up, mlp.down_proj.weight, None)
    logits = linear(_norm(hidden, decoder.norm), model.lm_head.weight, None)
    return functional.cross_entropy(logits.float(), batch["targets"])


def _shared_length(group: Sequence[Pair]) -> int:
    """Tokens that all prompts begin with, less than any prompt: its last token predicts the completion's first."""
    prompts = [prompt for prompt, _ in group]
    if not group or not all(prompts) or not all(completion for _, completion in group):
        raise ValueError("a group has no pairs, or a prompt or completion of it no tokens")
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


class _Places:
    """Where one group is in the list of tokens, and what each of its tokens may see."""

    def __init__(self, shared: Tensor, own: Tensor, own_places: Tensor, repeat: int, precision: torch.dtype) -> None:
        self.shared = slice(*shared.tolist())
        self.own, self.own_places = own, own_places
        length = self.shared.stop - self.shared.start
        self.shared_mask = _triangle(length, 0, repeat).to(precision)
        self.own_mask = _triangle(own.shape[1], length, repeat).to(precision)

    def attend(self, query: Tensor, key: Tensor, value: Tensor) -> list[Tensor]:
        """What the beginning's tokens see, and what those of the rests see: (tokens, heads * width) each.

        ``query`` is (N, heads, width); ``key`` and ``value`` are (N, kv heads, width).
        """
        query_before, *before = [part[None, self.shared] for part in (query, key, value)]
        query_own, *own = [part[self.own] for part in (query, key, value)]
        keys, values = (
            torch.cat([first.expand(len(self.own), -1, -1, -1), then], 1)
            for first, then in zip(before, own, strict=True)
        )
        seen_before = _attend(query_before, before[0], before[1], self.shared_mask)
        seen_own = _attend(query_own, keys, values, self.own_mask)
        return [seen_before.flatten(0, 1), seen_own.flatten(0, 1)[self.own_places]]


def _triangle(length: int, before: int, repeat: int) -> Tensor:
    """(length * repeat, before + length): 0 where a token may look, minus infinity after it."""
    after = torch.full((length, length), float("-inf")).triu(1)
    return torch.cat([torch.zeros(length, before), after], 1).repeat_interleave(repeat, 0)


def _attend(query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
    """Attention of (n, S, heads, width) over (n, T, kv heads, width) twice; returns (n, S, heads * width).

    The query heads that share a key head become rows beside each other, so that no key is repeated.
    """
    count, length, heads, width = query.shape
    kv_heads = key.shape[2]
    repeat = heads // kv_heads
    by_head = query.reshape(count, length, kv_heads, repeat, width).transpose(1, 2)
    rows = by_head.reshape(count * kv_heads, length * repeat, width)
    keys, values = key.transpose(1, 2).flatten(0, 1), value.transpose(1, 2).flatten(0, 1)
    if rows.dtype == torch.bfloat16:
        seen = _BFloat16Attention.apply(rows, keys, values, mask)
    else:
        seen = functional.scaled_dot_product_attention(rows[None], keys[None], values[None], attn_mask=mask)[0]
    return seen.view(count, kv_heads, length, repeat * width).transpose(1, 2).reshape(count, length, heads * width)


def _bfloat16_linear(inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """In bfloat16 without a bias, in float32 with one."""
    product = _BFloat16Product.apply(inputs, weight)
    return product if bias is None else product + bias


class _BFloat16Product(torch.autograd.Function):
    """``inputs @ weight.T`` in bfloat16, forward and backward; the gradients have the types of what they are for."""

    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor) -> Tensor:
        ctx.dtype = inputs.dtype
        inputs, weight = inputs.bfloat16(), weight.bfloat16()
        ctx.save_for_backward(inputs, weight)
        return functional.linear(inputs, weight)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor]:
        inputs, weight = ctx.saved_tensors
        return (gradient @ weight).to(ctx.dtype), (gradient.t() @ inputs).float()


class _BFloat16Attention(torch.autograd.Function):
    """Softmax attention of (n, M, width) over (n, T, width), all of it in bfloat16."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
        ctx.scale = query.shape[-1] ** -0.5
        share = torch.baddbmm(mask, query, key.transpose(1, 2), alpha=ctx.scale).softmax(-1)
        ctx.save_for_backward(query, key, value, share)
        return torch.bmm(share, value)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        query, key, value, share = ctx.saved_tensors
        of_value = torch.bmm(share.transpose(1, 2), gradient)
        of_share = torch.bmm(gradient, value.transpose(1, 2))
        of_score = torch._softmax_backward_data(of_share, share, -1, torch.bfloat16)
        of_query = torch.bmm(of_score, key).mul_(ctx.scale)
        return of_query, torch.bmm(of_score.transpose(1, 2), query).mul_(ctx.scale), of_value, None
