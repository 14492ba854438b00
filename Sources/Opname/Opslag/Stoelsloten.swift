import Glibc
import Scenario

/// That a seat is being played here, until it is let go; whoever holds this, holds the seat.
package protocol Stoelslot: AnyObject {
  /// Whether it is still ours; not once somebody has taken the seat over.
  var isVanOns: Bool { get }
}

/// The seats that are being played, as locks on places in a file beside the archive.
///
/// Nothing is written in it: the system takes a lock away with the process that had it, also after `kill -9` or when the computer
/// stops. A seat has a row of places. Who sits down takes the first when all are free; who takes the seat over takes the one behind
/// the last that is taken, and whoever sees a lock behind its own has been taken over. The places follow from the code, so that an
/// archive that is put back changes nothing for who still plays.
enum Stoelsloten {
  /// What the name of the file ends with, after that of the archive.
  static let achtervoegsel = "-stoelen"

  /// How often one seat can be taken over by those who are still there.
  private static let plaatsen: off_t = 1 << 20

  /// Takes a seat; nil when somebody has it.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - code: The session.
  ///   - seat: The seat.
  ///   - overnemen: Whether it is taken over from who has it.
  ///   - place: Where the archive is, for messages.
  /// - Returns: What holds it.
  /// - Throws: `ArchiefFout` when the file cannot be made.
  static func houd(
    _ path: String, _ code: Sessiecode, _ seat: Stoel, overnemen: Bool, _ place: Archiefplaats
  ) throws(ArchiefFout) -> (any Stoelslot)? {
    let file = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else {
      throw .nietTeSchrijven(place, reden: "\(path) is niet te maken (\(Systeemreden.tekst(errno)))")
    }
    let begin = code.getal * off_t(Stoel.allCases.count) + off_t(seat.nummer)
    let slot = Bestandsslot(file, begin: begin * plaatsen, eind: (begin + 1) * plaatsen)
    return slot.neem(overnemen: overnemen) ? slot : nil
  }

  /// Whether a seat is being played.
  static func isBezet(_ path: String, _ code: Sessiecode, _ seat: Stoel) -> Bool {
    // Without rights to write there the locks can still be seen; without a file nobody ever played.
    let file = open(path, O_RDWR | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return false }
    let begin = code.getal * off_t(Stoel.allCases.count) + off_t(seat.nummer)
    return Bestandsslot(file, begin: begin * plaatsen, eind: (begin + 1) * plaatsen).laatste != nil
  }
}

/// A lock on one of the places of a seat, as long as its file is open.
private final class Bestandsslot: Stoelslot {
  /// `F_OFD_GETLK` and `F_OFD_SETLK` of Linux, which Glibc gives to C only: locks of an open file, not of a process, which would
  /// lose all of them with the first file that it closes.
  private static let (vraag, zet): (Int32, Int32) = (36, 37)

  private let bestand: Int32
  private let begin: off_t
  private let eind: off_t
  private var plaats: off_t

  init(_ file: Int32, begin: off_t, eind: off_t) {
    bestand = file
    (self.begin, self.eind) = (begin, eind)
    plaats = begin
  }

  deinit { close(bestand) }

  /// The last place that somebody else has; nil when all are free.
  var laatste: off_t? { laatste(vanaf: begin) }

  var isVanOns: Bool { laatste(vanaf: plaats + 1) == nil }

  private func laatste(vanaf start: off_t) -> off_t? {
    var (from, last) = (start, off_t?.none)
    while from < eind {
      var lock = slot(F_WRLCK, from, eind - from)
      guard fcntl(bestand, Bestandsslot.vraag, &lock) == 0, lock.l_type != F_UNLCK else { break }
      last = lock.l_start
      from = lock.l_start + max(1, lock.l_len)
    }
    return last
  }

  /// Takes a place; false when another has the seat, or was first.
  func neem(overnemen: Bool) -> Bool {
    for _ in 0..<100 {
      let taken = laatste
      if taken != nil, !overnemen { return false }
      plaats = taken.map { $0 + 1 } ?? begin
      var lock = slot(F_WRLCK, plaats, 1)
      // Another who came at the same time may have been first, here or behind this.
      if plaats < eind, fcntl(bestand, Bestandsslot.zet, &lock) == 0, isVanOns { return true }
      if !overnemen { return false }
      var free = slot(F_UNLCK, begin, eind - begin)
      _ = fcntl(bestand, Bestandsslot.zet, &free)
    }
    return false
  }

  private func slot(_ kind: Int32, _ start: off_t, _ length: off_t) -> flock {
    var lock = flock()
    lock.l_type = Int16(kind)
    lock.l_whence = Int16(SEEK_SET)
    lock.l_start = start
    lock.l_len = length
    return lock
  }
}

extension Sessiecode {
  /// A number of its own for each code.
  fileprivate var getal: off_t {
    tekst.filter { $0 != "-" }.reduce(0) { sum, letter in
      sum * off_t(Sessiecode.letters.count) + off_t(Sessiecode.letters.firstIndex(of: letter) ?? 0)
    }
  }
}

extension Stoel {
  fileprivate var nummer: Int { Stoel.allCases.firstIndex(of: self) ?? 0 }
}
