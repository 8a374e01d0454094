"""What rewards are worth to small, on two cores: ``python -m sample_lab.small_arms SPIDER COURSE OUT ARM``.

One arm of the ablation (``sample_lab.ablation.ARMS``) as the model card of ``small`` tells it, an adapter of rank 8 on
``small-sft``, but sampled and taught without a GPU, each prompt read once for its group
(:mod:`sample_lab.prefix_sharing_grpo`). COURSE is the folder of :mod:`sample_lab.small_curve`. The same command again
goes on where it stopped.
"""

from __future__ import annotations

from finer_sql_lib.training.grpo import train_grpo
from finer_sql_lib.training.settings import preset
from sample_lab.ablation import ARMS
from sample_lab.prefix_sharing_grpo import PrefixSharingTrainer
from sample_lab.small_curve import course_arguments, grpo_task

SETTINGS = preset("small-grpo").override(vllm="none", cpu_bfloat16=True, grounds="paper", save_every=2)


if __name__ == "__main__":
    parser = course_arguments(__doc__)
    parser.add_argument("arm", choices=ARMS)
    options = parser.parse_args()
    task = grpo_task(options.spider, options.course, options.out)
    train_grpo(task, SETTINGS.override(rewards=ARMS[options.arm]), trainer_class=PrefixSharingTrainer)
