/// A pool of equal employees with one queue, first come first served (model regiosimulatie, 'Middelen').
package enum Middel: Int, Sendable, CaseIterable {
  case kpc, adviseurJeugd, adviseurVolwassen, officier, loket
  /// Only with the agreement of that name.
  case intermediair

  /// The name in JSON and in settings.
  package var sleutel: String {
    switch self {
    case .kpc: "kpc"
    case .adviseurJeugd: "adviseur_jeugd"
    case .adviseurVolwassen: "adviseur_volwassen"
    case .officier: "officier"
    case .loket: "loket"
    case .intermediair: "intermediair"
    }
  }

  /// The name on screen.
  package var naam: String {
    switch self {
    case .kpc: "Ketenprocescoördinator"
    case .adviseurJeugd: "Adviseur jeugd (Raad)"
    case .adviseurVolwassen: "Adviseur volwassenen (reclassering)"
    case .officier: "Officier van justitie"
    case .loket: "Loket van het veiligheidshuis"
    case .intermediair: "Intermediair op ZSM"
    }
  }
}

/// What an employee does for a case: one service.
enum Taak: UInt64 {
  case selectie = 1
  case vraag, loketvraag, bespreking, intermediair, beslissing, terugkoppeling, agendering
}
