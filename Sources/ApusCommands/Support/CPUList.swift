import Apus

/// Lists of the host's processors: `0-3,^2`, `r` for all.
enum CPUList {
    static func parse(_ text: String, hostCPUs: Int) throws(CommandFailure) -> CPUMap {
        var map = CPUMap(count: hostCPUs)
        if text == "r" {
            for number in 0..<hostCPUs { map[number] = true }
            return map
        }
        var numbers = Set<Int>()
        for part in text.split(separator: ",", omittingEmptySubsequences: false) {
            let isLeftOut = part.hasPrefix("^")
            let ends = part.drop { $0 == "^" }.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
            guard ends.count == 1 || ends.count == 2, let first = ends[0], let last = ends[ends.count - 1],
                first >= 0, first <= last, last < 1 << 20
            else {
                throw CommandFailure(
                    "Invalid cpulist '\(text)'",
                    VirtError(.invalidArg, "Failed to parse bitmap '\(text)'", domain: .none))
            }
            if isLeftOut { numbers.subtract(first...last) } else { numbers.formUnion(first...last) }
        }
        if let beyond = numbers.filter({ $0 >= hostCPUs }).min() {
            throw CommandFailure(
                "CPU \(beyond) in cpulist '\(text)' exceed the maxcpu \(hostCPUs)", status: .invalid)
        }
        for number in numbers { map[number] = true }
        return map
    }

    /// `0-1,3`.
    static func text(_ map: CPUMap, hostCPUs: Int) -> String {
        let numbers = (0..<hostCPUs).filter { map[$0] }
        var parts: [String] = []
        var index = 0
        while index < numbers.count {
            var end = index
            while end + 1 < numbers.count, numbers[end + 1] == numbers[end] + 1 { end += 1 }
            parts.append(end == index ? "\(numbers[index])" : "\(numbers[index])-\(numbers[end])")
            index = end + 1
        }
        return parts.joined(separator: ",")
    }

    /// `y` or `-` for each processor.
    static func marks(_ map: CPUMap, hostCPUs: Int) -> String {
        String((0..<hostCPUs).map { map[$0] ? "y" : "-" })
    }

    static func json(_ map: CPUMap, hostCPUs: Int) -> JSONText {
        .array((0..<hostCPUs).filter { map[$0] }.map { .integer($0) })
    }
}

extension Connection {
    /// How many processors the host has, online or not.
    func hostCPUCount() async throws(CommandFailure) -> Int {
        try await attempt { () async throws(VirtError) in try await hostCPUs().present }
    }
}
