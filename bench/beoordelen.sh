#!/bin/sh
# Texts judged per second; see README.md.  usage: beoordelen.sh [BESTAND]
set -eu
cd "$(dirname "$0")/.."
bestand=${1:-Tests/TekstTests/Fixtures/adviezen-ontwikkel.jsonl}
programma=${LEERATELIER:-.build/release/leeratelier}
[ -x "$programma" ] || swift build -c release --product leeratelier
exec "$programma" meet-beoordelen "$bestand"
