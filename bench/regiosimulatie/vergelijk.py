"""Compares the outcomes of `leeratelier simuleer` with simpy_model.py, over independent seeds.

For every outcome and every setting: a t-interval (Welch) of the difference of the means. Of many true hypotheses one in
a thousand is refused at |t| > 3.3 by chance, so that is what counts as a difference here; the largest |t| is printed.
"""
import json, math, subprocess, sys

from scipy.stats import t as student

program, days, seeds = sys.argv[1], sys.argv[2], int(sys.argv[3])
SETTINGS = [[], ["instroom_per_uur=8"], ["loket_sluit=22:00", "wachttermijn=60"], ["adressering=meerdere", "terugkoppeling=einddag"],
            ["vraagdrempel=9", "kans_eis=0.5", "doorzetkans=0.8"], ["altijd_open=ja", "kpc=1", "kans_bekend=0.4"],
            ["altijd_open=ja", "alleen_officier=ja", "instroom_per_uur=7"]]


def flat(row):
    out = {k: v for k, v in row.items() if k != "bezetting"}
    out.update({"bezetting." + k: v for k, v in row["bezetting"].items()})
    return out


def stats(rows, key):
    values = [r[key] for r in rows if r[key] is not None]
    if len(values) < 2:
        return None
    mean = sum(values) / len(values)
    return mean, sum((v - mean) ** 2 for v in values) / (len(values) - 1) / len(values), len(values)


refused = tests = 0
for settings in SETTINGS:
    extra = [x for s in settings for x in ("--instelling", s)]
    ours = json.loads(subprocess.run([program, "simuleer", "--json", "--dagen", days, "--herhalingen", str(seeds), "--zaad", "2026", *extra],
                                     capture_output=True, check=True).stdout)
    peer = json.loads(subprocess.run([sys.executable, __file__.replace("vergelijk.py", "simpy_model.py"), "--dagen", days, "--herhalingen",
                                      str(seeds), *extra], capture_output=True, check=True).stdout)
    ours, peer = [flat(r) for r in ours], [flat(r) for r in peer]
    if set(ours[0]) != set(peer[0]):
        sys.exit(f"andere sleutels: {set(ours[0]) ^ set(peer[0])}")
    worst = (0, "")
    for key in sorted(ours[0]):
        a, b = stats(ours, key), stats(peer, key)
        if a is None or b is None or a[1] + b[1] == 0:
            if (a is None) != (b is None) or (a and a[0] != b[0]):
                refused += 1
                print("  VERSCHIL", settings, key, a, b)
            continue
        tests += 1
        t = (a[0] - b[0]) / math.sqrt(a[1] + b[1])
        worst = max(worst, (abs(t), key))
        if 2 * student.sf(abs(t), min(a[2], b[2]) - 1) < 0.001:
            refused += 1
            print("  VERSCHIL", settings, key, a[0], b[0], "t =", round(t, 2))
    print(f"{' '.join(settings) or 'standaard'}: grootste |t| = {worst[0]:.2f} ({worst[1]})")
print(f"{tests} vergelijkingen over {seeds} zaden van {days} dagen, {refused} keer een verschil (p < 0,001)")
sys.exit(refused > 0)
