#!/bin/sh
# Takes POSTGRES_USER, POSTGRES_PASSWORD and POSTGRES_DB as the official image does.
set -eu
password=$(mktemp)
echo "$POSTGRES_PASSWORD" >"$password"
initdb --username="$POSTGRES_USER" --pwfile="$password" --encoding=UTF8 --locale=C.UTF-8 --auth=scram-sha-256 >/dev/null
rm "$password"
echo 'host all all all scram-sha-256' >>"$PGDATA/pg_hba.conf"
echo "create database \"$POSTGRES_DB\"" | postgres --single postgres >/dev/null
# The official image starts its server once before the real start, and Testcontainers waits for the second of these.
echo 'database system is ready to accept connections'
exec "$@" -c listen_addresses='*'
