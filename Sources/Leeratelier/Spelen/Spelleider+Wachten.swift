import Opname
import Scenario
import SimEngine
import Verslag

/// Waiting for the other seat, which plays at another terminal.
extension Spelleider {
  func wachtOpAnder() throws {
    // Handed to the simulation by the trainer, and the one terminal that had it is this one.
    if !samen, !sessie.gepauzeerd, let seat = stoelen.first, stoelen.allSatisfy({ sessie.bezetting[$0] != .mens }) {
      throw ArchiefFout.stoelOvergenomen(code: code, stoel: seat)
    }
    if !samen, !sessie.gepauzeerd {
      // One terminal holds every human seat: nobody is at turn only when the clock must be set, which the engine does.
      throw Opdrachtfout(
        "Geen van de stoelen hier kan verder; hervat de sessie met: \(Programma.aanroep) hervat \(code)", .fout)
    }
    guard let archief else { return }
    // What the other wrote while this terminal was at another page is news now, and would not come again.
    var version = archief.dataversie
    if try ververs(archief) { return }
    opWachtblad = true
    // What was said of the waiting is not for the turn that comes.
    defer {
      opWachtblad = false
      _ = bediening.merkOp("")
    }
    let seat = stoelen.first ?? .zsm
    let screen = Stoelscherm(zicht: Zicht(sessie, stoel: seat), stoel: seat, verteller: Verteller(sessie))
    var seen = try archief.concepten(opname.code)
    var other = ""
    var heardAt = ContinuousClock.now
    while true {
      var alone = isAnderWeg
      func page() -> Blad {
        Sessieblad.wacht(
          sessie, code, voor: seat, bezig: other, alleen: alone, duo: duo, signalen: signalen?.vignet != nil)
      }
      try bediening.toon(page())
      while archief.dataversie == version {
        if let typed = try bediening.regelBinnen(200, "U wacht (dossier, berichten, signalen, noteer, ?, stop):") {
          try tijdensWachten(typed, screen)
          try bediening.toon(page())
        }
        // Who has not typed for a while is not writing, as far as one can know.
        if !other.isEmpty, ContinuousClock.now - heardAt > Self.stilte {
          other = ""
          if bediening.isScherm { try bediening.toon(page()) }
        }
        // Sitting down and leaving are no events. Line by line what stands above is not said again for it.
        if isAnderWeg != alone {
          alone.toggle()
          if bediening.isScherm { try bediening.toon(page()) }
        }
        // Nobody writes any more in a file that has no name.
        try archief.controleerPlaats()
        try plaatsen?.controleer()
      }
      version = archief.dataversie
      if try ververs(archief) { return }
      // No event: somebody wrote a note, or is typing.
      let now = try archief.concepten(opname.code)
      let typing = now.filter { $0.key.stoel == ander && seen[$0.key] != $0.value }.keys.first
      seen = now
      if let typing { (other, heardAt) = (Sessieblad.bezig(typing), .now) }
    }
  }

  /// How long somebody is still said to be writing after the last key.
  private static let stilte = Duration.seconds(30)

  /// A seat that waits can look things up, make a note, or stop.
  private func tijdensWachten(_ typed: String, _ screen: Stoelscherm) throws(Gestopt) {
    guard !typed.isEmpty else { return }
    if typed.zonderWit.lowercased() == Spelleider.signaalwoord { return try beoordeelSignaal(screen) }
    guard let command = Spelopdracht(typed) else {
      return try gesprek.meld(
        (sessie.gepauzeerd ? "De trainer heeft de sessie stilgezet." : "De ander is aan zet.")
          + " Typ dossier, berichten, signalen, noteer en uw woorden, ? of stop.")
    }
    if command.soort == .uitleg {
      return try bediening.lees(Sessieblad.uitlegWachten, verder: "Enter om terug te gaan:")
    }
    try toon(command, screen, Keuzelijst(sessie, screen.stoel))
  }
}
