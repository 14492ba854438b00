#!/usr/bin/env python3
"""The archive of many sessions: python3 bench/groot.py PROGRAM [SESSIONS]

Makes the archive from recordings, and prints what monitor, sessies and beoordeel --overeenstemming cost, beside one GROUP BY over the same rows.
'Cold' is without what is kept beside the archive, in a fresh process; the file itself is in the cache of the system, as it is for the GROUP BY.
"""
import json, os, resource, sqlite3, subprocess, sys, tempfile, time

program, count = os.path.abspath(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "10000"
GROEP = "SELECT s.casus_id, g.soort, count(*), max(g.tijd), sum(length(g.inhoud)) FROM gebeurtenis g JOIN sessie s ON s.nummer = g.sessie GROUP BY 1, 2"


def draai(words, env):
    began = time.perf_counter()
    process = subprocess.Popen([program] + words, env=env, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = 0
    if status != 0:
        sys.exit(f"{words}: {status}")
    return time.perf_counter() - began, used.ru_maxrss / 1024


def beste(words, env, before=lambda: None, times=3):
    runs = []
    for _ in range(times):
        before()
        runs.append(draai(words, env))
    return min(t for t, _ in runs), max(m for _, m in runs)


with tempfile.TemporaryDirectory() as folder:
    path = folder + "/archief.sqlite"
    env = dict(os.environ, LEERATELIER_ARCHIEF=path)
    made = json.loads(subprocess.run([program, "meet-vullen", count], env=env, check=True, capture_output=True).stdout)
    base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
    group = []
    for _ in range(3):
        began = time.perf_counter()
        base.execute(GROEP).fetchall()
        group.append(time.perf_counter() - began)
    base.close()
    peer = min(group)

    def leeg():
        if os.path.exists(path + "-afgeleid"):
            os.remove(path + "-afgeleid")

    cold = beste(["monitor", "--json"], env, leeg)
    warm = beste(["monitor", "--json"], env)
    rows = {
        "monitor, koud": cold, "monitor, warm": warm, "sessies": beste(["sessies"], env), "sessies --aantal 40": beste(["sessies", "--aantal", "40"], env),
        "beoordeel --overeenstemming": beste(["beoordeel", "--overeenstemming"], env),
    }
    print(f"{made['sessies']} sessies, {made['gebeurtenissen']} gebeurtenissen; GROUP BY {peer:.2f} s; {os.cpu_count()} kernen")
    for name, (took, memory) in rows.items():
        print(f"{name:28} {took:6.2f} s  {took / peer:5.2f} keer GROUP BY  {memory:4.0f} MB")
