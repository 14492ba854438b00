/// Repairs typing errors in words of the field, and only in those.
///
/// A word is replaced when exactly one word of the field is one slip away (one letter added, dropped,
/// changed or two swapped), both start with the same letter, and the word itself is not a word we know.
enum Spelling {
  private static let vakwoorden: [[UInt8]] = Woordgroepen.vakwoorden.map { Vouwing.vouw($0) }
  /// Ordinary words that are one slip away from a word of the field.
  private static let gewoon = Woordenlijst(
    "schelden schudden schulder meting metingen stelling beleiding streken schoon boeken goeden vierde vierder bewaren bezoek bezoeken begeleiden begeleidt moeders partners ouderen oudere oude eerdaags inleveren gebroken gesproken verslagen verloren voorkomt voorkomend gestraft behandelen bereikt bereikte wekend vermelding vermeldingen bemiddeling weerde eerste gelezen gelegen gelden gebeden geleiden meester meesters vrouwen"
  )
  private static let bekend = Vormtabel(vakwoorden.map { ($0, ()) })
  private static let opLetter: [[[UInt8]]] = {
    var uit = [[[UInt8]]](repeating: [], count: 256)
    for woord in vakwoorden { if let letter = woord.first { uit[Int(letter)].append(woord) } }
    return uit
  }()
  /// Shorter words are one slip away from too many others.
  private static let kortste = 6

  static func verbeter(_ woorden: inout [Woord]) {
    for index in woorden.indices where !woorden[index].isCijfers && woorden[index].vorm.count >= kortste {
      if let beter = verbetering(woorden[index].vorm) { woorden[index].vorm = beter }
    }
  }

  /// The word of the field that was meant, or nothing.
  static func verbetering(_ vorm: [UInt8]) -> [UInt8]? {
    guard bekend.plek(vorm) == nil, !gewoon.bevat(vorm), let letter = vorm.first else { return nil }
    var gevonden: [UInt8]?
    for woord in opLetter[Int(letter)] where abs(woord.count - vorm.count) <= 1 && woord.count >= kortste {
      // an inflected form is not a typing error: taakstraf/taakstraffen, melding/meldingen
      guard scheeltEen(vorm, woord), !isVerbuiging(vorm, woord) else { continue }
      if gevonden != nil { return nil }
      gevonden = woord
    }
    return gevonden
  }

  private static func isVerbuiging(_ een: [UInt8], _ ander: [UInt8]) -> Bool {
    let (kort, lang) = een.count < ander.count ? (een, ander) : (ander, een)
    guard lang.count == kort.count + 1, lang.starts(with: kort), let staart = lang.last else { return false }
    return staart == 115 || staart == 101 || staart == 110 || staart == 116  // s e n t
  }

  /// Whether two different words are one slip apart.
  static func scheeltEen(_ een: [UInt8], _ ander: [UInt8]) -> Bool {
    guard een != ander else { return false }
    var links = 0
    while links < een.count, links < ander.count, een[links] == ander[links] { links += 1 }
    let restEen = een[links...]
    let restAnder = ander[links...]
    if een.count == ander.count {
      if restEen.dropFirst() == restAnder.dropFirst() { return true }
      return restEen.count >= 2 && restEen[links] == restAnder[links + 1]
        && restEen[links + 1] == restAnder[links]
        && restEen.dropFirst(2) == restAnder.dropFirst(2)
    }
    return een.count > ander.count ? restEen.dropFirst() == restAnder : restEen == restAnder.dropFirst()
  }
}
