import Foundation
import Opname
import Proefhulp
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// The screens of the trainer and of a group in conversation, whole, as the handleidingen show them.
@Suite struct HandleidingschermenTests {
  /// An afternoon with one duo that is done, two that play and one that has not begun, two minutes after the last handeling.
  @Test func theTrainerSeesAtAGlanceWhereEveryDuoIs() throws {
    try Ateliermaker.met { folder, maker in
      let atelier = try maker.maak("middag", ["nachtslot"], duos: 4)
      try maker.speel(atelier, duo: 1, wie: [.zsm: "merel", .veiligheidshuis: "uil"])
      var held: [Archief.Stoelen] = []
      defer { held.removeAll() }
      for (duo, names) in [(2, ("reiger", "kauw")), (3, ("fuut", "gans"))] {
        let code = try maker.speel(
          atelier, duo: duo, verloop: duo, wie: [.zsm: names.0, .veiligheidshuis: names.1], open: true)
        // Of the third duo one window was closed.
        held.append(try maker.archief.houd(code, duo == 2 ? Stoel.allCases : [.zsm]))
      }
      let last = try maker.archief.sessies().compactMap { try maker.archief.lees($0.code).wandklok.last }.max()
      let now = try #require(last.flatMap(Wandtijd.init)).seconden + 150
      let follower = try Ateliervolger(
        Archief(pad: folder.appending(path: "archief/archief.sqlite").path), "middag", nu: { now })
      let screen = Atelierscherm(follower, Lijnbediening(.tekst("")))
      let windows = Schermproef.maten.map { size in
        let layout = Bladindeling(size)
        let page = layout.beeld(
          screen.blad(layout.breedte), bladzij: 0, Bladindeling.Onder(vraag: Atelierscherm.vraag))
        return Schermproef.kader(size) + page.tekst + "\n"
      }
      let lines = Lijnindeling.regels(screen.blad(nil), breedte: 78) + [Atelierscherm.vraag]
      try Schermproef.vergelijk(
        "atelierscherm", windows.joined() + "======== regels\n" + lines.joined(separator: "\n") + "\n")
    }
  }

  /// How a conversation begins, and the step in which somebody wants to see the moment.
  @Test func aGroupSeesTheStepsOfItsConversation() throws {
    let casus = try Meegeleverd.casus("nachtslot")
    let method = try #require(Meegeleverd.bibliotheek.methode("incidentmethode").waarde)
    let session = Sessie(try Meegeleverd.opening(casus))
    let windows = try Schermproef.maten.map { size in
      let device = Geheugentoestel(size, Array(repeating: "", count: 12))
      let control = Schermbediening(device)
      let game = Reflectiespel(
        bediening: control, methode: method, kort: true, stof: Gespreksstof(session, []), vorige: nil,
        klok: Stapklok { 100 }, gegevens: Gegevensvraag(casus, control))
      var talk = Reflectie(keer: 1, methode: method.id)
      do { try game.speel(&talk) } catch Gestopt.eindeInvoer {}
      let begin = try #require(device.beelden.first { $0.tekst.contains("Reflectie · ") })
      let step = try #require(device.beelden.first { $0.tekst.contains("stap 1") })
      return (Schermproef.kader(size) + begin.tekst + "\n", Schermproef.kader(size) + step.tekst + "\n")
    }
    try Schermproef.vergelijk("reflectie-begin", windows.map(\.0).joined())
    try Schermproef.vergelijk("reflectie-stap", windows.map(\.1).joined())
  }
}
