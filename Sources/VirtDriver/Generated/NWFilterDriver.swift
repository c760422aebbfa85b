// swift-format-ignore-file
// Generated from Protocol/libvirt.tsv by protocolgen. Do not edit; run `make generate`.

public import LibvirtProtocol
public import VirtError

/// Calls about network filters and their bindings.
///
/// Every method is one procedure of the wire. What a driver leaves out throws error 3, naming the function.
public protocol NWFilterDriver: Sendable {
    /// `virNWFilterLookupByName`
    func nwfilterLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterReference
    /// `virNWFilterLookupByUUID`
    func nwfilterLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NWFilterReference
    /// `virNWFilterGetXMLDesc`
    func nwfilterGetXMLDesc(_ context: CallContext, nwfilter: NWFilterReference, flags: UInt32) async throws(VirtError) -> String
    /// `virConnectNumOfNWFilters`
    func connectNumOfNWFilters(_ context: CallContext) async throws(VirtError) -> Int32
    /// `virConnectListNWFilters`
    func connectListNWFilters(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String]
    /// `virNWFilterDefineXML`
    func nwfilterDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NWFilterReference
    /// `virNWFilterUndefine`
    func nwfilterUndefine(_ context: CallContext, nwfilter: NWFilterReference) async throws(VirtError)
    /// `virConnectListAllNWFilters`
    func connectListAllNWFilters(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFiltersReply
    /// `virNWFilterBindingLookupByPortDev`
    func nwfilterBindingLookupByPortDev(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterBindingReference
    /// `virNWFilterBindingGetXMLDesc`
    func nwfilterBindingGetXMLDesc(_ context: CallContext, nwfilter: NWFilterBindingReference, flags: UInt32) async throws(VirtError) -> String
    /// `virNWFilterBindingCreateXML`
    func nwfilterBindingCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterBindingReference
    /// `virNWFilterBindingDelete`
    func nwfilterBindingDelete(_ context: CallContext, nwfilter: NWFilterBindingReference) async throws(VirtError)
    /// `virConnectListAllNWFilterBindings`
    func connectListAllNWFilterBindings(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFilterBindingsReply
    /// `virNWFilterDefineXMLFlags`
    func nwfilterDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterReference
}

extension NWFilterDriver {
    public func nwfilterLookupByName(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterReference {
        throw VirtError.noSupport("virNWFilterLookupByName")
    }
    public func nwfilterLookupByUUID(_ context: CallContext, uuid: UUIDBytes) async throws(VirtError) -> NWFilterReference {
        throw VirtError.noSupport("virNWFilterLookupByUUID")
    }
    public func nwfilterGetXMLDesc(_ context: CallContext, nwfilter: NWFilterReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNWFilterGetXMLDesc")
    }
    public func connectNumOfNWFilters(_ context: CallContext) async throws(VirtError) -> Int32 {
        throw VirtError.noSupport("virConnectNumOfNWFilters")
    }
    public func connectListNWFilters(_ context: CallContext, maxnames: Int32) async throws(VirtError) -> [String] {
        throw VirtError.noSupport("virConnectListNWFilters")
    }
    public func nwfilterDefineXML(_ context: CallContext, xml: String) async throws(VirtError) -> NWFilterReference {
        throw VirtError.noSupport("virNWFilterDefineXML")
    }
    public func nwfilterUndefine(_ context: CallContext, nwfilter: NWFilterReference) async throws(VirtError) {
        throw VirtError.noSupport("virNWFilterUndefine")
    }
    public func connectListAllNWFilters(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFiltersReply {
        throw VirtError.noSupport("virConnectListAllNWFilters")
    }
    public func nwfilterBindingLookupByPortDev(_ context: CallContext, name: String) async throws(VirtError) -> NWFilterBindingReference {
        throw VirtError.noSupport("virNWFilterBindingLookupByPortDev")
    }
    public func nwfilterBindingGetXMLDesc(_ context: CallContext, nwfilter: NWFilterBindingReference, flags: UInt32) async throws(VirtError) -> String {
        throw VirtError.noSupport("virNWFilterBindingGetXMLDesc")
    }
    public func nwfilterBindingCreateXML(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterBindingReference {
        throw VirtError.noSupport("virNWFilterBindingCreateXML")
    }
    public func nwfilterBindingDelete(_ context: CallContext, nwfilter: NWFilterBindingReference) async throws(VirtError) {
        throw VirtError.noSupport("virNWFilterBindingDelete")
    }
    public func connectListAllNWFilterBindings(_ context: CallContext, needResults: Int32, flags: UInt32) async throws(VirtError) -> ConnectListAllNWFilterBindingsReply {
        throw VirtError.noSupport("virConnectListAllNWFilterBindings")
    }
    public func nwfilterDefineXMLFlags(_ context: CallContext, xml: String, flags: UInt32) async throws(VirtError) -> NWFilterReference {
        throw VirtError.noSupport("virNWFilterDefineXMLFlags")
    }
}
