import Scenario

/// What may follow on a command line that is being typed: verbs, options and values, from the same description as `--help`.
///
/// The shells ask it of the program itself (`leeratelier aanvullen`), so that a casus or a session of a minute ago is there.
struct Aanvulling {
  /// A word that fits, with what a shell shows beside it.
  struct Kandidaat: Hashable, Sendable {
    var woord: String
    var uitleg: String
  }

  /// What is looked up outside the description.
  struct Bron {
    var casussen: () throws -> [Kandidaat]
    var regios: () throws -> [Kandidaat]
    /// The codes of sessions.
    var codes: () throws -> [Kandidaat]
    /// The series of vignettes.
    var reeksen: () throws -> [Kandidaat]
  }

  /// A command line as far as it was typed: what it asks for next, and what it already says.
  struct Stand: Equatable {
    /// Options that are there, with their values.
    private(set) var opties: [String: String] = [:]
    /// How many words that are no options stand there.
    private(set) var plaats = 0
    /// The option that still wants its value.
    private(set) var wacht: String?
    /// After `--` nothing is an option.
    private(set) var alleenPlaatsen = false

    /// Reads finished words as `Argumenten` does; what it would refuse is passed over.
    init(_ words: some Sequence<String>, voor vorm: Opdrachtvorm) {
      for word in words {
        // A value never begins with two dashes, unless behind '='.
        if let option = wacht, !word.hasPrefix("--") || !Argumenten.isOptie(word) {
          opties[option] = word
          wacht = nil
        } else if alleenPlaatsen || !Argumenten.isOptie(word) {
          plaats += 1
        } else if word == "--" {
          alleenPlaatsen = true
        } else {
          let parts = word.drop { $0 == "-" }.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
          let name = String(parts.first ?? "")
          let takes = vorm.kent.contains { $0.naam == name && $0.waarde != nil }
          if parts.count > 1 { opties[name] = String(parts[1]) } else { opties[name] = "" }
          wacht = takes && parts.count == 1 ? name : nil
        }
      }
    }
  }

  /// Every verb with its description.
  var vormen: [Opdrachtvorm]
  var bron: Bron

  /// What can stand where the last word is being typed.
  ///
  /// - Parameter words: The words after `leeratelier`; the last one is unfinished and may be empty.
  /// - Returns: The words that begin so, in the order of `--help`; empty where only the user knows, as for a file.
  /// - Throws: What looking something up throws.
  func kandidaten(_ words: [String]) throws -> [Kandidaat] {
    guard let typed = words.last else { return [] }
    let found = try mogelijk(Array(words.dropLast()), typed)
    return found.filter { $0.woord.hasPrefix(typed) }
  }

  /// The description that a command line is read with, and the words after its verb.
  func vorm(_ done: [String]) -> (vorm: Opdrachtvorm, rest: ArraySlice<String>)? {
    guard let first = done.first, !first.hasPrefix("-") else { return (Startscherm.vorm, done[...]) }
    return vormen.first { $0.naam == first }.map { ($0, done.dropFirst()) }
  }

  private func mogelijk(_ done: [String], _ typed: String) throws -> [Kandidaat] {
    if done.isEmpty, !typed.hasPrefix("-") { return verben }
    if done == ["help"] || done == ["--help"] || done == ["-h"] { return verben }
    guard let (vorm, rest) = vorm(done) else { return [] }
    let state = Stand(rest, voor: vorm)
    if let option = state.wacht, !typed.hasPrefix("--") { return try waarden(van: option, vorm) }
    if typed.hasPrefix("-"), !state.alleenPlaatsen {
      if let end = typed.firstIndex(of: "=") {
        let name = String(typed[..<end].drop { $0 == "-" })
        return try waarden(van: name, vorm).map { Kandidaat(woord: "--\(name)=\($0.woord)", uitleg: $0.uitleg) }
      }
      return opties(vorm, state) + (done.isEmpty ? [Kandidaat(woord: "--versie", uitleg: "welke versie dit is")] : [])
    }
    let place = vorm.plaatsen.indices.contains(state.plaats) ? vorm.plaatsen[state.plaats] : vorm.plaatsen.last
    guard let place, state.plaats < vorm.hoogstensArgumenten else { return opties(vorm, state) }
    return try place.split(separator: "|").flatMap { try lijst($0) }
  }

  private var verben: [Kandidaat] {
    vormen.filter { !$0.verborgen }.map { Kandidaat(woord: $0.naam, uitleg: $0.kort) }
  }

  private func opties(_ vorm: Opdrachtvorm, _ state: Stand) -> [Kandidaat] {
    vorm.kent.filter { $0.herhaalbaar || state.opties[$0.naam] == nil }
      .map { Kandidaat(woord: "--\($0.naam)", uitleg: $0.uitleg) }
  }

  private func waarden(van name: String, _ vorm: Opdrachtvorm) throws -> [Kandidaat] {
    guard let option = vorm.kent.first(where: { $0.naam == name }), let value = option.waarde else { return [] }
    return option.keuzes.isEmpty
      ? try lijst(value[...]) : option.keuzes.map { Kandidaat(woord: $0, uitleg: "") }
  }

  /// What a name in capitals stands for; empty where only the user knows.
  private func lijst(_ name: Substring) throws -> [Kandidaat] {
    switch name {
    case "CASUS": try bron.casussen()
    case "REEKS": try bron.reeksen()
    case "REGIO": try bron.regios()
    case "CODE": try bron.codes()
    // A word that is typed as it stands.
    case let word where word.allSatisfy(\.isLowercase): [Kandidaat(woord: String(word), uitleg: "")]
    default: []
    }
  }
}
