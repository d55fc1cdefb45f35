#!/bin/sh
# Installs the locked packages, unless exactly these are installed already.
set -e
if ! cmp -s package-lock.json node_modules/.installed-lock; then
  npm ci --no-fund --no-audit
  cp package-lock.json node_modules/.installed-lock
fi
