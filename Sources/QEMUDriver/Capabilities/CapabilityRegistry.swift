import VirtError

/// The capabilities of every QEMU binary in use.
///
/// A binary is asked once: whoever wants an answer while it is being asked waits for the same one. A binary that has
/// changed since (an upgrade) is asked again at the next use.
actor CapabilityRegistry {
    typealias Probe = @Sendable (BinaryIdentity) async throws(VirtError) -> QEMUCapabilities

    private let cache: CapabilityCache?
    private let probe: Probe
    /// Told of a cache that cannot be written.
    private let warn: @Sendable (VirtError) -> Void
    private var known: [String: (identity: BinaryIdentity, capabilities: QEMUCapabilities)] = [:]
    private var running: [BinaryIdentity: Task<Result<QEMUCapabilities, VirtError>, Never>] = [:]

    init(
        cache: CapabilityCache?, warn: @escaping @Sendable (VirtError) -> Void = { _ in },
        probe: @escaping Probe = { (identity) async throws(VirtError) in
            try await CapabilityProbe(binary: identity.path).run()
        }
    ) {
        self.cache = cache
        self.warn = warn
        self.probe = probe
    }

    /// What the binary at `path` can do.
    ///
    /// - Throws: error 38 where there is no such program; the probe's error where it does not answer as QEMU.
    func capabilities(of path: String) async throws(VirtError) -> QEMUCapabilities {
        let identity = try BinaryIdentity.of(path)
        if let entry = known[path], entry.identity == identity { return entry.capabilities }
        if let cached = cache?.load(identity) {
            known[path] = (identity, cached)
            return cached
        }
        let task = running[identity] ?? start(identity)
        let capabilities = try await task.value.get()
        known[path] = (identity, capabilities)
        return capabilities
    }

    private func start(_ identity: BinaryIdentity) -> Task<Result<QEMUCapabilities, VirtError>, Never> {
        let task = Task { [probe] in
            let result: Result<QEMUCapabilities, VirtError>
            do throws(VirtError) {
                result = .success(try await probe(identity))
            } catch {
                result = .failure(error)
            }
            self.finish(identity, result)
            return result
        }
        running[identity] = task
        return task
    }

    private func finish(_ identity: BinaryIdentity, _ result: Result<QEMUCapabilities, VirtError>) {
        running[identity] = nil
        guard case .success(let capabilities) = result, let cache else { return }
        do throws(VirtError) {
            try cache.store(capabilities, for: identity)
        } catch {
            warn(error)
        }
    }
}
