/// One record of a file of advices: the input, and the labels when a human gave them.
package struct AdviesRecord: Sendable, Hashable {
  /// The key of the record.
  package let id: String
  /// What the judge reads.
  package let invoer: AdviesInvoer
  /// The judgements of a human, in the order of `Kwaliteitseis`; nothing when the record has none.
  package let labels: Labels?

  /// Judgements of a human, one per requirement.
  package struct Labels: Sendable, Hashable {
    private let waarden: [Oordeel?]

    /// Creates labels in the order of `Kwaliteitseis.allCases`.
    package init?(_ waarden: [Oordeel?]) {
      guard waarden.count == Kwaliteitseis.allCases.count else { return nil }
      self.waarden = waarden
    }

    /// The judgement on one requirement; nothing when it does not apply.
    package subscript(eis: Kwaliteitseis) -> Oordeel? {
      for (kandidaat, waarde) in zip(Kwaliteitseis.allCases, waarden) where kandidaat == eis { return waarde }
      return nil
    }
  }

  /// Creates a record.
  package init(id: String, invoer: AdviesInvoer, labels: Labels?) {
    self.id = id
    self.invoer = invoer
    self.labels = labels
  }
}

/// A line of a file that could not be read: where, what is wrong and what to do.
package struct RecordFout: Error, Sendable, Hashable {
  /// What can be wrong with one line.
  package enum Soort: Sendable, Hashable {
    /// Not JSON, with the reason and the position in the line.
    case geenJSON(reden: String, positie: Int)
    /// JSON, but no object.
    case geenObject
    /// A field that must be there is not.
    case veldOntbreekt(String)
    /// A field holds another kind of value than it should.
    case verkeerdSoort(veld: String, verwacht: String)
    /// A date that the calendar does not have, or another notation.
    case onmogelijkeDatum(veld: String, waarde: String)
    /// A label that is not 0, 1, 2 or null.
    case onmogelijkLabel(eis: String, waarde: String)
    /// A word that is not one of a list.
    case onbekendeWaarde(veld: String, waarde: String, keuzes: [String])
    /// The same id as an earlier line.
    case dubbeleSleutel(String)
    /// Longer than a line may be.
    case teLang(bytes: Int)
    /// The file holds no records at all.
    case leegBestand
  }

  /// The line, counted from 1.
  package let regel: Int
  /// What is wrong.
  package let soort: Soort

  /// A fault at a line.
  package init(regel: Int, soort: Soort) {
    self.regel = regel
    self.soort = soort
  }

  /// One Dutch line for the user, with what to do.
  package var melding: String {
    "regel \(regel): " + uitleg
  }

  private var uitleg: String {
    switch soort {
    case .geenJSON(let reden, let positie):
      "dit is geen JSON (teken \(positie): \(reden)). Zet op elke regel één object, zonder komma erachter."
    case .geenObject: "dit is wel JSON, maar geen object. Begin de regel met '{' en eindig met '}'."
    case .veldOntbreekt(let veld): "het veld '\(veld)' ontbreekt. Voeg het toe."
    case .verkeerdSoort(let veld, let verwacht):
      "het veld '\(veld)' moet \(verwacht) zijn. Pas de waarde aan."
    case .onmogelijkeDatum(let veld, let waarde):
      "'\(AdviezenBestand.zonderStuurtekens(waarde))' in '\(veld)' is geen bestaande datum. Schrijf een datum als 2024-03-31."
    case .onmogelijkLabel(let eis, let waarde):
      "het label '\(AdviezenBestand.zonderStuurtekens(waarde))' bij '\(eis)' bestaat niet. Gebruik 0, 1 of 2, en null als de eis niet geldt."
    case .onbekendeWaarde(let veld, let waarde, let keuzes):
      "'\(AdviezenBestand.zonderStuurtekens(String(waarde.prefix(60))))' in '\(veld)' is onbekend. Kies uit: \(keuzes.joined(separator: ", "))."
    case .dubbeleSleutel(let id):
      "de sleutel '\(AdviezenBestand.zonderStuurtekens(id))' komt al eerder voor. Geef elk record een eigen id."
    case .teLang(let bytes):
      "de regel is \(bytes) bytes lang; meer dan 4 MiB wordt niet gelezen. Splits het bestand."
    case .leegBestand: "er staat geen record in dit bestand. Zet op elke regel één JSON-object."
    }
  }
}
