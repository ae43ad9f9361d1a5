import Dialogue
import Dispatch
import Record

/// Reads many records, a few at a time on all cores, so that a thousand take less than a second and little memory.
struct BatchReading {
    let folder: Folder
    let keyring: Keyring
    /// Names of the kinds of event that are wanted.
    let kinds: Set<String>

    private static let batch = 32

    /// Hands on the events of each record in the order of their names; what cannot be read is named on standard error.
    func each(of names: [String], _ take: (String, [Event]) -> Void) {
        for start in stride(from: 0, to: names.count, by: Self.batch) {
            let batch = Array(names[start..<min(start + Self.batch, names.count)])
            for (name, result) in zip(batch, read(batch)) {
                switch result {
                case .success(let events): take(name, events)
                case .failure(let error): Output.complain("\(error)")
                }
            }
        }
    }

    private func read(_ names: [String]) -> [Result<[Event], RecordError>] {
        // A passphrase is asked for once and in order, so encrypted ones are opened one by one.
        guard names.allSatisfy({ $0.hasSuffix(".jsonl") }) else {
            return names.map { Self.read("\(folder.path)/\($0)", keyring, kinds) }
        }
        var results = [Result<[Event], RecordError>](repeating: .success([]), count: names.count)
        let (path, wanted) = (folder.path, kinds)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: names.count) { index in
                slots[index] = Self.read("\(path)/\(names[index])", Keyring(), wanted)
            }
        }
        return results
    }

    private static func read(
        _ path: String, _ keyring: Keyring, _ kinds: Set<String>
    ) -> Result<[Event], RecordError> {
        Result { () throws(RecordError) in try RecordReader.read(path, with: keyring, only: kinds).events }
    }
}
