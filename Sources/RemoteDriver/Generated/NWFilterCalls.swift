// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtDriver
public import VirtError
import XDR

extension RemoteConnection: NWFilterDriver {
    public func nwfilterLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterReference {
        let reply: NWFilterLookupByNameReply = try await call(RemoteProcedure.nwfilterLookupByName, NWFilterLookupByNameArguments(name: name), context)
        return reply.nwfilter
    }

    public func nwfilterLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NWFilterReference {
        let reply: NWFilterLookupByUUIDReply = try await call(RemoteProcedure.nwfilterLookupByUUID, NWFilterLookupByUUIDArguments(uuid: uuid), context)
        return reply.nwfilter
    }

    public func nwfilterGetXMLDesc(_ context: CallContext, nwfilter: NWFilterReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: NWFilterGetXMLDescReply = try await call(RemoteProcedure.nwfilterGetXMLDesc, NWFilterGetXMLDescArguments(nwfilter: nwfilter, flags: flags), context)
        return reply.xml
    }

    public func connectNumOfNWFilters(_ context: CallContext) async throws(VirtError) -> Int32 {
        let reply: ConnectNumOfNWFiltersReply = try await call(RemoteProcedure.connectNumOfNWFilters, NoArguments(), context)
        return reply.num
    }

    public func connectListNWFilters(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        let reply: ConnectListNWFiltersReply = try await call(RemoteProcedure.connectListNWFilters, ConnectListNWFiltersArguments(maxnames: maxnames), context)
        return reply.names
    }

    public func nwfilterDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NWFilterReference {
        let reply: NWFilterDefineXMLReply = try await call(RemoteProcedure.nwfilterDefineXML, NWFilterDefineXMLArguments(xml: xml), context)
        return reply.nwfilter
    }

    public func nwfilterUndefine(_ context: CallContext, nwfilter: NWFilterReference) async throws(VirtError) {
        try await call(RemoteProcedure.nwfilterUndefine, NWFilterUndefineArguments(nwfilter: nwfilter), context)
    }

    public func connectListAllNWFilters(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFiltersReply {
        return try await call(RemoteProcedure.connectListAllNWFilters, ConnectListAllNWFiltersArguments(needResults: needResults, flags: flags), context)
    }

    public func nwfilterBindingLookupByPortDev(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterBindingReference {
        let reply: NWFilterBindingLookupByPortDevReply = try await call(RemoteProcedure.nwfilterBindingLookupByPortDev, NWFilterBindingLookupByPortDevArguments(name: name), context)
        return reply.nwfilter
    }

    public func nwfilterBindingGetXMLDesc(_ context: CallContext, nwfilter: NWFilterBindingReference, flags: UInt32) async throws(VirtError) -> String {
        let reply: NWFilterBindingGetXMLDescReply = try await call(RemoteProcedure.nwfilterBindingGetXMLDesc, NWFilterBindingGetXMLDescArguments(nwfilter: nwfilter, flags: flags), context)
        return reply.xml
    }

    public func nwfilterBindingCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterBindingReference {
        let reply: NWFilterBindingCreateXMLReply = try await call(RemoteProcedure.nwfilterBindingCreateXML, NWFilterBindingCreateXMLArguments(xml: xml, flags: flags), context)
        return reply.nwfilter
    }

    public func nwfilterBindingDelete(_ context: CallContext, nwfilter: NWFilterBindingReference) async throws(VirtError) {
        try await call(RemoteProcedure.nwfilterBindingDelete, NWFilterBindingDeleteArguments(nwfilter: nwfilter), context)
    }

    public func connectListAllNWFilterBindings(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFilterBindingsReply {
        return try await call(RemoteProcedure.connectListAllNWFilterBindings, ConnectListAllNWFilterBindingsArguments(needResults: needResults, flags: flags), context)
    }

    public func nwfilterDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterReference {
        let reply: NWFilterDefineXMLFlagsReply = try await call(RemoteProcedure.nwfilterDefineXMLFlags, NWFilterDefineXMLFlagsArguments(xml: xml, flags: flags), context)
        return reply.nwfilter
    }

}
