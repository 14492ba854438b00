import Glibc
import Tekst

extension Datum {
  /// Today, in the time zone of the computer.
  static var vandaag: Datum {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    return Datum(jaar: Int(parts.tm_year) + 1900, maand: Int(parts.tm_mon) + 1, dag: Int(parts.tm_mday)) ?? Datum.nul
  }

  /// 1 January 1970: only for a clock that says nothing sensible.
  static var nul: Datum {
    guard let date = Datum(dagnummer: 0) ?? Datum(jaar: 1970, maand: 1, dag: 1) else {
      preconditionFailure("1970 is a year")
    }
    return date
  }
}
