#!/usr/bin/env bash
# Measures the regiosimulatie against its peers in one run and prints the ratios. Usage: bench/regiosimulatie.sh [dagen]
# Needs python3 (a venv with simpy and scipy is made in .venv) and, for the C figure, cc.
set -euo pipefail
cd "$(dirname "$0")/.."
days="${1:-3650}"
# The same binary that people run.
program=.build/release/leeratelier
[ -x "$program" ] || make build
[ -x .venv/bin/python ] || python3 -m venv .venv
.venv/bin/python -c 'import simpy, scipy' 2>/dev/null || .venv/bin/pip install -q simpy scipy
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT
export PROGRAM="$program" DAYS="$days" WORK="$work"
if command -v cc >/dev/null; then cc -O3 -o "$work/model" bench/regiosimulatie/model.c -lm; fi
.venv/bin/python - <<'PY'
import json, os, resource, subprocess, sys, time
program, days, work = os.environ["PROGRAM"], int(os.environ["DAYS"]), os.environ["WORK"]


def run(command):
    before, begin = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    out = subprocess.run(command, capture_output=True, check=True, text=True).stdout
    wall, after = time.perf_counter() - begin, resource.getrusage(resource.RUSAGE_CHILDREN)
    return out, wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cases(out):
    rows = json.loads(out)
    return sum(r["zaken"] for r in (rows if isinstance(rows, list) else [rows]))


# Rounds in turn, so that a busy machine is busy for all; the best of each counts. Processor time for one core.
best = {"simpy": 0, "c": 0, "swift": 0, "een": 0, "twee": 0}
for _ in range(5):
    out, _, cpu = run([sys.executable, "bench/regiosimulatie/simpy_model.py", "--dagen", "180"])
    best["simpy"] = max(best["simpy"], cases(out) / cpu)
    if os.path.exists(work + "/model"):
        best["c"] = max(best["c"], float(run([work + "/model", str(days), "16"])[0]))
    base = [program, "simuleer", "--json", "--dagen", str(days), "--herhalingen", "16"]
    out, wall, cpu = run(base + ["--kernen", "1"])
    best["swift"], best["een"] = max(best["swift"], cases(out) / cpu), max(best["een"], cases(out) / wall)
    out, wall, _ = run(base + ["--kernen", "2"])
    best["twee"] = max(best["twee"], cases(out) / wall)
memory = subprocess.run(["/usr/bin/env", "python3", "-c",
                         "import resource,subprocess,sys;subprocess.run(sys.argv[1:],stdout=subprocess.DEVNULL,check=True);"
                         "print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)", program, "simuleer", "--json", "--dagen", "3650"],
                        capture_output=True, text=True, check=True).stdout
print(f"simpy               {best['simpy']:12,.0f} zaken/s processortijd")
print(f"leeratelier, 1 kern {best['swift']:12,.0f} zaken/s processortijd = {best['swift'] / best['simpy']:.0f} x simpy")
if best["c"]:
    print(f"model.c             {best['c']:12,.0f} zaken/s processortijd; leeratelier = {best['swift'] / best['c']:.2f} x C")
print(f"2 kernen            {best['twee']:12,.0f} zaken/s op de klok = {best['twee'] / best['een']:.2f} x 1 kern")
print(f"geheugen, tien jaar {int(memory) / 1024:12.1f} MiB")
PY
.venv/bin/python bench/regiosimulatie/vergelijk.py "$program" 60 30
