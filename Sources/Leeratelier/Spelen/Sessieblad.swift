import Opname
import Scenario
import SimEngine
import Verslag

/// The pages of a session that belong to no seat: its beginning, the handing over of the keyboard, waiting.
enum Sessieblad {
  /// What a session begins with.
  ///
  /// - Parameters:
  ///   - sessie: The session.
  ///   - code: Its code.
  ///   - first: The seat that begins, where both are played here.
  ///   - seat: The seat for whoever joins elsewhere; nil: nobody does.
  ///   - join: The code with which one does.
  ///   - duo: The code of the duo, for a session of an atelier, where one types no command.
  ///   - vorm: How it is shown and paced.
  /// - Returns: The page.
  static func begin(
    _ sessie: Sessie, _ code: String, eerst first: Stoel? = nil, ander seat: Stoel?, met join: String,
    duo: Sessiecode? = nil, vorm: Speelvorm = Speelvorm()
  ) -> Blad {
    let casus = sessie.casus
    return Blad(
      kop: "\(casus.titel) · sessie \(code)", kopKort: "sessie \(code)",
      delen: [
        // Thema and leerdoelen give away what is to be found; they come afterwards, and are the trainer's before.
        .init(titel: "Duur", regels: duur(sessie, inAtelier: duo != nil)),
        .init(titel: "Let op", regels: [casus.vooraf]),
        .init(titel: "Van wie is de opname", regels: eigendom),
        .init(
          titel: "De ander doet mee met",
          regels: seat.map { _ in [duo.map { "de code \($0.tekst)" } ?? "\(Programma.aanroep) aansluiten \(join)"] }
            ?? []),
        .init(
          titel: "Wie begint",
          regels: first.map { seat in
            [
              "De stoel \(hoofdletter(seat.naam)): \(opsomming(sessie.rollen(seat).map(\.naam))). \(samen(vorm.vorm))"
            ]
          } ?? []),
        .init(
          titel: "De klok",
          regels: vorm.klok.isLeeg
            ? []
            : [
              "U krijgt \(vorm.klok.zin), op de echte klok. Is de tijd om, dan speelt u gewoon verder; het wordt alleen genoteerd."
            ]),
        .init(
          titel: "Hulp",
          regels: ["Typ ? voor uitleg bij wat er gevraagd wordt, en \u{2018}stop\u{2019} om op te houden."]),
      ])
  }

  /// How both seats stand to one screen.
  private static func samen(_ form: Speelvorm.Vorm) -> String {
    switch form {
    case .afgeschermd: "De ander kijkt weg; ieder ziet alleen wat de eigen stoel weet."
    case .meekijken:
      "U ziet samen beide stoelen; er staat bij wat de ander op dat moment niet wist. Handel alleen op wat de stoel aan zet weet."
    case .plenair:
      "De zaal ziet beide stoelen en beslist; de trainer typt. Er staat bij wat de ander op dat moment niet wist. Handen tellen kan bij iedere keuze: handen 14 voor aanhouden, 6 voor dagvaarden."
    }
  }

  /// How long it takes, without the talk afterwards, and whether there is a shorter form.
  private static func duur(_ sessie: Sessie, inAtelier: Bool) -> [String] {
    let casus = sessie.casus
    let region = "Regio: \(sessie.regio.naam)."
    if sessie.opening.kort {
      return [
        "De korte vorm, ongeveer een half uur: de simulatie speelde al wat er vooraf in het huis gebeurde. \(region)"
      ]
    }
    let shorter =
      casus.kentKort && casus.speeltijd > 40 && !inAtelier
      ? ["Minder tijd? Met --kort speelt de simulatie wat er vooraf in het huis gebeurde, en begint u bij de instroom."]
      : []
    return ["Ongeveer \(casus.speeltijd) minuten, zonder de nabespreking. \(region)"] + shorter
  }

  private static func verder(_ stoelen: [Stoel]) -> String {
    "U gaat verder in \(stoelen.count == 1 ? "de stoel \(stoelen[0].naam)" : "beide stoelen"). Wat was vastgelegd, staat vast; een keuze die nog open stond, maakt u opnieuw."
  }

  /// What somebody sees who goes on with a session.
  ///
  /// - Parameters:
  ///   - code: The code of the session.
  ///   - stoelen: The seats that are played here.
  ///   - drafts: What lies ready to be written on.
  ///   - gesloten: Nothing is done any more: only the texts of the end are written on.
  /// - Returns: The page.
  static func hervat(
    _ code: String, stoelen: [Stoel], klaar drafts: [Schrijfplek: String], gesloten: Bool = false
  ) -> Blad {
    // Kept by an earlier version, which did not know where: the words themselves.
    let homeless = drafts.filter { $0.key.veld.isEmpty }.map(\.value)
    let named = drafts.filter { !$0.key.veld.isEmpty }
    let late = gesloten ? named.filter { !Afronding.isVan($0.key.veld) } : [:]
    let ready = named.filter { late[$0.key] == nil }.map { place, text in
      let words = text.split(whereSeparator: \.isWhitespace).count
      return "\(veldnaam(place)) (\(words) \(words == 1 ? "woord" : "woorden"))"
    }
    return Blad(
      kop: "Sessie \(code), hervat",
      delen: [
        .init(titel: "", regels: [verder(stoelen)] + eigendom),
        .init(titel: "Hier ligt nog tekst van u klaar", regels: ready.sorted()),
        .init(
          titel: "Niet meer verstuurd: de sessie is afgelopen",
          regels: late.map { "\(veldnaam($0.key)): \u{2018}\($0.value)\u{2019}" }.sorted()),
        .init(titel: "Een tekst van u uit een eerdere versie, die niet verstuurd is", regels: homeless),
      ])
  }

  /// What a text was written for, in words.
  static func veldnaam(_ place: Schrijfplek) -> String {
    let words = place.veld.split(separator: " ").map(String.init)
    let kind = words.first.flatMap { Handelingsoort(rawValue: $0) }
    let to = words.last.flatMap { Rol(rawValue: $0) }.map { ": \($0.naam)" } ?? ""
    return kind.map { $0.naam + to } ?? "De nabespreking"
  }

  /// What the other may know of somebody who is writing: that they are, and whether it comes this way.
  static func bezig(_ place: Schrijfplek) -> String {
    let kind = place.veld.split(separator: " ").first.flatMap { Handelingsoort(rawValue: String($0)) }
    switch kind {
    case .antwoorden: return "De ander schrijft een antwoord."
    case .vraagStellen: return "De ander schrijft een vraag."
    default: return "De ander is aan het schrijven."
    }
  }

  /// While the seat elsewhere is at turn, or the trainer stopped the session.
  ///
  /// - Parameters:
  ///   - sessie: The session.
  ///   - code: Its code.
  ///   - here: The seat that waits here.
  ///   - busy: What may be known of what the other is doing; empty: nothing.
  ///   - alone: Whether nobody holds the other seat now.
  ///   - duo: The code of the duo, for a session of an atelier: the trainer is in the room.
  ///   - signalen: Whether there are short cases to judge in the meantime.
  /// - Returns: The page.
  static func wacht(
    _ sessie: Sessie, _ code: String, voor here: Stoel, bezig busy: String, alleen alone: Bool,
    duo: Sessiecode? = nil, signalen: Bool = false
  ) -> Blad {
    let seat = here.ander
    let page = Blad(
      kop: "\(sessie.casus.titel) · sessie \(code)", kopKort: "sessie \(code)",
      klok: sessie.klok.tekst(sessie.tijd), delen: [])
    if sessie.gepauzeerd {
      return page.met([.init(titel: "Even stil", regels: [Sessie.stilgezet, "U gaat hier vanzelf verder."])])
    }
    if sessie.bezetting[here] != .mens {
      return page.met([
        .init(
          titel: "De simulatie speelt uw stoel",
          regels: [
            "De trainer gaf de stoel \(here.naam) aan de simulatie. Krijgt u haar terug, dan gaat u hier vanzelf verder; wat u schreef, is bewaard. Intussen kunt u het dossier en de berichten nalezen."
          ])
      ])
    }
    if sessie.afgesloten.contains(here) {
      return page.met([
        .init(
          titel: "U bent klaar",
          regels: (busy.isEmpty ? [] : [busy]) + [
            "U sloot uw stoel af; de ander is nog bezig. Is ook die klaar, dan komt hier vanzelf de nabespreking. Intussen kunt u het dossier en de berichten nalezen."
          ])
      ])
    }
    return page.met(
      [
        .init(
          titel: "De ander is aan zet",
          regels: (busy.isEmpty ? [] : [busy]) + [
            "\(wachtzin(sessie, here)) Zodra er iets voor u is, gaat u hier vanzelf verder. Intussen kunt u het dossier en de berichten nalezen\(signalen ? ", of met \u{2018}signalen\u{2019} een korte zaak beoordelen" : "")."
          ]
            + (!alone
              ? []
              : duo.map {
                [
                  "Speelt er niemand mee? De ander doet mee met de code \($0.tekst). Blijft de ander weg, zeg het de trainer."
                ]
              } ?? [
                "Speelt er niemand mee? Een tweede terminal doet mee met: \(Programma.aanroep) aansluiten \(code) --stoel \(seat.rawValue)",
                "Blijft de ander weg? De trainer geeft die stoel aan de simulatie met: \(Programma.aanroep) overdragen \(code) --stoel \(seat.rawValue) --trainer",
              ]))
      ])
  }

  /// Until when a seat waits, as it said itself.
  private static func wachtzin(_ sessie: Sessie, _ seat: Stoel) -> String {
    guard let waits = sessie.wacht[seat] else {
      let busy = sessie.eigenTijd[seat] ?? 0
      return busy > sessie.tijd
        ? "Waar u mee bezig bent, duurt tot \(sessie.klok.tekst(busy))." : "Eerst is de ander aan de beurt."
    }
    guard let until = waits, until > sessie.tijd else { return "U wacht tot er iets voor u is." }
    return "U wacht tot \(sessie.klok.tekst(until)), of tot er eerder iets voor u is."
  }

  /// What `?` says while the other is at turn.
  static let uitlegWachten = Blad(
    kop: "Uitleg bij het wachten", kopKort: "Uitleg",
    delen: [
      .init(
        titel: "",
        regels: [
          "De ander is nu aan zet. Een stoel handelt pas als de klok bij haar eigen tijd is: wie met iets bezig is, of op iets wacht, komt later weer aan de beurt. U gaat vanzelf verder zodra dat zo is.",
          "Wat u halverwege een regel typt als het zover is, blijft staan.",
        ]),
      .init(
        titel: "Intussen kunt u typen",
        regels: Spelopdracht.hulp.filter { !$0.hasPrefix("terug") } + [
          "signalen: een korte zaak van een minuut: agenderen of niet, en waaraan zag u het? Daar wordt niets van bewaard"
        ]),
    ])

  /// The page between two seats at one keyboard: it tells neither what the other saw.
  static func wissel(naar seat: Stoel, _ roles: [Rol]) -> Blad {
    Blad(
      kop: "Wisselen van stoel",
      delen: [
        .init(
          titel: "Nu is de stoel \(hoofdletter(seat.naam)) aan de beurt",
          regels: [
            "Rollen: \(opsomming(roles.map(\.naam))).",
            "Geef het toetsenbord door. De ander kijkt even weg: ieder ziet alleen wat de eigen stoel weet.",
          ])
      ])
  }

  private static let eigendom = [
    "Deze sessie wordt opgenomen. De opname is van u en uw begeleider, nooit van uw leidinggevende; u kunt haar laten wissen.",
    "Het is een oefening: wat hier gebeurt zegt niets over de echte aansluiting of over echte mensen.",
  ]
}
