// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import RemoteDriver
import VirtDriver
import VirtError

extension RecordingDriver: NWFilterDriver {
    func nwfilterLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterReference {
        return try reflect("nwfilterLookupByName", NWFilterLookupByNameArguments(name: name), NWFilterLookupByNameReply.self).nwfilter
    }
    func nwfilterLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NWFilterReference {
        return try reflect("nwfilterLookupByUUID", NWFilterLookupByUUIDArguments(uuid: uuid), NWFilterLookupByUUIDReply.self).nwfilter
    }
    func nwfilterGetXMLDesc(_ context: CallContext, nwfilter: NWFilterReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("nwfilterGetXMLDesc", NWFilterGetXMLDescArguments(nwfilter: nwfilter, flags: flags), NWFilterGetXMLDescReply.self).xml
    }
    func connectNumOfNWFilters(_ context: CallContext) async throws(VirtError) -> Int32 {
        return try reflect("connectNumOfNWFilters", NoArguments(), ConnectNumOfNWFiltersReply.self).num
    }
    func connectListNWFilters(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        return try reflect("connectListNWFilters", ConnectListNWFiltersArguments(maxnames: maxnames), ConnectListNWFiltersReply.self).names
    }
    func nwfilterDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NWFilterReference {
        return try reflect("nwfilterDefineXML", NWFilterDefineXMLArguments(xml: xml), NWFilterDefineXMLReply.self).nwfilter
    }
    func nwfilterUndefine(_ context: CallContext, nwfilter: NWFilterReference) async throws(VirtError) {
        _ = try reflect("nwfilterUndefine", NWFilterUndefineArguments(nwfilter: nwfilter), NoArguments.self)
    }
    func connectListAllNWFilters(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFiltersReply {
        return try reflect("connectListAllNWFilters", ConnectListAllNWFiltersArguments(needResults: needResults, flags: flags), ConnectListAllNWFiltersReply.self)
    }
    func nwfilterBindingLookupByPortDev(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterBindingReference {
        return try reflect("nwfilterBindingLookupByPortDev", NWFilterBindingLookupByPortDevArguments(name: name), NWFilterBindingLookupByPortDevReply.self).nwfilter
    }
    func nwfilterBindingGetXMLDesc(_ context: CallContext, nwfilter: NWFilterBindingReference, flags: UInt32) async throws(VirtError) -> String {
        return try reflect("nwfilterBindingGetXMLDesc", NWFilterBindingGetXMLDescArguments(nwfilter: nwfilter, flags: flags), NWFilterBindingGetXMLDescReply.self).xml
    }
    func nwfilterBindingCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterBindingReference {
        return try reflect("nwfilterBindingCreateXML", NWFilterBindingCreateXMLArguments(xml: xml, flags: flags), NWFilterBindingCreateXMLReply.self).nwfilter
    }
    func nwfilterBindingDelete(_ context: CallContext, nwfilter: NWFilterBindingReference) async throws(VirtError) {
        _ = try reflect("nwfilterBindingDelete", NWFilterBindingDeleteArguments(nwfilter: nwfilter), NoArguments.self)
    }
    func connectListAllNWFilterBindings(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFilterBindingsReply {
        return try reflect("connectListAllNWFilterBindings", ConnectListAllNWFilterBindingsArguments(needResults: needResults, flags: flags), ConnectListAllNWFilterBindingsReply.self)
    }
    func nwfilterDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterReference {
        return try reflect("nwfilterDefineXMLFlags", NWFilterDefineXMLFlagsArguments(xml: xml, flags: flags), NWFilterDefineXMLFlagsReply.self).nwfilter
    }
}

extension MirrorCall {
    static let nWFilterCalls: [MirrorCall] = [
        MirrorCall("nwfilterLookupByName", NWFilterLookupByNameArguments.self) { remote, context, arguments in
            return NWFilterLookupByNameReply(nwfilter: try await remote.nwfilterLookupByName(context, name: arguments.name))
        },
        MirrorCall("nwfilterLookupByUUID", NWFilterLookupByUUIDArguments.self) { remote, context, arguments in
            return NWFilterLookupByUUIDReply(nwfilter: try await remote.nwfilterLookupByUUID(context, uuid: arguments.uuid))
        },
        MirrorCall("nwfilterGetXMLDesc", NWFilterGetXMLDescArguments.self) { remote, context, arguments in
            return NWFilterGetXMLDescReply(xml: try await remote.nwfilterGetXMLDesc(context, nwfilter: arguments.nwfilter, flags: arguments.flags))
        },
        MirrorCall("connectNumOfNWFilters", NoArguments.self) { remote, context, _ in
            return ConnectNumOfNWFiltersReply(num: try await remote.connectNumOfNWFilters(context))
        },
        MirrorCall("connectListNWFilters", ConnectListNWFiltersArguments.self) { remote, context, arguments in
            return ConnectListNWFiltersReply(names: try await remote.connectListNWFilters(context, maxnames: arguments.maxnames))
        },
        MirrorCall("nwfilterDefineXML", NWFilterDefineXMLArguments.self) { remote, context, arguments in
            return NWFilterDefineXMLReply(nwfilter: try await remote.nwfilterDefineXML(context, xml: arguments.xml))
        },
        MirrorCall("nwfilterUndefine", NWFilterUndefineArguments.self) { remote, context, arguments in
            try await remote.nwfilterUndefine(context, nwfilter: arguments.nwfilter)
            return NoArguments()
        },
        MirrorCall("connectListAllNWFilters", ConnectListAllNWFiltersArguments.self) { remote, context, arguments in
            return try await remote.connectListAllNWFilters(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("nwfilterBindingLookupByPortDev", NWFilterBindingLookupByPortDevArguments.self) { remote, context, arguments in
            return NWFilterBindingLookupByPortDevReply(nwfilter: try await remote.nwfilterBindingLookupByPortDev(context, name: arguments.name))
        },
        MirrorCall("nwfilterBindingGetXMLDesc", NWFilterBindingGetXMLDescArguments.self) { remote, context, arguments in
            return NWFilterBindingGetXMLDescReply(xml: try await remote.nwfilterBindingGetXMLDesc(context, nwfilter: arguments.nwfilter, flags: arguments.flags))
        },
        MirrorCall("nwfilterBindingCreateXML", NWFilterBindingCreateXMLArguments.self) { remote, context, arguments in
            return NWFilterBindingCreateXMLReply(nwfilter: try await remote.nwfilterBindingCreateXML(context, xml: arguments.xml, flags: arguments.flags))
        },
        MirrorCall("nwfilterBindingDelete", NWFilterBindingDeleteArguments.self) { remote, context, arguments in
            try await remote.nwfilterBindingDelete(context, nwfilter: arguments.nwfilter)
            return NoArguments()
        },
        MirrorCall("connectListAllNWFilterBindings", ConnectListAllNWFilterBindingsArguments.self) { remote, context, arguments in
            return try await remote.connectListAllNWFilterBindings(context, needResults: arguments.needResults, flags: arguments.flags)
        },
        MirrorCall("nwfilterDefineXMLFlags", NWFilterDefineXMLFlagsArguments.self) { remote, context, arguments in
            return NWFilterDefineXMLFlagsReply(nwfilter: try await remote.nwfilterDefineXMLFlags(context, xml: arguments.xml, flags: arguments.flags))
        },
    ]
}
