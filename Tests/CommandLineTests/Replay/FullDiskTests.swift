import Testing

/// A disk that is really full: a small file system in memory, where the system lets anybody make one.
@Suite(.enabled(if: OwnMount.isPossible, "no file system of one's own can be made here"))
struct FullDiskTests {
  /// How many kB are left decides what is the first that cannot be written.
  @Test(arguments: [0, 24, 48, 72])
  func `a change for which there is no room is told, and is not there`(spare: Int) throws {
    let scene = try Scene.withTaskForce()
    let officer = "--as officer --passphrase-file words"
    let outcome = try scene.run(
      """
      mkdir disk && \(OwnMount.command) sh -ec '
      mount -t tmpfs -o size=4m none disk
      cp -a data state disk
      XDG_DATA_HOME=$PWD/disk/data XDG_STATE_HOME=$PWD/disk/state
      before=$(mrm audit log \(officer) 2>/dev/null)
      head -c 9000000 /dev/zero >disk/filled 2>/dev/null || true
      truncate -s -\(spare)K disk/filled
      echo "{\\"date\\": \\"2022-08-03\\"}" | mrm incident add \(officer) || echo "ended with $?"
      rm disk/filled
      [ "$before" = "$(mrm audit log \(officer) 2>/dev/null)" ] && echo the log is as before
      mrm store check \(officer)'
      """
    )
    #expect(outcome.text.contains("the disk is full; nothing was changed"))
    #expect(outcome.text.contains("ended with 1"))
    #expect(outcome.text.contains("the log is as before"))
    #expect(outcome.text.contains("All is in order."))
  }
}
