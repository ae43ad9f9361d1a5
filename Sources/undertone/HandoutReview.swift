import Dialogue
import Handout
import Record
import Terminal

/// Going through a page in the person's own editor, before it is written.
struct HandoutReview {
    private let folder: Folder

    /// - Parameter folder: that of the records, in which the file for the editor lies while it is open; what was left there
    ///   by one that was cut off is removed.
    init(in folder: Folder) {
        self.folder = folder
        Places.leftovers(in: folder).remove()
    }

    /// An editor would write the words to the disk in plain text, so encrypted records are refused.
    func check(_ paths: [String]) throws {
        if let sealed = paths.first(where: { $0.hasSuffix(".age") }) {
            throw Failure(
                "--review is off for \(sealed): it is encrypted, and an editor would write its words to the disk in plain "
                    + "text. Leave lines out at the closing of a session instead.")
        }
    }

    /// The page as the person left it; of one session the choice is added to its record.
    ///
    /// - Parameter path: the record of that session; absent where the page is made from several.
    func reviewed(_ document: Document, keeping path: String?, turn: Int) throws -> Document {
        try folder.make()
        let text = try PrivateEditor.write(under: folder.path, startingWith: ReviewText.text(of: document))
        guard let review = ReviewText(text, of: document) else {
            throw Failure("nothing was left of the page, so none was written")
        }
        if let path { try keep(review.chosen(turn: turn), in: path) }
        return review.document
    }

    private func keep(_ chosen: Chosen, in path: String) throws {
        do {
            try RecordWriter.resume(path).append([.chosen(chosen)])
        } catch {
            Output.complain("The choice was not kept in the record, and is asked again next time: \(error)")
        }
    }
}
