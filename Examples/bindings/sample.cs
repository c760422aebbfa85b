// Uses a hypervisor through libvirt's C library: the declarations below are what the library exports.
using System;
using System.Runtime.InteropServices;

static class Libvirt
{
    const string library = "libvirt.so.0";

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate void ErrorHandler(IntPtr opaque, IntPtr error);

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    public delegate int Lifecycle(IntPtr connection, IntPtr domain, int change, int detail, IntPtr opaque);

    // The beginning of libvirt's virError; the library makes and frees it.
    [StructLayout(LayoutKind.Sequential)]
    public struct Failure
    {
        public int code;
        public int domain;
        public IntPtr message;
    }

    // UIntPtr is as wide as an unsigned long on the systems that libvirt's daemon runs on.
    [StructLayout(LayoutKind.Sequential)]
    public struct Info
    {
        public byte state;
        public UIntPtr maximum;
        public UIntPtr memory;
        public ushort processors;
        public ulong time;
    }

    [DllImport(library)] public static extern void virSetErrorFunc(IntPtr opaque, ErrorHandler handler);
    [DllImport(library)] public static extern IntPtr virGetLastError();
    [DllImport(library)] public static extern int virEventRegisterDefaultImpl();
    [DllImport(library)] public static extern int virEventRunDefaultImpl();

    [DllImport(library)] public static extern IntPtr virConnectOpen(string address);
    [DllImport(library)] public static extern int virConnectClose(IntPtr connection);
    [DllImport(library)] public static extern IntPtr virConnectGetType(IntPtr connection);
    [DllImport(library)] public static extern int virConnectNumOfDomains(IntPtr connection);
    [DllImport(library)]
    public static extern int virConnectListAllDomains(IntPtr connection, out IntPtr domains, uint flags);
    [DllImport(library)]
    public static extern int virConnectDomainEventRegisterAny(
        IntPtr connection, IntPtr domain, int kind, Lifecycle callback, IntPtr opaque, IntPtr free);
    [DllImport(library)]
    public static extern int virConnectDomainEventDeregisterAny(IntPtr connection, int registration);

    [DllImport(library)] public static extern IntPtr virDomainDefineXML(IntPtr connection, string description);
    [DllImport(library)] public static extern IntPtr virDomainLookupByName(IntPtr connection, string name);
    [DllImport(library)] public static extern int virDomainGetUUIDString(IntPtr domain, byte[] text);
    [DllImport(library)] public static extern IntPtr virDomainGetName(IntPtr domain);
    [DllImport(library)] public static extern int virDomainGetInfo(IntPtr domain, out Info info);
    [DllImport(library)]
    public static extern int virDomainGetState(IntPtr domain, out int state, out int reason, uint flags);
    [DllImport(library)] public static extern int virDomainIsActive(IntPtr domain);
    [DllImport(library)] public static extern UIntPtr virDomainGetMaxMemory(IntPtr domain);
    [DllImport(library)] public static extern int virDomainCreate(IntPtr domain);
    [DllImport(library)] public static extern int virDomainDestroy(IntPtr domain);
    [DllImport(library)] public static extern int virDomainUndefine(IntPtr domain);
    [DllImport(library)] public static extern int virDomainFree(IntPtr domain);

    [DllImport(library)]
    public static extern IntPtr virDomainSnapshotCreateXML(IntPtr domain, string description, uint flags);
    [DllImport(library)]
    public static extern int virDomainListAllSnapshots(IntPtr domain, out IntPtr snapshots, uint flags);
    [DllImport(library)] public static extern int virDomainSnapshotNum(IntPtr domain, uint flags);
    [DllImport(library)] public static extern IntPtr virDomainSnapshotGetName(IntPtr snapshot);
    [DllImport(library)] public static extern IntPtr virDomainSnapshotGetXMLDesc(IntPtr snapshot, uint flags);
    [DllImport(library)] public static extern int virDomainRevertToSnapshot(IntPtr snapshot, uint flags);
    [DllImport(library)] public static extern int virDomainSnapshotDelete(IntPtr snapshot, uint flags);
    [DllImport(library)] public static extern int virDomainSnapshotFree(IntPtr snapshot);

    // The lists and texts that the library hands over are the caller's, to be freed as what malloc gave.
    [DllImport("libc.so.6")] public static extern void free(IntPtr memory);
}

static class Sample
{
    const int lifecycle = 0, undefined = 1, pmSuspended = 7;

    static readonly string[] states =
        { "no state", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended" };

    static int last = -1;

    // Numbers come from the other side, which may be newer: one beyond the table is a state as well.
    static string Name(int state)
    {
        return state >= 0 && state < states.Length ? states[state] : "state " + state;
    }

    static string Text(IntPtr text)
    {
        return Marshal.PtrToStringAnsi(text);
    }

    static string[] Take(int count, IntPtr list, Func<IntPtr, IntPtr> name, Func<IntPtr, int> free)
    {
        Require(count >= 0);
        var names = new string[count];
        for (var index = 0; index < count; index++)
        {
            var entry = Marshal.ReadIntPtr(list, index * IntPtr.Size);
            names[index] = Text(name(entry));
            free(entry);
        }
        Libvirt.free(list);
        return names;
    }

    static Libvirt.Failure LastError()
    {
        var error = Libvirt.virGetLastError();
        return error == IntPtr.Zero
            ? default(Libvirt.Failure)
            : (Libvirt.Failure)Marshal.PtrToStructure(error, typeof(Libvirt.Failure));
    }

    // Ends the program, with libvirt's words, when a call has failed.
    static void Require(bool succeeded)
    {
        if (succeeded) return;
        var error = LastError();
        Console.Error.WriteLine("{0} {1}", error.code, Text(error.message));
        Environment.Exit(1);
    }

    static IntPtr Require(IntPtr made)
    {
        Require(made != IntPtr.Zero);
        return made;
    }

    static void Main(string[] arguments)
    {
        var xml = String.Format("<domain type=\"qemu\"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit=\"MiB\">64</memory><os><type arch=\"x86_64\" machine=\"pc\">hvm</type></os><features><acpi/></features><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type=\"file\"><driver name=\"qemu\" type=\"qcow2\"/><source file=\"{0}\"/><target dev=\"vda\"/></disk><memballoon model=\"none\"/></devices></domain>", arguments[1]);
        // Variables keep them: a delegate that the program has forgotten is collected.
        Libvirt.ErrorHandler quiet = (opaque, error) => { };
        Libvirt.Lifecycle changed = (c, d, change, detail, opaque) =>
        {
            Console.WriteLine("event {0} {1}", change, detail);
            last = change;
            return 0;
        };
        Libvirt.virSetErrorFunc(IntPtr.Zero, quiet);
        Require(Libvirt.virEventRegisterDefaultImpl() == 0);
        var connection = Require(Libvirt.virConnectOpen(arguments[0]));
        Console.WriteLine("type {0} domains {1}", Text(Libvirt.virConnectGetType(connection)),
            Libvirt.virConnectNumOfDomains(connection));
        var events = Libvirt.virConnectDomainEventRegisterAny(
            connection, IntPtr.Zero, lifecycle, changed, IntPtr.Zero, IntPtr.Zero);
        Require(events >= 0);

        var domain = Require(Libvirt.virDomainDefineXML(connection, xml));
        var uuid = new byte[37];
        Require(Libvirt.virDomainGetUUIDString(domain, uuid) == 0);
        Console.WriteLine("defined {0} {1}", Text(Libvirt.virDomainGetName(domain)),
            System.Text.Encoding.ASCII.GetString(uuid, 0, 36));
        IntPtr list;
        var count = Libvirt.virConnectListAllDomains(connection, out list, 0);
        Console.WriteLine("listed {0}",
            String.Join(",", Take(count, list, Libvirt.virDomainGetName, Libvirt.virDomainFree)));
        Require(Libvirt.virDomainCreate(domain) == 0);
        Console.WriteLine("active {0} memory {1}", Libvirt.virDomainIsActive(domain),
            Libvirt.virDomainGetMaxMemory(domain));

        // What is on the disk puts the machine to sleep at once.
        while (last != pmSuspended) Require(Libvirt.virEventRunDefaultImpl() == 0);
        Libvirt.Info info;
        int state, reason;
        Require(Libvirt.virDomainGetInfo(domain, out info) == 0);
        Require(Libvirt.virDomainGetState(domain, out state, out reason, 0) == 0);
        Console.WriteLine("asleep {0} {1} {2} processors {3} other {4}", Name(info.state), Name(state), reason,
            info.processors, Name(99));
        Require(Libvirt.virDomainDestroy(domain) == 0);

        var snapshot = Require(Libvirt.virDomainSnapshotCreateXML(
            domain, "<domainsnapshot><name>first</name></domainsnapshot>", 0));
        count = Libvirt.virDomainListAllSnapshots(domain, out list, 0);
        var names = Take(count, list, Libvirt.virDomainSnapshotGetName, Libvirt.virDomainSnapshotFree);
        var description = Require(Libvirt.virDomainSnapshotGetXMLDesc(snapshot, 0));
        Console.WriteLine("snapshots {0} described {1}", String.Join(",", names),
            Text(description).Contains("<name>first</name>"));
        Libvirt.free(description);
        Require(Libvirt.virDomainRevertToSnapshot(snapshot, 0) == 0);
        Require(Libvirt.virDomainSnapshotDelete(snapshot, 0) == 0);
        Libvirt.virDomainSnapshotFree(snapshot);
        Console.WriteLine("snapshots {0}", Libvirt.virDomainSnapshotNum(domain, 0));
        Require(Libvirt.virDomainUndefine(domain) == 0);
        while (last != undefined) Require(Libvirt.virEventRunDefaultImpl() == 0);
        Libvirt.virDomainFree(domain);

        if (Libvirt.virDomainLookupByName(connection, "sample") == IntPtr.Zero)
        {
            var error = LastError();
            Console.WriteLine("error {0} {1}", error.code, Text(error.message));
        }
        Require(Libvirt.virConnectDomainEventDeregisterAny(connection, events) == 0);
        Libvirt.virConnectClose(connection);
        GC.KeepAlive(quiet);
        GC.KeepAlive(changed);
    }
}
