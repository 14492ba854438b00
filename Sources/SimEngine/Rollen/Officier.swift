import Scenario

extension Rollen {
  static let officier: [Rolregel] = [
    Rolregel(
      "officier.terug", "stuurt een voorstel terug zolang er tijd is en iemand nog kan antwoorden",
      Bron(.ontwikkelagenda, "§4A: genoeg verzamelen voor deze beslissing")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom else { return nil }
      return eerste(
        zicht.openZaken.lazy.compactMap { zaak in
          guard !zaak.isUitgesteld, let proposal = zaak.voorstel, let words = Weging.terug(zaak) else { return nil }
          var action = Handeling(.beslissingUitstellen, rol)
          action.zaak = zaak.zaak
          action.tekst = words
          return Voornemen(
            action,
            Reden(
              "Zo kan deze beslissing nog niet vallen, en er is tijd voor iets beters.",
              gebeurtenis: proposal.gebeurtenis),
            nietVoor: proposal.klaar)
        })
    },
    Rolregel(
      "officier.voorstel", "weegt het advies en het voorstel zodra er een voorstel ligt",
      Bron(.handreiking, "bijlage 1, koppelvlak 1: wat gebeurt ermee")
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom else { return nil }
      return eerste(
        zicht.openZaken.lazy.compactMap { zaak in
          // What is to be sent back first is not decided on.
          guard !zaak.isUitgesteld, let proposal = zaak.voorstel, zaak.zaak == nil || Weging.terug(zaak) == nil else {
            return nil
          }
          var action = Handeling(.beslissen, rol)
          action.zaak = zaak.zaak
          return Voornemen(
            action,
            Reden(
              zaak.advies == nil
                ? "Er ligt een voorstel; ik weeg het met wat hier bekend is."
                : "Er liggen een voorstel en een advies van het huis; ik weeg ze met wat hier bekend is.",
              gebeurtenis: proposal.gebeurtenis),
            nietVoor: proposal.klaar)
        })
    },
    Rolregel(
      "officier.uiterlijk", "beslist op wat er ligt als de tijd om is",
      Bron(.rechtsregel, "ophouden en inverzekeringstelling: wachten op advies is geen grond", zekerheid: .middel)
    ) { zicht, rol in
      guard zicht.bedrijf == .instroom else { return nil }
      return eerste(
        zicht.openZaken.lazy.compactMap { zaak in
          guard let limit = zaak.uiterlijkBesluit else { return nil }
          var action = Handeling(.beslissen, rol)
          action.zaak = zaak.zaak
          return Voornemen(
            action, Reden("De tijd is om; ik beslis op wat er ligt.", gebeurtenis: zicht.laatste),
            // The officier who is at the limit decides, open or not: the term does not wait for the morning.
            nietVoor: limit, ookBuitenOpeningstijd: true)
        })
    },
  ]

  /// Of what the officier means to do in several zaken, what is due first; of the same minute the first zaak.
  private static func eerste(_ items: some Sequence<Voornemen>) -> Voornemen? {
    items.reduce(nil as Voornemen?) { first, item in
      first.map { item.nietVoor < $0.nietVoor } ?? true ? item : first
    }
  }
}
