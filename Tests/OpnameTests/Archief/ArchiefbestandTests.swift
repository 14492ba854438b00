import Foundation
import Proefhulp
import SQLite
import Testing

@testable import Opname

@Suite struct ArchiefbestandTests {
  let map: Testmap

  init() throws { map = try Testmap() }

  private func mode(_ path: String) throws -> Int {
    try #require(FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int)
  }

  @Test func makesTheFileForThisAccountOnly() throws {
    let folder = map.pad + "/share/leeratelier"
    let path = folder + "/archief.sqlite"
    let archief = try Archief(pad: path)
    let (opening, bron) = try Meegeleverd.opening(try Meegeleverd.eerste())
    _ = try archief.open(opening, bron: bron)
    #expect(try mode(map.pad + "/share") == 0o700)
    #expect(try mode(folder) == 0o700)
    for name in ["archief.sqlite", "archief.sqlite-wal", "archief.sqlite-shm"] {
      #expect(try mode(folder + "/" + name) == 0o600, "\(name)")
    }
  }

  @Test func closesTheRightsOfACopy() throws {
    _ = try Archief(pad: map.archief)
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: map.archief)
    _ = try Archief(pad: map.archief)
    #expect(try mode(map.archief) == 0o600)
  }

  @Test func setsWhatDurabilityNeeds() throws {
    let database = try SQLiteOpslag(pad: map.archief, aanmaken: true, wachttijd: 5000).database
    #expect(try database.integer("PRAGMA synchronous") == 2)
    #expect(try database.integer("PRAGMA foreign_keys") == 1)
    #expect(try database.integer("PRAGMA recursive_triggers") == 1)
    #expect(try database.integer("PRAGMA busy_timeout") == 5000)
    #expect(try database.integer("PRAGMA application_id") == Schema.applicationId)
    #expect(try database.integer("SELECT count(*) FROM pragma_journal_mode WHERE journal_mode = 'wal'") == 1)
    #expect(try database.integer("SELECT count(*) FROM migratie") == Schema.migrations.count)
  }

  @Test(arguments: [
    (["LEERATELIER_ARCHIEF": "hier.sqlite", "HOME": "/h"], "hier.sqlite"),
    (["LEERATELIER_ARCHIEF": "", "XDG_DATA_HOME": "/x", "HOME": "/h"], "/x/leeratelier/archief.sqlite"),
    (["XDG_DATA_HOME": "x", "HOME": "/h"], "/h/.local/share/leeratelier/archief.sqlite"),
    (["HOME": "/h"], "/h/.local/share/leeratelier/archief.sqlite"),
  ]) func findsTheFolderOfTheAccount(_ environment: [String: String], _ path: String) {
    #expect(Archiefpad.standaard(omgeving: environment) == path)
  }

  @Test(arguments: [
    ("0:52", "nfs4"), ("0:53", "fuse.sshfs"), ("0:54", nil), ("0:55", nil), ("8:1", nil), ("0:99", nil),
  ]) func knowsANetworkDisk(_ device: String, _ kind: String?) {
    let mounts = """
      25 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
      91 25 0:52 / /home/samen rw,relatime shared:60 master:2 - nfs4 server:/samen rw,vers=4.2
      92 25 0:53 / /mnt/ver\\040weg rw - fuse.sshfs piet@ver: rw,user_id=1000
      93 25 0:54 / /mnt/usb rw - fuse.ntfs-3g /dev/sdb1 rw
      94 25 0:55 / /tmp rw - tmpfs tmpfs rw
      """
    #expect(Netwerkschijf.soort(apparaat: device, mounts: mounts) == kind)
  }

  @Test func findsNoNetworkDiskUnderTheTests() { #expect(Netwerkschijf.soort(van: map.pad) == nil) }
}

@Suite struct SessiecodeTests {
  @Test(arguments: ["kmt-rvx", "KMTRVX", " k m t - r v x ", "kmtrvx\n"]) func readsACodeAsPeopleType(_ text: String) {
    #expect(Sessiecode(text)?.tekst == "kmt-rvx")
  }

  @Test(arguments: [
    "", "kmt-rv", "kmt-rvxx", "amt-rvx", "kmt_rvx", "kmt-rv\u{0301}x", String(repeating: "-", count: 99),
  ]) func refusesWhatIsNoCode(_ text: String) { #expect(Sessiecode(text) == nil) }

  @Test func drawsCodesThatItReads() {
    var generator = SystemRandomNumberGenerator()
    for _ in 0..<200 {
      let code = Sessiecode(met: &generator)
      #expect(Sessiecode(code.tekst) == code)
    }
  }
}
