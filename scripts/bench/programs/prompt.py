"""Milliseconds from the start of a program to its first prompt on a pseudo-terminal: prompt.py PROGRAM [ARGUMENT...]"""
import os, pty, re, signal, sys, time

begin = time.monotonic()
child, terminal = pty.fork()
if child == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = b""
while True:
    try:
        piece = os.read(terminal, 65536)
    except OSError:
        sys.exit(f"no prompt, but: {seen!r}")
    seen += piece
    plain = re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen)
    if re.search(rb"(^|\n)[^\r\n]*> $", plain):
        break
print((time.monotonic() - begin) * 1000)
os.kill(child, signal.SIGKILL)
