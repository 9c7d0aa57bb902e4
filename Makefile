# Each target sets up what it needs. Nothing here starts or leaves a system service.
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := run
.PHONY: setup setup-build setup-window page run run-window run-terminal test test-ui test-window screenshots demo bench package clean

DEBUG := target/debug
RELEASE := target/release
# One selection of packages for every release build, so that all have the same features and what was built for
# one target is there for the others. Only the programs that are named are built: none but the window's needs
# WebKit. The lab is always one of them: what it carries packets with is built as a C library as well, and so
# everything below that, which is compiled anew wherever the lab comes or goes. To be followed by --bin NAME.
BUILD := cargo build --release --workspace --bin waypost-lab
# The tests are built by Clippy's driver, which lints what it compiles: docs/decisions/0075.
TESTS := CLIPPY_ARGS=-Dwarnings RUSTC_WORKSPACE_WRAPPER=clippy-driver cargo test --workspace
# What to pass on: make run ARGS="check you@example.org"
ARGS ?= --help
# Labs side by side; their checks mostly wait.
JOBS ?= 3

setup:
	@tests/setup.sh build lab

setup-build:
	@tests/setup.sh build

setup-window:
	@tests/setup.sh build window

# The window where there is a display, the command line where there is none.
run: $(if $(DISPLAY)$(WAYLAND_DISPLAY),run-window,run-terminal)

run-window: page
	$(BUILD) --bin waypost-desktop
	$(RELEASE)/waypost-desktop

run-terminal: setup-build
	$(BUILD) --bin waypost
	@echo "No display here, so this is the command line. Try: make run ARGS='check you@example.org'"
	$(RELEASE)/waypost $(ARGS)

# The page that the window carries in itself; made anew only where it changed, for the window is then
# linked anew, which takes minutes.
PAGE := ui/dist/index.html
PAGE_SOURCES := $(shell find ui/src locales ui/index.html ui/package.json ui/vite.config.ts ui/svelte.config.js ui/tsconfig.json)

page: setup-window $(PAGE)

$(PAGE): ui/node_modules/.package-lock.json $(PAGE_SOURCES)
	cd ui && npm run build

# When each part began stands in the output: it is all that is left of a run elsewhere.
AT := date +%T;

# Tests of the crates, then the proof that the lab's censors do what they say, then waypost among them.
test: setup page
	cargo fmt --all --check
	$(AT) $(MAKE) test-ui
	@mkdir -p target
	# Lints, and builds the programs too, since each package has tests of its program.
	$(AT) $(TESTS) 2>&1 | tee target/test.log
	$(AT) $(DEBUG)/waypost-lab selftest --jobs $(JOBS) | tee target/selftest.log
	$(AT) $(DEBUG)/waypost-lab tor
	$(AT) $(DEBUG)/waypost-lab senders
	$(AT) $(DEBUG)/waypost-lab route --jobs 2
	$(AT) $(DEBUG)/waypost-lab thunderbird
	$(AT) $(DEBUG)/waypost-lab soak --minutes 1
	$(AT) $(DEBUG)/waypost-lab run --all --jobs $(JOBS) | tee target/lab.log
	$(AT) $(MAKE) test-window
	@awk '/^test result: ok/ { n += $$4 } END { print "cargo test: " n " passed" }' target/test.log
	@echo "lab, censors proved: $$(tail -n1 target/selftest.log)"
	@echo "lab, waypost among them: $$(tail -n1 target/lab.log)"
	@echo "All passed."

# The page alone: types, style, components, then every view in Chromium.
test-ui: ui/node_modules/.package-lock.json
	@tests/setup.sh pages
	cd ui && npm run check && npm run lint && npm test && npm run test:pages

# The real window among the lab's censors, and by packets that its webmail window lets nothing out.
test-window: page
	@tests/setup.sh build lab real-window
	# What `make test` has built already.
	$(AT) $(TESTS) --no-run
	$(AT) $(DEBUG)/waypost-lab window --jobs $(JOBS)
	$(AT) $(DEBUG)/waypost-lab webmail

# Every view, light, dark, narrow and right to left, into target/screenshots; ARGS=--keep renews docs/screenshots.
screenshots: ui/node_modules/.package-lock.json
	@tests/setup.sh pages
	cd ui && npm run screenshots -- $(filter --keep,$(ARGS))

ui/node_modules/.package-lock.json: ui/package-lock.json ui/package.json | setup-window
	cd ui && npm ci --no-audit --no-fund

demo: setup
	$(BUILD) --bin waypost
	$(RELEASE)/waypost-lab demo

bench: setup page
	@tests/setup.sh build lab real-window
	$(BUILD) --bin waypost --bin waypost-desktop
	$(RELEASE)/waypost-lab bench
	$(RELEASE)/waypost-lab bench-logs
	$(RELEASE)/waypost-lab bench-exports
	$(RELEASE)/waypost-lab bench-tor
	$(RELEASE)/waypost-lab soak --minutes 5
	$(RELEASE)/waypost-lab window-bench

# A .deb and an .rpm with both programs, into target/release/bundle.
package: page
	@tests/setup.sh build window package
	$(BUILD) --bin waypost --bin waypost-desktop --bin waypost-papers
	$(RELEASE)/waypost-papers target/package
	rm -rf target/package/man1 && mkdir -p target/package/man1
	gzip --best --no-name --force target/package/*.1 && mv target/package/*.1.gz target/package/man1/
	appstreamcli validate --no-net packaging/org.waypost.Waypost.metainfo.xml
	cd src-tauri && ../ui/node_modules/.bin/tauri bundle --bundles deb,rpm
	# Tauri packs the .deb with gzip, which is more than twice as large: both programs carry the same tables, and
	# xz looks far enough back to see it.
	for deb in $(RELEASE)/bundle/deb/*.deb; do \
	    rm -rf target/package/deb && dpkg-deb --raw-extract "$$deb" target/package/deb && \
	    dpkg-deb --root-owner-group -Zxz -z9 --build target/package/deb "$$deb"; \
	done
	@ls -l target/release/bundle/*/*.deb target/release/bundle/*/*.rpm

clean:
	cargo clean
