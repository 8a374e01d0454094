"""Training: SFT, then GRPO with the four rewards, through TRL.

    from finer_sql_lib.training.settings import preset        # the published recipes
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo
    from finer_sql_lib.training.sft import train_sft

| file | one idea |
|---|---|
| settings | one frozen dataclass, the recipes as presets with their sources |
| data | questions and files -> rows that fit and can be judged |
| preflight | what is known before the first step, and what is refused |
| model | tokenizer, window, LoRA, and the arguments that depend on the machine |
| policy | samples from the model in training, in whatever engine it is |
| callbacks | around the steps: preflight sample, memory, held-out accuracy |
| checkpoints | where to go on after a kill |
| grpo, sft | the two trainings |
| shared_prompt | the loss of many questions over one schema, which is read once |
| shared_sft | SFT of a small model on an endless stream of such groups |
| tiny | new models of random weights, small enough for a CPU |
| command | what ``finer-sql train`` and ``finer-sql references`` do |

torch and trl are loaded when a training starts, not by importing this package.
"""
