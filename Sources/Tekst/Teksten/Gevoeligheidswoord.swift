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
  }

  package var soort: Soort
  package var woorden: String

  private static let gezondheid = Patronen(
    """
    # Diagnoses, klachten, middelen; geen woorden voor zorg in het algemeen.
    diagnos*; borderline; schizo*; psychot*; psychose*; psychiatrisch*; depressi*; depressief; bipolair*; autis*; adhd; ptss; trauma*; waanbeeld*; waandenk*; dementi*; suicid*; zelfmoord*; automutil*; verstandelijk beperkt*; verstandelijke beperking; zwakbegaafd*; lvb
    medicatie; medicijn*; antipsychot*; methadon; antidepress*; psychische klacht*; psychische problem*; ggz-verleden; ggz verleden; persoonlijkheidsstoornis*; verslaafd*; verslaving*; miskra*; abortus; zwanger
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
    """)

  /// The first of each kind in a text.
  ///
  /// Words between quotation marks abuse nobody.
  ///
  /// - Parameters:
  ///   - tekst: What was typed.
  ///   - bekend: Texts that everybody had read: a word of theirs gives nothing away.
  /// - Returns: At most one of each kind.
  package static func gevonden(_ tekst: String, bekend: [String] = []) -> [Gevoeligheidswoord] {
    let text = Ontleding(tekst)
    let low = bekend.joined(separator: " ").lowercased()
    let quoted = aangehaald(tekst).lowercased()
    let all: [(Soort, Patronen)] = [(.gezondheid, gezondheid), (.verblijf, verblijf), (.scheldwoord, scheldwoorden)]
    return all.compactMap { kind, patterns in
      var from = 0
      while let hit = patterns.eerste(text, from..<text.woorden.count), let found = text.vindplaats(hit) {
        let words = found.woorden
        from = hit.lowerBound + 1
        if low.contains(words.lowercased()) || kind == .scheldwoord && quoted.contains(words.lowercased()) { continue }
        return Gevoeligheidswoord(soort: kind, woorden: words)
      }
      return nil
    }
  }

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
