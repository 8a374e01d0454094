"""``finer-sql reproduce``: what a notebook is given, and where what it draws goes."""

from __future__ import annotations

import shutil
from itertools import chain
from pathlib import Path

import pytest

from finer_sql_lib.notebook.runner import FIRST
from tests.conftest import Cli
from tests.notebook.test_runner import printed, write_notebook
from tests.small_runs import small_run


def test_reproduce_gives_a_notebook_only_what_it_declares(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    """``15_ask_your_database`` draws nothing, so it has no ``out``."""
    given: list[dict[str, object]] = []

    def run(notebooks: list[Path], parameters: dict[str, object], copies: Path) -> list[Path]:
        given.append(parameters)
        return notebooks

    monkeypatch.chdir(project)
    monkeypatch.setattr("finer_sql_lib.notebook.runner.reproduce", run)
    for number in ("15", "04"):
        assert cli("reproduce", "--only", number, "--out", tmp_path)[0] == 0
    assert given == [{}, {"out": str(tmp_path)}]


DRAWS = "from pathlib import Path\nPath(out).mkdir(parents=True, exist_ok=True)\n"
DRAWS += "(Path(out) / 'drawn.png').write_bytes(b'now')\n"
OUT = "out: str = ''  # where"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of small notebooks, and two runs of one folder name."""
    folder = tmp_path / "notebooks"
    folder.mkdir()
    write_notebook(folder / FIRST, DRAWS, parameters=OUT)  # by which the folder is known
    write_notebook(folder / "01_a.ipynb", DRAWS, parameters=f"{OUT}\ndata: str = ''  # where")
    of_run = f"{OUT}\nrun: str = ''\ndata: str = ''"
    write_notebook(folder / "03_b.ipynb", DRAWS + "print(run, data)", parameters=of_run)
    unfit = "from finer_sql_lib.runs import RunError\nif len(runs) == 1: raise RunError('two runs are needed')"
    write_notebook(folder / "08_c.ipynb", unfit, DRAWS + "print(runs)", parameters=f"{OUT}\nruns: list[str] = []")
    for name in ("a", "b"):
        small_run(tmp_path / name, "mine", n=2)
    (tmp_path / "figures").mkdir()
    (tmp_path / "figures" / "earlier.png").write_bytes(b"earlier")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_a_users_run_has_a_folder_of_its_own_and_only_notebooks_of_runs(cli: Cli, desk: Path) -> None:
    code, out, err = cli("reproduce", "--run", "a/mine", "--data", "a/data")
    said = " ".join(out.split())
    assert code == 0, err
    assert "skipped 01_a: it draws no run; without --run it draws the sample" in said
    assert "skipped 08_c: two runs are needed" in said
    assert "figures drawn in figures/: mine-spider-dev/drawn.png tables" in said
    assert sorted(path.name for path in (desk / "figures").iterdir()) == ["earlier.png", "mine-spider-dev"]
    copy = desk / "runs" / "notebooks" / "mine-spider-dev" / "03_b.ipynb"
    assert printed(copy).split() == [str(desk / "a" / "mine"), str(desk / "a" / "data")]


def test_tables_are_held_against_those_that_were_there(cli: Cli, desk: Path) -> None:
    """Who draws the kept figures again wants to know whether any number moved."""
    table = (
        "import time\nPath(out, 'changing.csv').write_text(f'{time.time_ns()}')\nPath(out, 'kept.csv').write_text('1')"
    )
    write_notebook(desk / "notebooks" / "04_d.ipynb", DRAWS + table, parameters=OUT)
    (desk / "figures" / "nobody_writes.csv").write_text("1", encoding="utf-8")
    for told in (
        "tables written there: 0 as they were, 2 new, 0 changed",
        "1 as they were, 0 new, 1 changed: changing.csv",
    ):
        code, out, err = cli("reproduce", "--only", "4")
        assert code == 0, err
        assert told in " ".join(out.split())


def test_several_runs_are_each_drawn_and_told_apart(cli: Cli, desk: Path) -> None:
    code, out, err = cli("reproduce", "--run", "a/mine", "--run", "b/mine")
    assert code == 0, err
    folders = ["a-mine-spider-dev+b-mine-spider-dev", "a-mine-spider-dev", "b-mine-spider-dev"]
    assert "figures drawn in figures/: " + ", ".join(f"{name}/drawn.png" for name in folders) in " ".join(out.split())
    copies = desk / "runs" / "notebooks"
    assert printed(copies / folders[2] / "03_b.ipynb").strip() == str(desk / "b" / "mine")
    assert str(desk / "a" / "mine") in printed(copies / folders[0] / "08_c.ipynb")


def test_a_full_disk_is_no_run_that_does_not_fit(cli: Cli, desk: Path) -> None:
    full = "from finer_sql_lib.runs.files import WorkLost\nraise WorkLost('cannot write x: No space left on device')"
    write_notebook(desk / "notebooks" / "08_c.ipynb", full, parameters=f"{OUT}\nruns: list[str] = []")
    code, _, err = cli("reproduce", "--run", "a/mine")
    assert code != 0
    assert "No space left on device" in err


def test_many_long_names_make_one_that_a_file_system_takes(cli: Cli, desk: Path) -> None:
    names = [f"FINER-SQL-3B-Spider-n30-temperature-1.0-seed-{seed}-of-a-long-series" for seed in range(4)]
    for name in names:
        shutil.copytree(desk / "a" / "mine", desk / name)
    assert cli("reproduce", *chain.from_iterable(("--run", name) for name in names))[0] == 0
    [folder] = [path.name for path in (desk / "figures").glob("*+3-*")]
    assert folder.startswith("FINER-SQL-3B-Spider-n30")
    assert len(folder) < 100


@pytest.mark.parametrize(
    ("given", "message"),
    [
        (("--data", "a/data"), "--data is where the databases of a --run are; give both"),
        (("--run", "nowhere"), "nowhere is not a run directory"),
        (("--run", "a/mine", "--run", "a/mine"), "one of them is listed twice"),
        # the only notebook that declares it, 15, is skipped with a run
        (("--run", "a/mine", "-p", "question=Why?"), "unknown parameter 'question'; there are data, out, run, runs"),
    ],
)
def test_runs_that_cannot_be_drawn_are_refused_first(
    cli: Cli, desk: Path, given: tuple[str, ...], message: str
) -> None:
    code, out, err = cli("reproduce", *given)
    assert (code, out) == (2, "")
    assert message in err
    assert not (desk / "runs").exists()


def test_pages_are_of_a_checkouts_own_figures_alone(cli: Cli, desk: Path) -> None:
    """With a run, a parameter, or figures elsewhere they would not say what the notebooks show as they are."""
    (desk / "notebooks" / "08_c.ipynb").unlink()  # it wants two runs
    (desk / "docs").mkdir()
    pages = desk / "docs" / "notebooks"
    for given in (("--run", "a/mine"), ("-p", "data=x"), ("--out", "elsewhere")):
        code, out, err = cli("reproduce", *given)
        assert code == 0, err
        assert "pages" not in out
        assert not pages.exists()
    code, out, err = cli("reproduce", "--only", "1,3")
    assert code == 0, err
    assert "pages written in docs/notebooks/: 2" in out
    assert sorted(path.name for path in pages.iterdir()) == ["01_a.md", "03_b.md"]
    code, out, err = cli("reproduce", "--only", "3", "--out", "elsewhere", "--pages", "mine")
    assert code == 0, err
    assert [path.name for path in (desk / "mine").iterdir()] == ["03_b.md"]
    for given in (("--run", "a/mine"), ("-p", "data=x")):
        code, _, err = cli("reproduce", "--pages", "mine", *given)
        assert code == 2
        assert "--pages are of the notebooks as they are" in err


def test_a_page_that_stays_is_named(cli: Cli, desk: Path) -> None:
    (desk / "docs").mkdir()
    skips = "from finer_sql_lib.notebook.setup import skip\nskip('no moon tonight')"
    write_notebook(desk / "notebooks" / "01_a.ipynb", skips, parameters=OUT)
    code, out, err = cli("reproduce", "--only", "1,3")
    assert code == 0, err
    assert "pages written in docs/notebooks/: 1" in out
    assert "01_a.md stays as it is: it ended early" in out


def test_parameters_are_read_as_the_notebook_declares_them(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: Path
) -> None:
    given: list[tuple[list[str], dict[str, object]]] = []

    def run(notebooks: list[Path], parameters: dict[str, object], copies: Path) -> list[Path]:
        given.append(([path.stem[:2] for path in notebooks], parameters))
        return notebooks

    monkeypatch.chdir(tmp_path)  # where there are no notebooks
    monkeypatch.setattr("finer_sql_lib.notebook.runner.reproduce", run)
    code, _, err = cli("reproduce", "--only", "4,15", "-p", "n=12", "-p", "question=How many, a=b?", "--out", tmp_path)
    assert code == 0, err
    assert given == [(["04", "15"], {"out": str(tmp_path), "n": 12, "question": "How many, a=b?"})]
    for text, message in (
        ("n=many", "parameter 'n' must be int; got 'many'"),
        ("moon=1", "unknown parameter 'moon'"),
        ("n", "-p wants name=value, got 'n'"),
    ):
        code, _, err = cli("reproduce", "--only", "15", "-p", text)
        assert code == 2
        assert message in err
