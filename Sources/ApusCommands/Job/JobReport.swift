import Apus

/// A job's figures in virsh's words and order.
struct JobReport {
    private let job: DomainJob
    private(set) var text = ""

    init(_ job: DomainJob) {
        self.job = job
        text += Self.line("Operation:", job.operation)
        times()
        amounts(["data_processed", "data_remaining", "data_total"], "Data")
        memory()
        amounts(["disk_processed", "disk_remaining", "disk_total"], "File")
        rate("disk_bps", "File bandwidth:")
        pages()
        compression()
        count("auto_converge_throttle", "Auto converge throttle:", "")
        size("disk_temp_used", "Temporary disk space use:")
        size("disk_temp_total", "Temporary disk space total:")
        if let message = job["errmsg"] { text += Self.padded("Error message:", 17) + " \(message.text)\n" }
    }

    private mutating func times() {
        count("time_elapsed", "Time elapsed:", "ms")
        count("time_elapsed_net", "Time elapsed w/o network:", "ms")
        if job.kind == .bounded { count("time_remaining", "Time remaining:", "ms") }
    }

    /// Three figures that are there together.
    private mutating func amounts(_ names: [String], _ title: String) {
        let values = names.map { job[$0]?.number ?? 0 }
        guard values.contains(where: { $0 > 0 }) else { return }
        for (value, word) in zip(values, ["processed", "remaining", "total"]) { line("\(title) \(word):", bytes: value) }
    }

    private mutating func memory() {
        amounts(["memory_processed", "memory_remaining", "memory_total"], "Memory")
        rate("memory_bps", "Memory bandwidth:")
        let isMoving = (job["memory_total"]?.number ?? 0) > 0
        if isMoving {
            count("memory_dirty_rate", "Dirty rate:", "pages/s")
            count("memory_page_size", "Page size:", "bytes")
            count("memory_iteration", "Iteration:", "")
            count("memory_postcopy_requests", "Postcopy requests:", "")
        }
    }

    private mutating func pages() {
        count("memory_constant", "Constant pages:", "")
        count("memory_normal", "Normal pages:", "")
        size("memory_normal_bytes", "Normal data:")
        count("downtime", job.kind == .completed ? "Total downtime:" : "Expected downtime:", "ms")
        count("downtime_net", "Downtime w/o network:", "ms")
        count("setup_time", "Setup time:", "ms")
    }

    private mutating func compression() {
        size("compression_cache", "Compression cache:")
        size("compression_bytes", "Compressed data:")
        count("compression_pages", "Compressed pages:", "")
        count("compression_cache_misses", "Compression cache misses:", "")
        count("compression_overflow", "Compression overflows:", "")
    }

    // MARK: Lines

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    static func line(_ label: String, _ value: String) -> String {
        "\(padded(label, 17)) \(padded(value, 12))\n"
    }

    private mutating func count(_ name: String, _ label: String, _ unit: String) {
        guard let value = job[name] else { return }
        let number = unit.isEmpty ? value.text : Self.padded(value.text, 12) + " \(unit)"
        text += Self.padded(label, 17) + " \(unit.isEmpty ? Self.padded(number, 12) : number)\n"
    }

    private mutating func size(_ name: String, _ label: String) {
        if let value = job[name]?.number { line(label, bytes: value) }
    }

    private mutating func line(_ label: String, bytes: UInt64) {
        text += Self.padded(label, 17) + " \(Capacity.text(bytes))\n"
    }

    private mutating func rate(_ name: String, _ label: String) {
        guard let value = job[name]?.number, value > 0 else { return }
        text += Self.padded(label, 17) + " \(Capacity.text(value))/s\n"
    }
}
