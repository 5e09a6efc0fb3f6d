# make run | test | bench ... : each sets up what it needs first, in .venv, from hash-locked requirements.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --quiet --quiet
# One file alone would be compared with the sample's other half, which nobody asked for.
ifneq ($(filter run,$(MAKECMDGOALS)),)
ifneq ($(and $(A),$(if $(B),,missing)),)
$(error B is missing: make run A="$(A)" B="the other file")
endif
ifneq ($(and $(B),$(if $(A),,missing)),)
$(error A is missing: make run A="the other file" B="$(B)")
endif
endif
A ?= resources/samples/swing-bridge-a.txt
B ?= resources/samples/swing-bridge-b.html
OUT ?= build/comparison.pdf

.PHONY: help run test quick lint format bench fuzz wheel frozen deb testdeb texts lock clean
.DELETE_ON_ERROR:

help:  ## this list
	@sed -n 's/^\([a-z]*\):.*## /make \1 \t/p' Makefile

run: $(VENV)/run.stamp  ## open the sample pair, or A=file B=file; without a display, export it as a PDF
	@if $(BIN)/python -m reader_app.gui.display; then \
	    exec $(BIN)/reader-app "$(A)" "$(B)"; \
	else \
	    mkdir -p "$(dir $(OUT))"; $(BIN)/reader-app export "$(A)" "$(B)" -o "$(OUT)" || [ $$? -eq 1 ] || exit 2; \
	    echo "There is no display to open a window on. The comparison lies as a PDF in $(abspath $(OUT))"; \
	fi

test: lint  ## everything that must hold: format, lint, types, contracts, tests, branches taken
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest --numprocesses auto --dist loadfile --benchmark-disable \
	    --ignore tests/journeys --cov --cov-report=
	$(BIN)/python packaging/branches.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/journeys

quick: $(VENV)/dev.stamp  ## the tests without slow ones and without a screen
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m "not slow and not xserver" --benchmark-disable

lint: $(VENV)/dev.stamp  ## format, lint and types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

format: $(VENV)/dev.stamp  ## put the code in its form
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

bench: $(VENV)/dev.stamp  ## the table of measured times
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest tests/bench -p no:xdist --benchmark-only --benchmark-timer=time.process_time \
	    --benchmark-columns=min,median,rounds --benchmark-sort=fullname
	@PYTHON="$(PYTHON)" sh packaging/system.sh bench
	$(BIN)/python tests/bench/peers.py --words 10000 --rounds 1 --limit 10

fuzz: $(VENV)/fuzz.stamp  ## look for inputs that break a reader: FORMAT=rtf (or all), SECONDS=600 each
	$(BIN)/python tests/fuzz/readers.py $(or $(FORMAT),all) $(or $(SECONDS),600) build/fuzz

wheel: $(VENV)/run.stamp  ## build the wheel into dist/
	$(BIN)/python -m hatchling build --target wheel

frozen: $(VENV)/package.stamp  ## build the one-folder program into dist/reader-app
	PATH="$(abspath $(BIN)):$$PATH" sh packaging/frozen/build.sh dist

deb: frozen  ## build the Debian package into dist/
	$(BIN)/python packaging/debian/build.py dist/reader-app dist

testdeb: deb $(VENV)/dev.stamp  ## every format in the build; then the package in a fresh Debian 12 (root, debootstrap)
	READER_APP_BUILT=dist/reader-app/reader-app QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest \
	    tests/packaging/test_frozen.py tests/gui/test_bad_starts.py
	sh tests/packaging/debian/fresh.sh dist/article-reader_*.deb

texts: $(VENV)/run.stamp  ## bring the catalogues in resources/i18n in step with the code
	$(BIN)/python packaging/texts.py

lock: $(VENV)/dev.stamp  ## write requirements/ anew from pyproject.toml; needs uv
	uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --custom-compile-command "make lock" pyproject.toml --group build -o requirements/run.txt
	uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --custom-compile-command "make lock" pyproject.toml --group build --group dev \
	    -c requirements/run.txt -o requirements/dev.txt
	uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --custom-compile-command "make lock" --group pyproject.toml:fuzz -o requirements/fuzz.txt
	uv pip compile --no-config --quiet --universal --python-version 3.11 --generate-hashes --no-annotate \
	    --custom-compile-command "make lock" pyproject.toml --group build --group package --extra batch \
	    -c requirements/run.txt -o requirements/package.txt

clean:  ## remove what was made, .venv too
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache .benchmarks

# A stamp is younger than the lock it was made from; a second run finds it and downloads nothing.
$(VENV)/run.stamp: requirements/run.txt pyproject.toml
	@PYTHON="$(PYTHON)" sh packaging/system.sh run
	@[ -x $(BIN)/python ] || $(PYTHON) -m venv $(VENV)
	@echo "Installing the pinned requirements into $(VENV) (once): 1 of 2, what the program needs"
	@$(subst --quiet,,$(PIP)) install --require-hashes --only-binary :all: --requirement requirements/run.txt
	@echo "2 of 2, the program itself"
	@$(PIP) install --no-index --no-deps --no-build-isolation --editable .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@PYTHON="$(PYTHON)" sh packaging/system.sh test
	@$(PIP) install --require-hashes --only-binary :all: --requirement requirements/dev.txt
	@touch $@

$(VENV)/fuzz.stamp: requirements/fuzz.txt $(VENV)/dev.stamp
	@$(PIP) install --require-hashes --only-binary :all: --requirement requirements/fuzz.txt
	@touch $@

$(VENV)/package.stamp: requirements/package.txt $(VENV)/run.stamp
	@PYTHON="$(PYTHON)" sh packaging/system.sh package
	@$(PIP) install --require-hashes --only-binary :all: --requirement requirements/package.txt
	@touch $@
