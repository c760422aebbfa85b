# title: Many clients at once: each sees its own answers, and nothing is lost
# seconds: 600
import threading
import libvirt
from recorder import Events, call, note, tiny

events = Events([libvirt.VIR_DOMAIN_EVENT_ID_LIFECYCLE])
failures = []


def client(number):
    try:
        c = libvirt.open("qemu:///system")
        for turn in range(5):
            name = "d%d" % number
            d = c.defineXML(tiny(name, number))
            assert d.name() == name
            assert c.lookupByName(name).UUIDString() == d.UUIDString()
            assert name in [x.name() for x in c.listAllDomains()]
            if turn == 0 and number <= 4:
                d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
                assert d.isActive()
                d.destroy()
            d.undefine()
            try:
                c.lookupByName(name)
                failures.append("%s is still there" % name)
            except libvirt.libvirtError as error:
                assert error.get_error_code() == libvirt.VIR_ERR_NO_DOMAIN
        c.close()
    except Exception as error:  # reported below, so that no thread fails unseen
        failures.append("%d: %r" % (number, error))


threads = [threading.Thread(target=client, args=(number,)) for number in range(1, 17)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print("failures:", sorted(failures))
c = libvirt.open("qemu:///system")
call("listAllDomains", c.listAllDomains)
note("events of one domain, in their order")
events.wait("lifecycle undefined", count=80)
with events.lock:
    print([line for line in events.seen if line.startswith("event d1:")])
    print("in all:", len(events.seen))

note("one connection, many threads, one start at a time")
d = c.defineXML(tiny("one", 50))
results = []


def start():
    try:
        d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
        results.append("started")
    except libvirt.libvirtError as error:
        results.append(error.get_error_message())


threads = [threading.Thread(target=start) for _ in range(5)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(sorted(results))
d.destroy()
