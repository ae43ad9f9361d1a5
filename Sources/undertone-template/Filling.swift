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
        do {
            // Values come escaped for the format that is asked for, so the engine must leave them as they are.
            let template = try MustacheTemplate(string: "{{% CONTENT_TYPE:TEXT}}" + request.template)
            FileHandle.standardOutput.write(Data(template.render(request.values).utf8))
        } catch let error as MustacheTemplate.ParserError {
            let line = error.context.lineNumber
            end("\(request.name):\(line): \(words(for: error.error)), in “\(error.context.line.prefix(60))”")
        } catch {
            end("\(request.name): cannot be understood as a Mustache template")
        }
    }

    private static func words(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "a section is closed by another name than it was opened by"
        case .unfinishedName: "a tag is not closed: expected }}"
        case .expectedSectionEnd: "a section is not closed: expected {{/name}} before the end"
        case .invalidSetDelimiter: "delimiters are set wrongly: expected {{=<% %>=}}"
        case .transformAppliedToInheritanceSection, .illegalTokenInsideInheritSection, .textInsideInheritSection:
            "inheriting from other templates is not possible here"
        case .invalidConfigVariableSyntax, .unrecognisedConfigVariable:
            "a setting is not known: expected {{% CONTENT_TYPE:TEXT}}"
        case nil: "a tag is not closed"
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
        var number: Int
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
