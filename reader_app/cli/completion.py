"""Completion scripts for shells, written from the table of arguments itself."""

import argparse
from collections.abc import Mapping
from dataclasses import dataclass

from reader_app.cli.arguments import parser


@dataclass(frozen=True, slots=True)
class Option:
    """One option or word of a command: ``names`` (none for a word), what it ``takes`` and what it does.

    ``takes`` is the name of its value, empty where it takes none; ``choices`` are the values there are.
    """

    names: tuple[str, ...]
    takes: str
    choices: tuple[str, ...]
    help: str
    again: bool

    @property
    def takes_file(self) -> bool:
        """Whether its value is the name of a file or folder."""
        return not self.choices and self.takes in FILES


FILES = ("A", "B", "FILE", "FOLDER", "PAIRS")


def commands() -> Mapping[str, tuple[str, tuple[Option, ...]]]:
    """Each command with what it does and its options."""
    groups = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    told = {action.dest: action.help or "" for action in groups[0]._choices_actions}
    return {
        name: (told.get(name, ""), tuple(map(_option, command._actions))) for name, command in groups[0].choices.items()
    }


def _option(action: argparse.Action) -> Option:
    takes = "" if action.nargs == 0 else str(action.metavar or action.dest)
    again = isinstance(action, argparse._AppendAction) or action.nargs == "*"
    return Option(tuple(action.option_strings), takes, tuple(map(str, action.choices or ())), action.help or "", again)


def options_by_command() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each command its options, and for each option the words it takes (none: a file name or free text)."""
    return {
        name: {flag: option.choices for option in options for flag in (option.names or (option.takes,))}
        for name, (_, options) in commands().items()
    }


def script(shell: str) -> str:
    """The completion script for ``"bash"``, ``"zsh"`` or ``"fish"``; the last two say what each option does."""
    return {"bash": _bash, "zsh": _zsh, "fish": _fish}[shell]()


def _bash() -> str:
    words, values = [], []
    for name, options in options_by_command().items():
        flags = " ".join(option for option in options if option.startswith("-"))
        words.append(f"    {name}) words='{flags}' ;;")
        for option, choices in options.items():
            if choices:
                key = option if option.startswith("-") else ""
                values.append(f"    {name}:{key}) words='{' '.join(choices)}' ;;")
    return "\n".join(
        [
            "_reader_app() {",
            '  local current="${COMP_WORDS[COMP_CWORD]}" before="${COMP_WORDS[COMP_CWORD-1]}" words=""',
            f"  local command=\"${{COMP_WORDS[1]}}\" commands='{' '.join(commands())}'",
            '  if [ "$COMP_CWORD" -eq 1 ]; then words="$commands"; else case "$command" in',
            *words,
            '  esac; case "$command:$before" in',
            *values,
            '  esac; case "$command:" in completion:) words="bash zsh fish" ;; esac; fi',
            '  COMPREPLY=($(compgen -W "$words" -- "$current") $(compgen -f -- "$current"))',
            "}",
            "complete -o filenames -F _reader_app reader-app",
            "",
        ]
    )


def _zsh() -> str:
    """As a function that ``compinit`` finds in its path; read by ``source`` it makes itself known."""
    cases = []
    for name, (_, options) in commands().items():
        specs = " \\\n        ".join(spec for option in options for spec in _zsh_specs(option))
        cases += [f"    {name})", f"      _arguments -s \\\n        {specs}", "      ;;"]
    return "\n".join(
        [
            "#compdef reader-app",
            "_reader_app() {",
            "  local -a names",
            "  names=(",
            *(f"    {_quoted(f'{name}:{told}')}" for name, (told, _) in commands().items()),
            "  )",
            "  if (( CURRENT == 2 )); then",
            "    _describe -t commands command names",
            "    _files",
            "    return",
            "  fi",
            "  shift words; (( CURRENT-- ))",
            "  case $words[1] in",
            *cases,
            "    *) _files ;;",
            "  esac",
            "}",
            'if [ "$funcstack[1]" = "_reader-app" ]; then',
            '  _reader_app "$@"',
            "else",
            "  compdef _reader_app reader-app",
            "fi",
            "",
        ]
    )


def _zsh_specs(option: Option) -> list[str]:
    """What ``_arguments`` is told of one option, once for each of its names."""
    told = option.help.replace("[", "\\[").replace("]", "\\]").replace(":", "\\:")
    if option.choices:
        value = f":{option.takes}:({' '.join(option.choices)})"
    elif option.takes:
        value = f":{option.takes}:{'_files' if option.takes_file else ' '}"
    else:
        value = ""
    if not option.names:
        return [_quoted(f"{'*' if option.again else ''}{value}")]
    return [_quoted(f"{'*' if option.again else ''}{name}[{told}]{value}") for name in option.names]


def _fish() -> str:
    table = commands()
    lines = [
        f"complete -c reader-app -n __fish_use_subcommand -a {name} -d {_quoted(told)}"
        for name, (told, _) in table.items()
    ]
    for name, (_, options) in table.items():
        seen = f"complete -c reader-app -n '__fish_seen_subcommand_from {name}'"
        for option in options:
            named = "".join(f" -l {flag[2:]}" if flag.startswith("--") else f" -s {flag[1:]}" for flag in option.names)
            if option.choices:
                named += f" -x -a '{' '.join(option.choices)}'"
            elif option.names and option.takes:
                named += " -r" if option.takes_file else " -x"
            if named:
                lines.append(f"{seen}{named} -d {_quoted(option.help)}")
    return "\n".join([*lines, ""])


def _quoted(text: str) -> str:
    """``text`` as one word of a shell."""
    return "'" + text.replace("'", "'\\''") + "'"
