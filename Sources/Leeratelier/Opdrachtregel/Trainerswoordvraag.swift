import Glibc
import Opname
import Scenario
import Verslag

/// Asks for the word of the trainer: without showing it, and never as a word of the command line, where others can read it.
enum Trainerswoordvraag {
  /// The variables of the environment from which the word, or the path of a file with it, is read when nobody sits at a terminal.
  static let variabele = "LEERATELIER_TRAINERSWOORD"
  static let bestandsvariabele = "LEERATELIER_TRAINERSWOORD_BESTAND"

  /// A word is something to remember, and no whole text.
  private static let lengte = 4...200

  /// The word for a session that is about to be opened.
  ///
  /// - Throws: `Opdrachtfout` when there is none, or it is too short.
  static func nieuw(_ env: Omgeving) throws(Opdrachtfout) -> Trainerswoord {
    let word: String
    if let given = try gegeven(env) {
      word = given
    } else {
      let asked = stil { () -> (String, String)? in
        guard let first = vraag("Trainerswoord (u ziet niet wat u typt):"), let again = vraag("Nog een keer:") else {
          return nil
        }
        return (first, again)
      }
      guard let (first, again) = asked ?? nil else {
        throw Opdrachtfout(
          "--trainerswoord vraagt een woord. Typ het in een terminal, of zet het in \(variabele) of in een bestand dat \(bestandsvariabele) noemt.",
          .gebruik)
      }
      guard first == again else {
        throw Opdrachtfout("De twee woorden zijn niet gelijk. Er is geen sessie geopend.", .gebruik)
      }
      word = first
    }
    guard lengte.contains(word.count) else {
      throw Opdrachtfout(
        "Een trainerswoord heeft \(lengte.lowerBound) tot \(lengte.upperBound) tekens. Er is geen sessie geopend.",
        .gebruik)
    }
    return Trainerswoord(word)
  }

  /// Makes sure that whoever asks knows the word of a session that is still open; one without a word is open to all.
  ///
  /// - Parameters:
  ///   - env: What is outside.
  ///   - archive: The archive.
  ///   - code: The session, which is still open.
  /// - Throws: `Opdrachtfout`, `ArchiefFout`.
  static func toets(_ env: Omgeving, _ archive: Archief, _ code: Sessiecode) throws {
    guard let kept = try archive.trainerswoord(code) else { return }
    try toets(env, kept, van: code.tekst, wat: "de sessie \(code.tekst)", reden: "is nog open en heeft")
  }

  /// The same for whoever sits down in a session with a word that was opened in another archive: here no seat is held by whoever
  /// plays it there, so that the screen of the other seat would stand open.
  static func toetsKopie(_ env: Omgeving, _ archive: Archief, _ code: Sessiecode) throws {
    guard try archive.isKopie(code), let kept = try archive.trainerswoord(code) else { return }
    try toets(
      env, kept, van: code.tekst, wat: "de sessie \(code.tekst)",
      reden: "staat hier in een kopie van het archief waarin zij werd geopend, en heeft")
  }

  /// Makes sure that whoever asks knows the word of an atelier; one without a word is open to all.
  static func toets(_ env: Omgeving, _ atelier: Atelier) throws {
    guard let kept = atelier.woord else { return }
    let name = "\u{2018}\(Uitvoer.veilig(atelier.naam))\u{2019}"
    try toets(env, kept, van: name, wat: "het atelier \(name)", reden: "heeft")
  }

  private static func toets(
    _ env: Omgeving, _ kept: Trainerswoord, van name: String, wat: String, reden: String
  ) throws {
    let wrong = Opdrachtfout("Dat is niet het trainerswoord van \(wat).", .nietToegestaan)
    if let given = try gegeven(env) {
      guard kept.past(given) else { throw wrong }
      return
    }
    let known = stil { () -> Bool? in
      for _ in 0..<3 {
        guard let typed = vraag("Trainerswoord van \(name) (u ziet niet wat u typt):") else { return nil }
        if kept.past(typed) { return true }
        Uitvoer.melding("Dat is het niet.")
      }
      return false
    }
    switch known ?? nil {
    case true?: return
    case false?: throw wrong
    case nil:
      throw Opdrachtfout(
        "\(hoofdletter(wat)) \(reden) een trainerswoord. Typ het in een terminal, of zet het in \(variabele) of in een bestand dat \(bestandsvariabele) noemt.",
        .nietToegestaan)
    }
  }

  /// The word of the environment; nil when it names none.
  private static func gegeven(_ env: Omgeving) throws(Opdrachtfout) -> String? {
    if let word = env.variabele(variabele) { return word.zonderWit }
    guard let path = env.variabele(bestandsvariabele) else { return nil }
    guard let bytes = Bestandslezer.bytes(van: path, maximum: 4096) else {
      throw Opdrachtfout("Het bestand \(path) uit \(bestandsvariabele) is niet te lezen.", .geenInvoer)
    }
    return String(decoding: bytes.prefix { $0 != 10 }, as: UTF8.self).zonderWit
  }

  /// Does something while the terminal shows nothing of what is typed; nil without a terminal.
  private static func stil<R>(_ body: () -> R) -> R? {
    guard isatty(0) == 1, isatty(2) == 1, let old = RuweModus.aan() else { return nil }
    RuweModus.herstelBijSignaal("")
    defer { RuweModus.herstel(old) }
    return body()
  }

  /// A line that is typed and not shown; nil when it is left with Ctrl-C or Ctrl-D, or the terminal is gone.
  private static func vraag(_ question: String) -> String? {
    Uitvoer.melding(question)
    var typed: [UInt8] = []
    while true {
      var byte: UInt8 = 0
      let count = read(0, &byte, 1)
      if count < 0, errno != EINTR, errno != EAGAIN { return nil }
      // A read returns without a key after a tenth of a second; a terminal that is gone says so.
      guard count == 1 else {
        var descriptor = pollfd(fd: 0, events: Int16(POLLIN), revents: 0)
        if poll(&descriptor, 1, 0) > 0, descriptor.revents & Int16(POLLHUP) != 0 { return nil }
        continue
      }
      switch byte {
      case 10, 13: return String(decoding: typed, as: UTF8.self).zonderWit
      case 3, 4: return nil
      case 8, 127: while let last = typed.popLast(), last & 0xC0 == 0x80 {}
      case 0x15: typed = []
      default: if byte >= 32, typed.count < 1024 { typed.append(byte) }
      }
    }
  }
}
