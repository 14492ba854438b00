# Leeratelier. Two commands for users: `make run` and `make test`; each does all set-up itself.
.PHONY: run test lint bench build setup doorloop controleer dekking controleer-exports mutanten

SWIFT ?= swift
# The linker of the toolchain folds what is the same twice; the usual one leaves the program a third of a megabyte larger.
RELEASE_FLAGS = -c release --static-swift-stdlib -Xswiftc -use-ld=lld -Xlinker -s -Xlinker --gc-sections -Xlinker --icf=all --product leeratelier
BIN = .build/release/leeratelier

run: build
	@$(BIN)

build: setup
	@echo "Leeratelier wordt gebouwd; de eerste keer duurt dat enkele minuten." >&2
	@$(SWIFT) build $(RELEASE_FLAGS) 1>&2

# Installs the headers of SQLite when they are missing; nothing else is needed besides Swift.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 of nieuwer ontbreekt. Zie https://www.swift.org/install/linux/" >&2; exit 69; }
	@if [ ! -e /usr/include/sqlite3.h ]; then \
	  echo "libsqlite3-dev ontbreekt en wordt geïnstalleerd." >&2; \
	  SUDO=""; [ "$$(id -u)" = 0 ] || SUDO=sudo; \
	  $$SUDO apt-get update -qq 1>&2 && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq libsqlite3-dev 1>&2; \
	fi

test: setup
	@$(SWIFT) test --disable-xctest

lint:
	@$(SWIFT) format lint --strict -r Sources Tests Package.swift
	@sh .ci/imports

bench: build
	@sh bench/alles.sh

doorloop: build
	@$(BIN) doorloop --keren 2000

controleer: build
	@$(BIN) controleer

dekking: build
	@$(BIN) dekking > docs/dekking.md

# Has the exports read by programs of others (see bench/exports); needs python3 and, the first time, a network.
controleer-exports: build
	@sh bench/exports/controleer.sh $(BIN) --bewijs

# Breaks the program on purpose and sees whether a test notices; the figures and what they mean are in docs/mutanten.md.
KEREN ?= 30
mutanten: setup
	@python3 bench/mutanten/mutanten.py --keren $(KEREN)
