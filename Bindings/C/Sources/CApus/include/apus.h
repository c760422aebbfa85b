/* apus.h: a small C interface to hypervisors, on Apus' own client. libvirt's library is not needed.
 *
 * Every function blocks until it has its answer and may be called from any thread, also at the same time. Strings are
 * UTF-8. What a function returns by pointer belongs to the caller and is given back with the function named there.
 * Functions that return int give 0 for success and -1 for failure; those that return a pointer give NULL for failure.
 * After a failure, apus_error_code and apus_error_message say what was wrong, for the thread that made the call.
 *
 * The interface only grows: what is here keeps its name and meaning within APUS_ABI_VERSION.
 */
#ifndef APUS_H
#define APUS_H

#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define APUS_ABI_VERSION 1

/* The APUS_ABI_VERSION that the library was built with. */
int32_t apus_abi_version(void);

typedef struct apus_connection apus_connection;

/* A domain's state, by libvirt's numbers; later versions may know more of them. */
enum {
    APUS_STATE_NONE = 0,
    APUS_STATE_RUNNING = 1,
    APUS_STATE_BLOCKED = 2,
    APUS_STATE_PAUSED = 3,
    APUS_STATE_SHUTTING_DOWN = 4,
    APUS_STATE_SHUT_OFF = 5,
    APUS_STATE_CRASHED = 6,
    APUS_STATE_SUSPENDED = 7
};

/* Opens a connection. uri may be NULL for the default one. Closed by apus_disconnect. */
apus_connection *apus_connect(const char *uri, int32_t read_only);
void apus_disconnect(apus_connection *connection);

/* libvirt's number of the last error of this thread; 0 for none. */
int32_t apus_error_code(void);
/* Its text; valid until the thread's next call, never NULL. */
const char *apus_error_message(void);

/* Gives back a string. NULL is fine. */
void apus_free(char *text);

/* Names of the domains, one a line. Given back with apus_free. */
char *apus_list_domains(apus_connection *connection);

/* Defines a domain and gives its UUID, which names it in the calls below. Given back with apus_free. */
char *apus_define_domain(apus_connection *connection, const char *xml);
/* The UUID of the domain of that name. Given back with apus_free. */
char *apus_find_domain(apus_connection *connection, const char *name);

char *apus_domain_xml(apus_connection *connection, const char *uuid);
int32_t apus_domain_state(apus_connection *connection, const char *uuid, int32_t *state);
int32_t apus_start_domain(apus_connection *connection, const char *uuid);
int32_t apus_shut_down_domain(apus_connection *connection, const char *uuid);
int32_t apus_destroy_domain(apus_connection *connection, const char *uuid);
int32_t apus_undefine_domain(apus_connection *connection, const char *uuid);

/* What starting the domain would do, or why it would be refused, as JSON. Given back with apus_free. */
char *apus_explain_start(apus_connection *connection, const char *uuid);

/* Waits for the next lifecycle event and gives "UUID EVENT", where EVENT is libvirt's number; NULL with error code 0
 * when nothing happened within the time. The first call begins to listen. Given back with apus_free. */
char *apus_next_event(apus_connection *connection, int32_t milliseconds);

#ifdef __cplusplus
}
#endif

#endif
