# Leeratelier. Two commands for users: `make run` and `make test`; each does all set-up itself.
.PHONY: run test lint bench build setup doorloop controleer dekking handleiding controleer-exports controleer-paginas mutanten pakket pakket-proef pakket-tweemaal uitgave sanitizers

SWIFT ?= swift
# Colour in messages is an option of the compiler: with it, a build at a terminal would do all over what one in a pipe did.
BUILD_FLAGS = --no-color-diagnostics
# Where the linker finds libstdc++.a before the shared one, so that the program needs no more than glibc and SQLite.
STATISCH = $(CURDIR)/.build/statisch
# A section per function, and no exported names that keep them: what nobody calls is left out. The linker of the toolchain also
# folds what is the same twice. Together 1.4 of 20.4 MB, and 2 ms of the start.
# The same source gives the same bytes in every folder: no debug information, which is stripped anyhow, and no hashes of the code
# by which the compiler would keep an older object (also after a change of these flags). -rpath is for SQLite beside the program.
RELEASE_FLAGS = $(BUILD_FLAGS) -c release --static-swift-stdlib --disable-local-rpath -debug-info-format none \
  -Xswiftc -use-ld=lld -Xswiftc -Xfrontend -Xswiftc -function-sections \
  -Xswiftc -Xfrontend -Xswiftc -disable-incremental-llvm-codegen \
  -Xswiftc "-L$(STATISCH)" -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
  -Xlinker -s -Xlinker --gc-sections -Xlinker --icf=all -Xlinker --no-export-dynamic \
  -Xlinker -rpath -Xlinker '$$ORIGIN/../lib/leeratelier' --product leeratelier
BIN = .build/release/leeratelier

run: build
	@$(BIN)

build: setup
	@echo "Leeratelier wordt gebouwd; de eerste keer duurt dat enkele minuten." >&2
	@mkdir -p "$(STATISCH)"
	@ar=$$("$$(dirname "$$(readlink -f "$$(command -v $(SWIFT))")")/clang" -print-file-name=libstdc++.a); \
	  [ ! -e "$$ar" ] || ln -sf "$$ar" "$(STATISCH)/libstdc++.a"
	@$(SWIFT) build $(RELEASE_FLAGS) 1>&2
	@sh pakket/versie.sh > .build/release/uitgave

# Installs the headers of SQLite when they are missing; nothing else is needed besides Swift.
setup:
	@command -v $(SWIFT) >/dev/null || { echo "Swift 6.2 of nieuwer ontbreekt. Zie https://www.swift.org/install/linux/" >&2; exit 69; }
	@if [ ! -e /usr/include/sqlite3.h ]; then \
	  echo "libsqlite3-dev ontbreekt en wordt geïnstalleerd." >&2; \
	  SUDO=""; [ "$$(id -u)" = 0 ] || SUDO=sudo; \
	  $$SUDO apt-get update -qq 1>&2 && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq libsqlite3-dev 1>&2; \
	fi

# `swift test` does the same in one process, and takes a quarter longer.
test: setup
	@$(SWIFT) build $(BUILD_FLAGS) --build-tests --disable-xctest
	@sh .ci/toets

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

# The screens in the handleidingen, written anew from the whole screens that the tests hold; `make test` fails when they are not fresh.
handleiding: setup
	@LEERATELIER_HANDLEIDING=schrijf $(SWIFT) test $(BUILD_FLAGS) --disable-xctest --filter HandleidingschermTests

# Has the exports read by programs of others (see bench/exports); needs python3 and, the first time, a network.
controleer-exports: build
	@sh bench/exports/controleer.sh $(BIN) --bewijs

# Looks at the pages in a real Chromium: axe-core, and sheets of A4 (see bench/paginas); the first time with a network.
controleer-paginas: build
	@sh bench/paginas/controleer.sh $(BIN)

# Breaks the program on purpose and sees whether a test notices; the figures and what they mean are in docs/mutanten.md.
KEREN ?= 30
mutanten: setup
	@python3 bench/mutanten/mutanten.py --keren $(KEREN)

# The tests that go over bytes, files and several cores, under address and thread sanitizer; what came of it is in docs/sanitizers.md. Each builds
# everything anew in a folder of its own, so this takes a while.
sanitizers: setup
	@ASAN_OPTIONS=detect_leaks=0 $(SWIFT) test $(BUILD_FLAGS) --disable-xctest --sanitize=address --scratch-path .build/adres --filter "^(OpnameTests|ScenarioTests|TekstTests)\."
	@$(SWIFT) test $(BUILD_FLAGS) --disable-xctest --sanitize=thread --scratch-path .build/draden --filter "^(OpnameTests|RegiosimulatieTests)\."

# The Debian package and the tarball, in pakketten/; see pakket/maak.sh.
pakket: build
	@command -v dpkg-shlibdeps >/dev/null || { \
	  SUDO=""; [ "$$(id -u)" = 0 ] || SUDO=sudo; \
	  $$SUDO apt-get update -qq 1>&2 && DEBIAN_FRONTEND=noninteractive $$SUDO apt-get install -y -qq --no-install-recommends dpkg-dev 1>&2; }
	@sh pakket/maak.sh

# Installs, plays, upgrades, removes and unpacks in a clean Debian; says what cannot be done here.
pakket-proef: pakket
	@bash pakket/proef.sh

# Builds the commit once more in a clean clone: the bytes must be the same.
pakket-tweemaal: pakket
	@sh pakket/tweemaal.sh

# What a release still lacks.
uitgave: build
	@sh pakket/uitgave.sh
