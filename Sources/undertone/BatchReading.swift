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

    /// The same, with what is made of each record made on all cores too.
    ///
    /// - Parameter make: given the place of a record among all, its name and its events.
    func each<Made: Sendable>(
        of names: [String], making make: @escaping @Sendable (Int, String, [Event]) -> Made, _ take: (Made) -> Void
    ) {
        for start in stride(from: 0, to: names.count, by: Self.batch) {
            let batch = Array(names[start..<min(start + Self.batch, names.count)])
            let results = read(batch) { index, events in make(start + index, batch[index], events) }
            for result in results {
                switch result {
                case .success(let made): take(made)
                case .failure(let error): Output.complain("\(error)")
                }
            }
        }
    }

    private func read(_ names: [String]) -> [Result<[Event], RecordError>] { read(names) { _, events in events } }

    private func read<Made: Sendable>(
        _ names: [String], _ make: @escaping @Sendable (Int, [Event]) -> Made
    ) -> [Result<Made, RecordError>] {
        // A passphrase is asked for once and in order, so encrypted ones are opened one by one.
        guard names.allSatisfy({ $0.hasSuffix(".jsonl") }) else {
            return names.enumerated().map { index, name in
                Self.read("\(folder.path)/\(name)", keyring, kinds).map { make(index, $0) }
            }
        }
        var results = [Result<Made, RecordError>?](repeating: nil, count: names.count)
        let (path, wanted) = (folder.path, kinds)
        results.withUnsafeMutableBufferPointer { buffer in
            nonisolated(unsafe) let slots = buffer
            DispatchQueue.concurrentPerform(iterations: names.count) { index in
                slots[index] = Self.read("\(path)/\(names[index])", Keyring(), wanted).map { make(index, $0) }
            }
        }
        return results.compactMap(\.self)
    }

    private static func read(
        _ path: String, _ keyring: Keyring, _ kinds: Set<String>
    ) -> Result<[Event], RecordError> {
        Result { () throws(RecordError) in try RecordReader.read(path, with: keyring, only: kinds).events }
    }
}
