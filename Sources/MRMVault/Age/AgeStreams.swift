/// Gives the next bytes of a file, as many as are at hand; none at its end.
///
/// A mebibyte at a time is plenty: what it gives is held in memory.
public typealias AgeSource = () throws -> [UInt8]

/// Takes the next bytes of a file.
public typealias AgeSink = ([UInt8]) throws -> Void
