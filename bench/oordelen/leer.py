#!/usr/bin/env python3
"""Leert de weging naast de regels van `beoordeel`, en meet haar op stemmen die er niet bij waren.

    python3 bench/oordelen/leer.py [--meet] [--programma .build/release/leeratelier]

Zonder --meet schrijft het Sources/Tekst/Leren/Gewichten/*.swift. Met --meet drukt het per eis en per aspect kappa af op
achtergehouden schrijvers (adviezen: stemmen van adviezen-breed-1 en -2 en de schrijvers A tot en met K; andere teksten: blokken van vijftien en schrijvers), met een interval
door trekken van schrijvers. Kenmerken komen uit het programma zelf (`beoordeel BESTAND --kenmerken`), zodat geleerd wordt op wat later
gelezen wordt. Nodig: numpy, scipy en scikit-learn. Zelfde invoer geeft zelfde uitvoer.

Geleerd wordt van de gelabelde teksten in Tests/TekstTests/Fixtures, en van de zinnen en teksten in deze map, die voor dit doel zijn
verzonnen (zinnen-*.txt, teksten.txt: bovenaan een blok het label).
"""
import argparse
import collections
import glob
import json
import os
import re
import subprocess
import tempfile
import unicodedata

import numpy as np
import scipy.sparse as sp
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import GroupKFold

HIER = os.path.dirname(os.path.abspath(__file__))
WORTEL = os.path.dirname(os.path.dirname(HIER))
FIX = os.path.join(WORTEL, "Tests", "TekstTests", "Fixtures")
DOEL = os.path.join(WORTEL, "Sources", "Tekst", "Leren", "Gewichten")
EISEN = ["doel", "context", "juridisch", "bondig", "historie"]
SETS = [("breed-1", 20), ("breed-2", 15), ("ontwikkel", 15), ("eigen", 15), ("onafhankelijk", 15)]
# geschreven na de eerste weging, ieder bestand door één schrijver die het programma niet kende; een schrijver is één groep
SCHRIJVERS = "ABCDEFGHIJK"
MINSTE = 5      # een kenmerk in minder zinnen telt niet
PER_MODEL = 500  # zoveel kenmerken houdt één model over
C_ZIN, C_TEKST, C_KORT = 0.3, 0.1, 0.3
ZWAARTE = 0.3   # van de groepen in de hele tekst, tegenover de rest
GRENZEN = (0.6, 1.4)
# zo ver over de grens voordat de weging een regel overstemt; in minder woorden beslist de regel
MARGE = collections.defaultdict(lambda: 0.05, doel=0.15, bondig=0.1)
KORTSTE = collections.defaultdict(lambda: 12, doel=25)
KORTSTE_TEKST = 8

# naam, vanaf welk label een zin in een gelabelde tekst telt (None: alleen zoals hieronder), eigen zinnen voor en tegen
MODELLEN = {
    "doel": [
        ("doel2", 2, ["doel 2"], ["doel 1", "doel 0"]),
        ("doel1", 1, ["doel 2", "doel 1"], ["doel 0"]),
    ],
    "context": [
        ("context2", 2, ["context systeem-gevolg", "context omgeving-gevolg"],
         ["context geen", "context systeem", "context omgeving"]),
        ("context1", 1, ["context systeem-gevolg", "context omgeving-gevolg", "context systeem", "context omgeving"],
         ["context geen"]),
        ("systeemgevolg", None, ["context systeem-gevolg"],
         ["context geen", "context systeem", "context omgeving", "context omgeving-gevolg"]),
        ("omgevinggevolg", None, ["context omgeving-gevolg"],
         ["context geen", "context systeem", "context omgeving", "context systeem-gevolg"]),
        ("systeem", None, ["context systeem-gevolg", "context systeem"],
         ["context geen", "context omgeving", "context omgeving-gevolg"]),
        ("omgeving", None, ["context omgeving-gevolg", "context omgeving"],
         ["context geen", "context systeem", "context systeem-gevolg"]),
    ],
    "juridisch": [
        ("juridisch2", 2, ["juridisch 2"], ["juridisch 1", "juridisch 0"]),
        ("juridisch1", 1, ["juridisch 2", "juridisch 1"], ["juridisch 0"]),
        ("juridisch0", None, ["juridisch 0"], ["juridisch 2", "juridisch 1"]),
    ],
    "bondig": [("bijzaak", None, ["bondig bijzaak"], ["bondig terzake"])],
    "historie": [
        ("historie2", 2, ["historie aantal", "historie nul"], ["historie zonder", "historie geen"]),
        ("historie1", 1, ["historie aantal", "historie zonder", "historie nul"], ["historie geen"]),
        ("nul", None, ["historie nul"], ["historie geen", "historie aantal", "historie zonder"]),
    ],
}
NAMEN = [m[0] for e in EISEN for m in MODELLEN[e]]
# welke zinsmodellen de weging van een eis ziet
ZIET = {e: [m[0] for m in MODELLEN[e]] for e in EISEN}
ZIET["bondig"] += ["doel2", "doel1", "context2", "context1", "juridisch2", "juridisch1"]
# hier heeft de regel altijd het laatste woord
VAST = {"advies.doel.alleen-verwijzing", "advies.juridisch.onuitvoerbaar", "advies.juridisch.buiten-de-grens",
        "advies.bondig.losse-kreet", "advies.bondig.andere-taal", "advies.bondig.te-lang",
        "advies.bondig.herhaalt-zich"}
SOORTEN = ["vraag", "antwoord", "afwijkreden", "motivering"]
# het aspect waarbij de weging niet van de regel won op achtergehouden teksten
REGEL = {"motivering.gevolgtrekking"}
PER_KORT = 600  # zoveel kenmerken houdt één model van de korte teksten over
MARGE_KORT = 0  # de regel is een van de kenmerken, en heeft daarnaast geen voorrang


def regels(pad):
    with open(pad, encoding="utf-8") as bestand:
        return [json.loads(regel) for regel in bestand if regel.strip()]


def kenmerken(programma, pad):
    uit = subprocess.run([programma, "beoordeel", pad, "--kenmerken"], capture_output=True, text=True, check=True)
    return [json.loads(regel) for regel in uit.stdout.splitlines()]


def blokken(pad):
    kop = None
    for regel in open(pad, encoding="utf-8"):
        regel = regel.strip()
        if regel.startswith("## "):
            kop = regel[3:]
        elif regel:
            yield kop, regel


def eigen_zinnen(programma):
    rijen = [x for pad in sorted(glob.glob(os.path.join(HIER, "zinnen-*.txt"))) for x in blokken(pad)]
    records = [{"id": f"z{i}", "instroom": "2020-03-01", "vastgesteld": "2020-02-01", "huiselijk_geweld": True,
                "minderjarig": False, "tekst": tekst} for i, (_, tekst) in enumerate(rijen)]
    return [kop for kop, _ in rijen], via_bestand(programma, records)


def eigen_teksten(programma):
    records = []
    for kop, regel in blokken(os.path.join(HIER, "teksten.txt")):
        soort, *aspecten = kop.split()
        delen = regel.split("|")
        record = {"id": f"{soort}{len(records)}", "soort": soort, "tekst": delen[-1].replace("\\n", "\n"),
                  "labels": dict(zip(aspecten, map(int, delen[0])))}
        naast = {"antwoord": "vraag", "afwijkreden": "advies", "motivering": "uitkomst"}.get(soort)
        if naast:
            record[naast] = delen[1]
        records.append(record)
    return records, via_bestand(programma, records)


def via_bestand(programma, records):
    with tempfile.NamedTemporaryFile("w", suffix=".jsonl", encoding="utf-8") as bestand:
        for record in records:
            bestand.write(json.dumps(record, ensure_ascii=False) + "\n")
        bestand.flush()
        return kenmerken(programma, bestand.name)


def kappa(mens, ander):
    telling = np.zeros((3, 3))
    np.add.at(telling, (np.asarray(mens), np.asarray(ander)), 1)
    gewicht = np.array([[(i - j) ** 2 for j in range(3)] for i in range(3)])
    verwacht = np.outer(telling.sum(1), telling.sum(0)) / telling.sum()
    onder = (gewicht * verwacht).sum()
    return 1 - (gewicht * telling).sum() / onder if onder else float("nan")


def vouw(tekst):
    plat = unicodedata.normalize("NFD", tekst.lower()).encode("ascii", "ignore").decode()
    return re.sub(r"\W+", " ", plat).strip()


def sigmoide(x):
    return 1 / (1 + np.exp(-x))


def ordinaal(waarde):
    return np.digitize(waarde, GRENZEN)


def naast(regel, waarde, marge, vast):
    """Het oordeel als een regel alleen wijkt voor een weging die ruim over de grens is."""
    van, tot = np.array([-9, *GRENZEN])[regel], np.array([*GRENZEN, 9])[regel]
    blijft = vast | ((waarde >= van - marge) & (waarde < tot + marge))
    return np.where(blijft, regel, ordinaal(waarde))


class Adviezen:
    def __init__(self, programma):
        self.records, self.groep, self.bron = [], [], []
        self.zinnen, self.van, self.tekst, self.lengte = [], [], [], []
        sets = [(naam, per, os.path.join(FIX, f"adviezen-{naam}.jsonl")) for naam, per in SETS]
        sets += [(f"breed-{x}", 1000, os.path.join(HIER, f"adviezen-{x}.jsonl")) for x in SCHRIJVERS]
        for naam, per, pad in sets:
            for index, (record, gezien) in enumerate(zip(regels(pad), kenmerken(programma, pad))):
                assert record["id"] == gezien["id"]
                for zin, tekst, lengte in zip(gezien["zinnen"], gezien["teksten"], gezien["woorden"]):
                    self.zet(zin, tekst, lengte, len(self.records))
                self.records.append({**record, "regels": gezien["regels"], "woorden": sum(gezien["woorden"])})
                self.groep.append(f"{naam}:{index // per:02d}")
                self.bron.append(naam)
        self.label = [None] * len(self.zinnen)
        for kop, gezien in zip(*eigen_zinnen(programma)):
            self.zet([x for z in gezien["zinnen"] for x in z], "", sum(gezien["woorden"]), -1)
            self.label.append(kop)
        self.van, self.lengte = np.array(self.van), np.array(self.lengte)
        self.groep, self.bron = np.array(self.groep), np.array(self.bron)
        self.breed = np.char.startswith(self.groep, "breed")
        telling = collections.Counter(x for zin in self.zinnen for x in set(zin))
        self.namen = sorted(x for x, n in telling.items() if n >= MINSTE)
        plaats = {x: i for i, x in enumerate(self.namen)}
        cel = [(j, plaats[x]) for j, zin in enumerate(self.zinnen) for x in sorted(set(zin)) if x in plaats]
        self.x = sp.csr_matrix((np.ones(len(cel)), tuple(zip(*cel))), shape=(len(self.zinnen), len(self.namen)))
        soort = np.array([x[0] for x in self.namen])
        self.groepen = [i for i, x in enumerate(self.namen) if x[0] in "gl"]
        dicht = self.x[:, self.groepen].toarray()
        self.deel = np.zeros((len(self.records), len(self.groepen)))
        for i in range(len(self.records)):
            eigen = np.where(self.van == i)[0]
            if len(eigen):
                self.deel[i] = (dicht[eigen] * self.lengte[eigen][:, None]).sum(0) / self.lengte[eigen].sum()
        self.y = {e: np.array([-1 if r["labels"][e] is None else r["labels"][e] for r in self.records]) for e in EISEN}
        self.citaat = {e: self.aangehaald(e) for e in EISEN}
        self.regelnamen = {e: sorted({r["regels"][e][0] for r in self.records}) for e in EISEN}
        alle = np.arange(len(self.zinnen))
        self.perdoc = [alle[self.van == i] for i in range(len(self.records))]

    def zet(self, zin, tekst, lengte, van):
        self.zinnen.append(zin)
        self.tekst.append(vouw(tekst))
        self.lengte.append(lengte)
        self.van.append(van)

    def aangehaald(self, eis):
        """Zinnen met de woorden die de lezer bij zijn label aanhaalde."""
        uit = np.zeros(len(self.zinnen), bool)
        for j in np.where(self.van >= 0)[0]:
            reden = self.records[self.van[j]].get("toelichting", {}).get(eis) or ""
            for citaat in re.findall("[‘'](.+?)[’'](?!\\w)", reden):
                citaat = vouw(citaat)
                zin = self.tekst[j]
                uit[j] |= len(citaat) > 5 and (citaat in zin or (len(zin) > 8 and zin in citaat))
        return uit

    def zinsmodel(self, eis, model, docs):
        naam, vanaf, voor, tegen = model
        y, w = np.full(len(self.zinnen), -1), np.ones(len(self.zinnen))
        for j, kop in enumerate(self.label):
            if kop in voor:
                y[j] = 1
            elif kop in tegen:
                y[j] = 0
        doel = np.where(self.van >= 0, self.y[eis][self.van], -1)
        binnen = np.isin(self.van, docs) & (self.van >= 0)
        citaat = self.citaat[eis]
        if vanaf is not None:
            y[binnen & (doel >= 0) & (doel < vanaf)] = 0
            y[binnen & (doel >= vanaf) & citaat] = 1
        elif eis in ("context", "historie"):
            y[binnen & (doel == 0)] = 0
        elif eis == "bondig":
            y[binnen & (doel == 2)] = 0
            y[binnen & (doel >= 0) & (doel < 2) & citaat] = 1
        else:
            y[binnen & (doel == 2)] = 0
            y[binnen & (doel == 0) & citaat] = 1
        kies = y >= 0
        p = y[kies].mean()
        w = w[kies] * np.where(y[kies] == 1, 0.5 / p, 0.5 / (1 - p))
        x = self.x

        def pas(kolommen):
            return LogisticRegression(C=C_ZIN, max_iter=300, solver="liblinear").fit(
                x[kies][:, kolommen], y[kies], sample_weight=w)

        eerst = pas(np.arange(len(self.namen)))
        beste = np.sort(np.argsort(-np.abs(eerst.coef_[0]), kind="stable")[:PER_MODEL])
        dan = pas(beste)
        gewicht = np.zeros(len(self.namen))
        gewicht[beste] = np.round(dan.coef_[0] * 100)
        return gewicht, int(round(dan.intercept_[0] * 100))

    def scores(self, docs):
        """Elk zinsmodel geleerd op deze teksten, en wat het van alle zinnen vindt."""
        uit, modellen = {}, {}
        for eis in EISEN:
            for model in MODELLEN[eis]:
                gewicht, bias = self.zinsmodel(eis, model, docs)
                modellen[model[0]] = (gewicht, bias)
                uit[model[0]] = (self.x @ gewicht + bias) / 100
        return uit, modellen

    def uit_de_hand(self, docs):
        """Scores van zinnen door modellen die hun tekst niet zagen."""
        uit = {naam: np.zeros(len(self.zinnen)) for naam in NAMEN}
        for leer, toets in GroupKFold(5).split(docs, groups=self.groep[docs]):
            scores, _ = self.scores(docs[leer])
            binnen = np.isin(self.van, docs[toets])
            for naam in NAMEN:
                uit[naam][binnen] = scores[naam][binnen]
        return uit

    def samen(self, eis, scores, docs):
        """Wat de weging van een eis van een tekst ziet, in de volgorde van de tabel."""
        rijen = []
        for i in docs:
            rij = []
            for naam in ZIET[eis]:
                eigen = self.perdoc[i]
                s = np.sort(scores[naam][eigen])[::-1]
                if len(s) == 0:
                    rij += [-3, -3, 0, 0]
                    continue
                lengte = self.lengte[eigen]
                rij += [s[0], s[1] if len(s) > 1 else -3, np.maximum(0, s + 1).sum(),
                        (lengte * (scores[naam][eigen] > 0)).sum() / lengte.sum()]
            w = self.records[i]["woorden"]
            rij += [min(w, 40) / 40, w / 100, max(0, w - 150) / 100]
            regel, oordeel = self.records[i]["regels"][eis]
            rij += [float(regel == x) for x in self.regelnamen[eis]] + [(oordeel or 0) - 1]
            rijen.append(rij + list(self.deel[i]))
        return np.array(rijen, float)

    def weging(self, eis, f, y):
        mu, sd = f.mean(0), f.std(0) + 1e-6
        sd[-len(self.groepen):] = np.maximum(sd[-len(self.groepen):], 0.05) / ZWAARTE
        uit = []
        for vanaf in (1, 2):
            m = LogisticRegression(C=C_TEKST, max_iter=1000).fit((f - mu) / sd, (y >= vanaf).astype(int))
            gewicht = m.coef_[0] / sd
            uit.append((gewicht, m.intercept_[0] - (gewicht * mu).sum()))
        return uit

    def waarde(self, weging, f):
        return sum(sigmoide(f @ gewicht + bias) for gewicht, bias in weging)

    def meet(self):
        stemmen = sorted(set(self.groep[self.breed]))
        waarden = {e: np.full(len(self.records), np.nan) for e in EISEN}
        for stem in stemmen:
            toets, leer = np.where(self.groep == stem)[0], np.where(self.groep != stem)[0]
            eigen, (vol, _) = self.uit_de_hand(leer), self.scores(leer)
            for eis in EISEN:
                y = self.y[eis]
                gebruik = leer[self.breed[leer] & (y[leer] >= 0)]
                w = self.weging(eis, self.samen(eis, eigen, gebruik), y[gebruik])
                waarden[eis][toets] = self.waarde(w, self.samen(eis, vol, toets))
        return waarden


def trek(groepen, mens, ander, keren=1000):
    """Het middelste 95 % van kappa als hele schrijvers worden getrokken."""
    toeval = np.random.default_rng(1)
    namen = sorted(set(groepen))
    per = {g: np.where(groepen == g)[0] for g in namen}
    uit = []
    for _ in range(keren):
        kies = np.concatenate([per[g] for g in toeval.choice(namen, len(namen))])
        uit.append(kappa(mens[kies], ander[kies]))
    return np.nanpercentile(uit, [2.5, 97.5])


def meet_adviezen(a):
    waarden = a.meet()
    print("eis set n regel geleerd [interval] (even stemmen: regel geleerd)  onzeker: deel, kappa op de rest")
    for eis in EISEN:
        regel = np.array([r["regels"][eis][1] or 0 for r in a.records])
        vast = np.array([r["regels"][eis][0] in VAST or r["woorden"] < KORTSTE[eis] for r in a.records])
        model = naast(regel, waarden[eis], MARGE[eis], vast)
        afstand = np.minimum(abs(waarden[eis] - GRENZEN[0]), abs(waarden[eis] - GRENZEN[1]))
        zeker = vast | (afstand >= 0.15)
        nieuw = np.array([b[-1] in SCHRIJVERS for b in a.bron])
        for bron, deze in (("breed-1", a.bron == "breed-1"), ("breed-2", a.bron == "breed-2"), ("nieuw", nieuw)):
            k = np.where(deze & (a.y[eis] >= 0))[0]
            even = k if bron == "nieuw" else k[[int(g.split(":")[1]) % 2 == 1 for g in a.groep[k]]]
            y = a.y[eis]
            laag, hoog = trek(a.groep[k], y[k], model[k])
            z = k[zeker[k]]
            print(f"{eis:10} {bron} {len(k):4} {kappa(y[k], regel[k]):.2f} {kappa(y[k], model[k]):.2f} [{laag:.2f} - {hoog:.2f}]"
                  f"  ({kappa(y[even], regel[even]):.2f} {kappa(y[even], model[even]):.2f})"
                  f"  {1 - len(z) / len(k):.0%} {kappa(y[z], model[z]):.2f}")


class Teksten:
    def __init__(self, programma):
        gelabeld, gezien = [], []
        for pad in (os.path.join(FIX, "teksten-ontwikkel.jsonl"), os.path.join(HIER, "teksten-extra.jsonl")):
            gelabeld += regels(pad)
            gezien += kenmerken(programma, pad)
        extra, extra_gezien = eigen_teksten(programma)
        per = {k["id"]: k["kenmerken"] for k in gezien + extra_gezien}
        self.soort = {}
        for soort in SOORTEN:
            eerst = [r for r in gelabeld if r["soort"] == soort]
            records = eerst + [r for r in extra if r["soort"] == soort]
            sets = [set(per[r["id"]]) for r in records]
            telling = collections.Counter(x for s in sets for x in s)
            namen = sorted(x for x, n in telling.items() if n >= 3 and x[0] in "wbpstgclx")
            x = np.array([[(1.5 if n[0] == "x" else 1.0) * (n in s) for n in namen] for s in sets])
            # zes blokken van vijftien, dan iedere schrijver één groep: de letters van de sleutel
            schrijver = [re.match("[a-z]+", r["id"]).group() for r in eerst]
            namen_extra = sorted(set(schrijver[90:]))
            blok = [i // 15 if i < 90 else 6 + namen_extra.index(s) for i, s in enumerate(schrijver)]
            groep = np.array(blok + [99] * (len(records) - len(eerst)))
            regel = {a: np.array([next((int(n[-1]) for n in s if n.startswith(f"x:{a}=")), 0) for s in sets])
                     for a in eerst[0]["labels"]}
            self.soort[soort] = (records, namen, x, groep, regel)

    def pas(self, x, y):
        uit = []
        for vanaf in (1, 2):
            def leer(kolommen):
                return LogisticRegression(C=C_KORT, solver="liblinear", max_iter=500).fit(x[:, kolommen], (y >= vanaf) * 1)
            eerst = leer(np.arange(x.shape[1]))
            beste = np.sort(np.argsort(-np.abs(eerst.coef_[0]), kind="stable")[:PER_KORT])
            dan = leer(beste)
            gewicht = np.zeros(x.shape[1])
            gewicht[beste] = np.round(dan.coef_[0] * 100)
            uit.append((gewicht, int(round(dan.intercept_[0] * 100))))
        return uit

    def waarde(self, modellen, x):
        return sum(sigmoide((x @ gewicht + bias) / 100) for gewicht, bias in modellen)


def meet_teksten(t):
    print("aspect n regel geleerd [interval] (oude blokken: regel geleerd  nieuwe schrijvers: regel geleerd)  onzeker: deel, kappa op de rest")
    for soort in SOORTEN:
        records, namen, x, groep, regel = t.soort[soort]
        for aspect in records[0]["labels"]:
            y = np.array([r["labels"][aspect] for r in records])
            n = int((groep != 99).sum())
            v = np.zeros(n)
            for blok in sorted(set(groep[:n])):
                v[groep[:n] == blok] = t.waarde(t.pas(x[groep != blok], y[groep != blok]), x[groep == blok])
            r = regel[aspect][:n]
            kort = np.array([len(x["tekst"].split()) < KORTSTE_TEKST for x in records[:n]])
            model = naast(r, v, MARGE_KORT, kort)
            if f"{soort}.{aspect}" in REGEL:
                model = r
            oud, nieuw = np.where(groep[:n] < 6)[0], np.where(groep[:n] >= 6)[0]
            laag, hoog = trek(groep[:n], y[:n], model)
            z = np.minimum(abs(v - GRENZEN[0]), abs(v - GRENZEN[1])) >= 0.15
            los = naast(r, v, MARGE_KORT, kort)
            delen = "  ".join(f"{kappa(y[k], r[k]):.2f} {kappa(y[k], los[k]):.2f}" for k in (oud, nieuw))
            print(f"{soort}.{aspect:16} {n} {kappa(y[:n], r):.2f} {kappa(y[:n], model):.2f} [{laag:.2f} - {hoog:.2f}]"
                  f"  ({delen})  {1 - z.mean():.0%} {kappa(y[:n][z], model[z]):.2f}")


KOP = """// Gemaakt door `python3 bench/oordelen/leer.py`; niet met de hand te wijzigen.

"""


def tabel(namen, gewicht):
    """Kenmerken met hun gewicht in honderdsten, van klein naar groot kenmerk."""
    return " ".join(f"{naam} {int(w)}" for naam, w in zip(namen, gewicht) if w)


def schrijf(naam, uitleg, blokken):
    os.makedirs(DOEL, exist_ok=True)
    regels = [KOP + f"/// {uitleg}\nenum {naam} {{", "  static let tabel = #\"\"\""]
    for kop, inhoud in blokken:
        regels += [f"    {kop}", f"    {inhoud}"]
    regels += ['    """#', "}", ""]
    with open(os.path.join(DOEL, naam + ".swift"), "w", encoding="utf-8") as bestand:
        bestand.write("\n".join(regels))


def schrijf_adviezen(a):
    docs = np.arange(len(a.records))
    eigen, (vol, modellen) = a.uit_de_hand(docs), a.scores(docs)
    schrijf("Zinsgewichten", "What each trait of a sentence weighs, in hundredths, per model that reads advices.",
            [(f"{naam} {bias}", tabel(a.namen, gewicht)) for naam, (gewicht, bias) in modellen.items()])
    blokken = []
    for eis in EISEN:
        y = a.y[eis]
        gebruik = docs[a.breed & (y >= 0)]
        weging = a.weging(eis, a.samen(eis, eigen, gebruik), y[gebruik])
        kolommen = [f"{n}.{d}" for n in ZIET[eis] for d in ("hoogste", "tweede", "som", "deel")]
        kolommen += ["kort", "lang", "telang"] + [f"={x}" for x in a.regelnamen[eis]] + ["oordeel"]
        kolommen += [a.namen[i] for i in a.groepen]
        for vanaf, (gewicht, bias) in zip((1, 2), weging):
            cellen = " ".join(f"{k} {g:.4f}" for k, g in zip(kolommen, gewicht) if abs(g) >= 0.00005)
            blokken.append((f"{eis} {vanaf} {bias:.4f}", cellen))
    schrijf("Adviesgewichten", "What sentences, length, rules and groups weigh together, per kwaliteitseis.", blokken)


def schrijf_teksten(t):
    blokken = []
    for soort in SOORTEN:
        records, namen, x, groep, regel = t.soort[soort]
        for aspect in records[0]["labels"]:
            if f"{soort}.{aspect}" in REGEL:
                continue
            y = np.array([r["labels"][aspect] for r in records])
            for vanaf, (gewicht, bias) in zip((1, 2), t.pas(x, y)):
                zwaar = [w * (1.5 if n[0] == "x" else 1) for n, w in zip(namen, gewicht)]
                blokken.append((f"{soort}.{aspect} {vanaf} {bias}", tabel(namen, np.round(zwaar))))
    schrijf("Tekstgewichten", "What each trait weighs, in hundredths, per aspect of the four short texts.", blokken)


def main():
    vraag = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    vraag.add_argument("--meet", action="store_true")
    vraag.add_argument("--programma", default=os.path.join(WORTEL, ".build", "release", "leeratelier"))
    keus = vraag.parse_args()
    a, t = Adviezen(keus.programma), Teksten(keus.programma)
    if keus.meet:
        meet_adviezen(a)
        meet_teksten(t)
    else:
        schrijf_adviezen(a)
        schrijf_teksten(t)


if __name__ == "__main__":
    main()
