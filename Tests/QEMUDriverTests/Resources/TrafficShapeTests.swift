import Testing
import VirtModel

@testable import QEMUDriver

/// What `tc` is told; the words were recorded from libvirt 9.0 through a stand-in for the command.
struct TrafficShapeTests {
    private static let bandwidth: Bandwidth = {
        var bandwidth = Bandwidth()
        var rate = Bandwidth.Rate()
        (rate.average, rate.peak, rate.burst) = (1000, 5000, 1024)
        bandwidth.inbound = rate
        (rate.average, rate.peak, rate.burst) = (128, 0, 0)
        bandwidth.outbound = rate
        return bandwidth
    }()

    @Test func aTapIsToldOfTheHostsDirections() {
        let lines = TrafficShape("vnet0", Self.bandwidth).setting.map { $0.joined(separator: " ") }
        #expect(
            lines == [
                "qdisc add dev vnet0 root handle 1: htb default 1",
                "class add dev vnet0 parent 1: classid 1:1 htb rate 1000kbps ceil 5000kbps burst 1024kb quantum 85",
                "qdisc add dev vnet0 parent 1:1 handle 2: sfq perturb 10",
                "filter add dev vnet0 parent 1:0 protocol all prio 1 handle 1 fw flowid 1",
                "qdisc add dev vnet0 ingress",
                "filter add dev vnet0 parent ffff: protocol all u32 match u32 0 0 police rate 128kbps burst 128kb "
                    + "mtu 64kb drop flowid :1",
            ])
    }

    @Test func aMacvtapShowsTheGuestsDirections() {
        let shape = TrafficShape("macvtap0", Self.bandwidth, isSwapped: true)
        #expect(shape.transmit?.average == 128 && shape.receive?.average == 1000)
        #expect(shape.setting.contains { $0.contains("1000kbps") && $0.contains("police") })
    }

    @Test func withoutLimitsThereIsNothingToSet() {
        let shape = TrafficShape("vnet0", nil)
        #expect(!shape.isLimited && shape.setting.isEmpty)
        #expect(shape.clearing.count == 2)
        var huge = Bandwidth()
        var rate = Bandwidth.Rate()
        rate.average = .max
        huge.inbound = rate
        #expect(TrafficShape("vnet0", huge).setting.count == 4)
    }
}
