// OpenSSL's libcrypto as MRMCrypto uses it. The functions below are what Swift cannot say: macros
// with arguments, parameter lists whose names must outlive the call that adds them, and SHA-256
// without EVP.
#pragma once
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/rand.h>
#include <openssl/sha.h>

// Zeroed memory on the secure heap, or on the ordinary one where there is no secure heap.
static inline void *mrm_secure_zalloc(size_t count) { return OPENSSL_secure_zalloc(count); }

static inline void mrm_secure_clear_free(void *address, size_t count) {
  OPENSSL_secure_clear_free(address, count);
}

// SHA-256 outside EVP: a context and a look-up cost EVP more than the hash of a Merkle node does.
// OpenSSL 3 deprecates these three and keeps them; they are called here and nowhere else.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wdeprecated-declarations"
static inline int mrm_sha256_begin(SHA256_CTX *state) { return SHA256_Init(state); }

static inline int mrm_sha256_add(SHA256_CTX *state, const void *bytes, size_t count) {
  return SHA256_Update(state, bytes, count);
}

static inline int mrm_sha256_end(SHA256_CTX *state, void *digest) {
  return SHA256_Final((unsigned char *)digest, state);
}
#pragma clang diagnostic pop

// HKDF-SHA-256, extract and expand (RFC 5869). Returns 1, or OpenSSL's failure.
static inline int mrm_hkdf_sha256(EVP_KDF *hkdf, const void *secret, size_t secret_count,
                                  const void *salt, size_t salt_count, const void *info,
                                  size_t info_count, void *key, size_t key_count) {
  EVP_KDF_CTX *context = EVP_KDF_CTX_new(hkdf);
  if (context == NULL) return 0;
  OSSL_PARAM parameters[] = {
      OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, (char *)"SHA256", 0),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_KEY, (void *)secret, secret_count),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_SALT, (void *)salt, salt_count),
      OSSL_PARAM_construct_octet_string(OSSL_KDF_PARAM_INFO, (void *)info, info_count),
      OSSL_PARAM_construct_end(),
  };
  int result = EVP_KDF_derive(context, (unsigned char *)key, key_count, parameters);
  EVP_KDF_CTX_free(context);
  return result;
}
