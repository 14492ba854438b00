#!/bin/sh
# Builds the package of HEAD once more, in a clean clone at another path, and compares it byte for byte. Called by `make pakket-tweemaal`.
set -eu
cd "$(dirname "$0")/.."
[ -z "$(git status --porcelain)" ] || { echo "Er zijn wijzigingen die niet in git zijn vastgelegd: leg ze eerst vast." >&2; exit 1; }
KLOON=$(mktemp -d /tmp/leeratelier-tweemaal.XXXXXX)
trap 'rm -rf "$KLOON"' EXIT
git clone -q . "$KLOON/elders"
make -C "$KLOON/elders" pakket
fout=0
for bestand in "$KLOON/elders/pakketten/"*; do
  if cmp "$bestand" "pakketten/${bestand##*/}"; then echo "gelijk: ${bestand##*/}"; else fout=1; fi
done
[ $fout = 0 ] || { echo "De twee zijn niet gelijk." >&2; exit 1; }
