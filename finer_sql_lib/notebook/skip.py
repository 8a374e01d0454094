"""How a notebook ends early on purpose: one sentence says why, and the run counts as done.

``skip(reason)`` stops the notebook at that cell. In JupyterLab the reason is all that is shown, without a traceback;
``finer-sql reproduce`` prints it and goes on with the next notebook.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import NoReturn

from finer_sql_lib.generation.backends import BackendChoice, BackendName

NEEDED = {
    "transformers": (("torch", "transformers"), "models"),
    "openai": (("openai",), "models"),
    "vllm": (("vllm",), "vllm"),
}
"""What each backend imports, and the extra that brings it."""


class Skipped(Exception):
    """A notebook cannot do its work here and says why; not a fault."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of a traceback."""
        return [f"skipped: {self}"]


def skip(reason: str) -> NoReturn:
    """End this notebook here. ``reason``: one sentence that names what is missing and the command that brings it."""
    raise Skipped(reason)


def chosen_backend(model: str, backend: BackendName, base_url: str = "") -> BackendChoice:
    """The model a notebook was given, or with ``model`` empty the sample's checkpoint, on a backend that can run here.

    Skips the notebook where the backend's packages or that checkpoint are missing. Raises ValueError on an unknown
    backend, or where the openai backend is given no name.
    """
    if backend not in NEEDED:
        raise ValueError(f"unknown backend {backend!r}; choose one of {', '.join(NEEDED)}")
    packages, extra = NEEDED[backend]
    if missing := [name for name in packages if find_spec(name) is None]:
        verb = "is" if len(missing) == 1 else "are"
        skip(
            f"{' and '.join(missing)} {verb} not installed, so there is no model to ask here: "
            f"pip install 'finer-sql[{extra}]' brings what is needed"
        )
    if backend == "openai" and not model:
        raise ValueError("backend openai needs a model: the name under which the server at base_url serves it")
    return BackendChoice(model or _sample_model(), backend, base_url)


def _sample_model() -> str:
    from finer_sql_lib.sample.models import sample_checkpoint

    try:
        return str(sample_checkpoint("tiny-spider"))
    except FileNotFoundError as problem:
        skip(str(problem))
