import CHostShims
import Glibc
public import VirtError

extension ChildProcess {
    /// Starts a program, without a shell, through `clone3(2)` with a pidfd.
    ///
    /// Blocks until the program has been executed or has failed to (about a millisecond).
    ///
    /// - Returns: the running child; its exit is already being watched.
    /// - Throws: error 8 for a request that cannot be met, error 38 with the errno and the stage of what failed; in
    ///   either case no child is left behind.
    public static func spawn(_ request: SpawnRequest) throws(VirtError) -> ChildProcess {
        guard request.parentDeathSignal != nil else { return try start(request) }
        return try LastingThread.shared.run { () throws(VirtError) in try start(request) }
    }

    private static func start(_ request: SpawnRequest) throws(VirtError) -> ChildProcess {
        let null = try openNull()
        let map = try descriptorMap(of: request, null: null.rawValue)
        let limits = limits(of: request)
        let arguments = [request.argumentZero ?? request.executable] + request.arguments
        let environment = request.environment.map { "\($0.name)=\($0.value)" }
        for text in arguments + environment + [request.executable, request.workingDirectory ?? ""]
        where text.utf8.contains(0) {
            throw VirtError(.invalidArg, "NUL byte in an argument of \(request.executable)")
        }
        guard request.executable.utf8.first == UInt8(ascii: "/") else {
            throw VirtError(.invalidArg, "path of program '\(request.executable)' is not absolute")
        }

        var joins: [Int32] = []
        defer { for number in joins { close(number) } }
        for path in request.controlGroups {
            let number = apus_open(path, O_WRONLY | O_CLOEXEC, 0)
            guard number >= 0 else { throw .systemCall(currentErrno(), "Unable to open '\(path)'") }
            joins.append(number)
        }
        var result = apus_spawn_result()
        let groupFiles = joins
        let outcome = withCStrings(arguments) { argumentVector in
            withCStrings(environment) { environmentVector in
                withCStrings([request.executable] + (request.workingDirectory.map { [$0] } ?? [])) { paths in
                    map.withUnsafeBufferPointer { map in
                        limits.withUnsafeBufferPointer { limits in
                            (request.identity?.supplementaryGroups ?? []).withUnsafeBufferPointer { groups in
                                groupFiles.withUnsafeBufferPointer { joins in
                                    var native = apus_spawn_request()
                                    native.joins = joins.baseAddress
                                    native.join_count = joins.count
                                    native.path = UnsafePointer(paths[0])
                                    native.arguments = UnsafePointer(argumentVector.baseAddress)
                                    native.environment = UnsafePointer(environmentVector.baseAddress)
                                    native.directory = UnsafePointer(request.workingDirectory == nil ? nil : paths[1])
                                    native.map = map.baseAddress
                                    native.map_count = map.count
                                    native.limits = limits.baseAddress
                                    native.limit_count = limits.count
                                    native.groups = groups.baseAddress
                                    native.group_count = groups.count
                                    native.change_ids = request.identity == nil ? 0 : 1
                                    native.uid = request.identity?.user ?? 0
                                    native.gid = request.identity?.group ?? 0
                                    native.change_mask = request.fileCreationMask == nil ? 0 : 1
                                    native.mask = request.fileCreationMask ?? 0
                                    native.new_session = request.newSession ? 1 : 0
                                    native.drop_capabilities = request.dropCapabilities ? 1 : 0
                                    native.death_signal = request.parentDeathSignal ?? 0
                                    native.avoid_clone3 = request.avoidsClone3 ? 1 : 0
                                    return apus_spawn(&native, &result)
                                }
                            }
                        }
                    }
                }
            }
        }
        guard outcome == 0 else {
            throw .systemCall(result.error, SpawnStage.describe(result.stage, request))
        }
        do throws(VirtError) {
            return try ChildProcess(pid: result.pid, pidfd: Descriptor(owning: result.pidfd), isChild: true)
        } catch {
            // Not watched, so not collected either: the number is still its own.
            kill(result.pid, SIGKILL)
            waitpid(result.pid, nil, 0)
            throw error
        }
    }

    /// Enough for a guest with hundreds of passed descriptors, little enough for the child's stack.
    static let mostDescriptors = 1024

    private static func openNull() throws(VirtError) -> Descriptor {
        let number = apus_open("/dev/null", O_RDWR | O_CLOEXEC, 0)
        guard number >= 0 else { throw .systemCall(currentErrno(), "cannot open /dev/null") }
        return Descriptor(owning: number)
    }

    private static func descriptorMap(
        of request: SpawnRequest, null: Int32
    ) throws(VirtError) -> [apus_descriptor_map] {
        var map: [apus_descriptor_map] = []
        let streams = [request.standardInput, request.standardOutput, request.standardError]
        for (target, stream) in streams.enumerated() {
            let source =
                switch stream {
                case .null: null
                case .inherit: Int32(target)
                case .descriptor(let number): number
                }
            map.append(apus_descriptor_map(source: source, target: Int32(target)))
        }
        var last: Int32 = 2
        for passed in request.descriptors.sorted(by: { $0.child < $1.child }) {
            guard passed.child > last else {
                throw VirtError(.invalidArg, "descriptor \(passed.child) of \(request.executable) given twice")
            }
            map.append(apus_descriptor_map(source: passed.parent, target: passed.child))
            last = passed.child
        }
        guard map.count <= mostDescriptors else {
            throw VirtError(.invalidArg, "more than \(mostDescriptors) descriptors for \(request.executable)")
        }
        return map
    }

    private static func limits(of request: SpawnRequest) -> [apus_resource_limit] {
        let wanted: [(apus_resource, SpawnRequest.Limit?)] = [
            (APUS_LIMIT_CORE, request.coreSizeLimit), (APUS_LIMIT_OPEN_FILES, request.openFilesLimit),
            (APUS_LIMIT_PROCESSES, request.processesLimit), (APUS_LIMIT_LOCKED_MEMORY, request.lockedMemoryLimit),
        ]
        return wanted.compactMap { resource, limit in
            limit.map { apus_resource_limit(resource: resource, soft: $0.soft, hard: $0.hard) }
        }
    }
}

/// Runs `body` with a NULL-terminated vector of C strings that live as long as the call.
private func withCStrings<Result>(
    _ strings: [String], _ body: (UnsafeMutableBufferPointer<UnsafeMutablePointer<CChar>?>) -> Result
) -> Result {
    var vector: [UnsafeMutablePointer<CChar>?] = strings.map { strdup($0) }
    vector.append(nil)
    defer { for string in vector { free(string) } }
    return vector.withUnsafeMutableBufferPointer { body($0) }
}
