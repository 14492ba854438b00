#!/usr/bin/env bash
# Does the steps of the Containerfile in a clean root: no image, but the same commands. Usage: containerproef.sh WORTEL LOG
set -euo pipefail
cd "$(dirname "$0")/.."
W=$1 LOG=$2
omgeving=(PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin HOME=/root)
gebruiker=0:0 map=/ start=() volumes=()
fout() { echo "Containerfile: $1" >&2; tail -n 5 "$LOG" >&2; exit 1; }
# One instruction per line: what ends in a backslash goes on.
while read -r woord rest; do
  case $woord in
    '' | '#'*) ;;
    FROM) [[ $rest == debian:bookworm-slim ]] || fout "de proef kent alleen debian:bookworm-slim, er staat $rest" ;;
    COPY)
      read -r -a delen <<<"$rest"
      doel=$W${delen[-1]}
      mkdir -p "$doel"
      # shellcheck disable=SC2086 # a pattern is meant
      cp ${delen[@]:0:${#delen[@]}-1} "$doel" ;;
    RUN) chroot "$W" env -i "${omgeving[@]}" sh -c "$rest" </dev/null >"$LOG" 2>&1 || fout "RUN $rest" ;;
    ENV) read -r -a delen <<<"$rest"; omgeving+=("${delen[@]}") ;;
    VOLUME) volumes+=("$rest") ;;
    USER) gebruiker=$(chroot "$W" id -u "$rest"):$(chroot "$W" id -g "$rest"); omgeving+=("HOME=/home/$rest") ;;
    WORKDIR) map=$rest ;;
    ENTRYPOINT) IFS=',' read -r -a start <<<"$(echo "$rest" | tr -d '[]" ')" ;;
    *) fout "de proef kent $woord niet" ;;
  esac
done < <(sed -e ':a' -e '/\\$/{N;s/\\\n//;ba}' Containerfile)
[ "${gebruiker%%:*}" != 0 ] || fout "het programma zou als root draaien"
[ "${#volumes[@]}" -gt 0 ] || fout "er is geen volume"
draai() { chroot --userspec="$gebruiker" "$W" env -i "${omgeving[@]}" sh -c 'cd "$0" && exec "$@"' "$map" "${start[@]}" "$@"; }
draai oefen jas-voor-de-winter --toegankelijk --invoer - <<<$'\n\nstop' >"$LOG" 2>&1 || fout "spelen lukt niet"
archief=$(printf '%s\n' "${omgeving[@]}" | sed -n 's/^LEERATELIER_ARCHIEF=//p')
[[ $archief == "${volumes[0]}"/* ]] || fout "het archief ($archief) staat niet in het volume ${volumes[0]}"
[ "$(stat -c %u "$W$archief")" = "${gebruiker%%:*}" ] || fout "het archief is niet van de gebruiker"
draai sessies | tee "$LOG" | grep -q open || fout "de sessie staat niet in het archief"
