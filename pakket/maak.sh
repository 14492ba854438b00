#!/bin/sh
# Makes the Debian package and the tarball of the release build, in pakketten/. Called by `make pakket`.
# The same commit gives the same bytes: times come from the commit (or SOURCE_DATE_EPOCH), order and owners are fixed.
set -eu
cd "$(dirname "$0")/.."
umask 022
export LC_ALL=C.UTF-8 TZ=UTC
PROGRAMMA=.build/release/leeratelier
UIT=${PAKKETTEN:-pakketten}
MAKER='De makers van Leeratelier <makers@leeratelier.invalid>'
# Above these it is no package for a laptop, and the build fails.
MAX_PROGRAMMA=20000000
MAX_PAKKET=10000000
# STRICT tables, in the archive, are of SQLite 3.37.
SQLITE=3.37.0

stop() { echo "Het pakket is niet gemaakt: $1" >&2; exit 1; }

versie='' commit='' gewijzigd='' pakketversie='' tijd=''
while IFS='=' read -r naam waarde; do
  case $naam in versie) versie=$waarde ;; commit) commit=$waarde ;; gewijzigd) gewijzigd=$waarde ;;
    pakketversie) pakketversie=$waarde ;; tijd) tijd=$waarde ;; esac
done <<EOF
$(sh pakket/versie.sh)
EOF
[ -n "$versie" ] || stop "in Sources/Leeratelier/Opdrachtregel/Uitgave.swift staat geen versie."
[ -n "$tijd" ] || stop "buiten git: geef SOURCE_DATE_EPOCH en COMMIT op."
export SOURCE_DATE_EPOCH="$tijd"
[ "$gewijzigd" = nee ] || echo "Let op: er zijn wijzigingen die niet in git zijn vastgelegd; het pakket zegt dat ook." >&2
# The processor, as Debian and as everybody else calls it.
ARCH=$(dpkg --print-architecture)
MACHINE=$(uname -m)

WERK=$(mktemp -d)
trap 'rm -rf "$WERK"' EXIT
B=$WERK/boom
mkdir -p "$UIT"

# One tree for both: bin, share. The program finds ../share/leeratelier beside itself.
zet() { install -D -m 644 "$1" "$B/$2"; }
install -D -m 755 "$PROGRAMMA" "$B/bin/leeratelier"
# All of scenarios/ that belongs to the source: casussen, regioprofielen, schema's and what comes.
if [ -e .git ]; then git ls-files scenarios; else find scenarios -type f; fi | sort | while read -r bestand; do
  zet "$bestand" "share/leeratelier/$bestand"
done
sh pakket/versie.sh | grep -E '^(versie|commit|datum|gewijzigd)=' > "$WERK/uitgave"
zet "$WERK/uitgave" share/leeratelier/uitgave
for bestand in docs/*.md docs/trainerbladen/*.md; do zet "$bestand" "share/doc/leeratelier/$bestand"; done
# Who has the package has no source: what is for developers stays out.
awk '/^## For developers/ { weg = 1 } /^Licentie:/ { weg = 0 } !weg' README.md | sed 's/](LICENSE)/](copyright)/' > "$WERK/README.md"
zet "$WERK/README.md" share/doc/leeratelier/README.md
zet pakket/copyright share/doc/leeratelier/copyright
awk -v pakketversie="$pakketversie" -v datum="$(date -u -R -d "@$tijd")" -v maker="$MAKER" \
  -f pakket/wijzigingen.awk CHANGELOG.md | gzip -9n > "$WERK/changelog.gz"
zet "$WERK/changelog.gz" share/doc/leeratelier/changelog.gz
"$PROGRAMMA" handleiding | gzip -9n > "$WERK/leeratelier.1.gz"
zet "$WERK/leeratelier.1.gz" share/man/man1/leeratelier.1.gz
for schil in bash zsh fish; do "$PROGRAMMA" aanvulling $schil > "$WERK/$schil"; done
zet "$WERK/bash" share/bash-completion/completions/leeratelier
zet "$WERK/zsh" share/zsh/vendor-completions/_leeratelier
zet "$WERK/fish" share/fish/vendor_completions.d/leeratelier.fish

# What the program needs, as Debian computes it from its symbols; and no more than that.
S=$WERK/debian/leeratelier
mkdir -p "$S/DEBIAN"
printf 'Source: leeratelier\n\nPackage: leeratelier\nArchitecture: any\n' > "$WERK/debian/control"
install -D -m 755 "$B/bin/leeratelier" "$S/usr/bin/leeratelier"
nodig=$(cd "$WERK" && dpkg-shlibdeps -O -e debian/leeratelier/usr/bin/leeratelier | sed -n 's/^shlibs:Depends=//p')
libc=$(echo "$nodig" | sed -n 's/.*\(libc6 ([^)]*)\).*/\1/p')
overig=$(echo "$nodig" | tr ',' '\n' | sed 's/^ *//; s/ .*//' | grep -vxE 'libc6|libsqlite3-0' || true)
[ -n "$libc" ] || stop "dpkg-shlibdeps noemt geen libc6: $nodig"
[ -z "$overig" ] || stop "het programma heeft ook $overig nodig; zie RELEASE_FLAGS in de Makefile."
GLIBC=$(objdump -T "$B/bin/leeratelier" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 | sed 's/GLIBC_//')
grep -q "glibc $GLIBC " README.md || stop "het programma vraagt glibc $GLIBC, en README.md noemt een andere."

# The Debian package.
D=$WERK/deb
mkdir -p "$D/DEBIAN"
cp -R "$B" "$D/usr"
# Dutch words that look like misspelt English ones.
install -D -m 644 pakket/lintian-overrides "$D/usr/share/lintian/overrides/leeratelier"
(cd "$D" && find usr -type f | sort | xargs md5sum > DEBIAN/md5sums)
kib=$(find "$D/usr" -printf '%y %s\n' | awk '{ n += $1 == "f" ? int(($2 + 1023) / 1024) : 1 } END { print n }')
cat > "$D/DEBIAN/control" <<EOF
Package: leeratelier
Version: $pakketversie
Architecture: $ARCH
Maintainer: $MAKER
Installed-Size: $kib
Depends: $libc, libsqlite3-0 (>= $SQLITE)
Section: education
Priority: optional
Description: oefenen met de aansluiting tussen ZSM en veiligheidshuizen
 Een duo speelt een verzonnen casus van begin tot eind: de een op de stoel van
 ZSM, de ander op die van het veiligheidshuis. Alle andere rollen speelt het
 programma. Alles wordt opgenomen; na afloop is er een scorekaart met
 bevindingen om over te praten.
EOF
find "$D" -exec touch -h -d "@$tijd" {} +
DEB=$UIT/leeratelier_${pakketversie}_$ARCH.deb
dpkg-deb --root-owner-group -Zxz -z9 --threads-max=1 --build "$D" "$DEB" >/dev/null

# The tarball: the same tree, with SQLite for where that is missing.
NAAM=leeratelier-$pakketversie-linux-$MACHINE
T=$WERK/$NAAM
mv "$B" "$T"
sqlite=$(ldd "$PROGRAMMA" | sed -n 's/.*libsqlite3.so.0 => \([^ ]*\) .*/\1/p')
[ -n "$sqlite" ] || stop "libsqlite3.so.0 is er niet."
install -D -m 644 "$sqlite" "$T/lib/leeratelier/libsqlite3.so.0"
sglibc=$(objdump -T "$sqlite" | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1 | sed 's/GLIBC_//')
[ "$(printf '%s\n%s\n' "$sglibc" "$GLIBC" | sort -V | tail -n 1)" = "$GLIBC" ] || stop "SQLite vraagt glibc $sglibc."
ln -s bin/leeratelier "$T/leeratelier"
cat > "$T/LEESMIJ.txt" <<EOF
Leeratelier $pakketversie

Beginnen: typ in deze map   ./leeratelier
Uitleg:   share/doc/leeratelier/docs/installeren.md

Nodig is Linux ($MACHINE) met glibc $GLIBC of nieuwer. lib/leeratelier/libsqlite3.so.0
is SQLite (publiek domein). De licentie staat in share/doc/leeratelier/copyright.
EOF
find "$T" -exec touch -h -d "@$tijd" {} +
TAR=$UIT/$NAAM.tar.gz
tar -C "$WERK" --sort=name --mtime="@$tijd" --owner=0 --group=0 --numeric-owner --format=gnu -cf - "$NAAM" | gzip -9n > "$TAR"
(cd "$UIT" && sha256sum "$NAAM.tar.gz" > "$NAAM.tar.gz.sha256")
(cd "$UIT" && sha256sum "$(basename "$DEB")" > "$(basename "$DEB").sha256")

# Reported always; too much is an error.
fout=''
maat() { # words, bytes, at most
  printf '%-12s %12s bytes (hoogstens %s)\n' "$1" "$2" "$3"
  [ "$2" -le "$3" ] || fout="$fout $1"
}
maat programma "$(stat -c %s "$T/bin/leeratelier")" $MAX_PROGRAMMA
maat pakket "$(stat -c %s "$DEB")" $MAX_PAKKET
maat tarball "$(stat -c %s "$TAR")" $MAX_PAKKET
echo "glibc        $GLIBC of nieuwer; $(dpkg-deb -f "$DEB" Depends)"
[ -z "$fout" ] || { rm -f "$DEB" "$DEB.sha256" "$TAR" "$TAR.sha256"; stop "te groot:$fout."; }
if command -v lintian >/dev/null; then
  lintian --allow-root --fail-on error "$DEB" || { rm -f "$DEB"; stop "lintian vindt fouten."; }
else
  echo "OVERGESLAGEN: lintian is er niet; make pakket-proef installeert het." >&2
fi
printf '%s\n' "$DEB" "$TAR" "$TAR.sha256" "$DEB.sha256"
