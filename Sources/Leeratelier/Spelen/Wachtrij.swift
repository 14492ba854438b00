import SimEngine
import Verslag

/// The pile on ZSM: who waits because of this case.
enum Wachtrij {
  /// One line for the screen, while anybody waits.
  static func regel(_ sessie: Sessie) -> String? {
    let pile = Stapel.van(sessie)
    guard pile.wachtten > 0 else { return nil }
    return "De stapel: \(pile.inWoorden)"
  }

  /// The pile explained, with the handelingen that made others wait.
  static func blad(_ sessie: Sessie) -> Blad {
    let pile = Stapel.van(sessie)
    let causes = pile.oorzaken.map { cause in
      "\(cause.soort.naam) (\(sessie.klok.tekst(sessie.gebeurtenissen[cause.gebeurtenis].tijd))): \(duurInWoorden(cause.minuten)) gewacht"
    }
    return Blad(
      kop: "De stapel op ZSM", klok: sessie.klok.tekst(sessie.tijd),
      delen: [
        .init(titel: "", regels: [pile.inWoorden, Stapel.toelichting]),
        .init(titel: "Waardoor er gewacht is", regels: causes),
      ])
  }
}
