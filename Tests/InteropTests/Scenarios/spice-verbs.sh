# title: apus screenshot --spice, display, display --record, spice stat, type and click on real guests
# long: yes
# features: SPICE-01..06 SPICE-08 SPICE-18 SPICE-21 SPICE-22
# peer: apusd
# guest: yes
# seconds: 340
ours() { /run/sandbox/bin/apus -c $uri "$@" </dev/null; }
wrong() { echo "WRONG $*"; }
expect() { [ "$2" = "$3" ] || wrong "$1: '$2' instead of '$3'"; }

# A boot sector that sends each key's character to the serial port and to the screen.
printf '\xb4\x00\xcd\x16\xba\xf8\x03\xee\xb4\x0e\xcd\x10\xeb\xf2' >boot
head -c 496 /dev/zero >>boot
printf '\x55\xaa' >>boot
truncate -s 1440K boot
cat >screen.xml <<XML
$(tiny screen | sed '/<.devices>/,$d; s,</os>,<boot dev="fd"/>&,')
    <disk type='file' device='floppy'><driver name='qemu' type='raw'/><source file='$WORK/boot'/>
      <target dev='fda'/></disk>
    <serial type='file'><source path='$WORK/serial'/></serial>
    <graphics type='spice' autoport='yes' passwd='open sesame'>
      <listen type='address' address='127.0.0.1'/><image compression='auto_glz'/></graphics>
    <video><model type='vga' vram='16384'/></video>
  </devices>
</domain>
XML
q define screen.xml >/dev/null || wrong define
q start screen >/dev/null || wrong start
defined_guest pointer 2
sed -i "s,</devices>,<input type='tablet' bus='virtio'/><graphics type='spice'><listen type='socket'/></graphics>&," \
    pointer.xml
q define pointer.xml >/dev/null || wrong define pointer

echo "## keys"
typed() { ours spice type screen x --pause 20 && grep -q x serial; }
within 20 typed || wrong "keys do not arrive"
ours spice type screen 'Hello, World! {1+2}' --pause 20 --key shift-a --enter || wrong "type"
within 5 grep -q $'Hello, World! {1+2}A\r' serial || wrong "typed: $(tr '\r' '|' <serial)"
ours spice type screen --key no-such-key >/dev/null 2>err && wrong "a key that is none"
expect "its message" "$(head -1 err)" "error: unknown key 'no-such-key'"
sed -n 's/^.*passwd=.\([^'\'']*\).*/\1/p' <(q dumpxml screen --security-info) | grep -qx 'open sesame' || wrong "password"

echo "## pictures"
q suspend screen >/dev/null
q qemu-monitor-command screen '{"execute":"screendump","arguments":{"filename":"'$WORK/dump.ppm'"}}' >/dev/null ||
    wrong "screendump"
for compression in off auto_glz quic glz lz lz4; do
    ours screenshot screen $compression.ppm --spice --compression $compression >out || wrong "screenshot $compression"
    cmp dump.ppm $compression.ppm || wrong "the picture coded with $compression"
done
expect "what it says" "$(cat out)" "Screenshot saved to lz4.ppm, 720x400"
ours screenshot screen shot.png --spice --json >out || wrong "screenshot to PNG"
expect "JSON" "$(tr -d ' \n' <out)" '{"file":"shot.png","width":720,"height":400}'
/usr/bin/python3 - shot.png dump.ppm <<'PY' || wrong "PNG"
import struct, sys, zlib
png, ppm = (open(name, "rb").read() for name in sys.argv[1:])
assert png[:8] == b"\x89PNG\r\n\x1a\n"
data, place = b"", 8
while place < len(png):
    size, kind = struct.unpack(">I4s", png[place:place + 8])
    body = png[place + 8:place + 8 + size]
    assert zlib.crc32(kind + body) == struct.unpack(">I", png[place + 8 + size:place + 12 + size])[0]
    data += body if kind == b"IDAT" else b""
    place += 12 + size
rows = zlib.decompress(data)
width, height = 720, 400
assert all(rows[y * (width * 3 + 1)] == 0 for y in range(height))
pixels = b"".join(rows[y * (width * 3 + 1) + 1:(y + 1) * (width * 3 + 1)] for y in range(height))
assert pixels == ppm[-width * height * 3:]
PY
ours screenshot screen - --spice | cmp - dump.ppm || wrong "to standard output"
[ "$(stat -c %a shot.png)" = 600 ] || wrong "mode of the file"
mkdir empty && printf 'guess\n' >empty/password
address=$(ours domdisplay screen)
ours screenshot "$address" no.ppm --password-file empty/password 2>err && wrong "a wrong password"
grep -q "does not accept the password" err || wrong "$(cat err)"
printf 'open sesame\n' >empty/password
ours screenshot "$address" uri.ppm --password-file empty/password >/dev/null || wrong "by its URI"
cmp dump.ppm uri.ppm || wrong "the picture by URI"
web=spice+ws${address#spice}
ours screenshot "$web" web.ppm --password-file empty/password >/dev/null || wrong "over WebSocket"
cmp dump.ppm web.ppm || wrong "the picture over WebSocket"
ours spice stat "$web" --password-file empty/password --seconds 0 | grep -q '^ *display 0 ' || wrong "stat over WebSocket"
# A port where no SPICE is, and a web server without WebSocket.
/usr/bin/python3 -m http.server --bind 127.0.0.1 18080 >http 2>&1 &
http=$!
answers() { ours spice stat spice+ws://127.0.0.1:18080/none --seconds 0 2>err; [ $? = 5 ] && grep -q 404 err; }
within 20 answers || wrong "$(cat err)"
kill $http
grep -q "check the address's path" err || wrong "$(cat err)"
q resume screen >/dev/null

echo "## terminal"
half() { ours display screen --seconds 0.5 >term; }
half || wrong "display"
grep -q $'\e\[38;2;[0-9;]*m\e\[48;2;[0-9;]*m▀' term || wrong "no half blocks"
expect "lines" "$(tr -cd '\n' <term | wc -c)" "$(($(tr -cd '\r' <term | wc -c) + 1))"
ours display screen --seconds 0.5 --sixel >sixel || wrong "display --sixel"
grep -aq $'\eP.*q"1;1;[0-9]*;[0-9]*#' sixel || wrong "no sixels"
ours display screen 2>/dev/null && wrong "display without a terminal and without end"
# A client that leaves at once must not hit the server while it still sets up the display.
for ((i = 0; i < 6; i++)); do ours spice stat screen --seconds 0 >/dev/null || wrong "short session"; done
expect "state" "$(q domstate screen)" running

echo "## recording"
# QEMU's server takes one client at a time: keys come another way.
(sleep 0.9 && for ((i = 0; i < 6; i++)); do q send-key screen KEY_Y >/dev/null; sleep 0.1; done) &
ours display screen --record video.y4m --rate 10 --seconds 2 >out || wrong "record y4m"
wait $!
expect "header" "$(head -1 video.y4m)" "YUV4MPEG2 W720 H400 F10:1 Ip A1:1 C444"
grep -q 'pictures recorded' out || wrong "$(cat out)"
frames=$(($(stat -c %s video.y4m) / (720 * 400 * 3 + 6)))
[ $frames -ge 10 ] && [ $frames -le 20 ] || wrong "$frames frames"
/usr/bin/python3 - video.y4m <<'PY' || wrong "the video"
import sys
data = open(sys.argv[1], "rb").read()
data = data[data.index(b"\n") + 1:]
size = 720 * 400 * 3 + 6
frames = [data[i:i + size] for i in range(0, len(data), size)]
assert all(f[:6] == b"FRAME\n" and len(f) == size for f in frames), "frames"
assert len(set(frames)) > 3, "it does not move"
luma = [f[6:6 + 720 * 400] for f in frames]
assert min(luma[0]) == 16 and max(luma[0]) > 150, "range"
PY
ours display screen --record shots.png --rate 4 --seconds 1 >out || wrong "record png"
shots=(shots-*.png)
[ ${#shots[@]} -ge 2 ] && [ ${#shots[@]} -le 4 ] && [ "${shots[1]}" = shots-0002.png ] || wrong "${shots[*]}"
expect "what it says" "$(cat out)" "${#shots[@]} pictures recorded"

echo "## statistics"
ours spice stat screen --seconds 0.5 >stat || wrong "stat"
for word in main display inputs cursor; do grep -q "^ *$word 0 " stat || wrong "no line of $word: $(cat stat)"; done
grep -q "Image type" stat || wrong "no images: $(cat stat)"
ours spice stat screen --seconds 0.5 --json >stat.json
/usr/bin/python3 - stat.json <<'PY' || wrong "stat --json"
import json, sys
channels = {c["channel"]: c for c in json.load(open(sys.argv[1]))}
assert channels["main"]["received"] > 0 and not channels["main"]["secure"]
display = channels["display"]
assert any(m["name"] == "surface_create" or m["name"] == "surfaceCreate" for m in display["messages"]), display["messages"]
assert sum(i["raw"] for i in display["images"]) >= 720 * 400 * 4, display["images"]
assert all(i["coded"] > 0 for i in display["images"])
PY

echo "## pointer"
q start pointer >/dev/null || wrong start pointer
console_until pointer GUEST-READY || wrong "the guest does not boot"
# The tablet's events as the guest's kernel hands them out: 24 bytes each, the last 8 of which are type, code and value.
/usr/bin/python3 -m console pointer 'EVENTS .*END' 40 'stty -echo; for e in /sys/class/input/event*; do
  ! grep -q Tablet $e/device/name || n=${e##*/}; done; cat /dev/input/$n >/tmp/events & until
  [ $(stat -c %s /tmp/events) -ge 864 ]; do sleep 0.1; done; echo EVENTS $(hexdump -v -s 16 -e \
  "2/2 \"%u,\" 1/4 \"%d \" 8/2 \"\"" /tmp/events) END' >events &
reader=$!
# The reader may open the device in the middle of a round; two rounds of 18 events hold a whole one.
clicks() {
    ours spice click pointer 10 10 && ours spice click pointer 100 200 --button right --count 2 && sleep 0.3 &&
        grep -q END events
}
within 30 clicks || wrong "clicks do not arrive"
ours spice click screen 1 1 2>err && wrong "a click without an absolute pointer"
grep -q "no absolute pointing device" err || wrong "$(cat err)"
wait $reader
# Kind 3 are axes, in 32768ths of the picture; kind 1 is a button.
for event in '3,0,4550 3,1,16383 ' '1,273,1 0,0,0 1,273,0 .*1,273,1 0,0,0 1,273,0'; do
    grep -q "$event" events || wrong "$(cat events)"
done
q destroy pointer >/dev/null
q destroy screen >/dev/null
ours screenshot screen no.ppm --spice 2>err && wrong "a picture of a guest that does not run"
grep -q "not running" err || wrong "$(cat err)"
echo done
