# The project's commands. `make help` lists them.

SHELL := /bin/bash
.DEFAULT_GOAL := help

SWIFT ?= swift
JOBS ?= $(shell nproc)
# The scenarios run in parallel, two at a time (Sandbox.slots). The other tests take turns: many of them wait for threads
# and processes, which two processors cannot give to all at once.
TEST_FLAGS ?=

PREFIX ?= /usr/local
DESTDIR ?=
SYSCONFDIR ?= /etc
UNITDIR ?= $(PREFIX)/lib/systemd/system
BASHCOMPDIR ?= $(PREFIX)/share/bash-completion/completions
ZSHCOMPDIR ?= $(PREFIX)/share/zsh/site-functions
FISHCOMPDIR ?= $(PREFIX)/share/fish/vendor_completions.d

SOURCES_TO_FORMAT = $(shell find Package.swift Sources Tests $(wildcard Benchmarks Fuzz Examples) -name '*.swift' -not -path '*/.build/*')

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: packages
packages:
	@Scripts/install-packages.sh build run

.PHONY: test-packages
test-packages:
	@Scripts/install-packages.sh test

.PHONY: build
build: packages ## compile everything (debug)
	$(SWIFT) build -j $(JOBS)

.PHONY: guest
guest: ## build the demo guest, print its directory
	@Scripts/install-packages.sh run
	@Guest/build.sh

.PHONY: run
run: packages ## boot the demo guest in embedded mode, look at it, shut it down
	@Guest/build.sh >/dev/null
	$(SWIFT) build -j $(JOBS) --product apus
	$(SWIFT) build -j $(JOBS) --product apusd
	@APUS_BIN="$$($(SWIFT) build --show-bin-path)" Scripts/demo.sh

.PHONY: test
test: test-packages ## run all tests, the ones against stock libvirt and QEMU included
	@Guest/build.sh >/dev/null
	$(SWIFT) build --build-tests -j $(JOBS)
	Scripts/run-tests.sh "$$($(SWIFT) build --show-bin-path)" $(TEST_FLAGS)

.PHONY: test-images
test-images: test-packages ## ten thousand random images through our SPICE encoders and the stock client's decoders
	$(SWIFT) build --build-tests -j $(JOBS)
	APUS_IMAGES=$${APUS_IMAGES:-10000} $(SWIFT) test --skip-build --filter StockDecoderTests

.PHONY: check
check: packages ## formatting, generated files, and a build in which a warning is an error
	$(SWIFT) format lint --strict --parallel $(SOURCES_TO_FORMAT)
	@Scripts/check-source.sh
	APUS_WARNINGS_AS_ERRORS=1 $(SWIFT) build --build-tests -j $(JOBS) --scratch-path .build-check
	@Scripts/check-generated.sh "$$($(SWIFT) build --scratch-path .build-check --show-bin-path)/protocolgen"

.PHONY: format
format: ## rewrite the sources in the project's format
	$(SWIFT) format --in-place --parallel $(SOURCES_TO_FORMAT)

.PHONY: generate
generate: packages ## regenerate the wire code and docs/compatibility.md from the interface table
	$(SWIFT) run -j $(JOBS) protocolgen

.PHONY: bench
bench: test-packages ## measure beside stock libvirtd
	@[ -e Benchmarks/Package.swift ] || { echo "there is no Benchmarks package yet" >&2; exit 1; }
	$(SWIFT) build -c release -j $(JOBS) --product apusd
	APUS_GUEST="$$(Guest/build.sh)" APUS_BIN="$$($(SWIFT) build -c release --show-bin-path)" \
		$(SWIFT) run -c release -j $(JOBS) --package-path Benchmarks apus-bench $(BENCH_FLAGS)

.PHONY: bench-codecs
bench-codecs: packages ## measure the SPICE codecs beside liblz4, zlib and libturbojpeg
	$(SWIFT) run -c release -j $(JOBS) --package-path Benchmarks spice-bench $(BENCH_FLAGS)

.PHONY: fuzz
fuzz: packages ## run the decoders under libFuzzer, a bounded time each
	@[ -x Fuzz/run.sh ] || { echo "there is no Fuzz package yet" >&2; exit 1; }
	Fuzz/run.sh $(FUZZ_FLAGS)

.PHONY: release
release: packages
	$(SWIFT) build -c release -j $(JOBS) --product apus
	$(SWIFT) build -c release -j $(JOBS) --product apusd

# Only the build needs the compiler: `make release` as a user, then `sudo make install`.
.PHONY: install
install: ## install programs, units and completions (PREFIX, DESTDIR); builds them if need be
	@bin="$$($(SWIFT) build -c release --show-bin-path)"; \
	if [ ! -x "$$bin/apusd" ] || [ ! -x "$$bin/apus" ]; then $(MAKE) release; fi; \
	APUS_BIN="$$bin" PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" UNITDIR="$(UNITDIR)" \
	BASHCOMPDIR="$(BASHCOMPDIR)" ZSHCOMPDIR="$(ZSHCOMPDIR)" FISHCOMPDIR="$(FISHCOMPDIR)" Scripts/install.sh install

.PHONY: uninstall
uninstall: ## remove what `make install` put there
	@PREFIX="$(PREFIX)" DESTDIR="$(DESTDIR)" UNITDIR="$(UNITDIR)" \
	BASHCOMPDIR="$(BASHCOMPDIR)" ZSHCOMPDIR="$(ZSHCOMPDIR)" FISHCOMPDIR="$(FISHCOMPDIR)" Scripts/install.sh uninstall

.PHONY: clean
clean: ## remove build products of this checkout
	rm -rf .build .build-check Benchmarks/.build Fuzz/.build Examples/.build
