# `make play` and `make test` work from nothing but Python 3.11+ and make.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
export PIP_DISABLE_PIP_VERSION_CHECK := 1

.PHONY: play test check style wheel pictures format schema flaws translations bench clean

play: $(VENV)/installed
	@$(BIN)/debate

test: $(VENV)/dev-installed
	$(BIN)/python -m pytest

check: style test wheel

style: $(VENV)/dev-installed
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/python tools/schema.py --check
	$(BIN)/python tools/flaws.py --check
	$(BIN)/python tools/translations.py --check

wheel: $(VENV)/dev-installed
	$(BIN)/python tools/wheel.py

pictures: $(VENV)/dev-installed
	$(BIN)/python tools/pictures.py

format: $(VENV)/dev-installed
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

schema: $(VENV)/dev-installed
	$(BIN)/python tools/schema.py

flaws: $(VENV)/dev-installed
	$(BIN)/python tools/flaws.py

translations: $(VENV)/dev-installed
	$(BIN)/python tools/translations.py

bench: $(VENV)/dev-installed
	$(BIN)/python benchmarks/first_frame.py
	$(BIN)/python benchmarks/marking.py
	$(BIN)/python benchmarks/history.py

clean:
	rm -rf $(VENV) dist build .mypy_cache .ruff_cache .pytest_cache

$(VENV)/installed: pyproject.toml hatch_build.py $(wildcard src/debate/locale/*/LC_MESSAGES/*.po)
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@echo "Setting up, once: this takes a minute."
	@$(BIN)/python -m pip install --quiet --editable .
	@touch $@

$(VENV)/dev-installed: $(VENV)/installed
	@$(BIN)/python -m pip install --quiet "pip>=25.1"
	@$(BIN)/python -m pip install --quiet --group dev
	@touch $@
