/// One elementary change that an executor can make, as a value: what it needs stands in its fields.
///
/// Drivers bring their own type, normally an enumeration. Performing an action twice in a row has to give the same
/// result as performing it once, since after a crash nobody knows whether the last one was carried out.
public protocol StepAction: Codable, Hashable, Sendable {
    /// What it does, in a few words for a person: `write /etc/libvirt/qemu/web.xml`.
    var summary: String { get }
}

/// An action of a plan together with what takes it back.
public struct Step<Action: StepAction>: Codable, Hashable, Sendable {
    public var action: Action
    /// Actions that take ``action`` back, in the order in which they are to be performed. Each must also succeed when
    /// ``action`` was never carried out or only in part.
    public var undo: [Action]

    public init(_ action: Action, undo: [Action] = []) {
        self.action = action
        self.undo = undo
    }
}
