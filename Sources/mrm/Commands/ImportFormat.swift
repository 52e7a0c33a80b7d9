import ArgumentParser

/// The forms of file that an import reads.
enum ImportFormat: String, ExpressibleByArgument, CaseIterable {
  case csv, primero
}
