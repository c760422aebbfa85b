# title: A pulled backup over TLS, and one without certificates
# daemon: no
import os
import re
import subprocess
import libvirt
from images import WORK, check, create, disk, tool, write
from recorder import call, note, tiny

os.makedirs(WORK + "/pki")
LIBRARY = "/run/sandbox/tests/Scripts/library.sh"
with open("/etc/libvirt/qemu.conf", "a") as file:
    file.write('backup_tls_x509_cert_dir = "%s/pki"\nbackup_tls_x509_verify = 1\n' % WORK)


def openssl(*words):
    subprocess.run(["openssl", *words], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)


def certificates(directory):
    """An authority, and a certificate of it for both sides."""
    os.chdir(directory)
    openssl("req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=authority", "-keyout", "ca-key.pem", "-out", "ca-cert.pem", "-addext", "keyUsage=keyCertSign")
    for side in ("server", "client"):
        openssl("req", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-keyout", side + "-key.pem", "-out", side + ".csr")
        with open("ext", "w") as extensions:
            extensions.write("subjectAltName=DNS:localhost,IP:127.0.0.1\n")
        openssl("x509", "-req", "-in", side + ".csr", "-CA", "ca-cert.pem", "-CAkey", "ca-key.pem", "-CAcreateserial", "-days", "2", "-extfile", "ext", "-out", side + "-cert.pem")
    os.chdir(WORK)


subprocess.run(["bash", "-c", ". %s; daemon_start" % LIBRARY], check=True)
c = libvirt.open("qemu:///system")
image = create("a")
write(image, 7, "0")
d = c.defineXML(tiny("one", devices=disk(image)))
d.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)
XML = "<domainbackup mode='pull'><server transport='%s' tls='yes' %s/><disks><disk name='vda' type='file'><scratch file='" + WORK + "/scratch'/></disk></disks></domainbackup>"
TCP = XML % ("tcp", "name='localhost' port='10810'")

note("without certificates")
call("begin", d.backupBegin, TCP, None, 0)
print(os.path.exists(WORK + "/scratch"))
note("over a local socket")
call("begin", d.backupBegin, XML % ("unix", "socket='%s/nbd'" % WORK), None, 0)
note("with certificates")
certificates(WORK + "/pki")
call("begin", d.backupBegin, TCP, None, 0)
print(re.sub(" index='\\d+'", "", call("xml", d.backupGetXMLDesc, hide=True) or ""))
plain = subprocess.run(["qemu-img", "info", "nbd://localhost:10810/vda"], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
print("without TLS:", plain.returncode)
CREDENTIALS = "tls-creds-x509,id=tls0,dir=%s,endpoint=client" % (WORK + "/pki")
IMAGE = "driver=nbd,host=localhost,port=10810,export=vda,tls-creds=tls0"
tool("qemu-img", "convert", "--object", CREDENTIALS, "--image-opts", IMAGE, "-O", "raw", WORK + "/pulled")
print(check(WORK + "/pulled", 2, "raw"))
call("abort", d.abortJob)
call("again", d.backupBegin, TCP, None, 0)
call("abort", d.abortJob)
d.destroy()
