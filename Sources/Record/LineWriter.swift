/// Lines appended to a private file, each on the disk before the next is taken.
extension RecordWriter {
    /// Appends lines and waits until they are on the disk.
    package func append(lines: [String]) throws(RecordError) {
        try append(bytes: Array(lines.map { $0 + "\n" }.joined().utf8))
    }
}
