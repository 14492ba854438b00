import Scenario
import SimEngine

/// What could be saved of one session of a damaged archive.
package struct Herstelregel: Equatable, Sendable {
  /// Its code; nil when even that cannot be read.
  package var code: String?
  /// The name of the atelier, where the line is of an atelier instead of a session.
  package var atelier: String?
  /// Whether no event that closes it can be read: then how far it is, is not told.
  package var isOpen = false
  /// How many events were saved; 0: the session was not.
  package var gebeurtenissen = 0
  /// How many notes were saved.
  package var aantekeningen = 0
  /// What could not be saved and why, as the rest of a sentence; nil: all of it was.
  package var ontbreekt: String?
}

extension Archief {
  /// Saves what can be saved of a damaged archive into another; the damaged one is left as it is.
  ///
  /// Of a session everything is saved up to the first event that is not as it was recorded: what comes after rests on it.
  ///
  /// - Parameters:
  ///   - path: The damaged archive.
  ///   - target: Where it goes: an archive that has none of its sessions.
  /// - Returns: A line for each session that there was, in the order in which they were opened, then one for each atelier.
  /// - Throws: `ArchiefFout` when nothing can be read, or the other archive cannot be written.
  package static func herstel(_ path: String, naar target: Archief) throws(ArchiefFout) -> [Herstelregel] {
    let store = try SQLiteOpslag(
      try SQLiteVerbinding.gekopieerd(path, reden: "het wordt hersteld"), pad: path)
    var lines: [Herstelregel] = []
    var codes: [Int: Sessiecode] = [:]
    for number in store.leesbareNummers() {
      var line = Herstelregel()
      if let session = inhoud(number, store, &line) {
        try target.neemOver(session)
        codes[number] = session.rij.code
        line.gebeurtenissen = session.gebeurtenissen.count
        line.aantekeningen = session.aantekeningen.count
      }
      lines.append(line)
    }
    return try lines + ateliers(store, target, codes)
  }

  /// Saves the ateliers, each with those of its sessions that were saved.
  private static func ateliers(
    _ store: SQLiteOpslag, _ target: Archief, _ codes: [Int: Sessiecode]
  ) throws(ArchiefFout) -> [Herstelregel] {
    guard let rows = try? store.ateliers() else {
      return [Herstelregel(atelier: "?", ontbreekt: "welke ateliers er waren is niet te lezen")]
    }
    var lines: [Herstelregel] = []
    for row in rows {
      try target.neemOver(row, sessies: codes)
      let lost = row.duos.flatMap(\.sessies).count { codes[$0.sessie] == nil }
      lines.append(
        Herstelregel(
          atelier: row.naam, ontbreekt: lost == 0 ? nil : "\(lost == 1 ? "een sessie" : "\(lost) sessies") ervan niet"))
    }
    return lines
  }

  /// What can be saved of a session; nil, with the reason in its line, when that is nothing.
  private static func inhoud(_ number: Int, _ store: SQLiteOpslag, _ line: inout Herstelregel) -> Sessieinhoud? {
    guard let row = try? store.sessie(number) else {
      line.ontbreekt = "de opening is niet te lezen"
      return nil
    }
    line.code = row.code.tekst
    guard let record = try? Vastlegging.opening(row.opening, versie: row.versie),
      let casus = try? store.bron(row.casus), SHA256(casus).tekst == record.casus,
      let regio = try? store.bron(row.regio), SHA256(regio).tekst == record.regio
    else {
      line.ontbreekt = "de casus of de regio is niet meer die van toen"
      return nil
    }
    let bron = Bronbytes(casusId: record.casusId, casus: casus, regioId: record.regioId, regio: regio)
    let begin = Keten.begin(row, bron)
    if store.isVerzegeld, (try? store.zegel(number, .opening))?.schakel != begin {
      line.ontbreekt = "de opening is niet meer die van toen"
      return nil
    }
    let events = gebeurtenissen(number, store, na: begin, &line)
    guard !events.isEmpty else { return nil }
    var session = Sessieinhoud(rij: row, bron: bron, gebeurtenissen: events)
    var lost: [String] = []
    session.aantekeningen = aantekeningen(number, store, na: begin, open: line.isOpen, &lost)
    do throws(ArchiefFout) { session.concepten = try store.concepten(number) } catch {
      lost.append("wat er nog aan tekst klaarlag is niet te lezen")
    }
    do throws(ArchiefFout) { session.woord = try store.woord(number) } catch {
      lost.append("het trainerswoord is niet te lezen: zonder woord is de sessie te bekijken")
    }
    if !lost.isEmpty { line.ontbreekt = ([line.ontbreekt].compactMap { $0 } + lost).joined(separator: "; ") }
    return session
  }

  /// The events up to the first that is not there or not as it was recorded.
  private static func gebeurtenissen(
    _ number: Int, _ store: SQLiteOpslag, na begin: [UInt8], _ line: inout Herstelregel
  ) -> [Gebeurtenisrij] {
    let seal = try? store.zegel(number, .gebeurtenis)
    let read = store.leesbareGebeurtenissen(number)
    var good: [Gebeurtenisrij] = []
    var link = begin
    for row in read {
      guard row.nummer == good.count, let event = try? Vastlegging.gebeurtenis(row.inhoud, versie: row.versie),
        event.nummer == row.nummer
      else { break }
      let next = Keten.na(link, row)
      if store.isVerzegeld, next != row.schakel { break }
      link = next
      good.append(row)
    }
    let wanted = max(seal?.aantal ?? 0, read.count)
    line.isOpen = !read.contains { $0.soort == Gebeurtenissoort.sessieGesloten.rawValue }
    if good.isEmpty {
      line.ontbreekt = "van de gebeurtenissen is de eerste al niet te lezen"
    } else if good.count < wanted {
      let from = line.isOpen ? "de laatste gebeurtenissen" : "de gebeurtenissen vanaf \(good.count)"
      line.ontbreekt = "\(from) zijn niet te lezen of niet meer die van toen"
    } else if store.isVerzegeld, seal?.aantal != good.count || seal?.schakel != link {
      line.ontbreekt = "of dit alle gebeurtenissen zijn, is niet te bewijzen"
    } else if !store.isVerzegeld {
      line.ontbreekt = "zij is van vóór de controlegetallen: of dit is wat er toen stond, is niet te bewijzen"
    }
    return good
  }

  private static func aantekeningen(
    _ number: Int, _ store: SQLiteOpslag, na begin: [UInt8], open: Bool, _ lost: inout [String]
  ) -> [Aantekeningrij] {
    let seal = try? store.zegel(number, .aantekening)
    let read = store.leesbareAantekeningen(number)
    var good: [Aantekeningrij] = []
    var link = begin
    for row in read {
      let next = Keten.na(link, row)
      if store.isVerzegeld, next != row.schakel { break }
      link = next
      good.append(row)
    }
    if good.count < max(seal?.aantal ?? 0, read.count) {
      let from = open ? "de laatste aantekeningen" : "de aantekeningen vanaf \(good.count + 1)"
      lost.append("\(from) zijn niet te lezen of niet meer die van toen")
    }
    return good
  }
}
