(* Uses a hypervisor through libvirt's OCaml binding. *)
module C = Libvirt.Connect
module D = Libvirt.Domain
module E = Libvirt.Event

let xml = Printf.sprintf {|<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><disk type="file"><driver name="qemu" type="qcow2"/><source file="%s"/><target dev="vda"/></disk><memballoon model="none"/></devices></domain>|} Sys.argv.(2)

let () =
  E.register_default_impl ();
  let connection = C.connect ~name:Sys.argv.(1) () in
  Printf.printf "type %s domains %d\n" (C.get_type connection) (C.num_of_domains connection);
  let over = ref false in
  let lifecycle domain event =
    Printf.printf "event %s %s\n" (D.get_name domain) (E.Lifecycle.to_string event);
    match event with `Undefined _ -> over := true | _ -> () in
  let registration = E.register_any connection (E.Lifecycle lifecycle) in
  let domain = D.define_xml connection xml in
  Printf.printf "defined %s %s\n" (D.get_name domain) (D.get_uuid_string domain);
  D.create domain;
  Printf.printf "memory %Ld\n" (D.get_max_memory domain);
  D.destroy domain;
  D.undefine (D.lookup_by_name connection "sample");
  while not !over do E.run_default_impl () done;
  E.deregister_any connection registration;
  (try ignore (D.lookup_by_name connection "sample")
   with Libvirt.Virterror error -> Printf.printf "error %s\n" (Libvirt.Virterror.to_string error));
  C.close connection
