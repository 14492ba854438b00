import Scenario

/// The course of one case: the steps of the model (regiosimulatie, 'Verloop van één zaak').
extension Regioloop {
  /// What happens at an event.
  @inline(__always)
  mutating func verwerk(_ event: Gebeurtenisrij.Element) {
    let moment = event.tijd
    let nummer = event.plek
    let plek = nummer & masker
    switch event.voorval {
    case Taak.selectie.rawValue:
      uitkomst.gebeurtenissen &+= 1
      maakVrij(.kpc, moment)
      naSelectie(nummer, plek, moment)
    case Taak.beslissing.rawValue:
      uitkomst.gebeurtenissen &+= 1
      maakVrij(.officier, moment)
      naBeslissing(nummer, plek, moment)
    default: verwerkZeldzaam(event.voorval, nummer, plek, moment)
    }
  }

  /// The events that few cases meet.
  @inline(never)
  private mutating func verwerkZeldzaam(_ voorval: UInt64, _ nummer: Int, _ plek: Int, _ moment: Double) {
    switch voorval {
    case Voorval.opening:
      opent(nummer, moment)
      return
    case Voorval.termijn:
      verstrijk(nummer, plek, moment)
      return
    default: break
    }
    uitkomst.gebeurtenissen &+= 1
    switch voorval {
    case Taak.vraag.rawValue:
      maakVrij(adviseur(plek), moment)
      stelVraag(nummer, plek, moment)
    case Taak.loketvraag.rawValue:
      maakVrij(.loket, moment)
      naLoket(nummer, plek, moment)
    case Taak.intermediair.rawValue:
      maakVrij(.intermediair, moment)
      antwoord(nummer, plek, moment)
    case Taak.bespreking.rawValue:
      maakVrij(.loket, moment)
      zaken[plek].staat.insert(.besproken)
      waarnemer.stap(Int(zaken[plek].nummer), .besproken, op: moment)
      zaken[plek].draden &-= 1
    case Voorval.doorgezet, Voorval.tafelantwoord: antwoord(nummer, plek, moment)
    case Voorval.adviesmoment: naAdviesmoment(nummer, plek, moment)
    default:
      maakVrij(.kpc, moment)
      let back = voorval == Taak.terugkoppeling.rawValue
      if back { uitkomst.terugkoppelingen &+= 1 } else { uitkomst.agenderingen &+= 1 }
      waarnemer.stap(Int(zaken[plek].nummer), back ? .teruggekoppeld : .geagendeerd, op: moment)
      zaken[plek].draden &-= 1
    }
  }

  // MARK: step 1, selectie

  @inline(__always)
  private mutating func naSelectie(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let stream = zaken[plek].stroom
    if stream.treft(.bekend, instellingen.kansBekend) {
      naSelectieBekende(nummer, plek, moment)
      return
    }
    if stream.treft(.complex, instellingen.kansComplex) { zaken[plek].staat.insert(.complex) }
    waarnemer.stap(Int(zaken[plek].nummer), .selectieKlaar(bekend: false, advies: false), op: moment)
    if voorlegging, legVoor(nummer, plek, moment) { return }
    bied(.officier, .beslissing, nummer, moment)
  }

  @inline(never)
  private mutating func naSelectieBekende(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let stream = zaken[plek].stroom
    zaken[plek].staat.insert(.bekend)
    var ask = true
    let advice = stream.treft(.advies, instellingen.kansAdvies)
    if advice {
      zaken[plek].staat.insert(.ligtIets)
      // Reading 8: the age is a real number, actual up to and including 365.
      let actual = stream.deel(.ouderdom) * instellingen.ouderdomMax <= 365
      let family = stream.treft(.huiselijkGeweld, instellingen.kansHuiselijkGeweld)
      var met = actual ? 1 : 0
      for demand in [Trekkingsdoel.eisDoel, .eisContext, .eisJuridisch, .eisBondig]
      where stream.treft(demand, instellingen.kansEis) {
        met += 1
      }
      if family, stream.treft(.eisHistorie, instellingen.kansEis) { met += 1 }
      let demands = family ? 6 : 5
      zaken[plek].voldaan = UInt8(met)
      zaken[plek].eisen = UInt8(demands)
      ask = !actual || 10 * met < eisdrempel * demands
      uitkomst.adviezen &+= 1
    }
    waarnemer.stap(Int(zaken[plek].nummer), .selectieKlaar(bekend: true, advies: advice), op: moment)
    if voorlegging, legVoor(nummer, plek, moment) { return }
    if ask {
      bied(adviseur(plek), .vraag, nummer, moment)
    } else {
      bied(.officier, .beslissing, nummer, moment)
    }
  }

  // MARK: step 2, aanvullende vraag

  private func adviseur(_ plek: Int) -> Middel {
    zaken[plek].stroom.treft(.minderjarig, instellingen.kansMinderjarig) ? .adviseurJeugd : .adviseurVolwassen
  }

  /// The question is formulated: the term and the answer time begin (reading 2).
  private mutating func stelVraag(_ nummer: Int, _ plek: Int, _ moment: Double) {
    uitkomst.vragen &+= 1
    zaken[plek].vraagtijd = moment
    zaken[plek].staat.insert(.wacht)
    // One thread for the answer, which may come after everything else, and one for the term.
    zaken[plek].draden &+= 2
    let term = moment + instellingen.wachttermijn
    rij.plan(term, Voorval.termijn, nummer)
    let stream = zaken[plek].stroom
    if instellingen.partnersAanTafel, stream.treft(.tafel, instellingen.kansTafel) {
      waarnemer.stap(Int(zaken[plek].nummer), .vraagGesteld(termijn: term, aan: .tafel), op: moment)
      rij.plan(
        moment + logaritme.exponentieel(stream.bits(.duurTafel)) * instellingen.duurTafel, Voorval.tafelantwoord, nummer
      )
    } else if instellingen.intermediair != nil, vensters[2].isOpen(moment) {
      waarnemer.stap(Int(zaken[plek].nummer), .vraagGesteld(termijn: term, aan: .intermediair), op: moment)
      bied(.intermediair, .intermediair, nummer, moment)
    } else {
      waarnemer.stap(Int(zaken[plek].nummer), .vraagGesteld(termijn: term, aan: .loket), op: moment)
      bied(.loket, .loketvraag, nummer, moment)
    }
  }

  private mutating func naLoket(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let stream = zaken[plek].stroom
    guard stream.treft(.doorzetten, instellingen.doorzetkans) else { return antwoord(nummer, plek, moment) }
    waarnemer.stap(Int(zaken[plek].nummer), .doorgezet, op: moment)
    rij.plan(
      moment + logaritme.exponentieel(stream.bits(.duurDoorzetten)) * instellingen.duurDoorzetten, Voorval.doorgezet,
      nummer)
  }

  /// An answer: in time it makes the quality of what lies there 1; later it only counts as an answer (reading 3).
  private mutating func antwoord(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let asked = zaken[plek].vraagtijd
    antwoordtijden.append(moment - asked)
    loketantwoordtijden.append(loketrooster.bemand(tot: moment) - loketrooster.bemand(tot: asked))
    zaken[plek].draden &-= 1
    let inTime = zaken[plek].staat.contains(.wacht)
    waarnemer.stap(
      Int(zaken[plek].nummer), .antwoord(opTijd: inTime, beslist: zaken[plek].staat.contains(.beslist)), op: moment)
    guard inTime else { return }
    uitkomst.antwoordenOpTijd &+= 1
    zaken[plek].staat.remove(.wacht)
    maakVolledig(plek)
    bied(.officier, .beslissing, nummer, moment)
  }

  private mutating func verstrijk(_ nummer: Int, _ plek: Int, _ moment: Double) {
    zaken[plek].draden &-= 1
    guard zaken[plek].staat.contains(.wacht) else { return }
    // Reading 10: only a term that really ran out is an event.
    uitkomst.gebeurtenissen &+= 1
    zaken[plek].staat.remove(.wacht)
    waarnemer.stap(Int(zaken[plek].nummer), .termijnVerstreken, op: moment)
    bied(.officier, .beslissing, nummer, moment)
  }

  private mutating func maakVolledig(_ plek: Int) {
    zaken[plek].staat.insert(.ligtIets)
    zaken[plek].eisen = 5
    zaken[plek].voldaan = 5
  }

  // MARK: agreements on domestic violence

  /// Lays a case before the house when the region has agreed so (handreiking §2, Zeeland-West-Brabant and Oost-Nederland).
  private mutating func legVoor(_ nummer: Int, _ plek: Int, _ moment: Double) -> Bool {
    let stream = zaken[plek].stroom
    guard stream.treft(.huiselijkGeweld, instellingen.kansHuiselijkGeweld) else { return false }
    let until: Double
    if let minute = instellingen.adviesVolgendeDag, stream.treft(.zwaar, instellingen.kansZwaar) {
      until = ((moment / Rooster.dag).rounded(.down) + 1) * Rooster.dag + Double(minute)
    } else if let days = instellingen.verrijktAdvies {
      until = moment + Double(days) * Rooster.dag
    } else {
      return false
    }
    waarnemer.stap(Int(zaken[plek].nummer), .voorgelegd(adviesmoment: until), op: moment)
    zaken[plek].draden &+= 1
    rij.plan(until, Voorval.adviesmoment, nummer)
    bied(.loket, .bespreking, nummer, moment)
    return true
  }

  private mutating func naAdviesmoment(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let ready = zaken[plek].staat.contains(.besproken)
    if ready {
      if !zaken[plek].staat.contains(.ligtIets) { uitkomst.adviezen &+= 1 }
      maakVolledig(plek)
    }
    waarnemer.stap(Int(zaken[plek].nummer), .adviesmoment(gehaald: ready), op: moment)
    bied(.officier, .beslissing, nummer, moment)
  }

  // MARK: steps 3, 4 and 5

  @inline(__always)
  private mutating func naBeslissing(_ nummer: Int, _ plek: Int, _ moment: Double) {
    let duration = moment - zaken[plek].aankomst
    somDoorlooptijd += duration
    doorlooptijden.append(duration)
    let state = zaken[plek].staat
    if state.rawValue == 0 {
      // Unknown and not complex: nothing follows.
      waarnemer.stap(Int(zaken[plek].nummer), .besluit(gevolgd: nil), op: moment)
      zaken[plek].draden &-= 1
    } else {
      naBeslissingMeer(nummer, plek, moment, state)
    }
  }

  @inline(never)
  private mutating func naBeslissingMeer(_ nummer: Int, _ plek: Int, _ moment: Double, _ state: Lopendezaak.Staat) {
    let stream = zaken[plek].stroom
    let name = Int(zaken[plek].nummer)
    zaken[plek].staat.insert(.beslist)
    if state.contains(.ligtIets) {
      let followed = stream.treft(.gevolgd, Double(zaken[plek].voldaan) / Double(zaken[plek].eisen))
      if followed { uitkomst.gevolgd &+= 1 } else { uitkomst.nietGevolgd &+= 1 }
      waarnemer.stap(name, .besluit(gevolgd: followed), op: moment)
    } else {
      waarnemer.stap(name, .besluit(gevolgd: nil), op: moment)
    }
    if state.contains(.bekend) {
      uitkomst.bekenden &+= 1
    } else if state.contains(.complex) {
      uitkomst.complexeOnbekenden &+= 1
    }
    if !instellingen.alleenOfficier {
      if state.contains(.bekend) {
        // Reading 4: drawn per case, at the decision; a forgotten one takes no time.
        if stream.treft(.vergeten, vergeetkans) {
          waarnemer.stap(name, .terugkoppelingVergeten, op: moment)
        } else if instellingen.terugkoppeling == .direct {
          return bied(.kpc, .terugkoppeling, nummer, moment)
        } else {
          bewaarTotEinddag(name, moment)
        }
      } else if state.contains(.complex) {
        if stream.treft(.herkennen, instellingen.herkenkans) { return bied(.kpc, .agendering, nummer, moment) }
        waarnemer.stap(name, .nietHerkend, op: moment)
      }
    }
    zaken[plek].draden &-= 1
  }

  /// Reading 5: one service at the first closing time at or after the decision, outside the queue.
  private mutating func bewaarTotEinddag(_ name: Int, _ moment: Double) {
    uitkomst.terugkoppelingen &+= 1
    let rooster = vensters[0].rooster
    var day = Int(moment / Rooster.dag)
    if moment > Double(day) * Rooster.dag + rooster.tot { day += 1 }
    waarnemer.stap(name, .terugkoppelingLigtKlaar(einddag: Double(day) * Rooster.dag + rooster.tot), op: moment)
    guard day != laatsteEinddag else { return }
    laatsteEinddag = day
    uitkomst.gebeurtenissen &+= 1
    // A day has its own draws, apart from those of every case.
    let stream = Zaakstroom(sleutel: ~sleutel, nummer: day)
    posten[Middel.kpc.rawValue].bezet +=
      logaritme.exponentieel(stream.bits(.duurEinddag)) * instellingen.duurTerugkoppeling
  }
}
