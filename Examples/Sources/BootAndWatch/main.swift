// Boots a kernel in this process' own driver and prints its console until it is ready, then shuts it down:
// `BootAndWatch ROOT VMLINUZ INITRD`. Guest/build.sh makes a kernel and a RAM disk.
import Apus

let arguments = CommandLine.arguments
guard arguments.count == 4 else {
    print("usage: BootAndWatch ROOT VMLINUZ INITRD")
    throw VirtError(.invalidArg, "three arguments are needed")
}
let connection = try await Connection.open("qemu:///embed?root=\(arguments[1])")
let events = try await connection.events(.lifecycle)
// Paused, so that the console listens before the guest says its first word.
let domain = try await connection.create(
    """
    <domain type='qemu'>
      <name>example</name>
      <memory unit='MiB'>256</memory>
      <os>
        <type arch='x86_64' machine='q35'>hvm</type>
        <kernel>\(arguments[2])</kernel>
        <initrd>\(arguments[3])</initrd>
        <cmdline>console=ttyS0</cmdline>
      </os>
      <features><acpi/></features>
      <devices><console type='pty'/></devices>
    </domain>
    """, options: [.paused])
let console = try await domain.console()
try await domain.resume()

var seen = ""
for try await bytes in console {
    let text = String(decoding: bytes, as: UTF8.self)
    print(text, terminator: "")
    seen += text
    if seen.contains("GUEST-READY") { break }
}
try await domain.shutdown(.acpi)
for try await event in events where event.domain == domain {
    guard case .lifecycle(let step) = event.change else { continue }
    print("\(domain.name): \(step.kind) (\(step.detail))")
    if step.kind == .stopped { break }
}
await connection.close()
