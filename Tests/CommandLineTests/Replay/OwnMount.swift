/// File systems that a test mounts for itself and nobody else sees.
enum OwnMount {
  /// What stands before a command that may mount.
  static let command = "unshare --user --map-root-user --mount"

  /// Whether the system lets anybody do so; containers often do not.
  static var isPossible: Bool {
    let probe = "mkdir disk && \(command) mount -t tmpfs none disk"
    return (try? Scene().run(probe).code) == 0
  }
}
