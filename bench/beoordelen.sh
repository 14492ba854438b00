#!/bin/sh
# Texts judged per second; see README.md.  usage: beoordelen.sh [BESTAND]
set -eu
cd "$(dirname "$0")/.."
bestand=${1:-Tests/TekstTests/Fixtures/adviezen-ontwikkel.jsonl}
programma=${LEERATELIER:-.build/release/leeratelier}
[ -x "$programma" ] || make build
exec "$programma" meet-beoordelen "$bestand"
