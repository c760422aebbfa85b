import Glibc

/// The outer end of a probe: one question, one line of answer.
final class PeerSession {
    let name: String
    private var process: pid_t = -1
    private let questions: UnsafeMutablePointer<FILE>
    private let answers: UnsafeMutablePointer<FILE>

    init(name: String, command: [String]) throws {
        self.name = name
        var toChild: [Int32] = [-1, -1]
        var fromChild: [Int32] = [-1, -1]
        guard pipe(&toChild) == 0, pipe(&fromChild) == 0,
            let writer = fdopen(toChild[1], "w"), let reader = fdopen(fromChild[0], "r")
        else { throw Failure(reason: "no pipes") }
        for descriptor in toChild + fromChild { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
        questions = writer
        answers = reader
        process = try spawn(command, descriptors: [0: toChild[0], 1: fromChild[1]])
        close(toChild[0])
        close(fromChild[1])
    }

    func waitUntilReady() throws {
        let line = try nextLine()
        guard line == "ready" else { throw Failure(reason: "\(name): \(line)") }
    }

    func ask(_ question: String) throws -> Result {
        fputs(question + "\n", questions)
        fflush(questions)
        let words = try nextLine().split(separator: " ", maxSplits: 1)
        if words.first == "samples", words.count == 2 {
            return Result(samples: words[1].split(separator: " ").compactMap { Double($0) })
        }
        return Result(error: words.count == 2 ? String(words[1]) : "no answer")
    }

    func end() {
        fclose(questions)
        var status: Int32 = 0
        waitpid(process, &status, 0)
        fclose(answers)
    }

    private func nextLine() throws -> String {
        var buffer = [CChar](repeating: 0, count: 1 << 16)
        guard fgets(&buffer, Int32(buffer.count), answers) != nil else {
            throw Failure(reason: "\(name): the probe is gone")
        }
        let bytes = buffer.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }
        return String(decoding: bytes, as: UTF8.self)
    }
}

/// Starts a program found by its path or through PATH; `descriptors` maps the child's numbers to ours.
func spawn(_ command: [String], descriptors: [Int32: Int32]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for (child, ours) in descriptors { posix_spawn_file_actions_adddup2(&actions, ours, child) }
    var arguments: [UnsafeMutablePointer<CChar>?] = command.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = -1
    guard posix_spawnp(&process, command[0], &actions, nil, &arguments, environ) == 0 else {
        throw Failure(reason: "cannot start \(command[0])")
    }
    return process
}
