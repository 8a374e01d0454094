"""How long a prompt is: in a model's own tokens, or in words where there is no tokenizer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

from finer_sql_lib.benchmarks import Benchmark
from finer_sql_lib.generation.sampling import check_model
from finer_sql_lib.prompts.build import PromptSettings, build_prompts
from finer_sql_lib.records import Message

if TYPE_CHECKING:
    import pandas as pd


@dataclass(frozen=True, slots=True)
class Ruler:
    """Measures texts and prompts in ``unit`` ("tokens" or "words"); ``source`` says in words whose they are."""

    unit: str
    source: str
    tokenizer: Any = None

    def text(self, text: str) -> int:
        """The length of a plain text.

        >>> Ruler("words", "no tokenizer").text("How many singers are there?")
        5
        """
        return len(text.split()) if self.tokenizer is None else len(self.tokenizer(text)["input_ids"])

    def prompt(self, messages: Sequence[Message]) -> int:
        """The length of a whole prompt, with what the model's chat template adds."""
        return self.text(self.as_seen(messages))

    def as_seen(self, messages: Sequence[Message]) -> str:
        """The prompt as one text: in the model's chat template, or its messages one after the other.

        >>> print(Ruler("words", "").as_seen([Message(role="user", content="How many?")]))
        [user]
        How many?
        """
        if self.tokenizer is None:
            return "\n\n".join(f"[{message['role']}]\n{message['content']}" for message in messages)
        rendered: str = self.tokenizer.apply_chat_template(list(messages), tokenize=False, add_generation_prompt=True)
        return rendered


def ruler(model: str = "") -> Ruler:
    """The ruler of a model (folder or hub name).

    Words where transformers is not installed, or where no model is given. Raises FileNotFoundError for a folder that is
    no model.
    """
    if find_spec("transformers") is None:
        return Ruler("words", "transformers is not installed (pip install 'finer-sql[models]'), so words are counted")
    if not model:
        return Ruler("words", "no model is given, so words are counted")
    check_model(model)
    from transformers import AutoTokenizer

    return Ruler("tokens", f"tokens of {Path(model).name}", AutoTokenizer.from_pretrained(model))


def prompt_lengths(benchmark: Benchmark, settings: Mapping[str, PromptSettings], measure: Ruler) -> pd.DataFrame:
    """A row per question and named settings: ``series``, ``question_id``, ``db_id``, ``length`` of the whole prompt."""
    import pandas as pd

    db_ids = {question.id: question.db_id for question in benchmark.questions}
    rows = [
        (name, prompt.question_id, db_ids[prompt.question_id], measure.prompt(prompt.messages))
        for name, how in settings.items()
        for prompt in build_prompts(benchmark.questions, how, benchmark.descriptions)
    ]
    return pd.DataFrame(rows, columns=["series", "question_id", "db_id", "length"])
