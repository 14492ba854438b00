import Scenario
import Tekst

/// Koppelvlak 2, in the house: receiving, passing on and answering the aanvullende vraag.
extension Scoreregels {
  private static func bron(_ plaats: String) -> Bron { Bron(.handreiking, "bijlage 1, koppelvlak 2: \(plaats)") }

  static let koppelvlak2Huis: [Scoreregel] = [
    Scoreregel(
      .koppelvlakken, "kv2_termijn", "Een antwoord binnen de afgesproken termijn", voor: .veiligheidshuis,
      bron: bron("reactie"),
      onzeMaat: "De bron laat de termijn aan de regio; die staat in het regioprofiel.",
      vragen: [Dekkingsvraag(.kv2, .reactie), Dekkingsvraag(.kv2, .kwaliteitseisen)],
      goed: "U antwoordt, of zet door, terwijl ZSM nog wacht.", fout: "De termijn verstrijkt en ZSM hoort niets.",
      vraag: "Wat had ZSM met een half antwoord op tijd gekund?"
    ) { b in
      b.vragenAanHuis.compactMap { item in
        guard let arrived = b.aangekomenBij[item.nummer],
          let term = b.s.termijnen.first(where: { $0.termijn.soort == .antwoord && $0.termijn.bericht == item.nummer }),
          b.zat(bij: arrived)
        else { return nil }
        let proof = [Bewijs(arrived, item.tekst)]
        let until = b.s.klok.tekst(term.termijn.einde)
        switch term.gehaald {
        case true:
          // An answer that says nothing, or came when it was decided, was in time for nobody.
          guard
            let reply = b.s.berichten.first(where: {
              $0.bericht.soort == .antwoord && $0.bericht.antwoordOp == item.nummer
            })?.bericht,
            !reply.puzzelstukken.isEmpty || !Woordkeus.antwoordtNiets(reply.tekst),
            let came = b.aangekomenBij[reply.nummer], came < b.s.beslist() ?? Int.max
          else { return nil }
          // The praise is for who answered, not for who was there when the question came.
          let answered = b.verzondenBij[reply.nummer].map { [Bewijs($0, reply.tekst)] } ?? []
          return Vondst(
            .voldaan, "De vraag van \(b.op(arrived)) was beantwoord voor \(until).", proof + answered)
        case false:
          let staffed = b.s.klok.volgendeOpen(.veiligheidshuis, b.tijd(arrived))
          if staffed >= term.termijn.einde {
            return Vondst(
              .konNietWeten,
              "De vraag kwam op \(b.op(arrived)) binnen, buiten kantooruren; de termijn liep om \(until) af voordat u er was.",
              proof, weten: .konNietWeten)
          }
          return Vondst(
            .niet, "Op de vraag van \(b.op(arrived)) wachtte ZSM tot \(until); toen was er geen antwoord.", proof,
            beter: "Zet door wat u zelf niet weet, en laat weten dat het loopt.")
        case nil: return nil
        }
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_doorgezet", "Snel naar wie het weet", voor: .veiligheidshuis,
      bron: bron("wat gebeurt ermee"),
      onzeMaat:
        "Alleen een vraag die te beantwoorden is en nog iets kan veranderen, hoeft door; wie iets weet, is wie voor het gevraagde doel iets mag geven.",
      vragen: [Dekkingsvraag(.kv2, .verwerking), Dekkingsvraag(.kv2, .verantwoordelijk)],
      goed: "U zet de vraag door naar de partner die het weet.",
      fout: "U antwoordt dat u het niet weet, terwijl een partner het wel weet.",
      vraag: "Hoe houdt u bij wie van uw partners wat weet?"
    ) { b in
      b.vragenAanHuis.compactMap { item in
        guard let arrived = b.aangekomenBij[item.nummer], b.zat(bij: arrived), b.casus.huis.bekend else { return nil }
        let holders = b.wetersVan(item, bij: arrived)
        guard !holders.isEmpty else { return nil }
        let rest = holders.count - 3
        let names = opsomming(holders.prefix(3).map(\.naam) + (rest > 0 ? ["nog \(rest)"] : []))
        if let move = b.alle(.vraagDoorzetten).first(where: { $0.handeling.bericht == item.nummer }) {
          let to = move.handeling.aan ?? .bedrijfsbureau
          if holders.contains(to) {
            return Vondst(
              .voldaan,
              "U zette de vraag op \(b.op(move.nummer)) door naar \(to.metLidwoord), die hierover iets heeft.",
              [Bewijs(arrived), Bewijs(move.nummer)])
          }
          return Vondst(
            .deels,
            "U zette de vraag op \(b.op(move.nummer)) door naar \(to.metLidwoord); wie hierover iets heeft is \(names).",
            [Bewijs(arrived), Bewijs(move.nummer)], beter: "Kijk eerst wie op dit leefgebied werkt.")
        }
        if let move = b.alle(.antwoorden).first(where: { $0.handeling.bericht == item.nummer }) {
          let asked = b.alle(.navragen).contains {
            $0.nummer > arrived && $0.nummer < move.nummer && holders.contains($0.handeling.aan ?? .trainer)
          }
          if asked {
            return Vondst(
              .voldaan, "U vroeg het na bij de partner voordat u op \(b.op(move.nummer)) antwoordde.",
              [Bewijs(arrived), Bewijs(move.nummer)])
          }
          guard b.isDoorTeZetten(item), b.s.besluitGebeurtenis.map({ $0 > arrived }) ?? true else { return nil }
          return Vondst(
            .deels, "U antwoordde op \(b.op(move.nummer)) zelf; op dat moment lag er hierover nog iets bij \(names).",
            [Bewijs(arrived), Bewijs(move.nummer)], beter: "Zet door of vraag na voordat u antwoordt.",
            weten: .nietGevraagd)
        }
        return nil
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_beantwoord", "Elke vraag krijgt een antwoord", voor: .veiligheidshuis, zwaarte: 2,
      bron: bron("reactie"),
      onzeMaat:
        "Geteld wordt een vraag die er lag terwijl u daarna nog iets deed, en die niemand beantwoordde of doorzette; was de termijn al "
        + "om, dan staat het daar.",
      vragen: [Dekkingsvraag(.kv2, .reactie)],
      goed: "U antwoordt ook als u het niet weet, en zegt wie het wel weet.",
      fout: "U sluit af, en de vraag van ZSM ligt er nog.",
      vraag: "Wat hoorde ZSM van u, en wat had een kort antwoord gescheeld?"
    ) { b in
      b.vragenAanHuis.compactMap { item in
        guard let arrived = b.aangekomenBij[item.nummer], b.zat(bij: nil),
          b.s.berichten.indices.contains(item.nummer), !b.s.berichten[item.nummer].afgehandeld,
          !b.alle(.vraagDoorzetten).contains(where: { $0.handeling.bericht == item.nummer }),
          let later = b.zetten.last(where: { $0.nummer > arrived }),
          !b.s.termijnen.contains(where: {
            $0.termijn.soort == .antwoord && $0.termijn.bericht == item.nummer && $0.gehaald == false
          })
        else { return nil }
        let closed = later.handeling.soort == .afsluiten ? "U sloot af op \(b.op(later.nummer)); de" : "De"
        let fell = b.s.besluitGebeurtenis.map { $0 < arrived } ?? false
        return Vondst(
          fell ? .deels : .niet,
          "\(closed) vraag van \(b.op(arrived)) \(b.citaat(item.tekst)) is niet beantwoord en niet doorgezet\(fell ? ". Er was toen al beslist" : "").",
          [Bewijs(arrived, item.tekst), Bewijs(later.nummer)],
          beter: fell ? "Ook dan is een regel terug genoeg." : "\u{2018}Dat weten wij niet\u{2019} is ook een antwoord."
        )
      }
    },

    Scoreregel(
      .koppelvlakken, "kv2_antwoordt", "Een antwoord op de gestelde vraag", voor: .veiligheidshuis,
      bron: bron("reactie"),
      onzeMaat: "Of een tekst op de vraag ingaat, meet dit programma aan de woorden; lees het na.",
      vragen: [Dekkingsvraag(.kv2, .reactie), Dekkingsvraag(.kv2, .inhoud)],
      goed: "Gevraagd is of de behandeling loopt; u zegt dat zij loopt, en sinds wanneer.",
      fout: "U stuurt de voorgeschiedenis.",
      vraag: "Staat het antwoord in uw eerste zin?"
    ) { b in
      b.alle(.antwoorden).compactMap { move in
        guard let question = move.handeling.bericht.flatMap({ b.bericht($0) }) else { return nil }
        if !b.casus.huis.bekend, Woordkeus.zegtOnbekend(move.handeling.tekst ?? "") {
          return Vondst(
            .voldaan,
            "Uw antwoord van \(b.op(move.nummer)) zegt wat ZSM moet weten: het \(b.huis) kent \(b.naam) niet.",
            [Bewijs(move.nummer, move.handeling.tekst)], weten: .wist)
        }
        let reply = move.handeling.tekst ?? ""
        // Neither a word of the question nor a piece of what it asked about: that is about something else.
        if b.woorden(reply) >= 2 * Blik.minsteWoorden, move.handeling.puzzelstukken ?? [] == [],
          !Tekstverwantschap.delenWoorden(question.tekst, reply)
        {
          return Vondst(
            .niet,
            "Uw antwoord van \(b.op(move.nummer)) deelt geen woord met de vraag \(b.citaat(question.tekst)), en u gaf geen puzzelstuk mee.",
            [Bewijs(move.nummer, reply)], beter: "Antwoord in de eerste zin op wat er gevraagd is.")
        }
        // Whether it answers in other words is not for a program to say: it was right too seldom (docs/beoordeling.md).
        return nil
      }
    },
  ]
}

extension Blik {
  /// The partners of the house who have something for a question that this seat did not know, and may give it.
  func wetersVan(_ vraag: Bericht, bij arrived: Int) -> [Rol] {
    s.huispartners.filter { role in
      !rollen.contains(role)
        && casus.puzzelstukken.contains {
          $0.houder == role && $0.toegang.contains(.vraag) && $0.blijft == nil && !$0.beslissingen.isEmpty
            && vraag.gevraagd.raakt($0.leefgebied)
            && (!doelDeugt(vraag.doel) || dient($0, vraag.doel))
            && !kende($0.id, .inhoud, bij: arrived)
        }
    }
  }

  /// Whether a partner could do something with a question: it is concrete, can be answered, and says what it is for.
  func isDoorTeZetten(_ vraag: Bericht) -> Bool {
    doelDeugt(vraag.doel)
      && Woordkeus.ruimeVraag(vraag.tekst) == nil
      && !VraagJudge.beoordeel(vraag.tekst).contains {
        [.vraagConcreet, .vraagBeantwoordbaar].contains($0.aspect) && $0.oordeel == .onvoldoende
      }
  }

  /// The aanvullende vragen that came to the roles of this seat.
  var vragenAanHuis: [Bericht] {
    s.berichten.map(\.bericht).filter { $0.soort == .vraag && $0.koppelvlak == .kv2 && rollen.contains($0.naar) }
  }
}
