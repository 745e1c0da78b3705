/** Completion scripts for shells, made from the options themselves. */
import type { Option } from "commander";

export type Shell = "bash" | "zsh" | "fish";

export function completion(shell: Shell, options: readonly Option[]): string {
  return { bash, zsh, fish }[shell](options);
}

/** Whether an option takes the name of a file. */
function takesFile({ long }: Option): boolean {
  return long === "--output";
}

function flags({ short, long }: Option): string[] {
  return [short, long].filter((flag) => flag !== undefined);
}

function bash(options: readonly Option[]): string {
  const cases = options
    .filter(({ argChoices }) => argChoices !== undefined)
    .map(
      (option) =>
        `    ${flags(option).join("|")}) COMPREPLY=($(compgen -W "${option.argChoices!.join(" ")}" -- "$word")); return ;;\n`,
    );
  return `# extract completion for bash: put it in a file that ~/.bashrc sources.
_extract() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}"
  case "$before" in
${cases.join("")}  esac
  if [[ "$word" == -* ]]; then
    COMPREPLY=($(compgen -W "${options.flatMap(flags).join(" ")}" -- "$word"))
  else
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _extract extract
`;
}

function zsh(options: readonly Option[]): string {
  const quoted = (text: string): string => text.replace(/'/g, "'\\''").replace(/[[\]:]/g, "\\$&");
  const lines = options.flatMap((option) => {
    const { argChoices, required, optional, description } = option;
    const values =
      argChoices === undefined ? (takesFile(option) ? ":file:_files" : ":value:") : `:value:(${argChoices.join(" ")})`;
    const argument = required ? values : optional ? `:${values}` : "";
    return flags(option).map((flag) => `    '${flag}[${quoted(description)}]${argument}' \\\n`);
  });
  return `#compdef extract
# extract completion for zsh: put it in a file named _extract in a folder of $fpath.
_extract() {
  _arguments -s \\
${lines.join("")}    '*:path:_files'
}
_extract "$@"
`;
}

function fish(options: readonly Option[]): string {
  const quoted = (text: string): string => text.replace(/[\\']/g, "\\$&");
  const lines = options.map((option) => {
    const { short, long, argChoices, required, description } = option;
    return [
      "complete -c extract",
      short === undefined ? "" : `-s ${short.slice(1)}`,
      long === undefined ? "" : `-l ${long.slice(2)}`,
      required ? (takesFile(option) ? "-r -F" : "-x") : "",
      argChoices === undefined ? "" : `-a '${argChoices.join(" ")}'`,
      `-d '${quoted(description)}'`,
    ]
      .filter((part) => part !== "")
      .join(" ");
  });
  return `# extract completion for fish: put it in ~/.config/fish/completions/extract.fish.
${lines.join("\n")}
`;
}
