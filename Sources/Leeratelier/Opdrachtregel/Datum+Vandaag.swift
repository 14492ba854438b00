import Opname
import Scenario

extension Datum {
  /// Today, in the time zone of the computer.
  static var vandaag: Datum {
    let today = Wandklok.vandaag
    return Datum(jaar: today.jaar, maand: today.maand, dag: today.dag) ?? Datum.nul
  }

  /// 1 January 1970: only for a clock that says nothing sensible.
  static var nul: Datum {
    guard let date = Datum(jaar: 1970, maand: 1, dag: 1) else {
      preconditionFailure("1970 is a year")
    }
    return date
  }
}
