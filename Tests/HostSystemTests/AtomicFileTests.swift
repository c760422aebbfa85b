import Glibc
import Testing
import VirtError

@testable import HostSystem

private func mode(of path: String) -> UInt32 {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

struct AtomicFileTests {
    @Test func writesWithExactlyTheModeAndLeavesNothingElse() throws {
        let directory = try TemporaryDirectory()
        let path = "\(directory.path)/a.xml"
        try AtomicFile.write(path, text: "one")
        #expect(mode(of: path) == 0o600)
        try AtomicFile.write(path, text: "two", mode: 0o666)
        #expect(mode(of: path) == 0o666)
        #expect(HostFile.text(path) == "two")
        #expect(HostFile.names(in: directory.path) == ["a.xml"])
        #expect(try AtomicFile.remove(path))
        #expect(try AtomicFile.remove(path) == false)
        #expect(try AtomicFile.remove("\(directory.path)/none/a") == false)
    }

    @Test func replacesALinkInsteadOfWritingThroughIt() throws {
        let directory = try TemporaryDirectory()
        try AtomicFile.write("\(directory.path)/victim", text: "keep")
        #expect(symlink("victim", "\(directory.path)/link") == 0)
        try AtomicFile.write("\(directory.path)/link", text: "new")
        #expect(HostFile.text("\(directory.path)/victim") == "keep")
        #expect(HostFile.text("\(directory.path)/link") == "new")
    }

    @Test func failureLeavesTheOldContentAndNoTemporaryFile() throws {
        let directory = try TemporaryDirectory()
        #expect(mkdir("\(directory.path)/taken", 0o700) == 0)
        try AtomicFile.write("\(directory.path)/taken/inside", text: "x")
        let error = try #require(throws: VirtError.self) {
            try AtomicFile.write("\(directory.path)/taken", text: "y")
        }
        #expect(error.systemCallNumber == EISDIR)
        #expect(HostFile.names(in: directory.path) == ["taken"])
    }

    @Test(arguments: [false, true])
    func nothingOutsideOrThroughALinkIsOpened(avoidsOpenAt2: Bool) throws {
        let directory = try TemporaryDirectory()
        try AtomicFile.write("\(directory.path)/secret", text: "s")
        #expect(mkdir("\(directory.path)/root", 0o700) == 0)
        #expect(mkdir("\(directory.path)/root/sub", 0o700) == 0)
        try AtomicFile.write("\(directory.path)/root/sub/file", text: "f")
        #expect(symlink("../secret", "\(directory.path)/root/link") == 0)
        #expect(symlink("sub", "\(directory.path)/root/linkdir") == 0)
        var root = try DirectoryHandle("\(directory.path)/root")
        root.avoidsOpenAt2 = avoidsOpenAt2
        #expect(String(decoding: try root.read("sub/file"), as: UTF8.self) == "f")
        for bad in ["../secret", "/etc/passwd", "link", "linkdir/file", "sub/../../secret", "", "sub/none"] {
            var refused = false
            do { _ = try root.read(bad) } catch { refused = true }
            #expect(refused, "\(bad)")
        }
    }

    @Test func whatAKilledWriterLeftIsSweptAndNothingElse() throws {
        let directory = try TemporaryDirectory()
        let kept = [
            "one.xml", ".hidden.new", ".one.xml.new", "one.xml.17.new", ".one.xml.17.old", ".one.xml.x17.new",
            ".17.new",
        ]
        let left = [".one.xml.17.new", ".a.18446744073709551615.new", AtomicFile.temporaryName(for: "one.xml")]
        for name in kept + left {
            let file = open("\(directory.path)/\(name)", O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)
            #expect(file >= 0)
            close(file)
        }
        AtomicFile.sweep(directory.path)
        #expect(HostFile.names(in: directory.path) == kept.sorted())
        AtomicFile.sweep("\(directory.path)/none")
    }

    @Test func makesDirectoriesWithTheModeOnlyWhereMissing() throws {
        let directory = try TemporaryDirectory()
        let handle = try DirectoryHandle(directory.path)
        try handle.makeDirectories("a/b", mode: 0o711)
        try handle.makeDirectories("a/b/c", mode: 0o755)
        #expect(mode(of: "\(directory.path)/a") == 0o711)
        #expect(mode(of: "\(directory.path)/a/b") == 0o711)
        #expect(mode(of: "\(directory.path)/a/b/c") == 0o755)
        #expect(symlink("/tmp", "\(directory.path)/out") == 0)
        var refused = 0
        for bad in ["out/x", "../x", "/x"] {
            do { try handle.makeDirectories(bad) } catch { refused += 1 }
        }
        #expect(refused == 3)
        #expect(try handle.removeDirectory("a/b/c"))
        #expect(try handle.remove("out"))
    }
}
