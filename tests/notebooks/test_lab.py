"""JupyterLab is the front door: `make lab` opens it on the notebooks, and they run there in a real browser.

The server is the one that `make lab` starts, in a copy of the project's folder, from a shell that is full of other
environments: kernels of the same name first in every place where Jupyter looks, and other interpreters on the PATH.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import parse_qs, urlsplit
from urllib.request import urlopen

import nbformat
import pytest
from playwright.sync_api import Locator, Page, sync_playwright

NOTEBOOKS = {
    "01_prompts_and_schema": "01_prompt_lengths",
    "04_hardness_table": "04_hardness",
    "10_voting_rules": "10_voting_rules",
}
"""Notebooks that run on the sample in seconds without a model, and a figure that each of them saves."""

OTHER_KERNEL = {"argv": ["/bin/false"], "display_name": "Another Python", "language": "python"}
BROWSERS = ("chromium", "chromium-browser", "google-chrome")
START_S, RUN_S = 90, 120
"""For a busy machine; on an idle one the server starts in 3 s, and a notebook runs in 5 s to 10 s."""

ALL_NUMBERED_OR_FAILED = """panel => {
    const found = panel.querySelectorAll('.jp-CodeCell .jp-InputPrompt');
    const prompts = [...found].map(prompt => prompt.textContent.trim());
    const failed = panel.querySelector('[data-mime-type="application/vnd.jupyter.error"]');
    return prompts.length > 0 && (failed !== null || prompts.every(text => /^\\[\\d+\\]:$/.test(text)));
}"""


def other_environments(folder: Path) -> dict[str, str]:
    """Variables of a shell that prefers other kernels and interpreters; each of those fails when it is started."""
    for place in ("path", "user"):
        spec = folder / place / "kernels" / "python3" / "kernel.json"
        spec.parent.mkdir(parents=True)
        spec.write_text(json.dumps(OTHER_KERNEL), encoding="utf-8")
    for name in ("python", "python3", "jupyter", "jupyter-lab", "finer-sql"):
        script(folder / "bin" / name, "exit 97")
    return {
        "PATH": f"{folder / 'bin'}{os.pathsep}{os.environ['PATH']}",
        "JUPYTER_PATH": str(folder / "path"),
        "JUPYTER_DATA_DIR": str(folder / "user"),
    }


def script(path: Path, line: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{line}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture(scope="module")
def copied(project: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project folder whose notebooks may be written: only they are copies, the environment is this one."""
    folder = tmp_path_factory.mktemp("lab") / "project"
    shutil.copytree(project / "notebooks", folder / "notebooks", ignore=shutil.ignore_patterns(".*"))
    for name in ("Makefile", "pyproject.toml"):
        shutil.copy2(project / name, folder / name)
    (folder / ".venv").symlink_to(sys.prefix)
    return folder


@pytest.fixture(scope="module")
def opened(copied: Path) -> Iterator[str]:
    """The address that `make lab` hands to the visitor's browser; the server ends with the tests of this file."""
    base = copied.parent
    address = base / "address"
    script(base / "browser", f'printf %s "$1" > {address}.part && mv {address}.part {address}')
    shell = os.environ | other_environments(base / "others")
    shell |= {"BROWSER": str(base / "browser"), "JUPYTER_PORT": "0"}  # port 0: whichever is free
    shell |= {"JUPYTER_CONFIG_DIR": str(base / "config"), "JUPYTER_RUNTIME_DIR": str(base / "runtime")}
    shell |= {"IPYTHONDIR": str(base / "ipython")}
    # The environment is there already: make shall not look whether it is newer than pyproject.toml.
    command = ["make", "--old-file=.venv/base.stamp", "lab"]
    with (base / "log").open("w") as log:
        server = subprocess.Popen(command, cwd=copied, env=shell, stdout=log, stderr=log, start_new_session=True)
    try:
        deadline = time.monotonic() + START_S
        while not address.exists():
            if server.poll() is not None or time.monotonic() > deadline:
                pytest.fail(f"`make lab` opened no browser:\n{(base / 'log').read_text()}")
            time.sleep(0.1)
        yield address.read_text()
    finally:
        stop(server)


def stop(server: subprocess.Popen[bytes]) -> None:
    """Ask the server to end its kernels and itself; one that does not listen is killed."""
    if server.poll() is None:
        os.killpg(server.pid, signal.SIGTERM)
    try:
        server.wait(20)
    except subprocess.TimeoutExpired:
        os.killpg(server.pid, signal.SIGKILL)
        server.wait()


@pytest.fixture(scope="module")
def page(opened: str) -> Iterator[Page]:
    """A headless browser that went where `make lab` sent it."""
    browser = next((path for name in BROWSERS if (path := shutil.which(name))), None)
    if browser is None:
        pytest.skip("no Chromium on the PATH: `apt-get install chromium` brings the browser that this test drives")
    with (
        sync_playwright() as playwright,
        playwright.chromium.launch(executable_path=browser, args=["--disable-gpu"]) as chromium,
    ):
        page = chromium.new_page(viewport={"width": 1400, "height": 1000})
        page.set_default_timeout(1000 * START_S)
        page.goto(opened, wait_until="commit")
        listed(page).first.wait_for()
        yield page


def listed(page: Page) -> Locator:
    """The names in the file browser."""
    return page.locator(".jp-DirListing-itemText")


def run_all_cells(page: Page, name: str) -> Locator:
    """Open a notebook from the file browser and run it as a visitor does; returns its panel, at rest."""
    listed(page).get_by_text(f"{name}.ipynb", exact=True).dblclick()
    tab = page.locator("#jp-main-dock-panel .lm-TabBar-tab.jp-mod-current").filter(has_text=f"{name}.ipynb")
    panel = page.locator(f"[id='{tab.get_attribute('data-id')}']")
    idle = panel.locator('.jp-Notebook-ExecutionIndicator[data-status="idle"]')
    panel.locator(".jp-KernelName").filter(has_text="Python 3").wait_for()  # until then it looks idle, without a kernel
    idle.wait_for()
    for entry in ("Run", "Run All Cells"):
        page.get_by_role("menuitem", name=entry, exact=True).click()
    page.wait_for_function(ALL_NUMBERED_OR_FAILED, arg=panel.element_handle(), timeout=1000 * RUN_S)
    idle.wait_for()
    return panel


def test_it_opens_on_the_folder_of_notebooks(page: Page, copied: Path) -> None:
    assert page.locator(".jp-FileBrowser-crumbs").text_content() == "/notebooks/"
    # what Jupyter keeps beside a notebook that was opened is hidden
    names = sorted(path.name for path in (copied / "notebooks").iterdir() if path.name[0] != ".")
    assert sorted(listed(page).all_text_contents()) == names


def test_the_start_page_links_the_notebooks_in_order(page: Page, copied: Path) -> None:
    """Shown as it reads, not as its source; a link opens the notebook beside it."""
    shown = page.locator("#jp-main-dock-panel .jp-RenderedMarkdown:visible")
    links = shown.locator("li a")
    links.first.wait_for()
    numbered = sorted(path.stem for path in (copied / "notebooks").glob("[0-9]*.ipynb"))
    assert links.all_text_contents() == numbered
    links.nth(4).click()
    opened = page.locator("#jp-main-dock-panel .lm-TabBar-tab.jp-mod-current")
    opened.filter(has_text=f"{numbered[4]}.ipynb").wait_for()


@pytest.mark.parametrize("name", NOTEBOOKS)
def test_all_cells_run_and_the_figures_are_seen(page: Page, copied: Path, name: str) -> None:
    panel = run_all_cells(page, name)
    errors = panel.locator('[data-mime-type="application/vnd.jupyter.error"]')
    assert errors.all_text_contents() == []

    source = nbformat.read(copied / "notebooks" / f"{name}.ipynb", 4)
    count = sum(cell.cell_type == "code" for cell in source.cells)
    prompts = panel.locator(".jp-CodeCell .jp-InputPrompt").all_text_contents()
    assert [text.strip() for text in prompts] == [f"[{number}]:" for number in range(1, count + 1)]

    assert panel.locator(".jp-RenderedHTML .finer-sql table").count() > 0  # its HTML, not the forms for other readers
    shown = panel.locator(".jp-OutputArea-output img")
    assert shown.count() > 0
    for figure in shown.all():
        figure.scroll_into_view_if_needed()
        width, height = figure.evaluate("image => image.decode().then(() => [image.naturalWidth, image.naturalHeight])")
        box = figure.bounding_box()
        assert min(width, height) > 100
        assert box is not None
        assert min(box["width"], box["height"]) > 100
    # The kernel stood in notebooks/: the path ../figures of the parameters led here.
    assert (copied / "figures" / f"{NOTEBOOKS[name]}.png").stat().st_size > 0


def test_the_kernel_of_the_notebooks_is_this_environment(opened: str, copied: Path) -> None:
    """Without a browser: the server's own answer, asked with the token that the visitor's browser is given."""
    page = Path(urlsplit(opened).path).read_text(encoding="utf-8")
    address = urlsplit(page.partition('href="')[2].partition('"')[0])
    token = parse_qs(address.query)["token"][0]
    with urlopen(f"{address.scheme}://{address.netloc}/api/kernelspecs?token={token}") as answer:
        found = json.load(answer)
    assert found["default"] == "python3"
    assert found["kernelspecs"]["python3"]["spec"]["display_name"] != OTHER_KERNEL["display_name"]
    used = {nbformat.read(path, 4).metadata.kernelspec.name for path in (copied / "notebooks").glob("*.ipynb")}
    assert used == {"python3"}


def test_the_form_to_ask_is_a_widget(page: Page) -> None:
    """Notebook 15 has a form for another question or another SQL, where ipywidgets draws it."""
    pytest.importorskip("transformers", reason="the sample's model answers first")
    panel = run_all_cells(page, "15_ask_your_database")
    button = panel.get_by_role("button", name="Run this SQL")
    button.scroll_into_view_if_needed()
    assert button.is_visible()
    assert panel.locator(".jupyter-widgets textarea").is_visible()
