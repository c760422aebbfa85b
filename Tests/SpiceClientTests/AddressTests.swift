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

    @Test func `SPICE-21 addresses of servers behind a web server`() throws {
        let plain = SpiceEndpoint.tcp(host: "host", port: 80)
        #expect(try SpiceAddress("spice+ws://host:80") == SpiceAddress(plain: plain, webSocketPath: "/"))
        #expect(
            try SpiceAddress("spice+ws://host:80/a/b?password=x%20y&token=1;2&z")
                == SpiceAddress(plain: plain, password: "x y", webSocketPath: "/a/b?token=1;2&z"))
        #expect(
            try SpiceAddress("SPICE+WSS://[::1]:443/w")
                == SpiceAddress(plain: nil, secure: .tcp(host: "::1", port: 443), webSocketPath: "/w"))
        #expect(
            try SpiceAddress("spice+ws://host?port=80&tls-port=81")
                == SpiceAddress(plain: plain, secure: .tcp(host: "host", port: 81), webSocketPath: "/"))
        #expect(
            try SpiceAddress("spice+ws+unix://:pw@/run/a%2fb?token=%7")
                == SpiceAddress(plain: .unix(path: "/run/a/b"), password: "pw", webSocketPath: "/?token=%7"))
        #expect(try SpiceAddress("spice://host:80").webSocketPath == nil)
    }

    @Test(arguments: [
        "", "host:5900", "vnc://host:1", "spice://host", "spice://:5900", "spice://host:0", "spice://host:70000",
        "spice://host:1:2", "spice://[::1:5900", "spice+unix://relative", "spice://host:1?password=%4",
        "spice://host?port=", "spice+ws://host/path", "spice+ws:///path", "spice+wss://host:0/", "spice+wsx://host:1",
        "spice+ws+unix://relative", "spice://host:1/path",
    ])
    func `not an address`(text: String) {
        #expect(throws: SpiceClientError.self) { try SpiceAddress(text) }
    }
}
