import SimEngine
import Verslag

/// The pile on ZSM: who waits because of this case.
enum Wachtrij {
  /// One line for the screen, while anybody waits.
  static func regel(_ sessie: Sessie) -> String? {
    let pile = Stapel.van(sessie)
    guard pile.wachtenNu > 0 || pile.wachtten > 0 else { return nil }
    return
      "De stapel: door deze zaak wachten er nu \(pile.wachtenNu), en wachtten er in totaal \(pile.wachtten), de langste \(duurInWoorden(pile.langste))."
  }

  /// The pile explained.
  static func blad(_ sessie: Sessie) -> Blad {
    Blad(kop: "De stapel op ZSM", klok: sessie.klok.tekst(sessie.tijd), delen: [.init(titel: "", regels: Stapel.van(sessie).uitleg)])
  }
}
