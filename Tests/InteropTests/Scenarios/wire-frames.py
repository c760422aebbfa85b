# title: Frames that no library sends: wrong lengths, programs, versions, procedures, payloads
# features: CON-02
from recorder import note
from wire import MESSAGE, REPLY, STREAM, Client, domain, frame, optional_string, show, string, uint

UUID = "5f1c0c6e-8c3b-4d6e-9a44-000000000001"


def after(client):
    """Whether the connection is still usable."""
    return show(client.call(59))[:8].split(",")[0]


def attempt(label, data=None, **fields):
    client = Client(seconds=2)
    client.open()
    if data is None:
        answer = client.call(**fields)
    else:
        client.send(data)
        answer = client.receive()
    print("%s -> %s; then %s" % (label, show(answer), after(client)))


note("length")
for length in [0, 1, 3, 4, 27, 28, 33554432 + 4, 33554433 + 4, 0x7FFFFFFF, 0xFFFFFFFF]:
    attempt("length %#x" % length, frame(59, serial=9, length=length))
note("header")
attempt("unknown program", procedure=1, program=0x12345678)
attempt("unknown version", procedure=59, version=9)
attempt("procedure 0", procedure=0)
attempt("procedure 9999", procedure=9999)
attempt("procedure -1", procedure=-1)
attempt("a reply", procedure=59, kind=REPLY)
attempt("a message", procedure=59, kind=MESSAGE)
attempt("a stream packet without a stream", procedure=59, kind=STREAM)
attempt("type 77", procedure=59, kind=77)
attempt("status 1", procedure=59, status=1)
attempt("status 77", procedure=59, status=77)
note("payload")
attempt("too long", procedure=59, payload=b"\0" * 64)
attempt("nothing where a domain is wanted", procedure=16)
for length in [0xFFFFFFFF, 0x7FFFFFFF, 4194304, 4194305, 100]:
    attempt("name of length %#x" % length, procedure=16, payload=uint(length) + b"abcd" + b"\0" * 20)
attempt("name not UTF-8", procedure=212, payload=domain(b"\xff\xfe", UUID) + uint(0))
attempt("name with a zero byte", procedure=23, payload=string(b"a\0b"))
attempt("optional that is neither 0 nor 1", procedure=51, payload=uint(7) + string("qemu"))
attempt("an array of 2^32-1 names", procedure=21, payload=uint(0xFFFFFFFF))
attempt("an array of 2^31-1 ids", procedure=37, payload=uint(0x7FFFFFFF))
attempt("second open", procedure=1, payload=optional_string("qemu:///system") + uint(0))
note("before open")
for procedure in [59, 16, 23, 2]:
    client = Client(seconds=2)
    print("procedure %d -> %s" % (procedure, show(client.call(procedure, string("x")))))
note("cut off in the middle, many at once, then an ordinary one")
for _ in range(50):
    client = Client()
    client.send(frame(59)[:13])
    client.socket.close()
client = Client()
print("open ->", show(client.open()))
note("byte by byte")
for byte in frame(59, serial=5):
    client.send(bytes([byte]))
print("answer ->", show(client.receive()).split(",")[0])
