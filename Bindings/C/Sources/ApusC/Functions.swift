import Apus
import CApus
import FoundationEssentials

// The functions of apus.h; what they do is written there.

@c(apus_connect)
public func open(_ uri: UnsafePointer<CChar>?, _ readOnly: Int32) -> OpaquePointer? {
    let uri = text(uri)
    return waiting { () async throws(VirtError) -> Handle in
        Handle(try await Connection.open(uri, readOnly: readOnly != 0))
    }?.retained()
}

@c(apus_disconnect)
public func close(_ connection: OpaquePointer?) {
    guard let connection, let handle = Handle.at(connection) else { return }
    handle.events.stop()
    _ = waiting { () async throws(VirtError) in await handle.connection.close() }
    Handle.release(connection)
}

@c(apus_list_domains)
public func listDomains(_ connection: OpaquePointer?) -> UnsafeMutablePointer<CChar>? {
    copy(
        waiting(on: connection) { handle async throws(VirtError) in
            try await handle.connection.domains().map { $0.name + "\n" }.joined()
        })
}

@c(apus_define_domain)
public func defineDomain(
    _ connection: OpaquePointer?, _ xml: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
    let xml = text(xml) ?? ""
    return copy(
        waiting(on: connection) { handle async throws(VirtError) in
            try await handle.connection.define(xml).uuid.description
        })
}

@c(apus_find_domain)
public func findDomain(
    _ connection: OpaquePointer?, _ name: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
    let name = text(name) ?? ""
    return copy(
        waiting(on: connection) { handle async throws(VirtError) in
            try await handle.connection.domain(named: name).uuid.description
        })
}

@c(apus_domain_xml)
public func domainXML(
    _ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
    let uuid = text(uuid) ?? ""
    return copy(
        waiting(on: connection) { handle async throws(VirtError) in try await handle.domain(uuid).xml() })
}

@c(apus_domain_state)
public func domainState(
    _ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?, _ state: UnsafeMutablePointer<Int32>?
) -> Int32 {
    let uuid = text(uuid) ?? ""
    let found = waiting(on: connection) { handle async throws(VirtError) in
        try await handle.domain(uuid).state().rawValue
    }
    guard let found else { return -1 }
    state?.pointee = found
    return 0
}

@c(apus_start_domain)
public func startDomain(_ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?) -> Int32 {
    change(connection, uuid) { domain async throws(VirtError) in _ = try await domain.start() }
}

@c(apus_shut_down_domain)
public func shutDownDomain(_ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?) -> Int32 {
    change(connection, uuid) { domain async throws(VirtError) in try await domain.shutdown() }
}

@c(apus_destroy_domain)
public func destroyDomain(_ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?) -> Int32 {
    change(connection, uuid) { domain async throws(VirtError) in try await domain.destroy() }
}

@c(apus_undefine_domain)
public func undefineDomain(_ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?) -> Int32 {
    change(connection, uuid) { domain async throws(VirtError) in try await domain.undefine() }
}

@c(apus_explain_start)
public func explainStart(
    _ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?
) -> UnsafeMutablePointer<CChar>? {
    let uuid = text(uuid) ?? ""
    return copy(
        waiting(on: connection) { handle async throws(VirtError) -> String in
            let domain = try await handle.domain(uuid)
            let explanation = try await handle.connection.explain { () async throws(VirtError) in
                _ = try await domain.start()
            }
            let encoder = JSONEncoder()
            let data: Data?
            switch explanation {
            case .plan(let plan): data = try? encoder.encode(plan)
            case .refusal(let refusal): data = try? encoder.encode(refusal)
            case nil: data = nil
            }
            return data.map { String(decoding: $0, as: UTF8.self) } ?? "{}"
        })
}

@c(apus_next_event)
public func nextEvent(_ connection: OpaquePointer?, _ milliseconds: Int32) -> UnsafeMutablePointer<CChar>? {
    let listening: Void? = waiting(on: connection) { handle async throws(VirtError) in
        guard !handle.events.isListening else { return }
        handle.events.listen(to: try await handle.connection.events(.lifecycle))
    }
    guard listening != nil, let handle = Handle.at(connection) else { return nil }
    do throws(VirtError) {
        return copy(try handle.events.next(within: milliseconds))
    } catch {
        apus_private_set_error(error.code.rawValue, error.message)
        return nil
    }
}

private func change(
    _ connection: OpaquePointer?, _ uuid: UnsafePointer<CChar>?,
    _ body: @escaping @Sendable (Domain) async throws(VirtError) -> Void
) -> Int32 {
    let uuid = text(uuid) ?? ""
    let done: Void? = waiting(on: connection) { handle async throws(VirtError) in
        try await body(try await handle.domain(uuid))
    }
    return done == nil ? -1 : 0
}
