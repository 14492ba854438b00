import Scenario
import SimEngine

/// Moments that a begeleider would choose besides what the scorekaart has findings on: what the victim wanted, and the fact
/// that tipped the decision.
struct Gespreksmoment {
  /// Number of the event: what a participant did by which it became known.
  var gebeurtenis: Int
  var waarom: String
  var vraag: String

  /// Where a participant heard what the victim, or who stands beside the victim, had to say; nil: nobody did in time.
  static func slachtoffer(_ sessie: Sessie) -> Gespreksmoment? {
    let heard = vernomen(sessie).filter { [.slachtoffer, .slachtofferhulp].contains($0.stuk.houder) }
    // A wish before something else, and in the victim's own words before those of somebody else.
    let own = heard.filter { $0.stuk.houder == .slachtoffer }
    guard let first = own.first(where: isWens) ?? heard.first(where: isWens) ?? own.first ?? heard.first else {
      return nil
    }
    let name = sessie.casus.personen.first { $0.hoedanigheid == .slachtoffer }?.naam ?? "het slachtoffer"
    return Gespreksmoment(
      gebeurtenis: first.door,
      waarom: "Hier kwam van \(first.stuk.houder.metLidwoord): \u{2018}\(first.stuk.titel)\u{2019}.",
      vraag: "Wat wilde \(name), en waar ziet u dat terug in wat er besloten is?")
  }

  /// Whether somebody wants something in it; only to choose among what was heard.
  private static func isWens(_ heard: (stuk: Puzzelstuk, door: Int)) -> Bool {
    let words = "\(heard.stuk.titel) \(heard.stuk.tekst)".lowercased().split { !$0.isLetter }
    return words.contains { ["wil", "wilt", "wens", "hoop", "hoopt", "liefst", "liever"].contains($0) }
  }

  /// Where a participant heard what counted for the decision that was taken and for the fewest others; not at these steps.
  static func kantelend(_ sessie: Sessie, zonder steps: Set<Int>) -> Gespreksmoment? {
    let decided = Set(sessie.uitkomsten)
    guard !decided.isEmpty, sessie.casus.uitkomsten.count > 1 else { return nil }
    let counted = vernomen(sessie).filter {
      !steps.contains($0.door) && !decided.isDisjoint(with: $0.stuk.beslissingen) && telde($0.stuk, sessie)
        && $0.stuk.beslissingen.count < sessie.casus.uitkomsten.count
    }
    guard
      let tipped = counted.min(by: { a, b in
        (a.stuk.beslissingen.count, -a.door) < (b.stuk.beslissingen.count, -b.door)
      })
    else { return nil }
    return Gespreksmoment(
      gebeurtenis: tipped.door,
      waarom:
        "Hier hoorde u van \(tipped.stuk.houder.metLidwoord): \u{2018}\(tipped.stuk.titel)\u{2019}. Dat telde voor wat er besloten is.",
      vraag: "Wat had u besloten als dit er niet had gelegen?")
  }

  /// Whether whoever decided knew it: what a seat kept to itself tipped nothing.
  private static func telde(_ piece: Puzzelstuk, _ sessie: Sessie) -> Bool {
    guard sessie.casus.heeftZaak, !sessie.rollen(.zsm).contains(.officier) else { return true }
    let end = sessie.beslist(voor: piece) ?? Int.max
    return sessie.kennis.contains {
      $0.puzzelstuk == piece.id && $0.rol == .officier && $0.diepte == .inhoud && $0.gebeurtenis <= end
    }
  }

  /// What became known to a seat of participants before the decision by what one of them did, in order.
  private static func vernomen(_ sessie: Sessie) -> [(stuk: Puzzelstuk, door: Int)] {
    let acts = sessie.handelingen.filter { $0.verricht.door == .mens }
    return sessie.kennis.sorted { $0.gebeurtenis < $1.gebeurtenis }.compactMap { entry in
      guard entry.diepte == .inhoud, entry.gebeurtenis > 0, let seat = sessie.menselijkeStoel(entry.rol),
        sessie.zatIemand(seat, bij: entry.gebeurtenis),
        let piece = sessie.casus.puzzelstuk(entry.puzzelstuk), piece.houder != entry.rol,
        entry.gebeurtenis < sessie.beslist(voor: piece) ?? Int.max,
        // Not what the seat knew already by another of its roles.
        !sessie.kennis.contains(where: {
          $0.puzzelstuk == piece.id && $0.diepte == .inhoud && $0.gebeurtenis < entry.gebeurtenis
            && sessie.rollen(seat).contains($0.rol)
        }),
        // Asking and speaking bring it at once; what came with a message was asked for long before.
        let act = acts.last(where: { $0.gebeurtenis.nummer <= entry.gebeurtenis }),
        act.verricht.stoel == seat,
        [.navragen, .spreken].contains(act.verricht.handeling.soort)
      else { return nil }
      return (piece, act.gebeurtenis.nummer)
    }
  }
}
