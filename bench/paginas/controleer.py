"""Looks at the pages in a real Chromium: axe-core on a screen, and what stands on paper.

Usage: controleer.py PROGRAM AXE.JS [MAP]

AXE.JS is axe-core of others (see controleer.sh); nothing of it is shipped. With MAP the pages, pictures and PDFs stay there.
Ends with 1 when something is wrong.
"""
import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


class Browser:
    """Chromium over two pipes, as the tests of this program have it."""

    def __init__(self, programma, map_):
        lees, self.naar = os.pipe()
        self.van, schrijf = os.pipe()

        def buizen():
            # Out of the way first: one of the two may be 3 or 4 itself.
            in_, uit = os.dup(lees), os.dup(schrijf)
            while in_ < 5 or uit < 5:
                in_, uit = os.dup(in_), os.dup(uit)
            os.dup2(in_, 3)
            os.dup2(uit, 4)

        self.proces = subprocess.Popen(
            [programma, "--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run", f"--user-data-dir={map_}/profiel",
             "--remote-debugging-pipe"],
            preexec_fn=buizen, close_fds=False, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)  # fmt: skip
        self.rest, self.nummer, self.sessie, self.geladen = b"", 0, "", 0
        doel = self.vraag("Target.createTarget", url="about:blank")["targetId"]
        self.sessie = self.vraag("Target.attachToTarget", targetId=doel, flatten=True)["sessionId"]
        self.vraag("Page.enable")

    def vraag(self, wat, **gegevens):
        self.nummer += 1
        bericht = {"id": self.nummer, "method": wat, "params": gegevens}
        if self.sessie:
            bericht["sessionId"] = self.sessie
        os.write(self.naar, json.dumps(bericht).encode() + b"\0")
        while True:
            antwoord = self.lees()
            if antwoord.get("id") == self.nummer:
                if "error" in antwoord:
                    raise RuntimeError(f"{wat}: {antwoord['error']}")
                return antwoord["result"]

    def lees(self):
        while b"\0" not in self.rest:
            self.rest += os.read(self.van, 1 << 20)
        eerste, self.rest = self.rest.split(b"\0", 1)
        antwoord = json.loads(eerste)
        self.geladen += antwoord.get("method") == "Page.loadEventFired"
        return antwoord

    def open(self, pad, breedte=1280, hoogte=900, donker=False):
        self.vraag("Emulation.setDeviceMetricsOverride", width=breedte, height=hoogte, deviceScaleFactor=1, mobile=breedte < 600)
        kleur = {"name": "prefers-color-scheme", "value": "dark" if donker else "light"}
        self.vraag("Emulation.setEmulatedMedia", features=[kleur])
        gezien = self.geladen
        self.vraag("Page.navigate", url=f"file://{pad}")
        while self.geladen == gezien:
            self.lees()

    def waarde(self, uitdrukking):
        uit = self.vraag("Runtime.evaluate", expression=uitdrukking, returnByValue=True, awaitPromise=True)
        if "exceptionDetails" in uit:
            raise RuntimeError(uit["exceptionDetails"])
        return uit["result"].get("value")

    def sluit(self):
        self.proces.terminate()
        self.proces.wait()


def paginas(programma, map_):
    omgeving = os.environ | {"LEERATELIER_ARCHIEF": str(map_ / "archief.sqlite")}

    def draai(*woorden):
        gedaan = subprocess.run([programma, *woorden], env=omgeving, capture_output=True, text=True, input="")
        if gedaan.returncode:
            raise RuntimeError(f"{woorden}: {gedaan.stderr}")
        return gedaan.stdout

    namen = []
    casussen = [rij["casus"] for rij in json.loads(draai("casussen", "--json"))]
    for casus in casussen:
        draai("voorbeeld", casus)
        code = json.loads(draai("sessies", "--json"))[0]["code"]
        for naam, extra in [("verslag", []), ("kort", ["--kort"]), ("tot", ["--tot-beslissing"]), ("blad", ["--blad"])]:
            if casus != "nachtslot" and naam in ("kort", "tot"):
                continue
            draai("rapport", code, *extra, "--uit", str(map_ / f"{naam}-{casus}.html"))
            namen.append(f"{naam}-{casus}")
    # Duo's side by side need people: as many as a room has.
    draai("meet-vergelijking", str(map_ / "atelier.sqlite"), "8")
    draai("atelier", "vergelijk", "vergelijking", "--archief", str(map_ / "atelier.sqlite"), "--uit", str(map_ / "vergelijking.html"))
    draai("casus", "vergelijk", "nachtslot", "--archief", str(map_ / "atelier.sqlite"), "--uit", str(map_ / "casusvergelijking.html"))
    draai("casus", "vergelijk", "nachtslot", "--vragenlijst", str(map_ / "vragenlijst.html"))
    draai("monitor", "--html", str(map_ / "monitor.html"))
    draai("simuleer", "--dagen", "14", "--vergelijk", "loket=2", "--herhalingen", "2", "--html", str(map_ / "regio.html"))
    return namen + ["vergelijking", "casusvergelijking", "vragenlijst", "monitor", "regio"]


def toegankelijk(browser, pad, axe):
    """What axe-core has against a page, on a laptop, a phone and a beamer, light and dark, with everything open."""
    klachten = set()
    for breedte, donker in [(1280, False), (1280, True), (390, False), (1920, False)]:
        browser.open(pad, breedte, donker=donker)
        browser.waarde("document.querySelectorAll('details').forEach(d => d.open = true); window.dispatchEvent(new Event('resize'))")
        browser.waarde(axe)
        gevonden = json.loads(browser.waarde(
            "axe.run(document, {runOnly: %s}).then(r => JSON.stringify(r.violations.map(v => [v.id, v.nodes.length, v.nodes[0].html.slice(0, 120)])))"
            % json.dumps(REGELS)))  # fmt: skip
        klachten |= {f"axe {soort} ({aantal} keer, {breedte} breed): {eerste}" for soort, aantal, eerste in gevonden}
        if browser.waarde("document.documentElement.scrollWidth") > breedte:
            klachten.add(f"de pagina is breder dan {breedte}")
    return sorted(klachten)


def regels(pdf, blad):
    """The lines of a sheet from above: height of the letters and words."""
    tekst = subprocess.run(["pdftotext", "-f", str(blad), "-l", str(blad), "-bbox-layout", str(pdf), "-"], capture_output=True, text=True).stdout
    uit = []
    for regel in re.findall(r"<line [^>]*>.*?</line>", tekst, re.S):
        woorden = re.findall(r"<word xMin=\"[^\"]*\" yMin=\"([^\"]*)\" xMax=\"[^\"]*\" yMax=\"([^\"]*)\">(.*?)</word>", regel, re.S)
        if woorden:
            uit.append((float(woorden[0][0]), max(float(b) - float(a) for a, b, _ in woorden), " ".join(w for _, _, w in woorden)))
    return sorted(uit)


def papier(browser, pad, pdf):
    """Prints a page on A4: headings with what they head, letters of at least 6 points in a drawing."""
    klachten = []
    browser.open(pad)
    # On paper: 182 mm is 688 pixels wide.
    browser.vraag("Emulation.setDeviceMetricsOverride", width=688, height=1016, deviceScaleFactor=1, mobile=False)
    browser.vraag("Emulation.setEmulatedMedia", media="print", features=[])
    klein = browser.waarde(
        "Math.min(99, ...[...document.querySelectorAll('svg text')].filter(t => t.textContent.trim() && t.getClientRects().length)"
        ".map(t => parseFloat(getComputedStyle(t).fontSize) * t.getScreenCTM().a * .75))"
    )
    if klein < 6:
        klachten.append(f"letters van {klein:.1f} punt in een tekening")
    koppen = browser.waarde(
        "[...document.querySelectorAll('h1,h2,h3,h4,caption,figcaption,thead tr,summary')].filter(e => e.getClientRects().length)"
        ".map(e => e.innerText.replace(/\\s+/g, ' ').trim())"
    )
    tekening = set(browser.waarde("[...document.querySelectorAll('svg text')].map(t => t.textContent.trim())"))
    browser.vraag("Emulation.setEmulatedMedia", media="", features=[])
    gemaakt = base64.b64decode(browser.vraag("Page.printToPDF", preferCSSPageSize=True, printBackground=True)["data"])
    pdf.write_bytes(gemaakt)
    bladen = len(re.findall(rb"/Type\s*/Page\b", gemaakt))
    for maat in set(re.findall(rb"/MediaBox\s*\[([^\]]*)\]", gemaakt)):
        _, _, breed, hoog = (float(g) for g in maat.split())
        if abs(breed - 595) > 2 or abs(hoog - 842) > 2:
            klachten.append(f"een blad van {breed:.0f} bij {hoog:.0f} punt is geen A4")
    for blad in range(1, bladen):
        laatste = regels(pdf, blad)[-1:]
        woorden = laatste[0][2].strip() if laatste else ""
        if woorden and woorden not in tekening and any(kop.endswith(woorden) for kop in koppen):
            klachten.append(f"blad {blad} eindigt met een kop: {woorden}")
    return bladen, klachten


def main():
    programma = str(pathlib.Path(sys.argv[1]).resolve())
    axe = pathlib.Path(sys.argv[2]).read_text(encoding="utf-8")
    chromium = next((p for p in map(shutil.which, ["chromium", "chromium-browser", "google-chrome"]) if p), None)
    if not chromium or not shutil.which("pdftotext"):
        print("Nodig zijn Chromium en pdftotext: apt-get install chromium poppler-utils")
        return 69
    with tempfile.TemporaryDirectory() as tijdelijk:
        map_ = pathlib.Path(sys.argv[3] if len(sys.argv) > 3 else tijdelijk).resolve()
        map_.mkdir(exist_ok=True)
        namen = paginas(programma, map_)
        browser = Browser(chromium, tijdelijk)
        fouten = 0
        for naam in namen:
            pad = map_ / f"{naam}.html"
            klachten = toegankelijk(browser, pad, axe)
            bladen, meer = papier(browser, pad, map_ / f"{naam}.pdf")
            klachten += meer
            if naam == "vragenlijst" and bladen != 4:
                klachten.append(f"{bladen} bladen in plaats van vier")
            if naam.startswith("blad-") and bladen != 1:
                klachten.append(f"{bladen} bladen in plaats van een")
            print(f"{naam}: {bladen} {'blad' if bladen == 1 else 'bladen'} A4, {len(klachten)} klachten")
            for klacht in klachten:
                print(f"  FOUT {klacht}")
            fouten += len(klachten)
        browser.sluit()
        return 1 if fouten else 0


if __name__ == "__main__":
    sys.exit(main())
