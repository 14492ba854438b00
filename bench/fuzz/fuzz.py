#!/usr/bin/env python3
"""Random command lines, answers, casussen, records and archives for the program: python3 bench/fuzz/fuzz.py PROGRAM [--zaad 1] [--seconden 60]

Every run is made from the seed and its number, so that what is found can be found again: --alleen NUMMER repeats one. A fault is: a signal, an exit
code that is not of sysexits.h, more than 10 seconds, more than 500 MB, output that is not UTF-8 or holds a control character, or English of the system.
"""
import argparse, os, random, resource, shutil, signal, sqlite3, subprocess, sys, tempfile, time

MB = 1 << 20
GOED = {0, 64, 65, 66, 67, 68, 69, 70, 71, 72, 73, 74, 75, 76, 77, 78, 130}
ENGELS = ["No such file", "Is a directory", "Permission denied", "no such table", "already exists", "Error Domain", "Fatal error", "not found",
          "database is", "malformed", "constraint failed"]
VERBEN = """duo aansluiten oefen hervat overdragen incident sessies terugkijken scorekaart noteer notities fragmenten rapport watals vergelijk monitor
exporteer beoordeel herken begrip uitleg controleer casussen simuleer dekking scherpte signalen reflecteer leervragen voorbeeld reservekopie terugzetten controleer-archief
herstel verwijder anonimiseer atelier casus help versie""".split()
OPTIES = """--archief --scenarios --toegankelijk --geen-kleur --help --json --trainer --stoel --uit --als --invoer --zaad --regio --rollen --datum --gewoonte --open
--aan --zaal --aflopen --door --zet --wis --vraag --stap --daarna --per --casus --van --tot --html --csv --alles --kort --tot-beslissing --ouder-dan --ja --overnemen --trainerswoord --aantal
--zonder-persoonsgegevens --onbekend --
- -h""".split()
WOORDEN = ["nachtslot", "trappenhuis", "zsm", "veiligheidshuis", "neutraal", "kmt-rvx", "nu", "0", "1", "-1", "99999999999999999999", "P1Y", "2026-11-27", "1=2", "a=b",
           "", " ", "é", "日本", "\x1b[31m", "a\nb", "/dev/null", "/", "..", "zonder/map", "simulatie", "mens", "csv", "xapi", "x" * 5000, "🧑‍⚖️", "Jan de Vries, 0612345678", "\u202e", "%s", "'"]
TOETSEN = ["", "1", "2", "3", "9", "99", "stop", "terug", "?", "dossier", "advies", "raadplegen", "wachten", "afsluiten", "doel", "x" * 3000, "noteer x", "begrip ISD", ".", "wis",
           "alle", "1 2 3", "é" * 400, "\x1b[A", "\x00", "-5", "ja", "nee", "14 ja, 6 nee", "1a 2b 3", "verloop", "Mevrouw De Vries, Kerkstraat 12, 06-12345678", "laat staan"]


def start():
    os.setsid()
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    resource.setrlimit(resource.RLIMIT_AS, (4096 * MB, 4096 * MB))


def draai(program, words, given, folder, env):
    """Runs once; gives what is wrong with it, or None."""
    with open(folder + "/uit", "wb") as out, open(folder + "/fout", "wb") as err, open(folder + "/in", "wb") as text:
        text.write(given)
    began = time.time()
    with open(folder + "/uit", "wb") as out, open(folder + "/fout", "wb") as err, open(folder + "/in", "rb") as text:
        process = subprocess.Popen([program] + words, stdin=text, stdout=out, stderr=err, cwd=folder, env=env, preexec_fn=start)
        signal.signal(signal.SIGALRM, lambda *_: os.killpg(process.pid, signal.SIGKILL))
        signal.alarm(11)
        _, status, used = os.wait4(process.pid, 0)
        signal.alarm(0)
        process.returncode = 0
    took = time.time() - began
    if os.WIFSIGNALED(status):
        return f"signaal {os.WTERMSIG(status)} na {took:.1f} s"
    if os.WEXITSTATUS(status) not in GOED:
        return f"uitgangscode {os.WEXITSTATUS(status)}"
    if os.WEXITSTATUS(status) == 70:
        return "uitgangscode 70: een fout van het programma"
    if took > 10:
        return f"{took:.1f} s"
    if used.ru_maxrss * 1024 > 500 * MB:
        return f"{used.ru_maxrss // 1024} MB"
    raw = "--als" in words or "rapport" in words
    for name in ("uit", "fout"):
        data = open(f"{folder}/{name}", "rb").read()
        try:
            said = data.decode("utf-8")
        except UnicodeDecodeError as fault:
            return f"{name}: geen UTF-8 ({fault})"
        if name == "fout" or not raw:
            bad = [c for c in said if (ord(c) < 32 and c not in "\n\t") or 0x7F <= ord(c) < 0xA0]
            if bad:
                return f"{name}: stuurteken {bad[0]!r}"
        if name == "fout":
            for words_ in ENGELS:
                if words_ in said:
                    return f"{name}: Engels ({words_})"
    return None


def opdrachtregel(dice):
    words = [dice.choice(VERBEN + WOORDEN + OPTIES)] if dice.random() < 0.2 else [dice.choice(VERBEN)]
    for _ in range(dice.randrange(6)):
        words.append(dice.choice(dice.choice([OPTIES, WOORDEN])))
    # A simulation of the longest duration is no fault of the command line.
    return [w.replace("\0", "") for w in words if w]


def verander(dice, data):
    data = bytearray(data)
    for _ in range(1 + dice.randrange(4)):
        if not data:
            break
        at = dice.randrange(len(data))
        way = dice.randrange(5)
        if way == 0:
            data[at] ^= 1 << dice.randrange(8)
        elif way == 1:
            del data[at:]
        elif way == 2:
            data[at:at] = bytes(dice.randrange(256) for _ in range(dice.randrange(20)))
        elif way == 3:
            data[at:at + dice.randrange(200)] = b""
        else:
            data[at:at] = data[at:at + 200] * dice.randrange(1, 50)
    return bytes(data)


def maak(dice, bron, folder, code):
    """The words and the answers of one run."""
    kind = dice.randrange(5)
    answers = "\n".join(dice.choice(TOETSEN) for _ in range(dice.randrange(60))).encode()
    if kind == 0:
        return opdrachtregel(dice), answers
    if kind == 1:
        return [dice.choice(["oefen", "duo"]), dice.choice(bron["casussen"])], answers
    if kind == 2:
        with open(folder + "/casus.json", "wb") as file:
            file.write(verander(dice, dice.choice(bron["bytes"])))
        return dice.choice([["controleer", "casus.json", "--zonder-spelen"], ["anonimiseer", "casus.json"],
                            ["anonimiseer", "casus.json", "--uit", "b.json", "--invoer", "-"]]), answers
    if kind == 3:
        with open(folder + "/teksten.jsonl", "wb") as file:
            file.write(verander(dice, bron["jsonl"]))
        return [dice.choice(["beoordeel", "herken"]), "teksten.jsonl"], b""
    with open(folder + "/a.sqlite", "wb") as file:
        file.write(verander(dice, bron["archief"]))
    verb = dice.choice([["sessies"], ["monitor"], ["scorekaart", code], ["rapport", code, "--uit", "-"], ["exporteer", code, "--als", "csv"], ["hervat", code],
                        ["controleer-archief"], ["notities", code], ["herstel", "a.sqlite", "--uit", "b.sqlite"], ["verwijder", code, "--ja"]])
    return verb, answers


def main():
    ask = argparse.ArgumentParser()
    ask.add_argument("programma")
    ask.add_argument("--zaad", type=int, default=1)
    ask.add_argument("--seconden", type=int, default=60)
    ask.add_argument("--alleen", type=int)
    chosen = ask.parse_args()
    root = os.path.dirname(os.path.dirname(os.path.dirname(os.path.abspath(__file__))))
    program = os.path.abspath(chosen.programma)
    work = tempfile.mkdtemp(prefix="leeratelier-fuzz-")
    names = sorted(n for n in os.listdir(root + "/scenarios/casussen") if n.endswith(".json") and ".verloop" not in n)
    fixture = work + "/voorbeeld.sqlite"
    shutil.copy(root + "/Tests/OpnameTests/Fixtures/v1/archief.sqlite", fixture)
    base = dict(os.environ, HOME=work, LEERATELIER_SCENARIOS=root + "/scenarios", LEERATELIER_ARCHIEF=fixture)
    subprocess.run([program, "sessies"], env=base, capture_output=True, check=True)
    with sqlite3.connect(fixture) as archive:
        code = archive.execute("select code from sessie order by nummer limit 1").fetchone()[0]
        archive.execute("pragma wal_checkpoint(truncate)")
    bron = {
        "casussen": [n[:-5] for n in names],
        "bytes": [open(f"{root}/scenarios/casussen/{n}", "rb").read() for n in names],
        "jsonl": open(root + "/Tests/TekstTests/Fixtures/adviezen-eigen.jsonl", "rb").read()[:20000],
        "archief": open(fixture, "rb").read(),
    }
    faults, number, end = 0, 0, time.time() + chosen.seconden
    while time.time() < end or chosen.alleen is not None:
        number = chosen.alleen if chosen.alleen is not None else number + 1
        dice = random.Random(f"{chosen.zaad}-{number}")
        folder = tempfile.mkdtemp(dir=work)
        env = dict(base, HOME=folder, LEERATELIER_ARCHIEF=folder + "/a.sqlite")
        words, answers = maak(dice, bron, folder, code)
        fault = draai(program, words, answers, folder, env)
        if fault:
            faults += 1
            print(f"zaad {chosen.zaad}, nummer {number}: {fault}: {[w[:60] for w in words]}", flush=True)
        if chosen.alleen is not None:
            print(f"{folder} blijft staan" if fault else "geen fout")
            return 1 if fault else 0
        shutil.rmtree(folder, ignore_errors=True)
    shutil.rmtree(work, ignore_errors=True)
    print(f"zaad {chosen.zaad}: {number} keer, {faults} fouten")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
