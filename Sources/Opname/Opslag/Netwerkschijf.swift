import Glibc

/// Disks on which WAL loses events: two computers do not share memory (ontwerp sessie, 'Where').
enum Netwerkschijf {
  private static let soorten = [
    "nfs", "nfs4", "cifs", "smb3", "smbfs", "ncpfs", "afs", "ceph", "lustre", "fuse.sshfs", "fuse.glusterfs",
    "fuse.ceph", "fuse.s3fs", "fuse.davfs", "davfs", "fuse.rclone", "fuse.smbnetfs", "fuse.gvfsd-fuse",
  ]

  /// The kind of network disk that holds a path, or nil for a disk of this computer; the path must exist.
  static func soort(van path: String) -> String? {
    var info = stat()
    guard stat(path, &info) == 0 else { return nil }
    // Linux packs the two numbers of a device so. A disk without a device of its own has major number 0: the network
    // disks are among those, an ordinary disk is not, and then the table of mounts need not be read.
    let device = UInt64(info.st_dev)
    let major = (device >> 8) & 0xFFF | (device >> 32) & ~0xFFF
    let minor = device & 0xFF | (device >> 12) & ~0xFF
    guard major == 0, let mounts = lees("/proc/self/mountinfo") else { return nil }
    return soort(apparaat: "\(major):\(minor)", mounts: mounts)
  }

  /// The kind of network disk that a device is, by the text of `/proc/self/mountinfo`; nil for a local one.
  static func soort(apparaat device: String, mounts: String) -> String? {
    for line in mounts.split(separator: "\n") {
      // Fields up to a lone hyphen vary in number; the kind comes right after it (proc(5)).
      let fields = line.split(separator: " ")
      guard fields.count > 3, fields[2] == device, let hyphen = fields.firstIndex(of: "-") else { continue }
      guard let type = fields[(hyphen + 1)...].first.map(String.init) else { continue }
      if soorten.contains(type) { return type }
    }
    return nil
  }

  private static func lees(_ path: String) -> String? {
    guard let file = fopen(path, "re") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 8192)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }
}
