"""Completion loss of a Qwen2 when several questions share the beginning of their prompt: it is read once.

A group is a list of (prompt, completion) pairs over one schema. Their longest common beginning goes through the model
once; the rest of each prompt and its completion attend to it. Loss and gradients are those of the plain forward pass
over each whole sequence.

Three things make a step cheap on a CPU:

- the tokens of all sequences lie in one list, without padding for everything but attention;
- the last layer's output, and the logits, are computed only where there is loss;
- where the processor multiplies bfloat16 fast, products are made in that type, attention's among them.

Only the weights of a ``Qwen2ForCausalLM`` are used, and of adapters on it (PEFT's LoRA without dropout): the model
may be saved, loaded and sampled as any other.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

import torch
from torch import Tensor
from torch.nn import functional

Pair = tuple[Sequence[int], Sequence[int]]
"""Token ids of a prompt and of its completion, whose last token ends it."""
Batch = dict[str, Any]
"""What :func:`collate` makes: N tokens in one list, group after group, each its beginning and then its rests.

- ``tokens``: (N,)
- ``loss_at``, ``targets``: (L,), the tokens whose next token is learned, and that next token
- ``order``: for each pair in the order in which its targets come, its number, counted through all groups
- ``shapes``: for each group the shapes of its tables: (1, P) holds the beginning, each (k, S) up to ``_RESTS`` rests,
  padded on the right
- ``tabled``, ``positions``: (T,), which token is at each place of all tables laid end to end, and its place in its
  sequence; token 0 pads
- ``places``: (N,), where in the tables each token is
"""

_RESTS: Final = 4
"""Rests in one table. They come in the order of their lengths, so that little is padded."""


def collate(groups: Sequence[Sequence[Pair]]) -> Batch:
    """One batch of groups. Raises ValueError for an empty group, prompt or completion."""
    tokens: list[int] = []
    targets: list[int] = []
    loss_at: list[Tensor] = []
    order: list[int] = []
    shapes: list[list[tuple[int, int]]] = []
    tables: list[_Table] = []
    for group in groups:
        length = shared_length(group)
        of_group = [_Table(len(tokens), 0, [length])]
        tokens.extend(group[0][0][:length])
        by_length = sorted(range(len(group)), key=lambda at: len(group[at][0]) + len(group[at][1]))
        order += [len(order) + at for at in by_length]
        for some in ([group[at] for at in by_length[first : first + _RESTS]] for first in range(0, len(group), _RESTS)):
            sizes = [len(prompt) + len(completion) - 1 - length for prompt, completion in some]
            of_group.append(_Table(len(tokens), length, sizes))
            for prompt, completion in some:
                tokens.extend([*prompt[length:], *completion[:-1]])  # nothing is learned after a completion's last
                loss_at.append(torch.arange(len(tokens) - len(completion), len(tokens)))
                targets.extend(completion)
        shapes.append([table.shape for table in of_group])
        tables.extend(of_group)
    return {
        "tokens": torch.tensor(tokens),
        "loss_at": torch.cat(loss_at),
        "targets": torch.tensor(targets),
        "order": order,
        "shapes": shapes,
        "tabled": torch.cat([table.tokens.flatten() for table in tables]),
        "positions": torch.cat([table.positions.flatten() for table in tables]),
        "places": torch.cat([table.filled.flatten() for table in tables]).nonzero().squeeze(1),
    }


def completion_loss(model: Any, batch: Batch, *, bfloat16: bool = False) -> Tensor:
    """Mean cross entropy over all completion tokens of the batch, ends included, in nats."""
    return functional.cross_entropy(completion_logits(model, batch, bfloat16=bfloat16), batch["targets"])


def completion_logits(model: Any, batch: Batch, *, bfloat16: bool = False) -> Tensor:
    """The logits of all completion tokens of the batch: (L, vocabulary), in float32.

    ``bfloat16`` multiplies matrices in that type; weights, their gradients and what the layers add up stay in float32.
    Only where ``training.model.fast_bfloat16`` says so does that save time.
    """
    network = plain_network(model)
    config, decoder = network.config, network.model
    linear = bfloat16_linear if bfloat16 else functional.linear
    hidden = decoder.embed_tokens(batch["tokens"])  # (N, hidden)
    # (T, 1, width) each: the same for every head
    cosine, sine = (part[0][:, None] for part in decoder.rotary_emb(hidden, batch["positions"][None]))
    heads, kv_heads = config.num_attention_heads, config.num_key_value_heads
    width = decoder.layers[0].self_attn.head_dim
    precision = torch.bfloat16 if bfloat16 else torch.float32
    groups = [_GroupAttention(shapes, heads // kv_heads, hidden.device, precision) for shapes in batch["shapes"]]
    sizes = [sum(rows * length for rows, length in shapes) for shapes in batch["shapes"]]  # places of each group
    for number, layer in enumerate(decoder.layers):
        attention, mlp = layer.self_attn, layer.mlp
        projections = (attention.q_proj, attention.k_proj, attention.v_proj)
        mixed = linear(  # (N, (heads + 2 * kv heads) * width): one product instead of three
            _norm(hidden, layer.input_layernorm),
            torch.cat([effective_weight(projection) for projection in projections]),
            torch.cat([projection.bias for projection in projections]),
        )
        tabled = mixed.index_select(0, batch["tabled"]).view(len(batch["tabled"]), -1, width)  # (T, all heads, width)
        query_key, value = tabled.split([heads + kv_heads, kv_heads], dim=1)
        query, key = rotate(query_key, cosine, sine).to(precision).split([heads, kv_heads], dim=1)
        parts = zip(groups, *(part.split(sizes) for part in (query, key, value.to(precision))), strict=True)
        context = torch.cat([table for group, *of_group in parts for table in group.attend(*of_group)])
        places = batch["places"]
        if number == config.num_hidden_layers - 1:  # what follows is needed only where there is loss: (L, hidden)
            hidden, places = hidden[batch["loss_at"]], places[batch["loss_at"]]
        context = context.index_select(0, places)  # from (T, heads * width), padding included, back to tokens
        hidden = hidden + linear(context, effective_weight(attention.o_proj), None)
        inner = _norm(hidden, layer.post_attention_layernorm)
        wide = torch.cat([effective_weight(mlp.gate_proj), effective_weight(mlp.up_proj)])
        gate, up = linear(inner, wide, None).chunk(2, dim=-1)
        hidden = hidden + linear(functional.silu(gate) * up, effective_weight(mlp.down_proj), None)
    return linear(_norm(hidden, decoder.norm), network.lm_head.weight, None).float()  # (L, vocabulary)


def plain_network(model: Any) -> Any:
    """The ``Qwen2ForCausalLM`` under PEFT's adapters, or the model itself."""
    return model.get_base_model() if hasattr(model, "get_base_model") else model


def effective_weight(layer: Any) -> Tensor:
    """A linear layer's weight with its enabled adapters added: ``W + scaling * B @ A``, through which they learn."""
    weight: Tensor = layer.weight
    if getattr(layer, "disable_adapters", True) or layer.merged:
        return weight
    for name in layer.active_adapters:
        weight = weight + layer.scaling[name] * layer.lora_B[name].weight @ layer.lora_A[name].weight
    return weight


def shared_length(group: Sequence[Pair]) -> int:
    """Tokens that all prompts begin with, less than any prompt: its last token predicts the completion's first."""
    prompts = [prompt for prompt, _ in group]
    if not group or not all(prompts) or not all(completion for _, completion in group):
        raise ValueError("a group has no pairs, or a prompt or completion of it no tokens")
    limit = min(map(len, prompts)) - 1
    low, high = min(prompts, key=list), max(prompts, key=list)
    return next((at for at in range(limit) if low[at] != high[at]), limit)


class _Table:
    """Consecutive sequences, one in a row: where each token is in the list, and in its sequence after ``before``."""

    def __init__(self, first: int, before: int, sizes: Sequence[int]) -> None:
        lengths, column = torch.tensor(sizes), torch.arange(max(sizes))  # (k,), (S,)
        starts = first + lengths.cumsum(0) - lengths
        self.filled = column < lengths[:, None]  # (k, S)
        self.tokens = (starts[:, None] + column) * self.filled  # token 0 where nothing is
        self.positions = (before + column).expand_as(self.tokens)
        self.shape = (len(sizes), max(sizes))


def _norm(hidden: Tensor, norm: Any) -> Tensor:
    return functional.rms_norm(hidden, hidden.shape[-1:], norm.weight, norm.variance_epsilon)


def rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary positions: (N, heads, width) with (N, 1, width) factors."""
    first, second = heads.chunk(2, dim=-1)
    return heads * cosine + torch.cat([-second, first], dim=-1) * sine


class _GroupAttention:
    """Attention within one group's tables, with ``repeat`` query heads on each key head."""

    def __init__(
        self, shapes: Sequence[tuple[int, int]], repeat: int, device: torch.device, precision: torch.dtype
    ) -> None:
        (_, shared), *rests = shapes
        self.shapes = shapes
        self.masks = [_triangle(shared, 0, repeat).to(device, precision)]
        self.masks += [_triangle(length, shared, repeat).to(device, precision) for _, length in rests]

    def attend(self, query: Tensor, key: Tensor, value: Tensor) -> list[Tensor]:
        """What each table's tokens see, (places, heads * width), from (all places, heads, width) of the queries and
        (all places, kv heads, width) of keys and values.
        """
        sizes = [rows * length for rows, length in self.shapes]
        queries, keys, values = (part.split(sizes) for part in (query, key, value))
        tables = [_attend(queries[0][None], keys[0][None], values[0][None], self.masks[0])]  # the beginning: one row
        for at, (rows, length) in enumerate(self.shapes[1:], start=1):
            # (rows, beginning + length, kv heads, width): each rest sees the beginning, then itself
            joined_keys, joined_values = (
                torch.cat([parts[0].expand(rows, -1, -1, -1), parts[at].view(rows, length, *parts[at].shape[1:])], 1)
                for parts in (keys, values)
            )
            own = queries[at].view(rows, length, *query.shape[1:])
            tables.append(_attend(own, joined_keys, joined_values, self.masks[at]))
        return [table.flatten(0, 1) for table in tables]


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
    keys, values = key.transpose(1, 2).flatten(0, 1), value.transpose(1, 2).flatten(0, 1)  # (n * kv heads, T, width)
    if rows.dtype == torch.bfloat16:
        context = _BFloat16Attention.apply(rows, keys, values, mask)
    else:
        context = functional.scaled_dot_product_attention(rows[None], keys[None], values[None], attn_mask=mask)[0]
    # reshape, not view: a GPU may return it with heads and rows swapped in memory
    by_row = context.reshape(count, kv_heads, length, repeat * width).transpose(1, 2)
    return by_row.reshape(count, length, heads * width)


def bfloat16_linear(inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
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
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor | None]:
        inputs, weight = ctx.saved_tensors
        of_weight = (gradient.t() @ inputs).float() if ctx.needs_input_grad[1] else None  # an adapter's base is frozen
        return (gradient @ weight).to(ctx.dtype), of_weight


class _BFloat16Attention(torch.autograd.Function):
    """Softmax attention of (n, M, width) over (n, T, width), all of it in bfloat16."""

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, mask: Tensor) -> Tensor:
        ctx.scale = query.shape[-1] ** -0.5
        share = torch.baddbmm(mask, query, key.transpose(1, 2), alpha=ctx.scale).softmax(-1)  # (n, M, T)
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
