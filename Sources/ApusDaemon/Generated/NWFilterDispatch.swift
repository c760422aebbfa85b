// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

import LibvirtProtocol
import VirtDriver
import VirtError
import XDR

extension Dispatch {
    static func nwfilterLookupByName(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterLookupByNameArguments.self)
        try call.requireAny(Permission("nwfilter", "getattr"))
        let result = try await call.nwfilter().nwfilterLookupByName(call.context, name: arguments.name)
        try await call.requireFound(Permission("nwfilter", "getattr"), result)
        return try call.encode(NWFilterLookupByNameReply(nwfilter: result))
    }

    static func nwfilterLookupByUUID(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterLookupByUUIDArguments.self)
        try call.requireAny(Permission("nwfilter", "getattr"))
        let result = try await call.nwfilter().nwfilterLookupByUUID(call.context, uuid: arguments.uuid)
        try await call.requireFound(Permission("nwfilter", "getattr"), result)
        return try call.encode(NWFilterLookupByUUIDReply(nwfilter: result))
    }

    static func nwfilterGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterGetXMLDescArguments.self)
        try await call.require(Permission("nwfilter", "read"), on: arguments.nwfilter)
        let result = try await call.nwfilter().nwfilterGetXMLDesc(call.context, nwfilter: arguments.nwfilter, flags: arguments.flags)
        return try call.encode(NWFilterGetXMLDescReply(xml: result))
    }

    static func connectNumOfNWFilters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        try call.decodeNothing()
        try await call.require(Permission("connect", "search_nwfilters"))
        if call.isFiltered(Permission("nwfilter", "getattr")) {
            let list = try await call.nwfilter().connectListNWFilters(call.context, maxnames: 16384)
            let shown = await call.visible(list, Permission("nwfilter", "getattr"))
            return try call.encode(ConnectNumOfNWFiltersReply(num: Int32(clamping: shown.count)))
        }
        let result = try await call.nwfilter().connectNumOfNWFilters(call.context)
        return try call.encode(ConnectNumOfNWFiltersReply(num: result))
    }

    static func connectListNWFilters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListNWFiltersArguments.self)
        try await call.require(Permission("connect", "search_nwfilters"))
        var result = try await call.nwfilter().connectListNWFilters(call.context, maxnames: arguments.maxnames)
        result = await call.visible(result, Permission("nwfilter", "getattr"))
        return try call.encode(ConnectListNWFiltersReply(names: result))
    }

    static func nwfilterDefineXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterDefineXMLArguments.self)
        try await call.require(Permission("nwfilter", "write"), on: DefinedObject("nwfilter", xml: arguments.xml))
        try await call.require(Permission("nwfilter", "save"), on: DefinedObject("nwfilter", xml: arguments.xml))
        let result = try await call.nwfilter().nwfilterDefineXML(call.context, xml: arguments.xml)
        return try call.encode(NWFilterDefineXMLReply(nwfilter: result))
    }

    static func nwfilterUndefine(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterUndefineArguments.self)
        try await call.require(Permission("nwfilter", "delete"), on: arguments.nwfilter)
        try await call.nwfilter().nwfilterUndefine(call.context, nwfilter: arguments.nwfilter)
        return []
    }

    static func connectListAllNWFilters(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllNWFiltersArguments.self)
        try await call.require(Permission("connect", "search_nwfilters"))
        if call.isFiltered(Permission("nwfilter", "getattr")) {
            var reply = try await call.nwfilter().connectListAllNWFilters(call.context, needResults: 1, flags: arguments.flags)
            reply.filters = await call.visible(reply.filters, Permission("nwfilter", "getattr"))
            reply.ret = UInt32(clamping: reply.filters.count)
            if arguments.needResults == 0 { reply.filters = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.nwfilter().connectListAllNWFilters(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func nwfilterBindingLookupByPortDev(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterBindingLookupByPortDevArguments.self)
        try call.requireAny(Permission("nwfilter_binding", "getattr"))
        let result = try await call.nwfilter().nwfilterBindingLookupByPortDev(call.context, name: arguments.name)
        try await call.requireFound(Permission("nwfilter_binding", "getattr"), result)
        return try call.encode(NWFilterBindingLookupByPortDevReply(nwfilter: result))
    }

    static func nwfilterBindingGetXMLDesc(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterBindingGetXMLDescArguments.self)
        try await call.require(Permission("nwfilter_binding", "read"), on: arguments.nwfilter)
        let result = try await call.nwfilter().nwfilterBindingGetXMLDesc(call.context, nwfilter: arguments.nwfilter, flags: arguments.flags)
        return try call.encode(NWFilterBindingGetXMLDescReply(xml: result))
    }

    static func nwfilterBindingCreateXML(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterBindingCreateXMLArguments.self)
        try await call.require(Permission("nwfilter_binding", "create"), on: DefinedObject("nwfilter_binding", xml: arguments.xml))
        let result = try await call.nwfilter().nwfilterBindingCreateXML(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(NWFilterBindingCreateXMLReply(nwfilter: result))
    }

    static func nwfilterBindingDelete(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterBindingDeleteArguments.self)
        try await call.require(Permission("nwfilter_binding", "delete"), on: arguments.nwfilter)
        try await call.nwfilter().nwfilterBindingDelete(call.context, nwfilter: arguments.nwfilter)
        return []
    }

    static func connectListAllNWFilterBindings(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(ConnectListAllNWFilterBindingsArguments.self)
        try await call.require(Permission("connect", "search_nwfilter_bindings"))
        if call.isFiltered(Permission("nwfilter_binding", "getattr")) {
            var reply = try await call.nwfilter().connectListAllNWFilterBindings(call.context, needResults: 1, flags: arguments.flags)
            reply.bindings = await call.visible(reply.bindings, Permission("nwfilter_binding", "getattr"))
            reply.ret = UInt32(clamping: reply.bindings.count)
            if arguments.needResults == 0 { reply.bindings = [] }
            return try call.encode(reply)
        }
        return try call.encode(try await call.nwfilter().connectListAllNWFilterBindings(call.context, needResults: arguments.needResults, flags: arguments.flags))
    }

    static func nwfilterDefineXMLFlags(_ call: DispatchCall) async throws(VirtError) -> [UInt8] {
        let arguments = try call.decode(NWFilterDefineXMLFlagsArguments.self)
        try await call.require(Permission("nwfilter", "write"), on: DefinedObject("nwfilter", xml: arguments.xml))
        try await call.require(Permission("nwfilter", "save"), on: DefinedObject("nwfilter", xml: arguments.xml))
        let result = try await call.nwfilter().nwfilterDefineXMLFlags(call.context, xml: arguments.xml, flags: arguments.flags)
        return try call.encode(NWFilterDefineXMLFlagsReply(nwfilter: result))
    }

}
