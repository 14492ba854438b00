import Scenario
package import SimEngine

/// Notes and bookmarks, each with by whom and when; a note never changes the recording.
enum Notitiedeel {
  static func html(_ bron: Sessiebron) -> HTML {
    let notes = Notitie.opVolgorde(bron.aantekeningen).filter {
      // An answer stands with its question, in a part of its own.
      !$0.isKenmerk && ![.oordeel, .fragment].contains($0.soort) && $0.gegevens[Zelfbeeld.veld] == nil
        // What a whole atelier said stands on the sheet of the group, and is not this duo's.
        && $0.gegevens["atelier"] == nil
    }
    let struck = bron.aantekeningen.doorgestreept
    var parts: [HTML] = [tag("h2", ["id": "kop-notities"], "Notities")]
    if notes.isEmpty {
      parts.append(tag("p", "Er zijn nog geen notities. In de terminal: leeratelier noteer \(bron.code) STAP TEKST."))
    } else {
      parts.append(
        tag(
          "ol", ["class": "notities"], notes.map { notitie($0, bron.sessie, doorgestreept: struck.contains($0.nummer)) }
        ))
    }
    return tag("section", ["id": "notities", "class": "achteraf", "aria-labelledby": "kop-notities"], parts)
  }

  private static func notitie(_ note: Aantekening, _ sessie: Sessie, doorgestreept: Bool) -> HTML {
    let mark = doorgestreept ? "Doorgestreept: " : ""
    var head: [HTML] = [
      tag("b", mark + hoofdletter(Notitiesoort.naam(note.soort))), .tekst(" van \(Fragmentdeel.wie(note))"),
    ]
    if let number = note.gebeurtenis, sessie.gebeurtenissen.indices.contains(number) {
      head += [
        ", bij ",
        tag(
          "a", ["href": "#stap-\(number)"],
          "stap \(number), \(sessie.klok.tekst(sessie.gebeurtenissen[number].tijd))"),
      ]
    }
    return tag(
      "li", [:],
      [tag("p", [:], head)]
        + (note.tekst.isEmpty
          ? []
          : [
            tag(
              "blockquote", [:],
              [doorgestreept ? tag("p", [:], [tag("s", [:], regels(note.tekst))]) : alinea(note.tekst)])
          ]))
  }
}

/// Names of the kinds of note.
package enum Notitiesoort {
  /// The kind as people read it.
  package static func naam(_ soort: Aantekening.Soort) -> String {
    switch soort {
    case .watZouUDoen: "wat zou u nu doen?"
    case .handen: "handen in de zaal"
    case .notitie, .bladwijzer, .oordeel, .fragment, .eigenVerhaal, .zelfbeeld, .voornemen, .inzicht, .leervraag, .naam,
      .speelvorm, .klok,
      .doorgestreept,
      .anders:
      soort.tekst.replacing("_", with: " ")
    }
  }
}
