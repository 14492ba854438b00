#!/bin/sh
# Every measurement, as ratios against a peer in the same run. Needs python3; the rest is the release build.
set -eu
cd "$(dirname "$0")/.."
BIN=.build/release/leeratelier
WERK=$(mktemp -d)
trap 'rm -rf "$WERK"' EXIT
export LEERATELIER_ARCHIEF="$WERK/archief/archief.sqlite"

echo "== starten: tot het eerste scherm, op een pseudo-terminal naast curses (mediaan van 30)"
python3 bench/starten.py "$BIN"

echo "== lezen: 1.000 casussen van 30 kB, tegenover json.loads"
python3 bench/lezen.py "$WERK/casussen" 1000 > "$WERK/json.txt"
cat "$WERK/json.txt"
"$BIN" meet-lezen "$WERK/casussen" | tee "$WERK/lezen.txt"
python3 - "$WERK/json.txt" "$WERK/lezen.txt" <<'P'
import json, sys
a = json.loads(open(sys.argv[1]).read().splitlines()[-1])["json_loads_s"]
b = json.loads(open(sys.argv[2]).read())["seconden"]
print(f"verhouding: {b / a:.2f} keer json.loads (doel: binnen 5)")
P

echo "== de meegeleverde casussen, geheel gecontroleerd (doel: onder 0,05 s)"
"$BIN" meet-bibliotheek

echo "== een opgenomen handeling tegenover een kale transactie (microseconden)"
mkdir -p "$WERK/handeling"
"$BIN" meet-handeling "$WERK/handeling" | tee "$WERK/handeling.txt"
python3 - "$WERK/handeling.txt" <<'P'
import json, sys
m = json.loads(open(sys.argv[1]).read())
print(f"verhouding p50 {m['opgenomen_p50'] / m['kaal_p50']:.2f} (doel 1,5), p99 {m['opgenomen_p99'] / m['kaal_p99']:.2f} (doel 2)")
P

echo "== een sessie lezen met controle van haar keten (doel: de controle hoogstens 5 % van het lezen)"
cp Tests/OpnameTests/Fixtures/v1/archief.sqlite "$WERK/keten.sqlite"
"$BIN" meet-keten "$WERK/keten.sqlite" | tee "$WERK/keten.txt"
python3 - "$WERK/keten.txt" <<'P'
import json, sys
m = json.loads(open(sys.argv[1]).read())
print(f"controle {1e6 * m['controleren'] / m['gebeurtenissen']:.2f} µs per gebeurtenis, {100 * m['deel']:.1f} % van het lezen")
if m["deel"] > 0.05:
    sys.exit("de controle kost te veel")
P

echo "== het trainersscherm van 50 sessies van 200 gebeurtenissen (doel: opnieuw getekend binnen 0,05 s), naast de queries alleen"
"$BIN" meet-atelier "$WERK/atelier.sqlite" | tee "$WERK/atelier.txt"
python3 - "$WERK/atelier.txt" "$WERK/atelier.sqlite" <<'P'
import json, sqlite3, sys, time
m = json.loads(open(sys.argv[1]).read())
file = sqlite3.connect(sys.argv[2])
sessions = [row[0] for row in file.execute("SELECT sessie FROM ateliersessie")]
def kaal():
    began = time.perf_counter()
    for session in sessions:
        file.execute("SELECT aantal, schakel FROM zegel WHERE sessie = ? AND reeks = 'gebeurtenis'", (session,)).fetchall()
        file.execute("SELECT * FROM gebeurtenis WHERE sessie = ? AND volgnummer >= 200", (session,)).fetchall()
    return time.perf_counter() - began
best = min(kaal() for _ in range(20))
print(f"{1e3 * m['p50']:.1f} ms, slechtste {1e3 * m['slechtste']:.1f} ms; {m['p50'] / best:.1f} keer de queries alleen")
print(f"vijfhonderd handelingen per minuut: {m['zaal']} keer, te zien na {1e3 * m['zaal_p50']:.0f} ms (p50), {1e3 * m['zaal_slechtste']:.0f} ms (slechtste; doel: binnen 1 s)")
if m["slechtste"] > 0.05:
    sys.exit("het trainersscherm is te traag")
if m["zaal_slechtste"] > 1:
    sys.exit("de trainer ziet te laat wat er gebeurt")
P

echo "== de vergelijking van 50 afgesloten sessies, van archief tot pagina (doel: binnen 1 s), naast sqlite3 en json van Python over dezelfde rijen"
"$BIN" meet-vergelijking "$WERK/vergelijking.sqlite" | tee "$WERK/vergelijking.txt"
python3 - "$WERK/vergelijking.txt" "$WERK/vergelijking.sqlite" <<'P'
import json, sqlite3, sys, time
m = json.loads(open(sys.argv[1]).read())
file = sqlite3.connect(sys.argv[2])
def kaal():
    began = time.perf_counter()
    for (inhoud,) in file.execute("SELECT inhoud FROM gebeurtenis ORDER BY sessie, volgnummer"):
        json.loads(inhoud)
    return time.perf_counter() - began
best = min(kaal() for _ in range(5))
print(f"{m['seconden']:.3f} s voor {m['gebeurtenissen']} gebeurtenissen; {m['seconden'] / best:.1f} keer alleen lezen in Python")
if m["seconden"] > 1:
    sys.exit("de vergelijking is te traag")
P

echo "== casus statistiek van alle casussen, elk dertig keer gespeeld, twee tegelijk (doel: binnen 30 s)"
python3 - "$BIN" <<'P'
import glob, os, subprocess, sys, time
from concurrent.futures import ThreadPoolExecutor
program = sys.argv[1]
ids = sorted(os.path.basename(f)[:-5] for f in glob.glob("scenarios/casussen/*.json") if not f.endswith(".verloop.json"))
began = time.perf_counter()
with ThreadPoolExecutor(2) as two:
    for done in two.map(lambda i: subprocess.run([program, "casus", "statistiek", i], stdout=subprocess.DEVNULL), ids):
        if done.returncode:
            sys.exit("casus statistiek mislukte")
took = time.perf_counter() - began
print(f"{took:.1f} s voor {len(ids)} casussen")
if took > 30:
    sys.exit("casus statistiek is te traag")
P

echo "== opnieuw vouwen"
"$BIN" meet-herhaling

echo "== het verslag van een sessie van 500 gebeurtenissen (doel: onder 0,3 s en 1 MB), naast html.escape van Python"
"$BIN" meet-rapport "$WERK/verslag.html" | tee "$WERK/rapport.txt"
python3 - "$WERK/rapport.txt" "$WERK/verslag.html" <<'P'
import html, json, sys, time
m = json.loads(open(sys.argv[1]).read())
text = html.unescape(open(sys.argv[2], encoding="utf-8").read())
best = min((lambda s: (html.escape(text), time.perf_counter() - s)[1])(time.perf_counter()) for _ in range(5))
print(f"{m['seconden']:.3f} s, {m['bytes'] / 1e6:.2f} MB; {m['seconden'] / best:.0f} keer html.escape over dezelfde tekst")
if m["seconden"] > 0.3 or m["bytes"] > 1_000_000:
    sys.exit("het verslag is te traag of te groot")
P

echo "== een archief van 10.000 sessies, naast een GROUP BY over dezelfde rijen (doel: monitor warm en sessies onder 1 s, koud onder 2 s, 100 MB)"
python3 bench/groot.py "$BIN" 10000

echo "== zestien die tegelijk vastleggen, naast kale transacties (doel: p99 daarbinnen)"
python3 bench/tegelijk.py "$BIN" 16

for meting in bench/beoordelen.sh bench/regiosimulatie.sh; do
  echo "== $meting"
  bash "$meting"
done
