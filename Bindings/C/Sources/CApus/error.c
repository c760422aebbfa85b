#include "apus.h"
#include "apus_private.h"

#include <stdlib.h>
#include <string.h>

static _Thread_local int32_t last_code;
/* Of a fixed size, so that a thread that ends leaves nothing behind. */
static _Thread_local char last_message[1024];

void apus_private_set_error(int32_t code, const char *message)
{
    last_code = code;
    last_message[0] = '\0';
    if (message) {
        strncpy(last_message, message, sizeof(last_message) - 1);
        last_message[sizeof(last_message) - 1] = '\0';
    }
}

int32_t apus_abi_version(void)
{
    return APUS_ABI_VERSION;
}

int32_t apus_error_code(void)
{
    return last_code;
}

const char *apus_error_message(void)
{
    return last_message;
}

void apus_free(char *text)
{
    free(text);
}
