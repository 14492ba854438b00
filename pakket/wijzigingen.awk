# CHANGELOG.md in the form of Debian. Needs -v pakketversie= -v datum= (of the first section) -v maker=.
function vouw(regel, begin,   woorden, n, i, uit) {
  n = split(regel, woorden, " "); uit = begin
  for (i = 1; i <= n; i++) {
    if (length(uit) + length(woorden[i]) + 1 > 78 && uit !~ /^ *\*?$/) { print uit; uit = "   " }
    uit = uit " " woorden[i]
  }
  print uit
}
function punt() { if (tekst != "") vouw(tekst, "  *"); tekst = "" }
function sluit() { punt(); if (open) printf "\n -- %s  %s\n\n", maker, dag }
/^## / {
  sluit(); open++
  versie = $2; dag = datum
  if (open == 1) versie = pakketversie
  if (match($0, /[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]/)) {
    "LC_ALL=C date -u -R -d " substr($0, RSTART, RLENGTH) | getline dag
  }
  printf "leeratelier (%s) stable; urgency=medium\n\n", versie
  next
}
/^### / { punt(); printf "  [ %s ]\n", substr($0, 5); next }
/^- / { punt(); tekst = substr($0, 3); next }
/^ +[^ ]/ { sub(/^ +/, ""); tekst = tekst " " $0; next }
END { sluit() }
