package import Scenario

/// Where the terugkoppeling is sent: to one postbus or system, or to several people of a house.
package enum Adressering: String, Sendable, CaseIterable {
  case een, meerdere
}

/// Every parameter of the regiosimulatie; the initial values are those of the model (regiosimulatie, tables).
package struct Regioinstellingen: Equatable, Sendable {
  // MARK: inflow

  package var instroomPerUur = 5.0
  package var kansMinderjarig = 0.20
  package var kansHuiselijkGeweld = 0.15
  package var kansBekend = 0.12
  package var kansAdvies = 0.75
  /// Days; an advice is actual up to and including 365.
  package var ouderdomMax = 730.0
  package var kansEis = 0.70
  package var kansComplex = 0.05

  /// Cases that lie there when ZSM opens for the first time; not in the model, which begins with empty queues.
  package var beginMet = 0

  /// The largest pile to begin with.
  package static let hoogsteStapel = 100_000

  // MARK: pools

  package var kpc = 2
  package var adviseurJeugd = 1
  package var adviseurVolwassen = 2
  package var officier = 2
  package var loket = 1

  // MARK: mean service times, in minutes

  package var duurSelectie = 6.0
  package var duurVraag = 8.0
  package var duurLoket = 10.0
  package var duurDoorzetten = 45.0
  package var duurBeslissing = 12.0
  package var duurTerugkoppeling = 4.0
  package var duurAgendering = 3.0

  // MARK: what is agreed on the four koppelvlakken

  package var doorzetkans = 0.5
  /// Minutes of the clock, day and night (reading 1).
  package var wachttermijn = 180.0
  /// Tenths (reading 8).
  package var vraagdrempel = 6
  package var herkenkans = 0.4
  package var vergeetkansEen = 0.02
  package var vergeetkansMeerdere = 0.15
  package var terugkoppeling = Terugkoppelmoment.direct
  package var adressering = Adressering.een

  // MARK: hours, in minutes after midnight

  package var zsmOpen = 480
  package var zsmSluit = 1_320
  package var loketOpen = 510
  package var loketSluit = 1_020
  package var altijdOpen = false
  /// Only step 3: the check against Erlang C.
  package var alleenOfficier = false

  // MARK: agreements of the pilot regions; off in the model

  /// A parketsecretaris of the house on ZSM between these minutes of a working day; nil: nobody.
  package var intermediair: Uren?
  package var duurIntermediair = 10.0
  /// Heavy domestic violence waits for the advice of the house, the next day at this minute; nil: no such agreement.
  package var adviesVolgendeDag: Int?
  /// Share of domestic violence that is heavy; illustrative.
  package var kansZwaar = 0.3
  /// Domestic violence waits so many days for an enriched advice; nil: no such agreement.
  package var verrijktAdvies: Int?
  package var partnersAanTafel = false
  /// Share of the questions that the partners at the table can answer; illustrative.
  package var kansTafel = 0.5
  package var duurTafel = 15.0

  /// Hours of a working day, in minutes after midnight.
  package struct Uren: Equatable, Sendable {
    package var van: Int
    package var tot: Int

    package init(van: Int, tot: Int) {
      self.van = van
      self.tot = tot
    }
  }

  /// The neutral region: the values of the model.
  package init() {}

  /// The chance that a terugkoppeling is forgotten, as things are agreed.
  package var vergeetkans: Double { adressering == .een ? vergeetkansEen : vergeetkansMeerdere }

  /// Whether domestic violence may wait for an advice of the house.
  package var voorlegging: Bool { !alleenOfficier && (adviesVolgendeDag != nil || verrijktAdvies != nil) }

  /// When ZSM is open.
  package var zsmRooster: Rooster { Rooster(van: zsmOpen, tot: zsmSluit, werkdagen: false, altijd: altijdOpen) }

  /// When a pool is manned.
  package func rooster(_ middel: Middel) -> Rooster {
    switch middel {
    case .kpc, .adviseurJeugd, .adviseurVolwassen, .officier: zsmRooster
    case .loket: Rooster(van: loketOpen, tot: loketSluit, werkdagen: true, altijd: altijdOpen)
    case .intermediair:
      Rooster(
        van: intermediair?.van ?? 0, tot: intermediair?.tot ?? 0, werkdagen: true,
        altijd: altijdOpen && intermediair != nil)
    }
  }

  /// The number of employees of a pool.
  package func aantal(_ middel: Middel) -> Int {
    switch middel {
    case .kpc: kpc
    case .adviseurJeugd: adviseurJeugd
    case .adviseurVolwassen: adviseurVolwassen
    case .officier: officier
    case .loket: loket
    case .intermediair: intermediair == nil ? 0 : 1
    }
  }

  /// The pools of this region, in fixed order.
  package var middelen: [Middel] { Middel.allCases.filter { $0 != .intermediair || intermediair != nil } }
}
