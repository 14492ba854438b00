#!/bin/sh
# What is built, as lines of name=value: from the source, CHANGELOG.md and git. Outside git: COMMIT and SOURCE_DATE_EPOCH may be given.
set -eu
cd "$(dirname "$0")/.."
versie=$(sed -n 's/^ *static let versie = "\(.*\)"$/\1/p' Sources/Leeratelier/Opdrachtregel/Uitgave.swift)
kop=$(grep -m 1 '^## ' CHANGELOG.md)
# A version is released when its heading has a date.
dag=$(echo "$kop" | sed -n 's/.*(\([0-9]\{4\}-[0-9][0-9]-[0-9][0-9]\)).*/\1/p')
commit=${COMMIT:-}
gewijzigd=nee
tijd=${SOURCE_DATE_EPOCH:-}
if [ -e .git ] && git rev-parse -q --verify HEAD >/dev/null 2>&1; then
  commit=$(git rev-parse HEAD)
  [ -z "$(git status --porcelain)" ] || gewijzigd=ja
  tijd=${tijd:-$(git log -1 --format=%ct)}
elif [ -n "$dag" ]; then
  tijd=${tijd:-$(date -u -d "$dag" +%s)}
fi
pakketversie=$versie
# Before the release: lower than it, and higher with each commit.
if [ -z "$dag" ]; then
  pakketversie="$versie~$(date -u -d "@${tijd:-0}" +%Y%m%d%H%M%S)"
  [ -z "$commit" ] || pakketversie="$pakketversie.$(echo "$commit" | cut -c 1-7)"
fi
[ $gewijzigd = nee ] || pakketversie="$pakketversie+gewijzigd"
echo "versie=$versie"
echo "commit=$commit"
[ -z "$tijd" ] || echo "datum=$(date -u -d "@$tijd" +%Y-%m-%d)"
echo "gewijzigd=$gewijzigd"
echo "uitgebracht=$dag"
echo "pakketversie=$pakketversie"
echo "tijd=$tijd"
