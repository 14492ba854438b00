/// The kind of text that somebody typed; it tells what may be expected in it.
package enum Tekstsoort: String, Sendable, CaseIterable {
  case vraag, antwoord, advies, terugkoppeling, agendering, voorstel, motivering, inbreng
}

/// How a text relates to a puzzelstuk.
package enum Herkenningsoort: String, Sendable, CaseIterable, Hashable {
  /// The content is in the text: who reads it knows the news of the stuk, in other words or for a part.
  case onthult
  /// Only that there is something is in the text.
  case noemt
  /// The stuk would answer the text.
  case vraagt
}

/// What a text says of one puzzelstuk.
package struct Herkend: Hashable, Sendable {
  /// The id of the puzzelstuk.
  package let stuk: String
  package let soort: Herkenningsoort
  /// The words it rests on, in the order of the text; places in characters of the text that was read.
  package let woorden: [Vindplaats]
  /// How sure, from 0 to 1: an estimate of the share of such findings that is right.
  package let zekerheid: Double
}
