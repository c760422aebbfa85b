# title: Every length in every call at -1, 0, its limit and one more
# features: CON-02
import collections
from recorder import note
from table import Table
from wire import REMOTE, Client, show, string, uint

ADMIN = 0x06900690
APUS = 0x41505553
# Opening, closing and logging in are told on a connection of their own: what comes after them is another matter.
ALONE = {(REMOTE, number) for number in [1, 2, 66, 67, 68, 69, 70]} | {(ADMIN, 1), (ADMIN, 2)}
UNDECODABLE = "Unable to decode message payload"


def connect(program):
    if program == ADMIN:
        client = Client("/run/libvirt/libvirt-admin-sock", seconds=10)
        client.call(1, uint(0), program=ADMIN)
    else:
        client = Client(seconds=10)
        client.open()
    return client


table = Table()
clients = {}
totals = collections.Counter()
for program, number, name, types in table.calls:
    if program == APUS or program is None:
        continue
    for choice in range(table.count_lengths(types)):
        for value in [-1, 0, "max", "max+1"]:
            key = program if (program, number) not in ALONE else None
            client = clients.pop(key, None) or connect(program)
            answer = client.call(number, table.encode(types, choice, value), program=program)
            if answer[0] == "closed":
                kind = "refused"
            elif answer[0] == "error":
                kind = "refused" if UNDECODABLE in answer[1] or value != 0 else "answered"
            else:
                kind = "answered" if answer[0] == "ok" else answer[0]
            totals[value, kind] += 1
            # A length of 0 may be right; every other one is a lie here.
            if kind != ("answered" if value == 0 else "refused") and (value != 0 or kind != "refused"):
                print("%s, length %d at %s -> %s" % (name, choice, value, show(answer)))
            if key is not None and answer[0] in ("ok", "error"):
                clients[key] = client
            else:
                client.socket.close()
note("lengths that are lies")
for value in [-1, "max", "max+1"]:
    print("%s: %d refused, %d others" % (value, totals[value, "refused"],
                                         sum(count for (which, kind), count in totals.items()
                                             if which == value and kind != "refused")))
note("a length of zero")
print("%d answered or refused" % (totals[0, "answered"] + totals[0, "refused"]))
note("the limit itself, with all that belongs to it")
for length in [4194304, 4194305]:
    # A name is repeated in the error, a definition is not.
    for number in [23, 11]:
        client = connect(REMOTE)
        answer = client.call(number, string("x" * length))
        print("procedure %d with %d characters -> %s" % (number, length, show(answer)[:60]))
note("the daemon lives")
print(show(connect(REMOTE).call(59))[:2])
print(show(connect(ADMIN).call(3, program=ADMIN))[:2])
