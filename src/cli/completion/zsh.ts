import { functionName } from "./bash.ts";

/** The script for zsh, to be sourced or found in `fpath`. Pure. */
export function zshScript(name: string): string {
  const call = functionName(name);
  return `#compdef ${name}
# Completion of ${name} for zsh. The program itself says what may follow.
${call}() {
  local line about tab=$'\\t'
  local -a lines plain
  local files=0
  lines=("\${(@f)$(command ${name} __complete zsh -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null)}")
  for line in $lines; do
    if [[ $line == :files ]]; then
      files=1
      continue
    fi
    about=
    [[ $line == *$tab* ]] && about=\${line#*$tab}
    line=\${line%%$tab*}
    line=\${line//\\\\/\\\\\\\\}
    plain+=("\${line//:/\\\\:}\${about:+:$about}")
  done
  (( $#plain )) && _describe -t commands '${name}' plain
  if (( files )); then
    compset -P '--[^=]##='
    _files
  fi
}
if [[ \${funcstack[1]} == ${call} ]]; then
  ${call} "$@"
else
  (( $+functions[compdef] )) || { autoload -Uz compinit && compinit -i; }
  compdef ${call} ${name}
fi
`;
}
