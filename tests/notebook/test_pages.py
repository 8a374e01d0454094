"""Pages of executed notebooks: results without code, the same bytes everywhere, nothing of a stranger's acts."""

from __future__ import annotations

from pathlib import Path

import nbformat
import pytest
from nbformat.v4 import new_code_cell, new_markdown_cell, new_notebook, new_output

from finer_sql_lib.notebook.pages import ELSEWHERE, MAX_OUTPUT_CHARS, Site, saved_names, write_page
from finer_sql_lib.reports.html import show_text

PNG = new_output("display_data", {"image/png": "iVBORw0KGgo=", "text/plain": "<Figure size 640x480>"})


def printed(text: str, name: str = "stdout") -> nbformat.NotebookNode:
    return new_output("stream", name=name, text=text)


def shown(**forms: str) -> nbformat.NotebookNode:
    return new_output("execute_result", {f"text/{form}": text for form, text in forms.items()})


def ran(source: str, *outputs: nbformat.NotebookNode, tags: tuple[str, ...] = ()) -> nbformat.NotebookNode:
    return new_code_cell(source, outputs=list(outputs), metadata={"tags": list(tags)})


@pytest.fixture
def site(tmp_path: Path) -> Site:
    """A project with two figures and a table."""
    place = Site(tmp_path / "notebooks", tmp_path / "figures", tmp_path / "docs" / "notebooks")
    place.figures.mkdir()
    for name in ("03_split.png", "03_more.png"):
        (place.figures / name).write_bytes(b"drawn")
    (place.figures / "03_rows.md").write_text("| a |\n| - |\n| 1 |\n", encoding="utf-8")
    return place


def page_of(site: Site, *cells: nbformat.NotebookNode) -> tuple[str, str]:
    """The page that these cells leave, and why they left none."""
    copy = site.notebooks.parent / "03_vote.ipynb"
    nbformat.write(new_notebook(cells=list(cells)), copy)
    reason = write_page(copy, site)
    page = site.pages / "03_vote.md"
    return page.read_text(encoding="utf-8") if page.exists() else "", reason


def test_a_page_has_words_outputs_and_links_and_no_code(site: Site) -> None:
    page, reason = page_of(
        site,
        new_markdown_cell("# How?\n\nSee [the log](../docs/log.md), [there](https://x.y) and [below](#finding)."),
        ran("hidden = 1"),
        ran("table", shown(html="<table>", markdown="| a |\n| - |", plain="a")),
        ran("number", shown(plain="42")),
        ran("figures.save(fig, df, '03_split', out); figures.save(fig, df, \"03_more\", out)", PNG, PNG),
        ran("print()", printed("right\n")),
    )
    assert reason == ""
    assert page.splitlines()[0].startswith("*What [03_vote.ipynb](../../notebooks/03_vote.ipynb) shows")
    assert page.partition("\n\n")[2] == (
        "# How?\n\nSee [the log](../log.md), [there](https://x.y) and [below](#finding).\n\n"
        "| a |\n| - |\n\n```\n42\n```\n\n"
        "![03_split](../../figures/03_split.png)\n\n[03_split.csv](../../figures/03_split.csv)\n\n"
        "![03_more](../../figures/03_more.png)\n\n[03_more.csv](../../figures/03_more.csv)\n\n"
        "```\nright\n```\n"
    )


def test_what_is_of_the_machine_or_the_clock_leaves_no_trace(site: Site) -> None:
    """A cell tagged so shows what it keeps instead; stderr and the moments of flushing are nowhere."""
    pages = {
        page_of(
            site,
            ran("machine_table()", shown(markdown=f"{seconds} s"), tags=("machine",)),
            ran("nothing", tags=("machine",)),
            ran("save_table(df, '03_rows', out); figures.save(fig, df, '03_split', out)", *pictures, tags=("machine",)),
            ran("print()", *flushed),
        )
        for seconds, pictures, flushed in (
            (1.5, [PNG, shown(markdown="sampled")], [printed("one\ntwo\n")]),
            (2.5, [], [printed("one\n"), printed("3/4 [00:01]", "stderr"), printed("two\n")]),
        )
    }
    [(page, reason)] = pages
    assert reason == ""
    assert page.count(ELSEWHERE) == 1
    assert "| a |\n| - |\n| 1 |\n\n![03_split](../../figures/03_split.png)" in page
    assert "```\none\ntwo\n```\n" in page
    assert "1.5" not in page


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        (ran("skip()", new_output("error", ename="Skipped", evalue="no model", traceback=[])), "it ended early"),
        (ran("if memory:\n    figures.save(fig, df, '03_split', out)"), "it did not draw 03_split"),
    ],
)
def test_a_notebook_that_did_not_do_all_its_work_leaves_the_page_that_is_there(
    site: Site, cell: nbformat.NotebookNode, why: str
) -> None:
    before, _ = page_of(site, ran("print()", printed("before")))
    assert page_of(site, ran("print()", printed("after")), cell) == (before, why)


def test_printed_text_stays_in_its_block(site: Site) -> None:
    evil = "```\n<script>alert(1)</script>\n# no heading\x1b[31m\n````"
    page, _ = page_of(site, ran("print()", printed(evil)), ran("show", shown(plain=evil)))
    block = "`````\n" + evil.replace("\x1b", r"\x1b") + "\n`````\n"
    assert page.count(block) == 2


def test_a_long_output_is_cut_and_says_so(site: Site) -> None:
    rows = "\n".join(f"| {number:05} |" for number in range(5000))
    page, _ = page_of(
        site,
        ran("table", shown(markdown=f"| n |\n| - |\n{rows}")),
        ran("print()", printed("word\n" * 5000)),
        ran("fold", shown(markdown="<details><summary>all</summary>\n\n" + "line\n\n" * 5000 + "</details>")),
        ran("text", shown(markdown=show_text("line\n" * 3000)._repr_markdown_())),
        new_markdown_cell("the end"),
    )
    assert len(page) < 5 * MAX_OUTPUT_CHARS
    assert page.count("more lines: run the notebook to see them.*") == 4
    assert page.count("<details>") == page.count("</details>") == 1
    assert page.count("```") == 4
    assert page.endswith("*\n\nthe end\n")


def test_a_cut_inside_a_block_of_a_fold_closes_both(site: Site) -> None:
    """Whatever stands in the block: what looks like an end of something is text there."""
    block = "````\n" + "<details>\n```\n</details>\n</details>\n" * 2000 + "````"
    page, _ = page_of(site, ran("fold", shown(markdown=f"<details><summary>all</summary>\n\n{block}\n\n</details>")))
    ends = page.splitlines()[-6:]
    assert ends[1:] == ["````", "", "</details>", "", ends[-1]]
    assert ends[-1].endswith("more lines: run the notebook to see them.*")


def test_a_page_too_large_is_refused(site: Site) -> None:
    with pytest.raises(ValueError, match="the page of 03_vote has 6"):
        page_of(site, new_markdown_cell("x" * 60_001))


def test_names_are_those_of_the_saving_cell() -> None:
    assert saved_names("save_table(df, '03_rows', out)", "figures.save") == []
    assert saved_names("by = {'08_b': 1, '08_a': 2}\nfigures.save(fig, df, name, out);", "figures.save") == [
        "08_b",
        "08_a",
    ]
