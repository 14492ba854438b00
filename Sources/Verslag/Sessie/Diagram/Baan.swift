import Scenario

/// A lane of the sequence diagram: a role, or the shared system between the networks.
enum Baan: Hashable {
  case rol(Rol)
  case systeem

  /// The lanes from left to right: whom ZSM speaks with, ZSM, the system, the house and its partners; the two who stand on
  /// either side of the system always, where there is a zaak.
  static func geordend(_ rollen: Set<Rol>, zonderZaak: Bool = false) -> [Baan] {
    let all = Rol.allCases + rollen.filter(\.isEigen).sorted()
    let left = all.filter { $0.netwerk == .gesprek && rollen.contains($0) }
    // The KPC'er stands next to the house: most of what crosses goes through that role.
    let zsm = all.filter {
      $0.netwerk == .zsm && $0 != .ketenprocescoordinator && rollen.contains($0)
    }
    let first: [Rol] = [.bedrijfsbureau, .parketsecretaris, .procesregisseur]
    let ours = first.filter { $0 == .procesregisseur || rollen.contains($0) }
    let partners = all.filter { $0.netwerk == .veiligheidshuis && !first.contains($0) && rollen.contains($0) }
    if zonderZaak { return (left + zsm + ours + partners).map(Baan.rol) }
    return (left + zsm + [.ketenprocescoordinator]).map(Baan.rol) + [.systeem] + (ours + partners).map(Baan.rol)
  }
}

extension Rol {
  /// The name over a lane, in at most two short lines.
  var baannaam: [String] {
    switch self {
    case .officier: ["officier"]
    case .ketenprocescoordinator: ["KPC'er"]
    case .politieZsm: ["politie", "(ZSM)"]
    case .reclasseringZsm: ["reclassering", "(ZSM)"]
    case .raadZsm: ["Raad", "(ZSM)"]
    case .slachtofferhulp: ["Slachtoffer-", "hulp"]
    case .halt: ["Halt"]
    case .intermediair: ["intermediair"]
    case .procesregisseur: ["proces-", "regisseur"]
    case .parketsecretaris: ["parket-", "secretaris"]
    case .bedrijfsbureau: ["bedrijfs-", "bureau"]
    case .wijkagent: ["wijkagent"]
    case .reclasseringVh: ["reclassering", "(huis)"]
    case .raadVh: ["Raad", "(huis)"]
    case .gemeente: ["gemeente"]
    case .ggz: ["GGZ"]
    case .jeugdzorg: ["jeugdzorg"]
    case .veiligThuis: ["Veilig", "Thuis"]
    case .woningcorporatie: ["woning-", "corporatie"]
    case .leerplicht: ["leerplicht"]
    case .dji: ["DJI"]
    case .verslavingszorg: ["verslavings-", "zorg"]
    case .gehandicaptenzorg: ["gehandicap-", "tenzorg"]
    case .maatschappelijkwerk: ["maatschap-", "pelijk werk"]
    case .verdachte, .slachtoffer, .ouders, .advocaat, .burgemeester, .rechter, .trainer: [naam]
    case .eigen: Rol.tweeRegels(naam)
    }
  }

  /// The longest line over a lane, in characters.
  private static let regellengte = 13

  /// A name of a casus in at most two lines, the second cut where it is longer.
  private static func tweeRegels(_ name: String) -> [String] {
    func cut(_ line: String) -> String { line.count > regellengte ? line.prefix(regellengte - 1) + "…" : line }
    guard name.count > regellengte else { return [name] }
    var first = ""
    var rest = name.split(separator: " ").map(String.init)
    while let word = rest.first, first.isEmpty || first.count + word.count < regellengte {
      first += (first.isEmpty ? "" : " ") + word
      rest.removeFirst()
    }
    return rest.isEmpty ? [cut(first)] : [cut(first), cut(rest.joined(separator: " "))]
  }
}
