import Scenario
import Tekst

/// A handeling of the seat that is judged, with its event.
struct Zet {
  var nummer: Int
  var tijd: Int
  var verricht: Verricht
  var handeling: Handeling { verricht.handeling }
}

/// A session as the rules look at it: for one seat, with what it did and what became of it.
struct Blik {
  let s: Sessie
  let stoel: Stoel
  /// What a participant on this seat did, in order.
  let zetten: [Zet]
  /// Event at which a message was sent, arrived or stranded, by number of the message.
  let verzondenBij: [Int: Int]
  let aangekomenBij: [Int: Int]
  let gestrandBij: [Int: Int]
  /// Reads what was typed against the puzzelstukken; compiled when a rule first asks for it, once for all seats.
  private let leesgereedschap: Leesgereedschap
  /// What a typed text may tell of the puzzelstukken.
  func lees(_ text: String, _ soort: Tekstsoort) -> [Herkend] { leesgereedschap.lees(text, soort) }
  /// The judgements on an advice.
  func kwaliteit(_ advies: Adviesstuk) -> [Eisoordeel] { leesgereedschap.kwaliteit(advies, s) }

  /// - Parameters:
  ///   - sessie: The session.
  ///   - stoel: The seat that is looked at.
  ///   - lezer: What reads its texts, when another look at the same casus has it.
  ///   - tot: What the simulation did on this seat before this event counts as done, too.
  init(_ sessie: Sessie, _ stoel: Stoel, lezer: Leesgereedschap? = nil, metSimulatie tot: Int = 0) {
    s = sessie
    self.stoel = stoel
    leesgereedschap = lezer ?? Leesgereedschap(sessie.casus)
    var moves: [Zet] = []
    var sent: [Int: Int] = [:]
    var arrived: [Int: Int] = [:]
    var stranded: [Int: Int] = [:]
    for event in sessie.gebeurtenissen {
      if case .handelingVerricht(let done) = event.inhoud, done.stoel == stoel, done.door == .mens || event.nummer < tot
      {
        moves.append(Zet(nummer: event.nummer, tijd: event.tijd, verricht: done))
      }
      if case .berichtVerzonden(let message) = event.inhoud { sent[message.nummer] = event.nummer }
      if case .berichtAangekomen(let number) = event.inhoud { arrived[number] = event.nummer }
      if case .berichtGestrand(let number, _) = event.inhoud { stranded[number] = event.nummer }
    }
    zetten = moves.filter { Blik.hoort($0, bij: sessie) }
    verzondenBij = sent
    aangekomenBij = arrived
    gestrandBij = stranded
  }

  /// Whether a handeling is to be judged in a look at a session.
  ///
  /// In a look at one zaak what was done in another is left out, and what was done before it came back; in a look at all of
  /// them what is about somebody who is not the person of the house: the key of the triage is not about them.
  private static func hoort(_ move: Zet, bij sessie: Sessie) -> Bool {
    let action = move.handeling
    let back = sessie.zaakstanden.count == 1 ? sessie.zaakstanden[0].terug.last : nil
    let perDecision =
      action.soort.kenmerk.isBesluit || [.beslissingUitstellen, .terugkoppelen, .agenderen].contains(action.soort)
    if let back, perDecision, move.nummer < back { return false }
    guard sessie.casus.zaken.count > 1 || sessie.isGericht else { return true }
    let about =
      action.zaak
      ?? (action.soort == .wegen ? action.bericht : nil).flatMap { number in
        sessie.berichten.indices.contains(number) ? sessie.berichten[number].bericht.zaak : nil
      }
    guard let about else { return true }
    guard let index = sessie.casus.zaak(about) else { return false }
    return sessie.isGericht || ![.agenderen, .terugkoppelen, .wegen].contains(action.soort)
      || sessie.casus.isVanHetHuis(index)
  }

  /// Whether the zaak came back to be decided on again.
  var isTeruggekomen: Bool { s.zaakstanden.first?.terug.isEmpty == false }

  /// Simulated minute at which it came back last; long before everything when it did not.
  var terugOp: Int { s.terugOp ?? SimKlok.vanHetBegin }

  /// Whether an aanvullende vraag was of use; without a zaak there is none to ask.
  var vraagwaarde: Driewaarde { casus.aanvullendeVraag?.keuze ?? .nee }
  var vraagmotivering: String { casus.aanvullendeVraag?.motivering ?? "" }

  /// What happened, of each zaak: what everybody on ZSM knows.
  var feiten: [String] { casus.zaken.map(\.feit.omschrijving) }

  var casus: Casus { s.casus }
  var regio: Regioprofiel { s.regio }
  var huis: String { s.regio.huis }
  var rollen: [Rol] { s.rollen(stoel) }
  var naam: String { s.casus.verdachte?.naam ?? "de verdachte" }
  /// A participant held this seat at the opening.
  var speelde: Bool { s.opening.bezetting[stoel] == .mens }
  var begin: Bewijs { Bewijs(0) }

  /// Whether a participant held the seat at an event (nil: at the end), so that something undone can be spoken of.
  func zat(bij event: Int?) -> Bool { s.zatIemand(stoel, bij: event ?? Int.max) }

  /// The event by which a participant last took the seat back from the simulation; nil: nobody did.
  var terug: Int? {
    s.overdrachten.last { $0.stoel == stoel && $0.aan == .mens && $0.gebeurtenis > s.laatsteVanOpening }?.gebeurtenis
  }

  /// The same look, in which what the simulation did on this seat before somebody took it back counts as done.
  func metSimulatie(tot event: Int) -> Blik { Blik(s, stoel, lezer: leesgereedschap, metSimulatie: event) }

  /// Whether a finding rests only on what happened while a participant held the seat: what the simulation did after, praises and blames nobody.
  func isVanWieErZat(_ found: Vondst) -> Bool { found.bewijs.allSatisfy { zat(bij: $0.gebeurtenis) } }

  // MARK: handelingen

  func alle(_ soort: Handelingsoort) -> [Zet] { zetten.filter { $0.handeling.soort == soort } }
  func eerste(_ soort: Handelingsoort) -> Zet? { zetten.first { $0.handeling.soort == soort } }

  /// Where the decision was prepared by this seat: the last proposal or decision before it was taken, else the decision.
  var besluitmoment: Int? {
    guard let taken = s.besluitGebeurtenis else { return nil }
    let own = zetten.last {
      $0.nummer < taken && $0.handeling.soort.kenmerk.isBesluit
    }
    return own?.nummer ?? taken
  }

  /// What `besluitmoment` was, with its moment: 'uw voorstel van di 4 mrt 10:52'.
  var besluitmomentInWoorden: String {
    guard let moment = besluitmoment else { return "de beslissing" }
    return "\(zetten.contains { $0.nummer == moment } ? "uw voorstel" : "de beslissing") van \(op(moment))"
  }

  /// The event of the beginning of an act.
  func begin(_ bedrijf: Bedrijf) -> Int? {
    s.gebeurtenissen.first { if case .bedrijfBegonnen(bedrijf, false) = $0.inhoud { true } else { false } }?.nummer
  }

  /// The message that a handeling sent.
  func bericht(na zet: Zet) -> Bericht? { s.bericht(na: zet.nummer) }

  func bericht(_ nummer: Int) -> Bericht? {
    s.berichten.indices.contains(nummer) ? s.berichten[nummer].bericht : nil
  }

  // MARK: words

  /// The moment of an event as people say it: 'di 4 mrt 10:52'.
  func op(_ nummer: Int) -> String {
    s.gebeurtenissen.indices.contains(nummer) ? s.klok.tekst(s.gebeurtenissen[nummer].tijd) : ""
  }

  func tijd(_ nummer: Int) -> Int { s.gebeurtenissen.indices.contains(nummer) ? s.gebeurtenissen[nummer].tijd : 0 }

  /// Whether this seat ever got the content of a puzzelstuk in the session.
  func kreeg(_ id: String) -> Bool {
    s.kennis.contains { $0.puzzelstuk == id && rollen.contains($0.rol) && $0.diepte == .inhoud }
  }

  /// The title of a puzzelstuk, quoted; what this seat never got is not told afterwards either, only what it is about.
  func titel(_ id: String) -> String { titels([id]) }

  /// Titles, at most three, with how many more; of what this seat never got, the leefgebieden.
  func titels(_ ids: [String]) -> String {
    let known = ids.filter(kreeg)
    let shown = known.prefix(3).map { aangehaald(casus.puzzelstuk($0)?.titel ?? $0) }
    let rest = known.count - shown.count
    let areas = ids.filter { !kreeg($0) }.compactMap { casus.puzzelstuk($0)?.leefgebied }
    let named = Leefgebied.allCases.filter(areas.contains).map(\.naam)
    let parts = rest > 0 ? shown + ["nog \(rest)"] : shown
    return opsomming(named.isEmpty ? parts : parts + ["iets over \(opsomming(named))"])
  }

  /// The verb for what `titels` names: what a seat never got is one 'iets'.
  func lagen(_ ids: [String]) -> String {
    let known = ids.count(where: kreeg)
    return vervoeg(known + (known < ids.count ? 1 : 0), "lag", "lagen")
  }

  /// Pieces that were there at the moment of an event: what happened only later, nobody could know.
  func bestaand(_ ids: [String], bij nummer: Int) -> [String] {
    ids.filter { id in
      casus.puzzelstuk(id).map { s.klok.datum(van: $0) <= s.klok.datum(tijd(nummer)) } ?? false
    }
  }

  func naam(beslissing id: String?) -> String {
    aangehaald(id.flatMap { casus.beslissing($0)?.naam } ?? id ?? "geen beslissing")
  }

  func tekst(doel id: String?) -> String {
    id.flatMap { casus.doel($0) }.map { aangehaald($0.tekst) } ?? "zonder doel"
  }

  /// Whether a doel was spoken that is narrow enough to share for.
  func doelDeugt(_ id: String?) -> Bool { id.flatMap { casus.doel($0) }.map { !$0.teBreed } ?? false }

  /// Whether a puzzelstuk is needed for a doel that is narrow enough to share for.
  func dient(_ piece: Puzzelstuk, _ doel: String?) -> Bool {
    Deelregel.past(piece, bij: doel.flatMap { casus.doel($0) })
  }

  /// The first words of a text, quoted.
  func citaat(_ text: String?) -> String { aangehaald(Weging.citaat(text ?? "", woorden: 14)) }
}

extension Blik {
  /// Whether the decision that fell is the one that was advised, by whichever road; nil: there was no decision or no advice.
  var besluitVolgtAdvies: Bool? {
    guard let decision = s.besluit, let advice = s.adviesInDossier else { return nil }
    return decision.beslissing == advice.beslissing
  }

  /// Whether what somebody typed may stand under praise.
  ///
  /// Not when it judges a person or gives away what rightly stays with its holder, nor when it is a word or three that the
  /// praise quotes. Then another rule speaks, or none.
  func magPrijzen(_ found: Vondst) -> Bool {
    found.bewijs.allSatisfy { piece in
      guard let words = piece.woorden, let done = s.verricht(piece.gebeurtenis), done.door == .mens,
        done.stoel == stoel, done.handeling.tekst == words
      else { return true }
      if woorden(words) <= Weging.teWeinigWoorden { return !found.tekst.contains(citaat(words)) }
      return isLofwaardig(words, done.handeling.soort.kenmerk.tekstsoort)
    }
  }

  /// Whether a typed text is more than a word or three, and neither judges somebody nor gives away what stays with its holder.
  func isLofwaardig(_ text: String, _ soort: Tekstsoort?) -> Bool {
    guard woorden(text) > Weging.teWeinigWoorden, Woordkeus.oordeelOverPersoon(text) == nil,
      Woordkeus.vergelding(text) == nil, Woordkeus.roddel(text) == nil,
      !Gevoeligheidswoord.gevonden(text, bekend: []).contains(where: \.soort.isOverToon)
    else { return false }
    guard let soort else { return true }
    return !lees(text, soort).contains { found in
      found.soort == .onthult && found.zekerheid >= Self.zekerGenoeg && casus.puzzelstuk(found.stuk)?.blijft != nil
    }
  }

  /// From how sure on the reader of texts keeps praise back: sooner than it asks something.
  private static let zekerGenoeg = 0.5
}

/// The reader of texts of one casus, made when it is first needed: most looks at a session read no text.
final class Leesgereedschap {
  private let casus: Casus
  private lazy var lezer = Stukkenlezer.voor(casus)
  private var gelezen: [String: [Herkend]] = [:]
  private var geoordeeld: [String: [Eisoordeel]] = [:]

  init(_ casus: Casus) { self.casus = casus }

  /// Reads a text; once, however many rules ask.
  func lees(_ text: String, _ soort: Tekstsoort) -> [Herkend] {
    let key = "\(soort.rawValue) \(text)"
    if let read = gelezen[key] { return read }
    let read = lezer.lees(text, soort: soort)
    gelezen[key] = read
    return read
  }

  /// Judges an advice; once.
  func kwaliteit(_ advies: Adviesstuk, _ sessie: Sessie) -> [Eisoordeel] {
    let key = "\(advies.datum) \(advies.beslissing) \(advies.tekst)"
    if let judged = geoordeeld[key] { return judged }
    let judged = sessie.kwaliteit(advies)
    geoordeeld[key] = judged
    return judged
  }
}

/// Words between quotation marks, without marks of their own within; an apostrophe stays.
package func aangehaald(_ text: String) -> String {
  let marks: Set<Character> = ["\u{2018}", "\u{201C}", "\u{201D}", "\u{201E}", "\""]
  let letters = Array(text)
  var plain = ""
  for (index, letter) in letters.enumerated() where !marks.contains(letter) {
    // A closing mark has no letter after it; an apostrophe within a word, or at its head, has.
    if letter == "\u{2019}" || letter == "'" {
      guard letters.indices.contains(index + 1), letters[index + 1].isLetter else { continue }
    }
    plain.append(letter)
  }
  return "\u{2018}\(plain)\u{2019}"
}

/// The form of a verb, or of a phrase, for one or for more.
func vervoeg(_ count: Int, _ one: String, _ more: String) -> String { count == 1 ? one : more }

extension Rol {
  /// The name with its article, as in a running sentence.
  package var metLidwoord: String {
    switch self {
    case .slachtofferhulp, .halt, .jeugdzorg, .veiligThuis, .verslavingszorg, .gehandicaptenzorg,
      .maatschappelijkwerk:
      naam
    case .bedrijfsbureau, .slachtoffer: "het \(naam)"
    case .officier, .ketenprocescoordinator, .politieZsm, .reclasseringZsm, .raadZsm, .intermediair, .procesregisseur,
      .parketsecretaris, .wijkagent, .reclasseringVh, .raadVh, .gemeente, .ggz, .woningcorporatie, .leerplicht, .dji,
      .verdachte, .ouders, .advocaat, .burgemeester, .rechter, .trainer:
      "de \(naam)"
    case .eigen(let own): own.metLidwoord
    }
  }
}
