import Opname
import Scenario
import SimEngine

/// The texts that a seat is writing for one kind of handeling: kept at every key, each in its own field.
final class Concepten {
  private let archief: Archief?
  private let code: Sessiecode
  private let stoel: Stoel
  private let soort: Handelingsoort
  /// The seats that are held here: who took one over may be writing there.
  private let plaatsen: Archief.Stoelen?
  /// What could not be kept last, with the text itself; nil: all that was written is kept.
  private(set) var verlies: Onvastgelegd?
  /// What was kept last, by the name of its question.
  private var bewaard: [String: String] = [:]
  /// Where the words of one line lie beside what was begun at the same question, by the name of the question.
  private var ernaast: [String: String] = [:]

  /// - Parameters:
  ///   - archief: Where they are kept; nil: nowhere yet.
  ///   - code: The session.
  ///   - stoel: Who writes.
  ///   - soort: What for.
  ///   - plaatsen: The seats that are held here.
  init(
    _ archief: Archief?, _ code: Sessiecode, _ stoel: Stoel, _ soort: Handelingsoort, _ plaatsen: Archief.Stoelen? = nil
  ) {
    (self.archief, self.code, self.stoel, self.soort, self.plaatsen) = (archief, code, stoel, soort, plaatsen)
  }

  /// Where the text of a question is kept.
  func plek(_ vraag: String) -> Schrijfplek {
    Schrijfplek(stoel: stoel, veld: "\(soort.rawValue) \(ernaast[vraag] ?? vraag)")
  }

  /// Keeps what was said for a question in one line, beside what was begun there: that is another text, and lies ready again.
  ///
  /// - Returns: Whether something else was begun there.
  func bewaarErnaast(_ vraag: String, _ tekst: String) throws(ArchiefFout) -> Bool {
    let begun = try teksten().filter { !$0.value.zonderWit.isEmpty && $0.value.zonderWit != tekst.zonderWit }
    if begun[vraag] != nil {
      let free = (2...).lazy.map { "\(vraag) naast\($0)" }.first { begun[$0] == nil }
      ernaast[vraag] = free
    }
    bewaar(vraag, tekst, .blijvend)
    return ernaast[vraag] != nil
  }

  /// What lies ready, by the name of its question.
  func teksten() throws(ArchiefFout) -> [String: String] {
    var ready: [String: String] = [:]
    let beginning = "\(soort.rawValue) "
    for (place, text) in try archief?.concepten(code) ?? [:]
    where place.stoel == stoel && place.veld.hasPrefix(beginning) {
      ready[String(place.veld.dropFirst(beginning.count))] = text
    }
    return ready
  }

  /// Keeps what is written at a question.
  ///
  /// - Parameters:
  ///   - vraag: The name of the question.
  ///   - tekst: All that is written.
  ///   - zekerheid: What it must be safe from.
  /// - Returns: What to say when it could not be kept; nil: it is.
  @discardableResult
  func bewaar(_ vraag: String, _ tekst: String, _ zekerheid: Zekerheid) -> String? {
    do throws(ArchiefFout) {
      try plaatsen?.controleer()
      try archief?.bewaarConcept(tekst, code, plek(vraag), zekerheid)
      verlies = nil
      bewaard[vraag] = tekst
      return nil
    } catch {
      // The same text lies there already: nothing is lost.
      if bewaard[vraag] == tekst { return nil }
      verlies = Onvastgelegd(fout: error, concept: (plek(vraag), tekst))
      return Self.nietBewaard
    }
  }

  /// What stands below a text as long as it is not kept.
  static let nietBewaard = "Let op: wat u typt wordt nu niet bewaard. Schrijf het af, of neem het over."

  /// Tries once more to keep what could not be kept; gives it when it still cannot.
  func nogmaals() -> Onvastgelegd? {
    guard let unkept = verlies, let draft = unkept.concept else { return verlies }
    do throws(ArchiefFout) {
      try plaatsen?.controleer()
      try archief?.bewaarConcept(draft.tekst, code, draft.plek)
    } catch { return unkept }
    verlies = nil
    return nil
  }
}
