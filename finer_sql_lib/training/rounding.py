"""What becomes of an update in the weights' own type: how many weights it changes, and rounding that loses none.

bfloat16 has 8 bits for a number's digits. Adam moves a weight by about the learning rate; where that is less than half
the distance to the next number, rounding to the nearest undoes it, and every later step undoes its own again.
Stochastic rounding takes the next number as often as the update is far on the way to it: right on average. What is
drawn for it depends on the seed, the step and the weight alone: the copies of a model in several processes, whose own
random numbers differ, stay the same, and a resumed training rounds as an undisturbed one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from hashlib import sha256
from typing import Any

import torch

AT_ONCE = 2**24
"""Weights that are updated together: the float32 copies of more would take gigabytes beside a large embedding."""


def changed_share(weights: Iterable[torch.Tensor], learning_rate: float, most: int = 20_000_000) -> float:
    """The share of ``weights`` that one Adam step changes, in [0, 1]: each moves by the learning rate, up or down.

    Counted on about ``most`` of them, evenly from all tensors.

    >>> ones = torch.ones(1000)
    >>> changed_share([ones.bfloat16()], 1e-3), changed_share([ones.bfloat16()], 1e-2), changed_share([ones], 1e-3)
    (0.0, 1.0, 1.0)
    """
    tensors = [tensor.detach().flatten() for tensor in weights]
    total = sum(tensor.numel() for tensor in tensors)
    stride = max(1, total // most)
    changed = counted = 0
    for tensor in tensors:
        some = tensor[::stride]
        step = torch.full_like(some, learning_rate, dtype=torch.float32)
        step[1::2] *= -1
        changed += int(((some.float() + step).to(some.dtype) != some).sum())
        counted += some.numel()
    return changed / max(counted, 1)


def round_stochastically(exact: torch.Tensor, draws: torch.Generator | None = None) -> torch.Tensor:
    """Float32 as bfloat16, up or down at random, so that the mean over many is exact; finite numbers only.

    ``draws``: where the random numbers come from, on the device of ``exact``; None: torch's own.
    """
    bits = exact.view(torch.int32)
    noise = torch.randint(1 << 16, bits.shape, generator=draws, dtype=bits.dtype, device=bits.device)
    return ((bits + noise) & -(1 << 16)).view(torch.float32).bfloat16()


class StochasticAdamW(torch.optim.Optimizer):
    """AdamW over bfloat16 weights that loses no update: computed in float32, kept in bfloat16 by stochastic rounding.

    Weights and both moments are rounded so. (Rounded to the nearest, the second moment could not fall: 0.999 of a
    bfloat16 number rounds to itself.) 8 bytes a weight, gradient included; a float32 copy of the weights would make it
    16, which is what float32 weights take anyway. As ``torch.optim.AdamW`` otherwise; not for sharded weights.
    ``seed``: of the rounding; the same in all processes that hold a copy of the weights.
    """

    def __init__(
        self,
        params: Any,
        lr: float = 1e-3,
        betas: tuple[float, float] = (0.9, 0.999),
        eps: float = 1e-8,
        weight_decay: float = 0.0,
        seed: int = 0,
    ) -> None:
        self.seed = seed
        super().__init__(params, {"lr": lr, "betas": betas, "eps": eps, "weight_decay": weight_decay})

    def step(self, closure: Callable[[], float] | None = None) -> None:
        """One update; ``closure`` is torch's, and not used."""
        placed = enumerate((weight, group) for group in self.param_groups for weight in group["params"])
        with torch.no_grad():
            for place, (weight, group) in placed:
                if weight.grad is not None:
                    self._move(weight, group, place)

    def _move(self, weight: torch.Tensor, group: Any, place: int) -> None:
        state = self.state[weight]
        if not state:
            state["step"] = torch.zeros((), dtype=torch.float32)
            state["exp_avg"], state["exp_avg_sq"] = torch.zeros_like(weight), torch.zeros_like(weight)
        state["step"] += 1
        step = int(state["step"])
        draws = torch.Generator(weight.device).manual_seed(_seed_of(self.seed, step, place))
        tensors = (weight, weight.grad, state["exp_avg"], state["exp_avg_sq"])
        pieces = (tensor.view(-1).split(AT_ONCE) for tensor in tensors)
        for part, gradient, mean, square in zip(*pieces, strict=True):
            _update(part, gradient, mean, square, step, group, draws)


def _seed_of(seed: int, step: int, place: int) -> int:
    """Another seed for every weight of every step: generators that are seeded alike draw alike."""
    return int.from_bytes(sha256(f"{seed} {step} {place}".encode()).digest()[:8])


def _update(
    weight: torch.Tensor,
    gradient: torch.Tensor,
    mean: torch.Tensor,
    square: torch.Tensor,
    step: int,
    group: Any,
    draws: torch.Generator,
) -> None:
    """AdamW on a part of one tensor, in place."""
    first, second = group["betas"]
    exact_gradient = gradient.float()
    new_mean = mean.float().lerp_(exact_gradient, 1 - first)
    new_square = square.float().mul_(second).addcmul_(exact_gradient, exact_gradient, value=1 - second)
    size = (new_square / (1 - second**step)).sqrt_().add_(group["eps"])
    new_weight = weight.float().mul_(1 - group["lr"] * group["weight_decay"])
    new_weight.addcdiv_(new_mean, size, value=-group["lr"] / (1 - first**step))
    for kept, exact in ((weight, new_weight), (mean, new_mean), (square, new_square)):
        kept.copy_(round_stochastically(exact, draws) if kept.dtype == torch.bfloat16 else exact)
