#!/bin/sh
# Looks at the pages with axe-core and on paper: controleer.sh PROGRAM [FOLDER]
set -eu
map=$(cd "$(dirname "$0")" && pwd)
wortel=$(cd "$map/../.." && pwd)
axe="$wortel/.build/axe"
command -v python3 >/dev/null || { echo "python3 ontbreekt; installeer het om de pagina's te laten nalezen." >&2; exit 69; }
if [ ! -e "$axe/axe.min.js" ]; then
  echo "axe-core wordt opgehaald, uit een pakket van PyPI." >&2
  mkdir -p "$axe"
  python3 -m venv "$axe/venv" || { echo "python3-venv ontbreekt: apt-get install python3-venv" >&2; exit 69; }
  "$axe/venv/bin/pip" download -q --disable-pip-version-check --no-deps -d "$axe" -r "$map/eisen.txt"
  python3 -c 'import sys, zipfile; open(sys.argv[2], "wb").write(zipfile.ZipFile(sys.argv[1]).read("axe_playwright_python/axe.min.js"))' \
    "$axe"/axe_playwright_python-*.whl "$axe/axe.min.js"
fi
if ! command -v chromium >/dev/null || ! command -v pdftotext >/dev/null; then
  echo "Chromium of pdftotext ontbreekt en wordt geïnstalleerd." >&2
  SUDO=""; [ "$(id -u)" = 0 ] || SUDO=sudo
  $SUDO apt-get update -qq 1>&2 && DEBIAN_FRONTEND=noninteractive $SUDO apt-get install -y -qq --no-install-recommends chromium poppler-utils 1>&2
fi
export LEERATELIER_SCENARIOS="$wortel/scenarios"
exec python3 -u "$map/controleer.py" "$1" "$axe/axe.min.js" ${2:+"$2"}
