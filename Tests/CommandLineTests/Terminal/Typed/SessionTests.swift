import Testing

/// What `unlock` says holds: keys are kept until `lock`, or every command asks.
///
/// Not every system has a kernel that keeps keys; both are tested, by where the tests run.
@Suite struct SessionTests {
  @Test func `an unlocked store asks no more, but for what is grave, until it is locked`() throws {
    let scene = try Scene.withTaskForce()
    #expect(try scene.run("mrm incident list --as officer").code == 11)
    let opened = try scene.run("mrm unlock --as officer --passphrase-file words")
    #expect(opened.code == 0)
    let isKept = opened.text.contains("Open: 10 minutes")
    #expect(isKept != opened.text.contains("keeps no keys"))

    #expect(try scene.run("mrm incident list --as officer").code == (isKept ? 0 : 11))
    let status = try scene.run("mrm status --as officer").text
    #expect(status.contains(isKept ? "state\topen" : "state\tclosed"))
    #expect(try scene.run("mrm incident list --as officer-2").code == 11)
    #expect(try scene.run("mrm user passphrase --as officer").code == 11)
    #expect(try scene.run("mrm unlock --as officer").code == 11)

    let closed = try scene.run("mrm lock --as officer")
    #expect(closed.code == 0)
    #expect(closed.text.contains("The store was closed already.") != isKept)
    #expect(try scene.run("mrm incident list --as officer").code == 11)
    #expect(try scene.run("mrm status --as officer").text.contains("state\tclosed"))
  }

  @Test func `a passphrase that does not open keeps no session`() throws {
    let scene = try Scene.withTaskForce()
    let wrong = "echo 'some other six words of somebody' >other; mrm unlock --as officer"
    #expect(try scene.run("\(wrong) --passphrase-file other").code == 12)
    #expect(try scene.run("mrm incident list --as officer").code == 11)
  }
}
