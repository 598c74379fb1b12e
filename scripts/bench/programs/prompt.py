"""
Milliseconds from the start of a program to its first prompt on a pseudo-terminal: prompt.py [--answer] PROGRAM [ARGUMENT...]
With --answer, until it has answered what is typed there, after which it is left in order.
"""
import os, pty, re, signal, sys, time

answer = sys.argv[1] == "--answer"
argv = sys.argv[2 if answer else 1 :]
begin = time.monotonic()
child, terminal = pty.fork()
if child == 0:
    os.execvp(argv[0], argv)
seen = b""


def read_until(pattern):
    global seen
    while not re.search(pattern, re.sub(rb"\x1b\[[0-9;?]*[A-Za-z]", b"", seen)):
        try:
            seen += os.read(terminal, 65536)
        except OSError:
            sys.exit(f"no prompt, but: {seen!r}")


read_until(rb"(^|\n)[^\r\n]*> $")
if answer:
    os.write(terminal, b"1 + 1\r")
    read_until(rb"\n2\r?\n")
print((time.monotonic() - begin) * 1000)
if answer:
    os.write(terminal, b".exit\r")
    time.sleep(0.2)
os.kill(child, signal.SIGKILL)
