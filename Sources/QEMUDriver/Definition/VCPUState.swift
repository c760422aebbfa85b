import VirtModel

extension VCPUs {
    /// The state of every processor, also where the definition does not list them one by one.
    var all: [VCPU] {
        let online = current ?? maximum
        return (0..<maximum).map { id in
            if let stated = individual.first(where: { $0.id == id }) { return stated }
            var vcpu = VCPU()
            vcpu.id = id
            vcpu.enabled = id < online
            vcpu.hotpluggable = !vcpu.enabled
            return vcpu
        }
    }

    /// Takes over the states of all processors.
    ///
    /// - Parameter listed: whether they are listed one by one from now on.
    mutating func set(_ states: [VCPU], listed: Bool) {
        let online = UInt32(states.filter(\.enabled).count)
        current = online == maximum ? nil : online
        individual = listed ? states : []
    }

    /// Brings the persistent definition to `count` processors online, from the lowest numbers on.
    mutating func setOnline(_ count: UInt32, hotpluggable: Bool) {
        var states = all
        var online = UInt32(states.filter(\.enabled).count)
        let listed = !individual.isEmpty || hotpluggable
        for index in states.indices where !states[index].enabled && online < count {
            states[index].enabled = true
            states[index].hotpluggable = hotpluggable
            online += 1
        }
        for index in states.indices.reversed() where states[index].enabled && online > count {
            states[index].enabled = false
            states[index].hotpluggable = true
            states[index].order = nil
            online -= 1
        }
        set(states, listed: listed)
    }

    /// Changes the number of processors that there can be.
    mutating func setMaximum(_ count: UInt32) {
        var states = Array(all.prefix(Int(count)))
        let listed = !individual.isEmpty
        while states.count < Int(count) {
            var vcpu = VCPU()
            vcpu.id = UInt32(states.count)
            vcpu.enabled = false
            vcpu.hotpluggable = true
            states.append(vcpu)
        }
        maximum = count
        set(states, listed: listed)
    }
}
