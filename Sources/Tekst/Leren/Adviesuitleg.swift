import Scenario

/// Says why the weighing came to another judgement than the rule: the sentence that weighed most, and the words in it.
struct Adviesuitleg {
  let lezing: Lezing
  let kenmerken: Zinskenmerken
  let waarden: Adviesweging.Zinswaarden

  /// What is said of a requirement at a judgement.
  private struct Tekst {
    var zinnen: [Int] = []
    let waarom: String
    var suggestie = ""
  }

  func oordeel(_ regel: Eisoordeel, wordt oordeel: Oordeel, zeker: Bool) -> Eisoordeel {
    let tekst = tekst(regel.eis, oordeel)
    let bevinding = Bevinding(
      oordeel: oordeel, regel: "weging", bewijs: tekst.zinnen.map { lezing.tekst.zinnen[$0] },
      waarom: tekst.waarom, suggestie: tekst.suggestie, bron: regel.bron)
    return bevinding.alsOordeel(regel.eis, lezing.tekst).met(zeker: zeker)
  }

  private func tekst(_ eis: Kwaliteitseis, _ oordeel: Oordeel) -> Tekst {
    switch eis {
    case .doel: doel(oordeel)
    case .context: context(oordeel)
    case .juridisch: juridisch(oordeel)
    case .bondig: bondig(oordeel)
    case .historie, .actueel: historie(oordeel)
    }
  }

  /// A sentence as the writer typed it, with the words that weighed most.
  private func citaat(_ zin: Int, _ model: String) -> String {
    let zwaar = kenmerken.zwaarste(zin, Adviesweging.nummer(model))
    let woorden = zwaar.isEmpty ? "" : " (vooral \(zwaar.map { "‘\($0)’" }.joined(separator: ", ")))"
    return "‘\(lezing.tekst.citaat(lezing.tekst.zinnen[zin]))’\(woorden)"
  }

  private func doel(_ oordeel: Oordeel) -> Tekst {
    let voorstel = "Schrijf wat er over een bepaalde tijd te zien of te tellen is, en wie dat nagaat."
    switch oordeel {
    case .voldoende:
      guard let (zin, _) = waarden.hoogste("doel2") else { break }
      return Tekst(zinnen: [zin], waarom: "Wat u wilt bereiken is later na te gaan: \(citaat(zin, "doel2")).")
    case .gedeeltelijk:
      guard let (zin, _) = waarden.hoogste("doel1") else { break }
      return Tekst(
        zinnen: [zin],
        waarom: "Uit \(citaat(zin, "doel1")) is een doel te lezen, maar niet waaraan u ziet dat het gehaald is.",
        suggestie: voorstel)
    case .onvoldoende:
      break
    }
    return Tekst(
      waarom: "Er is geen zin gevonden die zegt wat de interventie moet bereiken.",
      suggestie: "Voeg één zin toe: wat moet er over bijvoorbeeld een half jaar anders zijn, en waaraan ziet u dat?")
  }

  private func context(_ oordeel: Oordeel) -> Tekst {
    switch oordeel {
    case .voldoende:
      guard let (mensen, _) = waarden.hoogste("systeemgevolg"), let (dingen, _) = waarden.hoogste("omgevinggevolg")
      else {
        break
      }
      let waar =
        mensen == dingen
        ? citaat(mensen, "systeemgevolg")
        : "\(citaat(mensen, "systeemgevolg")) en \(citaat(dingen, "omgevinggevolg"))"
      return Tekst(
        zinnen: [mensen, dingen],
        waarom:
          "U zegt wat een beslissing betekent voor de mensen om hem of haar heen en voor omgeving of plan: \(waar).")
    case .gedeeltelijk:
      guard let (zin, _) = waarden.hoogste("context1") else { break }
      return Tekst(
        zinnen: [zin],
        waarom:
          "Er is context (\(citaat(zin, "context1"))), maar niet voor beide kanten, mensen én omgeving of plan, staat er "
          + "wat de beslissing daar verandert.",
        suggestie: "Schrijf per omstandigheid wat een straf of voorwaarde daar verandert: ‘als hij vastzit, dan …’.")
    case .onvoldoende:
      break
    }
    return Tekst(
      waarom:
        "Er is geen zin gevonden die zegt wat een beslissing betekent voor de mensen om de verdachte heen of voor school, "
        + "werk, geld, woning of hulp.",
      suggestie:
        "Noem wie er meegetroffen wordt en wat er stilvalt of juist overeind blijft bij de straf die u adviseert.")
  }

  private func juridisch(_ oordeel: Oordeel) -> Tekst {
    switch oordeel {
    case .voldoende:
      guard let (zin, _) = waarden.hoogste("juridisch2") else { break }
      return Tekst(zinnen: [zin], waarom: "De officier kan dit zo overnemen: \(citaat(zin, "juridisch2")).")
    case .gedeeltelijk:
      guard let (zin, _) = waarden.hoogste("juridisch1") else { break }
      return Tekst(
        zinnen: [zin],
        waarom: "\(citaat(zin, "juridisch1")) wijst een richting, maar zegt niet genoeg om zo te beslissen.",
        suggestie: "Zet erbij welke afdoening het is, hoe lang of hoeveel, onder welke voorwaarden en wie het uitvoert."
      )
    case .onvoldoende:
      break
    }
    return Tekst(
      waarom: "Er is geen zin gevonden met een afdoening, voorwaarde of route die de officier zo kan geven of vragen.",
      suggestie: "Noem één afdoening, met duur, voorwaarden en wie het uitvoert.")
  }

  private func bondig(_ oordeel: Oordeel) -> Tekst {
    let aantal = lezing.tekst.woorden.count
    if oordeel == .voldoende {
      return Tekst(waarom: "De tekst telt \(aantal) woorden en bijna alles ervan doet ertoe.")
    }
    let schrap = "Houd alleen over wat de officier nodig heeft om te kiezen."
    guard let (zin, waarde) = waarden.hoogste("bijzaak"), waarde > -1 else {
      return Tekst(waarom: "De tekst telt \(aantal) woorden en is niet in één keer te lezen.", suggestie: schrap)
    }
    let waar = citaat(zin, "bijzaak")
    return Tekst(
      zinnen: [zin],
      waarom: oordeel == .onvoldoende
        ? "Een groot deel van de tekst helpt de beslissing niet; het minst doet dat \(waar)."
        : "\(waar.prefix(1).uppercased())\(waar.dropFirst()) helpt de officier het minst bij de beslissing.",
      suggestie: schrap)
  }

  private func historie(_ oordeel: Oordeel) -> Tekst {
    switch oordeel {
    case .voldoende:
      guard let (zin, _) = waarden.hoogste("historie2") else { break }
      return Tekst(
        zinnen: [zin],
        waarom: "U noemt eerdere incidenten met aantal of data en het verloop: \(citaat(zin, "historie2")).")
    case .gedeeltelijk:
      guard let (zin, _) = waarden.hoogste("historie1") else { break }
      return Tekst(
        zinnen: [zin],
        waarom:
          "Er is iets over eerdere incidenten (\(citaat(zin, "historie1"))), maar aantal of data én het verloop staan er "
          + "niet samen bij.",
        suggestie: "Zet erbij hoeveel incidenten, wanneer, of het erger wordt en wat een eerdere maatregel deed.")
    case .onvoldoende:
      break
    }
    return Tekst(
      waarom: "Er is geen zin gevonden over eerdere incidenten van huiselijk geweld.",
      suggestie:
        "Noem aantal, data en verloop van eerdere incidenten, of schrijf dat u hebt nagegaan dat er geen zijn.")
  }
}
