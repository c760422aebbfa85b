/* Between the two halves of the library; not part of its interface. */
#ifndef APUS_PRIVATE_H
#define APUS_PRIVATE_H

#include <stdint.h>

/* Notes the calling thread's error; code 0 and NULL for none. */
void apus_private_set_error(int32_t code, const char *message);

#endif
