#!/usr/bin/env python3
"""Make casus files of 30 kB and time Python's json.loads on them.

usage: lezen.py MAP [AANTAL]     makes AANTAL (default 1000) files in MAP and prints the time of json.loads as JSON

The files are the sample casus of the tests with more pieces and longer prose, each file different. Comments and
trailing commas are left out: json.loads reads neither.
"""
import json
import pathlib
import random
import re
import sys
import time

HIER = pathlib.Path(__file__).resolve().parent
VOORBEELD = HIER.parent / "Tests" / "ScenarioTests" / "Fixtures" / "voorbeeld.json"
GROOTTE = 30_000

ZINNEN = [
    "Hij kwam op tijd naar de afspraak en vertelde dat het werk bevalt, al is de reis lang.",
    "De buren hoorden ’s avonds ruzie; dat was {datum:P2M} voor het laatst.",
    "Zij zegt dat er de laatste weken rust is en dat zij die rust graag wil houden.",
    "Over geld praat hij liever niet, maar de betalingsregeling loopt nu drie maanden goed.",
    "De begeleider ziet dat het contact met de kinderen beter gaat als er een derde bij is.",
    "Wij hebben hem in het voorjaar twee keer gesproken, op kantoor en bij hem thuis.",
    "Er was een melding over geluid, een over een gesprek op straat en een waarvan niets bleek.",
    "Volgens de coördinator is de behandeling gestopt omdat de wachttijd te lang werd – niet uit onwil.",
]


def zonder_commentaar(tekst):
    tekst = re.sub(r"^\s*//.*$", "", tekst, flags=re.M)
    return re.sub(r",(\s*[}\]])", r"\1", tekst)


def maak(basis, nummer):
    toeval = random.Random(nummer)
    casus = json.loads(basis)
    casus["titel"] = f"Meting {nummer}"
    stukken = casus["puzzelstukken"]
    eerste = json.loads(json.dumps(stukken))
    while True:
        stuk = json.loads(json.dumps(toeval.choice(eerste)))
        stuk["id"] = f"stuk-{len(stukken)}"
        stuk["tekst"] = [" ".join(toeval.sample(ZINNEN, 5)) for _ in range(2)]
        stukken.append(stuk)
        tekst = json.dumps(casus, ensure_ascii=False, indent=2)
        if len(tekst.encode()) >= GROOTTE:
            return tekst


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    folder = pathlib.Path(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1000
    folder.mkdir(parents=True, exist_ok=True)
    basis = zonder_commentaar(VOORBEELD.read_text(encoding="utf-8"))
    for number in range(count):
        (folder / f"meting-{number}.json").write_text(maak(basis, number), encoding="utf-8")
    buffers = [(folder / f"meting-{number}.json").read_bytes() for number in range(count)]
    times = []
    for _ in range(5):
        start = time.perf_counter()
        for buffer in buffers:
            json.loads(buffer)
        times.append(time.perf_counter() - start)
    print(json.dumps({"bestanden": count, "bytes": sum(map(len, buffers)), "json_loads_s": round(min(times), 4)}))


if __name__ == "__main__":
    main()
