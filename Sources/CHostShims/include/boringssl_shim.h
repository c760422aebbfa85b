#pragma once

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// What swift-nio-ssl's BoringSSL has and its Swift interface has not. Only declared here: a program that calls it
/// links NIOSSL, which brings the definition (`SSL_CTX_set_options`, with the package's prefix for symbols).
struct ssl_ctx_st;
uint32_t apus_boringssl_set_options(struct ssl_ctx_st *context, uint32_t options)
    __asm__("CNIOBoringSSL_SSL_CTX_set_options");

/// Neither offer nor accept session tickets (openssl/ssl.h).
static const uint32_t APUS_SSL_OP_NO_TICKET = 0x00004000;

#ifdef __cplusplus
}
#endif
