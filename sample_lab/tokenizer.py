"""A small tokenizer for models that must copy names: every known word is one token, whatever stands before it.

``singer`` is the same token in ``singer.name``, ``T1.singer``, ``_singer``, `` singer`` and ``'singer'``; what precedes
it is a token of its own. So a name that the schema shows, the question asks for and the SQL repeats is always the same
token. A word that was not in the list falls into several pieces, and those are the same everywhere too.

``AutoTokenizer`` gives every folder of model type qwen2 the normaliser and the split of Qwen2, whatever is saved with
the tokenizer; only vocabulary, merges and added tokens are its own. All of the above is therefore done with merges:
they are learned from the words alone, so none of them crosses the boundary between a word and what precedes it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any, Final

from finer_sql_lib.prompts import AGG_HINT, END_THINK, SYSTEM_PROMPT, THINK

END_OF_TEXT: Final = "<|endoftext|>"
"""Pads."""
START: Final = "<|im_start|>"
END: Final = "<|im_end|>"
"""Ends every message, and so every completion."""

CHAT_TEMPLATE: Final = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)

PROMPT_PARTS: Final = (
    SYSTEM_PROMPT,
    f"\n{AGG_HINT}",
    "Database Schema:\n",
    "\n\nQuestion: ",
    "\n\nExternal knowledge: ",
    *(f": {kind}" for kind in ("TEXT", "INTEGER", "REAL")),
    *(f": {kind} | values: " for kind in ("INTEGER", "REAL")),
    ": TEXT | values: '",
    " | values: ",
    " | values: '",
    "\nPrimary keys: ",
    "\nForeign keys: ",
    ", ",
    "', '",
    " '",
    "('",
)
"""What the prompt's form repeats, each part one token.

The parts that end in a quotation mark are needed: the split of Qwen2 takes ``'s``, ``'t``, ``'m``, ``'d``, ``'re``,
``'ve`` and ``'ll`` for English endings, in any case, so that ``'Spain`` would become ``'S`` and ``pain``.
"""

_ROLES: Final = ("system", "user", "assistant")
_SPLIT: Final = (
    r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
)
_MARKS = re.compile(r" ?[^\w\s]+[\r\n]*|\s+")
_SPACE: Final = "\u0120"
"""How the byte alphabet of BPE writes a space."""


def build_tokenizer(
    words: Iterable[str],
    structural: Iterable[str],
    texts: Iterable[str],
    folder: Path,
    *,
    fixed: Sequence[str] = PROMPT_PARTS,
) -> Path:
    """Write a tokenizer into ``folder`` and return it; the same arguments give the same files.

    - ``words``: letters only; each becomes one token.
    - ``structural``: words of the language rather than of a database, each one token with what precedes it: a space
      where nothing is given (``SELECT`` is `` SELECT``), or the mark it begins with (``_id``, ``.name``). The bare word
      is one token too.
    - ``texts``: whole prompts and completions, from which runs of punctuation are learned.
    - ``fixed``: strings that are one token wherever they occur, the longest first.

    Raises ValueError for a word that is not made of letters, which the split would cut.
    """
    from tokenizers import AddedToken, Tokenizer, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    prefixed = []  # what precedes a structural word, in BPE's alphabet, and the word
    for entry in dict.fromkeys(structural):
        before, word = ("", entry) if entry[:1].isalpha() else (entry[:1], entry[1:])
        prefixed.append((_SPACE if before in ("", " ") else before, _checked(word)))
    whole = sorted({*map(_checked, words), *(word for _, word in prefixed), *_ROLES})
    outside = re.compile("|".join(re.escape(part) for part in sorted(fixed, key=len, reverse=True)))
    marks = sorted({mark for text in texts for part in outside.split(text) for mark in _MARKS.findall(part)})
    learner = _backend(Tokenizer(models.BPE()))
    trainer = trainers.BpeTrainer(
        vocab_size=1_000_000,  # as many as there are merges to learn: every word becomes whole
        min_frequency=1,
        initial_alphabet=sorted(pre_tokenizers.ByteLevel.alphabet()),
        show_progress=False,
    )
    learner.train_from_iterator([*whole, *marks], trainer)
    learned = json.loads(learner.to_str())["model"]
    vocabulary: dict[str, int] = learned["vocab"]
    merges = [tuple(merge) for merge in learned["merges"]]
    for before, word in prefixed:  # last: a word is whole before it joins what precedes it
        if before + word not in vocabulary:
            vocabulary[before + word] = len(vocabulary)
            merges.append((before, word))
    tokenizer = _backend(Tokenizer(models.BPE(vocab=vocabulary, merges=merges)))
    tokenizer.add_special_tokens([END_OF_TEXT, START, END])
    parts = [part for part in dict.fromkeys([*fixed, THINK, END_THINK]) if part not in vocabulary]
    tokenizer.add_tokens([AddedToken(part, normalized=False) for part in parts])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token=END, pad_token=END_OF_TEXT, clean_up_tokenization_spaces=False
    )
    fast.chat_template = CHAT_TEMPLATE
    fast.save_pretrained(folder)
    return folder


def pieces(tokenizer: Any, text: str) -> list[str]:
    """The text of each token of ``text``, to look at how it is cut."""
    return [tokenizer.decode([token]) for token in tokenizer(text, add_special_tokens=False)["input_ids"]]


def _backend(tokenizer: Any) -> Any:
    """The parts that AutoTokenizer puts there in any case."""
    from tokenizers import Regex, decoders, normalizers, pre_tokenizers

    tokenizer.normalizer = normalizers.NFC()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(Regex(_SPLIT), behavior="isolated"),
            pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False),
        ]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


def _checked(word: str) -> str:
    if not word.isalpha():
        raise ValueError(f"{word!r} is not one word: the split of Qwen2 cuts at everything but letters; give its parts")
    return word
