#!/bin/sh
# What a release still lacks, in Dutch; exit 1 when it lacks something. Called by `make uitgave`, after the build.
set -eu
cd "$(dirname "$0")/.."
PROGRAMMA=${PROGRAMMA:-.build/release/leeratelier}
fouten=0
mist() { fouten=$((fouten + 1)); echo "ontbreekt: $1"; }
goed() { echo "in orde:   $1"; }
waarde() { sh pakket/versie.sh | sed -n "s/^$1=//p"; }

versie=$(waarde versie)
dag=$(waarde uitgebracht)

# The version, and what changed in it.
kop=$(sed -n 's/^## \([^ ]*\).*/\1/p' CHANGELOG.md | head -n 1)
if [ "$kop" != "$versie" ]; then
  mist "CHANGELOG.md begint met versie $kop, en het programma is $versie (Opdrachtregel/Uitgave.swift). Maak ze gelijk."
elif [ -z "$dag" ]; then
  mist "boven versie $versie staat in CHANGELOG.md nog geen datum. Schrijf: ## $versie (JJJJ-MM-DD)."
else
  goed "versie $versie van $dag"
fi
regels=$(awk '/^## / { n++ } n == 1 && /^- /' CHANGELOG.md | wc -l)
if [ "$regels" -eq 0 ]; then mist "versie $versie heeft in CHANGELOG.md geen regels."; else goed "$regels wijzigingen"; fi
if [ -e .git ]; then
  if [ -n "$(git status --porcelain)" ]; then
    mist "er zijn wijzigingen die niet zijn vastgelegd (git status)."
  else
    goed "alles is vastgelegd"
  fi
  merk=$(git tag --points-at HEAD --list "v$versie")
  if [ -n "$merk" ]; then
    goed "het merk v$versie"
  elif [ -n "$(git tag --list "v$versie")" ]; then
    mist "het merk v$versie staat op een andere commit. Verhoog de versie."
  else
    mist "het merk v$versie staat er nog niet. Zet het als laatste: git tag v$versie"
  fi
else
  mist "dit is geen git-map: een uitgave wordt uit git gemaakt."
fi

# Recordings of every record version that was ever written must stay, and open.
record=$("$PROGRAMMA" --versie | sed -n 's/.*recordversie \([0-9]*\)$/\1/p')
for n in $(seq 1 "$record"); do
  map=Tests/OpnameTests/Fixtures/v$n
  if [ ! -s "$map/archief.sqlite" ] || [ ! -s "$map/casussen.lijst" ]; then
    mist "opnamen van recordversie $n ($map). Zie FixtureTests."
    continue
  fi
  zonder=$(while read -r casus; do [ -s "$map/$casus.txt" ] || echo "$casus"; done < "$map/casussen.lijst" | tr '\n' ' ')
  if [ -n "$zonder" ]; then mist "in $map de feiten van: $zonder"; else goed "opnamen van recordversie $n, $(wc -l < "$map/casussen.lijst") casussen"; fi
  # What was released never changes.
  for merk in $([ ! -e .git ] || git tag --list 'v*'); do
    git cat-file -e "$merk:$map" 2>/dev/null || continue
    git diff --quiet "$merk" -- "$map" || mist "de opnamen in $map zijn veranderd sinds $merk. Zet ze terug: git checkout $merk -- $map"
  done
  # The first release of a record version has a recording of every casus of that day.
  if [ "$n" = "$record" ] && [ -e .git ] && ! git tag --list 'v*' | grep -q .; then
    nieuw=$(cd scenarios/casussen && for f in *.json; do case $f in *.verloop.json) ;; *) echo "${f%.json}" ;; esac; done | sort |
      grep -vxFf "../../$map/casussen.lijst" | tr '\n' ' ' || true)
    [ -z "$nieuw" ] || mist "een opname van recordversie $n van: $nieuw (LEERATELIER_FIXTURES=maak, zie FixtureTests)."
  fi
done

# What is made of the program must be made of this one.
tijdelijk=$(mktemp)
trap 'rm -f "$tijdelijk"' EXIT
"$PROGRAMMA" dekking > "$tijdelijk"
if cmp -s "$tijdelijk" docs/dekking.md; then goed "docs/dekking.md"; else mist "docs/dekking.md is niet van deze regels. Draai: make dekking"; fi
for woord in $("$PROGRAMMA" --versie | sed -n 's/^regels *//p' | tr -d ','); do
  soort=${woord%-*}
  [ "$soort" = motor ] || grep -q "$woord" CHANGELOG.md || mist "CHANGELOG.md noemt de regels $woord niet."
done
# Every command that the manuals show is one that the program has.
onbekend=$(grep -rhoE '(^|`)leeratelier [a-z][a-z-]+' README.md docs | sed 's/.*leeratelier //' | sort -u |
  while read -r opdracht; do "$PROGRAMMA" "$opdracht" --help >/dev/null 2>&1 || echo "$opdracht"; done | tr '\n' ' ')
if [ -n "$onbekend" ]; then mist "README.md of docs noemen opdrachten die er niet zijn: $onbekend"; else goed "de opdrachten in README.md en docs"; fi
dood=$(grep -oE '\]\([^)#]+' README.md docs/*.md | while IFS= read -r regel; do
    bestand=${regel%%:*}; doel=${regel##*](}
    case $doel in http*) continue ;; esac
    [ -e "$(dirname "$bestand")/$doel" ] || printf '%s ' "$bestand → $doel"
  done)
if [ -n "$dood" ]; then mist "verwijzingen naar niets: $dood"; else goed "de verwijzingen in README.md en docs"; fi
if "$PROGRAMMA" controleer --zonder-spelen >"$tijdelijk" 2>&1; then goed "de casussen en regio's"; else mist "leeratelier controleer vindt fouten: $(tail -n 1 "$tijdelijk")"; fi

if [ "$fouten" -gt 0 ]; then
  echo "Versie $versie kan nog niet uit: er ontbreekt $fouten keer iets."
  exit 1
fi
echo "Versie $versie kan uit. Nog te doen: make test, make pakket-proef."
