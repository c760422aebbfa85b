#!/bin/bash
# pki.sh DIRECTORY: makes the certificates that TLS tests need, with openssl.
#
#   ca.pem ca-key.pem crl.pem          the authority; the list revokes `revoked`
#   old-crl.pem forged-crl.pem         the same list, but run out, or signed by somebody else in the authority's name
#   server.pem server-key.pem          for localhost, 127.0.0.1 and ::1
#   elsewhere.pem elsewhere-key.pem    a server's for another host name
#   client.pem client-key.pem          and in the same way: revoked, expired
#   stranger-ca.pem stranger.pem stranger-key.pem     another authority and a client of it
set -euo pipefail

mkdir -p "$1"
cd "$1"
umask 077

authority() {
    openssl ecparam -name prime256v1 -genkey -noout -out "$1-key.pem"
    openssl req -x509 -new -key "$1-key.pem" -sha256 -days 30 -subj "/CN=$2" -out "$1.pem" \
        -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
}

# certificate NAME AUTHORITY SUBJECT USAGE ALTERNATIVE-NAMES [OPENSSL-CA-OPTIONS]
certificate() {
    local name=$1 authority=$2 subject=$3 usage=$4 alternative=$5
    shift 5
    openssl ecparam -name prime256v1 -genkey -noout -out "$name-key.pem"
    openssl req -new -key "$name-key.pem" -subj "$subject" -out "$name.csr"
    {
        echo "basicConstraints=critical,CA:FALSE"
        echo "keyUsage=critical,digitalSignature,keyEncipherment"
        echo "extendedKeyUsage=$usage"
        [ -z "$alternative" ] || echo "subjectAltName=$alternative"
    } >"$name.ext"
    openssl ca -batch -notext -config ca.conf -cert "$authority.pem" -keyfile "$authority-key.pem" -in "$name.csr" \
        -out "$name.pem" -extfile "$name.ext" "$@"
}

cat >ca.conf <<'CONF'
[ca]
default_ca = authority
[authority]
database = index.txt
serial = serial
new_certs_dir = .
default_md = sha256
default_days = 30
default_crl_days = 30
unique_subject = no
policy = anything
[anything]
countryName = optional
localityName = optional
organizationName = optional
commonName = supplied
CONF
: >index.txt
echo 1000 >serial

exec >pki.log 2>&1
authority ca "Test authority"
authority stranger-ca "Another authority"
certificate server ca "/O=Tests/CN=localhost" serverAuth "DNS:localhost,IP:127.0.0.1,IP:::1"
certificate elsewhere ca "/O=Tests/CN=elsewhere.example" serverAuth "DNS:elsewhere.example"
certificate client ca "/C=DE/L=Ulm/O=Tests, and more/CN=client one" clientAuth ""
certificate revoked ca "/O=Tests/CN=revoked" clientAuth ""
certificate expired ca "/O=Tests/CN=expired" clientAuth "" -startdate 20200101000000Z -enddate 20200201000000Z
certificate stranger stranger-ca "/O=Tests/CN=stranger" clientAuth ""
openssl ca -config ca.conf -cert ca.pem -keyfile ca-key.pem -revoke revoked.pem
openssl ca -config ca.conf -cert ca.pem -keyfile ca-key.pem -gencrl -out crl.pem
openssl ca -config ca.conf -cert ca.pem -keyfile ca-key.pem -gencrl -out old-crl.pem \
    -crl_lastupdate 20200101000000Z -crl_nextupdate 20200201000000Z
openssl req -x509 -new -key stranger-ca-key.pem -sha256 -days 30 -subj "/CN=Test authority" -out impostor.pem \
    -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign
openssl ca -config ca.conf -cert impostor.pem -keyfile stranger-ca-key.pem -gencrl -out forged-crl.pem
