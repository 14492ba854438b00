package import Scenario
package enum Deel: String, Sendable { case triage
  package var naam: String { rawValue } }
package struct Bewijs: Equatable, Sendable { package var gebeurtenis: Int; package var woorden: String? }
package struct Bevinding: Equatable, Sendable {
  package enum Oordeel: String, Sendable { case voldaan
   package var naam: String { rawValue } }
  package var regel: String
  package var titel: String
  package var stoel: Stoel?
  package var oordeel: Oordeel
  package var bewijs: [Bewijs]
  package var tekst: String
  package var advies: String
  package var bron: Bron
  package var onzeMaat: String?
}
package struct Scorekaart: Equatable, Sendable {
  package struct Onderdeel: Equatable, Sendable { package var deel: Deel; package var bevindingen: [Bevinding]; package var sterk: Bevinding?; package var vraag: Bevinding?; package var puzzel: Bevinding? }
  package var regelversie = "0"
  package var delen: [Onderdeel] = []
  package static func van(_ s: Sessie) -> Scorekaart { Scorekaart() }
  package func json(code: String) -> String { "{}" }
  package func afwijkingen(van: [Verloop.Verwachting]) -> [String] { [] }
}
package struct Stapel: Sendable { package var wachtenNu = 0; package var wachtten = 0; package var langste = 0; package var uitleg: [String] = []
  package static func van(_ s: Sessie) -> Stapel { Stapel() } }
package enum Dekking { package static let markdown = "" }
