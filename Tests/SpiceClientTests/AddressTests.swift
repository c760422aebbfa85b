import SpiceClient
import Testing

struct AddressTests {
    @Test func `addresses of servers`() throws {
        #expect(try SpiceAddress("spice://host:5900").plain == .tcp(host: "host", port: 5900))
        #expect(try SpiceAddress("spice://[::1]:5901").plain == .tcp(host: "::1", port: 5901))
        #expect(try SpiceAddress("spice+tls://host:5").secure == .tcp(host: "host", port: 5))
        #expect(try SpiceAddress("spice+tls://host:5").plain == nil)
        let both = try SpiceAddress("spice://host?port=1&tls-port=2&password=a%20b")
        #expect(
            both
                == SpiceAddress(
                    plain: .tcp(host: "host", port: 1), secure: .tcp(host: "host", port: 2), password: "a b"))
        #expect(try SpiceAddress("spice+unix:///run/a%2fb").plain == .unix(path: "/run/a/b"))
        let unix = try SpiceAddress("spice+unix://:secret@/run/s")
        #expect(unix == SpiceAddress(plain: .unix(path: "/run/s"), password: "secret"))
    }

    @Test(arguments: [
        "", "host:5900", "vnc://host:1", "spice://host", "spice://:5900", "spice://host:0", "spice://host:70000",
        "spice://host:1:2", "spice://[::1:5900", "spice+unix://relative", "spice://host:1?password=%4",
        "spice://host?port=",
    ])
    func `not an address`(text: String) {
        #expect(throws: SpiceClientError.self) { try SpiceAddress(text) }
    }
}
