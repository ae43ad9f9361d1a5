import Foundation
import Mustache

/// Fills in a Mustache template: one JSON object on standard input, the text on standard output.
///
/// A program of its own, started by `undertone handout --template` only: the engine needs the whole of Foundation, and
/// loading that would cost every start of undertone more than a millisecond. It opens no file and reads nothing else.
@main
enum Filling {
    /// What is read: the template, its name for messages, and the values.
    private struct Request: Decodable {
        var name: String
        var template: String
        var values: Page
    }

    static func main() {
        guard
            let request = try? JSONDecoder().decode(Request.self, from: FileHandle.standardInput.readDataToEndOfFile())
        else {
            return end(
                "undertone-template is started by “undertone handout --template FILE”, not by hand.", status: EX_USAGE)
        }
        if let fault = fault(in: request.template) { return end("\(request.name):\(fault)") }
        // Values come escaped for the format that is asked for, so the engine must leave them as they are. On a line of its
        // own the setting leaves no trace.
        guard let template = try? MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}\n" + request.template) else {
            return end("\(request.name): cannot be read as a Mustache template; try it part by part")
        }
        FileHandle.standardOutput.write(Data(template.render(request.values).utf8))
    }

    /// What is wrong with a template, after its line: what was found, what was expected, what to do.
    ///
    /// The engine counts lines by LF alone, so it is shown a copy that has no other ends of lines.
    private static func fault(in template: String) -> String? {
        let lines = template.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\n" }
        do {
            _ = try MustacheTemplate(string: lines.joined(separator: "\n"))
            return nil
        } catch let error as MustacheTemplate.ParserError {
            return "\(error.context.lineNumber): \(words(for: error.error))"
        } catch {
            return "1: \(words(for: error))"
        }
    }

    private static func words(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .unfinishedName, nil:
            "a tag is not closed, or holds more than a name; expected {{name}} in one line: close it with as many braces as it "
                + "was opened with"
        case .sectionCloseNameIncorrect:
            "a section is closed by another name than it was opened by; expected {{/name}} after {{#name}} or {{^name}}, the "
                + "one that was opened last first: put the names right, or take the tag out"
        case .expectedSectionEnd:
            "a section is not closed; expected {{/name}} for each {{#name}} and {{^name}} before the end of the template: add "
                + "the one that is missing"
        case .invalidSetDelimiter:
            "delimiters are set wrongly; expected two new ones between equals signs, as in {{=<% %>=}}: put it so, or take "
                + "it out"
        case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
            "a template cannot inherit from another here; expected no {{<…}} or {{$…}}: write in their place what they stand "
                + "for"
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
            "a setting is not known; expected none, values come escaped for the page: take {{%…}} out"
        }
    }

    private static func end(_ message: String, status: Int32 = 1) {
        FileHandle.standardError.write(Data((message + "\n").utf8))
        exit(status)
    }
}

/// What a template can show, by the names that stand in it: those of `HandoutValues`, which `undertone` writes.
///
/// Descriptions are what `{{.}}` shows of a whole section or line: its text and nothing of Swift.
private struct Page: Decodable, CustomStringConvertible {
    struct Section: Decodable, CustomStringConvertible {
        var number: Int?
        var title: String
        var lines: [Line]

        var description: String { title }
    }

    struct Line: Decodable, CustomStringConvertible {
        var text: String
        var words: [String]

        var description: String { text }
    }

    var title: String
    var subtitle: String
    var draft: String?
    var footer: String
    var sections: [Section]

    var description: String { title }
}
