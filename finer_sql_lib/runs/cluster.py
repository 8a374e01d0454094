"""Ray, where the work of several machines is asked of it: how it is reached, and what it has."""

from __future__ import annotations

import logging
import os
from typing import Any

from finer_sql_lib.runs.install import install_command


def connect() -> Any:
    """Ray's module, connected: to the cluster that RAY_ADDRESS names ("auto": the one started here), else to one made
    for this process alone. Ray itself would look for a cluster that was started here, and wait minutes for a dead one.

    Raises ImportError without Ray, OSError where the cluster that is named cannot be reached.
    """
    # Ray's own warning about what it will do with empty CUDA_VISIBLE_DEVICES one day; the new way is what is wanted
    os.environ.setdefault("RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO", "0")
    try:
        import ray
    except ImportError as problem:
        raise ImportError(f"--ray needs Ray, which is not installed: {install_command('ray')}") from problem
    if not ray.is_initialized():
        address = os.environ.get("RAY_ADDRESS", "local")
        try:
            ray.init(
                address,
                logging_level=logging.ERROR,
                **({"include_dashboard": False} if address == "local" else {}),
                log_to_driver=False,
            )
        except (ConnectionError, RuntimeError, ValueError) as problem:
            why = " ".join(str(problem).split())[:300]
            raise OSError(
                f"the Ray cluster at {address} cannot be reached: {why}; see `ray status` and RAY_ADDRESS"
            ) from problem
    return ray


def cluster_places(ray: Any, gpus_each: int) -> int:
    """How many actors of ``gpus_each`` GPUs, 1 at least, the nodes have GPUs for, taken or not: an actor's GPUs are all
    of one node.
    """
    return sum(int(node["Resources"].get("GPU", 0)) // gpus_each for node in ray.nodes() if node["Alive"])


def lost(ray: Any) -> tuple[type[Exception], ...]:
    """What Ray raises where a call went to an actor that is dead, cannot be placed, or died with its answer."""
    named = ray.exceptions
    return named.RayActorError, named.ActorUnschedulableError, named.ObjectLostError


def cause_of(problem: Any) -> BaseException:
    """What went wrong on the other machine, as it would have been raised here."""
    cause = getattr(problem, "cause", None)
    return cause if isinstance(cause, BaseException) else problem
