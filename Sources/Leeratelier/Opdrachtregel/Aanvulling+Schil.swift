/// A shell that completes what somebody types.
enum Schil: String, CaseIterable {
  case bash, zsh, fish

  /// The script that makes the shell ask the program; without an answer it offers files.
  var script: String {
    switch self {
    case .bash:
      #"""
      # bash completion for leeratelier: the program itself says what may follow.
      _leeratelier() {
        local getypt=${COMP_LINE:0:COMP_POINT} woord uitleg
        local -a woorden
        read -ra woorden <<<"$getypt"
        [[ $getypt == *[[:space:]] ]] && woorden+=("")
        COMPREPLY=()
        # Bash takes '=' for the end of a word: what stands before it is not typed again.
        local voor=""
        [[ ${woorden[-1]} == *=* && $COMP_WORDBREAKS == *=* ]] && voor=${woorden[-1]%%=*}=
        while IFS=$'\t' read -r woord uitleg; do
          COMPREPLY+=("${woord#"$voor"}")
        done < <("$1" aanvullen -- "${woorden[@]:1}" 2>/dev/null)
      }
      complete -o default -F _leeratelier leeratelier
      """#
    case .zsh:
      #"""
      #compdef leeratelier
      # zsh completion for leeratelier: the program itself says what may follow.
      _leeratelier() {
        local regel woord
        local -a keuzes
        for regel in "${(@f)$("${(Q)words[1]}" aanvullen -- "${(@Q)words[2,CURRENT]}" 2>/dev/null)}"; do
          [[ -n $regel ]] || continue
          woord=${regel%%$'\t'*}
          woord=${woord//:/\\:}
          [[ $regel == *$'\t'* ]] && woord+=":${regel#*$'\t'}"
          keuzes+=("$woord")
        done
        if (( $#keuzes )); then _describe -V leeratelier keuzes; else _files; fi
      }
      _leeratelier "$@"
      """#
    case .fish:
      #"""
      # fish completion for leeratelier: the program itself says what may follow.
      function __leeratelier
        set -l woorden (commandline -opc)
        set -l keuzes ($woorden[1] aanvullen -- $woorden[2..-1] (commandline -ct) 2>/dev/null)
        if test (count $keuzes) -gt 0
          printf '%s\n' $keuzes
        else
          __fish_complete_path (commandline -ct)
        end
      end
      complete -c leeratelier -f -a '(__leeratelier)'
      """#
    }
  }
}
