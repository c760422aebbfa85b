import ApusDaemon
import TestDriver
import VirtDriver

try await Daemon(registry: DriverRegistry([TestDriver()])).runSlice(path: CommandLine.arguments[1])
