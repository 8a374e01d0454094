"""Training: SFT, then GRPO with the four rewards, through TRL.

    from finer_sql_lib.training.settings import preset        # the published recipes
    from finer_sql_lib.training.grpo import GrpoTask, train_grpo
    from finer_sql_lib.training.sft import train_sft

| file | one idea |
|---|---|
| settings | one frozen dataclass, the recipes as presets with their sources |
| data | questions and files -> rows that fit and can be judged |
| model | processes, tokenizer, window, LoRA, and the arguments that depend on the machine |
| preflight | what is known before the first step, as a report |
| callbacks | around the steps: preflight sample, memory, held-out accuracy |
| resume | how a training starts, goes on after a kill, and ends |
| grpo, sft | the two trainings; GRPO takes a trainer class |

torch and trl are loaded when a training starts, not by importing this package.
"""
