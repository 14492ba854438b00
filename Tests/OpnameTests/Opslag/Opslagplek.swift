import Foundation
import Scenario
import Testing

@testable import Opname

/// The stores that must pass the same tests.
enum Opslagsoort: String, CaseIterable, CustomTestStringConvertible {
  case sqlite, geheugen

  var testDescription: String { rawValue }
}

/// An empty place to keep sessions, to which several can be connected.
final class Opslagplek {
  private enum Waar {
    case map(Testmap)
    case geheugen(Geheugen)
  }

  private let waar: Waar

  init(_ soort: Opslagsoort) throws {
    switch soort {
    case .sqlite: waar = .map(try Testmap())
    case .geheugen: waar = .geheugen(Geheugen())
    }
  }

  /// A connection of its own, as another terminal has; it waits briefly for another writer.
  func verbinding() throws -> any Opslag {
    switch waar {
    case .map(let folder): try SQLiteOpslag(pad: folder.archief, aanmaken: true, wachttijd: 20)
    case .geheugen(let memory): Geheugenopslag(memory)
    }
  }
}

extension Opslagplek {
  /// Makes the place another one, as somebody does who moves the file away.
  func verhuis() throws {
    switch waar {
    case .map(let folder): try FileManager.default.moveItem(atPath: folder.archief, toPath: folder.archief + ".elders")
    case .geheugen(let memory): memory.isWeg = true
    }
  }
}

extension Opslag {
  /// Writes something, and makes it lasting.
  func schrijf<R>(_ body: (any Opslag) throws -> R) throws -> R {
    try begin()
    defer { herroep() }
    let result = try body(self)
    try bekrachtig()
    return result
  }

  /// A session with so many events.
  func nieuweSessie(_ code: String = "kmt-rvx", gebeurtenissen count: Int = 0) throws -> Int {
    let row = Sessierij(
      code: try #require(Sessiecode(code)), geopend: "2026-11-21T13:15:57+01:00", voorbeeld: count == 0, herkomst: nil,
      casusId: "c", casus: 1, regioId: "r", regio: 2, versie: 1, opening: Array("{}".utf8))
    return try schrijf { store in
      var row = row
      row.casus = try store.voegToe(bron: [1])
      row.regio = try store.voegToe(bron: [2])
      let number = try store.voegToe(row)
      try store.voegToe((0..<count).map { rij($0) }, aan: number)
      return number
    }
  }
}

/// An event as it is kept.
func rij(_ nummer: Int, soort: String = "loket_open", inhoud: String = "{}") -> Gebeurtenisrij {
  Gebeurtenisrij(
    nummer: nummer, tijd: nummer * 10, soort: soort, wandklok: "2026-11-21T13:15:5\(nummer % 10)+01:00", versie: 1,
    inhoud: Array(inhoud.utf8))
}
