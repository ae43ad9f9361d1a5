import Handout
import Record

/// A Mustache template of the person's own, filled in by `undertone-template`, which lies beside this program.
struct HandoutTemplate {
    private let name: String
    private let text: String
    private let format: HandoutFormat

    /// - Parameter format: how values are escaped; else as the end of the file's name says.
    /// - Throws: `RecordError` where the file cannot be read.
    init(_ path: String, format: HandoutFormat?) throws {
        name = path
        do { text = String(decoding: try RecordReader.bytes(of: path), as: UTF8.self) } catch {
            throw Failure(
                "the template “\(path)” cannot be read: is it there, a plain file, and yours to read?")
        }
        self.format = format ?? HandoutFormat(ending: path) ?? .md
    }

    /// The page as the template has it.
    ///
    /// - Throws: a `Failure` that names the file and the line where the template is broken.
    func filled(_ document: Document) throws -> String {
        let values = HandoutValues(document, format)
        guard let request = JSONLines().text(Request(name: name, template: text, values: values)) else { return "" }
        let program = Self.folder + "/undertone-template"
        guard let result = ChildProgram.run(program, input: request) else {
            throw Failure(
                "--template needs the program \(program), which is missing: build it with “swift build”, or keep it beside "
                    + "undertone when you move that")
        }
        if let message = result.complaint { throw Failure(message) }
        guard result.status == 0 else { throw Failure("\(name): the template could not be filled in") }
        return result.output
    }

    /// Where this program lies.
    private static var folder: String {
        let path = ChildProgram.own ?? CommandLine.arguments[0]
        return path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    }

    private struct Request: Encodable {
        var name: String
        var template: String
        var values: HandoutValues
    }
}

/// What a template can show; every text is escaped for the format of the page.
struct HandoutValues: Encodable {
    struct Section: Encodable {
        /// As it is printed; absent for safety, which has none.
        var number: Int?
        var title: String
        var lines: [Line]
    }

    struct Line: Encodable {
        /// The whole line.
        var text: String
        /// The person's words in it.
        var words: [String]
    }

    var title: String
    var subtitle: String
    /// Absent on a page that was gone through.
    var draft: String?
    var footer: String
    var sections: [Section]

    init(_ document: Document, _ format: HandoutFormat) {
        title = format.escaped(document.title)
        subtitle = format.escaped(document.subtitle)
        draft = document.isDraft ? format.escaped(Document.draft) : nil
        footer = format.escaped(document.footer)
        sections = document.sections.map { section in
            Section(
                number: document.number(of: section), title: format.escaped(section.title),
                lines: section.lines.map { Line(text: format.text(of: $0), words: Self.words(in: $0, format)) })
        }
    }

    private static func words(in line: Document.Line, _ format: HandoutFormat) -> [String] {
        line.pieces.compactMap { if case .words(let words) = $0 { format.escaped(words) } else { nil } }
    }
}
