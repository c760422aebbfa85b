import VirtModel

/// Changes to a live definition that QEMU tells us about.
enum LiveDevices {
    /// Puts the terminals that QEMU opened into the devices; `terminals` goes by chardev name, `char` + alias.
    static func setTerminals(_ terminals: [String: String], in definition: inout DomainDefinition) {
        func apply(_ source: inout CharacterSource, _ alias: String?) {
            guard source.type == .pty, let alias, let path = terminals["char\(alias)"] else { return }
            source.path = path
        }
        for index in definition.devices.serials.indices {
            apply(&definition.devices.serials[index].source, definition.devices.serials[index].info.alias)
        }
        for index in definition.devices.parallels.indices {
            apply(&definition.devices.parallels[index].source, definition.devices.parallels[index].info.alias)
        }
        for index in definition.devices.channels.indices {
            apply(&definition.devices.channels[index].source, definition.devices.channels[index].info.alias)
        }
        for index in definition.devices.consoles.indices {
            // The first console of most machines is the first serial port under another name.
            if index == 0, definition.devices.consoles[0].targetType == .serial,
                let serial = definition.devices.serials.first
            {
                definition.devices.consoles[0].source = serial.source
                definition.devices.consoles[0].info.alias = serial.info.alias
                continue
            }
            apply(&definition.devices.consoles[index].source, definition.devices.consoles[index].info.alias)
        }
    }

    /// Notes which virtio channels the guest has opened.
    static func setChannelStates(_ open: [String: Bool], in definition: inout DomainDefinition) {
        for index in definition.devices.channels.indices {
            let channel = definition.devices.channels[index]
            guard channel.targetType == .virtio, let alias = channel.info.alias,
                let isOpen = open["char\(alias)"]
            else { continue }
            definition.devices.channels[index].state = isOpen ? .connected : .disconnected
        }
    }

    /// Notes where QEMU has put the memory modules; `bases` goes by alias.
    static func setMemoryBases(_ bases: [String: UInt64], in definition: inout DomainDefinition) {
        for index in definition.devices.memories.indices {
            guard let alias = definition.devices.memories[index].info.alias, let base = bases[alias],
                case .dimm(var address)? = definition.devices.memories[index].info.address
            else { continue }
            address.base = base
            definition.devices.memories[index].info.address = .dimm(address)
        }
    }

    /// The channel of the guest agent, if the domain has one.
    static func agentChannel(of definition: DomainDefinition) -> ChannelDevice? {
        definition.devices.channels.first {
            $0.targetType == .virtio && $0.source.type == .unix && $0.name == "org.qemu.guest_agent.0"
        }
    }
}
