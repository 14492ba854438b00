#!/usr/bin/env python3
"""Let Deduce look for personal data in the labelled sentences of the tests, and count as the tests do.

usage: vergelijk.py        needs Deduce: pip install deduce==3.0.6

Deduce was made for medical notes and knows fewer kinds: it gives one kind 'locatie' for street and postcode, 'id' for
any number and 'datum' for any date. It gets the benefit: a label of ours counts as found when Deduce reports any label
that can stand for it. A date counts only where a date of birth stands in the sentence or nothing does; a false alarm is
a report in a sentence without labels, dates and institutions left out.
"""
import collections
import json
import pathlib
import sys

try:
    from deduce import Deduce
except ImportError:
    sys.exit("Deduce ontbreekt: pip install deduce==3.0.6")

ZINNEN = pathlib.Path(__file__).resolve().parents[2] / "Tests" / "ScenarioTests" / "Fixtures" / "anoniem.jsonl"
STAAT_VOOR = {
    "bsn": {"bsn", "id"}, "iban": {"id"}, "telefoon": {"telefoonnummer"}, "email": {"emailadres"},
    "postcode": {"locatie"}, "straat": {"locatie"}, "kenteken": {"id"}, "parketnummer": {"id"}, "pv": {"id"},
    "document": {"id"}, "geboortedatum": {"datum"}, "naam": {"persoon", "patient"},
}
TELT_NIET = {"datum", "instelling", "ziekenhuis", "zorginstelling", "leeftijd", "url"}


def main():
    deduce = Deduce()
    zinnen = [json.loads(regel) for regel in ZINNEN.read_text(encoding="utf-8").splitlines() if regel.strip()]
    for helft in "ab":
        gevonden, gemist, aantal, loos = collections.Counter(), collections.Counter(), 0, 0
        for zin in (z for z in zinnen if z["id"].startswith(helft)):
            labels = {a.tag for a in deduce.deidentify(zin["tekst"]).annotations}
            for soort in zin["soorten"]:
                (gevonden if labels & STAAT_VOOR[soort] else gemist)[soort] += 1
            if not zin["soorten"]:
                aantal += 1
                loos += bool(labels - TELT_NIET)
        print(f"helft {helft}")
        for soort in STAAT_VOOR:
            totaal = gevonden[soort] + gemist[soort]
            print(f"  {soort:14}{gevonden[soort]:3} van {totaal:3}  {gevonden[soort] / totaal:.2f}")
        totaal = sum(gevonden.values()) + sum(gemist.values())
        print(f"  {'alle':14}{sum(gevonden.values()):3} van {totaal:3}  {sum(gevonden.values()) / totaal:.2f}")
        print(f"  zinnen zonder persoonsgegeven met loos alarm: {loos} van {aantal}")


if __name__ == "__main__":
    main()
