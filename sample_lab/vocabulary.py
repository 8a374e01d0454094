"""The sample's tokenizer: its words are the training lexicon and what the questions, reasoning and SQL are made of."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from finer_sql_lib.prompts import render_completion
from sample_lab.curriculum import CurriculumSettings, lesson_group, messages_of
from sample_lab.lexicon import Lexicon, known
from sample_lab.query import Dialect
from sample_lab.tokenizer import PROMPT_PARTS, build_tokenizer

_DIALECTS: tuple[Dialect, ...] = ("spider", "bird")
_GROUPS = 300
"""Groups of each dialect whose words are counted."""
_RARE = 5
"""Words that occur less often get no token of their own."""
_SHORT = 3
"""Letters of a word that a name may begin with, at most."""
_WORD = re.compile(r"(^|[\W\d_])([^\W\d_]+)")
_ALIASES = tuple(f"{before}T{number}" for before in (" ", "") for number in (1, 2, 3, 4))


def build_vocabulary(folder: Path) -> Path:
    """Write the tokenizer of both sample checkpoints into ``folder``; the same every time."""
    texts = training_texts()
    return build_tokenizer(
        _letters(known()), structural_words(texts, known()), texts, folder, fixed=(*PROMPT_PARTS, *_ALIASES)
    )


def training_texts() -> list[str]:
    """Prompts and completions of both benchmarks over training words."""
    texts = []
    for dialect in _DIALECTS:
        settings = CurriculumSettings(dialect, invented=0.0, late=False)
        for index in range(_GROUPS):
            schema, questions = lesson_group(settings, index)
            texts += [
                f"{messages_of(question, schema, agg_hint=True)[-1]['content']}\n"
                f"{render_completion(question.reasoning, question.sql)}"
                for question in questions
            ]
    return texts


def structural_words(texts: Sequence[str], lexicon: Lexicon) -> list[str]:
    """The frequent words that are no lexicon's: of English, SQL and keys, with the mark they follow (``_id``).

    Short words that a name may begin with (``a``, ``in``, ``For``) are left out: one token with the space before them,
    they would cut an unknown name after a space otherwise than the same name after a dot.
    """
    named = {*_letters(lexicon), *(part for noun in lexicon.nouns for part in noun.plural.split())}
    counts = Counter(pair for text in texts for pair in _WORD.findall(text.partition("\n\nQuestion: ")[2]))
    return [
        (before if before in " _." else "") + word
        for (before, word), count in sorted(counts.items())
        if word not in named and count >= _RARE and not (len(word) <= _SHORT and not (word.isupper() and word[1:]))
    ]


def _letters(lexicon: Lexicon) -> list[str]:
    return list(dict.fromkeys(part for word in lexicon.words() for part in re.findall(r"[^\W\d_]+", word)))
