import MRMModel

import struct Foundation.UUID

/// Sixteen equal bytes as the identity of anything.
func identifier<Subject>(
  _ byte: UInt8,
  of _: Subject.Type = Subject.self,
) -> Identifier<Subject> {
  let b = byte
  return Identifier(rawValue: UUID(uuid: (b, b, b, b, b, b, b, b, b, b, b, b, b, b, b, b)))
}
