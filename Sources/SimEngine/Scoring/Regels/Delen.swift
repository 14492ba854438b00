import Scenario

/// Something that a participant passed on: to whom, for which doel, by which handeling.
struct Deling {
  var zet: Zet
  var doel: String?
  var stukken: [String]
  /// What the question that it answers was about.
  var leefgebieden: [Leefgebied] = []
  var wijze: Handelingkenmerk.Deelwijze
  /// What it was, in words.
  var wat: String { wijze.woorden }
}

/// Sharing, first part: what was given.
extension Scoreregels {
  static let gegevensdeling = Bron(.krant, "gegevensdeling: doelbinding, proportionaliteit, subsidiariteit")

  static let delenGeven: [Scoreregel] = [
    Scoreregel(
      .delen, "buiten_doel", "Delen binnen het doel", voor: .beide, bron: gegevensdeling,
      onzeMaat: "Voor welke doelen een puzzelstuk gedeeld mag worden, heeft de auteur van de casus opgeschreven.",
      vragen: [Dekkingsvraag(.kv1, .inhoud), Dekkingsvraag(.kv2, .inhoud)],
      goed: "Wat u deelt dient het doel dat is uitgesproken.",
      fout: "U deelt alles \u{2018}onder de vlag van het veiligheidshuis\u{2019}.",
      vraag: "Wat had u kunnen weglaten zonder dat de beslissing slechter werd?"
    ) { b in
      b.delingen.filter { !$0.stukken.isEmpty && $0.doel != nil }.compactMap { share in
        let proof = [Bewijs(share.zet.nummer, share.zet.handeling.tekst)]
        let purpose = b.tekst(doel: share.doel)
        if !b.doelDeugt(share.doel) {
          return Vondst(
            .niet,
            "\(share.wat) van \(b.op(share.zet.nummer)) gaf u \(b.titels(share.stukken)) voor \(purpose): te breed om voor te delen.",
            proof, beter: "Vraag eerst waarvoor het nodig is.")
        }
        let judged = b.oordelen(share)
        let outside = judged.filter { $0.oordeel == .buitenDoel }.map(\.stuk.id)
        if outside.isEmpty {
          // What another rule finds too much is not called needed here.
          guard judged.allSatisfy({ $0.oordeel == .nodig }), b.zegtNietMeer(share) else { return nil }
          return Vondst(
            .voldaan, "\(share.wat) van \(b.op(share.zet.nummer)) deelde u wat voor \(purpose) nodig was.", proof)
        }
        return Vondst(
          outside.count == share.stukken.count ? .niet : .deels,
          "\(share.wat) van \(b.op(share.zet.nummer)) deelde u ook \(b.titels(outside)); dat is voor \(purpose) niet nodig.",
          proof, beter: "Deel niet meer dan het doel vraagt.")
      }
    },

    Scoreregel(
      .delen, "verandert_niets", "Delen wat iets kan veranderen", voor: .beide,
      bron: Bron(.ontwikkelagenda, "§4A: genoeg verzamelen; kamerbrief §4"),
      onzeMaat: "Welke puzzelstukken een beslissing kunnen veranderen, is een gegeven van de casus.",
      goed: "U deelt wat de beslissing kan veranderen.", fout: "U deelt wat alleen maar erg is.",
      vraag: "Wat moest de ander hiermee doen?"
    ) { b in
      b.delingen.filter { !$0.stukken.isEmpty }.compactMap { share in
        let judged = b.oordelen(share)
        let idle = judged.filter {
          $0.stuk.beslissingen.isEmpty && [.verandertNiets, .buitenDoel, .teBreed].contains($0.oordeel)
        }.map(\.stuk.id)
        let proof = [Bewijs(share.zet.nummer, share.zet.handeling.tekst)]
        if idle.isEmpty {
          if share.wijze == .agendering || b.isNaBeslissing(share.zet) { return nil }
          // Nor what was sensitive and given for no doel.
          guard
            judged.allSatisfy({
              $0.oordeel == .nodig && !$0.stuk.beslissingen.isEmpty
                && (share.doel != nil || $0.stuk.gevoeligheid == .gewoon)
            }), b.zegtNietMeer(share)
          else { return nil }
          return Vondst(
            .voldaan, "\(share.wat) van \(b.op(share.zet.nummer)): alles wat u deelde kon een beslissing veranderen.",
            proof)
        }
        return Vondst(
          .deels,
          "\(share.wat) van \(b.op(share.zet.nummer)) \(vervoeg(idle.count, "zat", "zaten")) \(b.titels(idle)); dat kan hier geen beslissing veranderen.",
          proof, beter: "Laat het liggen waar het ligt.")
      }
    },

    Scoreregel(
      .delen, "gevoelig", "Gevoelig alleen als het niet lichter kan", voor: .beide, zwaarte: 4, bron: gegevensdeling,
      onzeMaat:
        "Lichter kan het als een gewoon puzzelstuk dat u ook deelde, van dezelfde aard is en hetzelfde doel en dezelfde beslissingen dient. "
        + "Wat de officier voor de geadviseerde beslissing moet weten, is niet te vervangen; wat iemand zelf zegt, vervangt niet wat een partner weet.",
      goed: "U zegt dát de behandeling loopt, niet waarover zij gaat.",
      fout: "U deelt een diagnose waar een agenda-afspraak volstond.",
      vraag: "Met welk lichter gegeven was het doel ook gehaald?"
    ) { b in
      b.delingen.compactMap { share in
        let sensitive = b.oordelen(share).filter { $0.stuk.gevoeligheid != .gewoon }
        guard !sensitive.isEmpty else { return nil }
        let proof = [Bewijs(share.zet.nummer, share.zet.handeling.tekst)]
        let kept = sensitive.filter { $0.oordeel == .blijft }.map(\.stuk)
        if share.doel == nil, kept.isEmpty {
          // These forms ask for no doel: what ZSM wants was said at the start, and an agendering has its own rule.
          return [.overleg, .agendering, .voorlegging].contains(share.wijze)
            ? nil : b.gevoeligZonderDoel(share, sensitive.map(\.stuk.id))
        }
        // Too broad a doel is said once, of all that was given for it.
        if share.doel != nil, !b.doelDeugt(share.doel), kept.isEmpty { return nil }
        if !b.doelDeugt(share.doel), kept.isEmpty { return b.gevoeligZonderDoel(share, sensitive.map(\.stuk.id)) }
        let needless = kept + sensitive.filter { $0.oordeel == .lichterKon }.map(\.stuk)
        guard let first = needless.first else {
          // What another rule finds too much is not called needed here, nor what was given once it was decided.
          guard sensitive.allSatisfy({ $0.oordeel == .nodig }), !b.isNaBeslissing(share.zet) else { return nil }
          return Vondst(
            .voldaan,
            "\(share.wat) van \(b.op(share.zet.nummer)) was het gevoelige dat u deelde nodig: \(b.titels(sensitive.map(\.stuk.id))).",
            proof)
        }
        return Vondst(
          kept.isEmpty ? .deels : .niet,
          "\(share.wat) van \(b.op(share.zet.nummer)) deelde u \(b.titels(needless.map(\.id))) (\(first.gevoeligheid.naam)); \(kept.isEmpty ? "het doel was ook zonder gehaald" : "dat hoort te blijven waar het is").",
          proof, beter: "Geef alleen aan dat er iets bekend is, en bij wie.")
      }
    },

    Scoreregel(
      .delen, "te_weinig", "Delen wat nodig is", voor: .beide,
      bron: Bron(.krant, "gegevensdeling: te weinig delen uit voorzichtigheid; Leertuin"),
      onzeMaat:
        "Nodig is: u wist het, het dient het gevraagde doel of de geadviseerde beslissing, en niemand had een voorbehoud. Wat de vrager al had, hoeft u niet te herhalen.",
      vragen: [Dekkingsvraag(.kv1, .inhoud), Dekkingsvraag(.kv2, .inhoud)],
      goed: "U noemt de kracht die het doel dient.",
      fout: "U houdt uit voorzichtigheid achter wat de beslissing draagt.",
      vraag: "Wat hield u tegen om dit te noemen?"
    ) { b in
      b.delingen.compactMap { share in
        guard share.wijze == .antwoord || share.wijze == .advies, let purpose = share.doel, b.doelDeugt(purpose)
        else { return nil }
        let advised = share.wijze == .advies ? share.zet.handeling.beslissing : nil
        let due = b.casus.puzzelstukken.filter { piece in
          piece.blijft == nil && b.dient(piece, purpose)
            && (share.leefgebieden.isEmpty || share.leefgebieden.contains(piece.leefgebied))
            && (advised.map(piece.beslissingen.contains) ?? !piece.beslissingen.isEmpty)
            && b.kende(piece.id, .inhoud, bij: share.zet.verricht.gezien)
            && !b.hadVragerAl(piece, share) && b.oordeel(piece, in: share) == .nodig
        }
        guard !due.isEmpty else { return nil }
        // What the text says in its own words was said; whether it should have been ticked is a question of its own.
        let unticked = due.filter { !share.stukken.contains($0.id) }
        let missing = unticked.filter { !b.kanStaan($0, in: share.zet.handeling, zekerheid: 0.2) }
        let proof = [Bewijs(share.zet.nummer, share.zet.handeling.tekst)]
        if missing.isEmpty {
          guard unticked.isEmpty else { return nil }
          return Vondst(
            .voldaan,
            "\(share.wat) van \(b.op(share.zet.nummer)) zat alles wat u wist en wat \(advised == nil ? "het doel" : "het doel en deze beslissing") diende.",
            proof,
            weten: .wist)
        }
        let forces = missing.contains { $0.aard.isKracht }
        return Vondst(
          missing.count == due.count ? .niet : .deels,
          "\(share.wat) van \(b.op(share.zet.nummer)) \(vervoeg(missing.count, "ontbrak", "ontbraken")) \(b.titels(missing.map(\.id)))\(forces ? ", waaronder een kracht" : ""); u wist dit, en het dient \(b.tekst(doel: purpose)).",
          proof, beter: "Leg uw dossier naast het doel voordat u verzendt.", weten: .wist)
      }
    },

    Scoreregel(
      .delen, "herkenning", "Staat er meer in uw tekst dan u koos te delen?", voor: .beide, zwaarte: 5,
      bron: gegevensdeling,
      onzeMaat:
        "Het programma leest de tekst tegen de puzzelstukken die uw stoel kende (docs/herkenning.md); dit is een vraag en nooit een vaststelling.",
      goed: "De tekst zegt wat u koos te delen.", fout: "In een bijzin staat wat u bewust had weggelaten.",
      vraag: "Leest u de zin nog eens na: zegt die meer dan u wilde delen?"
    ) { b in b.zetten.compactMap { b.meerDanGekozen($0) } },
  ]
}

extension Blik {
  /// Whether every decision had fallen when something was done.
  func isNaBeslissing(_ zet: Zet) -> Bool {
    !s.zaakstanden.isEmpty
      && s.zaakstanden.allSatisfy { state in
        state.besluiten.count { $0.gebeurtenis < zet.nummer } > state.terug.count { $0 < zet.nummer }
      }
  }

  /// Everything that a participant on this seat passed on, with or without pieces.
  var delingen: [Deling] {
    zetten.compactMap { move in
      guard let way = move.handeling.soort.kenmerk.deelt else { return nil }
      var share = Deling(zet: move, doel: nil, stukken: move.handeling.puzzelstukken ?? [], wijze: way)
      switch way {
      case .antwoord:
        let question = move.handeling.bericht.flatMap { bericht($0) }
        (share.doel, share.leefgebieden) = (question?.doel, question?.leefgebieden ?? [])
      case .advies: share.doel = move.handeling.doel
      case .overleg: share.doel = s.overleggen.last { $0.stoel == stoel && $0.gebeurtenis < move.nummer }?.doel
      case .agendering, .voorlegging: break
      }
      return share
    }
  }
}
