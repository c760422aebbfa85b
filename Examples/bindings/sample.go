// Uses a hypervisor through go-libvirt, which speaks libvirt's protocol itself: libvirt's library is not needed.
package main

import (
	"context"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/digitalocean/go-libvirt"
	"github.com/digitalocean/go-libvirt/socket/dialers"
)

const pattern = `<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="%s"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>`

// must ends the program when a call failed.
func must(what string, err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, what, err)
		os.Exit(1)
	}
}

func main() {
	xml := fmt.Sprintf(pattern, os.Args[2])
	connection := libvirt.NewWithDialer(dialers.NewLocal())
	must("connect", connection.ConnectToURI(libvirt.ConnectURI(os.Args[1])))
	kind, err := connection.ConnectGetType()
	must("type", err)
	active, _, err := connection.ConnectListAllDomains(1, libvirt.ConnectListDomainsActive)
	must("list", err)
	fmt.Println("type", kind, "domains", len(active))

	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	defer cancel()
	events, err := connection.LifecycleEvents(ctx)
	must("events", err)

	domain, err := connection.DomainDefineXML(xml)
	must("define", err)
	fmt.Printf("defined %s %x\n", domain.Name, domain.UUID)
	must("start", connection.DomainCreate(domain))
	running, err := connection.DomainIsActive(domain)
	must("active", err)
	memory, err := connection.DomainGetMaxMemory(domain)
	must("memory", err)
	fmt.Println("active", running, "memory", memory)
	must("destroy", connection.DomainDestroy(domain))
	snapshot, err := connection.DomainSnapshotCreateXML(
		domain, "<domainsnapshot><name>first</name></domainsnapshot>", 0)
	must("snapshot", err)
	listed, _, err := connection.DomainListAllSnapshots(domain, 1, 0)
	must("list of snapshots", err)
	description, err := connection.DomainSnapshotGetXMLDesc(snapshot, 0)
	must("description", err)
	fmt.Println("snapshots", listed[0].Name, len(listed), "described",
		strings.Contains(description, "<name>first</name>"))
	must("revert", connection.DomainRevertToSnapshot(snapshot, 0))
	must("delete", connection.DomainSnapshotDelete(snapshot, 0))
	snapshots, err := connection.DomainSnapshotNum(domain, 0)
	must("snapshots", err)
	fmt.Println("snapshots", snapshots)
	must("undefine", connection.DomainUndefine(domain))
	for event := range events {
		fmt.Println("event", event.Dom.Name, event.Event, event.Detail)
		if libvirt.DomainEventType(event.Event) == libvirt.DomainEventUndefined {
			break
		}
	}
	_, err = connection.DomainLookupByName("sample")
	if failure, ok := err.(libvirt.Error); ok {
		fmt.Println("error", failure.Code, failure.Message, libvirt.IsNotFound(err))
	}
	must("disconnect", connection.Disconnect())
}
