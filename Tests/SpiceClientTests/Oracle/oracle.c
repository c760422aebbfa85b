/*
 * A display device without a machine: submits bitmaps of every format and every drawing operation to libspice-server.
 *
 * With compression off audio is raw, else Opus; a line "sound" plays 30 buffers of it, "record" takes 100 of them and
 * tells how many samples came and how many of them did not continue the ramp of the one before ("recorded N WRONG").
 * "video" shows 60 frames in one place, 30 ms apart ("frame I" for each), "both" draws the same pictures on two displays
 * in turn.
 *
 *   oracle PORT COMPRESSION JPEG ZLIB [STREAMS]
 *
 * TCP on 127.0.0.1: to Unix sockets the server sends nothing compressed. COMPRESSION: off auto_glz auto_lz quic glz lz lz4;
 * JPEG, ZLIB: auto never always; with STREAMS, video is sent as such.
 *
 * "ready" when a client can connect. The line "draw" on standard input starts a round of drawings; "done N" follows when
 * the server has taken all N of them. Every drawing has a cell of its own of 64x48 pixels; the cells' contents are printed
 * as "cell I NAME". The end of standard input ends the program. A client that connects later gets the picture as the
 * server itself has drawn it, and that is what an earlier client's picture can be compared with.
 */
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>
#include <spice.h>
#include <spice/qxl_dev.h>

enum { WIDTH = 1024, HEIGHT = 768, CELL_W = 64, CELL_H = 48, COLUMNS = WIDTH / CELL_W, MAX_COMMANDS = 4096 };

/* Event loop: what the server asks for, in two small tables. */
struct SpiceTimer { SpiceTimerFunc func; void *opaque; int64_t due; bool used; };
struct SpiceWatch { int fd, mask; SpiceWatchFunc func; void *opaque; bool used; };
static struct SpiceTimer timers[64];
static struct SpiceWatch watches[64];

static int64_t now_ms(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}
static SpiceTimer *timer_add(SpiceTimerFunc func, void *opaque) {
    for (int i = 0; i < 64; i++)
        if (!timers[i].used) {
            timers[i] = (struct SpiceTimer){func, opaque, -1, true};
            return &timers[i];
        }
    abort();
}
static void timer_start(SpiceTimer *t, uint32_t ms) { t->due = now_ms() + ms; }
static void timer_cancel(SpiceTimer *t) { t->due = -1; }
static void timer_remove(SpiceTimer *t) { t->used = false; }
static SpiceWatch *watch_add(int fd, int mask, SpiceWatchFunc func, void *opaque) {
    for (int i = 0; i < 64; i++)
        if (!watches[i].used) {
            watches[i] = (struct SpiceWatch){fd, mask, func, opaque, true};
            return &watches[i];
        }
    abort();
}
static void watch_update(SpiceWatch *w, int mask) { w->mask = mask; }
static void watch_remove(SpiceWatch *w) { w->used = false; }
static void channel_event(int event, SpiceChannelEventInfo *info) { (void)event; (void)info; }
static SpiceCoreInterface core = {
    .base = {.type = SPICE_INTERFACE_CORE, .description = "core", .major_version = SPICE_INTERFACE_CORE_MAJOR,
             .minor_version = SPICE_INTERFACE_CORE_MINOR},
    .timer_add = timer_add, .timer_start = timer_start, .timer_cancel = timer_cancel, .timer_remove = timer_remove,
    .watch_add = watch_add, .watch_update_mask = watch_update, .watch_remove = watch_remove,
    .channel_event = channel_event,
};

static void loop_once(int limit) {
    struct pollfd fds[64];
    struct SpiceWatch *owners[64];
    int n = 0;
    for (int i = 0; i < 64; i++)
        if (watches[i].used && watches[i].mask) {
            fds[n] = (struct pollfd){watches[i].fd,
                                     (short)(((watches[i].mask & SPICE_WATCH_EVENT_READ) ? POLLIN : 0) |
                                             ((watches[i].mask & SPICE_WATCH_EVENT_WRITE) ? POLLOUT : 0)), 0};
            owners[n++] = &watches[i];
        }
    int64_t now = now_ms();
    for (int i = 0; i < 64; i++)
        if (timers[i].used && timers[i].due >= 0 && timers[i].due - now < limit)
            limit = timers[i].due > now ? (int)(timers[i].due - now) : 0;
    poll(fds, (nfds_t)n, limit);
    for (int i = 0; i < n; i++) {
        int events = ((fds[i].revents & (POLLIN | POLLHUP | POLLERR)) ? SPICE_WATCH_EVENT_READ : 0) |
                     ((fds[i].revents & POLLOUT) ? SPICE_WATCH_EVENT_WRITE : 0);
        if (events && owners[i]->used && owners[i]->fd == fds[i].fd)
            owners[i]->func(fds[i].fd, events & owners[i]->mask, owners[i]->opaque);
    }
    now = now_ms();
    for (int i = 0; i < 64; i++)
        if (timers[i].used && timers[i].due >= 0 && timers[i].due <= now) {
            timers[i].due = -1;
            timers[i].func(timers[i].opaque);
        }
}

/* Commands for the server's worker thread. Memory of drawings is never given back: the program is short-lived. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static QXLCommandExt commands[2][MAX_COMMANDS];
static int head[2], tail[2];
static int display; /* that drawings are for */

static void *zero(size_t size) {
    void *p = calloc(1, size);
    if (!p) abort();
    return p;
}
static void push(uint32_t type, void *data) {
    pthread_mutex_lock(&lock);
    if (tail[display] == MAX_COMMANDS) abort();
    commands[display][tail[display]++] = (QXLCommandExt){.cmd = {.data = (uintptr_t)data, .type = type}, .group_id = 0};
    pthread_mutex_unlock(&lock);
}
static int get_command(QXLInstance *q, QXLCommandExt *c) {
    pthread_mutex_lock(&lock);
    int there = head[q->id] < tail[q->id];
    if (there) *c = commands[q->id][head[q->id]++];
    pthread_mutex_unlock(&lock);
    return there;
}
static int req_cmd_notification(QXLInstance *q) {
    pthread_mutex_lock(&lock);
    int idle = head[q->id] == tail[q->id];
    pthread_mutex_unlock(&lock);
    return idle;
}
static void init_info(QXLInstance *q, QXLDevInitInfo *info) {
    (void)q;
    memset(info, 0, sizeof *info);
    info->num_memslots = 1;
    info->num_memslots_groups = 1;
    info->memslot_id_bits = 1;
    info->memslot_gen_bits = 1;
    info->n_surfaces = 64;
}
static void none1(QXLInstance *q) { (void)q; }
static void none2(QXLInstance *q, int i) { (void)q; (void)i; }
static void none3(QXLInstance *q, uint32_t i) { (void)q; (void)i; }
static void release(QXLInstance *q, QXLReleaseInfoExt i) { (void)q; (void)i; }
static int no_cursor(QXLInstance *q, QXLCommandExt *c) { (void)q; (void)c; return 0; }
static int yes(QXLInstance *q) { (void)q; return 1; }
static int no(QXLInstance *q) { (void)q; return 0; }
static void async(QXLInstance *q, uint64_t c) { (void)q; (void)c; }
static void updated(QXLInstance *q, uint32_t s, QXLRect *r, uint32_t n) { (void)q; (void)s; (void)r; (void)n; }
static QXLInterface qxl_interface = {
    .base = {.type = SPICE_INTERFACE_QXL, .description = "oracle", .major_version = SPICE_INTERFACE_QXL_MAJOR,
             .minor_version = SPICE_INTERFACE_QXL_MINOR},
    .attached_worker = none1, .set_compression_level = none2, .get_init_info = init_info, .get_command = get_command,
    .req_cmd_notification = req_cmd_notification, .release_resource = release, .get_cursor_command = no_cursor,
    .req_cursor_notification = yes, .notify_update = none3, .flush_resources = no, .async_complete = async,
    .update_area_complete = updated,
};
static QXLInstance displays[2] = {{.base = {.sif = &qxl_interface.base}, .id = 0},
                                  {.base = {.sif = &qxl_interface.base}, .id = 1}};

/* Pixels: smooth ones that compress as photographs do, and sharp ones like text. */
static uint32_t seed = 12345;
static uint32_t next(void) { return seed = seed * 1664525u + 1013904223u, seed >> 8; }
static uint32_t smooth(int x, int y) {
    uint32_t noise = next() & 7;
    return (uint32_t)((x * 3 + noise) & 255) << 16 | (uint32_t)((y * 4 + noise) & 255) << 8 | (uint32_t)((x + y) * 2 & 255);
}
static uint32_t sharp(int x, int y) { return ((x / 3 + y / 2) % 5 == 0) ? 0xffffff : (x / 16 % 2 ? 0x203040 : 0x102030); }

static int bits_of(int format) {
    switch (format) {
    case SPICE_BITMAP_FMT_1BIT_LE: case SPICE_BITMAP_FMT_1BIT_BE: return 1;
    case SPICE_BITMAP_FMT_4BIT_LE: case SPICE_BITMAP_FMT_4BIT_BE: return 4;
    case SPICE_BITMAP_FMT_8BIT: case SPICE_BITMAP_FMT_8BIT_A: return 8;
    case SPICE_BITMAP_FMT_16BIT: return 16;
    case SPICE_BITMAP_FMT_24BIT: return 24;
    default: return 32;
    }
}
static uint32_t unique = 1;
static QXLImage *image(int format, int w, int h, uint32_t (*pixel)(int, int), bool top_down, bool cache) {
    int bits = bits_of(format), stride = ((w * bits + 31) / 32) * 4;
    uint8_t *data = zero((size_t)stride * h);
    for (int y = 0; y < h; y++)
        for (int x = 0; x < w; x++) {
            uint32_t p = pixel(x, y);
            uint8_t *row = data + (size_t)stride * y;
            switch (bits) {
            case 1: if (p & 0x8) row[x / 8] |= format == SPICE_BITMAP_FMT_1BIT_BE ? 0x80 >> x % 8 : 1 << x % 8; break;
            case 4: row[x / 2] |= (uint8_t)((p & 15) << ((format == SPICE_BITMAP_FMT_4BIT_BE) == (x % 2 == 0) ? 4 : 0)); break;
            case 8: row[x] = (uint8_t)p; break;
            case 16: { uint16_t v = (uint16_t)((p >> 9 & 0x7c00) | (p >> 6 & 0x3e0) | (p >> 3 & 0x1f)); memcpy(row + x * 2, &v, 2); break; }
            case 24: memcpy(row + x * 3, &p, 3); break;
            default:
                if (format == SPICE_BITMAP_FMT_RGBA) {
                    uint32_t a = (uint32_t)(x * 5 + y * 3) & 255, r = 0;
                    for (int s = 0; s < 24; s += 8) r |= ((p >> s & 255) * a / 255) << s;
                    p = r | a << 24;
                }
                memcpy(row + x * 4, &p, 4);
            }
        }
    QXLImage *i = zero(sizeof *i);
    QXL_SET_IMAGE_ID(i, QXL_IMAGE_GROUP_DRIVER, unique);
    unique++;
    i->descriptor.type = SPICE_IMAGE_TYPE_BITMAP;
    i->descriptor.flags = cache ? QXL_IMAGE_CACHE : 0;
    i->descriptor.width = i->bitmap.x = (uint32_t)w;
    i->descriptor.height = i->bitmap.y = (uint32_t)h;
    i->bitmap.format = (uint8_t)format;
    i->bitmap.flags = QXL_BITMAP_DIRECT | (top_down ? QXL_BITMAP_TOP_DOWN : 0);
    i->bitmap.stride = (uint32_t)stride;
    i->bitmap.data = (uintptr_t)data;
    if (bits <= 8 && format != SPICE_BITMAP_FMT_8BIT_A) {
        int n = 1 << bits;
        QXLPalette *palette = zero(sizeof *palette + 4 * (size_t)n);
        palette->unique = unique++;
        palette->num_ents = (uint16_t)n;
        for (int k = 0; k < n; k++) palette->ents[k] = (uint32_t)(k * 0x3b7f15) & 0xffffff;
        i->bitmap.palette = (uintptr_t)palette;
    }
    return i;
}
static QXLImage *surface_image(uint32_t id, int w, int h) {
    QXLImage *i = zero(sizeof *i);
    i->descriptor.type = SPICE_IMAGE_TYPE_SURFACE;
    i->descriptor.width = (uint32_t)w;
    i->descriptor.height = (uint32_t)h;
    i->surface_image.surface_id = id;
    return i;
}
static uint32_t mask_bits(int x, int y) { return (x / 4 + y / 4) % 2 ? 8 : 0; }

/* Drawings. */
static int cell, cell_x, cell_y, submitted;
static QXLRect rect(int x, int y, int w, int h) { return (QXLRect){.top = y, .left = x, .bottom = y + h, .right = x + w}; }
static QXLDrawable *drawable(int type, uint32_t surface, QXLRect box) {
    QXLDrawable *d = zero(sizeof *d);
    d->surface_id = surface;
    d->type = (uint8_t)type;
    d->effect = QXL_EFFECT_BLEND;
    d->bbox = box;
    d->clip.type = SPICE_CLIP_TYPE_NONE;
    for (int i = 0; i < 3; i++) d->surfaces_dest[i] = -1;
    return d;
}
static void draw(QXLDrawable *d) {
    submitted++;
    push(QXL_CMD_DRAW, d);
}
/* The next cell, first covered with a pattern that operations can combine with. */
static void next_cell(const char *name) {
    cell_x = cell % COLUMNS * CELL_W;
    cell_y = cell / COLUMNS * CELL_H;
    if (cell_y + CELL_H > HEIGHT) abort();
    printf("cell %d %s\n", cell, name);
    cell++;
    QXLDrawable *d = drawable(QXL_DRAW_COPY, 0, rect(cell_x, cell_y, CELL_W, CELL_H));
    d->u.copy.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, CELL_W, CELL_H, smooth, true, false);
    d->u.copy.src_area = rect(0, 0, CELL_W, CELL_H);
    d->u.copy.rop_descriptor = SPICE_ROPD_OP_PUT;
    draw(d);
}
static QXLRect inner(void) { return rect(cell_x + 3, cell_y + 2, CELL_W - 8, CELL_H - 6); }
static QXLBrush solid(uint32_t c) { QXLBrush b = {.type = SPICE_BRUSH_TYPE_SOLID}; b.u.color = c; return b; }
static QXLBrush pattern(void) {
    QXLBrush b = {.type = SPICE_BRUSH_TYPE_PATTERN};
    b.u.pattern.pat = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, 8, 8, sharp, true, false);
    /* Not right of or below the box: the server's rop3 would read before the pattern. */
    b.u.pattern.pos.x = cell_x + 1;
    b.u.pattern.pos.y = cell_y - 5;
    return b;
}
static QXLQMask mask_of(int format, bool inverse) {
    QXLQMask m = {.flags = inverse ? SPICE_MASK_FLAGS_INVERS : 0};
    m.pos.x = 3;
    m.pos.y = 1;
    m.bitmap = (uintptr_t)image(format, CELL_W, CELL_H, mask_bits, true, false);
    return m;
}
static QXLQMask mask(bool inverse) { return mask_of(SPICE_BITMAP_FMT_1BIT_BE, inverse); }
static void copy_image(QXLImage *i, QXLRect box, QXLRect area, int rop, int scale) {
    QXLDrawable *d = drawable(QXL_DRAW_COPY, 0, box);
    d->u.copy.src_bitmap = (uintptr_t)i;
    d->u.copy.src_area = area;
    d->u.copy.rop_descriptor = (uint16_t)rop;
    d->u.copy.scale_mode = (uint8_t)scale;
    draw(d);
}

/* The server takes low bits first in masks only, and ends itself when it meets them in an image. */
static void formats(void) {
    static const int all[] = {SPICE_BITMAP_FMT_1BIT_BE, SPICE_BITMAP_FMT_4BIT_BE, SPICE_BITMAP_FMT_8BIT,
                              SPICE_BITMAP_FMT_16BIT, SPICE_BITMAP_FMT_24BIT, SPICE_BITMAP_FMT_32BIT, SPICE_BITMAP_FMT_RGBA};
    static const char *names[] = {"1 bit", "4 bit", "8 bit", "16 bit", "24 bit", "32 bit", "RGBA"};
    for (int f = 0; f < 7; f++)
        for (int kind = 0; kind < 4; kind++) {
            char name[64];
            snprintf(name, sizeof name, "copy %s %s %s", names[f], kind & 1 ? "sharp" : "smooth", kind & 2 ? "bottom-up" : "top-down");
            next_cell(name);
            copy_image(image(all[f], 56, 40, kind & 1 ? sharp : smooth, !(kind & 2), false), rect(cell_x + 1, cell_y + 1, 56, 40),
                       rect(0, 0, 56, 40), SPICE_ROPD_OP_PUT, 0);
        }
    next_cell("cached image");
    QXLImage *cached = image(SPICE_BITMAP_FMT_32BIT, 32, 40, sharp, true, true);
    copy_image(cached, rect(cell_x, cell_y, 32, 40), rect(0, 0, 32, 40), SPICE_ROPD_OP_PUT, 0);
    copy_image(cached, rect(cell_x + 32, cell_y, 32, 40), rect(0, 0, 32, 40), SPICE_ROPD_OP_PUT, 0);
}

static void fills(void) {
    static const int rops[] = {SPICE_ROPD_OP_PUT, SPICE_ROPD_OP_OR, SPICE_ROPD_OP_AND, SPICE_ROPD_OP_XOR, SPICE_ROPD_OP_BLACKNESS,
                               SPICE_ROPD_OP_WHITENESS, SPICE_ROPD_OP_INVERS};
    for (int r = 0; r < 7; r++)
        for (int v = 0; v < 3; v++) {
            char name[64];
            int rop = rops[r] | (v == 1 ? SPICE_ROPD_INVERS_BRUSH : 0) | (v == 2 ? SPICE_ROPD_INVERS_RES | SPICE_ROPD_INVERS_DEST : 0);
            snprintf(name, sizeof name, "fill rop %#x", rop);
            next_cell(name);
            QXLDrawable *d = drawable(QXL_DRAW_FILL, 0, inner());
            d->u.fill.brush = v == 2 ? pattern() : solid(0x3f7f9f);
            d->u.fill.rop_descriptor = (uint16_t)rop;
            if (v == 1) d->u.fill.mask = mask(r % 2);
            draw(d);
        }
    for (int v = 0; v < 2; v++) {
        next_cell("fill with a mask of low bits first");
        QXLDrawable *d = drawable(QXL_DRAW_FILL, 0, inner());
        d->u.fill.brush = pattern();
        d->u.fill.rop_descriptor = SPICE_ROPD_OP_PUT;
        d->u.fill.mask = mask_of(SPICE_BITMAP_FMT_1BIT_LE, v);
        draw(d);
    }
    next_cell("fill with clip");
    QXLDrawable *d = drawable(QXL_DRAW_FILL, 0, inner());
    QXLClipRects *clip = zero(sizeof *clip + 3 * sizeof(QXLRect));
    QXLRect *rects = (QXLRect *)clip->chunk.data;
    rects[0] = rect(cell_x + 5, cell_y + 5, 10, 10);
    rects[1] = rect(cell_x + 20, cell_y + 5, 10, 10);
    rects[2] = rect(cell_x + 8, cell_y + 20, 30, 9);
    clip->num_rects = 3;
    clip->chunk.data_size = 3 * sizeof(QXLRect);
    d->clip.type = SPICE_CLIP_TYPE_RECTS;
    d->clip.data = (uintptr_t)clip;
    d->u.fill.brush = solid(0xff00ff);
    d->u.fill.rop_descriptor = SPICE_ROPD_OP_XOR;
    draw(d);
    for (int k = 0; k < 3; k++)
        for (int m = 0; m < 2; m++) {
            static const int types[] = {QXL_DRAW_BLACKNESS, QXL_DRAW_WHITENESS, QXL_DRAW_INVERS};
            static const char *names[] = {"blackness", "whiteness", "invers"};
            next_cell(names[k]);
            d = drawable(types[k], 0, inner());
            if (m) d->u.blackness.mask = mask(false);
            draw(d);
        }
}

static void images(void) {
    static const int rops[] = {SPICE_ROPD_OP_PUT, SPICE_ROPD_OP_XOR | SPICE_ROPD_INVERS_SRC, SPICE_ROPD_OP_AND | SPICE_ROPD_INVERS_DEST};
    for (int r = 0; r < 3; r++) {
        next_cell("blend");
        QXLDrawable *d = drawable(QXL_DRAW_BLEND, 0, inner());
        d->u.blend.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, CELL_W, CELL_H, smooth, true, false);
        d->u.blend.src_area = rect(4, 3, CELL_W - 8, CELL_H - 6);
        d->u.blend.rop_descriptor = (uint16_t)rops[r];
        if (r == 1) d->u.blend.mask = mask(true);
        draw(d);
        next_cell("opaque");
        d = drawable(QXL_DRAW_OPAQUE, 0, inner());
        d->u.opaque.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, CELL_W, CELL_H, sharp, true, false);
        d->u.opaque.src_area = rect(4, 3, CELL_W - 8, CELL_H - 6);
        d->u.opaque.brush = r ? solid(0x55aa33) : pattern();
        d->u.opaque.rop_descriptor = (uint16_t)(r == 0 ? SPICE_ROPD_OP_OR : rops[r]);
        draw(d);
        for (int s = 0; s < 2; s++) {
            next_cell(s ? "scaled copy, nearest" : "scaled copy, interpolated");
            copy_image(image(SPICE_BITMAP_FMT_32BIT, 40, 30, smooth, true, false), inner(), rect(2, 2, r == 2 ? 36 : 21, r == 1 ? 26 : 11),
                       rops[r], s ? SPICE_IMAGE_SCALE_MODE_NEAREST : SPICE_IMAGE_SCALE_MODE_INTERPOLATE);
        }
        next_cell("transparent");
        d = drawable(QXL_DRAW_TRANSPARENT, 0, inner());
        d->u.transparent.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, CELL_W, CELL_H, sharp, true, false);
        d->u.transparent.src_area = r == 2 ? rect(0, 0, 20, 20) : rect(1, 1, CELL_W - 8, CELL_H - 6);
        d->u.transparent.src_color = d->u.transparent.true_color = r ? 0x203040 : 0xffffff;
        draw(d);
        next_cell("alpha blend");
        d = drawable(QXL_DRAW_ALPHA_BLEND, 0, inner());
        d->u.alpha_blend.alpha = r == 0 ? 255 : r == 1 ? 100 : 200;
        d->u.alpha_blend.src_bitmap =
            (uintptr_t)image(r == 2 ? SPICE_BITMAP_FMT_32BIT : SPICE_BITMAP_FMT_RGBA, CELL_W, CELL_H, smooth, true, false);
        d->u.alpha_blend.src_area = rect(2, 2, CELL_W - 8, CELL_H - 6);
        draw(d);
    }
    static const uint8_t codes[] = {0x01, 0xca, 0xb8, 0xe2, 0x29, 0x6a, 0x96, 0xac, 0xd8};
    for (int k = 0; k < 9; k++) {
        char name[32];
        snprintf(name, sizeof name, "rop3 %#x", codes[k]);
        next_cell(name);
        QXLDrawable *d = drawable(QXL_DRAW_ROP3, 0, inner());
        d->u.rop3.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, CELL_W, CELL_H, smooth, true, false);
        d->u.rop3.src_area = rect(0, 0, CELL_W - 8, CELL_H - 6);
        d->u.rop3.brush = k % 2 ? solid(0x123456) : pattern();
        d->u.rop3.rop3 = codes[k];
        if (k % 3 == 2) d->u.rop3.mask = mask(false);
        draw(d);
    }
    next_cell("copy bits");
    for (int k = 0; k < 4; k++) {
        QXLDrawable *d = drawable(QXL_COPY_BITS, 0, rect(cell_x + 10 + k * 3, cell_y + 10 - k * 2, 30, 20));
        d->u.copy_bits.src_pos.x = cell_x + (k % 2 ? 4 : 18);
        d->u.copy_bits.src_pos.y = cell_y + (k / 2 ? 4 : 14);
        draw(d);
    }
}

static QXLLineAttr line; /* of the strokes below */
static void stroke(QXLPointFix *points, int n, uint32_t flags, QXLBrush brush, int rop) {
    QXLDrawable *d = drawable(QXL_DRAW_STROKE, 0, rect(cell_x, cell_y, CELL_W, CELL_H));
    size_t size = sizeof(QXLPathSeg) + (size_t)n * sizeof(QXLPointFix);
    QXLPath *path = zero(sizeof *path + size);
    QXLPathSeg *segment = (QXLPathSeg *)path->chunk.data;
    path->data_size = path->chunk.data_size = (uint32_t)size;
    segment->flags = flags;
    segment->count = (uint32_t)n;
    memcpy(segment->points, points, (size_t)n * sizeof(QXLPointFix));
    d->u.stroke.path = (uintptr_t)path;
    d->u.stroke.attr = line;
    d->u.stroke.brush = brush;
    d->u.stroke.fore_mode = d->u.stroke.back_mode = (uint16_t)rop;
    draw(d);
}
/* Dashes, from a dash or from a gap on. */
static void dashed(bool gap) {
    static QXLFIXED dashes[] = {5 << 4, 3 << 4, 1 << 4, 2 << 4};
    line = (QXLLineAttr){.flags = SPICE_LINE_FLAGS_STYLED | (gap ? SPICE_LINE_FLAGS_START_WITH_GAP : 0), .style_nseg = 4};
    line.style = (uintptr_t)dashes;
}
static void strokes(void) {
    for (int k = 0; k < 5; k++) {
        next_cell(k < 3 ? "stroke" : "dashed stroke");
        if (k > 2) dashed(k == 4);
        for (int i = 0; i < 16; i++) {
            static const int ends[16][2] = {{30, 0}, {30, 6}, {30, 15}, {20, 20}, {10, 20}, {4, 20}, {0, 20}, {-5, 20}, {-20, 20},
                                            {-30, 15}, {-30, 4}, {-30, 0}, {-30, -7}, {-20, -20}, {-3, -20}, {17, -20}};
            QXLPointFix p[2] = {{(cell_x + 32) * 16, (cell_y + 24) * 16}, {(cell_x + 32 + ends[i][0]) * 16 + k * 5, (cell_y + 24 + ends[i][1]) * 16 + k * 9}};
            stroke(p, 2, SPICE_PATH_BEGIN | SPICE_PATH_END, k == 2 ? pattern() : solid(0xff8800), k == 1 || k == 4 ? SPICE_ROPD_OP_XOR : SPICE_ROPD_OP_PUT);
        }
    }
    for (int k = 0; k < 8; k++) {
        static const int corners[7][2] = {{4, 4}, {55, 9}, {40, 44}, {12, 30}, {50, 26}, {8, 22}, {30, 3}};
        next_cell(k & 1 ? "dashed figure, combined" : "dashed figure");
        dashed(k & 2);
        QXLPointFix f[7];
        for (int i = 0; i < 7; i++) f[i] = (QXLPointFix){(cell_x + corners[i][0]) * 16, (cell_y + corners[i][1]) * 16};
        stroke(f, k & 4 ? 7 : 4, SPICE_PATH_BEGIN | SPICE_PATH_END | SPICE_PATH_CLOSE, solid(0x2288ff), k & 1 ? SPICE_ROPD_OP_XOR : SPICE_ROPD_OP_PUT);
    }
    line = (QXLLineAttr){0};
    next_cell("closed stroke and curve");
    QXLPointFix p[4] = {{(cell_x + 5) * 16, (cell_y + 5) * 16}, {(cell_x + 50) * 16, (cell_y + 9) * 16}, {(cell_x + 40) * 16, (cell_y + 40) * 16}, {(cell_x + 9) * 16, (cell_y + 30) * 16}};
    stroke(p, 4, SPICE_PATH_BEGIN | SPICE_PATH_END | SPICE_PATH_CLOSE, solid(0x00ff00), SPICE_ROPD_OP_PUT);
    QXLPointFix c[4] = {{(cell_x + 5) * 16, (cell_y + 40) * 16}, {(cell_x + 20) * 16 + 3, (cell_y - 20) * 16}, {(cell_x + 40) * 16, (cell_y + 60) * 16 + 7}, {(cell_x + 60) * 16, (cell_y + 8) * 16}};
    stroke(c, 4, SPICE_PATH_BEGIN | SPICE_PATH_END | SPICE_PATH_BEZIER, solid(0x0000ff), SPICE_ROPD_OP_PUT);
}

static void texts(void) {
    /* Not with 8 bits: the server reads such characters beyond their end. */
    for (int depth = 1; depth <= 4; depth *= 4)
        for (int back = 0; back < 2; back++) {
            next_cell(depth == 1 ? "text A1" : "text A4");
            QXLDrawable *d = drawable(QXL_DRAW_TEXT, 0, inner());
            int w = 9, h = 11, stride = (w * depth + 7) / 8, n = 4;
            size_t one = sizeof(QXLRasterGlyph) + (size_t)(stride * h), size = one * (size_t)n;
            QXLString *s = zero(sizeof *s + size);
            s->data_size = s->chunk.data_size = (uint32_t)size;
            s->length = (uint16_t)n;
            s->flags = depth == 1 ? SPICE_STRING_FLAGS_RASTER_A1 : SPICE_STRING_FLAGS_RASTER_A4;
            for (int k = 0; k < n; k++) {
                QXLRasterGlyph *g = (QXLRasterGlyph *)(s->chunk.data + one * (size_t)k);
                g->render_pos.x = cell_x + 8 + k * 8;
                g->render_pos.y = cell_y + 20;
                g->glyph_origin.x = 1;
                g->glyph_origin.y = -8 + k;
                g->width = (uint16_t)w;
                g->height = (uint16_t)h;
                for (int b = 0; b < stride * h; b++) g->data[b] = (uint8_t)next();
            }
            d->u.text.str = (uintptr_t)s;
            if (back) d->u.text.back_area = rect(cell_x + 6, cell_y + 8, 40, 24);
            d->u.text.fore_brush = solid(back ? 0xffff20 : 0x1040c0);
            d->u.text.back_brush = solid(0x400040);
            d->u.text.fore_mode = d->u.text.back_mode = SPICE_ROPD_OP_PUT;
            draw(d);
        }
}

static bool lossy; /* JPEG may be sent */
static void surface(uint32_t id, uint32_t format) {
    int bits = (int)(format & 63); /* what else there is tells two of the same depth apart */
    QXLSurfaceCmd *c = zero(sizeof *c);
    c->surface_id = id;
    c->type = QXL_SURFACE_CMD_CREATE;
    c->u.surface_create.format = format;
    c->u.surface_create.width = 48;
    c->u.surface_create.height = 40;
    c->u.surface_create.stride = (48 * bits + 31) / 32 * 4;
    c->u.surface_create.data = (uintptr_t)zero(48 * 40 * 4);
    push(QXL_CMD_SURFACE, c);
    int source = bits == 8 ? SPICE_BITMAP_FMT_8BIT_A : SPICE_BITMAP_FMT_RGBA;
    QXLDrawable *d = drawable(QXL_DRAW_COPY, id, rect(0, 0, 48, 40));
    d->u.copy.src_bitmap = (uintptr_t)image(source, 48, 40, smooth, true, false);
    d->u.copy.src_area = rect(0, 0, 48, 40);
    d->u.copy.rop_descriptor = SPICE_ROPD_OP_PUT;
    draw(d);
}
static void surfaces(void) {
    /* The server leaves a transformation at the surface that it was used with, so those get one of their own. */
    const uint32_t straight = 5, transformed = 6;
    surface(straight, SPICE_SURFACE_FMT_32_ARGB);
    surface(transformed, SPICE_SURFACE_FMT_32_ARGB);
    uint32_t id = straight;
    next_cell("copy from a surface");
    QXLDrawable *d = drawable(QXL_DRAW_COPY, 0, rect(cell_x + 2, cell_y + 2, 40, 36));
    d->surfaces_dest[0] = (int32_t)id;
    d->surfaces_rects[0] = rect(3, 2, 40, 36);
    d->u.copy.src_bitmap = (uintptr_t)surface_image(id, 48, 40);
    d->u.copy.src_area = rect(3, 2, 40, 36);
    d->u.copy.rop_descriptor = SPICE_ROPD_OP_PUT;
    draw(d);
    for (int op = 1; op <= 12; op++) {
        char name[32];
        snprintf(name, sizeof name, "composite %d", op);
        next_cell(name);
        id = op % 4 == 3 ? transformed : straight;
        d = drawable(QXL_DRAW_COMPOSITE, 0, rect(cell_x + 4, cell_y + 4, 40, 36));
        d->surfaces_dest[0] = (int32_t)id;
        d->surfaces_rects[0] = rect(0, 0, 48, 40);
        d->u.composite.flags = (uint32_t)op | (op % 4 == 3 ? 3u << 8 | 1u << 14 : 0);
        d->u.composite.src = (uintptr_t)surface_image(id, 48, 40);
        if (op % 3 == 1) d->u.composite.mask = (uintptr_t)image(SPICE_BITMAP_FMT_RGBA, 48, 40, smooth, true, false);
        if (op % 4 == 3) {
            QXLTransform *t = zero(sizeof *t);
            t->t00 = 0x8000;
            t->t11 = 0xc000;
            t->t02 = 0x20000;
            d->u.composite.src_transform = (uintptr_t)t;
        }
        d->u.composite.src_origin.x = 2;
        d->u.composite.src_origin.y = 1;
        draw(d);
    }
    /* Surfaces of one bit the server can not send; of 565, not in place of what JPEG has spoilt. */
    const uint32_t formats[] = {SPICE_SURFACE_FMT_32_xRGB, SPICE_SURFACE_FMT_16_555, SPICE_SURFACE_FMT_8_A,
                                lossy ? SPICE_SURFACE_FMT_16_555 : SPICE_SURFACE_FMT_16_565};
    for (uint32_t f = 0; f < 4; f++) {
        char name[48];
        snprintf(name, sizeof name, "surface of format %u", formats[f]);
        next_cell(name);
        surface(7 + f, formats[f]);
        for (int k = 0; k < 4; k++) {
            d = drawable(QXL_DRAW_FILL, 7 + f, rect(3 + 10 * k, 2 + 3 * k, 8, 20));
            d->u.fill.brush = solid(0x12345678u << k);
            d->u.fill.rop_descriptor = (uint16_t)(k == 2 ? SPICE_ROPD_OP_XOR : SPICE_ROPD_OP_PUT);
            draw(d);
        }
        d = drawable(QXL_COPY_BITS, 7 + f, rect(5, 22, 30, 12));
        d->u.copy_bits.src_pos.x = 1;
        d->u.copy_bits.src_pos.y = 15;
        draw(d);
        d = drawable(QXL_DRAW_COMPOSITE, 0, rect(cell_x + 4, cell_y + 4, 40, 36));
        d->surfaces_dest[0] = (int32_t)(7 + f);
        d->surfaces_rects[0] = rect(0, 0, 48, 40);
        d->u.composite.flags = 3;
        d->u.composite.src = (uintptr_t)surface_image(7 + f, 48, 40);
        d->u.composite.src_origin.x = 2;
        d->u.composite.src_origin.y = 1;
        draw(d);
    }
    for (int op = 1; op <= 5; op += 2) {
        next_cell("composite with a mask of 8 bits");
        d = drawable(QXL_DRAW_COMPOSITE, 0, rect(cell_x + 4, cell_y + 4, 40, 36));
        d->surfaces_dest[0] = (int32_t)straight;
        d->surfaces_rects[0] = rect(0, 0, 48, 40);
        d->u.composite.flags = (uint32_t)op;
        d->u.composite.src = (uintptr_t)surface_image(straight, 48, 40);
        d->u.composite.mask = (uintptr_t)image(SPICE_BITMAP_FMT_8BIT_A, 48, 40, smooth, true, false);
        draw(d);
    }
}

/* Audio: a ramp that no two samples of a second share, so that a lost or changed one shows. */
static const SpicePlaybackInterface playback_interface = {
    .base = {.type = SPICE_INTERFACE_PLAYBACK, .description = "playback", .major_version = SPICE_INTERFACE_PLAYBACK_MAJOR,
             .minor_version = SPICE_INTERFACE_PLAYBACK_MINOR},
};
static SpicePlaybackInstance playback = {.base = {.sif = &playback_interface.base}};
static uint32_t sound_step;
static void play(void) {
    uint32_t *buffer = NULL, count = 0;
    spice_server_playback_get_buffer(&playback, &buffer, &count);
    if (!buffer) return;
    for (uint32_t i = 0; i < count; i++, sound_step++)
        buffer[i] = (sound_step * 7 & 0xffff) | (sound_step * 13 & 0xffff) << 16;
    spice_server_playback_put_samples(&playback, buffer);
}

/* Recorded sound: how many samples came, and how many do not follow the one before. */
static const SpiceRecordInterface record_interface = {
    .base = {.type = SPICE_INTERFACE_RECORD, .description = "record", .major_version = SPICE_INTERFACE_RECORD_MAJOR,
             .minor_version = SPICE_INTERFACE_RECORD_MINOR},
};
static SpiceRecordInstance record_instance = {.base = {.sif = &record_interface.base}};
static void record(void) {
    uint32_t buffer[480], last = 0;
    int count = 0, wrong = 0;
    int64_t end = now_ms() + 5000;
    spice_server_record_start(&record_instance);
    puts("recording");
    fflush(stdout);
    while (count < 48000 && now_ms() < end) {
        uint32_t n;
        while (count < 48000 && (n = spice_server_record_get_samples(&record_instance, buffer, 480)) > 0)
            for (uint32_t i = 0; i < n; i++, count++) {
                if (count && (uint16_t)buffer[i] != (uint16_t)(last + 7)) wrong++;
                last = buffer[i];
            }
        loop_once(2);
    }
    spice_server_record_stop(&record_instance);
    printf("recorded %d %d\n", count, wrong);
    fflush(stdout);
}

/* A video: a smooth picture that moves by so many pixels with each frame. */
static int video_step;
static uint32_t moving(int x, int y) {
    x += video_step * 4;
    y += video_step * 2;
    return (uint32_t)((x * 2) & 511) / 2 << 16 | (uint32_t)((y * 3) & 511) / 2 << 8 | (uint32_t)(((x + y)) & 511) / 2;
}
static void video(void) {
    for (video_step = 0; video_step < 60; video_step++) {
        QXLDrawable *d = drawable(QXL_DRAW_COPY, 0, rect(100, 200, 320, 240));
        d->effect = QXL_EFFECT_OPAQUE;
        d->u.copy.src_bitmap = (uintptr_t)image(SPICE_BITMAP_FMT_32BIT, 320, 240, moving, true, false);
        d->u.copy.src_area = rect(0, 0, 320, 240);
        d->u.copy.rop_descriptor = SPICE_ROPD_OP_PUT;
        draw(d);
        spice_qxl_wakeup(&displays[0]);
        printf("frame %d\n", video_step);
        fflush(stdout);
        for (int64_t end = now_ms() + 30; now_ms() < end;) loop_once((int)(end - now_ms()));
    }
}

/* The same pictures on one display and the other, so that those of the other refer to those of the one. */
static void both(void) {
    for (int i = 0; i < 40; i++) {
        uint32_t start = seed;
        for (int k = 0; k < 2; k++) {
            display = (i + k) % 2;
            seed = start;
            copy_image(image(SPICE_BITMAP_FMT_32BIT, 200, 100, smooth, true, false), rect(i * 16, i * 12, 200, 100),
                       rect(0, 0, 200, 100), SPICE_ROPD_OP_PUT, 0);
            spice_qxl_wakeup(&displays[display]);
        }
        loop_once(1);
    }
    display = 0;
}

static void primary_surface(QXLInstance *q) {
    QXLDevMemSlot slot = {.virt_end = ~(uintptr_t)0};
    spice_qxl_add_memslot(q, &slot);
    QXLDevSurfaceCreate primary = {.width = WIDTH, .height = HEIGHT, .stride = WIDTH * 4, .format = SPICE_SURFACE_FMT_32_xRGB,
                                   .mouse_mode = true, .mem = (uintptr_t)zero(WIDTH * HEIGHT * 4)};
    spice_qxl_create_primary_surface(q, 0, &primary);
}

int main(int argc, char **argv) {
    if (argc != 5 && argc != 6) return 2;
    static const char *modes[] = {"", "off", "auto_glz", "auto_lz", "quic", "glz", "lz", "lz4"};
    static const char *wan[] = {"", "auto", "always", "never"};
    int mode = 0, jpeg = 0, zlib = 0;
    for (int i = 1; i < 8; i++)
        if (!strcmp(argv[2], modes[i])) mode = i;
    for (int i = 1; i < 4; i++) {
        if (!strcmp(argv[3], wan[i])) jpeg = i;
        if (!strcmp(argv[4], wan[i])) zlib = i;
    }
    if (!mode || !jpeg || !zlib) return 2;
    lossy = jpeg == 2;
    SpiceServer *server = spice_server_new();
    spice_server_set_addr(server, "127.0.0.1", SPICE_ADDR_FLAG_IPV4_ONLY);
    spice_server_set_port(server, atoi(argv[1]));
    spice_server_set_noauth(server);
    spice_server_set_image_compression(server, (SpiceImageCompression)mode);
    spice_server_set_jpeg_compression(server, (spice_wan_compression_t)(jpeg));
    spice_server_set_zlib_glz_compression(server, (spice_wan_compression_t)(zlib));
    spice_server_set_streaming_video(server, argc > 5 ? SPICE_STREAM_VIDEO_FILTER : SPICE_STREAM_VIDEO_OFF);
    if (spice_server_init(server, &core)) return 1;
    for (int i = 0; i < 2; i++)
        if (spice_server_add_interface(server, &displays[i].base)) return 1;
    spice_server_set_playback_compression(server, mode != 1 ? 1 : 0);
    if (spice_server_add_interface(server, &playback.base)) return 1;
    spice_server_set_playback_rate(&playback, 48000);
    if (spice_server_add_interface(server, &record_instance.base)) return 1;
    spice_server_set_record_rate(&record_instance, 48000);
    primary_surface(&displays[0]);
    primary_surface(&displays[1]);
    spice_server_vm_start(server);
    puts("ready");
    fflush(stdout);
    fcntl(0, F_SETFL, O_NONBLOCK);
    bool waiting = false;
    for (;;) {
        char line[64];
        ssize_t got = read(0, line, sizeof line);
        if (got == 0) break;
        if (got > 0 && line[0] == 's') {
            spice_server_playback_start(&playback);
            for (int i = 0; i < 30; i++) {
                play();
                for (int k = 0; k < 3; k++) loop_once(4);
            }
            spice_server_playback_stop(&playback);
        } else if (got > 0 && line[0] == 'r') {
            record();
        } else if (got > 0 && (line[0] == 'v' || line[0] == 'b')) {
            submitted = 0;
            if (line[0] == 'v') video();
            else both();
            waiting = true;
        } else if (got > 0) {
            cell = submitted = 0;
            formats();
            fills();
            images();
            strokes();
            texts();
            surfaces();
            waiting = true;
            spice_qxl_wakeup(&displays[0]);
        }
        pthread_mutex_lock(&lock);
        bool taken = head[0] == tail[0] && head[1] == tail[1];
        pthread_mutex_unlock(&lock);
        if (waiting && taken) {
            waiting = false;
            printf("done %d\n", submitted);
            fflush(stdout);
        }
        loop_once(20);
    }
    spice_server_destroy(server);
    return 0;
}
