#!/usr/bin/env bash
# make-env.sh DOMAIN: prints secrets for docker-compose.yml. Keep what it prints: made anew, nobody could open what was stored.
set -euo pipefail
umask 077
domain=${1:?Nêu tên miền. / Name the domain.}
secret() { openssl rand -hex 24; }
master=$(secret)
# Meilisearch makes the text of a key from its uid and the master key. The uids stand in make-keys.sh too.
key() { printf %s "$1" | openssl dgst -sha256 -hmac "$master" | sed 's/.*= *//'; }
cat <<END
DOMAIN=$domain
PAYLOAD_SECRET=$(secret)
MONGO_OWNER_PASSWORD=$(secret)
MONGO_PASSWORD=$(secret)
MONGO_KEYFILE=$(openssl rand -base64 96 | tr -d '\n')
MEILI_MASTER_KEY=$master
MEILI_SEARCH_KEY=$(key 5f2c1f0e-6f0a-4c55-9d3b-7a10c0de0001)
MEILI_INDEX_KEY=$(key 5f2c1f0e-6f0a-4c55-9d3b-7a10c0de0002)
END
