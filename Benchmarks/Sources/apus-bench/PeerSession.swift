import Subprocess

/// The outer end of a probe: one question, one line of answer.
final class PeerSession {
    private let name: String
    private let input: StandardInputWriter
    private var iterator: AsyncBufferSequence.LineSequence<UTF8>.AsyncIterator

    init(name: String, input: StandardInputWriter, lines: AsyncBufferSequence.LineSequence<UTF8>) {
        self.name = name
        self.input = input
        iterator = lines.makeAsyncIterator()
    }

    func waitUntilReady() async throws {
        let line = try await nextLine()
        guard line == "ready" else { throw Failure(reason: "\(name): \(line)") }
    }

    func ask(_ question: String) async throws -> Result {
        _ = try await input.write(question + "\n")
        let words = try await nextLine().split(separator: " ", maxSplits: 1)
        if words.first == "samples", words.count == 2 {
            return Result(samples: words[1].split(separator: " ").compactMap { Double($0) })
        }
        return Result(error: words.count == 2 ? String(words[1]) : "no answer")
    }

    private func nextLine() async throws -> String {
        guard let line = try await iterator.next() else { throw Failure(reason: "\(name): the probe is gone") }
        return line.filter { $0 != "\n" && $0 != "\r\n" }
    }
}
