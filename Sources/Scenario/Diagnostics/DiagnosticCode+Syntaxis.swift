extension Beschrijving {
  /// Codes for the file as JSON.
  static let syntaxis: [Beschrijving] = [
    Beschrijving(
      .bestandTeGroot, "Bestand is te groot",
      "Een bestand van meer dan 2 MiB wordt niet gelezen. Een casus met alle puzzelstukken is zelden groter dan 60 kB; "
        + "een groter bestand is meestal een ander bestand dan u bedoelde.",
      .init(.bestand, "1️⃣[⟨0, ⟩]", herhaling: 700_000)),
    Beschrijving(
      .teDiepGenest, "Haakjes zitten te diep in elkaar",
      "Meer dan 64 haakjes in elkaar komt in geen enkel scenario voor. Het bestand wordt vanaf die plaats niet gelezen.",
      .init(.bestand, "⟨[⟩1️⃣[", herhaling: 64)),
    Beschrijving(
      .geenUTF8, "Bestand is geen UTF-8",
      "Het programma leest UTF-8, zoals vrijwel elke editor bewaart. Een bestand uit een ouder programma gebruikt soms een "
        + "andere codering; dan staan letters met een accent verkeerd. Kies in uw editor 'bewaren als UTF-8'.",
      .init(.bestand, "{\"titel\": \"caf1️⃣\u{FFFD}\"}")),
    Beschrijving(
      .stuurteken, "Tekst bevat een stuurteken",
      "Stuurtekens kunnen een scherm wissen, een tekst van richting doen veranderen of iets verbergen. Zij mogen niet in "
        + "een scenario staan, ook niet als \\u-code en niet in commentaar. Een nieuwe alinea is een volgende tekst in de lijst.",
      .init(.bestand, "{\"titel\": \"Ruzie 1️⃣\\u001b[2J thuis\"}")),
    Beschrijving(
      .tekstNietAfgesloten, "Tekst heeft geen einde",
      "Een tekst begint en eindigt met een dubbel aanhalingsteken, op dezelfde regel. Een lange tekst schrijft u als lijst "
        + "van alinea's: [\"eerste alinea\", \"tweede alinea\"].",
      .init(.bestand, "{\n  \"titel\": 1️⃣\"Ruzie thuis,\n  \"thema\": \"huiselijk geweld\"\n}")),
    Beschrijving(
      .onbekendeEscape, "Onbekende code na een backslash",
      "Na een backslash in een tekst mag \" \\ / n of t staan, of u met vier hexadecimale cijfers. Wilt u de backslash zelf, "
        + "schrijf hem dan dubbel.",
      .init(.bestand, "{\"titel\": \"thuis1️⃣\\x\"}")),
    Beschrijving(
      .commentaarNietAfgesloten, "Commentaar heeft geen einde",
      "Commentaar dat met /* begint, loopt tot */. Zonder dat einde is de rest van het bestand commentaar.",
      .init(.bestand, "{\"titel\": \"Ruzie thuis\"}\n1️⃣/* nog aanvullen")),
    Beschrijving(
      .onverwachtTeken, "Hier hoort iets anders",
      "Op deze plaats hoort een waarde, een komma of een sluitend haakje. Tekst zonder aanhalingstekens, een gekruld "
        + "aanhalingsteken, een harde spatie en commentaar met # zijn de gewone oorzaken.",
      .init(.bestand, "{\"bekend\": 1️⃣ja}")),
    Beschrijving(
      .kommaOntbreekt, "Komma ontbreekt",
      "Tussen twee waarden of velden staat een komma. Na de laatste mag er één staan.",
      .init(.bestand, "{\n  \"titel\": \"Ruzie thuis\"1️⃣\n  \"thema\": \"huiselijk geweld\"\n}")),
    Beschrijving(
      .dubbelePuntOntbreekt, "Dubbele punt ontbreekt",
      "Tussen de naam van een veld en zijn waarde staat een dubbele punt.",
      .init(.bestand, "{1️⃣\"titel\" \"Ruzie thuis\"}")),
    Beschrijving(
      .haakjeOntbreekt, "Haakje is niet gesloten",
      "Elk haakje { en [ wordt gesloten met } en ], in omgekeerde volgorde. De melding wijst het haakje aan dat nog open is; na deze melding is de rest van het bestand niet gelezen.",
      .init(.bestand, "{\"leerdoelen\": 1️⃣[\"samen wegen\"}")),
    Beschrijving(
      .getalOnjuist, "Getal is niet goed geschreven",
      "Een getal bestaat uit cijfers, eventueel met een minteken ervoor en een punt voor de decimalen. Geen voorloopnul, "
        + "geen komma, geen eenheid erachter; hoogstens dertig tekens.",
      .init(.bestand, "{\"leeftijd\": 1️⃣017}")),
    Beschrijving(
      .waardeOntbreekt, "Waarde ontbreekt",
      "Na een dubbele punt of voor een komma hoort een waarde. Laat een veld dat u niet gebruikt helemaal weg.",
      .init(.bestand, "{1️⃣\"titel\": , \"thema\": \"jeugd\"}")),
    Beschrijving(
      .tekstNaEinde, "Tekst na het einde",
      "Een bestand bevat één object. Wat na het laatste sluitende haakje staat hoort er niet bij; vaak is er eerder een "
        + "haakje te veel.",
      .init(.bestand, "{\"titel\": \"Ruzie thuis\"} 1️⃣\"thema\"")),
    Beschrijving(
      .veldnaamZonderAanhalingstekens, "Veldnaam zonder aanhalingstekens",
      "De naam van een veld staat tussen dubbele aanhalingstekens.",
      .init(.bestand, "{1️⃣titel: \"Ruzie thuis\"}")),
    Beschrijving(
      .enkeleAanhalingstekens, "Enkel aanhalingsteken om een tekst",
      "Teksten en veldnamen staan tussen dubbele aanhalingstekens. Binnen een tekst mag een enkel aanhalingsteken gewoon staan.",
      .init(.bestand, "{\"titel\": 1️⃣'Ruzie thuis'}")),
    Beschrijving(
      .teVeelFouten, "Te veel meldingen",
      "Na \(DiagnosticLog.maximum) meldingen stopt de controle van een bestand. Los de eerste op: vaak verdwijnen de andere mee.",
      .init(.bestand, "[⟨nee, ⟩1️⃣nee]", herhaling: 200)),
    Beschrijving(
      .nietTeLezen, "Bestand is niet te lezen",
      "Het bestand bestaat niet, of u mag het niet lezen. Een casus zoekt zijn regioprofiel in de map regioprofielen naast "
        + "de map casussen.",
      .init(.geenBestand, "leeratelier controleer scenarios/casussen/bestaat-niet.json")),
    Beschrijving(
      .anderSoortBestand, "Bestand van een andere soort",
      "Een scenario is platte tekst in JSON: het begint met { en eindigt met }. Een document van Word, een rekenblad, een pdf, een "
        + "webpagina of gewone tekst is dat niet, ook niet als de naam op .json eindigt. De melding noemt wat het wel is en hoe u verder kunt.",
      .init(.bestand, "1️⃣titel: De deur op het nachtslot\nspeeltijd: 40\n")),
  ]
}
