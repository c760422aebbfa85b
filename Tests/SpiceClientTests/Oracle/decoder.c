/*
 * The stock client as a decoder: plays the bytes of a server, made beforehand, to libspice-client-glib.
 *
 *   decoder MAIN DISPLAY OUT COUNT
 *
 * MAIN and DISPLAY hold all that the server says on those two channels, whatever the client answers. Each time something is
 * drawn in the bottom row of the primary surface, the whole of it is appended to OUT; the program ends after COUNT times.
 */
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>
#include <spice-client.h>

static GMainLoop *loop;
static const char *display_file;
static FILE *out;
static int left, width, height, stride;
static const char *pixels;

struct end { int fd; const char *file; };

static void *drain(void *arg) {
    char buffer[65536];
    while (read(((struct end *)arg)->fd, buffer, sizeof buffer) > 0) {}
    return NULL;
}
static void *play(void *arg) {
    struct end *end = arg;
    FILE *file = fopen(end->file, "rb");
    char buffer[65536];
    size_t count;
    if (!file) abort();
    while ((count = fread(buffer, 1, sizeof buffer, file)) > 0)
        for (size_t done = 0; done < count;) {
            ssize_t written = send(end->fd, buffer + done, count - done, MSG_NOSIGNAL);
            if (written <= 0) return NULL;
            done += (size_t)written;
        }
    return NULL;
}
/* The client's end of a connection to a server that plays `file`. */
static int server(const char *file) {
    int pair[2];
    struct end *end = malloc(sizeof *end);
    pthread_t thread;
    if (!end || socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) abort();
    *end = (struct end){pair[1], file};
    pthread_create(&thread, NULL, play, end);
    pthread_create(&thread, NULL, drain, end);
    return pair[0];
}

static void created(SpiceChannel *c, gint format, gint w, gint h, gint bytes, gint id, gpointer data, gpointer user) {
    (void)c; (void)format; (void)id; (void)user;
    width = w;
    height = h;
    stride = bytes;
    pixels = data;
}
static void invalidated(SpiceChannel *c, gint x, gint y, gint w, gint h, gpointer user) {
    (void)c; (void)x; (void)w; (void)user;
    if (y + h < height || y < height - 1) return;
    for (int row = 0; row < height; row++) fwrite(pixels + (size_t)row * stride, 4, (size_t)width, out);
    if (--left == 0) g_main_loop_quit(loop);
}
static void event(SpiceChannel *c, SpiceChannelEvent what, gpointer user) {
    (void)c; (void)user;
    if (what == SPICE_CHANNEL_OPENED || what == SPICE_CHANNEL_NONE) return;
    fprintf(stderr, "channel event %d\n", what);
    exit(1);
}
static void added(SpiceSession *s, SpiceChannel *c, gpointer user) {
    (void)s; (void)user;
    g_signal_connect(c, "channel-event", G_CALLBACK(event), NULL);
    if (!SPICE_IS_DISPLAY_CHANNEL(c)) return;
    g_signal_connect(c, "display-primary-create", G_CALLBACK(created), NULL);
    g_signal_connect(c, "display-invalidate", G_CALLBACK(invalidated), NULL);
    spice_channel_open_fd(c, server(display_file));
}

int main(int argc, char **argv) {
    if (argc != 5) return 2;
    display_file = argv[2];
    out = fopen(argv[3], "wb");
    left = atoi(argv[4]);
    if (!out) return 2;
    loop = g_main_loop_new(NULL, FALSE);
    SpiceSession *session = spice_session_new();
    g_object_set(session, "enable-audio", FALSE, "enable-usbredir", FALSE, "enable-smartcard", FALSE, NULL);
    g_signal_connect(session, "channel-new", G_CALLBACK(added), NULL);
    if (!spice_session_open_fd(session, server(argv[1]))) return 1;
    g_main_loop_run(loop);
    fclose(out);
    _exit(0);
}
