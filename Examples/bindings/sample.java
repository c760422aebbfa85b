// Uses a hypervisor through libvirt's C library, by way of JNA: the interface below is what the library exports.
import com.sun.jna.Callback;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.NativeLong;
import com.sun.jna.Pointer;
import com.sun.jna.Structure;
import com.sun.jna.Structure.FieldOrder;
import com.sun.jna.ptr.IntByReference;
import com.sun.jna.ptr.PointerByReference;
import java.util.Arrays;

public class sample {
    interface Libvirt extends Library {
        Libvirt instance = Native.load("virt", Libvirt.class);

        interface ErrorHandler extends Callback {
            void failed(Pointer opaque, Failure error);
        }

        interface Lifecycle extends Callback {
            int changed(Pointer connection, Pointer domain, int event, int detail, Pointer opaque);
        }

        void virSetErrorFunc(Pointer opaque, ErrorHandler handler);
        Failure virGetLastError();
        int virEventRegisterDefaultImpl();
        int virEventRunDefaultImpl();

        Pointer virConnectOpen(String address);
        int virConnectClose(Pointer connection);
        String virConnectGetType(Pointer connection);
        int virConnectNumOfDomains(Pointer connection);
        int virConnectListAllDomains(Pointer connection, PointerByReference domains, int flags);
        int virConnectDomainEventRegisterAny(
            Pointer connection, Pointer domain, int event, Lifecycle callback, Pointer opaque, Callback free);
        int virConnectDomainEventDeregisterAny(Pointer connection, int registration);

        Pointer virDomainDefineXML(Pointer connection, String description);
        Pointer virDomainLookupByName(Pointer connection, String name);
        int virDomainGetUUIDString(Pointer domain, byte[] text);
        String virDomainGetName(Pointer domain);
        int virDomainGetInfo(Pointer domain, Info info);
        int virDomainGetState(Pointer domain, IntByReference state, IntByReference reason, int flags);
        int virDomainIsActive(Pointer domain);
        NativeLong virDomainGetMaxMemory(Pointer domain);
        int virDomainCreate(Pointer domain);
        int virDomainDestroy(Pointer domain);
        int virDomainUndefine(Pointer domain);
        int virDomainFree(Pointer domain);

        Pointer virDomainSnapshotCreateXML(Pointer domain, String description, int flags);
        int virDomainListAllSnapshots(Pointer domain, PointerByReference snapshots, int flags);
        int virDomainSnapshotNum(Pointer domain, int flags);
        String virDomainSnapshotGetName(Pointer snapshot);
        Pointer virDomainSnapshotGetXMLDesc(Pointer snapshot, int flags);
        int virDomainRevertToSnapshot(Pointer snapshot, int flags);
        int virDomainSnapshotDelete(Pointer snapshot, int flags);
        int virDomainSnapshotFree(Pointer snapshot);
    }

    // The lists and texts that the library hands over are the caller's, to be freed as what malloc gave.
    interface C extends Library {
        C instance = Native.load("c", C.class);

        void free(Pointer memory);
    }

    // The beginning of libvirt's virError; the library makes and frees it.
    @FieldOrder({"code", "domain", "message"})
    public static class Failure extends Structure {
        public int code;
        public int domain;
        public String message;
    }

    @FieldOrder({"state", "maximum", "memory", "processors", "time"})
    public static class Info extends Structure {
        public byte state;
        public NativeLong maximum;
        public NativeLong memory;
        public short processors;
        public long time;
    }

    static final int LIFECYCLE = 0, UNDEFINED = 1, PMSUSPENDED = 7;
    static final Libvirt libvirt = Libvirt.instance;
    static int last = -1;

    // Numbers come from the other side, which may be newer: one beyond the table is a state as well.
    static String name(int state) {
        String[] names = {"no state", "running", "blocked", "paused", "shutdown", "shutoff", "crashed", "pmsuspended"};
        return state >= 0 && state < names.length ? names[state] : "state " + state;
    }

    static String[] take(int count, PointerByReference list, java.util.function.Function<Pointer, String> name,
                         java.util.function.ToIntFunction<Pointer> free) {
        require(count >= 0);
        Pointer[] entries = list.getValue().getPointerArray(0, count);
        String[] names = Arrays.stream(entries).map(name).toArray(String[]::new);
        Arrays.stream(entries).forEach(free::applyAsInt);
        C.instance.free(list.getValue());
        return names;
    }

    // Ends the program, with libvirt's words, when a call has failed.
    static void require(boolean succeeded) {
        if (succeeded) return;
        Failure error = libvirt.virGetLastError();
        System.err.println(error == null ? "failed" : error.code + " " + error.message);
        System.exit(1);
    }

    static Pointer require(Pointer object) {
        require(object != null);
        return object;
    }

    public static void main(String[] arguments) {
        String xml = String.format("<domain type=\"qemu\"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit=\"MiB\">64</memory><os><type arch=\"x86_64\" machine=\"pc\">hvm</type></os><features><acpi/></features><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type=\"file\"><driver name=\"qemu\" type=\"qcow2\"/><source file=\"%s\"/><target dev=\"vda\"/></disk><memballoon model=\"none\"/></devices></domain>", arguments[1]);
        Libvirt.ErrorHandler quiet = (opaque, error) -> { };
        libvirt.virSetErrorFunc(null, quiet);
        require(libvirt.virEventRegisterDefaultImpl() == 0);
        Pointer connection = require(libvirt.virConnectOpen(arguments[0]));
        System.out.println("type " + libvirt.virConnectGetType(connection) + " domains "
                           + libvirt.virConnectNumOfDomains(connection));
        // A variable keeps it: JNA lets go of a callback that the program has forgotten.
        Libvirt.Lifecycle lifecycle = (c, domain, event, detail, opaque) -> {
            System.out.println("event " + event + " " + detail);
            last = event;
            return 0;
        };
        int events = libvirt.virConnectDomainEventRegisterAny(connection, null, LIFECYCLE, lifecycle, null, null);
        require(events >= 0);

        Pointer domain = require(libvirt.virDomainDefineXML(connection, xml));
        byte[] uuid = new byte[37];
        require(libvirt.virDomainGetUUIDString(domain, uuid) == 0);
        System.out.println("defined " + libvirt.virDomainGetName(domain) + " " + Native.toString(uuid));
        PointerByReference list = new PointerByReference();
        int count = libvirt.virConnectListAllDomains(connection, list, 0);
        System.out.println("listed "
                           + String.join(",", take(count, list, libvirt::virDomainGetName, libvirt::virDomainFree)));
        require(libvirt.virDomainCreate(domain) == 0);
        System.out.println("active " + libvirt.virDomainIsActive(domain) + " memory "
                           + libvirt.virDomainGetMaxMemory(domain));

        // What is on the disk puts the machine to sleep at once.
        while (last != PMSUSPENDED) require(libvirt.virEventRunDefaultImpl() == 0);
        Info info = new Info();
        IntByReference state = new IntByReference(), reason = new IntByReference();
        require(libvirt.virDomainGetInfo(domain, info) == 0);
        require(libvirt.virDomainGetState(domain, state, reason, 0) == 0);
        System.out.println("asleep " + name(info.state) + " " + name(state.getValue()) + " " + reason.getValue()
                           + " processors " + info.processors + " other " + name(99));
        require(libvirt.virDomainDestroy(domain) == 0);

        Pointer snapshot = require(libvirt.virDomainSnapshotCreateXML(
            domain, "<domainsnapshot><name>first</name></domainsnapshot>", 0));
        count = libvirt.virDomainListAllSnapshots(domain, list, 0);
        String[] names = take(count, list, libvirt::virDomainSnapshotGetName, libvirt::virDomainSnapshotFree);
        Pointer description = require(libvirt.virDomainSnapshotGetXMLDesc(snapshot, 0));
        System.out.println("snapshots " + String.join(",", names) + " described "
                           + description.getString(0).contains("<name>first</name>"));
        C.instance.free(description);
        require(libvirt.virDomainRevertToSnapshot(snapshot, 0) == 0);
        require(libvirt.virDomainSnapshotDelete(snapshot, 0) == 0);
        libvirt.virDomainSnapshotFree(snapshot);
        System.out.println("snapshots " + libvirt.virDomainSnapshotNum(domain, 0));
        require(libvirt.virDomainUndefine(domain) == 0);
        while (last != UNDEFINED) require(libvirt.virEventRunDefaultImpl() == 0);
        libvirt.virDomainFree(domain);

        if (libvirt.virDomainLookupByName(connection, "sample") == null) {
            Failure error = libvirt.virGetLastError();
            System.out.println("error " + error.code + " " + error.message);
        }
        require(libvirt.virConnectDomainEventDeregisterAny(connection, events) == 0);
        libvirt.virConnectClose(connection);
    }
}
