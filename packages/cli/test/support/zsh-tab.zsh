# Types each argument and Tab into an interactive zsh; prints what zsh showed and `LINE<what the line became>`.
zmodload zsh/zpty
zpty shell 'stty cols 80 rows 24; TERM=dumb zsh -d -i'
local seen
# What is typed before the line editor runs is the terminal's, for which Ctrl-U deletes all of it.
zpty -r shell seen '*READY*'
for line in "$@"; do
  # The widget of Ctrl-X B is in the .zshrc; Ctrl-U empties the line.
  zpty -wn shell "$line"$'\t\Cxb\Cu'
  zpty -r shell seen '*LINE<*>END*'
  print -r -- "${seen//$'\r'/}"
done
zpty -d shell
