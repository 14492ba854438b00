import Scenario
import SimEngine
import Testing

/// A short play that one rule must judge in one way.
struct Proef: Sendable, CustomTestStringConvertible {
  var regel: String
  var stoel: Stoel
  /// Every finding of the rule, in order; none: it says nothing.
  var oordelen: [Bevinding.Oordeel]
  var oordeel: Bevinding.Oordeel? { oordelen.last }
  var wat: String
  var speel: @Sendable () throws -> Speler

  init(
    _ regel: String, _ stoel: Stoel, _ oordeel: Bevinding.Oordeel?, _ wat: String,
    _ speel: @escaping @Sendable () throws -> Speler
  ) {
    self.regel = regel
    self.stoel = stoel
    oordelen = [oordeel].compactMap(\.self)
    self.wat = wat
    self.speel = speel
  }

  /// The same play, in which the rule speaks of an earlier handeling first.
  func eerst(_ oordeel: Bevinding.Oordeel) -> Proef {
    var copy = self
    copy.oordelen.insert(oordeel, at: 0)
    return copy
  }

  var testDescription: String { "\(regel) \(oordeel?.rawValue ?? "-"): \(wat)" }

  /// A play by ZSM, the house simulated.
  static func zsm(
    _ regel: String, _ oordeel: Bevinding.Oordeel?, _ wat: String, _ casus: Casus = TestCasus.basis,
    _ regio: Regioprofiel = TestCasus.regio(), _ speel: @escaping @Sendable (inout Speler) throws -> Void
  ) -> Proef {
    Proef(regel, .zsm, oordeel, wat) {
      var play = try Speler(casus, regio)
      try speel(&play)
      return play
    }
  }

  /// A play by the house from before instroom on, ZSM simulated.
  static func huis(
    _ regel: String, _ oordeel: Bevinding.Oordeel?, _ wat: String, _ casus: Casus = TestCasus.vooraf,
    _ regio: Regioprofiel = TestCasus.regio(), _ speel: @escaping @Sendable (inout Speler) throws -> Void
  ) -> Proef {
    Proef(regel, .veiligheidshuis, oordeel, wat) {
      var play = try Speler(casus, regio, mensen: [.veiligheidshuis])
      try speel(&play)
      return play
    }
  }

  /// A play by both seats.
  static func duo(
    _ regel: String, _ stoel: Stoel, _ oordeel: Bevinding.Oordeel?, _ wat: String, _ casus: Casus = TestCasus.basis,
    _ regio: Regioprofiel = TestCasus.regio(), _ speel: @escaping @Sendable (inout Speler) throws -> Void
  ) -> Proef {
    Proef(regel, stoel, oordeel, wat) {
      var play = try Speler(casus, regio, mensen: [.zsm, .veiligheidshuis])
      try speel(&play)
      return play
    }
  }

  static func maak(_ wijzig: (inout Casus) -> Void, van casus: Casus = TestCasus.basis) -> Casus {
    var changed = casus
    wijzig(&changed)
    return changed
  }
}
