/// Notices that a text is not in Dutch, by the small words that every sentence needs.
enum Taalherkenning {
  /// Small words of Dutch.
  private static let nederlands = Patronen(
    "de; het; een; en; van; dat; hij; zij; ze; wij; we; niet; met; voor; zijn; haar; ook; maar; bij; naar; "
      + "uit; aan; op; te; om; er; deze; dit; die; wordt; heeft; geen; is; in")
  /// Small words of other languages that are no Dutch words.
  private static let anders = Patronen(
    """
    # Engels
    the; and; that; this; with; has; have; from; should; he; she; they; we; not; been; was; were; which; his; about; him; would; because; you; your; for; are
    # Duits
    und; der; das; ist; nicht; mit; sich; wir; ein; eine; auf; wird; hat; auch; dem; den; zu; wegen; ich; sie
    # Frans
    le; les; et; est; une; dans; pour; avec; que; qui; pas; nous; sur; il; elle; au; aux; cette; ses; du
    # Spaans, Italiaans en Portugees
    el; los; las; una; con; por; para; como; pero; su; que; di; che; il; per; sono; nel; os; nao; uma
    # Pools en Turks
    nie; jest; sie; na; ze; przez; bir; ve; bu; icin; ile; olarak
    """)

  /// The words that show another language; nil for Dutch, and for a text too bare to tell.
  ///
  /// Counted per word: clearly more small words of other languages than of Dutch.
  static func andereTaal(_ tekst: Ontleding) -> [Range<Int>]? {
    let vreemd = anders.vind(tekst)
    guard vreemd.count >= 3, vreemd.count > nederlands.vind(tekst).count * 2 else { return nil }
    return Array(vreemd.prefix(3))
  }
}
