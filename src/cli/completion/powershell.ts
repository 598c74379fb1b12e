/** The script for PowerShell 5.1 and later. Where it proposes nothing, PowerShell proposes files by itself. Pure. */
export function powershellScript(name: string): string {
  return `# Completion of ${name} for PowerShell. The program itself says what may follow.
Register-ArgumentCompleter -Native -CommandName '${name}' -ScriptBlock {
  param($wordToComplete, $commandAst, $cursorPosition)
  $words = @(foreach ($element in ($commandAst.CommandElements | Select-Object -Skip 1)) {
    if ($element.Extent.EndOffset -ge $cursorPosition) { break }
    if ($element -is [System.Management.Automation.Language.StringConstantExpressionAst]) { $element.Value }
    else { $element.Extent.Text }
  })
  # Before 7.3, PowerShell passes no empty words on: the last one has a mark before it.
  foreach ($line in @(& '${name}' __complete powershell '--' @words "+$wordToComplete" 2>$null)) {
    if ($line -eq ':files') { continue }
    $text, $about = $line -split "\`t", 2
    if (-not $about) { $about = $text }
    $quoted = if ($text -match '[\\s''"\`$(){};,|&<>@#]') { "'" + $text.Replace("'", "''") + "'" } else { $text }
    [System.Management.Automation.CompletionResult]::new($quoted, $text, 'ParameterValue', $about)
  }
}
`;
}
