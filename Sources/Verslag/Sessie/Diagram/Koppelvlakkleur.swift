import Scenario

/// The class by which a koppelvlak gets its colour; the label says which it is, too.
enum Koppelvlakkleur {
  static func klasse(_ id: KoppelvlakID) -> String {
    switch id {
    case .kv1: "kv1"
    case .kv2: "kv2"
    case .kv3: "kv3"
    case .kv4: "kv4"
    default: "kv-eigen"
    }
  }
}
