/** The script for bash 3.2 and later. Pure. */
export function bashScript(name: string): string {
  const call = functionName(name);
  return `# Completion of ${name} for bash. The program itself says what may follow.
${call}() {
  local line=\${COMP_LINE:0:COMP_POINT} words=() last=0 word i
  # Bash separates words at = and : too; here, what no blank separates is one.
  for ((i = 0; i <= COMP_CWORD; i++)); do
    word=\${COMP_WORDS[i]}
    if ((i > 0)); then
      if [[ $line == [[:space:]]* ]]; then
        last=$((last + 1))
        line=\${line#"\${line%%[![:space:]]*}"}
      fi
    fi
    # The word at the cursor may go on behind it.
    [[ $line == "$word"* ]] || word=$line
    words[last]=\${words[last]-}$word
    line=\${line#"$word"}
  done
  # Bash replaces $2, which is what follows the last = or :.
  local typed=\${words[last]-} prefix reply quoted
  prefix=\${typed%"$2"}
  COMPREPLY=()
  while IFS= read -r reply; do
    if [[ $reply == :files ]]; then
      compopt -o filenames 2>/dev/null
      while IFS= read -r reply; do COMPREPLY+=("$reply"); done < <(compgen -f -- "$2")
      continue
    fi
    reply=\${reply%%$'\\t'*}
    case $prefix in
      [\\"\\']*) ;;
      *)
        printf -v quoted %q "$reply"
        # A comma needs no backslash: braces, where it means something, have theirs.
        quoted=\${quoted//\\\\,/,}
        reply=\${quoted#"$prefix"}
        ;;
    esac
    COMPREPLY+=("$reply")
  done < <(command ${name} __complete bash -- "\${words[@]:1}" 2>/dev/null)
  # An id is to follow.
  [[ \${#COMPREPLY[@]} == 1 && \${COMPREPLY[0]} == */ ]] && compopt -o nospace 2>/dev/null
  return 0
}
complete -F ${call} ${name}
`;
}

/** What a shell's function may be called. */
export function functionName(name: string): string {
  return `_${name.replaceAll(/\W/g, "_")}`;
}
