import Subprocess
import SystemPackage
import Testing

/// `make install` and `make uninstall`, which are `Scripts/install.sh`.
@Suite(
    "Installing",
    .enabled("apus and apusd are not beside the tests") { Files.commandLine != nil && Files.daemon != nil })
struct InstallTests {
    /// Runs a shell script with the installer's variables, in a directory of its own that is gone afterwards.
    private func run(_ script: String) async throws -> [String] {
        let scripts = "\(Files.tests)/../../Scripts"
        let binaries = Files.commandLine.map { String($0.prefix(upTo: $0.lastIndex(of: "/") ?? $0.endIndex)) } ?? ""
        let preparation = """
            set -eu
            umask 022
            work=$(mktemp -d)
            trap 'rm -rf "$work"' EXIT
            # The group of the sockets is the host's affair, not the test's.
            mkdir "$work/path"
            printf '#!/bin/sh\\nexit 0\\n' >"$work/path/getent"
            chmod 755 "$work/path/getent"
            PATH=$work/path:$PATH
            """
        let result = try await Sandbox.limited(to: .seconds(120), what: "installing") {
            try await Subprocess.run(
                .name("bash"), arguments: ["-c", preparation + "\n" + script],
                environment: .inherit.updating(["INSTALL": "\(scripts)/install.sh", "APUS_BIN": binaries]),
                output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
        }
        #expect(result.terminationStatus.isSuccess, "\(result.standardError)")
        return result.standardOutput.split(separator: "\n").map(String.init)
    }

    @Test func everythingIsPutBelowDESTDIRAndTakenAwayAgain() async throws {
        let lines = try await run(
            """
            export DESTDIR=$work/root PREFIX=/opt/apus
            "$INSTALL" install >/dev/null
            (cd "$work/root" && find . -printf '%M %P\\n' | sort -k 2)
            grep -h '^ExecStart' "$work/root/opt/apus/lib/systemd/system/apusd.service"
            grep -rl '@PREFIX@' "$work/root/opt/apus/lib" || echo "no placeholder is left"
            "$work/root/opt/apus/bin/apus" --version
            # Once more over it, then away.
            "$INSTALL" install >/dev/null
            touch "$work/root/opt/other"
            "$INSTALL" uninstall
            (cd "$work/root" && find . -printf 'left %P\\n' | sort)
            """)
        let expected = """
            drwxr-xr-x opt
            drwxr-xr-x opt/apus
            drwxr-xr-x opt/apus/bin
            -rwxr-xr-x opt/apus/bin/apus
            drwxr-xr-x opt/apus/lib
            drwxr-xr-x opt/apus/lib/systemd
            drwxr-xr-x opt/apus/lib/systemd/system
            -rw-r--r-- opt/apus/lib/systemd/system/apusd-ro.socket
            -rw-r--r-- opt/apus/lib/systemd/system/apusd.service
            -rw-r--r-- opt/apus/lib/systemd/system/apusd.socket
            drwxr-xr-x opt/apus/sbin
            -rwxr-xr-x opt/apus/sbin/apusd
            drwxr-xr-x opt/apus/share
            drwxr-xr-x opt/apus/share/bash-completion
            drwxr-xr-x opt/apus/share/bash-completion/completions
            -rw-r--r-- opt/apus/share/bash-completion/completions/apus
            drwxr-xr-x opt/apus/share/doc
            drwxr-xr-x opt/apus/share/doc/apus
            -rw-r--r-- opt/apus/share/doc/apus/LICENSE
            -rw-r--r-- opt/apus/share/doc/apus/directories
            drwxr-xr-x opt/apus/share/fish
            drwxr-xr-x opt/apus/share/fish/vendor_completions.d
            -rw-r--r-- opt/apus/share/fish/vendor_completions.d/apus.fish
            drwxr-xr-x opt/apus/share/zsh
            drwxr-xr-x opt/apus/share/zsh/site-functions
            -rw-r--r-- opt/apus/share/zsh/site-functions/_apus
            ExecStart=/opt/apus/sbin/apusd
            no placeholder is left
            """
        for line in expected.split(separator: "\n") {
            #expect(lines.contains(String(line)), "missing: \(line)")
        }
        // The root of the tree, the file that somebody else put there, and the directory that it keeps.
        #expect(lines.filter { $0.hasPrefix("left") } == ["left ", "left opt", "left opt/other"])
        #expect(lines.filter { $0.hasPrefix("-") || $0.hasPrefix("d") }.count == 27)
    }

    @Test func aPrefixThatIsThereStays() async throws {
        let lines = try await run(
            """
            export PREFIX=$work/prefix
            mkdir -p "$work/prefix/bin" "$work/prefix/share/doc"
            "$INSTALL" install
            test -x "$work/prefix/bin/apus"
            grep -q "^ExecStart=$work/prefix/sbin/apusd$" "$work/prefix/lib/systemd/system/apusd.service"
            "$INSTALL" uninstall
            (cd "$work/prefix" && find . -printf 'left %P\\n' | sort)
            """)
        #expect(lines.contains { $0.hasPrefix("Installed under ") && $0.hasSuffix("Nothing was started.") })
        #expect(lines.filter { $0.hasPrefix("left") } == ["left ", "left bin", "left share", "left share/doc"])
    }
}
