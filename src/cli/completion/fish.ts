import { functionName } from "./bash.ts";

/** The script for fish. Pure. */
export function fishScript(name: string): string {
  const call = `_${functionName(name)}_complete`;
  return `# Completion of ${name} for fish. The program itself says what may follow.
function ${call}
    set -l before (commandline -opc)
    set -e before[1]
    set -l current (commandline -ct)
    for line in (command ${name} __complete fish -- $before "$current" 2>/dev/null)
        if test "$line" = :files
            set -l flag (string match -r -- '^--[^=]+=' "$current")
            set -l path (string replace -r -- '^--[^=]+=' '' "$current")
            for file in (__fish_complete_path "$path")
                printf '%s\\n' "$flag$file"
            end
        else
            printf '%s\\n' "$line"
        end
    end
end
complete -c ${name} -f -a '(${call})'
`;
}
