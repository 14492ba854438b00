/// A criminal case against one suspect: what ZSM decides on (O §4A: a casus can have none, one or more).
package struct Zaak: Equatable, Sendable {
  /// Its own among the zaken of the casus; empty for the one zaak of a casus that does not name its zaken.
  package var id: String
  /// Id of the person who is suspected; nil: the one verdachte of the casus.
  package var verdachte: String?
  /// Whether the house knows this suspect; nil for the suspect of the first zaak, whose house it is (`HuisDossier.bekend`).
  package var bekend: Bool?
  package var feit: Feit
  /// Whether and on what title the suspect is held.
  package var titel: Titel
  /// Simulated minutes before instroom at which the title began.
  package var sinds: Int
  package var beslissingen: [Beslissing]

  package init(
    id: String = "", verdachte: String? = nil, bekend: Bool? = nil, feit: Feit, titel: Titel, sinds: Int,
    beslissingen: [Beslissing]
  ) {
    self.id = id
    self.verdachte = verdachte
    self.bekend = bekend
    self.feit = feit
    self.titel = titel
    self.sinds = sinds
    self.beslissingen = beslissingen
  }

  /// A decision of this zaak by its id.
  package func beslissing(_ id: String) -> Beslissing? { beslissingen.first { $0.id == id } }
}

extension Casus {
  /// The feit of the first zaak, that of the person of the house; nil where there is no criminal case.
  package var feit: Feit? { _read { yield zaken.first?.feit } }

  /// The title of the suspect of the first zaak.
  package var titelVerdachte: Titel? { zaken.first?.titel }

  /// Simulated minutes before instroom at which that title began.
  package var titelSinds: Int { zaken.first?.sinds ?? 0 }

  /// The decisions of all zaken, in the order of the file.
  package var beslissingen: [Beslissing] {
    zaken.count == 1 ? zaken[0].beslissingen : zaken.flatMap(\.beslissingen)
  }

  /// Whether there is a criminal case at all; without one only the house works.
  package var heeftZaak: Bool { !zaken.isEmpty }

  /// What can come of it, by id: the decisions, or without a zaak the outcomes of the weegoverleg.
  package var uitkomsten: [String] {
    heeftZaak ? beslissingen.map(\.id) : weegoverleg.map(\.keuze.rawValue)
  }

  /// What one of those is called.
  package func naam(uitkomst id: String) -> String? {
    heeftZaak ? beslissing(id)?.naam : Weeguitkomst(rawValue: id)?.naam
  }

  /// The index of the zaak to which a decision belongs.
  package func zaak(van beslissing: String) -> Int? { zaken.firstIndex { $0.beslissing(beslissing) != nil } }

  /// The index of a zaak by its id; of the first when none is named.
  package func zaak(_ id: String?) -> Int? {
    guard let id else { return zaken.isEmpty ? nil : 0 }
    return zaken.firstIndex { $0.id == id }
  }

  /// Who is suspected in a zaak.
  package func verdachte(van index: Int) -> Persoon? {
    guard zaken.indices.contains(index) else { return nil }
    guard let id = zaken[index].verdachte else { return personen.first { $0.hoedanigheid == .verdachte } }
    return personen.first { $0.id == id }
  }

  /// Whether some suspect was under eighteen on the date of the feit.
  package var heeftMinderjarige: Bool { zaken.indices.contains { isMinderjarig(zaak: $0) } }

  /// Whether the suspect of a zaak was; where an age is missing, the law for adults holds.
  package func isMinderjarig(zaak index: Int) -> Bool { (verdachte(van: index)?.leeftijd ?? 18) < 18 }

  /// Whether the suspect of a zaak is the person of the house: who is known, or not, to it.
  package func isVanHetHuis(_ index: Int) -> Bool {
    index == 0 || verdachte(van: index)?.id == verdachte(van: 0)?.id
  }

  /// Whether the house knows the suspect of a zaak.
  package func isBekend(_ index: Int) -> Bool {
    guard zaken.indices.contains(index), !isVanHetHuis(index) else { return huis.bekend }
    return zaken[index].bekend ?? false
  }

  /// What a zaak is called where more than one lies on the table: 'de zaak tegen Bram'; where somebody has two, with the feit.
  ///
  /// The feit is only for who may know it.
  package func naam(zaak index: Int) -> String {
    let who = verdachte(van: index)?.naam ?? "de verdachte"
    let more = zaken.indices.filter { verdachte(van: $0)?.id == verdachte(van: index)?.id }.count > 1
    return "de zaak tegen \(who)\(more ? " (\(zaken[index].feit.kwalificatie))" : "")"
  }

  /// The casus as if one of its zaken were the only one: what is asked of one zaak is asked of this.
  package func alleen(zaak index: Int) -> Casus {
    guard zaken.count > 1, zaken.indices.contains(index) else { return self }
    var one = self
    one.zaken = [zaken[index]]
    one.zaken[0].verdachte = verdachte(van: index)?.id
    if !isVanHetHuis(index) {
      // The dossier of the house is of somebody else.
      one.huis = HuisDossier(bekend: isBekend(index), planVanAanpak: "", advies: nil)
    }
    return one
  }
}
