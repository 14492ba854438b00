import Scenario
import SimEngine
import Testing

extension Proef {
  /// What the police say of his drinking, and what the victim says of it, do not go together; nor what two in the house say.
  private static let strijdig = maak({ casus in
    for (one, other) in [("drank", "wens"), ("moeder", "ziek")] {
      for index in casus.puzzelstukken.indices where casus.puzzelstukken[index].id == one {
        casus.puzzelstukken[index].tegenspraak = [other]
      }
    }
  })

  private static func voorstel(_ play: inout Speler, _ pieces: [String]) throws {
    try play.bvh()
    try play.doe(.spreken, .ketenprocescoordinator) { $0.aan = .slachtoffer }
    try play.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
      ($0.beslissing, $0.puzzelstukken) = ("toezicht", pieces)
      $0.tekst = "Het feit is rond en toezicht past bij wat hier nodig is."
    }
  }

  static let tegenspraak: [Proef] = [
    zsm("beeld.tegenspraak", .nvt, "een voorstel op het ene, terwijl beide bekend waren: een vraag", strijdig) {
      try voorstel(&$0, ["drank"])
    },
    zsm("beeld.tegenspraak", .nvt, "ook op het andere", strijdig) { try voorstel(&$0, ["wens"]) },
    zsm("beeld.tegenspraak", nil, "beide genoemd: de lezer weet het", strijdig) {
      try voorstel(&$0, ["drank", "wens"])
    },
    zsm("beeld.tegenspraak", nil, "geen van beide", strijdig) { try voorstel(&$0, []) },
    zsm("beeld.tegenspraak", nil, "het andere was niet bekend", strijdig) {
      try $0.bvh()
      try $0.doe(.beslissingVoorstellen, .ketenprocescoordinator) {
        ($0.beslissing, $0.puzzelstukken, $0.tekst) = ("toezicht", ["drank"], "Het feit is rond en toezicht past.")
      }
    },
    zsm("beeld.tegenspraak", nil, "niets spreekt elkaar tegen") { try voorstel(&$0, ["drank"]) },
    huis(
      "beeld.tegenspraak", .nvt, "een advies op het ene",
      maak(
        {
          $0.begin = .vooraf; $0.huis.advies = nil
        }, van: strijdig)
    ) { try $0.advies(stukken: ["moeder"]) },
  ]
}
