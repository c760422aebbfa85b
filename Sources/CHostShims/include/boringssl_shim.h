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

/// Reading a revocation list and checking who signed it (openssl/x509.h).
struct x509_st;
struct X509_crl_st;
struct evp_pkey_st;
struct X509_crl_st *apus_boringssl_read_list(struct X509_crl_st **out, const uint8_t **bytes, long length)
    __asm__("CNIOBoringSSL_d2i_X509_CRL");
void apus_boringssl_free_list(struct X509_crl_st *list) __asm__("CNIOBoringSSL_X509_CRL_free");
struct x509_st *apus_boringssl_read_certificate(struct x509_st **out, const uint8_t **bytes, long length)
    __asm__("CNIOBoringSSL_d2i_X509");
void apus_boringssl_free_certificate(struct x509_st *certificate) __asm__("CNIOBoringSSL_X509_free");
/// Borrowed from the certificate.
struct evp_pkey_st *apus_boringssl_key(const struct x509_st *certificate) __asm__("CNIOBoringSSL_X509_get0_pubkey");
/// 1 if the key made the list's signature.
int apus_boringssl_verify_list(struct X509_crl_st *list, struct evp_pkey_st *key)
    __asm__("CNIOBoringSSL_X509_CRL_verify");

#ifdef __cplusplus
}
#endif
