import LibvirtTLS
import Testing
import VirtDriver
import VirtError

@testable import RemoteDriver

@Suite struct TransportTests {
    private func ssh(_ uri: String, readOnly: Bool = false) throws -> SSHCommand {
        try SSHCommand(ConnectionURI(uri), socket: "/var/run/libvirt/libvirt-sock", readOnly: readOnly)
    }

    @Test func sshTakesItsOptionsFromTheURI() throws {
        let command = try ssh("qemu+ssh://me@host:22/system?command=/my/ssh&keyfile=/k&no_verify=1&no_tty=1")
        #expect(command.program == "/my/ssh")
        #expect(
            command.arguments.dropLast() == [
                "-p", "22", "-l", "me", "-i", "/k", "-T", "-e", "none", "-o", "BatchMode=yes", "-o",
                "StrictHostKeyChecking=no", "--", "host",
            ])
        let plain = try ssh("qemu+ssh://host/system?no_verify=0")
        #expect(plain.program == "ssh")
        #expect(plain.arguments.dropLast() == ["-T", "-e", "none", "--", "host"])
    }

    @Test func hostKeysAndMethodsAreSSHsAffair() throws {
        func options(_ query: String) throws -> [String] {
            let arguments = try ssh("qemu+ssh://h/system?" + query).arguments
            return arguments.indices.dropLast().filter { arguments[$0] == "-o" }.map { arguments[$0 + 1] }
        }
        #expect(try options("known_hosts=/a%20b") == ["UserKnownHostsFile=\"/a b\""])
        #expect(try options("known_hosts_verify=normal") == ["StrictHostKeyChecking=yes"])
        #expect(try options("known_hosts_verify=auto") == ["StrictHostKeyChecking=accept-new"])
        #expect(try options("known_hosts_verify=ignore") == ["StrictHostKeyChecking=no"])
        #expect(
            try options("sshauth=privkey,password") == [
                "PreferredAuthentications=publickey,password", "IdentityAgent=none",
            ])
        #expect(try options("sshauth=agent,privkey") == ["PreferredAuthentications=publickey"])
        for query in ["known_hosts=a%22b", "known_hosts_verify=x", "sshauth=agent,x"] {
            #expect(throws: VirtError.self, "\(query)") { try options(query) }
        }
    }

    @Test func prioritiesOfTLSAreReadAsFarAsTheyHaveAMeaning() throws {
        #expect(try TLSVersions(priority: "NORMAL") == TLSVersions())
        let only12 = try TLSVersions(priority: "NORMAL:-VERS-TLS1.3")
        #expect(only12.allows12 && !only12.allows13)
        let only13 = try TLSVersions(priority: "SECURE256:-VERS-ALL:+VERS-TLS1.3")
        #expect(!only13.allows12 && only13.allows13)
        for wrong in ["NORMAL:-VERS-ALL", "NORMAL:-CIPHER-ALL", "nonsense"] {
            #expect(throws: VirtError.self, "\(wrong)") { try TLSVersions(priority: wrong) }
        }
    }

    @Test func proxies() throws {
        func script(_ uri: String, readOnly: Bool = false) throws -> String {
            try #require(try ssh(uri, readOnly: readOnly).arguments.last)
        }
        #expect(try script("qemu+ssh://h/system?proxy=native") == "sh -c 'exec virt-ssh-helper qemu:///system'")
        #expect(
            try script("qemu+ssh://h/system?proxy=native", readOnly: true)
                == "sh -c 'exec virt-ssh-helper -r qemu:///system'")
        #expect(!(try script("qemu+ssh://h/system?netcat=/bin/nc")).contains("virt-ssh-helper"))
        #expect(!(try script("qemu+ssh://h/system?proxy=netcat")).contains("virt-ssh-helper"))
        let automatic = try script("qemu+ssh://h/system")
        #expect(automatic.contains("virt-ssh-helper") && automatic.contains("-U /var/run/libvirt/libvirt-sock"))
        #expect(throws: VirtError.self) { try script("qemu+ssh://h/system?proxy=other") }
    }

    @Test func nothingFromTheURIIsRunByAShell() throws {
        #expect(ShellWord.quoted("/a b'c;$(reboot)") == "'/a b'\\''c;$(reboot)'")
        #expect(ShellWord.quoted("") == "''")
        #expect(ShellWord.quoted("/run/x-1.sock") == "/run/x-1.sock")
        let script = try #require(try ssh("qemu+ssh://h/system?netcat=nc%3B%20reboot").arguments.last)
        #expect(script.contains("'\\''nc; reboot'\\''"))
        // A host that looks like an option stands behind the mark that ends options.
        let arguments = try ssh("qemu+ssh://-oProxyCommand=x/system").arguments
        #expect(arguments.dropLast().suffix(2) == ["--", "-oProxyCommand=x"])
    }

    @Test func ownCertificatesComeBeforeTheHosts() throws {
        func options(_ uri: String, root: Bool = false, _ existing: Set<String>) throws -> [String?] {
            let uri = try ConnectionURI(uri)
            let paths = TLSPaths(isRoot: root, home: "/home/u", exists: { existing.contains($0) })
            let options = paths.options(uri, host: "h")
            return [options.authority, options.identity?.certificate, options.identity?.key, options.revocations]
        }
        let system: Set = ["/etc/pki/libvirt/clientcert.pem", "/etc/pki/libvirt/private/clientkey.pem"]
        let own: Set = ["/home/u/.pki/libvirt/clientcert.pem", "/home/u/.pki/libvirt/clientkey.pem"]
        #expect(
            try options("qemu://h/system", system) == [
                "/etc/pki/CA/cacert.pem", "/etc/pki/libvirt/clientcert.pem", "/etc/pki/libvirt/private/clientkey.pem",
                nil,
            ])
        #expect(
            try options("qemu://h/system", system.union(own)).prefix(3) == [
                "/etc/pki/CA/cacert.pem", "/home/u/.pki/libvirt/clientcert.pem", "/home/u/.pki/libvirt/clientkey.pem",
            ])
        #expect(try options("qemu://h/system", root: true, own)[1] == nil)
        #expect(try options("qemu://h/system?pkipath=/p", ["/p/clientcert.pem"]) == ["/p/cacert.pem", nil, nil, nil])
    }

    @Test func theAuthenticationFileNamesCredentialsByHost() {
        let file = AuthenticationFile(
            """
            # comment
            [credentials-one]
            authname=fred
            password=a=b c
            [auth-libvirt-host1]
            credentials=one
            [credentials-rest]
            username=mary
            password=x
            [auth-libvirt-default]
            credentials=rest
            [auth-libvirt-broken]
            credentials=missing
            """)
        #expect(file.credentials(service: "libvirt", host: "host1")?.user == "fred")
        #expect(file.credentials(service: "libvirt", host: "host1")?.password == "a=b c")
        #expect(file.credentials(service: "libvirt", host: "other")?.user == "mary")
        #expect(file.credentials(service: "libvirt", host: "broken") == nil)
        #expect(file.credentials(service: "vnc", host: "host1") == nil)
    }

    @Test(arguments: [
        "qemu+nonsense:///system", "qemu+ext:///system", "qemu+tcp:///system?mode=bad", "qemu+ssh:///system",
    ])
    func whatIsWrongInAURIIsSaid(_ uri: String) throws {
        #expect(throws: VirtError.self) { try Transport(ConnectionURI(uri), readOnly: false) }
    }
}
