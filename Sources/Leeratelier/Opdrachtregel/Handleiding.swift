/// The manual page, from the same description as `--help`.
enum Handleiding {
  /// The page in the language of `man`.
  ///
  /// - Parameter groepen: The verbs, by what somebody comes for.
  /// - Returns: roff, in UTF-8.
  static func roff(_ groepen: [(naam: String, vormen: [Opdrachtvorm])]) -> String {
    var lines = [
      #".\" Made by leeratelier handleiding; do not edit."#,
      ".TH LEERATELIER 1 \"\" \"leeratelier \(Uitgave.versie)\" \"Leeratelier\"",
      ".nh", ".ad l",
      ".SH NAAM", "leeratelier \\- oefenen met de aansluiting tussen ZSM en veiligheidshuizen",
      ".SH OVERZICHT", ".B leeratelier", ".RI [ OPDRACHT ] \" \" [opties]",
      ".SH BESCHRIJVING",
    ]
    lines += alineas(
      "Een duo speelt een verzonnen casus van begin tot eind: de een op de stoel van ZSM, de ander op die van het veiligheidshuis. Alle andere rollen speelt het programma. Alles wordt opgenomen; na afloop is er een scorekaart met bevindingen om over te praten.\n\nZonder opdracht opent het startscherm. Bij iedere vraag geeft ? uitleg, en houdt \u{2018}stop\u{2019} op: alles is bewaard."
    )
    lines.append(".SH OPDRACHTEN")
    for groep in groepen {
      let shown = groep.vormen.filter { !$0.verborgen }
      if !shown.isEmpty { lines.append(".SS " + tekst(groep.naam)) }
      for vorm in shown { lines += opdracht(vorm) }
    }
    lines.append(".SH OPTIES")
    lines.append("Altijd mogelijk, ook zonder opdracht:")
    for option in Opdrachtvorm.overal { lines += optie(option) }
    lines += optie(Opdrachtvorm.Optie(naam: "versie", waarde: nil, uitleg: "versie, commit, recordversie en regels"))
    lines.append(".SH OMGEVING")
    for (name, meaning) in omgeving { lines += [".TP", ".B " + tekst(name), tekst(meaning)] }
    lines.append(".SH BESTANDEN")
    for (path, meaning) in bestanden { lines += [".TP", ".I " + tekst(path), tekst(meaning)] }
    lines.append(".SH UITGANGSCODES")
    for code in Uitgang.allCases { lines += [".TP", ".B \(code.rawValue)", tekst(code.betekenis)] }
    return lines.joined(separator: "\n") + "\n"
  }

  /// What the program reads of the environment.
  static let omgeving: [(naam: String, betekenis: String)] = [
    ("LEERATELIER_ARCHIEF", "Het bestand van het archief."),
    ("LEERATELIER_SCENARIOS", "De map met casussen en regioprofielen."),
    ("XDG_DATA_HOME", "De map waarin leeratelier/archief.sqlite staat; gewoon ~/.local/share."),
    ("LEERATELIER_INSTELLINGEN", "Het bestand met instellingen, zoals de bewaartermijn."),
    ("XDG_CONFIG_HOME", "De map waarin leeratelier/instellingen staat; gewoon ~/.config."),
    ("NO_COLOR, LEERATELIER_NO_COLOR", "Niet leeg: zonder kleur en zonder vet."),
    ("FORCE_COLOR", "Niet leeg: kleur, ook zonder terminal."),
    ("ACCESSIBLE", "1: regel voor regel, als --toegankelijk."),
    ("COLUMNS", "Hoe breed regels mogen zijn, vanaf 40."),
  ]

  private static let bestanden: [(pad: String, betekenis: String)] = [
    (
      "~/.local/share/leeratelier/archief.sqlite",
      "De opnamen; leesbaar voor u alleen. Verwijderen van het programma laat dit bestand staan."
    ),
    ("/usr/share/leeratelier/scenarios", "De meegeleverde casussen, regioprofielen en schema's."),
    ("/usr/share/doc/leeratelier", "De documentatie."),
  ]

  private static func opdracht(_ vorm: Opdrachtvorm) -> [String] {
    var lines = [
      ".TP", ".B " + tekst(vorm.naam) + (vorm.argumenten.isEmpty ? "" : " \\fI\(tekst(vorm.argumenten))\\fR"),
    ]
    lines.append(tekst(vorm.kort.prefix(1).uppercased() + vorm.kort.dropFirst() + "."))
    lines.append(".RS")
    for part in vorm.uitleg.split(separator: "\n\n") { lines += [".PP", tekst(String(part))] }
    for option in vorm.opties { lines += optie(option) }
    lines += [".PP", "Voorbeeld:", ".RS 4", ".B " + tekst(vorm.voorbeeld), ".RE", ".RE"]
    return lines
  }

  private static func optie(_ option: Opdrachtvorm.Optie) -> [String] {
    let value = option.waarde.map { " \\fI\(tekst($0))\\fR" } ?? ""
    return [".TP", ".B " + tekst("--" + option.naam) + value, tekst(option.uitleg)]
  }

  private static func alineas(_ text: String) -> [String] {
    text.split(separator: "\n\n").flatMap { [".PP", tekst(String($0))] }
  }

  /// A text as roff shows it unchanged.
  static func tekst(_ text: String) -> String {
    let plain = text.replacing("\\", with: "\\e").replacing("-", with: "\\-").replacing("\n", with: " ")
    return plain.hasPrefix(".") || plain.hasPrefix("'") ? "\\&" + plain : plain
  }
}
