# title: Who is refused is logged, costs nothing that lasts, and keeps nobody else out
# features: URI-10
# peer: apusd
# daemon: no
certificates
cp $pki/crl.pem /etc/pki/CA/cacrl.pem
sed -i '/auth_unix_rw/d' /etc/libvirt/libvirtd.conf
printf '%s\n' 'auth_unix_rw = "sasl"' 'max_clients = 400' 'max_anonymous_clients = 300' >>/etc/libvirt/libvirtd.conf
echo 'pass word' | /run/sandbox/bin/apusd --set-password fred
uri=qemu+unix:///system?socket=/run/libvirt/libvirt-sock-ro daemon_start --listen
/usr/bin/python3 - "$pki" "$(cat /run/sandbox/daemon.pid)" <<'PYTHON'
import base64, hashlib, hmac, os, re, socket, ssl, struct, sys, time

from wire import Client, string, uint

PKI, DAEMON = sys.argv[1], sys.argv[2]
LOG = "/run/sandbox/daemon.log"
MECHANISM = b"SCRAM-SHA-256"


def logged(text):
    return len(re.findall(text, open(LOG, errors="replace").read()))


def resident():
    return int(re.search(r"VmRSS:\s*(\d+)", open("/proc/%s/status" % DAEMON).read()).group(1))


def descriptors():
    return len(os.listdir("/proc/%s/fd" % DAEMON))


def within(condition, seconds=60):
    end = time.monotonic() + seconds
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.02)
    return True


def characters(data):
    """As the protocol has it: four bytes for each."""
    return uint(len(data)) + b"".join(struct.pack(">i", byte - 256 if byte > 127 else byte) for byte in data)


def start(client, data, mechanism=MECHANISM):
    client.call(67)
    return client.call(68, string(mechanism) + uint(0) + characters(data))


def answer(reply):
    (length,) = struct.unpack(">I", reply[1][8:12])
    return bytes(byte & 255 for byte in struct.unpack(">%di" % length, reply[1][12:12 + 4 * length]))


def final(password, first, challenge):
    fields = dict(part.split("=", 1) for part in challenge.decode().split(","))
    salted = hashlib.pbkdf2_hmac("sha256", password.encode(), base64.b64decode(fields["s"]), int(fields["i"]))
    sign = lambda key, text: hmac.new(key, text, hashlib.sha256).digest()
    key = sign(salted, b"Client Key")
    without = b"c=biws,r=" + fields["r"].encode()
    proof = sign(hashlib.sha256(key).digest(), first[3:] + b"," + challenge + b"," + without)
    return without + b",p=" + base64.b64encode(bytes(a ^ b for a, b in zip(key, proof)))


def log_in(password, say=None):
    """Whether a client gets in, and the messages that it sent."""
    client = Client()
    first = b"n,,n=fred,r=" + base64.b64encode(os.urandom(12))
    challenge = answer(start(client, first))
    last = say or final(password, first, challenge)
    reply = client.call(69, uint(0) + characters(last))
    return client, reply[0] == "ok", first, last


def refused(what, count, pattern, attempt):
    """Does it many times; each is logged and the daemon's memory and descriptors are as before."""
    attempt()
    before, size, files = logged(pattern), resident(), descriptors()
    for number in range(count):
        if attempt():
            print("WRONG: let in:", what)
    if pattern and not within(lambda: logged(pattern) - before >= count):
        print("WRONG: %d of %d logged: %s" % (logged(pattern) - before, count, what))
    if not within(lambda: descriptors() <= files + 2):
        print("WRONG: %d descriptors more: %s" % (descriptors() - files, what))
    if not within(lambda: resident() < size + 24000, 10):
        print("WRONG: %d KiB more: %s" % (resident() - size, what))


_, good, first, last = log_in("pass word")
if not good:
    print("WRONG: the right password")

refused("a wrong password", 40, "authentication failed", lambda: log_in("wrong")[1])
refused("a replay", 40, "authentication failed", lambda: log_in("", last)[1])


def replay_all():
    client = Client()
    start(client, first)
    return client.call(69, uint(0) + characters(last))[0] == "ok"


refused("a replay of everything", 40, "authentication failed", replay_all)
for length in [0, 1, 7, 60, 65536]:
    noise = bytes(range(256)) * 256
    refused("nonsense of %d bytes" % length, 10, "authentication failed",
            lambda: start(Client(), noise[:length])[0] == "ok")
# More than the protocol allows is no call at all.
refused("too much", 10, "", lambda: start(Client(), b"x" * 65537)[0] == "ok")
for mechanism in [b"PLAIN", b"ANONYMOUS", b"x" * 256]:
    refused("mechanism", 10, "authentication failed", lambda: start(Client(), b"", mechanism)[0] == "ok")


def cut_short(data):
    def attempt():
        client = Client()
        client.call(67)
        client.send(data)
        client.socket.close()
    return attempt


refused("half a message", 150, "", cut_short(b"\0\0\1\0\x20\0\x80\x86"))
refused("an exchange that is not finished", 150, "", lambda: start(Client(), first) and None)


def certificate(name, authority="ca"):
    def attempt():
        context = ssl.create_default_context(cafile="%s/ca.pem" % PKI)
        if name:
            context.load_cert_chain("%s/%s.pem" % (PKI, name), "%s/%s-key.pem" % (PKI, name))
        with socket.create_connection(("127.0.0.1", 16514)) as plain:
            try:
                with context.wrap_socket(plain, server_hostname="localhost") as connection:
                    return connection.recv(1) == b"\1"
            except OSError:
                return False
    return attempt


if not certificate("client")():
    print("WRONG: the right certificate")
for name, reason in [("expired", "TLS handshake failed"), ("stranger", "TLS handshake failed"),
                     ("revoked", "has been revoked"), (None, "the client has no certificate")]:
    refused("certificate %s" % name, 20, "client refused.*" + reason, certificate(name))


def other_host():
    context = ssl.create_default_context(cafile="%s/ca.pem" % PKI)
    with socket.create_connection(("127.0.0.1", 16514)) as plain:
        try:
            context.wrap_socket(plain, server_hostname="elsewhere.example")
        except ssl.SSLCertVerificationError:
            return False
    return True


refused("the wrong host, by the client", 20, "client refused", other_host)


def half_a_handshake(data):
    def attempt():
        with socket.create_connection(("127.0.0.1", 16514)) as plain:
            plain.sendall(data)
    return attempt


for data in [b"", b"\x16\x03\x01\x02\x00\x01", b"GET / HTTP/1.0\r\n\r\n", b"\x16\x03\x01\xff\xff" + b"\0" * 20000]:
    refused("half a handshake", 40, "", half_a_handshake(data))

# All of them at once, and not one of them finished: the right client still gets in.
held = [Client() for _ in range(200)]
for client in held:
    start(client, first)
if not log_in("pass word")[1] or not certificate("client")():
    print("WRONG: kept out by unfinished ones")
for client in held:
    client.socket.close()
if os.path.exists("/proc/%s" % DAEMON) and log_in("pass word")[1]:
    print("done")
PYTHON
