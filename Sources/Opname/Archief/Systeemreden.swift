import Glibc

/// Why the system refused a file, in words that follow a colon.
package enum Systeemreden {
  /// The words for an `errno`; what has none here is told as the system tells it.
  package static func tekst(_ error: Int32) -> String {
    switch error {
    case ENOENT: "de map bestaat niet"
    case ENOTDIR: "een deel van het pad is geen map"
    case EACCES, EPERM: "er zijn geen rechten"
    case EROFS: "de schijf is alleen te lezen"
    case ENOSPC, EDQUOT: "de schijf is vol"
    case EFBIG: "het bestand mag hier niet zo groot worden"
    case EISDIR: "het is een map"
    case EIO: "de schijf geeft een fout"
    case ENAMETOOLONG: "de naam is te lang"
    case ELOOP: "het pad verwijst in een kring"
    default: "het systeem meldt \u{2018}\(String(cString: strerror(error)))\u{2019}"
    }
  }
}
