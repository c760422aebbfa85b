import Apus
import Synchronization

/// Shows how far the transfer of a domain's memory is, and gives it up at ^C, which takes everything back.
final class JobProgress: Sendable {
    private let tasks: [Task<Void, Never>]

    /// - Parameters:
    ///   - what: what is under way, as a title.
    ///   - isShown: write it to standard error; otherwise only ^C is listened to.
    init(_ domain: Domain, _ what: String, isShown: Bool) {
        let interrupt = Task {
            await Interrupt.wait()
            if !Task.isCancelled { try? await domain.abortJob() }
        }
        guard isShown else {
            tasks = [interrupt]
            return
        }
        let watch = Task {
            while !Task.isCancelled {
                if let job = try? await domain.job(), let line = Self.line(job) {
                    StandardStream.error.write("\r\u{1b}[K\(what): \(line)")
                }
                try? await Task.sleep(for: .milliseconds(100))
            }
        }
        tasks = [interrupt, watch]
    }

    /// - Parameter end: what the last line says.
    func finish(_ end: String? = nil) {
        for task in tasks { task.cancel() }
        if tasks.count > 1 { StandardStream.error.write("\r\u{1b}[K" + (end.map { "\($0)\n" } ?? "")) }
    }

    /// `[ 45 %], 44 MiB of 99 MiB, 120 MiB/s, 1 s left`; nil for a job that does not move memory.
    static func line(_ job: DomainJob) -> String? {
        guard let total = job["memory_total"]?.number, total > 0 else { return nil }
        let remaining = min(total, job["memory_remaining"]?.number ?? 0)
        var parts = [
            "[\(BlockJobWait.percent(remaining, total)) %]",
            "\(Capacity.text(total - remaining)) of \(Capacity.text(total))",
        ]
        if let rate = rate(job) { parts.append("\(Capacity.text(rate))/s") }
        if let left = secondsLeft(job) { parts.append("\(left) s left") }
        return parts.joined(separator: ", ")
    }

    /// Bytes a second: what QEMU says, else what the job has done so far.
    static func rate(_ job: DomainJob) -> UInt64? {
        if let told = job["memory_bps"]?.number, told > 0 { return told }
        guard let done = job["memory_processed"]?.number, let time = job["time_elapsed"]?.number, time > 0, done > 0
        else { return nil }
        let (product, overflow) = done.multipliedReportingOverflow(by: 1000)
        return overflow ? nil : product / time
    }

    /// How long what remains takes if it goes on like this, rounded up; most memory that is empty takes no time.
    static func secondsLeft(_ job: DomainJob) -> UInt64? {
        guard let total = job["memory_total"]?.number, let remaining = job["memory_remaining"]?.number,
            let time = job["time_elapsed"]?.number, remaining < total
        else { return nil }
        let left = Double(time) * Double(remaining) / Double(total - remaining) / 1000
        return left < 1e15 ? UInt64(left.rounded(.up)) : nil
    }
}
