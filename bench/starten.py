"""Time from start to the first screen on a pseudo-terminal, beside Python curses and whiptail where they are installed."""
import os, pty, select, shutil, statistics, sys, time

def first(argv, wanted, env):
    start = time.perf_counter()
    pid, fd = pty.fork()
    if pid == 0:
        os.execvpe(argv[0], argv, env)
    seen = b""
    while wanted not in seen:
        if not select.select([fd], [], [], 5)[0]:
            break
        try:
            seen += os.read(fd, 65536)
        except OSError:
            break
    took = time.perf_counter() - start
    os.kill(pid, 9)
    os.waitpid(pid, 0)
    os.close(fd)
    return took * 1000

def median(argv, wanted, env, n=30):
    return statistics.median(first(argv, wanted, env) for _ in range(n))

env = dict(os.environ, TERM="xterm-256color")
ours = median([sys.argv[1]], b"Keuze", env)
print(f"leeratelier {ours:.1f} ms (doel: onder 10)")
curses = "import curses\ndef m(s):\n s.addstr(0,0,'Keuze'); s.refresh(); s.getch()\ncurses.wrapper(m)"
print(f"python curses {median([sys.executable, '-c', curses], b'Keuze', env):.1f} ms")
if shutil.which("whiptail"):
    print(f"whiptail {median(['whiptail', '--msgbox', 'Keuze', '8', '40'], b'Keuze', env):.1f} ms")
