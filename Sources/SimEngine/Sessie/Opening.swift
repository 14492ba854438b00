package import Scenario

/// Who plays a seat.
package enum Bezetting: String, Sendable, CaseIterable {
  case mens, simulatie
}

/// A way of working of the simulated roles; it switches rules (ontwerp sessie, 'Simulated roles').
package enum Gewoonte: String, Sendable, CaseIterable {
  case zorgvuldig, haastig, terughoudend
  case allesDelen = "alles_delen"
}

/// Every input of the fold: nothing else is read once a session is open (ontwerp sessie, 'Inputs are in the recording').
package struct Opening: Equatable, Sendable {
  package var casus: Casus
  package var regio: Regioprofiel
  package var zaad: UInt64
  package var rollen: [Stoel: [Rol]]
  package var bezetting: [Stoel: Bezetting]
  package var gewoonte: Gewoonte
  /// Calendar date of minute 0.
  package var instroomdatum: Datum
  /// A shipped example: not counted by the oefenmonitor.
  package var voorbeeld: Bool
  /// Whether a seat may ask for a proeflezing before it sends an advice.
  package var proeflezing: Bool
  /// The short track: the simulation plays `vooraf`, and people begin at the instroom (ontwerp sessie, 'Arc').
  package var kort: Bool

  package init(
    casus: Casus, regio: Regioprofiel, zaad: UInt64 = 1, rollen: [Stoel: [Rol]]? = nil,
    bezetting: [Stoel: Bezetting] = [.zsm: .mens, .veiligheidshuis: .mens], gewoonte: Gewoonte = .zorgvuldig,
    instroomdatum: Datum, voorbeeld: Bool = false, proeflezing: Bool = true, kort: Bool = false
  ) {
    self.casus = casus.metDatums(SimKlok(casus: casus, regio: regio, instroomdatum: instroomdatum))
    self.regio = regio
    if regio.systeem.isEmpty { self.regio.systeem = casus.stelsel.systeem }
    self.zaad = zaad
    self.rollen = rollen ?? Opening.standaardrollen(casus)
    // Without a zaak there is nothing for ZSM: nobody sits there.
    self.bezetting =
      casus.heeftZaak ? bezetting : [.zsm: .simulatie, .veiligheidshuis: bezetting[.veiligheidshuis] ?? .mens]
    self.gewoonte = gewoonte
    self.instroomdatum = instroomdatum
    self.voorbeeld = voorbeeld
    self.proeflezing = proeflezing
    self.kort = kort && casus.kentKort
  }

  /// The default roles of the two seats (ontwerp sessie, 'Roles know and act').
  package static func standaardrollen(_ casus: Casus) -> [Stoel: [Rol]] {
    [
      .zsm: [.ketenprocescoordinator, casus.vraagsteller],
      .veiligheidshuis: [.procesregisseur, .parketsecretaris, .bedrijfsbureau],
    ]
  }

  /// Why a division of roles is impossible, in Dutch; nil when it is fine.
  package static func bezwaar(rollen: [Stoel: [Rol]]) -> String? {
    for seat in Stoel.allCases {
      guard let roles = rollen[seat], !roles.isEmpty else { return "de stoel \(seat.naam) heeft geen rol" }
      for role in roles where role.netwerk != seat.netwerk {
        return "de rol \(role.naam) hoort niet bij de stoel \(seat.naam)"
      }
      if roles.contains(.officier), roles.count > 1 {
        return "de officier wordt gespeeld door iemand die niets anders speelt"
      }
      if Set(roles).count < roles.count { return "een rol staat twee keer bij de stoel \(seat.naam)" }
    }
    return nil
  }

  /// A date of instroom that is the same on every day, for what must not depend on today: expected runs and checks.
  package static func vasteDatum(_ casus: Casus) -> Datum {
    guard let day = Datum(iso: "2025-03-31") else { preconditionFailure("2025-03-31 is a date") }
    return standaarddatum(casus, vandaag: day)
  }

  /// The default date of instroom: the last such weekday at least 28 days before today.
  package static func standaarddatum(_ casus: Casus, vandaag: Datum) -> Datum {
    var date = vandaag.plus(dagen: -28)
    while Weekdag.van(date) != casus.instroomDag { date = date.plus(dagen: -1) }
    return date
  }
}

extension Weekdag {
  /// The weekday of a calendar date.
  package static func van(_ datum: Datum) -> Weekdag {
    // 2024-01-01 was a Monday.
    let monday = Datum(jaar: 2024, maand: 1, dag: 1)?.dagnummer ?? 0
    return allCases[(((datum.dagnummer - monday) % 7) + 7) % 7]
  }
}
