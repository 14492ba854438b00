/// What the choice of words in a text gives away; every list here is ours, and so is what is concluded from it.
package enum Woordkeus {
  private static let ruimeVragen = [
    "wat is er met", "wat is er aan de hand", "wat speelt er", "wat is er bekend over", "wat is bekend over",
    "wat weten jullie", "wat weet u", "wat kunt u vertellen", "wat kun je vertellen", "wat kunnen jullie vertellen",
  ]

  /// The words with which a question asks for everything, if it does so and asks nothing else.
  package static func ruimeVraag(_ text: String) -> String? {
    guard text.count(where: { $0 == "?" }) < 2 else { return nil }
    return eerste(van: ruimeVragen, in: text)
  }

  private static let alles = [
    "alles wat", "alles op tafel", "alles boven tafel", "alles weten", "alles sturen", "alles over", "stuur alles",
    "graag alles", "compleet beeld", "volledig beeld", "goed in beeld", "in beeld krijgen", "in beeld heeft",
    "het hele verhaal", "wat weet iedereen", "alle informatie", "ook gekletst",
  ]

  /// The words with which a text asks for, or is after, everything; nil: it is not.
  package static func wilAlles(_ text: String) -> String? { eerste(van: alles, in: text) }

  private static let kentNiet = [
    "niet bekend", "onbekend", "kennen wij niet", "kennen we niet", "kent het huis niet", "geen dossier",
    "wij kennen deze", "wij kennen haar niet", "wij kennen hem niet",
  ]

  /// Whether the house says that it does not know somebody.
  package static func zegtOnbekend(_ text: String) -> Bool { eerste(van: kentNiet, in: text) != nil }

  private static let nietsZeggend = [
    "weet ik niet", "weten wij niet", "weten we niet", "geen idee", "zie advies", "zie het advies",
  ]

  /// Whether a short answer says nothing: that one does not know, or that it stands elsewhere.
  package static func antwoordtNiets(_ text: String) -> Bool {
    text.split(whereSeparator: \.isWhitespace).count < 8 && eerste(van: nietsZeggend, in: text) != nil
  }

  private static let oordeelswoorden = [
    "agressief", "agressieve", "asociaal", "asociale", "crimineel", "draaideur", "gajes", "gestoord", "gevaarlijk",
    "hopeloos", "junk", "knettergek", "overlastpleger",
    "lastpak", "leugen", "manipul", "notoir", "onhandelbaar", "onverbeterlijk", "profiteur", "psychopaat", "raddraaier",
    "schorem", "verward", "zielig",
  ]
  /// The same, but only as a whole word: 'gekomen' judges nobody.
  private static let heleOordeelswoorden: Set<String> = ["gek", "gekke", "tuig", "junks"]
  /// Labels that stick to somebody, of more than one word or within one.
  private static let etiketten = [
    "lid van de kern", "kernlid", "harde kern", "gezinsproblem", "probleemgezin", "criminele familie",
    "gezin met veel problemen", "bekende van de politie", "tikkende tijdbom", "lastig geval", "moeilijk geval",
    "hopeloos geval",
  ]

  /// The word or label that judges a person instead of saying what is the matter; nil when there is none.
  package static func oordeelOverPersoon(_ text: String) -> String? {
    if let label = eerste(van: etiketten, in: text) { return label }
    // Most texts judge nobody: only one in which such a word stands is looked at word by word.
    guard eerste(van: oordeelswoorden, in: text) != nil || eerste(van: heleOordeelswoorden.sorted(), in: text) != nil
    else { return nil }
    return text.split { !$0.isLetter }.first { word in
      let word = word.lowercased()
      return heleOordeelswoorden.contains(word) || oordeelswoorden.contains { word.contains($0) }
    }.map(String.init)
  }

  private static let vergeldend = [
    "lesje leren", "laten voelen", "moet voelen", "eens voelen", "eens voelt", "zal voelen", "gaat voelen",
    "moet boeten",
    "laten boeten",
    "op zijn plaats", "op haar plaats", "op de vingers", "opgeruimd", "van de straat", "weg hebben",
    "weg met", "snel weg", "snel klaar", "hard aanpakken", "koste wat kost", "afschrikwekkend", "voorbeeld stellen",
    "een signaal", "als signaal", "signaal aan", "signaal af", "lik op stuk", "iedereen van hem af",
    "iedereen van haar af",
  ]

  /// The words of a goal that is after a person, or after being rid of a case, and not after something that changes; nil: there are none.
  package static func vergelding(_ text: String) -> String? { eerste(van: vergeldend, in: text) }

  private static let horenZeggen = [
    "hele straat", "hele buurt zegt", "iedereen zegt", "iedereen weet", "naar men zegt", "men zegt", "er wordt gezegd",
    "wordt verteld dat", "het verhaal gaat", "van horen zeggen", "zeggen ze", "schijnt te", "schijnbaar",
    "losse handjes",
    "naar verluidt", "gerucht",
  ]

  /// The words of somebody who passes on what people say; nil: there are none.
  package static func roddel(_ text: String) -> String? { eerste(van: horenZeggen, in: text) }

  private static let eigenGronden = [
    "onderzoeksbelang", "belang van het onderzoek", "onderzoek loopt", "verhoor", "getuige", "vluchtgevaar",
    "herhalingsgevaar", "recidivegevaar", "gevaar voor herhaling", "collusie", "dringende noodzaak",
    "ernstige bezwaren", "voorgeleid", "bewaring", "inverzekeringstelling", "identiteit",
  ]

  /// The words for a ground of its own to hold somebody (domeinmodel §16); nil when there are none.
  package static func grondOmVastTeHouden(_ text: String) -> String? { eerste(van: eigenGronden, in: text) }

  /// The sentence in which somebody is to stay held until the house answers; nil when there is none, or it says not to.
  package static func houdtVastTotAntwoord(_ text: String) -> String? {
    let held: Set<String> = ["vast", "vasthouden", "vastgehouden", "vastzitten", "vastzit", "cel"]
    let between: Set<String> = ["het", "er", "een", "ons", "we", "wij", "van", "zorg", "en"]
    return text.split { ".!?;\n".contains($0) }.first { sentence in
      let words = sentence.lowercased().split { !$0.isLetter }.map(String.init)
      guard let until = words.firstIndex(where: { ["tot", "totdat", "zolang"].contains($0) }),
        words[..<until].contains(where: held.contains),
        !words[..<until].contains(where: { ["niet", "geen", "zonder"].contains($0) })
      else { return false }
      // What is waited for comes first: the house in a later clause is none.
      let waited = words[(until + 1)...].first { !between.contains($0) } ?? ""
      return waited == "huis" || waited.hasPrefix("veiligheidshuis") || waited.hasPrefix("advies")
    }.map { String($0.trimmingPrefix(while: \.isWhitespace)) }
  }

  /// Whether bytes stand in a text, in this order: looking for them character by character takes some fifty times as long.
  private static func bevat(_ text: [UInt8], _ word: String.UTF8View) -> Bool {
    guard let first = word.first else { return true }
    guard text.count >= word.count else { return false }
    for at in 0...(text.count - word.count) where text[at] == first && text[at...].starts(with: word) { return true }
    return false
  }

  private static func eerste(van words: [String], in text: String) -> String? {
    let low = Array(text.lowercased().utf8)
    return words.first { bevat(low, $0.utf8) }
  }
}
