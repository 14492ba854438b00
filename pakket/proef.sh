#!/usr/bin/env bash
# Tries the package and the tarball as a user would, in a clean Debian made with debootstrap: install, play at a pseudo-terminal,
# upgrade while a session is being played, remove, unpack, and the steps of the Containerfile. Called by `make pakket-proef`.
# VORIG=BESTAND is the package of the release before; without one, the same package under a lower number stands in for it.
set -euo pipefail
cd "$(dirname "$0")/.."
overslaan() { echo "OVERGESLAGEN: $1" >&2; echo "De proef op het pakket is NIET gedaan." >&2; exit 0; }
stop() { echo "De proef mislukt: $1" >&2; scherm >&2 2>/dev/null || true; exit 1; }
goed() { echo "goed: $1"; }

[ "$(id -u)" = 0 ] || overslaan "een schone wortel maken kan alleen root; draai: sudo make pakket-proef"
for paar in debootstrap:debootstrap tmux:tmux lintian:lintian; do
  command -v "${paar%:*}" >/dev/null && continue
  { apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${paar#*:}"; } >/dev/null 2>&1 ||
    overslaan "${paar#*:} ontbreekt en is niet te installeren."
done

DEB=$(ls -t pakketten/leeratelier_*.deb | head -n 1)
TAR=$(ls -t pakketten/leeratelier-*.tar.gz | head -n 1)
SPIEGEL=${SPIEGEL:-http://deb.debian.org/debian}
BASIS=.build/proefwortel.tar
WERK=$(mktemp -d /tmp/leeratelier-proef.XXXXXX)
W=$WERK/wortel
SCHERM=leeratelier-proef-$$
opruimen() {
  tmux -L "$SCHERM" kill-server 2>/dev/null || true
  for wortel in "$WERK"/*/; do umount "$wortel/proc" 2>/dev/null || true; done
  rm -rf --one-file-system "$WERK"
}
trap opruimen EXIT

lintian --allow-root --fail-on error "$DEB" || stop "lintian vindt fouten."
goed "lintian vindt geen fouten"

if [ ! -e "$BASIS" ]; then
  echo "Een schone Debian wordt gemaakt; dat duurt een minuut."
  debootstrap --variant=minbase bookworm "$W" "$SPIEGEL" >"$WERK/debootstrap.log" 2>&1 ||
    overslaan "debootstrap lukt hier niet: $(tail -n 1 "$WERK/debootstrap.log")"
  chroot "$W" apt-get update -qq || overslaan "de pakketlijsten zijn niet op te halen."
  tar -C "$W" -cf "$BASIS.nieuw" . && mv "$BASIS.nieuw" "$BASIS"
  rm -rf --one-file-system "$W"
fi
wortel() { # a clean Debian with a trainer in it
  W=$WERK/$1
  mkdir -p "$W" && tar -C "$W" -xpf "$BASIS"
  cp /etc/resolv.conf "$W/etc/resolv.conf" 2>/dev/null || true
  mount -t proc proc "$W/proc" || overslaan "/proc is in de wortel niet aan te koppelen."
}
installeer() { cp "$1" "$W/tmp/pakket.deb" && chroot "$W" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends /tmp/pakket.deb >"$WERK/apt.log" 2>&1 || { cat "$WERK/apt.log" >&2; stop "apt installeert $1 niet."; }; }
GEBRUIKER=1000:1000
OMGEVING=(-i HOME=/home/trainer TERM=screen-256color LANG=C.UTF-8 PATH=/usr/local/bin:/usr/bin:/bin)
als() { chroot --userspec=$GEBRUIKER "$W" env "${OMGEVING[@]}" "$@"; }

# A session in a pseudo-terminal of 80 by 24.
speel() { tmux -L "$SCHERM" -f /dev/null new-session -d -s s -x 80 -y 24 chroot --userspec=$GEBRUIKER "$W" env "${OMGEVING[@]}" "$@"; }
scherm() { tmux -L "$SCHERM" capture-pane -p -t s; }
typ() { tmux -L "$SCHERM" send-keys -t s "$@"; }
# Presses Enter until the menu of a turn is there.
tot_menu() {
  local n
  for n in $(seq 100); do
    sleep 0.2
    case "$(scherm | grep -v '^$' | tail -n 1)" in
      *"Keuze (nummer of woord, ? voor uitleg)"*) return ;;
      *Enter*:) typ Enter ;;
      *"terug’):"*) typ halfuur Enter ;; # how long to wait
    esac
  done
  stop "het menu komt niet."
}
code() { als "$1" sessies --json | sed -n 's/.*"code" *: *"\([a-z-]*\)".*/\1/p' | head -n 1; }
gebeurtenissen() { als "$1" exporteer "$code" --als csv --trainer | wc -l; }
handeling() { tot_menu; typ "$1" Enter; sleep 0.5; tot_menu; }
einde() {
  local n
  tot_menu; typ stop Enter
  for n in $(seq 50); do sleep 0.2; tmux -L "$SCHERM" has-session -t s 2>/dev/null || return 0; done
  stop "'stop' houdt niet op."
}
meer() { [ "$2" -gt "$1" ] || stop "$3: er waren $1 gebeurtenissen, er zijn er $2."; goed "$3 ($1 → $2 gebeurtenissen)"; }

# The release before.
wortel debian
VORIG=${VORIG:-}
if [ -z "$VORIG" ]; then
  [ -z "$(git tag --list 'v*' 2>/dev/null)" ] || stop "er is al een uitgave: geef haar pakket op met VORIG=BESTAND."
  echo "Er is nog geen eerdere uitgave; dit pakket onder een lager nummer staat ervoor in."
  dpkg-deb -R "$DEB" "$WERK/vorig" && sed -i 's/^Version: .*/Version: 0.0.1/' "$WERK/vorig/DEBIAN/control"
  VORIG=$WERK/vorig.deb
  dpkg-deb --root-owner-group --build "$WERK/vorig" "$VORIG" >/dev/null
fi
installeer "$VORIG"
chroot "$W" useradd --uid 1000 --create-home trainer
P=/usr/bin/leeratelier
goed "geïnstalleerd: $(chroot "$W" dpkg-query -W -f '${Package} ${Version}' leeratelier)"
extra=$(tar -tf "$BASIS" | sed -n 's|^\./var/lib/dpkg/info/\(.*\)\.list$|\1|p' | sed 's/:.*//' | sort > "$WERK/voor"
  chroot "$W" dpkg-query -W -f '${Package}\n' | sort | comm -13 "$WERK/voor" - | tr '\n' ' ')
[ "$extra" = "leeratelier libsqlite3-0 " ] || stop "er kwam meer mee dan nodig: $extra"
goed "wat erbij kwam: $extra"

# A session is being played while the new version is installed.
speel $P oefen trappenhuis --stoel zsm
handeling wachten
code=$(code $P)
een=$(gebeurtenissen $P)
installeer "$DEB"
tmux -L "$SCHERM" has-session -t s || stop "de lopende sessie stopte bij het bijwerken."
goed "bijgewerkt naar $(chroot "$W" dpkg-query -W -f '${Version}' leeratelier) terwijl er gespeeld werd"
handeling wachten
twee=$(gebeurtenissen $P)
meer "$een" "$twee" "de lopende sessie ging verder"
einde
speel $P hervat "$code"
handeling wachten
einde
drie=$(gebeurtenissen $P)
meer "$twee" "$drie" "de nieuwe versie gaat verder met $code"
als $P rapport "$code" --trainer --uit - 2>"$WERK/rapport.log" | grep -q '</html>' || stop "er komt geen verslag van $code."
commit=$(sh pakket/versie.sh | sed -n 's/^commit=//p')
als $P --versie | grep -q "^commit  *$commit" || stop "--versie noemt commit $commit niet."
goed "--versie noemt de commit"
[ "$(als $P aanvullen -- hervat "" | cut -f 1)" = "$code" ] || stop "de aanvulling kent $code niet."
for bestand in man/man1/leeratelier.1.gz bash-completion/completions/leeratelier zsh/vendor-completions/_leeratelier \
  fish/vendor_completions.d/leeratelier.fish leeratelier/scenarios/schema/casus.schema.json; do
  # A minimal Debian leaves out what is under /usr/share/man.
  chroot "$W" dpkg -L leeratelier | grep -qx "/usr/share/$bestand" || stop "/usr/share/$bestand zit niet in het pakket."
done
goed "handleiding, aanvulling en schema's zitten erin"
python3 bench/starten.py "$P" --wortel "$W" || stop "het eerste scherm komt te laat."

# Removing leaves the archive.
A=$W/home/trainer/.local/share/leeratelier
som() { (cd "$A" && sha256sum archief.sqlite); }
voor=$(som)
chroot "$W" dpkg --purge leeratelier >/dev/null
rest=$(find "$W/usr" "$W/etc" "$W/var/lib" -name '*leeratelier*')
[ -z "$rest" ] || stop "na verwijderen bleef staan: $rest"
[ "$(som)" = "$voor" ] || stop "verwijderen veranderde het archief."
goed "verwijderd; het archief staat er nog, byte voor byte"

# The tarball, without root and without the system's SQLite.
chroot "$W" dpkg --purge libsqlite3-0 >/dev/null
(cd pakketten && sha256sum --quiet -c "${TAR##*/}.sha256") || stop "de SHA-256 van de tarball klopt niet."
install -o 1000 -g 1000 "$TAR" "$W/home/trainer/leeratelier.tar.gz"
als sh -c 'cd && mkdir "een map" && cd "een map" && tar xzf ../leeratelier.tar.gz'
P=$(als sh -c 'echo "$HOME/een map"/leeratelier-*/leeratelier')
[ "$(gebeurtenissen "$P")" = "$drie" ] || stop "de uitgepakte versie leest het archief niet."
speel "$P" hervat "$code"
handeling wachten
einde
meer "$drie" "$(gebeurtenissen "$P")" "uitgepakt, zonder root en zonder SQLite van het systeem"
umount "$W/proc"

# The Containerfile, step by step.
wortel container
bash pakket/containerproef.sh "$W" "$WERK/apt.log" || stop "de stappen van Containerfile lukken niet."
umount "$W/proc"
goed "de stappen van Containerfile"
echo "De proef op het pakket is gedaan."
