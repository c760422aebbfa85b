/*
 * A guest without an operating system: draws on whichever display device it finds, and plays sound.
 *
 * A multiboot program for `qemu-system-i386 -kernel`. It drives std VGA through its linear frame buffer, qxl by commands in
 * its ring (fills, images, scrolls, a cursor) and virtio-gpu through its queue, and AC97 by DMA. What it does it says on
 * the serial port, a line each; what it is to do it reads from the keyboard:
 *
 *   d  draws the next picture ("drawn N"); it has parts like a photograph, like text and of one colour
 *   s  plays SOUND frames of 48 kHz stereo, the left one rising by 7 and the right one by 13 ("played")
 *   c  gives qxl's cursor the next shape and place ("cursor N"): see cursor()
 *
 * "ready[ VGA| qxl| virtio]" when it listens. When the mouse does
 * something it says so ("buttons XXXYYYB").
 */
#define _LIBC_LIMITS_H_ /* there is no C library */
#include <stdint.h>
#include <spice/qxl_dev.h>

enum { WIDTH = 320, HEIGHT = 240, SOUND = 24000 };

__asm__(".section .multiboot,\"a\"\n"
        ".align 4\n"
        ".long 0x1badb002, 0, -0x1badb002\n"
        ".text\n"
        ".globl _start\n"
        "_start: mov $stack + 65536, %esp\n"
        "call run\n"
        "1: hlt\n"
        "jmp 1b\n"
        ".lcomm stack, 65536\n");

static void out8(uint16_t port, uint8_t v) { __asm__ volatile("outb %0, %1" ::"a"(v), "Nd"(port)); }
static void out16(uint16_t port, uint16_t v) { __asm__ volatile("outw %0, %1" ::"a"(v), "Nd"(port)); }
static void out32(uint16_t port, uint32_t v) { __asm__ volatile("outl %0, %1" ::"a"(v), "Nd"(port)); }
static uint8_t in8(uint16_t port) { uint8_t v; __asm__ volatile("inb %1, %0" : "=a"(v) : "Nd"(port)); return v; }
static uint16_t in16(uint16_t port) { uint16_t v; __asm__ volatile("inw %1, %0" : "=a"(v) : "Nd"(port)); return v; }
static uint32_t in32(uint16_t port) { uint32_t v; __asm__ volatile("inl %1, %0" : "=a"(v) : "Nd"(port)); return v; }

static void say(const char *text) {
    for (; *text; text++) {
        while (!(in8(0x3fd) & 0x20)) {}
        out8(0x3f8, (uint8_t)*text);
    }
}
static void say_number(const char *text, unsigned number) {
    char digits[12];
    int i = 11;
    digits[i] = 0;
    do digits[--i] = (char)('0' + number % 10);
    while (number /= 10);
    say(text);
    say(digits + i);
    say("\n");
}

/* PCI. */
static uint32_t device_address;
static uint32_t pci_read(int offset) { out32(0xcf8, device_address | (uint32_t)(offset & 0xfc)); return in32(0xcfc); }
static void pci_write(int offset, uint32_t v) { out32(0xcf8, device_address | (uint32_t)(offset & 0xfc)); out32(0xcfc, v); }
static int find(uint32_t id) {
    for (uint32_t slot = 0; slot < 32; slot++) {
        device_address = 0x80000000u | slot << 11;
        if (pci_read(0) != id) continue;
        pci_write(4, pci_read(4) | 7);
        return 1;
    }
    return 0;
}
static uint32_t bar(int i) { uint32_t v = pci_read(0x10 + i * 4); return v & 1 ? v & ~3u : v & ~15u; }

/* Pictures. */
static uint32_t hash(uint32_t v) { v ^= v >> 16; v *= 0x7feb352du; v ^= v >> 15; v *= 0x846ca68bu; return v ^ v >> 16; }
static uint32_t pixel(int x, int y, int step) {
    if (x < 100) {
        uint32_t noise = hash((uint32_t)(x + y * 1024 + step * 77)) & 7;
        return (((uint32_t)(x + step * 9) + noise) & 255) << 16 | (((uint32_t)y / 2 + noise) & 255) << 8 | ((uint32_t)(x + y) / 3 & 255);
    }
    if (x < 260) {
        uint32_t letter = hash((uint32_t)(x / 8 + (y / 16 + step) * 131));
        if (letter % 5 == 0) return 0xf0f0f0;
        return letter >> ((x & 7) * 3 + (y & 15) / 2) % 32 & 1 && (y & 15) > 3 ? 0x101820 : 0xf0f0f0;
    }
    return hash((uint32_t)(x / 20 + y / 30 * 16 + step)) & 0xffffff;
}
static void paint(volatile uint32_t *to, int left, int top, int width, int height, int step) {
    for (int y = 0; y < height; y++)
        for (int x = 0; x < width; x++) to[y * width + x] = pixel(left + x, top + y, step);
}

/* Std VGA: the Bochs registers. */
static void vga_start(void) {
    static const uint16_t values[][2] = {{4, 0}, {1, WIDTH}, {2, HEIGHT}, {3, 32}, {4, 0x41}};
    for (int i = 0; i < 5; i++) {
        out16(0x1ce, values[i][0]);
        out16(0x1cf, values[i][1]);
    }
}

/* qxl. Memory of commands is never given back: there are few. */
static volatile QXLRam *ram;
static volatile QXLRom *rom;
static uint32_t qxl_memory, qxl_free;
static uint16_t qxl_port;
static uint64_t qxl_slot;
static uint32_t unique = 1;

static void *qxl_take(uint32_t size) {
    uint8_t *p = (uint8_t *)(qxl_memory + qxl_free);
    for (uint32_t i = 0; i < size; i++) p[i] = 0;
    qxl_free += (size + 15) & ~15u;
    return p;
}
static uint64_t qxl_address(const void *p) { return qxl_slot | ((uint32_t)p - qxl_memory); }
#define PUSH(ring, notification, address, kind)                                                \
    do {                                                                                       \
        while ((ring).prod - (ring).cons >= (ring).num_items) {}                               \
        volatile QXLCommand *slot = &(ring).items[(ring).prod % (ring).num_items].el;             \
        slot->data = (address);                                                                \
        slot->type = (kind);                                                                   \
        __sync_synchronize();                                                                  \
        (ring).prod++;                                                                         \
        __sync_synchronize();                                                                  \
        if ((ring).prod == (ring).notify_on_prod) out8((uint16_t)(qxl_port + (notification)), 0); \
    } while (0)
static void qxl_start(void) {
    qxl_memory = bar(0);
    rom = (QXLRom *)bar(2);
    qxl_port = (uint16_t)bar(3);
    out8(qxl_port + QXL_IO_RESET, 0);
    ram = (QXLRam *)(qxl_memory + rom->ram_header_offset);
    ram->mem_slot.mem_start = qxl_memory;
    ram->mem_slot.mem_end = qxl_memory + rom->ram_header_offset;
    out8(qxl_port + QXL_IO_MEMSLOT_ADD, rom->slots_start);
    qxl_slot = ((uint64_t)rom->slots_start << rom->slot_gen_bits | rom->slot_generation)
               << (64 - rom->slot_gen_bits - rom->slot_id_bits);
    qxl_free = rom->surface0_area_size;
    ram->create_surface.width = WIDTH;
    ram->create_surface.height = HEIGHT;
    ram->create_surface.stride = WIDTH * 4;
    ram->create_surface.format = SPICE_SURFACE_FMT_32_xRGB;
    ram->create_surface.position = 0;
    ram->create_surface.mouse_mode = 1;
    ram->create_surface.flags = 0;
    ram->create_surface.type = QXL_SURF_TYPE_PRIMARY;
    ram->create_surface.mem = qxl_slot;
    out8(qxl_port + QXL_IO_CREATE_PRIMARY, 0);
}
static QXLDrawable *drawable(int type, int left, int top, int width, int height) {
    QXLDrawable *d = qxl_take(sizeof *d);
    d->release_info.id = unique;
    d->type = (uint8_t)type;
    d->effect = QXL_EFFECT_OPAQUE;
    d->bbox = (QXLRect){.left = left, .top = top, .right = left + width, .bottom = top + height};
    for (int i = 0; i < 3; i++) d->surfaces_dest[i] = -1;
    return d;
}
static QXLImage *qxl_image(int left, int top, int width, int height, int step, int cached) {
    uint32_t *pixels = qxl_take((uint32_t)(width * height * 4));
    paint(pixels, left, top, width, height, step);
    QXLImage *i = qxl_take(sizeof *i);
    QXL_SET_IMAGE_ID(i, QXL_IMAGE_GROUP_DRIVER, unique);
    unique++;
    i->descriptor.type = SPICE_IMAGE_TYPE_BITMAP;
    i->descriptor.flags = cached ? QXL_IMAGE_CACHE : 0;
    i->descriptor.width = i->bitmap.x = (uint32_t)width;
    i->descriptor.height = i->bitmap.y = (uint32_t)height;
    i->bitmap.format = SPICE_BITMAP_FMT_32BIT;
    i->bitmap.flags = QXL_BITMAP_DIRECT | QXL_BITMAP_TOP_DOWN;
    i->bitmap.stride = (uint32_t)width * 4;
    i->bitmap.data = qxl_address(pixels);
    return i;
}
static void qxl_draw(QXLDrawable *d) { PUSH(ram->cmd_ring, QXL_IO_NOTIFY_CMD, qxl_address(d), QXL_CMD_DRAW); }
static void qxl_copy(QXLImage *i, int left, int top) {
    int width = (int)i->descriptor.width, height = (int)i->descriptor.height;
    QXLDrawable *d = drawable(QXL_DRAW_COPY, left, top, width, height);
    d->u.copy.src_bitmap = qxl_address(i);
    d->u.copy.src_area = (QXLRect){.right = width, .bottom = height};
    d->u.copy.rop_descriptor = SPICE_ROPD_OP_PUT;
    qxl_draw(d);
}
static void qxl_picture(int step) {
    QXLDrawable *d = drawable(QXL_DRAW_FILL, 0, 0, WIDTH, HEIGHT);
    d->u.fill.brush.type = SPICE_BRUSH_TYPE_SOLID;
    d->u.fill.brush.u.color = pixel(300, 10, step);
    d->u.fill.rop_descriptor = SPICE_ROPD_OP_PUT;
    qxl_draw(d);
    qxl_copy(qxl_image(0, 0, 95, HEIGHT - 20, step, 0), 4, 4);
    qxl_copy(qxl_image(100, 0, 160, HEIGHT - 20, step, 0), 98, 8);
    QXLImage *cached = qxl_image(260, 0, 50, 50, step, 1);
    for (int i = 0; i < 3; i++) qxl_copy(cached, 265, 10 + i * 60);
    d = drawable(QXL_COPY_BITS, 105, 30, 190, 150);
    d->u.copy_bits.src_pos.x = 100;
    d->u.copy_bits.src_pos.y = 45;
    qxl_draw(d);
    while (ram->cmd_ring.cons != ram->cmd_ring.prod) {}
}
/* 16x16, of each form in turn; a mask hides the lower half. QEMUTests+Displays.swift knows the pixels. */
static void cursor(int number) {
    static const uint8_t types[] = {SPICE_CURSOR_TYPE_ALPHA, SPICE_CURSOR_TYPE_MONO, SPICE_CURSOR_TYPE_COLOR4,
                                    SPICE_CURSOR_TYPE_COLOR16, SPICE_CURSOR_TYPE_COLOR32};
    uint8_t type = types[number % 5];
    QXLCursor *shape = qxl_take(sizeof *shape + 16 * 16 * 5);
    uint8_t *at = shape->chunk.data;
    uint32_t size = 0;
    for (uint32_t y = 0; y < 16; y++)
        for (uint32_t x = 0; x < 16; x++) {
            uint32_t v = 0;
            if (type == SPICE_CURSOR_TYPE_ALPHA) {
                v = (y * 17) << 24 | (x * y) << 16 | (y * 17) << 8;
            } else if (type == SPICE_CURSOR_TYPE_COLOR4) {
                at[(y * 16 + x) / 2] |= (uint8_t)(((x + y) & 15) << (x % 2 ? 0 : 4));
                size = 128;
                continue;
            } else if (type == SPICE_CURSOR_TYPE_COLOR16) {
                v = x == 15 && y == 15 ? 0x7fff : x << 10 | y << 5 | (x ^ y);
            } else if (type == SPICE_CURSOR_TYPE_COLOR32) {
                v = x == 0 && y == 15 ? 0xffffff : (x * 16) << 16 | (y * 16) << 8 | 5;
            } else {
                continue;
            }
            for (int i = 0; i < (type == SPICE_CURSOR_TYPE_COLOR16 ? 2 : 4); i++) at[size++] = (uint8_t)(v >> i * 8);
        }
    if (type == SPICE_CURSOR_TYPE_COLOR4)
        for (uint32_t k = 0; k < 16; k++, size += 4) at[size] = at[size + 1] = at[size + 2] = (uint8_t)(k * 17);
    /* Rows black, white, as they are, inverted. */
    if (type == SPICE_CURSOR_TYPE_MONO)
        for (uint32_t i = 0; i < 64; i++) at[size++] = (i < 32 ? i / 2 >= 8 : i / 8 % 2) ? 0xff : 0;
    else if (type != SPICE_CURSOR_TYPE_ALPHA)
        for (uint32_t i = 0; i < 32; i++) at[size++] = i < 16 ? 0 : 0xff;
    shape->header = (QXLCursorHeader){.unique = 99 + (uint64_t)number, .type = type, .width = 16, .height = 16, .hot_spot_x = 3, .hot_spot_y = 5};
    shape->data_size = shape->chunk.data_size = size;
    QXLCursorCmd *c = qxl_take(sizeof *c);
    c->release_info.id = unique;
    c->type = QXL_CURSOR_SET;
    c->u.set.position.x = (int16_t)(100 + number);
    c->u.set.position.y = 200;
    c->u.set.visible = 1;
    c->u.set.shape = qxl_address(shape);
    PUSH(ram->cursor_ring, QXL_IO_NOTIFY_CURSOR, qxl_address(c), QXL_CMD_CURSOR);
}

/* virtio-gpu: one queue, one request at a time (virtio 1.1, 5.7). */
struct virtio_common {
    uint32_t device_feature_select, device_feature, driver_feature_select, driver_feature;
    uint16_t config_vector, queues;
    uint8_t status, generation;
    uint16_t select, size, vector, enable, notify_offset;
    uint64_t descriptors, driver, device;
} __attribute__((packed));
static volatile struct virtio_common *common;
static volatile uint16_t *doorbell;
static struct { uint64_t address; uint32_t length; uint16_t flags, next; } descriptors[16] __attribute__((aligned(16)));
static volatile struct { uint16_t flags, index, ring[16], event; } driver_ring __attribute__((aligned(4)));
static volatile struct { uint16_t flags, index; struct { uint32_t id, length; } ring[16]; uint16_t event; } device_ring __attribute__((aligned(4)));
static uint32_t picture[WIDTH * HEIGHT];

static uint32_t virtio_region(int type, uint32_t *more) {
    for (int at = (int)(pci_read(0x34) & 0xff); at; at = (int)(pci_read(at) >> 8 & 0xff)) {
        if ((pci_read(at) & 0xff) != 9 || (int)(pci_read(at) >> 24) != type) continue;
        *more = pci_read(at + 16);
        return bar((int)(pci_read(at + 4) & 0xff)) + pci_read(at + 8);
    }
    return 0;
}
static int virtio_request(const void *request, uint32_t size) {
    static volatile uint32_t answer[64];
    descriptors[0].address = (uint32_t)request;
    descriptors[0].length = size;
    descriptors[0].flags = 1;
    descriptors[0].next = 1;
    descriptors[1].address = (uint32_t)answer;
    descriptors[1].length = sizeof answer;
    descriptors[1].flags = 2;
    driver_ring.ring[driver_ring.index % 16] = 0;
    __sync_synchronize();
    driver_ring.index++;
    __sync_synchronize();
    *doorbell = 0;
    while (device_ring.index != driver_ring.index) {}
    return answer[0] == 0x1100;
}
static void virtio_start(void) {
    uint32_t multiplier, unused;
    common = (volatile struct virtio_common *)virtio_region(1, &unused);
    uint32_t notify = virtio_region(2, &multiplier);
    common->status = 0;
    common->status = 1 | 2;
    common->driver_feature_select = 1;
    common->driver_feature = 1;
    common->driver_feature_select = 0;
    common->driver_feature = 0;
    common->status = 1 | 2 | 8;
    common->select = 0;
    common->size = 16;
    common->descriptors = (uint32_t)descriptors;
    common->driver = (uint32_t)&driver_ring;
    common->device = (uint32_t)&device_ring;
    doorbell = (volatile uint16_t *)(notify + common->notify_offset * multiplier);
    common->enable = 1;
    common->status = 1 | 2 | 8 | 4;
    uint32_t create[10] = {0x101, 0, 0, 0, 0, 0, 1, 2, WIDTH, HEIGHT};
    uint32_t attach[12] = {0x106, 0, 0, 0, 0, 0, 1, 1, (uint32_t)picture, 0, sizeof picture, 0};
    uint32_t scanout[12] = {0x103, 0, 0, 0, 0, 0, 0, 0, WIDTH, HEIGHT, 0, 1};
    if (!virtio_request(create, sizeof create) || !virtio_request(attach, sizeof attach) || !virtio_request(scanout, sizeof scanout))
        say("virtio-gpu refuses\n");
}
static void virtio_picture(int step) {
    paint(picture, 0, 0, WIDTH, HEIGHT, step);
    uint32_t transfer[14] = {0x105, 0, 0, 0, 0, 0, 0, 0, WIDTH, HEIGHT, 0, 0, 1, 0};
    uint32_t flush[12] = {0x104, 0, 0, 0, 0, 0, 0, 0, WIDTH, HEIGHT, 1, 0};
    if (!virtio_request(transfer, sizeof transfer) || !virtio_request(flush, sizeof flush)) say("virtio-gpu refuses\n");
}

/* AC97: one buffer. */
static void sound(void) {
    static int16_t samples[SOUND * 2];
    static struct { uint32_t address; uint16_t length, flags; } list[32] __attribute__((aligned(8)));
    if (!find(0x24158086)) return say("no AC97\n");
    uint16_t mixer = (uint16_t)bar(0), master = (uint16_t)bar(1);
    out32(master + 0x2c, 2);
    out16(mixer, 0);
    out16(mixer + 0x2a, in16(mixer + 0x2a) | 1);
    out16(mixer + 0x2c, 48000);
    out16(mixer + 0x02, 0);
    out16(mixer + 0x18, 0x0808);
    for (int i = 0; i < SOUND; i++) {
        samples[i * 2] = (int16_t)(i * 7 + 1);
        samples[i * 2 + 1] = (int16_t)(i * 13 + 1);
    }
    list[0].address = (uint32_t)samples;
    list[0].length = SOUND * 2;
    out8(master + 0x1b, 2);
    while (in8(master + 0x1b) & 2) {}
    out32(master + 0x10, (uint32_t)list);
    out8(master + 0x15, 0);
    out16(master + 0x16, 0x1c);
    out8(master + 0x1b, 1);
    while (!(in8(master + 0x16) & 1)) {}
    say("played\n");
}

/* The PS/2 mouse: where it has been moved to and what is pressed, a line with each packet that changes it. */
static void mouse(uint8_t byte) {
    static uint8_t packet[3];
    static int count, buttons, x, y;
    if (count == 0 && !(byte & 8)) return;
    packet[count++] = byte;
    if (count < 3) return;
    count = 0;
    x += packet[1] - (packet[0] << 4 & 0x100);
    y -= packet[2] - (packet[0] << 3 & 0x100);
    if (!packet[1] && !packet[2] && (packet[0] & 7) == buttons) return;
    buttons = packet[0] & 7;
    say_number("buttons ", (unsigned)(buttons + 10 * y + 10000 * x));
}

void run(void) {
    enum { NONE, VGA, QXL, VIRTIO } kind = NONE;
    int step = 0, pointer = 0;
    if (find(0x01001b36)) {
        kind = QXL;
        qxl_start();
    } else if (find(0x10501af4)) {
        kind = VIRTIO;
        virtio_start();
    } else if (find(0x11111234)) {
        kind = VGA;
        vga_start();
    }
    /* Switches the mouse on, and takes its answer. */
    out8(0x64, 0xa8);
    out8(0x64, 0xd4);
    out8(0x60, 0xf4);
    while (!(in8(0x64) & 0x20)) {}
    in8(0x60);
    static const char *const names[] = {"", " VGA", " qxl", " virtio"};
    say("ready");
    say(names[kind]);
    say("\n");
    volatile uint32_t *frame = kind == VGA ? (volatile uint32_t *)bar(0) : 0;
    for (;;) {
        uint8_t status = in8(0x64);
        if (!(status & 1)) continue;
        uint8_t key = in8(0x60);
        if (status & 0x20) {
            mouse(key);
        } else if (key == 0x20) {
            if (kind == VGA) paint(frame, 0, 0, WIDTH, HEIGHT, step);
            if (kind == QXL) qxl_picture(step);
            if (kind == VIRTIO) virtio_picture(step);
            say_number("drawn ", (unsigned)++step);
        } else if (key == 0x1f) {
            sound();
        } else if (key == 0x2e && kind == QXL) {
            cursor(pointer);
            say_number("cursor ", (unsigned)++pointer);
        }
    }
}
