import MRMService

extension PassphraseSource {
  /// The source that one of two options names; nil when neither was given.
  ///
  /// - Throws: ``UsageError/exclude(_:_:)`` when both were.
  init?(
    file: String?,
    descriptor: Int32?,
    named options: (file: String, descriptor: String),
  ) throws(UsageError) {
    switch (file, descriptor) {
    case (nil, nil): return nil
    case (let file?, nil): self = .file(file)
    case (nil, let descriptor?): self = .descriptor(descriptor)
    case (.some, .some): throw .exclude(options.file, options.descriptor)
    }
  }
}
