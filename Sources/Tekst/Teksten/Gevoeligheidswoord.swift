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
  }

  package var soort: Soort
  package var woorden: String

  private static let gezondheid = Patronen(
    """
    # Diagnoses, klachten, middelen; geen woorden voor zorg in het algemeen.
    diagnos*; borderline; schizo*; psychot*; psychose*; psychiatrisch*; depressi*; depressief; bipolair*; autis*; adhd; ptss; trauma*; waanbeeld*; waandenk*; dementi*; suicid*; zelfmoord*; automutil*; verstandelijk beperkt*; verstandelijke beperking; licht verstandelijk*; zwakbegaafd*; zwak begaafd*; laagbegaafd*; beperkt begaafd*; lvb; lvb'er; lvb'ers; lvb-er; iq
    medicatie; medicijn*; antipsychot*; methadon*; hepatitis*; hiv; schurft; antidepress*; psychische klacht*; psychische problem*; ggz-verleden; ggz verleden; persoonlijkheidsstoornis*; verslaafd*; *verslaafd; *verslaafde; verslaving*; miskra*; abortus; zwanger
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
    """)

  private static let verwijten = Patronen(
    """
    # Dat het aan iemand zelf lag wat hem of haar werd aangedaan.
    eigen schuld; dikke bult; zelf schuld; zijn|haar|hun eigen schuld; vroeg|vraagt|vragen ..2 erom; vraagt|vroeg|vragen er ..2 om; erom gevraagd; lokt|lokte|lokken ..3 uit; uitgelokt; aan zichzelf te wijten; aan haarzelf|hemzelf|henzelf te wijten; zelf uitgelokt; zelf uitgelokte; zelf zitten slapen; zitten slapen; zo naïef; zo naief; naïef; naief; goedgelovig*; had|hadden ze|zij|hij|mevrouw|meneer maar; had|hadden ze|zij|hij|mevrouw|meneer ..2 beter moeten|kunnen; beter ..2 moeten opletten; beter ..2 opletten; ook wel een beetje aan zichzelf; aan zichzelf te danken; zelf naar gemaakt; ernaar gemaakt
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
      (.verwijt, verwijten),
    ]
    return all.flatMap { kind, patterns -> [Gevoeligheidswoord] in
      var (from, words): (Int, [String]) = (0, [])
      while words.count < hoogstens, let hit = patterns.eerste(text, from..<text.woorden.count),
        let found = text.vindplaats(hit)?.woorden
      {
        from = hit.lowerBound + 1
        let same = found.lowercased()
        if low.contains(same) || (kind == .scheldwoord || kind == .verwijt) && quoted.contains(same) { continue }
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
