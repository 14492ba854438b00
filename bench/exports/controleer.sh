#!/bin/sh
# Reads the exports with programs of others, in a Python environment of its own: controleer.sh PROGRAM [--bewijs]
set -eu
map=$(cd "$(dirname "$0")" && pwd)
wortel=$(cd "$map/../.." && pwd)
venv="$wortel/.build/exports-venv"
command -v python3 >/dev/null || { echo "python3 ontbreekt; installeer het om de exports te laten nalezen." >&2; exit 69; }
if ! cmp -s "$map/eisen.txt" "$venv/eisen.txt"; then
  echo "De programma's die meelezen worden opgehaald; dat kan enkele minuten duren." >&2
  python3 -m venv "$venv" || { echo "python3-venv ontbreekt: apt-get install python3-venv" >&2; exit 69; }
  "$venv/bin/pip" install -q --disable-pip-version-check -r "$map/eisen.txt"
  cp "$map/eisen.txt" "$venv/eisen.txt"
fi
if ! command -v soffice >/dev/null; then
  echo "LibreOffice ontbreekt en wordt geïnstalleerd: het rekenblad waarin de CSV geopend wordt." >&2
  SUDO=""; [ "$(id -u)" = 0 ] || SUDO=sudo
  $SUDO apt-get update -qq 1>&2 && DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends libreoffice-calc 1>&2
fi
export LEERATELIER_SCENARIOS="$wortel/scenarios"
exec "$venv/bin/python" "$map/controleer.py" "$@"
