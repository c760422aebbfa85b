import HostSystem
import Synchronization

/// Gives out names of tap devices, `vnet0`, `vnet1` ...: each number once in the life of the daemon, as libvirt does.
final class InterfaceNames: Sendable {
    private let last = Mutex<[String: UInt32]>([:])

    /// A new name for each prefix, in order.
    ///
    /// - Parameter reserve: false only asks which names would be next.
    func generate(_ prefixes: [String], reserve: Bool) -> [String] {
        last.withLock { last in
            var numbers = last
            var names: [String] = []
            for prefix in prefixes {
                // Patterns of the user's count together with libvirt's own.
                let counter = prefix == "macvtap" ? prefix : "vnet"
                var number = numbers[counter].map { $0 &+ 1 } ?? 0
                while (try? NetworkLink.find("\(prefix)\(number)")) ?? nil != nil { number &+= 1 }
                numbers[counter] = number
                names.append("\(prefix)\(number)")
            }
            if reserve { last = numbers }
            return names
        }
    }

    /// A device of a guest that was found running: its number and those below are not given out.
    func note(_ name: String) {
        for prefix in ["vnet", "macvtap"] where name.hasPrefix(prefix) {
            guard let number = UInt32(name.dropFirst(prefix.count)), number < .max else { continue }
            last.withLock { $0[prefix] = max($0[prefix] ?? 0, number) }
        }
    }
}
