"""How a notebook starts, and how it ends early on purpose.

``setup()`` stands in the setup cell of every notebook. ``skip(reason)`` stops a notebook at that cell, and the run
counts as done: in JupyterLab the reason is all that is shown, without a traceback; ``finer-sql reproduce`` prints it
and goes on with the next notebook.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib.util import find_spec
from types import MappingProxyType
from typing import Any, Final, NoReturn

from IPython.core.getipython import get_ipython

from finer_sql_lib.ask import Answer
from finer_sql_lib.benchmarks import Benchmark, check_request, load_benchmark
from finer_sql_lib.figures.theme import use_theme
from finer_sql_lib.generation import BackendChoice, BackendName
from finer_sql_lib.generation.hf import quiet_libraries
from finer_sql_lib.notebook.parameters import mend_parameters
from finer_sql_lib.records import Execution, Verdict, Vote
from finer_sql_lib.reports.html import Html, show_answer, show_execution, show_schema, show_verdicts, show_vote
from finer_sql_lib.runs import Run
from finer_sql_lib.runs.install import install_command
from finer_sql_lib.sample import BENCHMARKS, sample_dir
from finer_sql_lib.sample.kept import named_model
from finer_sql_lib.schema.nouns import Schema

DISPLAYS: Final[Mapping[type, Callable[[Any], Html]]] = MappingProxyType(
    {
        Schema: show_schema,
        Vote: show_vote,
        Verdict: lambda verdict: show_verdicts([verdict]),
        Execution: show_execution,
        Answer: show_answer,
    }
)
"""What a notebook shows of a noun at the end of a cell; the nouns themselves know no HTML."""

NEEDED: Final = MappingProxyType(
    {
        "transformers": (("torch", "transformers"), "models"),
        "openai": (("openai",), "models"),
        "vllm": (("vllm",), "vllm"),
    }
)
"""What each backend imports, and the extra that brings it."""


def setup(width: float = 0.0) -> None:
    """The look of all figures, quiet libraries, parameters as declared, and nouns that display as HTML or text.

    ``width``: of the figures, in inches: 3.35, 5.5 or 7 (else a ValueError); 0: what suits each. Call it before a model
    or an encoder is loaded, and before a parameter is used. Outside IPython nothing is displayed and no parameter
    looked at, and it does the rest. Raises ParameterError for a parameter of another type.
    """
    use_theme(width)
    quiet_libraries()
    shell: Any = get_ipython()
    if shell is None:
        return
    mend_parameters(shell.user_ns)
    forms = shell.display_formatter.formatters
    for noun, show in DISPLAYS.items():
        forms["text/html"].for_type(noun, lambda value, show=show: show(value).text)
        forms["text/markdown"].for_type(noun, lambda value, show=show: show(value)._repr_markdown_())
        forms["text/plain"].for_type(noun, lambda value, printer, _cycle, show=show: printer.text(repr(show(value))))


class Skipped(Exception):
    """A notebook cannot do its work here and says why; not a fault."""

    def _render_traceback_(self) -> list[str]:
        """What IPython shows instead of a traceback."""
        return [f"skipped: {self}"]


def skip(reason: str) -> NoReturn:
    """End this notebook here. ``reason``: one sentence that names what is missing and the command that brings it."""
    raise Skipped(reason)


def benchmark_of(run: Run, data: str) -> Benchmark:
    """The benchmark that a run was asked: in the folder ``data``, or for a run of the sample in the package.

    Skips the notebook where neither is known. Raises RunError where ``data`` has other questions than the run.
    """
    name, split, of_sample = (run.identity.get(key) for key in ("benchmark", "split", "data"))
    if not data and of_sample not in BENCHMARKS:
        skip(
            f"the run {run.path.name} does not say where its databases are; give their folder as `data` "
            "(finer-sql reproduce --data)"
        )
    if str(split).endswith(")"):  # as in "dev (questions.json)"
        skip(f"the run {run.path.name} was asked a file of questions, {split}; this notebook asks for those of a split")
    benchmark = load_benchmark(
        str(name), data or sample_dir(str(of_sample)), str(split), missing_databases="skip", counts="any"
    )
    check_request(run, benchmark)
    return benchmark


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
            f"{install_command(extra)} brings what is needed"
        )
    if backend == "openai" and not model:
        raise ValueError("backend openai needs a model: the name under which the server at base_url serves it")
    if model and backend == "openai":  # whatever the server calls it
        return BackendChoice(model, backend, base_url)
    try:
        return BackendChoice(named_model(model or "tiny-spider"), backend)
    except (FileNotFoundError, ImportError) as problem:  # a checkpoint that nobody made, a base that is not installed
        skip(str(problem))
