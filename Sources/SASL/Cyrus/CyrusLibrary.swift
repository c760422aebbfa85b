import Glibc
import Synchronization

/// Cyrus SASL's library (libsasl2) where it is installed: loaded when it is first needed, never linked. It brings the
/// mechanisms that need more than a password, GSSAPI above all.
///
/// Its functions are called one at a time: what its plugins share is not made for threads.
final class CyrusLibrary: Sendable {
    typealias Context = OpaquePointer
    typealias Text = UnsafePointer<CChar>
    typealias Output = UnsafeMutablePointer<UnsafePointer<CChar>?>
    typealias Length = UnsafeMutablePointer<UInt32>

    typealias InitializeServer = @convention(c) (UnsafeRawPointer?, Text?) -> Int32
    typealias InitializeClient = @convention(c) (UnsafeRawPointer?) -> Int32
    typealias NewServer =
        @convention(c) (
            Text?, Text?, Text?, Text?, Text?, UnsafeRawPointer?, UInt32, UnsafeMutablePointer<Context?>
        ) -> Int32
    typealias NewClient =
        @convention(c) (
            Text?, Text?, Text?, Text?, UnsafeRawPointer?, UInt32, UnsafeMutablePointer<Context?>
        ) -> Int32
    typealias ServerMechanisms =
        @convention(c) (
            Context, Text?, Text, Text, Text, Output, Length?, UnsafeMutablePointer<Int32>?
        ) -> Int32
    typealias StartServer = @convention(c) (Context, Text, Text?, UInt32, Output, Length) -> Int32
    typealias StepServer = @convention(c) (Context, Text?, UInt32, Output, Length) -> Int32
    typealias StartClient =
        @convention(c) (
            Context, Text, UnsafeMutableRawPointer?, Output, Length, Output
        ) -> Int32
    typealias StepClient =
        @convention(c) (
            Context, Text?, UInt32, UnsafeMutableRawPointer?, Output, Length
        ) -> Int32
    typealias Code = @convention(c) (Context, Text?, UInt32, Output, Length) -> Int32
    typealias SetProperty = @convention(c) (Context, Int32, UnsafeRawPointer?) -> Int32
    typealias GetProperty = @convention(c) (Context, Int32, UnsafeMutablePointer<UnsafeRawPointer?>) -> Int32
    typealias ErrorText = @convention(c) (Context) -> Text?
    typealias Dispose = @convention(c) (UnsafeMutablePointer<Context?>) -> Void

    /// Numbers of sasl.h.
    enum Constant {
        static let ok: Int32 = 0
        static let goesOn: Int32 = 1
        static let asks: Int32 = 2
        static let userName: Int32 = 0
        static let strength: Int32 = 1
        static let outputLimit: Int32 = 2
        static let externalStrength: Int32 = 100
        static let securityProperties: Int32 = 101
        static let successData: UInt32 = 4
        static let noAnonymous: UInt32 = 0x10
        static let noPlaintext: UInt32 = 0x01
    }

    /// What a client is asked for, by number.
    enum Question {
        static let authorizedAs: UInt = 0x4001
        static let userName: UInt = 0x4002
        static let password: UInt = 0x4004
        static let realm: UInt = 0x4008
    }

    /// `sasl_callback_t`, without a function: what is to be known is asked for.
    struct Callback {
        var id: UInt
        var function: UnsafeRawPointer?
        var context: UnsafeRawPointer?
    }

    /// `sasl_interact_t`.
    struct Interaction {
        var id: UInt
        var challenge: Text?
        var prompt: Text?
        var fallback: Text?
        var result: UnsafeRawPointer?
        var length: UInt32
    }

    /// `sasl_security_properties_t`.
    struct SecurityProperties {
        var minimumStrength: UInt32
        var maximumStrength: UInt32
        var bufferSize: UInt32 = 100_000
        var flags: UInt32 = Constant.noAnonymous
        var names: UnsafeRawPointer?
        var values: UnsafeRawPointer?
    }

    /// Nil where the library is not installed.
    static let shared = CyrusLibrary()

    /// That a client with a name and a password can be asked, for as long as the process lives.
    nonisolated(unsafe) let callbacks: UnsafeRawPointer

    let newServer: NewServer
    let newClient: NewClient
    let serverMechanisms: ServerMechanisms
    let startServer: StartServer
    let stepServer: StepServer
    let startClient: StartClient
    let stepClient: StepClient
    let encode: Code
    let decode: Code
    let setProperty: SetProperty
    let getProperty: GetProperty
    let errorText: ErrorText
    let dispose: Dispose
    private let initializeServer: InitializeServer
    private let initializeClient: InitializeClient
    private let initialized = Mutex<(server: Bool, client: Bool)>((false, false))

    private init?() {
        guard let library = dlopen("libsasl2.so.2", RTLD_NOW | RTLD_LOCAL) else { return nil }
        func function<Type>(_ name: String, _: Type.Type) -> Type? {
            dlsym(library, "sasl_" + name).map { unsafeBitCast($0, to: Type.self) }
        }
        guard let initializeServer = function("server_init", InitializeServer.self),
            let initializeClient = function("client_init", InitializeClient.self),
            let newServer = function("server_new", NewServer.self),
            let newClient = function("client_new", NewClient.self),
            let serverMechanisms = function("listmech", ServerMechanisms.self),
            let startServer = function("server_start", StartServer.self),
            let stepServer = function("server_step", StepServer.self),
            let startClient = function("client_start", StartClient.self),
            let stepClient = function("client_step", StepClient.self),
            let encode = function("encode", Code.self), let decode = function("decode", Code.self),
            let setProperty = function("setprop", SetProperty.self),
            let getProperty = function("getprop", GetProperty.self),
            let errorText = function("errdetail", ErrorText.self), let dispose = function("dispose", Dispose.self)
        else { return nil }
        let questions = [Question.authorizedAs, Question.userName, Question.password, Question.realm, 0]
        let callbacks = UnsafeMutablePointer<Callback>.allocate(capacity: questions.count)
        for (place, id) in questions.enumerated() { (callbacks + place).initialize(to: Callback(id: id)) }
        self.callbacks = UnsafeRawPointer(callbacks)
        self.initializeServer = initializeServer
        self.initializeClient = initializeClient
        self.newServer = newServer
        self.newClient = newClient
        self.serverMechanisms = serverMechanisms
        self.startServer = startServer
        self.stepServer = stepServer
        self.startClient = startClient
        self.stepClient = stepClient
        self.encode = encode
        self.decode = decode
        self.setProperty = setProperty
        self.getProperty = getProperty
        self.errorText = errorText
        self.dispose = dispose
    }

    /// Runs `body` while nobody else calls the library.
    func exclusively<Value>(_ body: () throws(CyrusError) -> Value) throws(CyrusError) -> Value {
        let result = initialized.withLock { _ in
            do throws(CyrusError) {
                return Result<Value, CyrusError>.success(try body())
            } catch {
                return .failure(error)
            }
        }
        return try result.get()
    }

    /// Reads the library's configuration for servers called `application` (`/etc/sasl2/libvirt.conf`).
    func prepareServer(_ application: String) throws(CyrusError) {
        let status = initialized.withLock { done in
            if done.server { return Constant.ok }
            let status = initializeServer(nil, application)
            done.server = status == Constant.ok
            return status
        }
        guard status == Constant.ok else { throw CyrusError("libsasl2 cannot be set up: error \(status)") }
    }

    func prepareClient() throws(CyrusError) {
        let status = initialized.withLock { done in
            if done.client { return Constant.ok }
            let status = initializeClient(nil)
            done.client = status == Constant.ok
            return status
        }
        guard status == Constant.ok else { throw CyrusError("libsasl2 cannot be set up: error \(status)") }
    }
}

/// What the library says about a failure, for the log.
public struct CyrusError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    init(_ description: String) {
        self.description = description
    }
}
