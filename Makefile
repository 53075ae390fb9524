# Two commands matter: `make demo` and `make test`. Both install what they need.

CACHE := $(HOME)/.cache/headwater
export CARGO_TARGET_DIR ?= $(CACHE)/target
VENV := $(CACHE)/venv
PYTHON := $(VENV)/bin/python
SPARK_VENV := $(CACHE)/spark-venv
AIRFLOW_VENV := $(CACHE)/airflow-venv
SEEN := $(CACHE)/seen

# mold links several times faster; without it the default linker serves.
ifneq ($(shell command -v mold 2>/dev/null),)
export RUSTFLAGS ?= -Clink-arg=-fuse-ld=mold
endif

PROFILE ?= dev
BINARY := $(CARGO_TARGET_DIR)/$(if $(filter release,$(PROFILE)),release,debug)/headwater

.PHONY: help build postgresql demo test test-rust test-awsglue test-clients test-spark4 lint check-generated codegen compat fmt bench clean

help: ## Show this list
	@grep -E '^[a-z0-9-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*## /\t/' | expand -t 20

build: ## Build the headwater binary (PROFILE=release for an optimised one)
	cargo build --locked --package headwater --profile $(PROFILE)

demo: build ## Run the main job on real data in a scratch folder
	$(BINARY) demo

test: check-generated test-rust test-awsglue test-clients ## Run every test

test-rust:
	cargo test --locked --workspace

test-awsglue: $(SPARK_VENV)/installed ## Test the package awsglue on Spark
	cd python/awsglue && $(SPARK_VENV)/bin/python -m pytest

test-clients: build postgresql $(VENV)/installed $(SPARK_VENV)/installed $(AIRFLOW_VENV)/installed ## Drive the built binary with boto3, AWS CLI, awswrangler, PyAthena, Spark and Airflow
	HEADWATER_BINARY=$(BINARY) HEADWATER_SPARK_PYTHON=$(SPARK_VENV)/bin/python HEADWATER_AIRFLOW_PYTHON=$(AIRFLOW_VENV)/bin/python \
		$(PYTHON) -m pytest tests

test-spark4: build $(VENV)/installed ## Run jobs on Spark 4 too: a download of 1.4 GB, so not part of `make test`
	HEADWATER_SPARK4=1 HEADWATER_RUNTIMES=$(CACHE)/runtimes HEADWATER_BINARY=$(BINARY) $(PYTHON) -m pytest tests/clients/test_spark4.py
	cd python/awsglue && PYTHONPATH=$$(echo $(CACHE)/runtimes/spark-4.1/python/lib/python3*/site-packages) $(PYTHON) -m pytest

# The real database of the JDBC tests: Debian's, without a server of its own. Where it cannot be installed, those tests skip and say so.
postgresql:
	@command -v initdb >/dev/null || ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || { \
	  test "$$(id -u)" = 0 && command -v apt-get >/dev/null && mkdir -p /etc/postgresql-common \
	  && echo 'create_main_cluster = false' > /etc/postgresql-common/createcluster.conf \
	  && DEBIAN_FRONTEND=noninteractive apt-get install -qq -o Dpkg::Options::=--force-confold postgresql >/dev/null; } \
	  || echo "PostgreSQL is not there and cannot be installed without root: its tests are skipped"

lint: ## Formatting and lints, as CI checks them
	cargo fmt --all --check
	cargo clippy --locked --workspace --all-targets -- -D warnings

check-generated: $(VENV)/installed ## Fail when generated files are stale or an invariant of the tree is broken
	cargo xtask codegen --check --python $(PYTHON)
	cargo xtask compat --check
	cargo xtask tidy

compat: $(VENV)/installed build ## Run the client tests, note what they saw, write COMPAT.md from it
	rm -rf $(SEEN)
	HEADWATER_SEEN=$(SEEN) HEADWATER_BINARY=$(BINARY) $(PYTHON) -m pytest tests
	cargo xtask coverage $(SEEN)/*.json
	cargo xtask compat

codegen: $(VENV)/installed ## Generate crates/api from botocore's models, and COMPAT.md
	cargo xtask codegen --python $(PYTHON)
	cargo xtask compat

fmt:
	cargo fmt --all

bench: $(VENV)/installed-peers ## Measure against moto_server and DuckDB; takes a release build and some minutes
	$(MAKE) build PROFILE=release
	HEADWATER_BINARY=$(CARGO_TARGET_DIR)/release/headwater $(PYTHON) benches/run.py

$(VENV)/installed: tests/requirements.txt
	test -x $(PYTHON) || python3 -m venv $(VENV)
	$(PYTHON) -m pip install --quiet --requirement tests/requirements.txt
	touch $@

$(SPARK_VENV)/installed: python/awsglue/tests/requirements.txt
	test -x $(SPARK_VENV)/bin/python || python3 -m venv $(SPARK_VENV)
	$(SPARK_VENV)/bin/python -m pip install --quiet --requirement python/awsglue/tests/requirements.txt
	touch $@

$(AIRFLOW_VENV)/installed: tests/airflow/requirements.txt
	test -x $(AIRFLOW_VENV)/bin/python || python3 -m venv $(AIRFLOW_VENV)
	$(AIRFLOW_VENV)/bin/python -m pip install --quiet --requirement tests/airflow/requirements.txt
	touch $@

$(VENV)/installed-peers: benches/requirements.txt $(VENV)/installed
	$(PYTHON) -m pip install --quiet --requirement benches/requirements.txt
	touch $@

clean:
	cargo clean
	rm -rf $(VENV) $(SPARK_VENV) $(AIRFLOW_VENV)
