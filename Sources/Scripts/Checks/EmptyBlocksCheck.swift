/// Blocks without entries say nothing.
enum EmptyBlocksCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.blocks.filter { $0.entries.isEmpty && $0.kind != "region" }
            .map { .at($0, "“\($0.name)” has no entries; add lines that begin with “- ”, or take the block out") }
    }
}

/// Every block names where it comes from.
enum SourcesCheck: Check {
    static func findings(in content: CheckedContent) -> [Finding] {
        content.blocks.filter { $0.value("source") == nil && $0.kind != "class" }
            .map { .at($0, "“\($0.name)” has no “source:” line; name the idea, book or craft it comes from") }
    }
}
