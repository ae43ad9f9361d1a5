import Practice
import Record

/// What earlier sessions of practice came to, for the figures “before”.
enum EarlierPractice {
    /// Shorter sessions say too little for a figure (clinical specification §7.1: ten minutes estimate the whole).
    private static let fewestTurns = 8

    /// The counts of the last three sessions by the trainee, oldest first; what cannot be read is left out.
    static func counts(in folder: Folder, before path: String? = nil) -> [Counts] {
        let names = ((try? folder.records()) ?? []).filter { path == nil || "\(folder.path)/\($0)" < (path ?? "") }
        var found: [Counts] = []
        for name in names.suffix(12).reversed() where found.count < 3 {
            guard let record = try? PracticeRecord.read("\(folder.path)/\(name)"), record.opened.by == "trainee",
                record.exchanges.count >= fewestTurns
            else { continue }
            found.insert(Counts(record.exchanges), at: 0)
        }
        return found
    }
}
