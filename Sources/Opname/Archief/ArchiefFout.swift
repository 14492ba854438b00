package import Scenario
package import SimEngine

/// Why the archive could not do what was asked: facts, with their wording in one place below.
package enum ArchiefFout: Error, Equatable, Sendable {
  case bestaatNiet(Archiefplaats)
  case nietTeMaken(Archiefplaats, reden: String)
  case nietTeLezen(Archiefplaats, reden: String)
  case nietTeSchrijven(Archiefplaats, reden: String)
  /// A file that is no archive of ours, or a damaged one.
  case geenArchief(Archiefplaats, reden: String)
  case nieuwereVersie(Archiefplaats, gevonden: Int, bekend: Int)
  /// An event that does not follow the last that is there: it was not added.
  case sluitNietAan(Archiefplaats, nummer: Int)
  /// Another process held the archive for longer than the waiting time.
  case bezet(Archiefplaats)
  case onbekendeCode(String, suggestie: String?)
  case onbekendAtelier(String, suggestie: String?)
  /// There is an atelier with this name already.
  case atelierBestaat(String)
  /// Somebody of another duo of the atelier has this pseudonym, or the duo is full.
  case pseudoniemBezet(String, duo: Int)
  case duoVol(code: String)
  /// An atelier that came in a pack from elsewhere: nobody plays in it.
  case atelierAlleenLezen(String)
  /// What another archive has cannot be joined with what is here; the reason, as the rest of a sentence.
  case nietSamenTeVoegen(Archiefplaats, reden: String)
  /// There is a session with this code already.
  case codeBezet(Archiefplaats, code: String)
  /// A kind of event that this version does not have; the session is closed to it.
  case onbekendeGebeurtenis(soort: String, nummer: Int)
  /// A session whose stored facts this version cannot read.
  case onleesbareSessie(code: String, reden: String)
  /// A session of which what is stored is not what was recorded.
  case beschadigdeSessie(code: String, reden: String)
  case netwerkschijf(Archiefplaats, soort: String)
  /// A place where nothing can be written; reading goes on.
  case alleenLezen(Archiefplaats, reden: String)
  /// A seat that somebody plays elsewhere; with the seat that is free, if one is, and whether a trainer set a word: then
  /// taking it over is told to nobody else.
  case stoelBezet(code: String, stoel: Stoel, vrij: Stoel?, metWoord: Bool)
  /// A seat that was played here until somebody took it over.
  case stoelOvergenomen(code: String, stoel: Stoel)
  /// What is written here would not be found again: the file was removed, renamed or replaced since it was opened.
  case weg(Archiefplaats, reden: String)

  /// Place, what is wrong, and what to do, in plain Dutch.
  package var boodschap: String {
    func plek(_ place: Archiefplaats) -> String { "archief \(citaat(place.tekst, maximum: 200))" }
    switch self {
    case .bestaatNiet(let place):
      return "\(plek(place)) is er nog niet; het ontstaat bij de eerste sessie. "
        + "Staat het elders, geef dan --archief PAD."
    case .nietTeMaken(let place, let reason):
      return "\(plek(place)) is niet te maken: \(reason). "
        + "Kies een andere plaats met --archief PAD of LEERATELIER_ARCHIEF."
    case .nietTeLezen(let place, let reason):
      return "\(plek(place)) is niet te lezen: \(reason). Controleer het bestand, de map en de rechten."
    case .nietTeSchrijven(let place, let reason):
      return "\(plek(place)) is niet te schrijven: \(reason). "
        + "Er is niets vastgelegd; controleer de schijf en de rechten."
    case .geenArchief(let place, let reason):
      return "\(plek(place)) is geen leesbaar archief van Leeratelier: \(reason). "
        + "Kies een ander bestand met --archief PAD, zet een reservekopie terug (leeratelier terugzetten KOPIE) of red wat te "
        + "redden is (leeratelier herstel ARCHIEF --uit NIEUW)."
    case .nieuwereVersie(let place, let found, let known):
      return "\(plek(place)) is van een nieuwere versie van Leeratelier "
        + "(vorm \(found), deze versie kent vorm \(known)). Werk Leeratelier bij."
    case .sluitNietAan(let place, let number):
      return "\(plek(place)) neemt gebeurtenis \(number) niet aan: zij sluit niet aan op wat er staat. "
        + "Er is niets vastgelegd; open de sessie opnieuw."
    case .bezet(let place):
      return "\(plek(place)) is bezet: een ander programma schreef te lang. "
        + "Er is niets vastgelegd; probeer het opnieuw."
    case .onbekendeCode(let code, let suggestion):
      let hint = suggestion.map { "Bedoelt u \($0)?" } ?? "'leeratelier sessies' toont wat er is."
      return "sessie \(citaat(code, maximum: 40)) staat niet in dit archief. \(hint)"
    case .onbekendAtelier(let name, let suggestion):
      let hint = suggestion.map { "Bedoelt u \($0)?" } ?? "'leeratelier atelier' toont wat er is."
      return "atelier \(citaat(name, maximum: 60)) staat niet in dit archief. \(hint)"
    case .atelierBestaat(let name):
      return "er is al een atelier met de naam \(citaat(name, maximum: 60)). Er is niets gemaakt; kies een andere naam."
    case .pseudoniemBezet(let name, let duo):
      return
        "in duo \(duo) van dit atelier heet al iemand \(citaat(name, maximum: 60)). Kies een ander pseudoniem; "
        + "hoort u bij dat duo, gebruik dan de code van duo \(duo)."
    case .duoVol(let code):
      return
        "bij duo \(code) doen al \(Atelier.hoogstens) mensen mee. Bent u een van hen, kies dan uw eigen pseudoniem; anders "
        + "geeft de trainer u de code van een ander duo."
    case .atelierAlleenLezen(let name):
      return
        "atelier \(citaat(name, maximum: 60)) komt uit een pak van elders: u leest het, vergelijkt en schrijft er notities bij; gespeeld wordt er niet."
    case .nietSamenTeVoegen(let place, let reason):
      return "\(plek(place)) is hier niet toe te voegen: \(reason). Er is niets toegevoegd."
    case .codeBezet(let place, let code):
      return "in \(plek(place)) staat al een sessie \(code). Er is niets vastgelegd; kies een andere plaats."
    case .onbekendeGebeurtenis(let kind, let number):
      return "gebeurtenis \(number) van deze sessie is van een soort die deze versie niet kent: "
        + "\(citaat(kind, maximum: 60)). De sessie blijft gesloten, want overslaan zou de uitkomst veranderen. Werk Leeratelier bij."
    case .onleesbareSessie(let code, let reason):
      return "sessie \(code) is met deze versie niet te openen: \(reason). "
        + "De sessie blijft gesloten, want overslaan zou de uitkomst veranderen. "
        + "Werk Leeratelier bij of zet een reservekopie terug (leeratelier terugzetten KOPIE)."
    case .beschadigdeSessie(let code, let reason):
      return
        "sessie \(code) is veranderd of beschadigd nadat zij werd opgenomen: \(reason). Zij blijft gesloten. Kijk het "
        + "archief na met leeratelier controleer-archief, en zet een reservekopie terug (leeratelier terugzetten KOPIE) of "
        + "red wat te redden is (leeratelier herstel ARCHIEF --uit NIEUW)."
    case .alleenLezen(let place, let reason):
      return "\(plek(place)) is alleen te lezen: \(reason). Terugkijken, verslag en export kunnen; spelen, noteren en "
        + "verwijderen niet. Er is niets vastgelegd. Kies een andere plaats met --archief PAD."
    case .weg(let place, let reason):
      return
        "\(plek(place)) is niet meer wat het was toen het werd geopend: \(reason). Wat u net deed, is daar niet bewaard."
    case .stoelBezet(let code, let seat, let free, let hasWord):
      let other = free.map { "De stoel \($0.naam) is vrij: leeratelier aansluiten \(code). " } ?? ""
      return
        "De stoel \(seat.naam) van sessie \(code) wordt nu in een ander venster gespeeld. \(other)Stop daar, dan komt zij vrij. "
        + (hasWord
          ? "Gaat dat niet, zeg het dan de trainer."
          : "Gaat dat niet, dan kan de trainer haar overnemen: leeratelier hervat \(code) --stoel \(seat.rawValue) --overnemen --trainer")
    case .stoelOvergenomen(let code, let seat):
      return
        "De stoel \(seat.naam) van sessie \(code) is door de trainer overgenomen; hier wordt zij niet verder gespeeld. "
        + "Wat al was vastgelegd, is bewaard. Krijgt u haar terug, dan gaat u verder met: leeratelier hervat \(code) --stoel \(seat.rawValue)"
    case .netwerkschijf(let place, let kind):
      return "\(plek(place)) ligt op een netwerkschijf (\(kind)). Twee terminals delen daar geen geheugen, en dan gaan "
        + "gebeurtenissen verloren. Kies een plaats op deze computer met --archief PAD."
    }
  }
}

/// Why a handeling was not recorded: refused by the engine, or the archive failed.
package enum VerrichtFout: Error, Equatable, Sendable {
  case weigering(Weigering)
  case archief(ArchiefFout)
}
