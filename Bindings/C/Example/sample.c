/* Uses a hypervisor through apus.h. */
#include <apus.h>
#include <stdio.h>

static const char *xml =
    "<domain type=\"qemu\"><name>sample</name><uuid>5f1c0c6e-8c3b-4d6e-9a44-000000000077</uuid><memory unit=\"MiB\">64</memory><os><type arch=\"x86_64\" machine=\"pc\">hvm</type></os><devices><emulator>/usr/bin/qemu-system-x86_64</emulator><memballoon model=\"none\"/></devices></domain>";

static int failed(const char *what)
{
    fprintf(stderr, "%s: %d %s\n", what, apus_error_code(), apus_error_message());
    return 1;
}

int main(int count, char **arguments)
{
    apus_connection *connection = apus_connect(count > 1 ? arguments[1] : NULL, 0);
    char *uuid, *event, *names;
    int32_t state;

    if (!connection)
        return failed("open");
    apus_free(apus_next_event(connection, 0));
    uuid = apus_define_domain(connection, xml);
    if (!uuid)
        return failed("define");
    printf("defined %s\n", uuid);
    names = apus_list_domains(connection);
    printf("domains %s", names);
    apus_free(names);
    if (apus_start_domain(connection, uuid) < 0 || apus_domain_state(connection, uuid, &state) < 0)
        return failed("start");
    printf("state %d\n", state);
    if (apus_destroy_domain(connection, uuid) < 0 || apus_undefine_domain(connection, uuid) < 0)
        return failed("destroy");
    /* Up to the one that says it is undefined (1). */
    for (int32_t last = -1; last != 1 && (event = apus_next_event(connection, 30000)); apus_free(event)) {
        printf("event %s\n", event);
        sscanf(event, "%*s %d", &last);
    }
    if (!apus_find_domain(connection, "sample"))
        printf("error %d %s\n", apus_error_code(), apus_error_message());
    apus_free(uuid);
    apus_disconnect(connection);
    return 0;
}
