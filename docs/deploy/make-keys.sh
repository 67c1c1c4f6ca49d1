#!/bin/sh
# make-keys.sh ADDRESS: makes the keys of readers and of the indexer, with MEILI_MASTER_KEY set. Keys that exist stay.
set -eu
make() { # uid, actions, indexes
  curl -sS -o /dev/null -w '%{http_code}\n' "$address/keys" -H "Authorization: Bearer $MEILI_MASTER_KEY" \
    -H 'Content-Type: application/json' \
    -d "{\"uid\":\"$1\",\"actions\":$2,\"indexes\":$3,\"expiresAt\":null}" | grep -qE '^(201|409)$'
}
address=$1
make 5f2c1f0e-6f0a-4c55-9d3b-7a10c0de0001 '["search","documents.get","stats.get"]' '["procedures"]'
make 5f2c1f0e-6f0a-4c55-9d3b-7a10c0de0002 '["documents.*","indexes.*","settings.*","tasks.get","stats.get"]' '["procedures*"]'
