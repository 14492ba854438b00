import Foundation
import Scenario
import SimEngine
import Testing
import Verslag

@testable import Leeratelier

/// Compares whole screens with the text that stands in `Schermen`.
///
/// A screen that is new or changed makes the test fail. With `SCHERMEN_OPZIJ=MAP` what was seen is written in that folder;
/// read it as a user would, and only then put it in `Schermen`.
enum Schermproef {
  private static let map = Leeratelier.map.appending(path: "Tests/LeeratelierTests/Schermen")

  static func vergelijk(_ name: String, _ seen: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let expected = try? String(contentsOf: map.appending(path: "\(name).txt"), encoding: .utf8)
    guard expected != seen else { return }
    if let aside = ProcessInfo.processInfo.environment["SCHERMEN_OPZIJ"] {
      try FileManager.default.createDirectory(atPath: aside, withIntermediateDirectories: true)
      try seen.write(toFile: "\(aside)/\(name).txt", atomically: true, encoding: .utf8)
    }
    guard let expected else {
      Issue.record("there is no expected screen \(name) yet:\n\(seen)", sourceLocation: sourceLocation)
      return
    }
    Issue.record("\(name) differs:\n\(verschil(expected, seen))", sourceLocation: sourceLocation)
  }

  /// The lines that differ, with their number.
  static func verschil(_ expected: String, _ seen: String) -> String {
    let (a, b) = (expected.components(separatedBy: "\n"), seen.components(separatedBy: "\n"))
    return (0..<max(a.count, b.count)).filter { $0 >= a.count || $0 >= b.count || a[$0] != b[$0] }.prefix(12).map {
      "\($0 + 1) expected: \($0 < a.count ? a[$0] : "(nothing)")\n\($0 + 1) seen:     \($0 < b.count ? b[$0] : "(nothing)")"
    }.joined(separator: "\n")
  }

  static let maten = [Maat(kolommen: 40, rijen: 12), Maat(kolommen: 80, rijen: 24), Maat(kolommen: 120, rijen: 40)]

  /// What a page looks like in every window, all its pages, and line by line.
  static func overal(_ blad: Blad, vraag: String) -> String {
    let screens = maten.map { size -> String in
      let layout = Bladindeling(size)
      let pages = blad.vast ? 1 : layout.bladzijden(blad, voor: vraag).count
      return (0..<pages).map { number in
        let asked = number + 1 < pages ? "Enter voor het vervolg:" : vraag
        let shown = layout.beeld(blad, bladzij: number, Bladindeling.Onder(vraag: asked, slotvraag: vraag))
        return kader(size, pages > 1 ? ", bladzij \(number + 1) van \(pages)" : "") + shown.tekst + "\n"
      }.joined()
    }
    return screens.joined() + "======== regels\n"
      + (Lijnindeling.regels(blad, breedte: 78) + [vraag]).joined(separator: "\n") + "\n"
  }

  static func kader(_ size: Maat, _ more: String = "") -> String { "======== \(size.kolommen)×\(size.rijen)\(more)\n" }
}

/// A window in memory: it keeps every screen on which a question was asked, and types what it was given.
final class Geheugentoestel: Schermtoestel {
  var maat: Maat
  /// The screens on which something was asked, in order.
  private(set) var beelden: [Schermbeeld] = []
  /// How often a screen was painted.
  private(set) var getekend = 0
  /// The size of the window on each of them.
  private(set) var maten: [Maat] = []
  /// What is typed at a screen, instead of what was given beforehand; nil: nothing more.
  var antwoord: ((Schermbeeld) -> [Toets]?)?
  private var nu: Schermbeeld?
  private var maatNu: Maat
  private var invoer: [[Toets]]
  private var toetsen: [Toets] = []

  /// - Parameters:
  ///   - maat: The size of the window.
  ///   - answers: What is typed, one answer a question; it ends with Enter, and a text with Ctrl-D.
  init(_ maat: Maat, _ answers: [String] = []) {
    self.maat = maat
    maatNu = maat
    invoer = answers.map { $0.map { Toets.teken($0) } }
  }

  /// With keys instead of words.
  convenience init(_ maat: Maat, toetsen: [[Toets]]) {
    self.init(maat)
    invoer = toetsen
  }

  /// Whether what is typed comes in one go, as from a paste that does not say it is one.
  var isStroom = false
  var heeftMeer: Bool { isStroom && !toetsen.isEmpty }
  private(set) var gesloten = false
  private(set) var teruggegeven = false

  func toon(_ beeld: Schermbeeld?) {
    (nu, maatNu) = (beeld, maat)
    getekend += 1
  }

  func toets() -> Toets? {
    if toetsen.isEmpty {
      if let nu {
        beelden.append(nu)
        maten.append(maatNu)
      }
      if let antwoord, let nu {
        guard let keys = antwoord(nu) else {
          gesloten = true
          return nil
        }
        toetsen = keys
        return toetsen.removeFirst()
      }
      guard !invoer.isEmpty else {
        gesloten = true
        return nil
      }
      let next = invoer.removeFirst()
      // Words are ended as the question wants it; keys end themselves.
      let isText = nu?.tekst.contains("Ctrl-D") == true
      let ends = next.last == .enter || next.last == .escape || next.last == .controle("c")
      toetsen = ends ? next : next + [isText ? .controle("d") : .enter]
    }
    return toetsen.removeFirst()
  }

  func sluit() { teruggegeven = true }
}

/// Sessions as they stand somewhere in a shipped run.
enum Speelstand {
  static let bibliotheek = Bibliotheek(map: Leeratelier.map.appending(path: "scenarios").path)

  static func opening(_ name: String) throws -> Opening {
    let casus = try #require(bibliotheek.casus(name).waarde)
    let regio = try #require(bibliotheek.regio(casus.regio).waarde)
    return Opening(
      casus: casus, regio: regio, bezetting: [.zsm: .mens, .veiligheidshuis: .mens],
      instroomdatum: Opening.vasteDatum(casus))
  }

  /// The last moment of an act at which a seat is at turn, with what is news to it.
  static func laatste(_ name: String, _ act: Bedrijf, _ seat: Stoel) throws -> (Sessie, nieuws: [String]) {
    let casus = try #require(bibliotheek.casus(name).waarde)
    let run = try #require(bibliotheek.verlopen(name).waarde?.first)
    let regio = try #require(bibliotheek.regio(run.regio ?? casus.regio).waarde)
    var player = Verloopspeler(run, Verloopspeler.opening(run, casus: casus, regio: regio, voorbeeld: false))
    var found: (Sessie, nieuws: [String])?
    var seen = -1
    repeat {
      let state = player.sessie
      guard state.bedrijf == act, state.aanZet.contains(seat) else { continue }
      found = (state, Seinpaal(state, [seat]).nieuws(seat, na: seen))
      seen = state.gebeurtenissen.count - 1
    } while player.stap() != nil
    return try #require(found)
  }

  /// A seat's page.
  static func blad(_ state: Sessie, _ seat: Stoel, nieuws: [String]) -> Blad {
    let screen = Stoelscherm(zicht: Zicht(state, stoel: seat), stoel: seat, verteller: Verteller(state))
    return screen.blad(
      nieuws: nieuws, keuzes: Keuzelijst(state, seat),
      wachtrij: state.bedrijf == .instroom ? Wachtrij.regel(state) : nil)
  }
}
