"""Reads exports of Leeratelier with programs of others, and checks by itself what those programs let pass.

Usage: controleer.py PROGRAM [--bewijs]

With --bewijs the exports are spoiled one by one, and every spoiled one must be rejected. Ends with 1 when something is wrong.
"""
import contextlib
import datetime
import html
import io
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import warnings

warnings.filterwarnings("ignore")
import pandas

# pm4py says who made it, at length, whenever it is loaded.
with contextlib.redirect_stderr(io.StringIO()):
    import pm4py
from pm4py.objects.ocel.validation import ocel20_rel_validation
from pydantic import ValidationError
from ralph.models.xapi.base.statements import BaseXapiStatement

CASUSSEN = ["nachtslot", "trappenhuis", "pleintje", "jas-voor-de-winter", "zes-uur"]
NU = datetime.datetime.now(datetime.timezone.utc)
REEKS = "tijd wandklok stoel wie door rol aan van koppelvlak berichtsoort beslissing handeling bijzonderheid eis over zin tekst"


class Afgekeurd(Exception):
    pass


def eis(waar, wat):
    if not waar:
        raise Afgekeurd(wat)


def stil(doe, *args, **kwargs):
    """pm4py shows a progress bar."""
    with contextlib.redirect_stderr(io.StringIO()), contextlib.redirect_stdout(io.StringIO()):
        return doe(*args, **kwargs)


def zonder_dubbele(paren):
    namen = [naam for naam, _ in paren]
    eis(len(namen) == len(set(namen)), f"dubbele sleutel in {namen}")
    return dict(paren)


def lees_json(pad):
    return json.loads(pad.read_text(encoding="utf-8"), object_pairs_hook=zonder_dubbele)


def moment(tekst):
    tijd = datetime.datetime.fromisoformat(tekst)
    eis(tijd.tzinfo is not None, f"tijd zonder zone: {tekst}")
    return tijd


# --- one check per form; each gets the folder and the JSON, and says what it saw


def json_(map_, bron):
    per = {s["code"]: s["elementen"] for s in bron["sessies"]}
    eis(sum(per.values()) == len(bron["elementen"]), "JSON: aantallen per sessie kloppen niet")
    sleutels = [(e["sessie"], e["id"]) for e in bron["elementen"]]
    eis(len(set(sleutels)) == len(sleutels), "JSON: een id staat er twee keer")
    return f"{len(per)} sessies, {len(sleutels)} elementen"


def getallen(waarde, pad=""):
    """A number as text is let pass by Ralph."""
    if isinstance(waarde, dict):
        for naam, deel in waarde.items():
            if naam in ("raw", "min", "max", "scaled"):
                eis(isinstance(deel, (int, float)) and not isinstance(deel, bool), f"{pad}.{naam} is geen getal")
            eis(deel is not None and deel != {}, f"{pad}.{naam} is leeg")
            getallen(deel, f"{pad}.{naam}")
    elif isinstance(waarde, list):
        for deel in waarde:
            getallen(deel, pad)


def xapi(map_, bron):
    uitspraken = lees_json(map_ / "uit.xapi")
    eis(len(uitspraken) == len(bron["elementen"]), "xAPI: ander aantal dan JSON")
    for uitspraak in uitspraken:
        try:
            BaseXapiStatement.model_validate(uitspraak)
        except ValidationError as fout:
            raise Afgekeurd(f"Ralph: {fout.errors()[0]['loc']} {fout.errors()[0]['msg']}")
    ids = [u["id"] for u in uitspraken]
    eis(len(set(ids)) == len(ids), "xAPI: een id staat er twee keer")
    wortel = "https://leeratelier.example/xapi/ext/"
    verwijzingen = 0
    for uitspraak, element in zip(uitspraken, bron["elementen"]):
        getallen(uitspraak)
        eis(uitspraak["version"] == "1.0.0", "xAPI: version is niet 1.0.0")
        eis(moment(uitspraak["timestamp"]) <= NU + datetime.timedelta(minutes=1), "xAPI: tijd in de toekomst")
        eis(moment(uitspraak["timestamp"]) == moment(element["wandklok"]), "xAPI: andere tijd dan in JSON")
        eis(uitspraak["context"]["extensions"][wortel + "simtijd"] == element["tijd"], "xAPI: andere gesimuleerde tijd")
        for plek in (uitspraak["object"], uitspraak["context"].get("statement", {})):
            if plek.get("objectType") == "StatementRef":
                verwijzingen += 1
                eis(plek["id"] in ids, "xAPI: verwijzing naar niets")
        score = uitspraak.get("result", {}).get("score")
        eis("success" not in uitspraak.get("result", {}), "xAPI: success bij een score")
        eis((score or {}).get("raw") == element.get("oordeel"), "xAPI: andere score dan in JSON")
    eis([json.loads(r)["id"] for r in (map_ / "uit.regels").read_text().splitlines()] == ids, "xAPI: --regels verschilt")
    return f"Ralph aanvaardt {len(uitspraken)} van {len(uitspraken)} uitspraken; {verwijzingen} verwijzingen kloppen"


def xes(map_, bron):
    tekst = (map_ / "uit.xes").read_text(encoding="utf-8")
    tijden = [r.split('value="')[1].split('"')[0] for r in tekst.splitlines() if 'key="time:timestamp"' in r][1:]
    eis(all(re.search(r"\.[0-9]{3}\+01:00$", t) for t in tijden), "XES: tijd zonder zone +01:00 of milliseconden")
    try:
        log = stil(pm4py.read_xes, str(map_ / "uit.xes"))
    except Exception as fout:
        raise Afgekeurd(f"pm4py: {type(fout).__name__}")
    eis(len(log) == len(bron["elementen"]), "XES: ander aantal gebeurtenissen dan JSON")
    eis(log["case:concept:name"].nunique() == len(bron["sessies"]), "XES: ander aantal sporen dan JSON")
    for kolom in ("concept:name", "time:timestamp", "case:concept:name", "org:resource", "lifecycle:transition", "soort"):
        eis(kolom in log and log[kolom].isna().sum() == 0, f"XES: {kolom} ontbreekt ergens")
    for code, spoor in log.groupby("case:concept:name"):
        eis(list(spoor["volgnummer"]) == list(range(1, len(spoor) + 1)), f"XES: volgnummers kloppen niet in {code}")
        # Sorted by time alone, from any order and by a sort that is not stable, the session comes back.
        door_elkaar = spoor.sample(frac=1, random_state=1).sort_values("time:timestamp", kind="quicksort")
        eis(list(door_elkaar["volgnummer"]) == list(spoor["volgnummer"]), f"XES: sorteren op tijd verandert {code}")
    verwacht = {(e["sessie"], e["id"]): moment(e["tijd"]) for e in bron["elementen"]}
    for rij in log[["case:concept:name", "id", "time:timestamp"]].itertuples(index=False):
        eis(verwacht.get((rij[0], rij[1])) == rij[2].floor("min"), f"XES: {rij[1]} heeft een andere minuut dan in JSON")
    eis(str(log["minuut"].dtype).startswith("int"), "XES: minuut is geen heel getal")
    return f"pm4py leest {log['case:concept:name'].nunique()} sporen, {len(log)} gebeurtenissen, 0 zonder tijd"


def ocel(map_, bron):
    pad = str(map_ / "uit.sqlite")
    goed, fout = ocel20_rel_validation.apply(pad)
    eis(len(goed) == 24 and not fout, f"OCEL: {len(goed)} van 24 eisen; niet: {sorted(fout)}")
    db = sqlite3.connect(pad)
    tel = lambda vraag: db.execute(vraag).fetchone()[0]
    eis(tel("SELECT count(*) FROM pragma_foreign_key_check") == 0, "OCEL: verwijzing naar niets")
    eis(tel("PRAGMA integrity_check") == "ok", "OCEL: bestand beschadigd")
    ids = [r[0] for r in db.execute("SELECT ocel_id FROM event ORDER BY rowid")]
    eis(ids == [f"{e['sessie']}/{e['id']}" for e in bron["elementen"]], "OCEL: andere gebeurtenissen dan JSON")
    eis(tel("SELECT count(DISTINCT ocel_event_id) FROM event_object") == len(ids), "OCEL: gebeurtenis zonder relatie")
    tijden = {f"{e['sessie']}/{e['id']}": moment(e["tijd"]) for e in bron["elementen"]}
    for (tabel,) in db.execute("SELECT ocel_type_map FROM event_map_type").fetchall():
        for id_, tijd in db.execute(f'SELECT ocel_id, ocel_time FROM "event_{tabel}"'):
            eis(moment(tijd).replace(second=0, microsecond=0) == tijden[id_], f"OCEL: {id_} heeft een andere minuut dan in JSON")
    try:
        log = stil(pm4py.read_ocel2_sqlite, pad)
    except Exception as fout:
        raise Afgekeurd(f"pm4py: {type(fout).__name__}")
    relaties = tel("SELECT count(*) FROM event_object")
    onderling = tel("SELECT count(*) FROM object_object")
    eis(len(log.events) == len(ids) and len(log.objects) == tel("SELECT count(*) FROM object"), "OCEL: pm4py laat iets vallen")
    eis(len(log.relations) == relaties and len(log.o2o) == onderling, "OCEL: pm4py laat relaties vallen")
    eis(log.events["ocel:timestamp"].isna().sum() == 0, "OCEL: gebeurtenis zonder tijd")
    for code, deel in log.events.groupby("sessie"):
        op_tijd = deel.sample(frac=1, random_state=1).sort_values("ocel:timestamp", kind="quicksort")
        eis(list(op_tijd["volgnummer"]) == list(range(1, len(deel) + 1)), f"OCEL: sorteren op tijd verandert {code}")
    db.close()
    return (
        f"{len(goed)} van 24 eisen; pm4py leest {len(log.events)} gebeurtenissen, {len(log.objects)} objecten van "
        f"{log.objects['ocel:type'].nunique()} soorten, {len(log.relations)} + {len(log.o2o)} relaties"
    )


def csv(map_, bron):
    eis((map_ / "uit.csv").read_bytes()[:3] == b"\xef\xbb\xbf", "CSV: geen BOM")
    eis((map_ / "punt.csv").read_bytes()[:3] != b"\xef\xbb\xbf", "CSV: BOM bij --csv-punt")
    alleen_lf = [r for r in (map_ / "uit.csv").read_bytes().split(b"\r\n")]
    eis(alleen_lf[-1] == b"", "CSV: laatste regel zonder CRLF")
    vormen = [("uit.csv", {"sep": ";", "decimal": ",", "encoding": "utf-8-sig"}), ("punt.csv", {"encoding": "utf-8"})]
    for naam, wijze in vormen:
        tabel = pandas.read_csv(map_ / naam, keep_default_na=False, na_values=[""], **wijze)
        eis(tabel.columns[0] == "sessie", f"CSV: eerste kolom heet {tabel.columns[0]!r}")
        eis(len(tabel) == len(bron["elementen"]), "CSV: ander aantal rijen dan JSON")
        eis(list(tabel["id"]) == [e["id"] for e in bron["elementen"]], "CSV: andere ids dan JSON")
        eis(str(tabel["score"].dtype) == "float64" and str(tabel["minuut"].dtype) == "int64", "CSV: getal als tekst")
        scores = [e["oordeel"] / 2 for e in bron["elementen"] if "oordeel" in e]
        eis(list(tabel["score"].dropna()) == scores and scores, "CSV: andere scores dan JSON")
        for kolom in REEKS.split():
            for cel, element in zip(tabel[kolom], bron["elementen"]):
                cel = "" if pandas.isna(cel) else cel
                verwacht = element.get(kolom, "")
                if kolom in ("tijd", "wandklok"):
                    verwacht = verwacht[:19].replace("T", " ")
                goed = (verwacht, "'" + verwacht) + (("\t" + verwacht,) if naam == "uit.csv" else ())
                eis(cel in goed, f"CSV: {kolom} van {element['id']} verschilt")
                eis(not cel.lstrip().startswith(("=", "+", "-", "@")), f"CSV: formule in {kolom} van {element['id']}")
    return f"pandas leest {len(tabel)} rijen en {len(tabel.columns)} kolommen, in beide vormen gelijk aan JSON"


CEL = re.compile(r"<table:table-cell([^>]*?)(?:/>|>(.*?)</table:table-cell>)", re.S)


def cellen(rij):
    """The cells of a row as LibreOffice keeps them: kind and value, and text."""
    uit = []
    for kenmerken, inhoud in CEL.findall(rij):
        keer = int((re.search(r'number-columns-repeated="(\d+)"', kenmerken) or [0, 1])[1])
        soort = (re.search(r'office:value-type="(\w+)"', kenmerken) or [0, ""])[1]
        waarde = (re.search(r'office:(?:date-)?value="([^"]*)"', kenmerken) or [0, ""])[1]
        alineas = re.findall(r"<text:p>(.*?)</text:p>|<text:p/>", inhoud, re.S)
        tekst = "\n".join(re.sub(r"<[^>]*>", "", re.sub(r"<text:tab/>", "\t", a)) for a in alineas)
        uit += [(soort, waarde, html.unescape(tekst))] * min(keer, 60)
    return uit


def blad(map_):
    """What a Dutch LibreOffice makes of the CSV, as rows of cells."""
    soffice = shutil.which("soffice") or shutil.which("libreoffice")
    eis(soffice, "LibreOffice ontbreekt: apt-get install libreoffice-calc")
    with tempfile.TemporaryDirectory() as uit:
        subprocess.run(
            [soffice, f"-env:UserInstallation=file://{uit}/profiel", "--headless", "--infilter=CSV:59,34,76,1,,1043",
             "--convert-to", "fods:OpenDocument Spreadsheet Flat XML", "--outdir", uit, str(map_ / "uit.csv")],
            capture_output=True, timeout=300)  # fmt: skip
        gemaakt = pathlib.Path(uit) / "uit.fods"
        eis(gemaakt.exists(), "LibreOffice opent het bestand niet")
        tekst = gemaakt.read_text(encoding="utf-8")
    return [cellen(rij) for rij in re.findall(r"<table:table-row[^>]*>(.*?)</table:table-row>", tekst, re.S)]


def rekenblad(map_, bron):
    rijen = blad(map_)
    namen = [tekst for _, _, tekst in rijen[0]]
    rijen = [rij for rij in rijen[1:] if rij and rij[0][2]]
    eis(len(rijen) == len(bron["elementen"]), "rekenblad: ander aantal rijen dan JSON")
    momenten = teksten = 0
    for rij, element in zip(rijen, bron["elementen"]):
        rij = dict(zip(namen, rij))
        for kolom in ("tijd", "wandklok"):
            soort, waarde, _ = rij[kolom]
            eis(soort == "date", f"rekenblad: {kolom} van {element['id']} is geen moment maar {soort}")
            eis(waarde == element[kolom][:19], f"rekenblad: {kolom} van {element['id']} is een ander moment")
            momenten += 1
        for kolom in ("minuut", "volgnummer"):
            eis(rij[kolom][0] == "float", f"rekenblad: {kolom} van {element['id']} is geen getal")
        for kolom in ("zin", "tekst", "id"):
            soort, _, tekst = rij[kolom]
            verwacht = element.get(kolom, "")
            eis(soort == ("string" if verwacht else ""), f"rekenblad: {kolom} van {element['id']} is {soort}: {verwacht!r}")
            eis(tekst.lstrip("'").split() == verwacht.lstrip("'").split(), f"rekenblad: {kolom} van {element['id']} verschilt")
            teksten += 1
    return f"LibreOffice (nl) kent {momenten} momenten als moment en houdt {teksten} teksten tekst"


CONTROLES = {"json": json_, "xapi": xapi, "xes": xes, "ocel": ocel, "csv": csv, "rekenblad": rekenblad}

# What people type and a spreadsheet would take for something else.
GOKTEKSTEN = [
    "1-2", "0612", "1E5", "WAAR", "ONWAAR", "TRUE", "3/4", "12:30", "1.000", "€ 5", "50%", "1 januari", "mei 2024", "ma 1-2-2024",
    "2024-05-01", "(5)", "1 1/2", "1,5", "06 12345678", "#N/B", "2025-01-21T10:40:00", "=1+1", "+31 6", "-1", "@SOM(1)",
]  # fmt: skip


# --- making the exports


def maak(programma, map_):
    omgeving = os.environ | {"LEERATELIER_ARCHIEF": str(map_ / "archief" / "archief.sqlite")}

    def draai(*woorden, invoer=""):
        gedaan = subprocess.run([programma, *woorden], env=omgeving, input=invoer, capture_output=True, text=True)
        eis(gedaan.returncode == 0, f"{' '.join(woorden)}: {gedaan.stderr.strip()}")
        return gedaan.stdout

    for casus in CASUSSEN:
        draai("voorbeeld", casus)
    codes = [rij["code"] for rij in json.loads(draai("sessies", "--json"))]
    # Notes with what spoils a file that is put together carelessly, and with what a spreadsheet would make something else of.
    vuil = '=1+1;"<b>&amp;</b>]]>"\u202e\x1b[2J €\r\n-tweede regel'
    for code in codes:
        draai("noteer", code, "2", "--door", "Jannie", "--", vuil)
        draai("noteer", code, "laatste", "--door", "Jannie", "--", vuil)
        for getypt in GOKTEKSTEN:
            draai("noteer", code, "3", "--", getypt)
    for vorm, naam, extra in [
        ("json", "uit.json", []), ("xapi", "uit.xapi", []), ("xapi", "uit.regels", ["--regels"]),
        ("xes", "uit.xes", []), ("csv", "uit.csv", []), ("csv", "punt.csv", ["--csv-punt"]), ("ocel", "uit.sqlite", []),
    ]:  # fmt: skip
        draai("exporteer", *codes, "--als", vorm, "--uit", str(map_ / naam), *extra)
    return lees_json(map_ / "uit.json")


# --- spoiling them


def vervang(naam, oud, nieuw, keer=1):
    def doe(map_):
        pad = map_ / naam
        tekst = pad.read_bytes()
        oud_, nieuw_ = oud.encode(), nieuw.encode()
        eis(oud_ in tekst, f"bewijs: {oud!r} staat niet in {naam}")
        pad.write_bytes(tekst.replace(oud_, nieuw_, keer))

    return doe


def sql(*opdrachten):
    def doe(map_):
        db = sqlite3.connect(map_ / "uit.sqlite")
        for opdracht in opdrachten:
            db.execute(opdracht)
        db.commit()
        db.close()

    return doe


def uitspraak(verander, waar=lambda u: True):
    def doe(map_):
        pad = map_ / "uit.xapi"
        alle = json.loads(pad.read_text())
        verander(next(u for u in alle if waar(u)))
        pad.write_text(json.dumps(alle))

    return doe


def kort_in(map_):
    pad = map_ / "uit.xapi"
    pad.write_text(json.dumps(json.loads(pad.read_text())[1:]))


def gescoord(u):
    return "score" in u.get("result", {})


def commentaar(u):
    return u["object"].get("objectType") == "StatementRef"


MUTATIES = [
    ("xapi", "een uitspraak minder", kort_in),
    ("xapi", "geen verb", uitspraak(lambda u: u.pop("verb"))),
    ("xapi", "scaled 2", uitspraak(lambda u: u["result"]["score"].update(scaled=2), gescoord)),
    ("xapi", "raw als tekst", uitspraak(lambda u: u["result"]["score"].update(raw="1"), gescoord)),
    ("xapi", "raw boven max", uitspraak(lambda u: u["result"]["score"].update(raw=3), gescoord)),
    ("xapi", "null in result", uitspraak(lambda u: u.update(result={"response": None}))),
    ("xapi", "onbekend veld", uitspraak(lambda u: u.update(extra=1))),
    ("xapi", "fout UUID", uitspraak(lambda u: u.update(id="1"))),
    ("xapi", "tijd zonder zone", uitspraak(lambda u: u.update(timestamp="2026-11-21T10:00:00.000"))),
    ("xapi", "tijd in 2099", uitspraak(lambda u: u.update(timestamp="2099-11-21T10:00:00.000+01:00"))),
    ("xapi", "version 1.0.3", uitspraak(lambda u: u.update(version="1.0.3"))),
    ("xapi", "verwijzing naar niets", uitspraak(lambda u: u["object"].update(id="6f1c2a3e-0d4b-4c5a-9e6f-7a8b9c0d1e2f"), commentaar)),
    ("xapi", "platform bij StatementRef", uitspraak(lambda u: u["context"].update(platform="x"), commentaar)),
    ("xapi", "dubbele sleutel", vervang("uit.xapi", '"version":"1.0.0"', '"version":"1.0.0","version":"1.0.0"')),
    ("xes", "kapotte XML", vervang("uit.xes", "&quot;", '"')),
    ("xes", "tijd zonder zone", vervang("uit.xes", ".000+01:00", ".000", 3)),
    ("xes", "onleesbare tijd", vervang("uit.xes", '<date key="time:timestamp" value="202', '<date key="time:timestamp" value="x')),
    ("xes", "gebeurtenis zonder naam", vervang("uit.xes", '<string key="concept:name" value="sessie_geopend"/>', "")),
    ("xes", "spoor minder", vervang("uit.xes", "</trace>\n  <trace>", "")),
    ("xes", "getal als tekst", vervang("uit.xes", '<int key="minuut" value="', '<int key="minuut" value="x')),
    ("ocel", "tabel zonder sleutel", sql("CREATE TABLE x AS SELECT * FROM event_object", "DROP TABLE event_object", "ALTER TABLE x RENAME TO event_object")),
    ("ocel", "vreemde tabel", sql("CREATE TABLE event_vreemd(a)")),
    ("ocel", "relatie naar niets", sql("UPDATE event_object SET ocel_object_id='niets' WHERE rowid=1")),
    ("ocel", "gebeurtenis zonder relatie", sql("DELETE FROM event_object WHERE ocel_event_id=(SELECT min(ocel_id) FROM event)")),
    ("ocel", "gebeurtenis minder", sql("DELETE FROM event WHERE rowid=1")),
    ("ocel", "andere tijd", sql("UPDATE event_SessieGeopend SET ocel_time='2026-01-01T00:00:00Z'")),
    ("csv", "geen BOM", vervang("uit.csv", "\ufeff", "")),
    ("csv", "decimale punt", vervang("uit.csv", ";0,5;", ";0.5;", -1)),
    ("csv", "kapotte aanhaling", vervang("uit.csv", '""', '"')),
    ("csv", "formule", vervang("uit.csv", "'=1+1", "=1+1", -1)),
    ("csv", "rij minder", vervang("punt.csv", "\r\n", " ")),
    ("rekenblad", "moment met zone", vervang("uit.csv", ";UTC+01:00;", "+01:00;UTC+01:00;", 1)),
    ("rekenblad", "getypte datum zonder tab", vervang("uit.csv", '"\t1-2"', "1-2")),
    ("rekenblad", "getypt getal zonder tab", vervang("uit.csv", '"\t0612"', "0612")),
    ("rekenblad", "waarheid zonder tab", vervang("uit.csv", '"\tWAAR"', "WAAR")),
    ("xes", "twee gelijke tijden", vervang("uit.xes", ":00.001+01:00", ":00.000+01:00")),
    ("json", "element dubbel", vervang("uit.json", '"id" : "gebeurtenis/2"', '"id" : "gebeurtenis/1"')),
]  # fmt: skip


def bewijs(map_, bron):
    gemist = 0
    for vorm, naam, doe in MUTATIES:
        kopie = map_.parent / "kopie"
        shutil.copytree(map_, kopie)
        try:
            doe(kopie)
            gelezen = lees_json(kopie / "uit.json") if vorm == "json" else bron
            try:
                CONTROLES[vorm](kopie, gelezen)
                gemist += 1
                print(f"GEMIST {vorm}: {naam}")
            except Exception as fout:
                eis(not str(fout).startswith("bewijs:"), str(fout))
                print(f"afgekeurd {vorm}: {naam} ({str(fout)[:90]})")
        finally:
            shutil.rmtree(kopie)
    print(f"bewijs: {len(MUTATIES) - gemist} van {len(MUTATIES)} bedorven exports afgekeurd")
    return gemist


def main():
    programma = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as basis:
        map_ = pathlib.Path(basis) / "exports"
        map_.mkdir()
        fouten = 0
        try:
            bron = maak(programma, map_)
        except Afgekeurd as fout:
            print(f"FOUT: {fout}")
            return 1
        for naam, controle in CONTROLES.items():
            try:
                print(f"{naam}: {controle(map_, bron)}")
            except Afgekeurd as fout:
                fouten += 1
                print(f"FOUT {naam}: {fout}")
        if "--bewijs" in sys.argv:
            fouten += bewijs(map_, bron)
        return 1 if fouten else 0


if __name__ == "__main__":
    sys.exit(main())
