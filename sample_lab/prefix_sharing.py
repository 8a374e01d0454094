"""Completion loss of a Qwen2 over questions whose prompts begin alike: every beginning is read once.

A group is a list of (prompt, completion) pairs over one schema. All pairs of a batch are put in the order of their
prompts, and each is read from where it parts from the one before: the tree of their beginnings, branch by branch. Loss
and gradients are those of the plain forward pass over each whole sequence.

Three things make a step cheap on a CPU:

- the tokens of all branches lie in one list, without padding;
- the last layer's output, and the logits, are computed only where there is loss;
- where the processor multiplies bfloat16 fast, products are made in that type, attention's among them.

Only the weights of a ``Qwen2ForCausalLM`` are used, and of adapters on it (PEFT's LoRA without dropout): the model
may be saved, loaded and sampled as any other.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, Final

import torch
from torch import Tensor
from torch.nn import functional
from torch.utils.checkpoint import checkpoint

from finer_sql_lib.generation.prefill import shared_length
from finer_sql_lib.sample.lora import REFUSED

Pair = tuple[Sequence[int], Sequence[int]]
"""Token ids of a prompt and of its completion, whose last token ends it."""
Batch = dict[str, Any]
"""What :func:`collate` makes: N tokens in one list, branch after branch.

- ``tokens``, ``positions``: (N,), and each token's place in its sequence
- ``loss_at``, ``targets``: (L,), the tokens whose next token is learned, and that next token
- ``order``: for each pair in the order in which its targets come, its number, counted through all groups
- ``paths``: for each pair, in that order, where in the list its whole sequence is: (its length,)
- ``own``: for each pair, in that order, where in the list its branch is, the last part of its path: a slice
"""

_MOST_KEPT: Final = 6_000
"""Tokens of a batch whose tables are kept for the backward pass (of small some 1.7 MB a token, estimated); of a longer
batch they are made once more."""


def collate(groups: Sequence[Sequence[Pair]]) -> Batch:
    """One batch of groups. Raises ValueError for an empty group, prompt or completion."""
    if not all(group and all(prompt and completion for prompt, completion in group) for group in groups):
        raise ValueError("a group has no pairs, or a prompt or completion of it no tokens")
    pairs = [pair for group in groups for pair in group]
    order = sorted(range(len(pairs)), key=lambda at: list(pairs[at][0]))
    tokens, positions, loss_at, targets = (list[int]() for _ in range(4))
    paths, own = list[Tensor](), list[slice]()
    before: Sequence[int] = ()  # the prompt before, and where its sequence is in the list
    path: list[int] = []
    for prompt, completion in (pairs[at] for at in order):
        shared, first = shared_length(prompt, before), len(tokens)
        tokens += [*prompt[shared:], *completion[:-1]]  # nothing is learned after a completion's last
        positions += range(shared, shared + len(tokens) - first)
        loss_at += range(len(tokens) - len(completion), len(tokens))
        targets += completion
        before, path = prompt, [*path[:shared], *range(first, len(tokens))]
        paths.append(torch.tensor(path))
        own.append(slice(first, len(tokens)))
    columns = {"tokens": tokens, "positions": positions, "loss_at": loss_at, "targets": targets}
    tensors = {name: torch.tensor(values) for name, values in columns.items()}
    return tensors | {"order": order, "paths": paths, "own": own}


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
    precision = torch.bfloat16 if bfloat16 else torch.float32
    hidden = decoder.embed_tokens(batch["tokens"])  # (N, hidden)
    # (N, 1, width) each: the same for every head
    cosine, sine = (part[0][:, None] for part in decoder.rotary_emb(hidden, batch["positions"][None]))
    repeat = config.num_attention_heads // config.num_key_value_heads
    branches = [
        _Branch(path, own, _later(own.stop - own.start, len(path), repeat).to(hidden.device, precision))
        for path, own in zip(batch["paths"], batch["own"], strict=True)
    ]
    read = partial(_read_layer, rotary=(cosine, sine), branches=branches, linear=linear)
    read_kept = read if len(hidden) <= _MOST_KEPT else partial(checkpoint, read, use_reentrant=False)
    *layers, last = decoder.layers
    for layer in layers:
        hidden = read_kept(layer, hidden)
    hidden = read(last, hidden, kept=batch["loss_at"])  # what follows is needed only where there is loss: (L, hidden)
    return linear(_norm(hidden, decoder.norm), network.lm_head.weight, None).float()  # (L, vocabulary)


def _read_layer(
    layer: Any,
    hidden: Tensor,
    *,
    rotary: tuple[Tensor, Tensor],
    branches: Sequence[_Branch],
    linear: Callable[..., Tensor],
    kept: Tensor | None = None,
) -> Tensor:
    """(N, hidden) after one layer; of the tokens ``kept`` alone where it is given."""
    attention, mlp = layer.self_attn, layer.mlp
    projections = (attention.q_proj, attention.k_proj, attention.v_proj)
    mixed = linear(  # (N, (heads + 2 * kv heads) * width): one product instead of three
        _norm(hidden, layer.input_layernorm),
        torch.cat([effective_weight(projection) for projection in projections]),
        torch.cat([projection.bias for projection in projections]),
    )
    width, precision = attention.head_dim, branches[0].later.dtype
    sizes = [projection.out_features // width for projection in projections]  # heads, kv heads, kv heads
    query, key, value = mixed.view(len(mixed), -1, width).split(sizes, dim=1)
    query, key = (rotate(part, *rotary).to(precision) for part in (query, key))
    context = _TreeAttention.apply(query, key, value.to(precision), branches)
    if kept is not None:
        hidden, context = hidden[kept], context[kept]
    hidden = hidden + linear(context, effective_weight(attention.o_proj), None)
    inner = _norm(hidden, layer.post_attention_layernorm)
    wide = torch.cat([effective_weight(mlp.gate_proj), effective_weight(mlp.up_proj)])
    gate, up = linear(inner, wide, None).chunk(2, dim=-1)
    return hidden + linear(functional.silu(gate) * up, effective_weight(mlp.down_proj), None)


def give_memory_back() -> None:
    """Hand memory that is free to the system, after a micro batch: tables of many sizes leave holes in the heap, and a
    training of 135 million weights had grown to 22 GB in ten updates.
    """
    if trim := getattr(ctypes.CDLL(None), "malloc_trim", None):  # glibc's
        trim(0)


def check_adapter(config: Any) -> None:
    """Refuse PEFT's configuration of an adapter that is more than ``W + scaling * B @ A``, by the list of merging,
    or that has dropout. Raises ValueError.
    """
    if more := [name for name in ("lora_dropout", *REFUSED) if getattr(config, name, None)]:
        raise ValueError(
            f"prefix sharing reads a plain LoRA; this adapter has {', '.join(more)}: train it with the library's own "
            "trainer"
        )


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


def _norm(hidden: Tensor, norm: Any) -> Tensor:
    return functional.rms_norm(hidden, hidden.shape[-1:], norm.weight, norm.variance_epsilon)


def rotate(heads: Tensor, cosine: Tensor, sine: Tensor) -> Tensor:
    """Rotary positions: (N, heads, width) with (N, 1, width) factors."""
    first, second = heads.chunk(2, dim=-1)
    return heads * cosine + torch.cat([-second, first], dim=-1) * sine


@dataclass(frozen=True, slots=True)
class _Branch:
    """A sequence in the list of tokens: ``path``, (T,), is where all of it is, ``own`` where what only it has.

    ``later``, (M, T), is minus infinity where a row of :func:`_by_kv_head` must not look.
    """

    path: Tensor
    own: slice
    later: Tensor


class _TreeAttention(torch.autograd.Function):
    """Causal softmax attention of every branch's own tokens over its path, in the precision of what is given.

    Of (N, heads, width) queries and (N, kv heads, width) keys and values: (N, heads * width). The gradients of keys
    and values are summed in float32, for a token may lie on the paths of all branches.
    """

    @staticmethod
    def forward(ctx: Any, query: Tensor, key: Tensor, value: Tensor, branches: Sequence[_Branch]) -> Tensor:
        context, shares = torch.empty_like(query), []
        for branch in branches:
            keys, values = (part[branch.path].transpose(0, 1) for part in (key, value))  # (kv heads, T, width)
            rows = _by_kv_head(query[branch.own], len(keys))  # (kv heads, M, width)
            share = torch.baddbmm(branch.later, rows, keys.transpose(1, 2), alpha=rows.shape[-1] ** -0.5).softmax(-1)
            context[branch.own] = _by_token(torch.bmm(share, values), query.shape[1])
            shares.append(share)  # (kv heads, M, T)
        ctx.save_for_backward(query, key, value, *shares)
        ctx.branches = branches
        return context.flatten(1)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor, Tensor, Tensor, None]:
        query, key, value, *shares = ctx.saved_tensors
        heads, scale = query.shape[1], query.shape[-1] ** -0.5
        gradient = gradient.view_as(query)
        of_query = torch.empty_like(query)
        of_key, of_value = (torch.zeros_like(part, dtype=torch.float32) for part in (key, value))
        for branch, share in zip(ctx.branches, shares, strict=True):
            keys, values = (part[branch.path].transpose(0, 1) for part in (key, value))
            rows, of_rows = (_by_kv_head(part[branch.own], len(keys)) for part in (query, gradient))
            of_share = torch.bmm(of_rows, values.transpose(1, 2))
            of_score = torch._softmax_backward_data(of_share, share, -1, share.dtype)
            of_query[branch.own] = _by_token(torch.bmm(of_score, keys), heads).mul_(scale)
            of_keys, of_values = torch.bmm(of_score.transpose(1, 2), rows), torch.bmm(share.transpose(1, 2), of_rows)
            of_key.index_add_(0, branch.path, of_keys.transpose(0, 1).float(), alpha=scale)
            of_value.index_add_(0, branch.path, of_values.transpose(0, 1).float())
        return of_query, of_key.to(key.dtype), of_value.to(value.dtype), None


def _by_kv_head(tokens: Tensor, kv_heads: int) -> Tensor:
    """(length, heads, width) to (kv heads, M, width), M = length * heads / kv heads.

    The query heads that share a key head become rows beside each other, so that no key is repeated.
    """
    length, _, width = tokens.shape
    return tokens.view(length, kv_heads, -1, width).transpose(0, 1).reshape(kv_heads, -1, width)


def _by_token(rows: Tensor, heads: int) -> Tensor:
    """(kv heads, M, width) back to (length, heads, width)."""
    kv_heads, _, width = rows.shape
    return rows.view(kv_heads, -1, heads // kv_heads, width).transpose(0, 1).reshape(-1, heads, width)


def _later(length: int, whole: int, repeat: int) -> Tensor:
    """(length * repeat, whole): 0 where each of the last ``length`` of ``whole`` may look, else minus infinity."""
    return torch.full((length, whole), float("-inf")).triu(whole - length + 1).repeat_interleave(repeat, 0)


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
