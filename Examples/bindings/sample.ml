(* Uses a hypervisor through libvirt's OCaml binding. *)
module C = Libvirt.Connect
module D = Libvirt.Domain

let xml = {|<domain type="qemu"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit="MiB">64</memory><os><type arch="x86_64" machine="pc">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><memballoon model="none"/></devices></domain>|}

let () =
  let connection = C.connect ~name:Sys.argv.(1) () in
  Printf.printf "type %s domains %d\n" (C.get_type connection) (C.num_of_domains connection);
  let domain = D.define_xml connection xml in
  Printf.printf "defined %s %s\n" (D.get_name domain) (D.get_uuid_string domain);
  D.create domain;
  Printf.printf "memory %Ld\n" (D.get_max_memory domain);
  D.destroy domain;
  D.undefine (D.lookup_by_name connection "sample");
  (try ignore (D.lookup_by_name connection "sample")
   with Libvirt.Virterror error -> Printf.printf "error %s\n" (Libvirt.Virterror.to_string error));
  C.close connection
