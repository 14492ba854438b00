"""Leert de gewichten van `herken` en meet ze op casussen die er niet bij waren.

    python3 bench/herken/leer.py TEKSTEN.jsonl KENMERKEN.jsonl SWIFT FOLDS

TEKSTEN zijn gelabelde records; KENMERKEN is de uitvoer van `leeratelier herken TEKSTEN --kenmerken`. SWIFT is het bestand met de
tabel (Sources/Tekst/Herkenning/Herkenningsgewichten.swift); in de map FOLDS komt per casus een tabel die zonder die casus is
geleerd (Tests/TekstTests/Fixtures/herken). Nodig: numpy en scikit-learn.

Kenmerken en sterkte van de regularisatie liggen vast. Drempels worden gekozen op de casussen waarvan geleerd wordt, elk weer
gelezen met de andere; de casus die gemeten wordt, telt nergens in mee.
"""

import json
import os
import sys

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.preprocessing import StandardScaler

SOORTEN = ["onthult", "noemt", "vraagt"]
C = {"onthult": 0.005, "noemt": 0.01, "vraagt": 0.005}
ALGEMEEN = ["blijft", "voorbehoud", "vaag", "maatregel"]
VRAAG = ["q.", "qd.", "houder", "leefgebied", "vraagt", "soort.", "lengte", "v.som.vraag"]
KOLOMMEN = {"onthult": ["v.", "c."] + ALGEMEEN, "noemt": [""], "vraagt": VRAAG + ALGEMEEN}
PRECISIE = 0.88  # zo vaak moet 'onthult' bij het kiezen van de drempel kloppen


def lees(teksten, kenmerken):
    records = {}
    for regel in open(teksten, encoding="utf-8"):
        if regel.strip():
            record = json.loads(regel)
            records[record["id"]] = record
    regels = [json.loads(regel) for regel in open(kenmerken, encoding="utf-8")]
    namen, rijen = regels[0]["kolommen"], regels[1:]
    x = np.array([rij["x"] for rij in rijen])
    y = {s: np.array([int(rij["stuk"] in records[rij["id"]][s]) for rij in rijen]) for s in SOORTEN}
    casus = np.array([rij["casus"] for rij in rijen])
    teksten = np.array([rij["id"] for rij in rijen])
    vraag = np.array([records[rij["id"]]["soort"] == "vraag" for rij in rijen])
    return namen, x, y, casus, teksten, vraag


def leer(x, y, namen, soort):
    """Gewichten op de kenmerken zoals zij zijn, en de constante."""
    kies = [i for i, naam in enumerate(namen) if any(naam.startswith(b) for b in KOLOMMEN[soort])]
    schaal = StandardScaler().fit(x[:, kies])
    model = LogisticRegression(C=C[soort], max_iter=5000).fit(schaal.transform(x[:, kies]), y)
    gewicht = np.zeros(len(namen))
    gewicht[kies] = model.coef_[0] / schaal.scale_
    return gewicht, model.intercept_[0] - (gewicht[kies] * schaal.mean_).sum()


def kans(x, model):
    return 1 / (1 + np.exp(-(x @ model[0] + model[1])))


def telling(y, p):
    return int((y & p).sum()), int(((1 - y) & p).sum()), int((y & (1 - p)).sum())


def f1(y, p):
    goed, teveel, gemist = telling(y, p)
    return 2 * goed / max(1, 2 * goed + teveel + gemist)


def gevraagd(s, drempel, teksten, vraag, vraagt):
    """Zoals Stukkenlezer.gevraagd: wat waarschijnlijk genoeg is, en van een vraag het waarschijnlijkste."""
    p = ((s >= drempel) & vraagt).astype(int)
    odds = s / np.maximum(1e-9, 1 - s)
    for id in dict.fromkeys(teksten):
        m = np.where(teksten == id)[0]
        if not vraag[m[0]] or not vraagt[m[0]]:
            continue
        o = m[np.argsort(-s[m], kind="stable")]
        if s[o[0]] < 0.03:
            continue
        for j in [j for j in o if s[j] >= 0.03 and odds[j] >= odds[o[0]] * 0.55][:3]:
            p[j] = 1
    return p


def drempel(soort, y, s, teksten, vraag, vraagt):
    rooster = np.round(np.arange(0.1, 0.96, 0.01), 2)
    if soort == "onthult":
        for d in rooster:
            goed, teveel, _ = telling(y, (s >= d).astype(int))
            if goed / max(1, goed + teveel) >= PRECISIE:
                return d
        return rooster[-1]
    lees = (lambda d: gevraagd(s, d, teksten, vraag, vraagt)) if soort == "vraagt" else (lambda d: (s >= d).astype(int))
    return max(rooster, key=lambda d: (f1(y, lees(d)), d))


def regel(namen, x, y, casus, teksten, vraag, binnen):
    """De regel die van de casussen `binnen` geleerd wordt: per soort een model en een drempel."""
    vraagt = x[:, namen.index("vraagt")] > 0
    uit = {}
    for soort in SOORTEN:
        s = np.zeros(len(casus))
        for c in binnen:
            rest = np.isin(casus, [b for b in binnen if b != c])
            s[casus == c] = kans(x[casus == c], leer(x[rest], y[soort][rest], namen, soort))
        m = np.isin(casus, binnen)
        d = drempel(soort, y[soort][m], s[m], teksten[m], vraag[m], vraagt[m])
        uit[soort] = (leer(x[m], y[soort][m], namen, soort), d)
    return uit


def tabel(namen, model):
    regels = [["drempel"] + [f"{model[s][1]:.2f}" for s in SOORTEN]]
    regels.append(["vast"] + [f"{model[s][0][1]:.5f}" for s in SOORTEN])
    for i, naam in enumerate(namen):
        regels.append([naam] + [f"{model[s][0][0][i]:.5f}" for s in SOORTEN])
    return "\n".join(" ".join(r) for r in regels) + "\n"


def main():
    namen, x, y, casus, teksten, vraag = lees(sys.argv[1], sys.argv[2])
    alle = sorted(set(casus))
    vraagt = x[:, namen.index("vraagt")] > 0
    som = {s: np.zeros(3, int) for s in SOORTEN}
    os.makedirs(sys.argv[4], exist_ok=True)
    for buiten in alle:
        r = regel(namen, x, y, casus, teksten, vraag, [c for c in alle if c != buiten])
        open(f"{sys.argv[4]}/zonder-{buiten}.txt", "w").write(tabel(namen, r))
        m = casus == buiten
        p = {s: (kans(x[m], r[s][0]) >= r[s][1]).astype(int) for s in SOORTEN}
        p["noemt"] &= 1 - p["onthult"]
        p["vraagt"] = gevraagd(kans(x[m], r["vraagt"][0]), r["vraagt"][1], teksten[m], vraag[m], vraagt[m])
        for s in SOORTEN:
            som[s] += telling(y[s][m], p[s])
    print("op casussen die er niet bij waren:")
    for s in SOORTEN:
        goed, teveel, gemist = som[s]
        print(f"  {s}: precisie {goed / max(1, goed + teveel):.2f}, vangst {goed / max(1, goed + gemist):.2f}, "
              f"F1 {2 * goed / max(1, 2 * goed + teveel + gemist):.2f} (goed {goed}, te veel {teveel}, gemist {gemist})")
    r = regel(namen, x, y, casus, teksten, vraag, alle)
    with open(sys.argv[3], "w", encoding="utf-8") as uit:
        uit.write("/// The weights of `Herkenningsregel`: per line a kenmerk and its weight for onthult, noemt and vraagt.\n///\n")
        uit.write("/// Learnt with `bench/herken/leer.py` from labelled texts; not written by hand.\n")
        uit.write('enum Herkenningsgewichten {\n  static let tabel = """\n')
        uit.write("".join(f"    {regel}\n" for regel in tabel(namen, r).splitlines()))
        uit.write('    """\n}\n')


main()
