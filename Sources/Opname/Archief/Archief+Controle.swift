import Scenario

/// What is wrong with an archive.
package struct Archiefcontrole: Equatable, Sendable {
  /// How many sessions there are.
  package var sessies = 0
  /// How many of them are still open.
  package var open = 0
  /// How many events of closed sessions are as they were recorded.
  ///
  /// How many an open one has tells how far somebody is.
  package var gebeurtenissen = 0
  /// How many ateliers there are.
  package var ateliers = 0
  /// How many faults the store found in itself.
  package var gebreken = 0
  /// The sessions that are not as they were recorded, with the reason.
  package var beschadigd: [Beschadiging] = []

  /// A session that is not as it was recorded.
  package struct Beschadiging: Equatable, Sendable {
    package let code: String
    /// In whole sentences.
    package let reden: String
  }

  /// Of an archive of which nothing was looked at yet.
  package init() {}

  /// Nothing is wrong.
  package var isGaaf: Bool { gebreken == 0 && beschadigd.isEmpty }
}

extension Archief {
  /// Looks at everything: the file by SQLite, and of each session the chain of its events and of its notes, and the files that
  /// it was opened with.
  ///
  /// - Throws: `ArchiefFout` when not even the list of sessions can be read.
  package func controleer() throws(ArchiefFout) -> Archiefcontrole {
    var result = Archiefcontrole()
    result.gebreken = try opslag.gebreken()
    let ateliers = try opslag.ateliers()
    result.ateliers = ateliers.count
    for line in try sessies() {
      result.sessies += 1
      let isOpen = line.toestand == .open
      if isOpen { result.open += 1 }
      do throws(ArchiefFout) {
        try controleer(line, ateliers)
        let events = try lees(line.code).gebeurtenissen.count
        if !isOpen { result.gebeurtenissen += events }
        _ = try aantekeningen(line.code)
      } catch {
        let fault: ArchiefFout =
          isOpen
          ? .beschadigdeSessie(code: line.code.tekst, reden: "iets ervan is niet te lezen of niet meer dat van toen")
          : error
        result.beschadigd.append(.init(code: line.code.tekst, reden: fault.boodschap))
      }
    }
    return result
  }

  /// Makes sure that a session of an atelier is of the casus that stands at its place of the order.
  private func controleer(_ line: SessieRegel, _ ateliers: [Atelierrij]) throws(ArchiefFout) {
    let number = try nummer(line.code)
    for row in ateliers {
      for played in row.duos.flatMap(\.sessies) where played.sessie == number {
        guard row.casussen.indices.contains(played.plaats), row.casussen[played.plaats] == line.casus else {
          throw .beschadigdeSessie(
            code: line.code.tekst, reden: "in atelier \(citaat(row.naam, maximum: 60)) hoort daar een andere casus")
        }
      }
    }
  }
}
