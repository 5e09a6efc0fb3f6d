_reader_app() {
  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""
  local command="${COMP_WORDS[1]}" commands='open compare export batch completion'
  if [ "$COMP_CWORD" -eq 1 ]; then words="$commands"; else case "$command" in
    open) words='-h --help --new-window' ;;
    compare) words='-h --help --encoding --whole-page --changes --chapter -q --quiet --lang --exact --ignore --ignore-number-format --no-people --details --json --csv --words --only --color' ;;
    export) words='-h --help --encoding --whole-page --changes --chapter -q --quiet --lang --exact --ignore --ignore-number-format --no-people --details -o --output --layout --paper --text-size --only-differences --without --only --date' ;;
    batch) words='-h --help -o --output --workers --dask --pairs-a-task --limit --lang --exact --ignore --ignore-number-format --no-people --details' ;;
    completion) words='-h --help' ;;
  esac; case "$command:$before" in
    compare:--changes) words='final original both' ;;
    compare:--csv) words='quotes people' ;;
    compare:--only) words='rows people quotes facts' ;;
    compare:--color) words='auto always never' ;;
    export:--changes) words='final original both' ;;
    export:--layout) words='columns redline' ;;
    export:--paper) words='a4 us-letter' ;;
    export:--without) words='people quotes facts notes' ;;
    export:--only) words='quotes people' ;;
    completion:) words='bash zsh fish' ;;
  esac; case "$command:" in completion:) words="bash zsh fish" ;; esac; fi
  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))
}
complete -o filenames -F _reader_app reader-app
