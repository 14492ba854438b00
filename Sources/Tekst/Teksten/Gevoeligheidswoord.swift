/// Words in a typed text that are about somebody's health or hiding place, or that only say what the writer thinks of somebody.
///
/// The lists are ours and short on purpose: what they find is asked about, for whether it was needed they cannot know. Only a
/// term of abuse is called one, and not where it is quoted.
package struct Gevoeligheidswoord: Equatable, Sendable {
  /// What kind of word it is.
  package enum Soort: String, Sendable, CaseIterable {
    /// A diagnosis, a complaint, a medicine (domeinmodel §17: health).
    case gezondheid
    /// Where somebody who must be safe is staying.
    case verblijf
    case scheldwoord
    /// That somebody to whom something was done, had it coming.
    case verwijt
    /// That somebody is guilty, before anybody decided so.
    case vooroordeel
    /// How the writer speaks of who works along, or of the work itself.
    case toon

    /// Whether it is about how the writer speaks of others, and not about what the text gives away of somebody.
    package var isOverToon: Bool {
      switch self {
      case .gezondheid, .verblijf: false
      case .scheldwoord, .verwijt, .vooroordeel, .toon: true
      }
    }
  }

  package var soort: Soort
  package var woorden: String

  private static let gezondheid = Patronen(
    """
    # Diagnoses, klachten, middelen; geen woorden voor zorg in het algemeen.
    diagnos*; borderline; schizo*; psychot*; psychose*; psychiatrisch*; depressi*; depressief; bipolair*; autis*; adhd; ptss; trauma*; waanbeeld*; waandenk*; dementi*; suicid*; zelfmoord*; automutil*; verstandelijk beperkt*; verstandelijke beperking; licht verstandelijk*; zwakbegaafd*; zwak begaafd*; laagbegaafd*; beperkt begaafd*; lvb; lvb'er; lvb'ers; lvb-er; iq
    medicatie; medicijn*; antipsychot*; methadon*; hepatitis*; hiv; schurft; antidepress*; psychische klacht*; psychische problem*; ggz-verleden; ggz verleden; persoonlijkheidsstoornis*; verslaafd*; *verslaafd; *verslaafde; verslaving*; miskra*; abortus; zwanger
    burn-out; burnout; burn out; overspannen; angststoornis*; paniekaanval*; paniekstoornis*; eetstoornis*; gedragsstoornis*; dwangstoornis*; slaapstoornis*; *stoornis; anorexi*; boulimi*; kanker; tumor*; chemo; chemotherapie; epilep*; diabet*; suikerziekte; insuline; hersenletsel*; alzheimer; parkinson; dialyse*; nierpatiënt*; soa; aids; tuberculose; alcoholist*; drugsverslav*; alcoholverslav*; gokverslav*; delier; delirium; manisch*; zelfbeschadig*; zelfverwond*; ritalin; concerta; oxazepam; diazepam; temazepam; benzo; benzo's; benzodiazepine*; lithium; haldol; clozapine; psychofarmaca; slaappil*; antabus; suboxone; hartklachten; hartpatiënt*; aan de coke; aan de drugs; aan de drank; drankprobleem; drankproblemen; drugsprobleem; drugsproblemen; dement; dementeert; *medicatie; *medicijn; *medicijnen; prikpil; overspanning; psychiater ..3 onder behandeling
    """)
  private static let verblijf = Patronen(
    """
    # Waar iemand schuilt.
    opvangadres*; schuiladres*; blijfhuis*; onderduikadres*; geheim adres; geheime adres; nieuwe adres; nieuw adres; zij slaapt ..2 bij|in|op; ze slaapt ..2 bij|in|op; zij logeert ..2 bij|in|op; ze logeert ..2 bij|in|op; zij verblijft ..2 bij|in|op; ze verblijft ..2 bij|in|op; waar ..2 zij|ze slaapt|verblijft|logeert|schuilt
    """)
  private static let scheldwoorden = Patronen(
    """
    # Wat niets zegt dan wat de schrijver van iemand vindt.
    tuig; gajes; schorem; gek; gekke; gestoord*; idioot; idioten; debiel*; mongool*; klootzak*; eikel; viezerik*; junk; junks; aso; asociaal; asociale; psychopaat; psychopaten; loser*; raddraaier*; profiteur*; hopeloos; onverbeterlijk*; multiprobleem*; multiproblem; multi-probleem*; probleemgezin*; doorgedraaid*; zwakzinnig*; achterlijk*; varkensstal*; stinkt; te dom; te lui; zo'n type; hopeloos geval; leugenaar*; uitvreter*; klaploper*; nietsnut*; mafkees; mafkezen; malloot; gluiperd*; kansloos geval; kansloos gezin; prutser*; rotte appel*; heks; heksen; lapzwans*; smeerlap*; rotjoch*; rotjong*
    sukkel*; zwerver*; liegt altijd; altijd liegt; leugenachtig*; sukkeltje*; boefje*; etter; ettertje*; etterbak*; etterbuil*; snotneus*; snotneuzen; hufter*; tokkie*; randdebiel*; imbeciel*; kneus; kneuzen; zuiplap*; zuipschuit*; dronkenlap*; slet; sletten; hoer; hoeren; trut; trutten; wijf; wijven; kreng; krengen; zeikerd*; zeurkous*; zeurpiet*; aansteller*; aanstelster*; dramaqueen*; drama queen; hysterisch*; psycho; psycho's; freak; freaks; engerd*; engerds; geteisem; uitschot; rapaille; gespuis; schooier*; schoft; schoften; schurk; schurken; ploert*; straatschoffie*; schoffie*; rotzak*; zakkenwasser*; domoor; domoren; dombo*; dommerik*; stommeling*; stommerik*; oen; oenen; onbenul*; mislukkeling*; parasiet*; parasieten; luilak*; luiwammes*; lui varken; bitch; bitches; spast; spasten; zielenpoot; zielenpoten; zielepiet*; zielenpiet*; slappeling*; mietje*; halvegare*; halve gare*; niet goed snik; niet goed wijs; van lotje getikt; gekkie*; patser*; pauper; paupers; onderkruip*; feeks; helleveeg; oud wijf; ouwe taart; ouwe zeur*; dom wicht; domme gans; lastpak*; lastpost*; druktemaker*; querulant*; zeikwijf; viespeuk*; vieze vent; vuilak*; waardeloze moeder|vader|ouders|vent; slechte moeder; slechte vader; klootviool*; kutjoch*; kutkind*; kutvent; kutwijf
    slapjanus*; slapjes van karakter; watje; watjes; flapdrol*; gluipkop*; minkukel*; mafklap*; pipo; warhoofd*; viswijf; viswijven; ongedierte; ellendeling*; labbekak*; lamzak*; lamstraal; lamstralen; mispunt*; naarling*; rotvent*; rotwijf*; schijtlijster*; schijterd*; bangerik*; lafaard*; secreet; slijmbal*; slons; slonzen; sloerie*; smiecht*; sufferd*; sufkop*; teringlijer*; kankerlijer*; tyfuslijer*; uilskuiken*; vlegel*; zwijn; zwijnen; boerenpummel*; hork; horken; lomperik*; lomperd*; huichelaar*; kloothommel*; crimineeltje*; rasoplichter*; ras-oplichter*; stuk ongeluk; stuk verdriet; stuk vreten; randfiguur; randfiguren; probleemgeval*; hopeloze gevallen; zeikstraal; zeikstralen; nietsnutten; zwamneus; bemoeial*; zenuwlijer*; rotzooitrapper*; narcist; narcisten; drankorgel*; geschift; geschifte; mafkikker*; knettergek*; halfgare; hysterica; sekreet; adder; addertje; adders
    """)

  private static let verwijten = Patronen(
    """
    # Dat het aan iemand zelf lag wat hem of haar werd aangedaan.
    eigen schuld; dikke bult; zelf schuld; zijn|haar|hun eigen schuld; vroeg|vraagt|vragen ..2 erom; vraagt|vroeg|vragen er ..2 om; erom gevraagd; lokt|lokte|lokken ..3 uit; uitgelokt; aan zichzelf te wijten; aan haarzelf|hemzelf|henzelf te wijten; zelf uitgelokt; zelf uitgelokte; zelf zitten slapen; zitten slapen; zo naïef; zo naief; naïef; naief; goedgelovig*; had|hadden ze|zij|hij|mevrouw|meneer maar; had|hadden ze|zij|hij|mevrouw|meneer ..2 beter moeten|kunnen; beter ..2 moeten opletten; beter ..2 opletten; ook wel een beetje aan zichzelf; aan zichzelf te danken; zelf naar gemaakt; ernaar gemaakt; overdrijft; overdreef; stelt ..1 zich aan; aanstellerij; ruzietje; ruzietjes; letselgezeur
    """)

  private static let vooroordelen = Patronen(
    """
    # Dat iemand schuldig is, voordat iemand dat vaststelde.
    is|zijn ..1 toch schuldig; is|zijn gewoon schuldig; is|zijn ..2 hoe dan ook schuldig; is|zijn overduidelijk schuldig; is|zijn duidelijk schuldig; schuldig is|zijn hij|zij|ze ..2 toch; heeft|hebben het gewoon|toch|zeker|natuurlijk gedaan; heeft het ..3 zeker gedaan; deed het gewoon; zal het wel ..3 gedaan hebben; zal het wel weer; hij|zij is het wel weer; waar rook is; van zijn|haar soort; die hebben altijd wat; die heeft altijd wat; eens een dief; eens een boef; kennen we ons volkje; dat soort mensen; dat soort types; dat soort volk; dat soort gezinnen
    """)

  private static let tonen = Patronen(
    """
    # Hoe de schrijver spreekt over wie meewerkt, of over het werk zelf.
    officier|officieren|ovj|reclassering|politie|huis|veiligheidshuis|raad|halt|ggz|gemeente|wijkteam|collega|collega's|zij|ze|hij|men|wijkagent|rechter|advocaat|moeder|vader|slachtoffer ..2 zeurt|zeuren|zeurde|zeikt|zeiken|zanikt|zaniken|mekkert|mekkeren|drammen|dramt|ouwehoert; gezeur; gezeik; geouwehoer; gemekker; gezanik; geneuzel; bla bla; blabla; blablabla; rot op; rot maar op; zoek het maar uit; zoeken het maar uit; bekijk het maar; boeit niet; boeit mij|me|ons niet; boeien; interesseert mij|me|ons ..2 niet; iedereen vindt dit|dat; kan mij|me|ons ..3 niet schelen; zal mij|me|ons ..3 een zorg; zal mij|me|ons ..2 worst; lekker belangrijk; geen zin in dit; wat een onzin; wat een gedoe; doe niet zo moeilijk; doet weer moeilijk; doen weer moeilijk; *gezeur; kletst; zoeken ..3 zelf maar uit; zoek het zelf maar uit; kletskoek; lulkoek; mij ..1 om het even; me om het even; maakt mij|me|ons niet uit; maakt mij|me|ons niks uit; geen bal; geen reet; geen flikker
    """)

  /// The words of each kind in a text, the first three.
  ///
  /// Words between quotation marks abuse nobody.
  ///
  /// - Parameters:
  ///   - tekst: What was typed.
  ///   - bekend: Texts that everybody had read: a word of theirs gives nothing away.
  /// - Returns: At most three of each kind, by kind.
  package static func gevonden(_ tekst: String, bekend: [String] = []) -> [Gevoeligheidswoord] {
    let text = Ontleding(tekst)
    let low = bekend.joined(separator: " ").lowercased()
    let quoted = aangehaald(tekst).lowercased()
    let all: [(Soort, Patronen)] = [
      (.gezondheid, gezondheid), (.verblijf, verblijf), (.scheldwoord, scheldwoorden),
      (.verwijt, verwijten), (.vooroordeel, vooroordelen), (.toon, tonen),
    ]
    return all.flatMap { kind, patterns -> [Gevoeligheidswoord] in
      var (from, words): (Int, [String]) = (0, [])
      while words.count < hoogstens, let hit = patterns.eerste(text, from..<text.woorden.count),
        let found = text.vindplaats(hit)?.woorden
      {
        from = hit.lowerBound + 1
        let same = found.lowercased()
        if low.contains(same) || kind.isOverToon && quoted.contains(same) { continue }
        // 'trauma' within 'traumatische ervaring' is one thing.
        if !words.contains(where: { $0.lowercased().contains(same) || same.contains($0.lowercased()) }) {
          words.append(found)
        }
      }
      return words.map { Gevoeligheidswoord(soort: kind, woorden: $0) }
    }
  }

  /// So many of a kind are named: more is a list, and no question.
  private static let hoogstens = 3

  /// What stands between quotation marks.
  private static func aangehaald(_ tekst: String) -> String {
    var out = ""
    var inside = false
    for character in tekst {
      switch character {
      case "\u{2018}", "\u{201C}": inside = true
      case "\u{2019}", "\u{201D}": inside = false
      case "\"": inside.toggle()
      default: if inside { out.append(character) }
      }
      if !inside, out.last != " " { out.append(" ") }
    }
    return out
  }
}
