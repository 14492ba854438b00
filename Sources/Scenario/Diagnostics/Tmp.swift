extension Beschrijving {
  static let vorm: [Beschrijving] = []
  static let anonimiteit: [Beschrijving] = []
}
