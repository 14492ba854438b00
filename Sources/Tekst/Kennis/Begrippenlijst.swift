package import Scenario

/// A term of the field with its explanation, for participants who look it up.
package struct Begrip: Sendable, Hashable {
  /// The term as it is usually written.
  package let term: String
  /// Other spellings and abbreviations.
  package let ook: [String]
  /// One or two Dutch sentences.
  package let uitleg: String
  /// Where the explanation rests on.
  package let bron: Bron
}

/// The glossary: terms, abbreviations and measures that the judges read, explained in plain Dutch.
package enum Begrippenlijst {
  /// All terms, in alphabetical order of the folded term.
  package static let alle: [Begrip] = lees(Begrippentabel.tekst)

  private static let opNaam: [String: Int] = {
    var uit: [String: Int] = [:]
    for (index, begrip) in alle.enumerated() {
      for naam in [begrip.term] + begrip.ook where uit[sleutel(naam)] == nil { uit[sleutel(naam)] = index }
    }
    return uit
  }()

  /// The explanation of a term or abbreviation; capitals, accents, dots and hyphens do not matter.
  package static func zoek(_ term: String) -> Begrip? { opNaam[sleutel(term)].map { alle[$0] } }

  private static func sleutel(_ naam: String) -> String {
    String(
      decoding: Vouwing.vouw(naam).filter { Vouwing.isLetter($0) || Vouwing.isCijfer($0) }, as: UTF8.self)
  }

  private static func lees(_ tekst: String) -> [Begrip] {
    var uit: [Begrip] = []
    for regel in tekst.split(separator: "\n") {
      let delen = regel.split(separator: "|", omittingEmptySubsequences: false).map {
        String($0.drop(while: { $0 == " " }).reversed().drop(while: { $0 == " " }).reversed())
      }
      guard delen.count == 4 else { preconditionFailure("glossary line without four parts: \(regel)") }
      let namen = delen[1].split(separator: ",").map { String($0.drop(while: { $0 == " " })) }
      uit.append(Begrip(term: delen[0], ook: namen, uitleg: delen[2], bron: bron(delen[3])))
    }
    return uit.sorted { sleutel($0.term) < sleutel($1.term) }
  }

  private static func bron(_ notatie: String) -> Bron {
    let plaats = String(notatie.dropFirst(2))
    return switch notatie.prefix(1) {
    case "H": Bron(.handreiking, plaats)
    case "K": Bron(.krant, plaats)
    case "O": Bron(.ontwikkelagenda, plaats)
    case "B": Bron(.kamerbrief, plaats)
    case "D": Bron(.bestuurdersdiner, plaats)
    case "M": Bron(.rechtsregel, plaats, zekerheid: .middel)
    case "R": Bron(.rechtsregel, plaats, zekerheid: .hoog)
    default: preconditionFailure("unknown source in the glossary: \(notatie)")
    }
  }
}
