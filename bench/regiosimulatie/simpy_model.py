"""The regiosimulatie a second time, in SimPy: a peer for speed and a check on every outcome.

Written from the description of the model only, with its own structure and its own random numbers; see
docs/regiosimulatie.md. Prints one JSON object per replication with the keys of `leeratelier simuleer --json`.
"""
import argparse, json, random, time

import simpy

DAY, WEEK = 1440.0, 10080.0
DEFAULTS = dict(
    instroom_per_uur=5, kans_minderjarig=.2, kans_huiselijk_geweld=.15, kans_bekend=.12, kans_advies=.75, ouderdom_max=730,
    kans_eis=.7, kans_complex=.05, kpc=2, adviseur_jeugd=1, adviseur_volwassen=2, officier=2, loket=1, duur_selectie=6,
    duur_vraag=8, duur_loket=10, duur_doorzetten=45, duur_beslissing=12, duur_terugkoppeling=4, duur_agendering=3,
    doorzetkans=.5, wachttermijn=180, vraagdrempel=6, herkenkans=.4, vergeetkans_een=.02, vergeetkans_meerdere=.15,
    terugkoppeling="direct", adressering="een", zsm_open="08:00", zsm_sluit="22:00", loket_open="08:30",
    loket_sluit="17:00", altijd_open="nee", alleen_officier="nee")


def minutes(text):
    hours, rest = text.split(":")
    return int(hours) * 60 + int(rest)


class Hours:
    def __init__(self, begin, end, workdays, always):
        self.begin, self.end, self.always = begin, end, always
        self.days = set(range(5 if workdays else 7))

    def wait(self, now):
        """Minutes until open; 0 when open."""
        if self.always:
            return 0.0
        day = int(now // DAY)
        while True:
            if day % 7 in self.days:
                start, stop = day * DAY + self.begin, day * DAY + self.end
                if now < stop:
                    return max(0.0, start - now)
            day += 1

    def manned(self, until):
        if self.always:
            return until
        total = 0.0
        weeks = int(until // WEEK)
        total += weeks * len(self.days) * (self.end - self.begin)
        for day in range(weeks * 7, int(until // DAY) + 1):
            if day % 7 in self.days:
                total += min(max(until - day * DAY - self.begin, 0), self.end - self.begin)
        return total


class Pool:
    """Employees with hours: who holds the place waits for the opening, first come first served."""

    def __init__(self, env, count, hours):
        self.env, self.count, self.hours = env, count, hours
        self.resource = simpy.Resource(env, count)
        self.busy = 0.0

    def serve(self, mean, rng):
        with self.resource.request() as request:
            yield request
            wait = self.hours.wait(self.env.now)
            if wait:
                yield self.env.timeout(wait)
            duration = rng.expovariate(1 / mean) if mean > 0 else 0.0
            self.busy += duration
            yield self.env.timeout(duration)


def quantile(values, p):
    if not values:
        return None
    values = sorted(values)
    h = (len(values) - 1) * p
    low = int(h)
    high = min(low + 1, len(values) - 1)
    return values[low] + (h - low) * (values[high] - values[low])


class Region:
    def __init__(self, settings, days, seed):
        self.s, self.rng, self.env = settings, random.Random(seed), simpy.Environment()
        self.end = days * DAY
        s, always = settings, settings["altijd_open"] == "ja"
        zsm = Hours(minutes(s["zsm_open"]), minutes(s["zsm_sluit"]), False, always)
        self.zsm, self.desk = zsm, Hours(minutes(s["loket_open"]), minutes(s["loket_sluit"]), True, always)
        self.pools = {name: Pool(self.env, int(s[name]), self.desk if name == "loket" else zsm)
                      for name in ("kpc", "adviseur_jeugd", "adviseur_volwassen", "officier", "loket")}
        self.n = dict.fromkeys("bekenden adviezen gevolgd niet_gevolgd vragen antwoorden_op_tijd terugkoppelingen "
                               "agenderingen complexe_onbekenden gebeurtenissen".split(), 0)
        self.times, self.answers, self.desk_answers, self.last_day = [], [], [], None

    def chance(self, name):
        return self.rng.random() < self.s[name]

    def run(self):
        self.env.process(self.inflow())
        self.env.run()
        out = dict(zaken=len(self.times), **self.n)
        out.update(
            antwoordtijd_mediaan=quantile(self.answers, .5), antwoordtijd_p90=quantile(self.answers, .9),
            antwoordtijd_loket_mediaan=quantile(self.desk_answers, .5),
            antwoordtijd_loket_p90=quantile(self.desk_answers, .9),
            doorlooptijd_gemiddeld=sum(self.times) / len(self.times) if self.times else None,
            doorlooptijd_mediaan=quantile(self.times, .5), doorlooptijd_p90=quantile(self.times, .9),
            bezetting={name: p.busy / (p.count * p.hours.manned(self.end)) for name, p in self.pools.items()})
        return out

    def inflow(self):
        while True:
            # Memoryless: what is left of a gap at closing time goes on at the next opening.
            gap = self.rng.expovariate(self.s["instroom_per_uur"] / 60)
            while True:
                wait = self.zsm.wait(self.env.now)
                if wait:
                    yield self.env.timeout(wait)
                if self.zsm.always:
                    left = float("inf")
                else:
                    left = (self.env.now // DAY) * DAY + self.zsm.end - self.env.now
                if gap < left:
                    yield self.env.timeout(gap)
                    break
                gap -= left
                yield self.env.timeout(left)
                if self.env.now >= self.end:
                    return
            if self.env.now >= self.end:
                return
            self.n["gebeurtenissen"] += 1
            self.env.process(self.case())

    def work(self, pool, mean):
        yield from self.pools[pool].serve(self.s[mean], self.rng)
        self.n["gebeurtenissen"] += 1

    def case(self):
        s, n, rng, env = self.s, self.n, self.rng, self.env
        arrival = env.now
        minor, violence, known = self.chance("kans_minderjarig"), self.chance("kans_huiselijk_geweld"), self.chance("kans_bekend")
        if s["alleen_officier"] == "ja":
            known_complex = not known and self.chance("kans_complex")
            yield from self.work("officier", "duur_beslissing")
            self.times.append(env.now - arrival)
            n["bekenden"] += known
            n["complexe_onbekenden"] += known_complex
            return
        yield from self.work("kpc", "duur_selectie")
        quality = None
        is_complex = False
        if known:
            ask = True
            if self.chance("kans_advies"):
                n["adviezen"] += 1
                actual = rng.uniform(0, s["ouderdom_max"]) <= 365
                met = actual + sum(self.chance("kans_eis") for _ in range(5 if violence else 4))
                demands = 6 if violence else 5
                quality = met / demands
                ask = not actual or 10 * met < s["vraagdrempel"] * demands
            if ask:
                yield from self.work("adviseur_jeugd" if minor else "adviseur_volwassen", "duur_vraag")
                n["vragen"] += 1
                answer = env.event()
                env.process(self.answer(answer))
                term = env.timeout(s["wachttermijn"])
                yield answer | term
                if answer.processed or answer.triggered:
                    n["antwoorden_op_tijd"] += 1
                    quality = 1.0
                else:
                    n["gebeurtenissen"] += 1
        else:
            is_complex = self.chance("kans_complex")
        yield from self.work("officier", "duur_beslissing")
        self.times.append(env.now - arrival)
        if quality is not None:
            n["gevolgd" if rng.random() < quality else "niet_gevolgd"] += 1
        if known:
            n["bekenden"] += 1
            if not self.chance("vergeetkans_een" if s["adressering"] == "een" else "vergeetkans_meerdere"):
                n["terugkoppelingen"] += 1
                if s["terugkoppeling"] == "direct":
                    yield from self.work("kpc", "duur_terugkoppeling")
                else:
                    self.end_of_day()
        elif is_complex:
            n["complexe_onbekenden"] += 1
            if self.chance("herkenkans"):
                n["agenderingen"] += 1
                yield from self.work("kpc", "duur_agendering")

    def answer(self, answer):
        asked = self.env.now
        yield from self.work("loket", "duur_loket")
        if self.chance("doorzetkans"):
            yield self.env.timeout(self.rng.expovariate(1 / self.s["duur_doorzetten"]))
            self.n["gebeurtenissen"] += 1
        self.answers.append(self.env.now - asked)
        self.desk_answers.append(self.desk.manned(self.env.now) - self.desk.manned(asked))
        answer.succeed()

    def end_of_day(self):
        day = int(self.env.now // DAY)
        closing = DAY if self.zsm.always else self.zsm.end
        if self.env.now - day * DAY > closing:
            day += 1
        if day != self.last_day:
            self.last_day = day
            self.n["gebeurtenissen"] += 1
            self.pools["kpc"].busy += self.rng.expovariate(1 / self.s["duur_terugkoppeling"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dagen", type=int, default=365)
    parser.add_argument("--zaad", type=int, default=1)
    parser.add_argument("--herhalingen", type=int, default=1)
    parser.add_argument("--instelling", action="append", default=[])
    parser.add_argument("--snelheid", action="store_true", help="print cases per second instead of outcomes")
    options = parser.parse_args()
    settings = dict(DEFAULTS)
    for text in options.instelling:
        name, value = text.split("=")
        settings[name] = value if isinstance(DEFAULTS[name], str) else float(value)
    begin, cases, rows = time.perf_counter(), 0, []
    for number in range(options.herhalingen):
        rows.append(Region(settings, options.dagen, options.zaad * 1_000_003 + number).run())
        cases += rows[-1]["zaken"]
    if options.snelheid:
        print(cases / (time.perf_counter() - begin))
    else:
        print(json.dumps(rows))


if __name__ == "__main__":
    main()
