"""The tokenizer keeps words whole wherever they stand, loses nothing, and is the same for everything that loads it."""

import pytest

pytest.importorskip("torch", reason="needs the models extra")

from finer_sql_lib.prompts import AGG_HINT, SYSTEM_PROMPT, build_messages, parse_completion, render_completion
from sample_lab.tiny_models import ModelSize, new_model
from sample_lab.tokenizer import END, END_OF_TEXT, PROMPT_PARTS, START, build_tokenizer, pieces

WORDS = ["singer", "country", "concert", "stadium", "capacity", "Spain", "table", "theme", "Zoë", "name"]
STRUCTURAL = ["SELECT", "FROM", "count", "How", "many", "are", "there", "_id", ".id", "AS", "T"]
SCHEMA = """\
singer.singer_id: INTEGER | values: 1, 2, 30
singer.name: TEXT | values: 'Spain', 'O''Hara', 'theme'
concert.id: INTEGER
concert.`Home Town`: TEXT | values: 's', 'm\\n', ''
concert.price: REAL | values: 1.5
Primary keys: singer.singer_id, concert.id
Foreign keys: concert.singer_id = singer.singer_id"""
COMPLETION = render_completion(
    "the table singer has a name = 'Spain' of every singer.",
    "SELECT count(*) FROM singer AS T1 WHERE T1.name = 'Spain'",
)
TEXTS = [
    SCHEMA,
    COMPLETION,
    SYSTEM_PROMPT,
    "",
    " ",
    "\n\n \n",
    "Zoë's naïve   résumé — 東京 \U0001f600\t1,234.5e-6",
    "SELECT a,b FROM `t` WHERE x='it''s' AND y<>'' -- note",
    "singers' names: isn't singer-songwriter_42",
    "<think></think><|im_end|>",
]


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("model")
    build_tokenizer(WORDS, STRUCTURAL, [SCHEMA, COMPLETION], folder)
    return new_model(folder, ModelSize(hidden=32, layers=1, intermediate=32, window=1024))


@pytest.fixture(scope="module")
def tokenizer(folder):
    from transformers import AutoTokenizer

    return AutoTokenizer.from_pretrained(folder)


@pytest.mark.parametrize("around", [" {}", ".{}", "_{}", "({}", " '{}'", "('{}'", "T1.{},", "`{}`", "\n{}\n", "{}"])
@pytest.mark.parametrize("word", WORDS)
def test_a_word_is_one_token_after_anything(tokenizer, word, around):
    assert word in pieces(tokenizer, around.format(word))


def test_a_value_is_whole_after_every_mark_that_a_schema_and_sql_write(tokenizer):
    for text in ("x: TEXT | values: 'Spain', 'theme'", "x = 'Spain' OR x IN ('theme', 'Spain')"):
        assert {"Spain", "theme"} <= set(pieces(tokenizer, text))


@pytest.mark.parametrize("text", ["table_id", "singer.singer_id"])
def test_a_structural_word_is_one_token_with_its_mark(tokenizer, text):
    assert pieces(tokenizer, text)[-1] == "_id"


def test_structural_words_carry_their_space(tokenizer):
    assert pieces(tokenizer, "How many singer are there") == ["How", " many", " ", "singer", " are", " there"]


def test_an_unknown_word_falls_into_the_same_pieces_everywhere(tokenizer):
    alone = pieces(tokenizer, "quorblax")
    assert len(alone) > 1
    for before in (".", "_", " ", "(", "`"):
        assert pieces(tokenizer, f"{before}quorblax") == [before, *alone]


def test_the_constant_prompt_is_a_few_tokens(tokenizer):
    prompt = tokenizer.apply_chat_template(
        list(build_messages("?", "", agg_hint=True)), tokenize=True, add_generation_prompt=True
    )
    assert len(prompt["input_ids"]) < 20
    for part in (SYSTEM_PROMPT, f"\n{AGG_HINT}"):
        assert len(pieces(tokenizer, part)) == 1


@pytest.mark.parametrize("text", [*TEXTS, *PROMPT_PARTS])
def test_nothing_is_lost(tokenizer, text):
    assert tokenizer.decode(tokenizer(text)["input_ids"]) == text


def test_a_completion_keeps_its_reasoning_when_special_tokens_are_dropped(tokenizer):
    ids = tokenizer(COMPLETION + END)["input_ids"]
    assert ids[-1] == tokenizer.eos_token_id
    text = tokenizer.decode(ids, skip_special_tokens=True)
    assert parse_completion(text) == parse_completion(COMPLETION)
    assert parse_completion(text).notes == ()


def test_the_ends_are_special_and_the_marks_of_thought_are_not(tokenizer):
    assert tokenizer.eos_token == END
    assert tokenizer.pad_token == END_OF_TEXT
    assert set(tokenizer.all_special_tokens) >= {END, END_OF_TEXT}
    for mark in ("<think>", "</think>", START):
        assert len(pieces(tokenizer, mark)) == 1
    assert not {"<think>", "</think>"} & set(tokenizer.all_special_tokens)


def test_every_reader_sees_the_same_ids(folder, tokenizer, tmp_path):
    from transformers import AutoTokenizer, PreTrainedTokenizerFast

    tokenizer.save_pretrained(tmp_path)
    (tmp_path / "config.json").write_bytes((folder / "config.json").read_bytes())
    readers = [AutoTokenizer.from_pretrained(tmp_path), PreTrainedTokenizerFast.from_pretrained(folder)]
    for text in TEXTS:
        for reader in readers:
            assert reader(text)["input_ids"] == tokenizer(text)["input_ids"]


def test_the_same_arguments_give_the_same_files(folder, tmp_path):
    build_tokenizer(reversed(WORDS), STRUCTURAL, [SCHEMA, COMPLETION], tmp_path)
    for path in tmp_path.iterdir():
        assert path.read_bytes() == (folder / path.name).read_bytes(), path.name


@pytest.mark.parametrize("word", ["singer_id", "O'Brien", "top 3", ""])
def test_what_is_not_one_word_is_refused(tmp_path, word):
    with pytest.raises(ValueError, match="is not one word"):
        build_tokenizer([word], [], [], tmp_path)


def test_the_same_seed_gives_the_same_weights(folder, tmp_path):
    build_tokenizer(WORDS, STRUCTURAL, [SCHEMA, COMPLETION], tmp_path)
    again = new_model(tmp_path, ModelSize(hidden=32, layers=1, intermediate=32, window=1024))
    assert (again / "model.safetensors").read_bytes() == (folder / "model.safetensors").read_bytes()
