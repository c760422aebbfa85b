#!/usr/bin/python3
"""Records what stock libvirtd makes of every definition. Run it inside sandbox.sh:

    sandbox.sh [--extra DIR] ./capture.py [OUTPUT-DIR] [NAME-PREFIX]

Per definition, under OUTPUT-DIR (default: beside this file):
  inactive/NAME.xml    stored definition                 secure/NAME.xml   the same with secrets
  migratable/NAME.xml  inactive, migratable form         native/NAME.args  domxml-to-native, one argument a line
  running/NAME.xml     live XML of the paused guest      process/NAME.args argv of its QEMU process, one a line
  errors/NAME.json     what failed: step, error number, error domain, text
"""
import glob
import json
import os
import sys

import libvirt

HERE = os.path.dirname(os.path.abspath(__file__))
OUT = sys.argv[1] if len(sys.argv) > 1 else HERE
PREFIX = sys.argv[2] if len(sys.argv) > 2 else ""


def save(kind, name, suffix, text):
    os.makedirs(os.path.join(OUT, kind), exist_ok=True)
    with open(os.path.join(OUT, kind, name + suffix), "w", encoding="utf-8") as file:
        file.write(text)


def process_arguments(name):
    with open(f"/run/libvirt/qemu/{name}.pid", encoding="ascii") as file:
        pid = int(file.read())
    with open(f"/proc/{pid}/cmdline", "rb") as file:
        return file.read().decode().rstrip("\0").split("\0")


def split_native(text):
    """One argument a line; environment assignments come first, as libvirt prints them."""
    import shlex
    return shlex.split(text)


def lines(arguments):
    return "".join(argument.replace("\\", "\\\\").replace("\n", "\\n") + "\n" for argument in arguments)


def main():
    libvirt.registerErrorHandler(lambda *_: None, None)
    connection = libvirt.open("qemu:///system")
    for path in sorted(glob.glob(os.path.join(HERE, "..", "Definitions", "*.xml"))):
        name = os.path.basename(path)[: -len(".xml")]
        if not name.startswith(PREFIX):
            continue
        with open(path, encoding="utf-8") as file:
            source = file.read()
        failures = []

        def attempt(step, action):
            try:
                return action()
            except libvirt.libvirtError as error:
                failures.append({
                    "step": step, "code": error.get_error_code(), "domain": error.get_error_domain(),
                    "message": error.get_error_message()})
                return None

        domain = attempt("define", lambda: connection.defineXML(source))
        if domain is not None:
            save("inactive", name, ".xml", domain.XMLDesc(libvirt.VIR_DOMAIN_XML_INACTIVE))
            secure = libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_SECURE
            save("secure", name, ".xml", domain.XMLDesc(secure))
            migratable = libvirt.VIR_DOMAIN_XML_INACTIVE | libvirt.VIR_DOMAIN_XML_MIGRATABLE
            save("migratable", name, ".xml", domain.XMLDesc(migratable))
            stored = domain.XMLDesc(secure)
            native = attempt("native", lambda: connection.domainXMLToNative("qemu-argv", stored))
            if native is not None:
                save("native", name, ".args", lines(split_native(native)))
            if 'type=\'kvm\'' not in stored.split("\n", 1)[0]:
                if attempt("start", lambda: domain.createWithFlags(libvirt.VIR_DOMAIN_START_PAUSED)) == 0:
                    save("running", name, ".xml", domain.XMLDesc())
                    save("process", name, ".args", lines(process_arguments(domain.name())))
                    attempt("destroy", domain.destroy)
            domain.undefineFlags(libvirt.VIR_DOMAIN_UNDEFINE_NVRAM)
        if failures:
            save("errors", name, ".json", json.dumps(failures, indent=2) + "\n")
        print(name, "; ".join(f"{f['step']}: {f['code']} {f['message']}" for f in failures) or "ok", flush=True)


main()
