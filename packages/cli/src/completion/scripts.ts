/** The shells that have a script. */
export const SHELLS = ["bash", "zsh", "fish", "powershell"] as const;
export type Shell = (typeof SHELLS)[number];

// `cudo complete -- WORDS` answers in the Cobra protocol: `value<TAB>description` lines, then `:directive`
// (2 = no space behind it, 4 = no file names). bash cuts words at = and :, and leaves quotes in them, so it gets what it has to
// write from `cudo complete --bash`; other scripts for it need the bash-completion package.
export const SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `_cudo() {
  local out line
  local -i directive
  out=$(cudo complete --bash -- "\${COMP_LINE:0:COMP_POINT}" "$2" 2>/dev/null) || return
  directive="\${out##*:}"
  COMPREPLY=()
  while IFS= read -r line; do
    [[ $line ]] && COMPREPLY+=("$line")
  done <<< "\${out%:*}"
  # bash 3 has no compopt, and proposes file names then.
  (( directive & 2 )) && compopt -o nospace 2>/dev/null
  (( directive & 4 )) && compopt +o default 2>/dev/null
  return 0
}
complete -o default -F _cudo cudo
`,
  zsh: `#compdef cudo
_cudo() {
  local out line value
  local -a items space
  # Of the word at the cursor, what stands before the cursor.
  out=$(cudo complete -- "\${(@Q)words[2,CURRENT-1]}" "\${(Q)PREFIX}" 2>/dev/null) || return 1
  for line in \${(f)"\${out%:*}"}; do
    value=\${\${line%%$'\\t'*}//:/\\\\:}
    [[ $line == *$'\\t'* ]] && value+=:\${line#*$'\\t'}
    items+=("$value")
  done
  local -i directive=\${out##*:}
  (( directive & 2 )) && space=(-S '')
  _describe -V cudo items $space && return
  (( directive & 4 )) && return 1
  [[ $PREFIX == --*=* ]] && compset -P 1 '*='
  _files
}
if [[ $funcstack[1] == _cudo ]]; then _cudo "$@"; else compdef _cudo cudo; fi
`,
  fish: `function __cudo_complete
  set -l words (commandline -opc)
  set -l last (commandline -ct)
  # A quote may still be open.
  if string match -qr '^[\\'"]' -- $last
    set last (string sub -s 2 -- $last)
  else
    set last (string unescape -- $last)
  end
  cudo complete -- $words[2..-1] "$last" 2>/dev/null | string match -v -r '^:\\d+$'
end
complete -c cudo -f -a '(__cudo_complete)'
`,
  powershell: `Register-ArgumentCompleter -Native -CommandName cudo -ScriptBlock {
  param($word, $ast, $position)
  $words = @($ast.CommandElements | Select-Object -Skip 1 | Where-Object { $_.Extent.StartOffset -lt $position } | ForEach-Object { $_.ToString() })
  if ($word -eq '') { $words += '' }
  cudo complete -- @words 2>$null | Where-Object { $_ -notmatch '^:\\d+$' } | ForEach-Object {
    $value, $text = $_ -split "\`t", 2
    if (-not $text) { $text = $value }
    [System.Management.Automation.CompletionResult]::new($value, $value, 'ParameterValue', $text)
  }
}
`,
};

/** Whether there is a script for a shell. */
export const isShell = (word: string): word is Shell => SHELLS.some((each) => each === word);
