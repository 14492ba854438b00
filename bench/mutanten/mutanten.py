#!/usr/bin/env python3
"""Breaks the program on purpose, one small fault at a time, and sees whether a test notices.

All drawn mutations are compiled into one copy of the project, each behind a number; an environment variable says which
one is awake. So the copy is built once, and every mutation costs only the tests that concern its place. A mutation that
does not compile is left out. See docs/mutanten.md for what the figures say and what they do not.
"""
import argparse
import concurrent.futures
import os
import random
import re
import shutil
import subprocess
import sys
import time

# Where is mutated, and which tests concern that place: the quick ones first, then the rest.
ROOMS = [
    ("Sources/SimEngine/Sessie", ["SimTests.(HouderTests|ZichtTests|ScoreregelTests|AfspraakTests|OfficierTests|SpelTests)",
                                  "SimTests", "OpnameTests.(FixtureTests|RecordTests)|LeeratelierTests.GeheimTests"]),
    ("Sources/SimEngine/Rollen", ["SimTests.(HouderTests|OfficierTests|AfspraakTests|ScoreregelTests)", "SimTests"]),
    ("Sources/SimEngine/Scoring", ["SimTests.(ScoreregelTests|KenniswegTests|ScoreTekstTests|ScorekaartTests|StapelTests)",
                                   "SimTests"]),
    ("Sources/Opname/Archief", ["OpnameTests"]),
    ("Sources/Opname/Opslag", ["OpnameTests"]),
    ("Sources/Tekst/Advies", ["TekstTests"]),
    ("Sources/Scenario/Checks", ["ScenarioTests"]),
    ("Sources/Verslag/Export", ["VerslagTests.(Export|CSV|XES|XAPI|OCEL)"]),
]
# Rooms in which every mutation should be killed, by file.
HEART = ["SimEngine/Sessie/Zicht.swift", "SimEngine/Sessie/Sessie+Zichtbaar.swift", "SimEngine/Rollen/Houder.swift", "SimEngine/Rollen/Deelregel.swift",
         "SimEngine/Scoring/Kennisweg.swift", "SimEngine/Rollen/Officier.swift", "SimEngine/Rollen/Weging.swift", "Opname/Archief/Archief.swift",
         "Opname/Opslag/SQLiteOpslag.swift"]
COPY = ".build-mutanten"
TOP = subprocess.run(["git", "rev-parse", "--show-toplevel"], capture_output=True, text=True, check=True).stdout.strip()
HERE = os.path.dirname(os.path.abspath(__file__))


class Mutation:
    def __init__(self, path, line, start, end, new, what):
        self.path, self.line, self.start, self.end, self.new, self.what = path, line, start, end, new, what
        self.number = -1

    def key(self, text):
        return (self.path, text.strip(), self.what)


# --- finding places -------------------------------------------------------------------------------------------------

def blank(text):
    """The source with comments and strings made blank, so that only code is looked at."""
    out, i, n = list(text), 0, len(text)
    while i < n:
        if text.startswith("//", i):
            j = text.find("\n", i)
            j = n if j < 0 else j
        elif text.startswith("/*", i):
            j = text.find("*/", i)
            j = n if j < 0 else j + 2
        elif text.startswith('"""', i):
            j = text.find('"""', i + 3)
            j = n if j < 0 else j + 3
        elif text[i] == '"':
            j, depth = i + 1, 0
            while j < n and (text[j] != '"' or depth):
                if text.startswith("\\(", j):
                    depth += 1
                    j += 2
                    continue
                if depth and text[j] == "(":
                    depth += 1
                if depth and text[j] == ")":
                    depth -= 1
                if text[j] == "\\" and not depth:
                    j += 1
                if text[j] == "\n":
                    break
                j += 1
            j += 1
        else:
            i += 1
            continue
        for k in range(i, min(j, n)):
            if out[k] != "\n":
                out[k] = "\x01"
        i = j
    return "".join(out)


CLOSE = {")": "(", "]": "[", "}": "{"}
OPEN = {v: k for k, v in CLOSE.items()}
STOP_WORDS = re.compile(r"(?:^|[^\w.])(return|if|guard|while|else|where|in|case|let|var|try|throw|await|is|as)$")


COMPARISON, LOGIC = ",;:?=&|<>", ",;:?&|"


def operand_left(code, end, floor, stops):
    """Start of the operand that ends before `end`: back to what binds weaker, within one line."""
    i, depth = end, 0
    while i > floor:
        c = code[i - 1]
        if c == "\n":
            return None
        if c in CLOSE:
            depth += 1
        elif c in OPEN:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0:
            if c in stops and not code.startswith("??", i - 2) and not code.startswith("?.", i - 1) \
                    and not code.startswith("??", i - 1):
                break
            if c == "=" and code[i - 2] == " " and code[i] == " ":
                break
            if c == " " and STOP_WORDS.search(code[floor:i - 1]):
                break
        i -= 1
    if depth:
        return None
    while i < end and code[i] in " \x01":
        if code[i] == "\x01":
            break
        i += 1
    return i if i < end else None


def operand_right(code, start, stops):
    """End of the operand that begins at `start`, within one line."""
    i, depth, n = start, 0, len(code)
    while i < n:
        c = code[i]
        if c == "\n":
            if depth:
                return None
            break
        if c in OPEN:
            if c == "{" and depth == 0:
                break
            depth += 1
        elif c in CLOSE:
            if depth == 0:
                break
            depth -= 1
        elif depth == 0:
            if (c in stops and c != "?") or (c == "?" and not code.startswith("??", i) and code[i - 1] != "?" and code[i - 1] == " "):
                break
            if re.match(r" (else|where|in)\b", code[i:]):
                break
        i += 1
    while i > start and code[i - 1] == " ":
        i -= 1
    return i if i > start else None


def find(path, text):
    code = blank(text)
    starts = [0]
    for i, c in enumerate(text):
        if c == "\n":
            starts.append(i + 1)

    def line_of(pos):
        lo, hi = 0, len(starts)
        while hi - lo > 1:
            mid = (lo + hi) // 2
            lo, hi = (mid, hi) if starts[mid] <= pos else (lo, mid)
        return lo

    found = []

    def add(start, end, new, what):
        found.append(Mutation(path, line_of(start) + 1, start, end, new, what))

    swaps = {"==": "!=", "!=": "==", "<": "<=", "<=": "<", ">": ">=", ">=": ">"}
    for m in re.finditer(r" (==|!=|<=|>=|<|>) ", code):
        op = m.group(1)
        floor = starts[line_of(m.start())]
        left, right = (operand_left(code, m.start(), floor, COMPARISON),
                       operand_right(code, m.end(), COMPARISON))
        if left is None or right is None:
            continue
        a, b = text[left:m.start()], text[m.end():right]
        if "case " in text[floor:left] and "let " in text[floor:left]:
            continue
        add(left, right, f"(mutant(%d) ? ({a} {swaps[op]} {b}) : ({a} {op} {b}))", f"{op} wordt {swaps[op]}")
    for m in re.finditer(r" (&&|\|\|) ", code):
        floor = starts[line_of(m.start())]
        right = operand_right(code, m.end(), LOGIC)
        left = operand_left(code, m.start(), floor, LOGIC)
        if left is None or right is None:
            continue
        a, b, op = text[left:m.start()], text[m.end():right], m.group(1)
        # Within a chain of one operator, a term may be left out; what else stands on the line is not touched.
        add(m.end(), right, f"(mutant(%d) || {b})" if op == "&&" else f"(!mutant(%d) && {b})",
            f"zonder het deel {op} {b.strip()[:50]}")
        add(left, m.start(), f"(mutant(%d) || {a})" if op == "&&" else f"(!mutant(%d) && {a})",
            f"zonder het deel {a.strip()[:50]} {op}")
    # A guard or if on one line with a plain condition: taken the other way.
    for m in re.finditer(r"(?m)^( *)(?:\} else )?(if|guard|while) ([^\n{]*?)( else)? \{", code):
        body = m.group(3)
        if re.search(r"\b(let|var|case|#available)\b", body) or "," in body or "\x01" in body or not body.strip():
            continue
        if m.group(2) == "guard" and not m.group(4):
            continue
        start, end = m.start(3), m.end(3)
        add(start, end, f"(mutant(%d) != ({text[start:end]}))", "voorwaarde omgekeerd")
    # A boolean clause among others in a guard or if: left out.
    for m in re.finditer(r"(?m)^ +(?:guard |if )?((?:!)?[\w.]+(?:\([^\n()]*\))?(?: (?:==|!=|<|>|<=|>=) [\w.\"]+)?),\n", code):
        clause = m.group(1)
        if re.match(r"(let|var|case|return)\b", clause) or ":" in clause:
            continue
        before = code[:m.start()].rstrip("\n").split("\n")[-1]
        if not re.search(r"(guard|if)\b", m.group(0) + before):
            continue
        start, end = m.start(1), m.end(1)
        add(start, end, f"(mutant(%d) || ({text[start:end]}))", f"zonder de voorwaarde {text[start:end][:50]}")
    # Constants.
    for m in re.finditer(r"(?<![\w.$#])(\d[\d_]*)(?![\w.]|\s*\.\.)", code):
        floor = starts[line_of(m.start())]
        before = code[floor:m.start()]
        if re.search(r"(case |\.\.\.|\.\.<|@|#|\[\d*$|enum )", before) or "import" in before:
            continue
        value = int(m.group(1).replace("_", ""))
        new = value + 1 if value < 10 else value * 2
        add(m.start(), m.end(), f"(mutant(%d) ? {new} : {m.group(1)})", f"{value} wordt {new}")
    for m in re.finditer(r"(?<=[ (,:])(true|false)(?=[ ,)\n])", code):
        floor = starts[line_of(m.start())]
        if re.search(r"(case |@|: Bool = $)", code[floor:m.start()]) and "case .let" not in code[floor:m.start()]:
            if "case " in code[floor:m.start()] and ":" not in code[floor:m.start()]:
                continue
        other = "false" if m.group(1) == "true" else "true"
        add(m.start(), m.end(), f"(mutant(%d) ? {other} : {m.group(1)})", f"{m.group(1)} wordt {other}")
    # A function that gives nothing: leaves at once.
    for m in re.finditer(r"(?m)^ +(?:package |private |fileprivate )?(?:static )?(?:mutating )?func [^\n{>]*\)(?: throws\(\w+\)| throws)? \{\n",
                         code):
        add(m.end() - 1, m.end(), " if mutant(%d) { return }\n", "keert meteen terug")
    return found


# --- the copy --------------------------------------------------------------------------------------------------------

def tracked():
    out = subprocess.run(["git", "-C", TOP, "ls-files", "-co", "--exclude-standard"], capture_output=True, text=True, check=True)
    return [f for f in out.stdout.splitlines() if os.path.isfile(os.path.join(TOP, f))]


def write_if_changed(path, text):
    try:
        with open(path, encoding="utf-8") as f:
            if f.read() == text:
                return
    except (FileNotFoundError, UnicodeDecodeError):
        pass
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, "w", encoding="utf-8") as f:
        f.write(text)


def make_copy(root, mutations):
    by_file = {}
    for m in mutations:
        by_file.setdefault(m.path, []).append(m)
    wanted = set()
    for name in tracked():
        wanted.add(name)
        source, target = os.path.join(TOP, name), os.path.join(root, name)
        if name in by_file or name == "Package.swift":
            continue
        if os.path.exists(target) and os.path.getmtime(target) >= os.path.getmtime(source) \
                and os.path.getsize(target) == os.path.getsize(source) and name not in by_file:
            continue
        os.makedirs(os.path.dirname(target) or root, exist_ok=True)
        shutil.copy2(source, target)
    for name, items in by_file.items():
        with open(os.path.join(TOP, name), encoding="utf-8") as f:
            text = f.read()
        for m in sorted(items, key=lambda m: -m.start):
            text = text[:m.start] + (m.new % m.number) + text[m.end:]
        text = re.sub(r"(?m)\A((?://[^\n]*\n|\n)*)", r"\1import Mutant\n", text, count=1)
        write_if_changed(os.path.join(root, name), text)
    with open(os.path.join(TOP, "Package.swift"), encoding="utf-8") as f:
        package = f.read()
    package = package.replace(".treatAllWarnings(as: .error),", "")
    package = re.sub(r'\.target\(\s*name: "(Scenario|Tekst|SimEngine|Opname|Verslag|Regiosimulatie)"(, dependencies: \[)?',
                     lambda m: f'.target(name: "{m.group(1)}"' + (m.group(2) + '"Mutant", ' if m.group(2)
                                                                  else ', dependencies: ["Mutant"]'), package)
    package = package.replace("  targets: [", '  targets: [\n    .target(name: "Mutant"),', 1)
    write_if_changed(os.path.join(root, "Package.swift"), package)
    write_if_changed(os.path.join(root, "Sources/Mutant/Mutant.swift"), """import Glibc

/// The number of the mutation that is awake in this process.
@usableFromInline let wakker: Int = getenv("MUTANT").flatMap { Int(String(cString: $0)) } ?? -1

public func mutant(_ nummer: Int) -> Bool { nummer == wakker }
""")
    # A mutation of a former run must not stay behind.
    for folder, _, files in os.walk(os.path.join(root, "Sources")):
        for f in files:
            name = os.path.relpath(os.path.join(folder, f), root)
            if name not in wanted and not name.startswith("Sources/Mutant/"):
                os.remove(os.path.join(folder, f))
    for name in wanted - set(by_file):
        target = os.path.join(root, name)
        if name.endswith(".swift") and name.startswith("Sources/"):
            with open(target, encoding="utf-8") as f:
                if f.read().startswith("import Mutant"):
                    shutil.copy2(os.path.join(TOP, name), target)


def build(root, log):
    with open(log, "w") as f:
        return subprocess.run(["swift", "build", "--build-tests"], cwd=root, stdout=f, stderr=subprocess.STDOUT).returncode


def built_copy(root, mutations, report):
    """Builds the copy, leaving out what does not compile; returns the mutations that did."""
    for attempt in range(12):
        make_copy(root, mutations)
        log = os.path.join(root, "bouw.log")
        if build(root, log) == 0:
            return mutations
        with open(log, encoding="utf-8", errors="replace") as f:
            text = f.read()
        bad = set()
        for m in re.finditer(r"(?m)^" + re.escape(os.path.realpath(root)) + r"/(Sources/[^:\n]+):(\d+):\d+: error", text):
            bad.add((m.group(1), int(m.group(2))))
        if not bad:
            sys.exit(f"De kopie is niet te bouwen; zie {log}")
        # The import adds a line above; an error is put down to the mutation on its line or just beside it.
        keep = [m for m in mutations if not any((m.path, m.line + d) in bad for d in (0, 1, 2))]
        if len(keep) == len(mutations):
            files = {path for path, _ in bad}
            keep = [m for m in mutations if m.path not in files]
            if len(keep) == len(mutations):
                sys.exit(f"De kopie is niet te bouwen; zie {log}")
        report(f"  bouw {attempt + 1}: {len(mutations) - len(keep)} mutaties compileren niet en vallen af")
        mutations = keep
    sys.exit("De kopie is na twaalf pogingen niet te bouwen.")


def runner(root):
    out = subprocess.run(["swift", "build", "--show-bin-path"], cwd=root, capture_output=True, text=True, check=True)
    binary = os.path.join(out.stdout.strip(), "leeratelierPackageTests.xctest")
    return binary


def tests(root, binary, pattern, number, limit):
    """Whether the tests that match go well with a mutation awake; None when they did not end in time."""
    env = dict(os.environ, MUTANT=str(number), LEERATELIER_SPELLEN="24")
    try:
        run = subprocess.run([binary, "--testing-library", "swift-testing", "--filter", pattern], cwd=root, env=env,
                             stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=limit)
    except subprocess.TimeoutExpired:
        return None
    if b"Test run with 0 tests" in run.stdout or b"No matching" in run.stdout:
        sys.exit(f"Geen toets past bij {pattern!r}")
    return run.returncode == 0


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--keren", type=int, default=300, help="hoeveel mutaties getrokken worden (standaard 300)")
    p.add_argument("--zaad", type=int, default=1, help="begin van het toeval (standaard 1)")
    p.add_argument("--alleen", default="", help="alleen bestanden waarvan het pad dit bevat; 'hart' voor de kern")
    p.add_argument("--met-hart", action="store_true", help="ook alle mutaties van de kern")
    p.add_argument("--tegelijk", type=int, default=2, help="hoeveel toetsen tegelijk lopen (standaard 2)")
    p.add_argument("--uit", default="", help="schrijf het verslag ook naar dit bestand")
    p.add_argument("--lijst", action="store_true", help="toon de getrokken mutaties en doe verder niets")
    args = p.parse_args()
    began = time.time()
    lines = []

    def report(text):
        lines.append(text)
        print(text, flush=True)

    pool, texts = [], {}
    for folder, filters in ROOMS:
        for name in sorted(tracked()):
            if not name.startswith(folder + "/") or not name.endswith(".swift"):
                continue
            if args.alleen == "hart":
                if not any(name.endswith(h) for h in HEART):
                    continue
            elif args.alleen not in name:
                continue
            with open(os.path.join(TOP, name), encoding="utf-8") as f:
                texts[name] = f.read()
            for m in find(name, texts[name]):
                m.filters = filters
                pool.append(m)
    equivalent = {}
    marked = os.path.join(HERE, "gelijkwaardig.tsv")
    if os.path.exists(marked):
        with open(marked, encoding="utf-8") as f:
            for row in f:
                if row.strip() and not row.startswith("#"):
                    path, line, what, why = row.rstrip("\n").split("\t")
                    equivalent[(path, line, what)] = why
    rng = random.Random(args.zaad)
    rng.shuffle(pool)
    drawn, lines_taken, others = [], set(), 0
    for m in pool:
        # One to a line and not next to each other, so that they never overlap and an error has one cause.
        if any((m.path, m.line + d) in lines_taken for d in (-1, 0, 1)):
            continue
        heart = args.met_hart and any(m.path.endswith(h) for h in HEART)
        if not heart and others >= args.keren:
            continue
        others += not heart
        lines_taken.add((m.path, m.line))
        drawn.append(m)
    for number, m in enumerate(drawn):
        m.number = number
        m.text = texts[m.path].split("\n")[m.line - 1]
    report(f"{len(pool)} plaatsen; {len(drawn)} mutaties getrokken (zaad {args.zaad}).")
    if args.lijst:
        for m in drawn:
            report(f"{m.path}:{m.line}: {m.what}\n    {m.text.strip()}")
        return
    same = [m for m in drawn if m.key(m.text) in equivalent]
    live = [m for m in drawn if m.key(m.text) not in equivalent]
    root = os.path.join(TOP, COPY)
    os.makedirs(root, exist_ok=True)
    live = built_copy(root, live, report)
    binary = runner(root)
    limits = {}
    for m in live:
        for pattern in m.filters:
            if pattern not in limits:
                start = time.time()
                if tests(root, binary, pattern, -1, 1800) is not True:
                    sys.exit(f"Zonder mutatie slagen de toetsen {pattern!r} al niet.")
                limits[pattern] = max(20, 6 * args.tegelijk * (time.time() - start))
    report(f"Gebouwd en zonder mutatie geslaagd na {int(time.time() - began)} s; {len(live)} mutaties compileren.")

    def judge(m):
        for pattern in m.filters:
            good = tests(root, binary, pattern, m.number, limits[pattern])
            if good is not True:
                return m, "tijd" if good is None else "gedood"
        return m, "overleefd"

    results = []
    with concurrent.futures.ThreadPoolExecutor(args.tegelijk) as workers:
        for m, fate in workers.map(judge, live):
            results.append((m, fate))
            print(f"{len(results)}/{len(live)} {fate}", file=sys.stderr, flush=True)
            if fate == "overleefd":
                report(f"OVERLEEFD {m.path}:{m.line}: {m.what}\n    {m.text.strip()}")
    killed = [m for m, fate in results if fate != "overleefd"]
    survived = [m for m, fate in results if fate == "overleefd"]
    report("")
    for folder, _ in ROOMS:
        here = [fate for m, fate in results if m.path.startswith(folder + "/")]
        if here:
            dead = sum(f != "overleefd" for f in here)
            report(f"{folder}: {dead} van {len(here)} gedood")
    heart = [fate for m, fate in results if any(m.path.endswith(h) for h in HEART)]
    if heart:
        report(f"De kern (wie wat geeft, wie wat ziet, het wegen, het archief): {sum(f != 'overleefd' for f in heart)} "
               f"van {len(heart)} gedood")
    share = 100 * len(killed) / max(1, len(results))
    report(f"Samen: {len(killed)} van {len(results)} gedood ({share:.1f} %), {len(survived)} overleefd, "
           f"{len(same)} gelijkwaardig; {sum(f == 'tijd' for _, f in results)} door de tijdgrens. "
           f"{int(time.time() - began)} s.")
    for m in same:
        report(f"gelijkwaardig {m.path}:{m.line}: {m.what}: {equivalent[m.key(m.text)]}")
    if args.uit:
        with open(args.uit, "w", encoding="utf-8") as f:
            f.write("\n".join(lines) + "\n")


if __name__ == "__main__":
    try:
        main()
    except BrokenPipeError:
        sys.stderr.close()
