# Each target sets up what it needs. Nothing here starts or leaves a system service.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: setup setup-build run test demo bench clean

DEBUG := target/debug
RELEASE := target/release
# What to pass on: make run ARGS="check you@example.org"
ARGS ?= --help
# Labs side by side; their checks mostly wait.
JOBS ?= 3

setup:
	@tests/setup.sh build lab

setup-build:
	@tests/setup.sh build

run: setup-build
	cargo build --release --bin waypost
	@echo "There is no window yet: this is the command line. Try: make run ARGS='check you@example.org'"
	$(RELEASE)/waypost $(ARGS)

# Tests of the crates, then the proof that the lab's censors do what they say, then waypost among them.
test: setup
	cargo fmt --all --check
	cargo clippy --workspace --all-targets -- -D warnings
	@mkdir -p target
	cargo test --workspace 2>&1 | tee target/test.log
	cargo build -p waypost-cli -p waypost-tests
	$(DEBUG)/waypost-lab selftest --jobs $(JOBS) | tee target/selftest.log
	$(DEBUG)/waypost-lab tor
	$(DEBUG)/waypost-lab run --all --jobs $(JOBS) | tee target/lab.log
	@awk '/^test result: ok/ { n += $$4 } END { print "cargo test: " n " passed" }' target/test.log
	@echo "lab, censors proved: $$(tail -n1 target/selftest.log)"
	@echo "lab, waypost among them: $$(tail -n1 target/lab.log)"
	@echo "All passed."

demo: setup
	cargo build --release -p waypost-cli -p waypost-tests
	$(RELEASE)/waypost-lab demo

bench: setup
	cargo build --release -p waypost-cli -p waypost-tests
	$(RELEASE)/waypost-lab bench

clean:
	cargo clean
