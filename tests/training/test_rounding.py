"""What becomes of updates in bfloat16: counted on real weights, and an optimizer that loses none."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

torch = pytest.importorskip("torch", reason="torch is not installed: pip install -e '.[models]'")

from finer_sql_lib.sample.kept import sample_checkpoint  # noqa: E402
from finer_sql_lib.training.model import prepare_updates  # noqa: E402
from finer_sql_lib.training.preflight import check_step  # noqa: E402
from finer_sql_lib.training.rounding import StochasticAdamW, changed_share, round_stochastically  # noqa: E402
from finer_sql_lib.training.settings import SPIDER_3B  # noqa: E402


def trained_weights(dtype):
    from safetensors.torch import load_file

    return [tensor.to(dtype) for tensor in load_file(sample_checkpoint("tiny-spider") / "model.safetensors").values()]


def test_a_step_of_the_cards_recipe_changes_few_weights_in_bfloat16_and_all_in_float32():
    shares = [changed_share(trained_weights(torch.bfloat16), rate) for rate in (5e-6, 8e-6, 2e-5)]
    assert shares == sorted(shares)
    assert shares[-1] < 0.1
    assert changed_share(trained_weights(torch.float32), 8e-6) > 0.99


def test_the_count_on_some_weights_is_that_on_all():
    torch.manual_seed(0)
    weights = [torch.randn(300, 301).mul(0.02).bfloat16(), torch.randn(7).bfloat16()]
    assert changed_share(weights, 1e-4, most=9000) == pytest.approx(changed_share(weights, 1e-4), abs=0.03)


def test_a_training_whose_updates_are_rounded_away_is_refused_with_the_ways_out():
    weights = trained_weights(torch.bfloat16)
    with pytest.raises(ValueError, match=r"8e-06 changes \d\.\d% of the weights.*--rounding stochastic.*--lora 32"):
        check_step(weights, SPIDER_3B)
    assert "changes" in check_step(weights, SPIDER_3B.override(least_changed=0.0))
    assert "stochastic" in check_step(weights, SPIDER_3B.override(rounding="stochastic"))
    assert "of the weights" in check_step(trained_weights(torch.float32), SPIDER_3B)


def test_stochastic_rounding_is_exact_on_average_and_leaves_bfloat16_numbers():
    torch.manual_seed(0)
    exact = torch.full((200_000,), 1.001)
    assert float(round_stochastically(exact).float().mean()) == pytest.approx(1.001, abs=1e-4)
    assert float(exact.bfloat16().float().mean()) == 1.0
    numbers = torch.randn(1000).bfloat16()
    assert torch.equal(round_stochastically(numbers.float()), numbers)
    assert float(round_stochastically(-exact).float().mean()) == pytest.approx(-1.001, abs=1e-4)


def drift(optimizer_class, dtype, steps=100):
    """How far weights of 1.0 move under a steady gradient, at a rate of an eighth of bfloat16's distance there."""
    torch.manual_seed(0)
    weight = torch.nn.Parameter(torch.ones(5000, dtype=dtype))
    optimizer = optimizer_class([weight], lr=2**-11, weight_decay=0.0)
    for _ in range(steps):
        weight.grad = torch.ones_like(weight)
        optimizer.step()
    return float(weight.detach().double().mean()) - 1


def test_updates_too_small_for_bfloat16_arrive():
    exact = drift(torch.optim.AdamW, torch.float32)
    assert exact == pytest.approx(-100 * 2**-11, rel=1e-3)
    assert drift(torch.optim.AdamW, torch.bfloat16) == 0.0
    assert drift(StochasticAdamW, torch.bfloat16) == pytest.approx(exact, rel=0.02)


def test_in_float32_it_is_adamw(monkeypatch):
    monkeypatch.setattr("finer_sql_lib.training.rounding.AT_ONCE", 7)  # a tensor in many pieces
    torch.manual_seed(0)
    ours, theirs = (torch.nn.Parameter(torch.linspace(-1, 1, 30).view(5, 6).clone()) for _ in range(2))
    settings = {"lr": 1e-2, "betas": (0.9, 0.99), "weight_decay": 0.1}
    optimizers = [StochasticAdamW([ours], **settings), torch.optim.AdamW([theirs], **settings)]
    for _ in range(5):
        ours.grad = torch.randn(5, 6)
        theirs.grad = ours.grad.clone()
        for optimizer in optimizers:
            optimizer.step()
    torch.testing.assert_close(ours, theirs)
    again = StochasticAdamW([ours], **settings)
    again.load_state_dict(optimizers[0].state_dict())
    assert int(again.state[ours]["step"]) == 5


def test_the_second_moment_falls():
    """Rounded to the nearest it could not: 0.999 of a bfloat16 number is that number."""
    torch.manual_seed(0)
    weight = torch.nn.Parameter(torch.ones(4000, dtype=torch.bfloat16))
    optimizer = StochasticAdamW([weight], lr=0.0)
    for size in (1.0, *[0.0] * 300):
        weight.grad = torch.full_like(weight, size)
        optimizer.step()
    mean = float(optimizer.state[weight]["exp_avg_sq"].double().mean())
    assert mean == pytest.approx(0.001 * 0.999**300, rel=0.03)


def stepped(optimizer, weights, steps):
    """Steps under gradients that depend on the step's number alone."""
    for step in steps:
        for place, weight in enumerate(weights):
            weight.grad = torch.linspace(-1, 1, weight.numel()).add(step + place).bfloat16().view_as(weight)
        optimizer.step()


def pair():
    return [torch.nn.Parameter(torch.ones(40, 50, dtype=torch.bfloat16)) for _ in range(2)]


def test_copies_of_the_weights_stay_the_same_in_processes_that_draw_otherwise():
    copies = []
    for own_seed in (1, 2):
        torch.manual_seed(own_seed)  # as the trainer seeds every process
        copies.append(pair())
        stepped(StochasticAdamW(copies[-1], lr=2**-11, seed=5), copies[-1], range(5))
    assert all(torch.equal(one, other) for one, other in zip(*copies, strict=True))
    reseeded = pair()
    stepped(StochasticAdamW(reseeded, lr=2**-11, seed=6), reseeded, range(5))
    assert not torch.equal(reseeded[0], copies[0][0])
    after = torch.rand(1)
    torch.manual_seed(2)
    assert torch.equal(after, torch.rand(1)), "sampling draws from torch's own numbers, which rounding leaves alone"


def test_the_trainer_s_optimizer_has_the_seed_of_the_settings():
    trainer = SimpleNamespace()
    prepare_updates(trainer, SPIDER_3B.override(dtype="bfloat16", rounding="stochastic", seed=3), 1, print)
    made, options = trainer.optimizer_cls_and_kwargs
    assert made(pair(), **options).seed == 3


def test_no_two_weights_and_no_two_steps_are_rounded_alike():
    weights = pair()
    optimizer = StochasticAdamW(weights, lr=2**-11, betas=(0.0, 0.0))  # the same update at every step
    rounded = []
    for _ in range(2):
        for weight in weights:
            weight.data.fill_(1.0)
            weight.grad = torch.ones_like(weight)
        optimizer.step()
        rounded += [weight.detach().clone() for weight in weights]
    assert not any(torch.equal(rounded[one], rounded[other]) for one in range(4) for other in range(one))


def test_a_resumed_training_rounds_as_an_undisturbed_one():
    undisturbed, stopped = pair(), pair()
    stepped(StochasticAdamW(undisturbed, lr=2**-11, seed=5), undisturbed, range(6))
    first = StochasticAdamW(stopped, lr=2**-11, seed=5)
    stepped(first, stopped, range(3))
    saved = first.state_dict()
    torch.manual_seed(9)
    resumed = StochasticAdamW(stopped, lr=2**-11, seed=5)
    resumed.load_state_dict(saved)
    stepped(resumed, stopped, range(3, 6))
    assert all(torch.equal(one, other) for one, other in zip(undisturbed, stopped, strict=True))
