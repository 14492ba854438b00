import Scenario
import Tekst

extension Spel {
  /// What comes of a handeling, besides what the fold does with it.
  mutating func gevolg(_ action: Handeling, kosten: Int, door: Bezetting) {
    switch action.soort {
    case .spreken: spreken(action)
    case .raadplegen: raadplegen(action)
    case .navragen: navragen(action)
    case .vraagStellen, .vraagDoorzetten, .antwoorden, .voorleggen, .agenderen, .terugkoppelen:
      verzend(action, na: kosten)
    case .adviesVastleggen: legAdviesVast(action, na: kosten)
    case .overlegOpenen: opent(action)
    case .inbrengen: brengtIn(action)
    case .overlegSluiten: sluitOverleg(action)
    case .beslissingVoorstellen: legtVoor(action)
    case .beslissen: beslis(action, door)
    case .afsluiten:
      if Stoel.allCases.allSatisfy({ s.afgesloten.contains($0) }) {
        sluit(s.casus.heeftZaak ? "Beide stoelen zijn klaar." : "Het \(s.regio.huis) is klaar.")
      }
    case .stoelOverdragen:
      if let seat = action.rol.netwerk.stoel { emit(.stoelOvergedragen(seat, .simulatie)) }
    case .beslissingUitstellen: if door == .simulatie { wekOpZsm() }
    case .wegen, .afwijzenMetVerwijzing: verzend(action, na: kosten)
    case .reageren:
      // What came of it is told to who did it, as the incident was.
      if let (incident, reaction) = action.reactie.flatMap({ s.casus.reactie($0) }) {
        emit(
          .incident(Incidentmelding(id: reaction.id, stoel: incident.stoel, tekst: reaction.consequentie)))
      }
    case .doelBepalen, .triageZsm, .kennisnemen, .planBijstellen, .signaalBeoordelen, .wachten:
      break
    }
  }

  // MARK: learning

  mutating func leert(_ role: Rol, _ piece: Puzzelstuk, _ depth: Diepte, van source: Rol? = nil) {
    // Nobody knows of something before it is there.
    guard s.bestaat(piece) else { return }
    if let known = s.weet(role, piece.id), known >= depth { return }
    let words = depth == .inhoud ? piece.tekst : "Er is hierover iets bekend bij \(piece.houder.naam)."
    emit(
      .puzzelstukVernomen(
        Verneming(rol: role, puzzelstuk: piece.id, diepte: depth, van: source ?? piece.houder, woorden: words)))
  }

  /// Content crosses with what somebody says or writes.
  mutating func leert(_ role: Rol, _ ids: [String], van source: Rol) {
    for id in ids {
      if let piece = s.casus.puzzelstuk(id) { leert(role, piece, .inhoud, van: source) }
    }
  }

  /// The officier reads the dossier, with the advice in it, what goes along with the proposal, and what its motivation tells in
  /// words by which a piece is recognised.
  private mutating func legtVoor(_ action: Handeling) {
    if let advice = s.adviesInDossier { leert(.officier, advice.puzzelstukken, van: .ketenprocescoordinator) }
    leert(.officier, action.puzzelstukken ?? [], van: action.rol)
    // A short word, or one in which decisions of this casus are put, may stand for anything.
    let text = (action.tekst ?? "").lowercased()
    let names = s.casus.beslissingen.map { $0.naam.lowercased() }.joined(separator: "\n")
    let told = s.casus.puzzelstukken.filter { piece in
      let words = piece.herkenning.map { $0.lowercased() }.filter { text.contains($0) && !names.contains($0) }
      return s.weten(s.rollen(.zsm), piece.id) == .inhoud && (words.count > 1 || words.contains { $0.count >= 8 })
    }
    leert(.officier, told.map(\.id), van: action.rol)
  }

  /// What a holder gives of a piece by a way for which no doel is spoken.
  private func gift(_ piece: Puzzelstuk, langs weg: Deelweg) -> Gift {
    Deelregel.gift(piece, langs: weg, voor: nil, s.opening.gewoonte)
  }

  /// A holder keeps something, and says why.
  private mutating func houdt(
    _ piece: String?, _ holder: Rol, aan asker: Rol, _ ground: Weigergrond, _ words: String
  ) {
    emit(
      .delenGeweigerd(
        Terughouding(aan: asker, houder: holder, puzzelstuk: piece, grond: ground, woorden: words)))
  }

  /// Whether somebody can be reached now; whoever asked hears when, if not.
  private mutating func isErBij(_ role: Rol, _ asker: Rol) -> Bool {
    if s.isBereikbaar(role, op: s.tijd) { return true }
    houdt(nil, role, aan: asker, .nietsBekend, s.afwezig(role))
    return false
  }

  private func zegt(_ role: Rol) -> Standpunt? { s.casus.standpunten.first { $0.rol == role } }

  private mutating func spreken(_ action: Handeling) {
    guard let person = action.aan, isErBij(person, action.rol) else { return }
    if let view = zegt(person) { emit(.gezegd(Uitspraak(rol: person, aan: .zsm, woorden: view.woorden))) }
    for piece in s.bestaandeStukken where piece.houder == person && piece.toegang.contains(.spreken) {
      let gift = gift(piece, langs: .gesprek)
      if let depth = gift.diepte { leert(action.rol, piece, depth) }
      if let ground = gift.grond { houdt(piece.id, person, aan: action.rol, ground, piece.voorbehoud) }
    }
  }

  private mutating func raadplegen(_ action: Handeling) {
    let role = action.rol
    if action.systeem == s.regio.systeem, role.netwerk == .zsm {
      let known = s.casus.huis.bekend
      emit(
        .bekendGebleken(
          Bekendheid(rol: role, bekend: known, advies: known && s.advies != nil, zaak: s.naam(vanZaak: 0))))
      // The system is asked for everybody who is suspected.
      for index in s.casus.zaken.indices.dropFirst() {
        emit(
          .bekendGebleken(
            Bekendheid(rol: role, bekend: s.casus.isBekend(index), advies: false, zaak: s.naam(vanZaak: index))))
      }
      guard known else { return }
      for id in s.advies?.puzzelstukken ?? [] {
        // It stands in the advice; whoever holds it said nothing today.
        if let piece = s.casus.puzzelstuk(id) { leert(role, piece, .inhoud, van: s.advies?.rol) }
      }
      guard s.regio.afspraken.contains(.planOpTafel) else { return }
      for piece in s.casus.puzzelstukken where piece.houder.netwerk == .veiligheidshuis {
        if let depth = gift(piece, langs: .plan).diepte { leert(role, piece, depth) }
      }
      return
    }
    if action.systeem == Kosten.systeemcheck {
      for piece in s.casus.puzzelstukken where piece.houder.netwerk == role.netwerk && piece.systeem != nil {
        if let depth = gift(piece, langs: .systeemcheck).diepte { leert(role, piece, depth) }
      }
      return
    }
    for piece in s.casus.puzzelstukken
    where piece.systeem == action.systeem && piece.toegang.contains(.raadplegen) && piece.houder.netwerk == role.netwerk
    {
      if let depth = gift(piece, langs: .systeem).diepte { leert(role, piece, depth) }
    }
  }

  private mutating func navragen(_ action: Handeling) {
    guard let holder = action.aan else { return }
    if holder == .intermediair { return vraagIntermediair(action) }
    guard isErBij(holder, action.rol) else { return }
    let reply = Houder.antwoord(
      Zicht(s, rol: holder), holder, action.gevraagd, doel: action.doel, weg: .navragen)
    let view =
      s.gebeurtenissen.contains {
        if case .gezegd(let said) = $0.inhoud { said.rol == holder && said.aan == .zsm } else { false }
      } ? nil : holder.netwerk == .zsm ? zegt(holder) : nil
    // Who has nothing to add says first what there is to add to.
    let nothing = reply.geweigerd.contains { $0.grond == .nietsBekend }
    func speak() { if let view { emit(.gezegd(Uitspraak(rol: holder, aan: .zsm, woorden: view.woorden))) } }
    if nothing { speak() }
    antwoordt(holder, action, reply)
    if !nothing { speak() }
  }

  /// A simulated holder answers at once: that, too, is a handeling with its reason.
  private mutating func antwoordt(_ holder: Rol, _ question: Handeling, _ reply: Houder.Antwoord) {
    var action = Handeling(.antwoorden, holder)
    action.aan = question.rol
    action.puzzelstukken = reply.gegeven
    action.tekst = reply.woorden
    emit(
      .handelingVerricht(
        Verricht(
          handeling: action, stoel: holder.netwerk.stoel, door: .simulatie,
          reden: Reden(
            reply.waarom, regel: reply.regel, puzzelstuk: reply.gegeven.first ?? reply.geweigerd.first?.puzzelstuk,
            gebeurtenis: s.gebeurtenissen.count - 1),
          kosten: 0, mogelijkheden: [], gezien: s.gebeurtenissen.count - 1)))
    if let seat = question.rol.netwerk.stoel {
      for offered in reply.beantwoord {
        emit(
          .gezegd(
            Uitspraak(
              rol: holder, aan: seat, woorden: "Op uw vraag \u{2018}\(offered.vraag)\u{2019}: \(offered.antwoord)")))
      }
    }
    // Somebody who asks again for what was told hears that it was, and no silence.
    if !reply.gegeven.isEmpty, reply.beantwoord.isEmpty, let seat = question.rol.netwerk.stoel,
      reply.gegeven.allSatisfy({ s.weet(question.rol, $0) == .inhoud })
    {
      emit(.gezegd(Uitspraak(rol: holder, aan: seat, woorden: Houderwoorden.alVerteld)))
    }
    for id in reply.gegeven {
      if let piece = s.casus.puzzelstuk(id) { leert(question.rol, piece, .inhoud, van: holder) }
    }
    var said: Set<String> = []
    for refusal in reply.geweigerd {
      if let piece = refusal.puzzelstuk.flatMap({ s.casus.puzzelstuk($0) }) {
        leert(question.rol, piece, .dat, van: holder)
      }
      // The same refusal is said once: how many pieces lie behind it is not the asker's business.
      guard said.insert(refusal.woorden).inserted else { continue }
      houdt(refusal.puzzelstuk, holder, aan: question.rol, refusal.grond, refusal.woorden)
    }
  }

  /// Minutes that the house speaks about what the intermediair asked (handreiking kv 2: 'a few hours later').
  static let bespreking = 120...240

  /// First whether there is something, then what: a call at once, the content after the house has spoken about it
  /// (handreiking kv 2, 'lessen', Zeeland-West-Brabant).
  private mutating func vraagIntermediair(_ action: Handeling) {
    guard s.intermediairHeeftDienst(op: s.tijd) else {
      houdt(
        nil, .intermediair, aan: action.rol, .nietsBekend,
        "De intermediair heeft nu geen dienst: alleen in kantoortijd zit er iemand van het huis op ZSM.")
      return
    }
    guard s.casus.huis.bekend else {
      emit(
        .gezegd(
          Uitspraak(rol: .intermediair, aan: .zsm, woorden: "Ik heb gebeld: het huis kent deze persoon niet.")))
      return
    }
    let pieces = s.bestaandeStukken.filter {
      $0.houder.netwerk == .veiligheidshuis && $0.toegang.contains(.vraag)
        && action.gevraagd.raakt($0.leefgebied)
    }
    let doel = action.doel.flatMap { s.casus.doel($0) }
    let given = pieces.filter {
      Deelregel.gift($0, langs: .intermediair, voor: doel, s.opening.gewoonte) == .inhoud
    }
    // Nothing is promised that will not come.
    let heard =
      if pieces.isEmpty {
        "Ik heb gebeld: daarover heeft het huis niets toe te voegen."
      } else if !given.isEmpty {
        "Ik heb gebeld: er is iets bekend. De zaak wordt besproken; over een paar uur hoort u wat het is."
      } else if doel == nil {
        "Ik heb gebeld: er is iets bekend. Waarvoor wilt u het weten? Zonder doel geeft het huis niet meer dan dat."
      } else {
        "Ik heb gebeld: er is iets bekend, maar voor dit doel geeft het huis het zo niet door."
      }
    emit(.gezegd(Uitspraak(rol: .intermediair, aan: .zsm, woorden: heard)))
    for piece in pieces { leert(action.rol, piece, .dat, van: .intermediair) }
    guard !given.isEmpty else { return }
    let delay = s.trekking.minuten(
      .intermediair, "bespreking", s.berichten.count, van: Spel.bespreking.lowerBound, tot: Spel.bespreking.upperBound)
    emit(
      .berichtVerzonden(
        Bericht(
          nummer: s.berichten.count, soort: .antwoord, koppelvlak: .kvIntermediair, van: .intermediair,
          naar: action.rol,
          kanaal: .telefoon, verzonden: s.tijd, aankomst: s.tijd + delay, antwoordOp: nil,
          leefgebieden: action.leefgebieden,
          doel: doel?.id, puzzelstukken: given.map(\.id), beslissing: nil, gevolgd: nil, reclasseringsonderzoek: nil,
          tekst: given.map { "\(hoofdletter($0.houder.inGesprek)): \u{2018}\($0.tekst)\u{2019}" }
            .joined(separator: "\n"))))
  }

  // MARK: meetings

  private mutating func opent(_ action: Handeling) {
    guard let seat = action.overleg?.stoel else { return }
    let listeners = toehoorders(action.rol, aan: seat)
    for role in action.deelnemers ?? [] where s.menselijkeStoel(role) == nil && role != action.rol {
      spreektAan(tafel: action, role, listeners, seat)
    }
    antwoordtAan(tafel: Tafelvraag(action), seat)
    if seat == .zsm, let advice = s.adviesInDossier {
      leert(.officier, advice.puzzelstukken, van: .ketenprocescoordinator)
    }
  }

  /// Who hears what is said at a table: whoever opened it, the officier at that of ZSM, and a participant whose
  /// colleague in the simulation opened it.
  private func toehoorders(_ opener: Rol, aan seat: Stoel) -> [Rol] {
    var result = [opener]
    if s.bezetting[seat] == .mens, let own = s.rollen(seat).first, !s.rollen(seat).contains(opener) {
      result.append(own)
    }
    if seat == .zsm, !result.contains(.officier) { result.append(.officier) }
    return result
  }

  /// A simulated participant's turn at a table.
  private mutating func spreektAan(tafel action: Handeling, _ role: Rol, _ listeners: [Rol], _ seat: Stoel) {
    let isGuest = s.isGast(role, aan: seat)
    if isGuest, !s.klok.loketIsOpen(s.tijd) {
      houdt(
        nil, role, aan: action.rol, .nietsBekend, "Op dit uur zit er niemand van ons aan tafel; in kantoortijd wel.")
      return
    }
    guard isErBij(role, action.rol) else { return }
    if seat == .zsm, let view = zegt(role) { emit(.gezegd(Uitspraak(rol: role, aan: seat, woorden: view.woorden))) }
    let own = s.bestaandeStukken.filter {
      $0.isBekend(bij: role) && $0.toegang.contains(.overleg) && Deelregel.vertelt($0, role)
    }
    let purpose = action.doel.flatMap { s.casus.doel($0) }
    let gifts = own.map {
      ($0, Deelregel.gift($0, langs: seat == .zsm ? .tafelZsm : .tafelHuis, voor: purpose, s.opening.gewoonte))
    }
    let given = gifts.filter { $0.1 == .inhoud }.map(\.0)
    guard !own.isEmpty else { return }
    var contribution = Handeling(.inbrengen, role)
    contribution.overleg = action.overleg
    contribution.puzzelstukken = given.map(\.id)
    contribution.tekst = given.map(\.tekst).joined(separator: "\n")
    emit(
      .handelingVerricht(
        Verricht(
          handeling: contribution, stoel: seat, door: .simulatie,
          reden: Reden(
            given.isEmpty ? "Voor dit doel heb ik niets in te brengen." : "Dit is voor deze bespreking nodig.",
            regel: given.isEmpty ? "houder.past_niet" : "houder.geeft", puzzelstuk: (given.first ?? own.first)?.id,
            gebeurtenis: s.gebeurtenissen.count - 1),
          kosten: 0, mogelijkheden: [], gezien: s.gebeurtenissen.count - 1)))
    if isGuest { overDeTafel(role, action.rol, given) }
    for piece in given {
      for listener in listeners { leert(listener, piece, .inhoud, van: role) }
    }
    for (piece, gift) in gifts {
      guard case .dat(let ground?) = gift else { continue }
      leert(action.rol, piece, .dat, van: role)
      houdt(piece.id, role, aan: action.rol, ground, piece.voorbehoud)
    }
    if let purpose, given.isEmpty, gifts.contains(where: { $0.1 == .niet(.doelTeBreed) }) {
      houdt(nil, role, aan: action.rol, .doelTeBreed, Houderwoorden.voor(role).aanTafel(purpose.tekst))
    }
  }

  /// What is asked of a table, and who sits there.
  private struct Tafelvraag {
    var opener: Rol
    var deelnemers: [Rol]
    var doel: String?
    var leefgebieden: [Leefgebied]
    /// Asked in a text while the meeting goes on: then each had a turn already.
    var onderweg = false
    /// Who was named in the question.
    var genoemd: Rol?

    init(_ action: Handeling) {
      (opener, deelnemers, doel, leefgebieden) =
        (action.rol, action.deelnemers ?? [], action.doel, action.leefgebieden)
    }

    init(_ meeting: Overlegstand, door opener: Rol, _ areas: [Leefgebied], genoemd named: Rol?) {
      (self.opener, deelnemers, doel, leefgebieden) = (opener, meeting.deelnemers, meeting.doel, areas)
      onderweg = true
      genoemd = named
    }
  }

  /// What was asked of a table and nobody there answered is answered by one of them, so that no question is left in the air.
  private mutating func antwoordtAan(tafel asked: Tafelvraag, _ seat: Stoel) {
    let there = aanTafel(asked.deelnemers, seat).filter { $0 != asked.opener }
    // Who was asked by name answers; the officier, who listens, answers for nobody else.
    let named = asked.genoemd.flatMap { there.contains($0) ? $0 : nil }
    guard let first = named ?? there.first(where: { $0 != .officier }) ?? there.first else { return }
    let purpose = asked.doel.flatMap { s.casus.doel($0) }
    for area in asked.leefgebieden {
      // Of a piece that was told or kept there in so many words the answer was heard.
      let own = s.bestaandeStukken.filter { piece in
        piece.leefgebied == area && piece.toegang.contains(.overleg)
          && there.contains { piece.isBekend(bij: $0) && Deelregel.vertelt(piece, $0) }
      }
      let way: Deelweg = seat == .zsm ? .tafelZsm : .tafelHuis
      let told = own.first { Deelregel.gift($0, langs: way, voor: purpose, s.opening.gewoonte).diepte != nil }
      if let told {
        if asked.onderweg, let who = there.first(where: { told.isBekend(bij: $0) && Deelregel.vertelt(told, $0) }) {
          emit(
            .gezegd(
              Uitspraak(
                rol: who, aan: seat,
                woorden: "Wat ik over \(area.naam) aan deze tafel kan zeggen, heb ik gezegd; meer heb ik niet.")))
        }
        continue
      }
      // Who knows something that is not for this table does not say that nobody knows anything.
      let speaker = there.first { role in
        s.bestaandeStukken.contains { $0.leefgebied == area && $0.isBekend(bij: role) }
      }
      let other = s.wieWeet(van: area, langs: .overleg, onder: s.huispartners.filter { !there.contains($0) })
      let lies =
        asked.onderweg
        && (s.openOverleg(seat)?.ingebracht ?? []).contains { id in
          s.casus.puzzelstuk(id)?.leefgebied == area
        }
      var words =
        speaker == nil
        ? lies
          ? "Over \(area.naam) ligt hier wat er ligt; niemand aan deze tafel weet er meer van."
          : "Over \(area.naam) heeft niemand aan deze tafel iets toe te voegen."
        : "Over \(area.naam) hebben wij niets dat u voor dit doel nodig heeft."
      if seat == .zsm, speaker != nil { words = "Over \(area.naam) kan ik aan deze tafel niets zeggen." }
      if let other, seat == .veiligheidshuis {
        words += " \(hoofdletter(other.inGesprek)) zit hier niet; die zou ik het nog vragen."
      }
      emit(.gezegd(Uitspraak(rol: speaker ?? first, aan: seat, woorden: words)))
    }
  }

  /// A partner of the house speaks at the table of ZSM: that is a koppelvlak of the region.
  private mutating func overDeTafel(_ from: Rol, _ to: Rol, _ pieces: [Puzzelstuk]) {
    emit(
      .berichtVerzonden(
        Bericht(
          nummer: s.berichten.count, soort: .antwoord, koppelvlak: .kvTafel, van: from, naar: to,
          kanaal: s.regio.inrichting(.kvTafel)?.wegen.first?.kanaal ?? .tafel, verzonden: s.tijd, aankomst: s.tijd,
          antwoordOp: nil, leefgebieden: [], doel: nil, puzzelstukken: pieces.map(\.id), beslissing: nil, gevolgd: nil,
          reclasseringsonderzoek: nil, tekst: pieces.map(\.tekst).joined(separator: "\n"))))
    emit(.berichtAangekomen(s.berichten.count - 1))
  }

  private mutating func brengtIn(_ action: Handeling) {
    guard let seat = action.rol.netwerk.stoel else { return }
    var listeners = s.openOverleg(seat)?.deelnemers ?? []
    // Whoever was asked and is not there, or has gone home by now, hears nothing.
    listeners = aanTafel(listeners, seat)
    for role in toehoorders(action.rol, aan: seat) where role != action.rol && !listeners.contains(role) {
      listeners.append(role)
    }
    for id in action.puzzelstukken ?? [] {
      guard let piece = s.casus.puzzelstuk(id) else { continue }
      for listener in listeners { leert(listener, piece, .inhoud, van: action.rol) }
    }
    // A question put at the table is answered there, with what was said or cannot be; knowledge moves by chosen parts only.
    if let text = action.tekst, text.contains("?"), let meeting = s.openOverleg(seat) {
      let areas = Vraagdelen.gebieden(text)
      if areas.isEmpty {
        weetHetNiet(meeting, door: action.rol, text, seat)
      } else {
        antwoordtAan(
          tafel: Tafelvraag(meeting, door: action.rol, areas, genoemd: genoemd(in: text, meeting.deelnemers)), seat)
      }
    }
  }

  /// Who of those that were asked sits there now and is nobody's seat.
  private func aanTafel(_ roles: [Rol], _ seat: Stoel) -> [Rol] {
    roles.filter { s.menselijkeStoel($0) == nil && s.zit($0, aan: seat, op: s.tijd) }
  }

  /// The first of some roles that a text names.
  private func genoemd(in text: String, _ roles: [Rol]) -> Rol? {
    let low = text.lowercased()
    return roles.first { role in
      role.naam.lowercased().split { !$0.isLetter }.contains { $0.count > 3 && low.contains($0) }
    }
  }

  /// A question of which nobody can tell what it is about gets an answer, too: of who was named in it, or the first.
  private mutating func weetHetNiet(_ meeting: Overlegstand, door opener: Rol, _ text: String, _ seat: Stoel) {
    let there = aanTafel(meeting.deelnemers, seat).filter { $0 != opener }
    let asked = genoemd(in: text, there) ?? there.first { $0 != .officier }
    guard let who = asked ?? there.first else { return }
    emit(
      .gezegd(
        Uitspraak(
          rol: who, aan: seat,
          woorden:
            "Daar heb ik aan deze tafel geen antwoord op. Waar gaat uw vraag over: wonen, werk, geld, zorg, het gezin?")
      ))
  }

  private mutating func sluitOverleg(_ action: Handeling) {
    guard let seat = action.rol.netwerk.stoel, let meeting = s.openOverleg(seat) else { return }
    // Who was asked and could not come, was not there.
    let opened = s.gebeurtenissen[meeting.gebeurtenis].tijd
    let there = meeting.deelnemers.filter { s.menselijkeStoel($0) != nil || s.zit($0, aan: seat, op: opened) }
    emit(
      .overlegGehouden(
        Overlegverslag(
          soort: meeting.soort, deelnemers: there, doel: meeting.doel, ingebracht: meeting.ingebracht)))
  }

  // MARK: the decision

  private mutating func beslis(_ action: Handeling, _ door: Bezetting) {
    guard let index = action.beslissing.flatMap({ s.casus.zaak(van: $0) }) ?? s.casus.zaak(action.zaak) else { return }
    let own = s.gericht(op: index)
    var decision: Besluit
    let quality = own.kwaliteit(own.adviesInDossier)
    if door == .mens {
      let id = action.beslissing ?? ""
      decision = Besluit(
        beslissing: id, door: .mens,
        stappen: [
          Weegstap(
            beslissing: id, herkomst: own.adviesInDossier?.beslissing == id ? .advies : .eigen, grond: nil, reden: "")
        ],
        motivering: action.tekst ?? "",
        kwaliteit: quality.map {
          Kwaliteitsoordeel(eis: $0.eis.rawValue, oordeel: $0.oordeel?.rawValue, waarom: $0.waarom)
        },
        regelversie: AdviesJudge.versie, hoort: action.hoort ?? [],
        adviesGevolgd: own.adviesInDossier.map { ([id] + (action.ook ?? [])).contains($0.beslissing) },
        ook: action.ook ?? [])
    } else {
      decision = Weging.besluit(Zicht(own, rol: .officier), kwaliteit: quality)
    }
    decision.zaak = s.naam(vanZaak: index)
    emit(.besluitGenomen(decision))
    for item in s.termijnen
    where item.gehaald == nil && item.termijn.soort == .status && item.termijn.zaak == decision.zaak {
      emit(.termijnGehaald(item.termijn.nummer))
    }
    if s.isBeslist { emit(.bedrijfBegonnen(.daarna, overgeslagen: false)) }
    if s.zaakstanden[index].bekend == true {
      let end =
        s.regio.terugkoppeling == .einddag
        ? max(s.tijd + 15, s.klok.sluiting(.zsm, opDagVan: s.tijd)) : s.tijd + 60
      let who = decision.zaak == nil ? "" : "\(s.casus.naam(zaak: index)): "
      start(
        .terugkoppeling, einde: end, bericht: nil, "\(who)bij een bekende wordt altijd teruggekoppeld", zaak: index)
    }
    wekOpZsm()
  }

  /// Whoever waits on ZSM for the officier is told.
  private mutating func wekOpZsm() {
    if let seat = s.menselijkeStoel(.ketenprocescoordinator) ?? s.menselijkeStoel(.officier),
      s.wacht.keys.contains(seat)
    {
      emit(.wachtenVoorbij(seat))
    }
  }
}
