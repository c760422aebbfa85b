import LibvirtProtocol
import VirtError
import VirtModel

/// `virDomainSetBlkioParameters`: one weight for all, and lists `path,value,path,value` for host devices.
extension BlockIOTune {
    static let names = [
        "weight", "device_weight", "device_read_iops_sec", "device_write_iops_sec", "device_read_bytes_sec",
        "device_write_bytes_sec",
    ]

    var parameters: [TypedParameter] {
        func list(_ value: (Device) -> UInt64?) -> TypedParameterValue {
            .string(
                devices.compactMap { device in
                    value(device).map { "\(device.path),\($0)" }
                }.joined(separator: ","))
        }
        return [
            TypedParameter("weight", .uint(weight ?? 0)),
            TypedParameter("device_weight", list { $0.weight.map { UInt64($0) } }),
            TypedParameter("device_read_iops_sec", list { $0.readIOPS.map { UInt64($0) } }),
            TypedParameter("device_write_iops_sec", list { $0.writeIOPS.map { UInt64($0) } }),
            TypedParameter("device_read_bytes_sec", list { $0.readBytes }),
            TypedParameter("device_write_bytes_sec", list { $0.writeBytes }),
        ]
    }

    mutating func apply(_ parameters: [TypedParameter]) throws(VirtError) {
        for parameter in parameters {
            if parameter.field == "weight" {
                weight = UInt32(clamping: try TuningParameters.unsigned(parameter))
                if weight == 0 { weight = nil }
                continue
            }
            for (path, value) in try Self.parse(parameter) { set(parameter.field, path, value == 0 ? nil : value) }
        }
        devices.removeAll {
            $0.weight == nil && $0.readIOPS == nil && $0.writeIOPS == nil && $0.readBytes == nil
                && $0.writeBytes == nil
        }
    }

    private mutating func set(_ field: String, _ path: String, _ value: UInt64?) {
        var index = devices.firstIndex { $0.path == path }
        if index == nil {
            var device = Device()
            device.path = path
            devices.append(device)
            index = devices.count - 1
        }
        guard let index else { return }
        let short = value.map { UInt32(clamping: $0) }
        switch field {
        case "device_weight": devices[index].weight = short
        case "device_read_iops_sec": devices[index].readIOPS = short
        case "device_write_iops_sec": devices[index].writeIOPS = short
        case "device_read_bytes_sec": devices[index].readBytes = value
        default: devices[index].writeBytes = value
        }
    }

    static func parse(_ parameter: TypedParameter) throws(VirtError) -> [(path: String, value: UInt64)] {
        let text = try TuningParameters.text(parameter)
        guard !text.isEmpty else { return [] }
        let words = text.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        guard words.count.isMultiple(of: 2) else {
            throw VirtError(
                .invalidArg, "unable to parse blkio device '\(parameter.field)' '\(text)'", domain: .domain,
                cures: ["write PATH,VALUE, and further pairs behind it"])
        }
        var pairs: [(path: String, value: UInt64)] = []
        for index in stride(from: 0, to: words.count, by: 2) {
            guard let value = UInt64(words[index + 1]) else {
                throw VirtError(
                    .invalidArg,
                    "invalid value '\(words[index + 1])' for parameter '\(parameter.field)' of device '\(words[index])'",
                    domain: .domain)
            }
            pairs.append((words[index], value))
        }
        return pairs
    }
}
