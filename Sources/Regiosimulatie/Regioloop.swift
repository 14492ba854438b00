/// A case on its way; a place is used again when all its work is done.
struct Lopendezaak {
  var aankomst = 0.0
  var vraagtijd = 0.0
  var stroom = Zaakstroom(stand: 0)
  var nummer: Int32 = 0
  /// Threads of work that still refer to this case; zero: the place is free.
  var draden: UInt8 = 0
  var staat = Staat()
  var voldaan: UInt8 = 0
  var eisen: UInt8 = 0

  /// What is known of a case, as flags in a byte.
  struct Staat: OptionSet {
    var rawValue: UInt8 = 0
    static let bekend = Staat(rawValue: 1)
    static let complex = Staat(rawValue: 2)
    /// An advice or an answer in time lies there.
    static let ligtIets = Staat(rawValue: 4)
    /// ZSM waits for an answer.
    static let wacht = Staat(rawValue: 8)
    static let besproken = Staat(rawValue: 16)
    static let beslist = Staat(rawValue: 32)
  }
}

/// The employees and the queue of one pool.
struct Post {
  let venster: Int
  var vrij: Int
  var bezet = 0.0
  var openingGepland = false
  /// Ring of waiting work: case number and kind of service in one word.
  var rij: [UInt32] = []
  var kop = 0
  var lengte = 0

  init(venster: Int, aantal: Int) {
    self.venster = venster
    vrij = aantal
    rij = Array(repeating: 0, count: 64)
  }

  mutating func achteraan(_ work: UInt32) {
    if lengte == rij.count {
      rij = Array(rij[kop...] + rij[..<kop]) + Array(repeating: 0, count: lengte)
      kop = 0
    }
    rij[(kop &+ lengte) & (rij.count &- 1)] = work
    lengte &+= 1
  }

  mutating func vooraan() -> UInt32 {
    let work = rij[kop]
    kop = (kop &+ 1) & (rij.count &- 1)
    lengte &-= 1
    return work
  }
}

/// One replication in progress: pools, cases and events in flat arrays, no allocation per case.
struct Regioloop<W: Waarnemer>: ~Copyable {
  let instellingen: Regioinstellingen
  let einde: Double
  let sleutel: UInt64
  var waarnemer: W

  let logaritme = Logaritme()
  /// Mean service time by `Taak`.
  let gemiddeld: [Double]
  let vergeetkans: Double
  let eisdrempel: Int
  let voorlegging: Bool
  var rij = Gebeurtenisrij()
  var posten: InlineArray<6, Post>
  var vensters: InlineArray<3, Venster>
  var zaken: [Lopendezaak]
  var masker: Int

  // Inflow.
  var volgendNummer = 0
  var volgendeAankomst = Double.infinity
  var volgendeStroom = Zaakstroom(stand: 0)
  var aankomstdag = 0.0
  var openMinuut = 0.0
  let tussentijd: Double

  var uitkomst = Regiouitkomst()
  var somDoorlooptijd = 0.0
  var doorlooptijden: [Double] = []
  var antwoordtijden: [Double] = []
  var loketantwoordtijden: [Double] = []
  var laatsteEinddag = -1
  let loketrooster: Rooster

  init(_ instellingen: Regioinstellingen, dagen: Int, zaad: UInt64, herhaling: Int, waarnemer: W) {
    self.instellingen = instellingen
    self.waarnemer = waarnemer
    einde = Double(dagen) * Rooster.dag
    sleutel = Zaakstroom.sleutel(zaad: zaad, herhaling: herhaling)
    let i = instellingen
    gemiddeld = [
      0, i.duurSelectie, i.duurVraag, i.duurLoket, i.duurLoket, i.duurIntermediair, i.duurBeslissing,
      i.duurTerugkoppeling,
      i.duurAgendering,
    ]
    vergeetkans = i.vergeetkans
    eisdrempel = i.vraagdrempel
    voorlegging = i.voorlegging
    let pools = Middel.allCases.map { pool in
      let window = pool == .loket ? 1 : pool == .intermediair ? 2 : 0
      return Post(venster: window, aantal: i.aantal(pool))
    }
    posten = InlineArray { pools[$0] }
    vensters = [Venster(i.rooster(.kpc)), Venster(i.rooster(.loket)), Venster(i.rooster(.intermediair))]
    loketrooster = i.rooster(.loket)
    zaken = Array(repeating: Lopendezaak(), count: 256)
    masker = 255
    tussentijd = i.instroomPerUur > 0 ? 60 / i.instroomPerUur : .infinity
    uitkomst.herhaling = herhaling
    let expected = i.instroomPerUur / 60 * i.zsmRooster.bemand(tot: einde)
    doorlooptijden.reserveCapacity(Int(expected * 1.02) + 64)
  }

  /// Runs until everything is done; `verder` is asked now and then and may end the inflow early.
  mutating func loop(_ verder: (_ deel: Double) -> Bool) {
    planAankomst()
    var teller = 0
    while true {
      rij.sluit()
      let eerste = rij.eerste
      if volgendeAankomst < eerste {
        stroomIn(volgendeAankomst)
      } else {
        guard eerste < .infinity else { break }
        let event = rij.neem()
        verwerk(event)
      }
      if let only = waarnemer.enige, volgendNummer > only, klaar(only) { break }
      teller &+= 1
      if teller & 0xFFFF == 0, volgendeAankomst < .infinity, !verder(volgendeAankomst / einde) {
        uitkomst.afgebrokenOpDag = volgendeAankomst / Rooster.dag
        volgendeAankomst = .infinity
      }
    }
  }

  /// Whether all work of a case that flowed in is done.
  private func klaar(_ nummer: Int) -> Bool {
    let place = zaken[nummer & masker]
    return place.draden == 0 || Int(place.nummer) != nummer
  }

  // MARK: inflow

  /// Draws the moment of the next case: a Poisson process in the minutes that ZSM is open.
  @inline(__always)
  private mutating func planAankomst() {
    let rooster = vensters[0].rooster
    let stream = Zaakstroom(sleutel: sleutel, nummer: volgendNummer)
    volgendeStroom = stream
    if volgendNummer < instellingen.beginMet {
      volgendeAankomst = rooster.van < einde ? rooster.van : .infinity
      return
    }
    openMinuut += logaritme.exponentieel(stream.bits(.tussentijd)) * tussentijd
    if openMinuut >= rooster.perDag {
      let days = (openMinuut / rooster.perDag).rounded(.down)
      aankomstdag += days
      openMinuut -= days * rooster.perDag
    }
    let moment = aankomstdag * Rooster.dag + rooster.van + openMinuut
    volgendeAankomst = moment < einde ? moment : .infinity
  }

  @inline(__always)
  private mutating func stroomIn(_ moment: Double) {
    let number = volgendNummer
    var place = number & masker
    if zaken[place].draden != 0 {
      verruim()
      place = number & masker
    }
    zaken[place] = Lopendezaak(
      aankomst: moment, stroom: volgendeStroom, nummer: Int32(truncatingIfNeeded: number), draden: 1)
    uitkomst.gebeurtenissen &+= 1
    waarnemer.stap(number, .ingestroomd, op: moment)
    volgendNummer &+= 1
    planAankomst()
    if instellingen.alleenOfficier {
      if zaken[place].stroom.treft(.bekend, instellingen.kansBekend) {
        zaken[place].staat.insert(.bekend)
      } else if zaken[place].stroom.treft(.complex, instellingen.kansComplex) {
        zaken[place].staat.insert(.complex)
      }
      bied(.officier, .beslissing, number, moment)
    } else {
      bied(.kpc, .selectie, number, moment)
    }
  }

  /// Doubles the places; cases keep their number, so nothing that refers to them changes.
  private mutating func verruim() {
    repeat {
      var wider = Array(repeating: Lopendezaak(), count: zaken.count * 2)
      masker = wider.count - 1
      for item in zaken where item.draden != 0 { wider[Int(item.nummer) & masker] = item }
      zaken = wider
    } while zaken[volgendNummer & masker].draden != 0
  }

  // MARK: pools

  /// Offers work to a pool: begun at once when somebody is free and the pool is open, otherwise at the back of the queue.
  @inline(__always)
  mutating func bied(_ middel: Middel, _ taak: Taak, _ nummer: Int, _ moment: Double) {
    let p = middel.rawValue
    let open = vensters[posten[p].venster].isOpen(moment)
    if open, posten[p].vrij > 0 {
      begin(middel, taak.rawValue, nummer & masker, moment)
    } else {
      wachtrij(middel, taak, nummer, moment, open)
    }
  }

  @inline(never)
  private mutating func wachtrij(_ middel: Middel, _ taak: Taak, _ nummer: Int, _ moment: Double, _ open: Bool) {
    let p = middel.rawValue
    posten[p].achteraan(
      UInt32(taak.rawValue) << 25 | UInt32(truncatingIfNeeded: UInt64(nummer) & Gebeurtenisrij.plekmasker))
    waarnemer.rij(middel, lengte: posten[p].lengte, op: moment)
    if !open { planOpening(p) }
  }

  private mutating func planOpening(_ p: Int) {
    guard !posten[p].openingGepland else { return }
    posten[p].openingGepland = true
    rij.plan(vensters[posten[p].venster].open, Voorval.opening, p)
  }

  /// Begins a service.
  @inline(__always)
  private mutating func begin(_ middel: Middel, _ taak: UInt64, _ plek: Int, _ moment: Double) {
    let p = middel.rawValue
    let duration =
      logaritme.exponentieel(zaken[plek].stroom.bits(Self.doel(taak))) * gemiddeld[Int(truncatingIfNeeded: taak)]
    posten[p].vrij &-= 1
    posten[p].bezet += duration
    if W.self != GeenWaarnemer.self { meldBegin(taak, plek, moment) }
    rij.plan(moment + duration, taak, Int(zaken[plek].nummer))
  }

  /// Takes the next work from a queue that is not empty.
  private mutating func volgende(_ middel: Middel, _ moment: Double) {
    let work = posten[middel.rawValue].vooraan()
    waarnemer.rij(middel, lengte: posten[middel.rawValue].lengte, op: moment)
    begin(middel, UInt64(work >> 25), Int(work & 0x1FF_FFFF) & masker, moment)
  }

  /// An employee is done: the next in the queue, or free.
  @inline(__always)
  mutating func maakVrij(_ middel: Middel, _ moment: Double) {
    let p = middel.rawValue
    posten[p].vrij &+= 1
    if posten[p].lengte > 0 {
      if vensters[posten[p].venster].isOpen(moment) { volgende(middel, moment) } else { planOpening(p) }
    }
  }

  /// A pool opens: as many begin as there are employees.
  mutating func opent(_ p: Int, _ moment: Double) {
    guard let middel = Middel(rawValue: p) else { return }
    posten[p].openingGepland = false
    _ = vensters[posten[p].venster].isOpen(moment)
    while posten[p].lengte > 0, posten[p].vrij > 0 { volgende(middel, moment) }
  }

  /// The draw that gives the duration of a service.
  @inline(__always)
  private static func doel(_ taak: UInt64) -> Trekkingsdoel {
    switch taak {
    case Taak.selectie.rawValue: .duurSelectie
    case Taak.vraag.rawValue: .duurVraag
    case Taak.beslissing.rawValue: .duurBeslissing
    case Taak.terugkoppeling.rawValue: .duurTerugkoppeling
    case Taak.agendering.rawValue: .duurAgendering
    // The same draw whoever answers: another agreement gets the same times.
    default: .duurLoket
    }
  }

  private mutating func meldBegin(_ taak: UInt64, _ plek: Int, _ moment: Double) {
    let kinds: [Werksoort] = [
      .selectie, .vraag, .loket, .bespreking, .intermediair, .beslissing, .terugkoppeling, .agendering,
    ]
    waarnemer.stap(Int(zaken[plek].nummer), .begonnen(kinds[Int(taak) - 1]), op: moment)
  }
}
