# title: The read-only socket refuses changing calls of a client that does not check them itself
# features: URI-01
import libvirt
from recorder import note, tiny
from wire import READ_ONLY, Client, domain, optional_string, show, string, uint

UUID = "5f1c0c6e-8c3b-4d6e-9a44-000000000001"
rw = libvirt.open("qemu:///system")
rw.defineXML(tiny("one"))
one = domain("one", UUID)
zero = uint(0)

CALLS = [
    (9, "create", one), (196, "createWithFlags", one + zero), (10, "createXML", string(tiny("two", 2)) + zero),
    (11, "defineXML", string(tiny("two", 2))), (350, "defineXMLFlags", string(tiny("two", 2)) + zero),
    (12, "destroy", one), (234, "destroyFlags", one + zero), (35, "undefine", one), (231, "undefineFlags", one + zero),
    (33, "shutdown", one), (258, "shutdownFlags", one + zero), (27, "reboot", one + zero), (245, "reset", one + zero),
    (34, "suspend", one), (28, "resume", one), (29, "setAutostart", one + uint(1)),
    (201, "openConsole", one + optional_string(None) + zero),
    (14, "getXMLDesc secure", one + uint(1)), (14, "getXMLDesc", one + zero),
]

for flags in [1, 0]:
    note("opened with flags %d on the read-only socket" % flags)
    client = Client(READ_ONLY)
    print("open:", show(client.open(flags=flags)))
    for number, name, payload in CALLS:
        answer = client.call(number, payload)
        print("%s -> %s" % (name, "ok" if answer[0] == "ok" else show(answer)))

note("flag read-only on the full socket")
client = Client()
print("open:", show(client.open(flags=1)))
for number, name, payload in CALLS[:6]:
    print("%s -> %s" % (name, show(client.call(number, payload))))
note("before open")
client = Client(READ_ONLY)
for number, name, payload in CALLS[:3]:
    print("%s -> %s" % (name, show(client.call(number, payload))))
note("nothing has changed")
print([(d.name(), d.state(), d.autostart()) for d in rw.listAllDomains()])
