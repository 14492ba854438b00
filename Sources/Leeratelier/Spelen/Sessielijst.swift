import Opname
import SimEngine

/// How a session stands in a list: the same words wherever one is chosen or named.
enum Sessielijst {
  /// Day and clock of the opening, as `2026-11-27 20:13`.
  static func moment(_ row: SessieRegel) -> String { String(row.geopend.prefix(16)).replacing("T", with: " ") }

  /// What tells sessions of one casus apart, in a line: name, moment, who played it, and what it is besides.
  static func regel(_ row: SessieRegel) -> String {
    let parts = [row.naam.map { "\u{2018}\(Uitvoer.veilig($0))\u{2019}" }, moment(row), row.vorm, row.merk].compactMap(
      \.self)
    return "\(row.code.tekst): \(row.titel), \(parts.joined(separator: ", "))"
  }

  /// The list of `sessies`, in so many columns.
  static func regels(_ rows: [SessieRegel], _ width: Int) -> [String] {
    let cells = rows.map { row in
      [
        row.code.tekst, moment(row), row.toestand.rawValue, row.vorm, row.casus, row.regio,
        (row.naam.map { "\u{2018}\(Uitvoer.veilig($0))\u{2019}" } ?? "")
          + (row.merk.map { row.naam == nil ? "(\($0))" : " (\($0))" } ?? ""),
      ]
    }
    let widths = (0..<7).map { column in cells.map { Breedte.van($0[column]) }.max() ?? 0 }
    if widths.reduce(0, +) + 2 * 6 <= width {
      return cells.map { row in
        let line = row.enumerated().map { $0 == 6 ? $1 : Breedte.pas($1, widths[$0]) }.joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
      }
    }
    // In a narrow window each has rows of its own.
    return cells.flatMap { row in
      ["\(row[0])  \(row[1])  \(row[2])", "  \(row[3]), \(row[4]), \(row[5])"] + (row[6].isEmpty ? [] : ["  \(row[6])"])
    }
  }
}

/// The name of a session: a pseudonym that a duo gives itself.
enum Sessienaam {
  /// A name as it was typed; one line of at most 60 characters.
  static func gelezen(_ text: String) throws(Opdrachtfout) -> String {
    let clean = Uitvoer.veilig(text).zonderWit
    guard !clean.isEmpty, clean.count <= 60, !clean.contains("\n") else {
      throw Opdrachtfout(
        "Een naam van een sessie is een regel van hoogstens 60 tekens, zoals \u{2018}duo 3\u{2019} of \u{2018}team Oost\u{2019}.",
        .gebruik)
    }
    return clean
  }
}

extension Opdrachten {
  /// What is noted beside a session at its opening.
  static func kenmerken(_ keuzes: Speelkeuzes, tweeTerminals: Bool) -> [Aantekening] {
    var notes = keuzes.naam.map { [Aantekening(door: "deelnemers", soort: .naam, tekst: $0)] } ?? []
    let form = Speelvorm(vorm: keuzes.vorm, tweeTerminals: tweeTerminals, klok: keuzes.klok)
    if let note = form.aantekening { notes.append(note) }
    return notes
  }
}
