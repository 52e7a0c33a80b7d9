import ArgumentParser
import MRMExchange
import MRMModel
import MRMService

/// `mrm backup verify`: opens a backup and verifies the store in it, without restoring it.
struct BackupVerify: ParsableCommand, SpokenCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: Spoken.text(Phrase(fr: "Vérifier une sauvegarde", en: "Verify a backup")),
    discussion: Spoken.text(
      Phrase(
        fr: """
          Ouvre la sauvegarde, contrôle ses fichiers, celui de la base par SQLite, et tout le journal
          avec vos clés ; dit de quand elle date et ce qui lui manque de ce que vous avez vu ici.
          Il faut sur cette machine la place de la base.

          Exemples :
            mrm backup verify sauvegarde.age --identity cle.txt --as bko-admin
            mrm backup verify sauvegarde.age --identity cle.txt --without-key
          """,
        en: """
          Opens the backup, checks its files, the store’s by SQLite, and the whole log with your keys;
          says when it was made and what it lacks of what you have seen here. It takes as much room on
          this machine as the store does.

          Examples:
            mrm backup verify backup.age --identity key.txt --as bko-admin
            mrm backup verify backup.age --identity key.txt --without-key
          """,
      )
    ),
  )

  @OptionGroup var backup: BackupReadingOptions
  @OptionGroup var store: StoreOptions
  @OptionGroup var output: OutputOptions

  func run() throws {
    let session = try Session(store, output)
    let progress = Progress(Phrase(fr: "Mio lus :", en: "MiB read:"), session.language)
    defer { progress.finish() }
    let verdict = try Desk.verifyBackup(
      backup.file,
      identities: backup.identity,
      backup.reading(session),
      folders: session.folders,
      now: session.now,
    ) { progress.show($0, of: $1) }
    progress.finish()
    let page = BackupPage(verdict: verdict, language: session.language)
    if session.output.isJSON {
      session.output.json(page.json([("schema", .string("mrm-backup-verify-1"))]))
    } else {
      page.show(on: session.output)
    }
    guard verdict.exitCode == ExitMeaning.success.rawValue else {
      session.say(BackupPage.distrust)
      throw ExitCode(verdict.exitCode)
    }
    session.say(Phrase(fr: "La sauvegarde est bonne.", en: "The backup is sound."))
  }
}
