package import Scenario
package import Tekst

/// A puzzelstuk of which somebody only knows that it is there.
package struct DatStuk: Equatable, Sendable {
  package var id: String
  package var houder: Rol
  package var leefgebied: Leefgebied
}

/// A person of the casus, as far as somebody knows who it is.
package struct Persoonsbeeld: Equatable, Sendable {
  package var naam: String
  /// Age in years on the date of the feit.
  package var leeftijd: Int?
  /// What the person is in this case; nil: not known here.
  package var hoedanigheid: Persoon.Hoedanigheid?
  /// Ties to others, in words such as 'moeder van Fee'; none where the case is not known.
  package var banden: [String]
}

/// What a role or a seat may know of a session: the only thing that screens and simulated roles get.
///
/// It holds the whole session privately and answers from what its roles know; nothing outside this file can reach past
/// it, so a screen cannot show, and a simulated role cannot use, what its roles were not told.
package struct Zicht: Equatable, Sendable {
  private let gedeeld: Gedeeld
  private var sessie: Sessie { _read { yield gedeeld.sessie } }
  package let rollen: [Rol]

  /// One state that several views look at: a session is large, and every simulated role gets a view at every step.
  final class Gedeeld: Equatable, Sendable {
    fileprivate let sessie: Sessie

    /// The state that is looked at.
    init(_ sessie: Sessie) { self.sessie = sessie }

    static func == (a: Gedeeld, b: Gedeeld) -> Bool { a === b || a.sessie == b.sessie }
  }

  /// The view of a seat.
  package init(_ sessie: Sessie, stoel: Stoel) {
    gedeeld = Gedeeld(sessie)
    rollen = sessie.rollen(stoel)
  }

  /// The view of one role.
  package init(_ sessie: Sessie, rol: Rol) { self.init(Gedeeld(sessie), rol: rol) }

  /// The view of one role, of a state that others look at as well.
  init(_ gedeeld: Gedeeld, rol: Rol) {
    self.gedeeld = gedeeld
    rollen = [rol]
  }

  private init(_ gedeeld: Gedeeld, _ rollen: [Rol]) {
    self.gedeeld = gedeeld
    self.rollen = rollen
  }

  private var opZsm: Bool { rollen.first?.netwerk == .zsm }
  private var inHuis: Bool { rollen.first?.netwerk == .veiligheidshuis }

  // MARK: what everybody knows

  package var tijd: Int { sessie.tijd }
  package var klok: SimKlok { sessie.klok }
  package var bedrijf: Bedrijf { sessie.bedrijf }
  package var regio: Regioprofiel { sessie.regio }
  package var gewoonte: Gewoonte { sessie.opening.gewoonte }
  package var doelen: [Doel] { sessie.casus.doelen }
  /// The first doel that is narrow enough to share for.
  package var bruikbaarDoel: Doel? { doelen.first { !$0.teBreed } }
  package var minderjarig: Bool { sessie.casus.minderjarig }
  package var vraagsteller: Rol { sessie.casus.vraagsteller }
  package var trekking: Trekking { sessie.trekking }
  package var titel: String { sessie.casus.titel }
  package var naamVerdachte: String { sessie.casus.verdachte?.naam ?? "de verdachte" }
  package var leeftijdVerdachte: Int { sessie.casus.leeftijdVerdachte }

  /// The decisions that can be spoken of: their names say nothing of the feit.
  package var beslissingen: [(id: String, soort: Afdoening, naam: String)] {
    // The house knows of no other zaak than that of its own person; which name came first is of no account.
    let zaken = inHuis ? Array(sessie.casus.zaken.prefix(1)) : sessie.casus.zaken
    return zaken.flatMap(\.beslissingen).map { ($0.id, $0.soort, $0.naam) }
  }

  /// Whether there is a criminal case at all.
  package var heeftZaak: Bool { sessie.casus.heeftZaak }

  /// The views of the zaken, each as if it were the only one; of one zaak that is this view.
  package var perZaak: [Zicht] {
    sessie.casus.zaken.count < 2
      ? [self] : sessie.casus.zaken.indices.map { Zicht(Gedeeld(sessie.gericht(op: $0)), rollen) }
  }

  /// The views of the zaken that are to be decided on now.
  var openZaken: [Zicht] { perZaak.filter(\.isOpen) }

  /// Whether the zaak is to be decided on now.
  package var isOpen: Bool { sessie.zaakstanden.first?.isOpen ?? false }

  /// The decisions that can be taken now in the zaak, or zaken, of this view.
  package var teNemen: [String] { sessie.zaakstanden.indices.flatMap { sessie.teNemen($0) } }

  /// A zaak came back, and since then ZSM did not look whether there is a newer advice.
  var isTerugZonderNaslag: Bool {
    guard let back = sessie.zaakstanden.compactMap(\.terug.last).max(), sessie.zaakstanden.first?.bekend == true else {
      return false
    }
    return !sessie.gebeurtenissen.dropFirst(back).contains {
      if case .bekendGebleken = $0.inhoud { true } else { false }
    }
  }

  /// Whether some zaak is to be decided on now.
  package var ligtIetsOpen: Bool { !sessie.openZaken.isEmpty }

  /// The id by which the zaak of this view is named; nil where there is only one.
  package var zaak: String? {
    sessie.isGericht ? sessie.casus.zaken.first?.id : nil
  }

  /// What a zaak is called: 'de zaak tegen Bram'; nil where there is only one, or where this side may not know of it.
  package func naam(zaak id: String?) -> String? {
    guard let id, sessie.casus.zaken.count > 1, let index = sessie.casus.zaak(id) else { return nil }
    return opZsm || index == 0 || sessie.berichten.contains { $0.bericht.zaak == id && isGehoordEnAangekomen($0) }
      ? sessie.casus.naam(zaak: index) : nil
  }

  private func isGehoordEnAangekomen(_ item: Berichtstand) -> Bool {
    item.toestand == .aangekomen && isGehoord(item.bericht)
  }

  /// To which zaak a decision belongs, in words; nil where there is only one.
  package func zaak(van beslissing: String) -> String? {
    guard sessie.casus.zaken.count > 1, let index = sessie.casus.zaak(van: beslissing) else { return nil }
    return naam(zaak: sessie.casus.zaken[index].id)
  }

  /// The decisions that can go together with one.
  package func ook(bij beslissing: String) -> [String] { sessie.casus.beslissing(beslissing)?.ook ?? [] }

  /// When the zaak of this view comes back to be decided on again; only ZSM knows.
  package var komtTerugOp: Int? { opZsm ? sessie.eersteTerugkomst : nil }

  /// What was decided in this zaak before it came back; on ZSM.
  package var eerderBesluit: Besluit? {
    guard opZsm, let state = sessie.zaakstanden.first, state.isOpen else { return nil }
    return state.besluiten.last?.besluit
  }

  /// Persons of the casus of whom this side knows.
  ///
  /// That is the verdachte and the household, on ZSM the slachtoffer of the feit, and whoever is named in what it was told.
  /// What they are in the case is said once the feit is (domeinmodel §2: the house advises without knowing for which feit),
  /// and a tie only between two of whom it heard.
  package var personen: [Persoonsbeeld] {
    if opZsm, sessie.bedrijf == .vooraf { return [] }
    if inHuis, !sessie.huisKent { return [] }
    let told =
      ([inleiding, opZsm ? feit?.omschrijving : nil, advies?.tekst, plan].compactMap(\.self)
      + stukken.map { "\($0.titel) \($0.tekst)" } + gezegd.map(\.woorden)).joined(separator: " ")
    let names = Set(told.split { !$0.isLetter }.map(String.init))
    let suspect = sessie.casus.verdachte?.id
    // Parents, partner and children are on file; other family and strangers only by what somebody told.
    let people = sessie.casus.personen.filter { person in
      switch person.hoedanigheid {
      case .verdachte where sessie.casus.zaken.count > 1 && inHuis: hoortBijHuis(person)
      case .verdachte, .betrokkene, .kind, .partner, .ouder: true
      case .slachtoffer where opZsm || feit != nil || person.relaties.contains { $0.tot == suspect }: true
      case .slachtoffer, .familie, .getuige, .anders, .organisatie:
        person.naam.split { !$0.isLetter }.contains { $0.first?.isUppercase == true && names.contains(String($0)) }
      }
    }
    return people.map { person in
      guard feit != nil || !heeftZaak else {
        return Persoonsbeeld(naam: person.naam, leeftijd: person.leeftijd, hoedanigheid: nil, banden: [])
      }
      let ties = person.relaties.compactMap { tie in
        people.first { $0.id == tie.tot }.map { "\(tie.is) van \($0.naam)" }
      }
      return Persoonsbeeld(
        naam: person.naam, leeftijd: person.leeftijd, hoedanigheid: person.hoedanigheid, banden: ties)
    }
  }

  /// Whether a suspect is the person of the house, or one of whom ZSM told it.
  private func hoortBijHuis(_ person: Persoon) -> Bool {
    sessie.casus.zaken.indices.contains { index in
      sessie.casus.verdachte(van: index)?.id == person.id
        && (sessie.casus.isVanHetHuis(index) || naam(zaak: sessie.casus.zaken[index].id) != nil)
    }
  }

  /// A case from the pile, for the seat of ZSM.
  package func signaal(_ id: String) -> String? {
    opZsm ? sessie.casus.signalen.first { $0.id == id }?.tekst : nil
  }

  package func doel(_ id: String) -> Doel? { sessie.casus.doel(id) }

  /// Ids of what happened to this seat and was not reacted to yet.
  package var openIncidenten: [String] { rollen.first?.netwerk.stoel.map { sessie.openIncidenten($0) } ?? [] }

  /// What happened, told to the own seat: the words, and what can be done about it in the order of this session.
  package func incident(_ id: String) -> (tekst: String, reacties: [(id: String, tekst: String)])? {
    guard let found = sessie.casus.incident(id), found.stoel.netwerk == rollen.first?.netwerk,
      sessie.incidenten.contains(id)
    else { return nil }
    let choices = geschud(found.reacties.map(\.id)).compactMap { id in
      found.reacties.first { $0.id == id }.map { (id, $0.tekst) }
    }
    return (found.tekst, choices)
  }

  /// Ids of the casus in the order of this session: where an author wrote something says nothing of what it is worth.
  package func geschud(_ ids: [String]) -> [String] { sessie.trekking.volgorde(ids, "menu") }

  // MARK: the case

  /// The feit, on ZSM from instroom, in the house once it was told.
  package var feit: Feit? {
    if opZsm { return sessie.bedrijf == .vooraf ? nil : sessie.casus.feit }
    return gehoordVanFeit ? sessie.casus.feit : nil
  }

  private var gehoordVanFeit: Bool {
    sessie.berichten.contains {
      $0.toestand == .aangekomen
        && [.terugkoppeling, .voorlegging, .agendering].contains($0.bericht.soort) && isGehoord($0.bericht)
        && sessie.isVanEerste($0.bericht)
    }
  }

  /// Whether what arrived has reached this view.
  ///
  /// That is: at one of its own roles or, for whoever is of the house itself, at any of its functions. What a partner gets stays with that partner (handreiking kv 2: one point, or it does not work).
  private func isGehoord(_ message: Bericht) -> Bool {
    rollen.contains(message.naar) || (message.naar.isHuisfunctie && rollen.contains(where: \.isHuisfunctie))
  }

  /// What the participant reads first, per act.
  package var inleiding: String {
    if opZsm { return sessie.bedrijf == .vooraf ? "" : sessie.casus.inleidingZsm }
    return sessie.casus.inleidingHuis
  }

  /// Title on which the verdachte is held; only ZSM knows.
  package var titelVerdachte: Titel? { opZsm && sessie.bedrijf == .instroom ? sessie.casus.titelVerdachte : nil }

  package var huiselijkGeweld: Bool {
    feit?.huiselijkGeweld ?? false
  }

  /// Whether the person is known to the house: nil as long as this side has not looked.
  package var bekend: Bool? { inHuis ? sessie.casus.huis.bekend || !heeftZaak : sessie.bekendOpZsm }

  /// Whether a message of the house reached this side: who wrote knows whom it is about.
  package var hoordeVanHetHuis: Bool {
    berichten.contains {
      $0.toestand == .aangekomen && $0.bericht.van.netwerk == .veiligheidshuis && $0.bericht.koppelvlak != nil
    }
  }

  /// The house has something to work on.
  package var huisKent: Bool { sessie.huisKent }

  /// The advice that this side has before it.
  package var advies: Adviesstuk? { inHuis ? sessie.advies : sessie.adviesInDossier }

  /// The plan van aanpak: in the house, and on ZSM where the region puts it on the table.
  package var plan: String? {
    let text = sessie.casus.huis.planVanAanpak
    if inHuis { return sessie.huisKent && !text.isEmpty ? text : nil }
    return sessie.bekendOpZsm == true && sessie.regio.afspraken.contains(.planOpTafel) && !text.isEmpty ? text : nil
  }

  // MARK: knowledge

  /// Puzzelstukken of which the content is known here, in the order of the casus.
  package var stukken: [Puzzelstuk] {
    // What ZSM has on file of somebody who has not come in is on nobody's desk.
    if opZsm, sessie.bedrijf == .vooraf { return [] }
    return sessie.stukken.indices.filter { sessie.weten(rollen, sessie.stukken[$0]) == .inhoud }
      .map { sessie.casus.puzzelstukken[$0] }
  }

  /// Puzzelstukken of which only the existence is known here.
  package var datStukken: [DatStuk] {
    sessie.stukken.indices.filter { sessie.weten(rollen, sessie.stukken[$0]) == .dat }.map { index in
      let piece = sessie.casus.puzzelstukken[index]
      return DatStuk(id: piece.id, houder: piece.houder, leefgebied: piece.leefgebied)
    }
  }

  package func stuk(_ id: String) -> Puzzelstuk? {
    sessie.weten(rollen, id) == .inhoud ? sessie.casus.puzzelstuk(id) : nil
  }

  /// What contradicts a puzzelstuk and is known here as well: for looking back, as it is for whoever plays to see.
  package func tegenspreekt(_ stuk: Puzzelstuk) -> [Puzzelstuk] {
    sessie.casus.tegenspreekt(stuk).filter { self.stuk($0.id) != nil }
  }

  /// The calendar date of a puzzelstuk that is known here.
  package func datum(_ stuk: Puzzelstuk) -> Datum { sessie.klok.datum(van: stuk) }

  /// Partners of the house that work on this kind of thing: what a bedrijfsbureau knows of its own network.
  package func partners(voor gevraagd: Gevraagd) -> [Rol] {
    guard inHuis else { return [] }
    return sessie.partners(voor: gevraagd)
  }

  /// To whom a question goes, each with its part: for every leefgebied and every offered question the first that knows.
  package func verdeling(_ gevraagd: Gevraagd) -> [(partner: Rol, deel: Gevraagd)] {
    if gevraagd.isAlles { return partners(voor: gevraagd).prefix(1).map { ($0, gevraagd) } }
    var parts: [(partner: Rol, deel: Gevraagd)] = []
    func add(_ one: Gevraagd) {
      guard let partner = partners(voor: one).first else { return }
      let index = parts.firstIndex { $0.partner == partner } ?? parts.count
      if index == parts.count { parts.append((partner, Gevraagd())) }
      parts[index].deel.leefgebieden += one.leefgebieden
      parts[index].deel.vragen += one.vragen
    }
    for area in gevraagd.leefgebieden { add(Gevraagd(leefgebieden: [area])) }
    for id in gevraagd.vragen { add(Gevraagd(vragen: [id])) }
    return parts
  }

  /// The first other of the same network that has something of its own on a part of life and can be asked by a way: what
  /// colleagues know of each other's work.
  package func wieWeet(van gebied: Leefgebied, langs weg: Toegang, behalve rol: Rol) -> Rol? {
    let askable = weg == .vraag ? sessie.huispartners : sessie.navraagbaar(rol.netwerk)
    return sessie.wieWeet(van: gebied, langs: weg, onder: askable.filter { $0 != rol && $0.netwerk == rol.netwerk })
  }

  /// The questions that a holder offered this seat to answer: id, holder and words.
  package func aangeboden(_ ids: [String]) -> [(id: String, houder: Rol, vraag: String)] {
    sessie.casus.puzzelstukken.flatMap { piece in
      (piece.blijft?.vragen ?? []).filter { ids.contains($0.id) }.map { ($0.id, piece.houder, $0.vraag) }
    }
  }

  package var huispartners: [Rol] { sessie.huispartners }
  /// The roles that stand for the victims.
  package var slachtoffers: [Rol] { sessie.slachtoffers }
  /// The roles of this casus, its own last.
  package var alleRollen: [Rol] { sessie.casus.alleRollen }
  package var tafelgenoten: [Rol] { opZsm ? sessie.tafelgenoten : [] }

  // MARK: messages, terms, meetings

  /// Messages from these roles, and those that reached them.
  package var berichten: [Berichtstand] {
    sessie.berichten.filter { item in
      if rollen.contains(item.bericht.van) { return true }
      return rollen.contains(item.bericht.naar) && item.toestand == .aangekomen
    }
  }

  /// Messages that wait to be handled.
  package var postvak: [Bericht] { sessie.postvak(rollen) }

  /// Of the inbox, what waits for a handeling: an answer or an advice is only read.
  package var teBehandelen: [Bericht] {
    inHuis
      ? postvak.filter { [.vraag, .agendering, .voorlegging, .terugkoppeling, .kennisgeving].contains($0.soort) } : []
  }

  /// When a message over a koppelvlak reached this network, whichever of its roles it went to.
  package func aankomst(van nummer: Int) -> Int? {
    guard sessie.berichten.indices.contains(nummer) else { return nil }
    let item = sessie.berichten[nummer]
    return item.toestand == .aangekomen && item.bericht.naar.netwerk == rollen.first?.netwerk
      ? item.bericht.aankomst : nil
  }

  /// Terms that run for this side.
  package var termijnen: [Termijnstand] {
    sessie.eigenTermijnen.filter { item in
      switch item.termijn.soort {
      case .status, .terugkoppeling: opZsm
      case .antwoord, .advies: true
      }
    }
  }

  package var overleg: Overlegstand? { opZsm ? sessie.openOverleg(.zsm) : sessie.openOverleg(.veiligheidshuis) }

  /// Meetings of the own network that were held.
  package var gehoudenOverleggen: [Overlegstand] {
    sessie.overleggen.filter { $0.gesloten && $0.stoel == (opZsm ? .zsm : .veiligheidshuis) }
  }

  package var doelBepaald: String? { opZsm ? sessie.verricht(sessie.doelBepaald)?.handeling.tekst : nil }
  package var triage: Handeling? { opZsm ? sessie.verricht(sessie.triage)?.handeling : nil }
  package var weging: Handeling? { inHuis ? sessie.verricht(sessie.wegingen.last)?.handeling : nil }
  package var isGewogen: Bool { inHuis && !sessie.wegingen.isEmpty }

  /// The proposal that lies with the officier, and its event.
  ///
  /// `klaar` is the minute at which it has been said; `doorMens`: a participant made it, who can make another.
  package var voorstel: (handeling: Handeling, gebeurtenis: Int, klaar: Int, doorMens: Bool)? {
    guard opZsm, let number = sessie.voorstel, let done = sessie.verricht(number) else { return nil }
    return (done.handeling, number, sessie.gebeurtenissen[number].tijd + done.kosten, done.door == .mens)
  }

  /// When something visible here happened.
  package func tijdstip(van nummer: Int) -> Int { sessie.gebeurtenissen[nummer].tijd }

  /// When the last weegoverleg of the house was.
  package var gewogenOp: Int? { inHuis ? sessie.wegingen.last.map { sessie.gebeurtenissen[$0].tijd } : nil }

  package var isUitgesteld: Bool { opZsm && sessie.uitgesteld != nil }

  /// The decision: on ZSM once taken; in the house once it was told.
  package var besluit: Besluit? {
    if opZsm { return sessie.besluit }
    let told = sessie.berichten.last {
      $0.bericht.soort == .terugkoppeling && $0.toestand == .aangekomen && isGehoord($0.bericht)
        && sessie.isVanEerste($0.bericht)
    }
    guard let told else { return nil }
    // The last that was told, which is not the last that was taken where the zaak came back.
    let taken = sessie.zaakstanden.first?.besluiten ?? []
    return taken.last { $0.tijd <= told.bericht.verzonden }?.besluit ?? taken.first?.besluit
  }

  package var isTeruggekoppeld: Bool { sessie.terugkoppeling != nil }
  package var isGeagendeerd: Bool { sessie.agendering != nil }
  package var planBijgesteld: Bool { inHuis && sessie.planBijgesteld != nil }

  /// What was said in this network's hearing: role, words, and the event.
  package var gezegd: [(rol: Rol, woorden: String, gebeurtenis: Int)] {
    sessie.gebeurtenissen.compactMap { event in
      guard case .gezegd(let said) = event.inhoud, said.aan.netwerk == rollen.first?.netwerk else { return nil }
      return (said.rol, said.woorden, event.nummer)
    }
  }

  /// The standpunt of a role that has spoken in this network's hearing.
  package func standpunt(_ rol: Rol) -> Standpunt? {
    gezegd.contains { $0.rol == rol } ? sessie.casus.standpunten.first { $0.rol == rol } : nil
  }

  /// Questions over koppelvlak 2 that this network asked.
  package var gesteldeVragen: [Berichtstand] {
    opZsm ? sessie.berichten.filter { $0.bericht.soort == .vraag } : []
  }

  /// Whether something is on its way to this network, as far as it can know: a message, an answer, a decision.
  package var ietsOnderweg: Bool {
    let waiting = gesteldeVragen.contains { asked in
      if case .gestrand = asked.toestand { return false }
      return !berichten.contains { $0.bericht.antwoordOp == asked.bericht.nummer }
    }
    let coming = berichten.contains { if case .onderweg = $0.toestand { true } else { false } }
    // The house was asked for its advice, and its term runs.
    let advice = opZsm && termijnen.contains { $0.gehaald == nil && $0.termijn.soort == .advies }
    return waiting || coming || advice || opZsm && sessie.officierIsBezig
  }

  /// Whether a decision about somebody whom the house knows was not told to it yet.
  package var terugkoppelenKan: Bool {
    opZsm
      && sessie.zaakstanden.indices.contains { index in
        let state = sessie.zaakstanden[index]
        return !state.isOpen && state.terugkoppeling == nil
          && (sessie.casus.isVanHetHuis(index) ? sessie.huisKent : sessie.casus.isBekend(index))
      }
  }

  /// Cases that this network offered to the house.
  package var voorleggingen: [Berichtstand] {
    opZsm ? sessie.berichten.filter { $0.bericht.soort == .voorlegging } : []
  }

  // MARK: what only the officier weighs

  /// Whether an advice lies there that was recorded since the instroom: an older one does not speak of this zaak.
  private var adviesOverDezeZaak: Bool { advies.map { $0.vastgesteld >= 0 } ?? false }

  /// What the officier, and nobody else, holds against a decision, given what the officier knows.
  package func bezwaren(tegen beslissing: String) -> [Beslissing.Bezwaar] {
    guard rollen.contains(.officier), let decision = sessie.casus.beslissing(beslissing) else { return [] }
    // That somebody was heard stands in the dossier, whatever went along with a proposal.
    return decision.bezwaren.filter { objection in
      objection.staat(advies: adviesOverDezeZaak) { id in
        sessie.weten(rollen, id) == .inhoud || objection.rechtsregel == .horen && zsmWeet(id)
      }
    }
  }

  /// What a decision's own conditions ask for and this role does not know.
  package func ontbreekt(voor beslissing: String) -> [String] {
    guard rollen.contains(.officier), let decision = sessie.casus.beslissing(beslissing) else { return [] }
    return decision.alleenAls.filter { !weet($0) }
  }

  /// What the law says against a decision in this case.
  package func beletsel(tegen beslissing: String) -> Beslissing.Beletsel? {
    guard rollen.contains(.officier) else { return nil }
    return sessie.casus.beslissing(beslissing).flatMap { sessie.casus.beletsel(tegen: $0) }
  }

  /// Whether the content of a puzzelstuk is known here.
  package func weet(_ id: String) -> Bool { sessie.weten(rollen, id) == .inhoud }

  /// Whether the seat of ZSM knows the content of a puzzelstuk, which is not to say that it told the officier.
  package func zsmWeet(_ id: String) -> Bool {
    rollen.contains(.officier) && sessie.weten(sessie.rollen(.zsm), id) == .inhoud
  }

  /// The title of a puzzelstuk of which the seat of ZSM knows the content.
  package func titel(opZsm id: String) -> String? { zsmWeet(id) ? sessie.casus.puzzelstuk(id)?.titel : nil }

  /// The leefgebieden of puzzelstukken, each once: what may be said of what is not known.
  package func gebieden(_ ids: [String]) -> [String] {
    let areas = ids.compactMap { sessie.casus.puzzelstuk($0)?.leefgebied }
    return Leefgebied.allCases.filter(areas.contains).map(\.naam)
  }

  /// The networks whose partners or people hold puzzelstukken, each once.
  package func netwerken(_ ids: [String]) -> [Netwerk] {
    let found = ids.compactMap { sessie.casus.puzzelstuk($0)?.houder.netwerk }
    return Netwerk.allCases.filter(found.contains)
  }

  /// Whether the seat of ZSM knows puzzelstukken, or can still come to know the others before a minute.
  package func zijnTeHoren(_ ids: [String], voor limit: Int) -> Bool {
    rollen.contains(.officier) && sessie.zijnTeHoren(ids, voor: limit)
  }

  /// Whether a proposal of this decision was sent back before with these words in it.
  package func isTeruggestuurd(_ beslissing: String, met woorden: String) -> Bool {
    var last: [String?: String] = [:]
    return sessie.handelingen.contains { _, done in
      if done.handeling.soort == .beslissingVoorstellen { last[done.handeling.zaak] = done.handeling.beslissing }
      let proposed = last[done.handeling.zaak]
      return done.handeling.soort == .beslissingUitstellen && done.handeling.rol == .officier && done.door == .simulatie
        && proposed == beslissing && done.handeling.tekst?.contains(woorden) == true
    }
  }

  /// The judgements on the advice in the dossier, as the officier reads it.
  package var kwaliteit: [Eisoordeel] { rollen.contains(.officier) ? sessie.kwaliteit(sessie.adviesInDossier) : [] }

  /// Evidence that a text before the officier claims and of which the case says nothing anywhere; nil: there is none.
  package func bewijsZonderGrond(_ text: String) -> String? {
    rollen.contains(.officier) ? Bewijsclaim.zonderGrond(text, sessie.casus) : nil
  }

  /// The decisions in the order in which this officier would fall back on them: fitting first.
  package var terugvalvolgorde: [String] {
    guard rollen.contains(.officier) else { return [] }
    let all = teNemen.compactMap { sessie.casus.beslissing($0) }
    return Waardering.allCases.flatMap { rating in all.filter { $0.waardering == rating }.map(\.id) }
  }

  /// What an experienced colleague would write in the house when nobody plays it: the author's own text.
  package var huisadvies: HuisDossier.Advies? { inHuis ? sessie.casus.huis.advies : nil }

  /// Whether the house has a plan for this person.
  package var heeftPlan: Bool { inHuis && !sessie.casus.huis.planVanAanpak.isEmpty }

  /// When the officier decides at the latest on what there is.
  package var uiterlijkBesluit: Int? {
    guard opZsm else { return nil }
    let end = sessie.casus.eindeDagen * minutenPerDag
    if let back = sessie.terugOp { return min(back + Self.naTerugkomst, max(back, end - 60)) }
    // Also once it has expired: then the officier decides at once.
    if let term = sessie.eigenTermijnen.last(where: { $0.termijn.soort == .status }) { return term.termijn.einde }
    return min(8, max(1, sessie.casus.eindeDagen - 1)) * minutenPerDag
  }

  /// The simulated minute at which the casus ends.
  package var einde: Int { sessie.casus.eindeDagen * minutenPerDag }

  /// Whether somebody plays the other seat, and has not finished.
  package var anderIsBezig: Bool {
    guard let other = rollen.first?.netwerk.stoel?.ander else { return false }
    return sessie.bezetting[other] == .mens && !sessie.afgesloten.contains(other)
  }

  /// Who of those that are asked to a meeting would not sit there now.
  package func afwezig(bij meeting: Handeling) -> [Rol] {
    guard let seat = meeting.overleg?.stoel else { return [] }
    return (meeting.deelnemers ?? []).filter {
      $0 != meeting.rol && sessie.menselijkeStoel($0) == nil && !sessie.zit($0, aan: seat, op: sessie.tijd)
    }
  }

  /// How long a zaak that came back lies before the officier decides on what there is: two days, our measure.
  private static let naTerugkomst = 2 * minutenPerDag

  /// Number of the last event: what a screen that shows this view has shown.
  package var laatste: Int { sessie.gebeurtenissen.count - 1 }

  /// The events that this side may see, for a log on screen.
  package var zichtbareGebeurtenissen: [Gebeurtenis] {
    sessie.gebeurtenissen.filter { sessie.isZichtbaar($0, voor: rollen) }
  }

  /// A message by number, if this view may see it.
  package func bericht(_ nummer: Int) -> Bericht? {
    berichten.first { $0.bericht.nummer == nummer }?.bericht
  }
}
