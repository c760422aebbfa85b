# title: edit with a scripted editor
defined one 1
export EDITOR=$WORK/editor
editor() {
    printf '#!/bin/sh\n%s\n' "$1" >editor
    chmod 755 editor
}
editor 'sed -i s/65536/131072/ "$1"'
v edit one
v dumpxml one --xpath //memory
note nothing changed
editor 'exit 0'
v edit one
note the editor fails
editor 'exit 3'
v edit one
note the name changed
editor 'sed -i "s,<name>one,<name>two," "$1"'
v edit one
note the uuid changed
editor 'sed -i "s,000000000001</uuid>,000000000002</uuid>," "$1"'
v edit one
v list --all
note not valid, no answer
editor 'echo nonsense >"$1"'
v edit one
note not valid by the schema
editor 'sed -i "s,<vcpu,<nonsense/><vcpu," "$1"'
v edit one
v edit nonsense
q start --paused one >/dev/null
editor 'sed -i "s,131072,65536," "$1"'
v edit one
v dumpxml one --xpath //memory
v dumpxml one --inactive --xpath //memory
v destroy one
