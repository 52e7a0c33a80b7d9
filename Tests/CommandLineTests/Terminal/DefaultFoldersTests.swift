import MRMService
import Testing

@testable import mrm

@Suite struct DefaultFoldersTests {
  @Test func `without variables everything lies under the home`() throws {
    let folders = try DefaultFolders(["HOME": "/home/awa"]).folders(store: nil)
    #expect(folders.store == "/home/awa/.local/share/mrm/store")
    #expect(folders.people == "/home/awa/.local/share/mrm/people")
    #expect(folders.pins == "/home/awa/.local/state/mrm/pins")
  }

  @Test func `the option comes before MRM_STORE, and that before the folder of data`() throws {
    let folders = DefaultFolders(["HOME": "/home/awa", "MRM_STORE": "/m", "XDG_DATA_HOME": "/d"])
    #expect(try folders.folders(store: "/o").store == "/o")
    #expect(try folders.folders(store: nil).store == "/m")
    #expect(try folders.folders(store: nil).people == "/d/mrm/people")
  }

  @Test func `a relative XDG folder is ignored, as the specification says`() throws {
    let folders = DefaultFolders(["HOME": "/home/awa", "XDG_STATE_HOME": "state"])
    #expect(try folders.folders(store: nil).pins == "/home/awa/.local/state/mrm/pins")
  }

  @Test func `without a home nothing is guessed`() {
    #expect(throws: UsageError.noHome) { try DefaultFolders([:]).folders(store: "/o") }
  }
}
