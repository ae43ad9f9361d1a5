/// Suggestions for misspelt names.
package enum Spelling {
    /// The word nearest to `word`, if it is near enough to be meant.
    package static func nearest(to word: String, among words: [String]) -> String? {
        let limit = word.count < 3 ? 1 : max(2, word.count / 3)
        return words.map { (word: $0, distance: distance(word, $0)) }
            .filter { $0.distance <= limit }
            .min { $0.distance < $1.distance }?.word
    }

    /// Levenshtein's distance between two words.
    package static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (index, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = index + 1
            for column in right.indices {
                let substitution = diagonal + (right[column] == character ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(substitution, diagonal + 1, row[column] + 1)
            }
        }
        return row[right.count]
    }
}
