"""Completion scripts for shells, written from the table of arguments itself."""

import argparse
from collections.abc import Mapping

from reader_app.cli.arguments import parser


def options_by_command() -> Mapping[str, Mapping[str, tuple[str, ...]]]:
    """For each command its options, and for each option the words it takes (none: a file name or free text)."""
    groups = [action for action in parser()._actions if isinstance(action, argparse._SubParsersAction)]
    return {
        name: {
            option: tuple(map(str, action.choices or ()))
            for action in command._actions
            for option in (action.option_strings or [action.dest])
        }
        for name, command in groups[0].choices.items()
    }


def script(shell: str) -> str:
    """The completion script for ``"bash"``, ``"zsh"`` or ``"fish"``."""
    if shell == "fish":
        return _fish()
    return ("autoload -U +X bashcompinit && bashcompinit\n" if shell == "zsh" else "") + _bash()


def _bash() -> str:
    table = options_by_command()
    words, values = [], []
    for name, options in table.items():
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
            f"  local command=\"${{COMP_WORDS[1]}}\" commands='{' '.join(table)}'",
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


def _fish() -> str:
    table = options_by_command()
    lines = [f"complete -c reader-app -n __fish_use_subcommand -a {name}" for name in table]
    for name, options in table.items():
        for option, choices in options.items():
            taken = f" -x -a '{' '.join(choices)}'" if choices else ""
            seen = f"complete -c reader-app -n '__fish_seen_subcommand_from {name}'"
            if option.startswith("--"):
                lines.append(f"{seen} -l {option[2:]}{taken}")
            elif option.startswith("-"):
                lines.append(f"{seen} -s {option[1:]}{taken}")
            elif choices:
                lines.append(seen + taken)
    return "\n".join([*lines, ""])
