"""The JSON files of a run: the manifest ``run.json`` and the report ``metrics.json``, and what has to be in them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from finer_sql_lib.runs.files import RunError

ADDED_LATER = ("request", "model_sha256", "data_sha256")
"""Keys of an identity that older runs do not record: nothing is known of them there, so nothing differs."""

WATCHING = {"log_every", "keep_checkpoints", "vllm_url", "vllm_memory"}
"""Settings of a training that are recorded and not compared: they do not change what is learnt."""

_KINDS = {"identity": dict, "versions": dict, "generation": dict, "executions": dict, "created": str}


def read_manifest(root: Path) -> dict[str, Any]:
    """The content of ``run.json``. Raises :class:`RunError` where ``root`` is no run, or its manifest was spoilt."""
    path = root / "run.json"
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except FileNotFoundError as problem:
        raise RunError(
            f"{root} is not a run directory: it has no run.json; `finer-sql generate` makes one"
        ) from problem
    except OSError as problem:
        raise RunError(f"{path} cannot be read: {problem.strerror or problem}") from problem
    except (ValueError, RecursionError) as problem:  # of its JSON, its UTF-8 or a number of thousands of digits
        raise RunError(f"{path} is not JSON ({problem}); restore it or delete the run") from problem
    if not isinstance(manifest, dict) or "identity" not in manifest:
        raise RunError(f"{path} has no identity: it was not written by finer-sql")
    for key, kind in _KINDS.items():
        if key in manifest and not isinstance(manifest[key], kind):
            raise _spoilt(path, key, manifest[key])
    identity = manifest["identity"]
    generation, executions = manifest.get("generation", {}), manifest.get("executions", {})
    asked, databases = manifest.get("asked"), executions.get("databases", {})
    sound = {
        "asked": asked is None or _is_list_of(int, asked),
        "settled": _is_list_of(int, manifest.get("settled", [])),
        "generation": all(_is_number(generation.get(name, 0)) for name in ("seconds", "tokens")),
        "executions": isinstance(databases, dict) and _is_list_of(str, list(databases.values())),
        "identity": _is_identity(identity),
    }
    for key, is_sound in sound.items():
        if not is_sound:
            raise _spoilt(path, key, manifest[key])
    return manifest


def _spoilt(path: Path, key: str, value: Any) -> RunError:
    text = repr(value)
    shown = text if len(text) <= 80 else f"{text[:77]}..."
    return RunError(f"{path}: {key} is {shown}, which finer-sql does not write; restore it or delete the run")


_OF_A_REPORT = {"metric": str, "rule": str, "benchmark": str, "split": str, "levels": dict, "ex_interval": list}
_COUNTS = ("n_split", "n_skipped", "n_asked", "n_sampled", "n_short")
"""What a report has where it says whether the run was complete, as those of older versions do not."""


def check_report(path: Path, report: Any) -> None:
    """Raise :class:`RunError` where the content of ``metrics.json`` is no evaluation's."""
    sound = (
        isinstance(report, dict)
        and all(isinstance(report.get(name), kind) for name, kind in _OF_A_REPORT.items())
        and len(report["ex_interval"]) == 2
        and all(map(_is_number, (report.get("ex"), *report["ex_interval"])))
        and ("complete" not in report or all(type(report.get(name)) is int for name in _COUNTS))
    )
    if not sound:
        raise RunError(f"{path} is not what an evaluation writes; evaluate the run again")


def _is_identity(identity: Mapping[str, Any]) -> bool:
    """Whether what every reader of a run asks of its identity is of the kind that it is read as."""
    parts = [identity.get(name, {}) for name in ("request", "sampling", "prompt")]
    if not all(isinstance(part, dict) for part in parts):
        return False
    request, sampling, _ = parts
    counts = [identity.get("questions"), identity.get("limit"), request.get("questions"), request.get("n")]
    return all(count is None or type(count) is int for count in (*counts, sampling.get("n")))


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and abs(value) < 1e18


def _is_list_of(kind: type, value: Any) -> bool:
    return isinstance(value, list) and all(type(each) is kind for each in value)


def differences(stored: Mapping[str, Any], identity: Mapping[str, Any]) -> list[str]:
    """In what two identities differ, a phrase each, apart from what the older one could not know.

    >>> differences({"model": "m", "settings": {"steps": 2, "log_every": 1}}, {"model": "m", "settings": {"steps": 3}})
    ['settings steps: 2 there, 3 now']
    """
    found = []
    for key in sorted((stored.keys() | identity.keys()) - {key for key in ADDED_LATER if key not in stored}):
        there, now = stored.get(key), identity.get(key)
        if isinstance(there, dict) and isinstance(now, dict):
            names = (there.keys() | now.keys()) - (WATCHING if key == "settings" else set())
            parts = [(f"{key} {name}", there.get(name), now.get(name)) for name in sorted(names)]
        else:
            parts = [(key, there, now)]
        found += [f"{name}: {old!r} there, {new!r} now" for name, old, new in parts if old != new]
    return found


def json_bytes(value: Any) -> bytes:
    """``value`` as an indented JSON file."""
    # NaN is no JSON: other readers would stop on it
    return (json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n").encode()
