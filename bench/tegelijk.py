#!/usr/bin/env python3
"""Sixteen who write at once: python3 bench/tegelijk.py PROGRAM [WRITERS] [SECONDS]

As many processes of the program play in one archive, each handeling after the other, from the last key to 'Vastgelegd'; in turn with as many processes that
commit bare rows of the same size to a SQLite file of the same kind (write-ahead log, synchronous full) on the same disk. Goal: p99 within that of bare commits.
"""
import multiprocessing, os, select, sqlite3, subprocess, sys, tempfile, time

program = os.path.abspath(sys.argv[1])
writers = int(sys.argv[2]) if len(sys.argv) > 2 else 16
seconds = float(sys.argv[3]) if len(sys.argv) > 3 else 6


def speel(path, end, found):
    env, times = dict(os.environ, LEERATELIER_ARCHIEF=path), []
    while time.time() < end:
        player = subprocess.Popen([program, "oefen", "nachtslot", "--stoel", "veiligheidshuis"], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        said = b""

        def lees(until):
            nonlocal said
            while until not in said:
                # At the end of a session it asks something else.
                if not select.select([player.stdout], [], [], 0.7)[0]:
                    return False
                chunk = os.read(player.stdout.fileno(), 65536)
                if not chunk:
                    return False
                said += chunk
            said = said.split(until, 1)[1]
            return True

        alive = lees(b"? voor uitleg):")
        while alive and time.time() < end:
            player.stdin.write(b"wachten\n")
            player.stdin.flush()
            if not lees("‘terug’):".encode()):
                break
            began = time.perf_counter()
            player.stdin.write(b"1\n")
            player.stdin.flush()
            if not lees(b"Vastgelegd"):
                break
            times.append(time.perf_counter() - began)
            alive = lees(b"? voor uitleg):")
        player.kill()
        player.wait()
    found.put(times)


def kaal(path, end, found):
    base, times = sqlite3.connect(path, timeout=60, isolation_level=None), []
    base.execute("PRAGMA synchronous = FULL")
    body = "x" * 400
    while time.time() < end:
        began = time.perf_counter()
        base.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            base.execute("INSERT INTO regel (inhoud) VALUES (?)", (body,))
        base.execute("COMMIT")
        times.append(time.perf_counter() - began)
        # As long as a handeling is decided and shown: who only commits never lets another in.
        time.sleep(0.002)
    found.put(times)


def meet(work, path):
    found, end = multiprocessing.Queue(), time.time() + seconds
    all_ = [multiprocessing.Process(target=work, args=(path, end, found)) for _ in range(writers)]
    for one in all_:
        one.start()
    times = sorted(t for _ in all_ for t in found.get())
    for one in all_:
        one.join()
    return times


with tempfile.TemporaryDirectory() as folder:
    base = sqlite3.connect(folder + "/kaal.sqlite")
    base.execute("PRAGMA journal_mode = WAL")
    base.execute("CREATE TABLE regel (nummer INTEGER PRIMARY KEY, inhoud TEXT)")
    base.close()
    subprocess.run([program, "oefen", "nachtslot"], env=dict(os.environ, LEERATELIER_ARCHIEF=folder + "/a.sqlite"), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
    played, bare = [], []
    # By turns, so that both meet the same disk.
    for _ in range(2):
        bare += meet(kaal, folder + "/kaal.sqlite")
        played += meet(speel, folder + "/a.sqlite")
    for name, times in (("handeling", sorted(played)), ("kale transactie", sorted(bare))):
        print(f"{name:16} n {len(times):6}  p50 {1000 * times[len(times) // 2]:8.1f} ms  p99 {1000 * times[len(times) * 99 // 100]:8.1f} ms")
