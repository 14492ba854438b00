import Scenario

extension Rollen {
  static let officier: [Rolregel] = [
    Rolregel(
      "officier.terug", "stuurt een voorstel terug zolang er tijd is en iemand nog kan antwoorden",
      Bron(.ontwikkelagenda, "§4A: genoeg verzamelen voor deze beslissing")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.besluit == nil, !zicht.isUitgesteld, let proposal = zicht.voorstel,
        let words = Weging.terug(zicht)
      else { return nil }
      var action = Handeling(.beslissingUitstellen, rol)
      action.tekst = words
      return Voornemen(
        action, Reden("Zo kan dit nog niet vallen, en er is tijd voor iets beters.", gebeurtenis: proposal.gebeurtenis),
        nietVoor: proposal.klaar)
    },
    Rolregel(
      "officier.voorstel", "weegt het advies en het voorstel zodra er een voorstel ligt",
      Bron(.handreiking, "bijlage 1, koppelvlak 1: wat gebeurt ermee")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.besluit == nil, !zicht.isUitgesteld, let proposal = zicht.voorstel else {
        return nil
      }
      return Voornemen(
        Handeling(.beslissen, rol),
        Reden(
          zicht.advies == nil
            ? "Er ligt een voorstel; ik weeg het met wat hier bekend is."
            : "Er liggen een voorstel en een advies van het huis; ik weeg ze met wat hier bekend is.",
          gebeurtenis: proposal.gebeurtenis),
        nietVoor: proposal.klaar)
    },
    Rolregel(
      "officier.uiterlijk", "beslist op wat er ligt als de tijd om is",
      Bron(.rechtsregel, "ophouden en inverzekeringstelling: wachten op advies is geen grond", zekerheid: .middel)
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom, zicht.besluit == nil, let limit = zicht.uiterlijkBesluit else { return nil }
      return Voornemen(
        Handeling(.beslissen, rol),
        Reden("De tijd is om; ik beslis op wat er ligt.", gebeurtenis: zicht.laatste),
        // The officier who is at the limit decides, open or not: the term does not wait for the morning.
        nietVoor: limit, ookBuitenOpeningstijd: true)
    },
  ]
}
