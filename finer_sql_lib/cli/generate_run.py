"""``finer-sql generate``: sample candidates for a benchmark."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import Annotated, Literal, TypeAlias

from annotated_doc import Doc

from finer_sql_lib.benchmarks import Benchmark, load_benchmark, request_of
from finer_sql_lib.cli import MissingDatabases, note
from finer_sql_lib.cli.suited_sampling import GenerateSampling
from finer_sql_lib.generation import BackendChoice, Generated, Generator, generate_run, make_generator
from finer_sql_lib.generation.model_folder import folder_sha256
from finer_sql_lib.generation.replicas import Replicas
from finer_sql_lib.generation.rounds import check_risk, generate_in_rounds
from finer_sql_lib.generation.sampling import pace
from finer_sql_lib.prompts.build import PromptSettings, build_prompts, prompts_hash, usual_agg_hint
from finer_sql_lib.runs import Run, RunMismatch, load_run, open_run
from finer_sql_lib.runs.cluster import cluster_places, connect
from finer_sql_lib.sample.kept import named_model, prompts_for
from finer_sql_lib.sample.small import small_name

QuestionValues: TypeAlias = Annotated[
    bool | None,
    Doc("Show values that the question names before frequent ones; default: as the sample's models learnt, else yes."),
]


@dataclass(frozen=True, slots=True)
class BenchmarkChoice:
    """Which benchmark, and where it lies."""

    data: Annotated[Path, Doc("Folder with the questions and databases.")]
    name: Annotated[str, "--benchmark", Doc("spider or bird: the layout of the data folder.")] = "spider"
    split: Annotated[str, Doc("dev, train, test, mini_dev: as the benchmark names it.")] = "dev"
    missing_databases: MissingDatabases = "error"
    counts: Annotated[
        Literal["official", "any"], Doc("Official files must have their official number of questions, or any.")
    ] = "official"
    questions: Annotated[
        Path | None,
        Doc("Questions in Spider's or BIRD's form instead of the split's: Spider-Realistic, -Syn, -DK, own."),
    ] = None

    def load(self, limit: int | None = None, prompts: str | None = None) -> Benchmark:
        """The benchmark, cut to its first ``limit`` questions; raises ValueError for a limit below 1.

        ``prompts``: where published ones are, as :func:`load_benchmark` takes it.
        """
        benchmark = load_benchmark(
            self.name, self.data, self.split, self.missing_databases, self.counts, prompts, self.questions
        )
        return benchmark if limit is None else first_questions(benchmark, limit)


@dataclass(frozen=True, slots=True)
class Generate:
    """A model, a benchmark, and how to sample.

    ``agg_hint`` None: as the benchmark's own prompts. ``question_values`` None: as the model was trained.
    """

    backend: BackendChoice
    choice: BenchmarkChoice
    run: Annotated[Path, Doc("Run directory; the same arguments resume it.")]
    sampling: GenerateSampling = field(default_factory=GenerateSampling)
    limit: Annotated[int | None, Doc("Only the first so many questions; a later, larger one adds the others.")] = None
    prompt: PromptSettings = field(default_factory=PromptSettings)
    question_ids: Annotated[
        tuple[str, ...] | None, Doc("Only the questions of these ids, comma separated: 3,17; or a file of ids.")
    ] = None
    shard: Annotated[str | None, Doc("Only part i of n of the questions, as in 2/8, for several machines.")] = None
    ray: Annotated[bool, Doc("Sample in actors of a Ray cluster, a GPU each.")] = False
    replicas: Annotated[int | None, Doc("Actors, with --ray; default: as many as nodes have GPUs for, or 1.")] = None
    prompts: Annotated[
        str | None, Doc("Published prompts instead of our own: hub, another data set's name there, or a file of them.")
    ] = None
    question_values: QuestionValues = None
    agg_hint: Annotated[
        bool | None, Doc("The card's rule on aggregate order in the prompt; default: for spider, not for bird.")
    ] = None
    adaptive: Annotated[
        float | None,
        Doc("Sample in rounds; stop a question when the rest changes its vote with at most this chance, as 0.1."),
    ] = None

    def __post_init__(self) -> None:
        if self.adaptive is not None:
            check_risk(self.adaptive)
        if self.prompts is not None and (self.agg_hint is not None or self.question_values is not None):
            raise ValueError("published prompts are asked as they are: leave out --agg-hint and --question-values")


def generate(options: Generate) -> None:
    """Sample candidates for every question of a benchmark into a run directory.

    Example: finer-sql generate --model griffith-bigdata/FINER-SQL-3B-Spider --benchmark spider --data spider
    --split dev -n 30 --temperature 1.0 --run runs/spider-3b
    """
    benchmark = options.choice.load(prompts=options.prompts)
    chosen = chosen_ids(benchmark, options.limit, options.question_ids, options.shard)
    if options.shard is not None and not chosen:
        note(
            f"--shard {options.shard}: no question falls into this part, there are fewer than parts; nothing is sampled"
        )
    hint = usual_agg_hint(benchmark.name) if options.agg_hint is None else options.agg_hint
    settings = replace(options.prompt, agg_hint=hint)
    shows_values = options.question_values if options.prompts is None else False
    settings = prompts_for(options.backend.model, settings, shows_values)
    model = model_of(options.backend)
    sampling = options.sampling.suited(model, options.run)
    generator = generator_of(options, model)
    # of the whole split, whatever is asked now: what the run is does not depend on how far it gets
    prompts = build_prompts(benchmark.questions, settings, benchmark.descriptions)
    published = {} if options.prompts is None else {"published": options.prompts}
    identity = {
        "benchmark": benchmark.name,
        "split": benchmark.split,
        "request": request_of(benchmark, sampling.n),
        "model": options.backend.model,
        "revision": options.backend.revision,
        "backend": options.backend.name,
        "sampling": sampling.identity(),
        "prompt": settings.identity() | {"sha256": prompts_hash(prompts)} | published,
        # another adapter is another model, and has the same name
        **({"weights": Path(model).name} if small_name(model) else {}),
        # a folder may be trained anew under its name
        **({"model_sha256": hashes} if (hashes := hashes_of(options.backend, model)) else {}),
        **({} if options.adaptive is None else {"adaptive": {"risk": options.adaptive}}),
        **options.backend.identity(),
    }
    with naming_the_option(options.run, "prompt", settings.question_values), open_run(options.run, identity) as run:
        note_asked(run, chosen)
        wanted = [prompt for prompt in prompts if chosen is None or prompt.question_id in chosen]
        if options.adaptive is None:
            report = generate_run(generator, wanted, sampling, run)
        else:
            databases = {question.id: question.db_path for question in benchmark.questions}
            report = generate_in_rounds(generator, wanted, sampling, run, options.adaptive, databases)
        note(f"{options.run}: {said(report)}{said_of_all(report, run)}")
    if report.unanswered:
        note(f"{len(report.unanswered)} questions could not be sampled; their candidates say why")


def hashes_of(backend: BackendChoice, model: str) -> dict[str, str]:
    """The hashes of the model's and the adapter's folders, where they are folders of this machine.

    Not of a small model's, which each machine merges for itself, and whose name in the cache says of what.
    """
    if backend.name == "openai":
        return {}
    folders = {"model": None if small_name(model) else model, "lora": backend.lora}
    found = {name: folder_sha256(folder) for name, folder in folders.items() if folder is not None}
    return {name: content for name, content in found.items() if content is not None}


def said(report: Generated) -> str:
    """What this start did, and how fast."""
    counted = f"{report.questions} questions sampled now, {report.resumed} were there"
    if not report.questions:
        return counted
    tokens = f", {report.tokens:,} tokens" if report.tokens else ""  # a server may not count them
    speed = pace(report.questions, report.tokens, report.seconds)
    return f"{counted}; {report.candidates} candidates{tokens} in {report.seconds:.1f} s ({speed})"


def said_of_all(report: Generated, run: Run) -> str:
    """How fast all starts of the run were together; nothing for the first."""
    spent = run.manifest.get("generation", {})
    questions = len(run.table("candidates").column("question_id").unique())
    if not report.questions or questions == report.questions or "seconds" not in spent:
        return ""
    speed = pace(questions, spent.get("tokens", 0), spent["seconds"])
    return f"; the run so far: {questions} questions in {spent['seconds']:.1f} s ({speed})"


@contextmanager
def naming_the_option(path: Path, part: str, question_values: bool) -> Iterator[None]:
    """Where the run at ``path`` is refused, name the option without which it cannot be resumed: it was made with, or
    without, the values that questions name. ``part`` of its identity says so.
    """
    try:
        yield
    except RunMismatch as problem:
        recorded = load_run(path).identity.get(part)
        if recorded is None or ("question_values" in recorded) == question_values:
            raise
        manner, option = ("without", "--no-question-values") if question_values else ("with", "--question-values")
        raise RunMismatch(
            f"{problem}; its prompts are {manner} the values that questions name: give {option} to ask as it did"
        ) from problem


def generator_of(options: Generate, model: str) -> Generator:
    """The backend, here or in actors of a Ray cluster; ``model``: its folder on this machine.

    Raises ValueError for replicas of nothing, and what the backend and Ray raise.
    """
    if not options.ray:
        if options.replicas is not None:
            raise ValueError("--replicas are actors of Ray; give --ray too")
        return make_generator(replace(options.backend, model=model))
    ray = connect()
    computes_on_gpu = options.backend.name != "openai" and options.backend.device != "cpu"
    gpus_each = options.backend.gpus_each() if computes_on_gpu and cluster_places(ray, 1) else 0
    replicas = options.replicas
    if replicas is None:
        replicas = max(1, cluster_places(ray, gpus_each)) if gpus_each else 1
    return Replicas(partial(named_generator, options.backend), replicas, gpus_each=gpus_each)


def named_generator(backend: BackendChoice) -> Generator:
    """The backend with its model found on the machine where this is called: a name has a folder of its own on each."""
    return make_generator(replace(backend, model=model_of(backend)))


def chosen_ids(
    benchmark: Benchmark, limit: int | None, texts: tuple[str, ...] | None, shard: str | None = None
) -> set[int] | None:
    """The ids of the questions to ask; None: all. Raises ValueError for a limit below 1, ids that are none, and a part
    that is not i/n.
    """
    if limit is not None and texts is not None:
        raise ValueError("--limit and --question-ids both choose questions; give one of them")
    questions = benchmark.questions if limit is None else first_questions(benchmark, limit).questions
    ids = [question.id for question in questions]
    if texts is not None:
        there = {str(question.id): question.id for question in benchmark.questions}
        texts = tuple(text for given in texts for text in _ids_of(given))
        if not texts:  # of a script's empty list, which must not mean all questions
            raise ValueError("--question-ids holds no ids; leave the option out to ask all questions")
        if strange := [text for text in texts if text not in there]:
            raise ValueError(
                f"--question-ids: {benchmark.name} {benchmark.split} has no question {strange[0]!r}; its ids go from "
                f"{min(there.values())} to {max(there.values())}"
            )
        ids = list(dict.fromkeys(there[text] for text in texts))
    if shard is not None:
        ids = part_of(ids, shard)
    return None if limit is None and texts is None and shard is None else set(ids)


def _ids_of(given: str) -> list[str]:
    """One id, or those of a file, apart by commas or white space."""
    file = Path(given)
    return file.read_text(encoding="utf-8-sig").replace(",", " ").split() if file.is_file() else [given]


def part_of(ids: list[int], shard: str) -> list[int]:
    """Every n-th question from the i-th on, so that all parts hold questions of all databases.

    >>> part_of([3, 4, 5, 6, 7], "2/3")
    [4, 7]

    Raises ValueError for a text that is not i/n with 1 <= i <= n.
    """
    i, slash, n = shard.partition("/")
    if not (slash and i.isdecimal() and n.isdecimal() and 1 <= int(i) <= int(n)):
        raise ValueError(f"--shard wants i/n with 1 <= i <= n, as in 2/8, got {shard!r}")
    return ids[int(i) - 1 :: int(n)]


def first_questions(benchmark: Benchmark, limit: int) -> Benchmark:
    """The benchmark with its first questions alone. Raises ValueError for a limit below 1."""
    if limit < 1:
        raise ValueError(f"--limit must be at least 1, got {limit}")
    return replace(benchmark, questions=benchmark.questions[:limit])


def note_asked(run: Run, chosen: set[int] | None) -> None:
    """Keep in the manifest which questions the run has been asked so far: ``asked``, None for the whole split."""
    # a run of an earlier version has candidates and no note: it was asked what it was
    before = run.manifest.get("asked", None if run.table("candidates").num_rows else [])
    run.note(asked=None if before is None or chosen is None else sorted({*before, *chosen}))


def model_of(backend: BackendChoice) -> str:
    """The model's folder or hub name; what a server serves goes by the server's own names."""
    return backend.model if backend.name == "openai" else named_model(backend.model)
