"""A short real GRPO run that needs a CPU and no download: how ``sample/curves`` was made.

    python -m finer_sql_lib.sample.short_grpo --seed 0 --out runs/short_grpo/seed-0

A new Qwen2 with random weights is fitted to the sample's candidates, right and wrong ones alike, until it recites them;
then TRL trains it with the four rewards on the same 48 questions. The prompt is the question alone. So the model learns
which of the answers it knows by heart to give: its curves are real, and say nothing about reading a schema.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from finer_sql_lib.benchmarks import Benchmark, load_benchmark
from finer_sql_lib.evaluation.evaluate import evaluate
from finer_sql_lib.evaluation.scoring import metric_named
from finer_sql_lib.generation import Prompt, Sampling, Transformers, generate_run, read_pool
from finer_sql_lib.records import Candidate, Message, Question
from finer_sql_lib.rewards import Judge, finer_rewards
from finer_sql_lib.runs import open_run
from finer_sql_lib.sample import sample_dir
from finer_sql_lib.sample.traces import sample_memory

STEPS = 60
GROUP, GROUPS_PER_STEP = 8, 4
EVALUATE_EVERY, EVALUATION_SAMPLES = 15, 8
MAX_TOKENS = 96
TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)


def short_grpo(out: Path, seed: int = 0, steps: int = STEPS, epochs: int = 20) -> Path:
    """Fit, train with GRPO for ``steps`` steps, and return the trainer_state.json in ``out``."""
    from trl import GRPOConfig, GRPOTrainer

    benchmark = load_benchmark("spider", sample_dir(), "dev")
    pool = read_pool(sample_dir() / "candidates.jsonl", benchmark.questions)
    written = [(question, candidate) for question in benchmark.questions for candidate in pool.candidates[question.id]]
    model = _new_model(out / "fitted", [candidate.text for _, candidate in written], benchmark, seed)
    _fit(model, written, seed, epochs)
    with Judge(workers=1) as judge, sample_memory(judge, out) as memory:
        settings = GRPOConfig(
            output_dir=str(out),
            use_cpu=True,
            seed=seed,
            max_steps=steps,
            per_device_train_batch_size=GROUP * GROUPS_PER_STEP,
            num_generations=GROUP,
            max_completion_length=MAX_TOKENS,
            temperature=1.0,
            learning_rate=3e-4,
            beta=0.04,
            logging_steps=2,
            save_strategy="no",
            report_to=[],
            bf16=False,
            gradient_checkpointing=False,
            disable_tqdm=True,
        )
        trainer = GRPOTrainer(
            model=str(model),
            args=settings,
            reward_funcs=finer_rewards(judge, memory),
            train_dataset=_questions(benchmark),
            callbacks=[_evaluation(benchmark, seed)],
        )
        trainer.train()
        trainer.save_state()
    return out / "trainer_state.json"


def _messages(question: Question) -> tuple[Message, ...]:
    return (Message(role="user", content=question.text),)


def _new_model(folder: Path, texts: list[str], benchmark: Benchmark, seed: int) -> Path:
    """A Qwen2 of a few hundred thousand random weights whose tokenizer has seen the sample's texts."""
    import torch
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast, Qwen2Config, Qwen2ForCausalLM

    specials = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    alphabet = sorted(pre_tokenizers.ByteLevel.alphabet())
    trainer = trainers.BpeTrainer(
        vocab_size=1200, special_tokens=specials, initial_alphabet=alphabet, show_progress=False
    )
    tokenizer.train_from_iterator([*texts, *(question.text for question in benchmark.questions)], trainer)
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, eos_token="<|im_end|>", pad_token="<|endoftext|>", chat_template=TEMPLATE
    )
    fast.save_pretrained(folder)
    torch.manual_seed(seed)
    config = Qwen2Config(
        vocab_size=len(fast),
        hidden_size=96,
        intermediate_size=256,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=512,
        tie_word_embeddings=True,
        bos_token_id=None,
        eos_token_id=fast.eos_token_id,
        pad_token_id=fast.pad_token_id,
    )
    Qwen2ForCausalLM(config).save_pretrained(folder)
    return folder


def _fit(model: Path, written: list[tuple[Question, Candidate]], seed: int, epochs: int) -> None:
    """Supervised fine-tuning on all candidates, in place; the loss counts completions only."""
    from datasets import Dataset
    from trl import SFTConfig, SFTTrainer

    rows = [
        {"prompt": list(_messages(question)), "completion": [{"role": "assistant", "content": candidate.text}]}
        for question, candidate in written
    ]
    settings = SFTConfig(
        output_dir=str(model.parent / "fitting"),
        use_cpu=True,
        seed=seed,
        num_train_epochs=epochs,
        per_device_train_batch_size=24,
        learning_rate=2e-3,
        lr_scheduler_type="cosine",
        logging_steps=30,
        save_strategy="no",
        report_to=[],
        bf16=False,
        gradient_checkpointing=False,
        disable_tqdm=True,
    )
    trainer = SFTTrainer(model=str(model), args=settings, train_dataset=Dataset.from_list(rows))
    trainer.train()
    trainer.save_model(str(model))


def _questions(benchmark: Benchmark) -> Any:
    from datasets import Dataset

    return Dataset.from_list(
        [
            {
                "prompt": list(_messages(question)),
                "db_path": str(question.db_path),
                "gold_sql": question.gold_sql,
                "db_id": question.db_id,
                "dataset": "sample",
            }
            for question in benchmark.questions
        ]
    )


def _evaluation(benchmark: Benchmark, seed: int) -> Any:
    """A callback: EX of the vote and recall over all questions, every few steps, through the library's evaluation."""
    from transformers import TrainerCallback

    class Evaluation(TrainerCallback):
        def on_train_begin(self, args: Any, state: Any, control: Any, **others: Any) -> None:
            self.on_step_end(args, state, control, **others)

        def on_step_end(self, args: Any, state: Any, control: Any, **others: Any) -> None:
            if state.global_step % EVALUATE_EVERY == 0:
                scores = _score(others["model"], others["processing_class"], benchmark, seed)
                state.log_history.append({**scores, "epoch": state.epoch, "step": state.global_step})

    return Evaluation()


def _score(model: Any, tokenizer: Any, benchmark: Benchmark, seed: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as folder:
        model.save_pretrained(f"{folder}/model")
        tokenizer.save_pretrained(f"{folder}/model")
        prompts = [Prompt(question.id, _messages(question)) for question in benchmark.questions]
        sampling = Sampling(n=EVALUATION_SAMPLES, max_tokens=MAX_TOKENS, seed=seed)
        with open_run(f"{folder}/run", {}) as run:
            generate_run(Transformers(f"{folder}/model", device="cpu"), prompts, sampling, run, progress=False)
            report = evaluate(run, benchmark, metric_named("official", "spider"), workers=1).report
    return {"eval/ex": report["ex"], "eval/recall": report["recall"]}


def main() -> None:
    """The command line: --out and --seed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("runs/short_grpo"), help="a new folder")
    parser.add_argument("--seed", type=int, default=0, help="of weights, sampling and order")
    given = parser.parse_args()
    print(short_grpo(given.out, given.seed))


if __name__ == "__main__":
    main()
