/** The scripts that ask `wxpay __complete` at each Tab. A candidate that ends in `/`, `.` or `=` goes on. */

/** Bash cuts words at = and :, and replaces only what follows them. */
const BASH = String.raw`_wxpay() {
  local line="${'${COMP_LINE:0:COMP_POINT}'}" words cur one
  read -ra words <<< "$line"
  case "$line" in *[[:space:]]) words+=("") ;; esac
  cur="${'${words[${#words[@]}-1]}'}"
  COMPREPLY=()
  while IFS= read -r one; do
    [[ "$cur" == *=* ]] && one="${'${one#"${cur%%=*}="}'}"
    case "$one" in */|*.|*=) ;; *) one="$one " ;; esac
    COMPREPLY+=("$one")
  done < <(wxpay __complete "${'${words[@]:1}'}" 2>/dev/null)
}
complete -o nospace -o bashdefault -o default -F _wxpay wxpay
`

const ZSH = String.raw`#compdef wxpay
_wxpay() {
  local -a all open whole
  all=("${'${(@f)$(wxpay __complete "${(@)words[2,CURRENT]}" 2>/dev/null)}'}")
  open=("${'${(@M)all:#*[/.=]}'}")
  whole=("${'${(@)all:#*[/.=]}'}")
  whole=("${'${(@)whole:#}'}")
  (( $#open )) && compadd -S '' -- "${'${open[@]}'}"
  (( $#whole )) && compadd -- "${'${whole[@]}'}"
  (( $#open + $#whole )) || _files
}
(( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i }
compdef _wxpay wxpay
`

const FISH = String.raw`function __wxpay_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    wxpay __complete $words[2..-1] "$current" 2>/dev/null
end
complete -c wxpay -a '(__wxpay_complete)'
`

export const SCRIPTS: Readonly<Record<string, string>> = { bash: BASH, zsh: ZSH, fish: FISH }
