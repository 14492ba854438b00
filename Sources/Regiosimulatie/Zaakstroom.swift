import Scenario

/// What a draw of a case is for; the raw value is part of the draw, so never renumber.
package enum Trekkingsdoel: UInt64, Sendable, CaseIterable {
  case tussentijd = 1
  case minderjarig, huiselijkGeweld, bekend, advies, ouderdom
  case eisDoel, eisContext, eisJuridisch, eisBondig, eisHistorie
  case complex, zwaar
  case duurSelectie, duurVraag, duurLoket, doorzetten, duurDoorzetten, duurBeslissing
  case gevolgd, duurTerugkoppeling, vergeten, herkennen, duurAgendering
  case duurEinddag, tafel, duurTafel
}

/// The draws of one case, a function of (seed, replication, case number, purpose) and of nothing else.
///
/// Another agreement thus meets the same suspects with the same service times: comparing happens on common random
/// numbers (model regiosimulatie, 'Toeval').
package struct Zaakstroom: Equatable, Sendable {
  package let stand: UInt64

  /// The key of a replication.
  package static func sleutel(zaad: UInt64, herhaling: Int) -> UInt64 {
    Trekking.meng(Trekking.meng(zaad) ^ (UInt64(bitPattern: Int64(herhaling)) &* 0xD1B5_4A32_D192_ED03))
  }

  /// The draws of a case, or of a day where the purpose is one of a day.
  @inline(__always)
  package init(sleutel: UInt64, nummer: Int) {
    stand = Trekking.meng(sleutel &+ UInt64(bitPattern: Int64(nummer)) &* 0x9E37_79B9_7F4A_7C15)
  }

  @inline(__always)
  init(stand: UInt64) { self.stand = stand }

  /// 64 bits for one purpose.
  @inline(__always)
  package func bits(_ doel: Trekkingsdoel) -> UInt64 { Trekking.meng(stand &+ doel.rawValue &* 0xA24B_AED4_963E_E407) }

  /// A number from 0 up to 1.
  @inline(__always)
  package func deel(_ doel: Trekkingsdoel) -> Double { Double(Int64(bitPattern: bits(doel) >> 11)) * 0x1p-53 }

  /// Whether something with this probability happens.
  @inline(__always)
  package func treft(_ doel: Trekkingsdoel, _ kans: Double) -> Bool { deel(doel) < kans }
}
